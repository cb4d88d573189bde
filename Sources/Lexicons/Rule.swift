/// A row of a table whose pattern is looked for in text.
public struct Rule: Sendable {
  /// Its id: that of the row, or `concept#line` for a term.
  public let id: String
  /// What a match means.
  public let meaning: Meaning
  /// The pattern as written.
  public let pattern: String
  /// The file, for messages.
  public let table: String
  /// The line in the file.
  public let line: Int
  /// A sentence that must match, with the words in brackets.
  public let positive: String
  /// A sentence that must not match.
  public let negative: String
}
