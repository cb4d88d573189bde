public import Documents

/// Why a fact is believed: the rule that fired, where, and the exact words.
public struct Evidence: Hashable, Sendable {
  /// The id of the rule.
  public let rule: String
  /// The bytes of the repaired text.
  public let range: TextRange
  /// The words on one line.
  public let quote: String
}

/// Stable ids of facts: the same between runs, and when the text around them moves.
public enum FactID {
  /// Returns the id of a fact: a letter and 12 hexadecimal digits over the type, the document and what is said.
  public static func make(
    _ letter: String,
    type: String,
    document: String,
    said: [String]
  ) -> String {
    let text = ([type, document] + said).joined(separator: "\u{1F}")
    return letter + "-" + String(SHA256.hexadecimal(of: Array(text.utf8)).prefix(12))
  }

  /// Returns a quote folded for comparison: lower case, without white space and hyphens.
  public static func folded(_ quote: String) -> String {
    String(quote.lowercased().filter { !$0.isWhitespace && $0 != "-" && $0 != "\u{AD}" })
  }
}
