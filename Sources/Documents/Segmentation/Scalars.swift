import CICU

/// Character classes from the linked ICU, in a table for the scripts that Dutch texts are written in.
enum Scalars {
  static let letter: UInt8 = 1
  static let digit: UInt8 = 2
  static let upper: UInt8 = 4
  static let space: UInt8 = 8
  static let mark: UInt8 = 16
  /// A letter or a digit.
  static let alphanumeric: UInt8 = 3

  /// One byte of properties for each scalar below U+2300.
  private static let table: [UInt8] = (0..<0x2300).map { UInt8(cicu_properties($0) & 0x1F) }
  /// The simple case folding of each scalar below U+0600.
  private static let folds: [UInt16] = (0..<0x600).map { UInt16(truncatingIfNeeded: cicu_fold($0)) }

  /// The properties of a scalar.
  static func properties(_ scalar: UInt32) -> UInt8 {
    if scalar < 0x2300 { return table[Int(scalar)] }
    return scalar < 0x110000 ? UInt8(cicu_properties(Int32(scalar)) & 0x1F) : 0
  }

  /// The lower-case form of a scalar, one for one.
  static func folded(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x600 { return UInt32(folds[Int(scalar)]) }
    return scalar < 0x110000 ? UInt32(bitPattern: cicu_fold(Int32(scalar))) : scalar
  }

  /// Returns the scalar at an offset and its length; a byte that begins no scalar counts as U+FFFD.
  static func decode(_ bytes: [UInt8], _ at: Int, _ end: Int) -> (scalar: UInt32, length: Int) {
    let first = bytes[at]
    if first < 0x80 { return (UInt32(first), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 0
    guard length > 0, at + length <= end else { return (0xFFFD, 1) }
    var scalar = UInt32(first) & (length == 4 ? 0x07 : length == 3 ? 0x0F : 0x1F)
    for next in bytes[(at + 1)..<(at + length)] {
      guard next & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      scalar = scalar << 6 | UInt32(next & 0x3F)
    }
    return (scalar, length)
  }

  /// Returns the scalar that ends at an offset and its length.
  static func decodeBackward(
    _ bytes: [UInt8],
    _ end: Int,
    _ start: Int
  ) -> (scalar: UInt32, length: Int) {
    var at = end - 1
    while at > start, end - at < 4, bytes[at] & 0xC0 == 0x80 { at -= 1 }
    let found = decode(bytes, at, end)
    return at + found.length == end ? found : (0xFFFD, 1)
  }

  /// The properties of the scalar at an offset.
  static func properties(_ bytes: [UInt8], _ at: Int, _ end: Int) -> UInt8 {
    at < end ? properties(decode(bytes, at, end).scalar) : 0
  }

  /// Whether a lower-case letter stands at an offset.
  static func isLower(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Bool {
    let found = properties(bytes, at, end)
    return found & letter != 0 && found & upper == 0
  }

  /// Whether a capital stands at an offset.
  static func isUpper(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Bool {
    properties(bytes, at, end) & upper != 0
  }

  /// Whether a scalar opens a quotation or bracket, or does so before a word.
  static func isOpener(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x28, 0x5B, 0x22, 0x27, 0x2018, 0x2019, 0x201C, 0x201D, 0x201A, 0x201E, 0xAB, 0x2039: true
    default: false
    }
  }

  /// Whether a scalar closes a quotation or bracket, or does so after a word.
  static func isCloser(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x29, 0x5D, 0x22, 0x27, 0x2018, 0x2019, 0x201C, 0x201D, 0xBB, 0x203A: true
    default: false
    }
  }

  /// Whether a scalar ends a sentence.
  static func isTerminal(_ scalar: UInt32) -> Bool {
    scalar == 0x2E || scalar == 0x3F || scalar == 0x21 || scalar == 0x2026
  }

  /// Whether a scalar is an apostrophe or is used as one.
  static func isApostrophe(_ scalar: UInt32) -> Bool {
    scalar == 0x27 || scalar == 0x2019 || scalar == 0x2018
  }

  /// Whether a scalar is a hyphen that belongs to words.
  static func isHyphen(_ scalar: UInt32) -> Bool {
    scalar == 0x2D || scalar == 0x2010 || scalar == 0x2011
  }
}
