public import Documents
public import Lexicons

/// Document + Lexicon → Analysis; the order in which facts are found.
public enum Detector {
  /// Returns all facts of a document.
  public static func analysis(of document: Document, with lexicon: Lexicon) -> Analysis {
    let index = lexicon.index(of: document)
    let metadata = Recognition.metadata(of: document, lexicon: lexicon, index: index)
    let mentions = Mention.all(in: index, of: document, lexicon: lexicon)
    let deadlines = Deadline.all(
      in: document,
      index: index,
      date: metadata.date?.value,
      lexicon: lexicon
    )
    let commitments = Commitments(
      in: document,
      metadata: metadata,
      mentions: mentions,
      deadlines: deadlines,
      lexicon: lexicon,
      index: index
    )
    let references = Reference.all(in: document, metadata: metadata)
    let answers = Answer.all(
      in: document,
      index: index,
      kind: metadata.kind?.value,
      mentions: mentions,
      references: references,
      lexicon: lexicon
    )
    return Analysis(
      document: document,
      metadata: metadata,
      mentions: mentions,
      references: references,
      statements: Statement.all(of: commitments, mentions: mentions),
      answers: answers,
      themes: lexicon.themes(in: index),
      conditions: lexicon.conditionMatches(in: index),
      foreignSentences: commitments.foreignSentences
    )
  }
}
