public import Documents

/// Why the rules cannot be used.
public enum LexiconError: Error, Hashable {
  /// No folder of tables was found.
  case notFound(tried: [String])
  /// The tables hold errors; each says file, row and column.
  case defects([Diagnostic])
}
