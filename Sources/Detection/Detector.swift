public import Documents
public import Lexicons

/// Document + Lexicon → Analysis; the order in which facts are found.
public enum Detector {
  /// Returns all facts of a document.
  public static func analysis(of document: Document, with lexicon: Lexicon) -> Analysis {
    Analysis(
      document: document,
      metadata: document.metadata,
      mentions: [],
      references: [],
      statements: [],
      answers: [],
      themes: [],
      conditions: [:],
      foreignSentences: []
    )
  }
}
