import Documents
import Foundation

/// One form for every character that has several.
///
/// - Blanks that differ in width, or in whether a line may end there, become blanks.
/// - Marks without width go, and control characters other than tab, line end and page break.
/// - A soft hyphen within a line goes; behind a capital or a digit it was set as a hyphen. At a line
///   end it stays: there the repair of cut words decides. Word and PDF viewers have codes of their own.
/// - Ligatures become letters, and a letter with loose accents one character (NFC). Nothing else is
///   composed or replaced: `²` and `½` stay what they are.
enum CharacterForms {
  /// Returns the text in one form; the same text when it has no other.
  static func unified(_ text: TracedText) -> TracedText {
    let bytes = text.utf8
    var result = TracedText()
    var from = 0
    var index = 0
    while index < bytes.count {
      // Nearly every byte is a letter or a blank.
      if bytes[index] >= 0x20, bytes[index] < 0xC2 || bytes[index] == 0xC3 {
        index += 1
        continue
      }
      guard let (range, form) = form(in: bytes, at: index, from) else {
        index += 1
        continue
      }
      if from == 0 { result.reserveCapacity(bytes.count) }
      result.append(TextRange(from, range.start), of: text)
      result.write(bytes: form, for: text.sourceRange(of: range))
      from = range.end
      index = from
    }
    guard from > 0 else { return text }
    result.append(TextRange(from, bytes.count), of: text)
    return result
  }

  /// Whether a scalar is a blank other than the ordinary one.
  static func isBlank(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Whether a scalar is a mark without width.
  static func isInvisible(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  /// What stands for the character that begins at a byte, given the first byte that may be changed;
  /// nil when it stays.
  private static func form(
    in bytes: [UInt8],
    at index: Int,
    _ start: Int
  ) -> (TextRange, [UInt8])? {
    switch bytes[index] {
    case 0x20...0xC1, 0x09, 0x0A, 0x0C, 0x0D: return nil
    case 0...0x1F: return control(in: bytes, at: index)
    case 0xCC, 0xCD: return accents(in: bytes, at: index, start)
    case 0xC2, 0xC4, 0xE2, 0xE3, 0xEF: break
    default: return nil
    }
    guard let (scalar, range) = scalar(in: bytes, at: index) else { return nil }
    switch scalar.value {
    case let scalar where isBlank(scalar): return (range, [0x20])
    case let scalar where isInvisible(scalar): return (range, [])
    case 0xAD:
      guard isLetter(bytes, range.end) else { return nil }
      return (range, hyphen(in: bytes, at: index))
    case 0x0132: return (range, Array("IJ".utf8))
    case 0x0133: return (range, Array("ij".utf8))
    case 0xFB00...0xFB06: return (range, Array(ligatures[Int(scalar.value - 0xFB00)].utf8))
    default: return nil
    }
  }

  private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]

  /// What a hyphen that is only for line ends stands for within a line.
  private static func hyphen(in bytes: [UInt8], at index: Int) -> [UInt8] {
    guard let (before, _) = scalar(in: bytes, before: index) else { return [] }
    return before.properties.isUppercase || before.properties.numericType != nil ? [0x2D] : []
  }

  /// Word's codes for hyphens and forced line ends, the code of PDF viewers for a hyphen at a line end.
  private static func control(in bytes: [UInt8], at index: Int) -> (TextRange, [UInt8]) {
    let range = TextRange(index, index + 1)
    switch bytes[index] {
    case 0x02, 0x1F:
      if isLetter(bytes, index + 1) { return (range, hyphen(in: bytes, at: index)) }
      let isAtEnd = index + 1 == bytes.count || [0x0A, 0x0D].contains(bytes[index + 1])
      return (range, isAtEnd ? Array("\u{AD}".utf8) : [])
    case 0x1E: return (range, [0x2D])
    case 0x0B: return (range, [0x0A])
    default: return (range, [0x20])
    }
  }

  /// A letter with the accents behind it, when they make one character.
  private static func accents(
    in bytes: [UInt8],
    at index: Int,
    _ start: Int
  ) -> (TextRange, [UInt8])? {
    var end = index
    while end < bytes.count, isAccent(bytes, end) { end += 2 }
    guard end > index, end - index <= 12, let (_, base) = scalar(in: bytes, before: index),
      base.start >= start
    else { return nil }
    let letter = String(decoding: bytes[base.start..<end], as: UTF8.self)
    let form = Array(letter.precomposedStringWithCanonicalMapping.utf8)
    return form.count < end - base.start ? (TextRange(base.start, end), form) : nil
  }

  /// Whether a combining accent (U+0300 to U+036F) begins at a byte.
  private static func isAccent(_ bytes: [UInt8], _ index: Int) -> Bool {
    guard index + 1 < bytes.count else { return false }
    let next = bytes[index + 1]
    return bytes[index] == 0xCC && next & 0xC0 == 0x80
      || bytes[index] == 0xCD && (0x80...0xAF).contains(next)
  }

  private static func isLetter(_ bytes: [UInt8], _ index: Int) -> Bool {
    scalar(in: bytes, at: index)?.0.properties.isAlphabetic ?? false
  }

  /// The scalar that begins at a byte, and its bytes.
  private static func scalar(in bytes: [UInt8], at index: Int) -> (Unicode.Scalar, TextRange)? {
    let part = bytes[min(index, bytes.count)..<min(index + 4, bytes.count)]
    guard let first = String(decoding: part, as: UTF8.self).unicodeScalars.first else { return nil }
    return (first, TextRange(index, index + UTF8.width(first)))
  }

  /// The scalar that ends before a byte, and its bytes.
  private static func scalar(in bytes: [UInt8], before end: Int) -> (Unicode.Scalar, TextRange)? {
    var start = end - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start < 0 ? nil : scalar(in: bytes, at: start)
  }
}
