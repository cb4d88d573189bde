public import Documents

/// All tables, checked and compiled; what a text can be matched against.
public struct Lexicon: Sendable {
  /// The concepts by id.
  public let concepts: [String: Concept]
  /// The ids of the concepts in the order of the tables.
  public let conceptOrder: [String]
  /// Every row with a pattern.
  public let rules: [Rule]
  /// The expectations in the order of the table.
  public let expectations: [Expectation]
  /// The word lists of `lijsten/` by name, their entries in folded form.
  public let lists: [String: Set<String>]
  /// What segmentation and repair need to know.
  public let language: Language
  /// The id of the lexicon, such as `imvo`.
  public let id: String
  /// The version the tables state.
  public let version: String
  /// The SHA-256 over the parsed rows, comments dropped.
  public let sha256: String
  /// What was wrong with the tables without making them unusable.
  public let warnings: [Diagnostic]

  /// Returns the concept itself and all concepts it is a part of, nearest first.
  public func ancestry(of id: String) -> [String] {
    var result: [String] = []
    var next: String? = id
    while let current = next, !result.contains(current) {
      result.append(current)
      next = concepts[current]?.parent
    }
    return result
  }
}
