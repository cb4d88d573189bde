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
    var bytes: [UInt8] = []
    bytes.reserveCapacity(quote.utf8.count)
    var previous: UInt8 = 0
    for byte in quote.lowercased().utf8 {
      // U+00A0 and U+00AD are C2 A0 and C2 AD.
      if previous == 0xC2, byte == 0xA0 || byte == 0xAD {
        bytes.removeLast()
      } else if byte > 0x20, byte != 0x2D {
        bytes.append(byte)
      }
      previous = byte
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
