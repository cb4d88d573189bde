public import Documents

/// All facts of one document.
public struct Analysis: Sendable {
  /// The document.
  public let document: Document
  /// What is known of it as a whole, after recognition from its own text.
  public let metadata: Metadata
  /// Concepts named, in order.
  public let mentions: [Mention]
  /// Documents cited, in order.
  public let references: [Reference]
  /// Statements, in order.
  public let statements: [Statement]
  /// Questions and answers, in order.
  public let answers: [Answer]
  /// The themes whose triggers occur.
  public let themes: Set<String>
  /// Where the conditions of profiles on the text hold, by the condition as written (`tekst:fonds*`).
  public let conditions: [String: [TextRange]]
  /// Sentences that are somebody else's words: reported, quoted, asked or recommended.
  public let foreignSentences: Set<Int>
}
