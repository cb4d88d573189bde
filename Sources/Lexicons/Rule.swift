/// A row of a table whose pattern is looked for in text.
public struct Rule: Sendable {
  /// Its id: that of the row, or `concept#line` for a term (`concept#2:14` in `termen-2.tsv`).
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
  /// The options as written.
  public let options: String
  /// Where the rule comes from; empty for where its concept comes from.
  public let source: String
  /// Why it is there, in Dutch; for an exclusion: what it is instead.
  public let note: String
  /// Whether it comes with the program.
  public let isShipped: Bool
}
