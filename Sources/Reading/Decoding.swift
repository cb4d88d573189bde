import Documents

/// Bytes of a text file as UTF-8, each byte remembering the bytes of the file.
///
/// In this order: byte order mark, strict UTF-8, Windows-1252 with a notice; never with losses.
/// What was encoded twice is repaired where the round trip is valid (`Mojibake`).
/// Line ends become LF, and characters get one form (`CharacterForms`).
enum Decoding {
  /// Text, and what to tell about how it was read.
  struct Decoded {
    var text: TracedText
    var notices: [Notice]
  }

  /// Decodes the bytes of a file; nil when they are not text.
  static func decode(_ bytes: [UInt8]) -> Decoded? {
    guard var decoded = characters(of: bytes) else { return nil }
    decoded.text = CharacterForms.unified(decoded.text)
    return decoded
  }

  private static func characters(of bytes: [UInt8]) -> Decoded? {
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes, isLittle: true, from: 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes, isLittle: false, from: 2) }
    if let isLittle = unmarked(bytes.prefix(4096)) {
      return utf16(bytes, isLittle: isLittle, from: 0)
    }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard !bytes.contains(0) else { return nil }
    if String(validating: bytes[start...], as: UTF8.self) != nil {
      return Mojibake.repaired(Decoded(text: lines(of: bytes, from: start), notices: []))
    }
    return windows1252(bytes, from: start)
  }

  /// Copies bytes, with CRLF and CR as LF.
  private static func lines(of bytes: [UInt8], from start: Int) -> TracedText {
    var text = TracedText()
    text.reserveCapacity(bytes.count)
    var from = start
    var index = start
    while index < bytes.count {
      guard bytes[index] == 0x0D else {
        index += 1
        continue
      }
      text.copy(SourceRange(from, index), of: bytes)
      let length = index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
      text.write("\n", for: SourceRange(index, index + length))
      index += length
      from = index
    }
    text.copy(SourceRange(from, bytes.count), of: bytes)
    return text
  }

  /// The scalars of 0x80 to 0x9F in Windows-1252 (WHATWG Encoding Standard).
  static let upper: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]

  private static func windows1252(_ bytes: [UInt8], from start: Int) -> Decoded {
    var text = TracedText()
    text.reserveCapacity(bytes.count + bytes.count / 16)
    let isMac = isOfMac(bytes)
    var from = start
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 && byte != 0x0D {
        index += 1
        continue
      }
      text.copy(SourceRange(from, index), of: bytes)
      var length = 1
      if byte == 0x0D {
        if index + 1 < bytes.count, bytes[index + 1] == 0x0A { length = 2 }
        text.write("\n", for: SourceRange(index, index + length))
      } else {
        let scalar =
          isMac
          ? macRoman[Int(byte) - 0x80] : byte < 0xA0 ? upper[Int(byte) - 0x80] : UInt32(byte)
        let character = Unicode.Scalar(scalar).map(String.init) ?? "\u{FFFD}"
        text.write(character, for: SourceRange(index, index + 1))
      }
      index += length
      from = index
    }
    text.copy(SourceRange(from, bytes.count), of: bytes)
    let line = bytes[..<firstInvalid(bytes, from: start)].reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
    let notice = Notice(
      code: "N103",
      place: "regel \(line)",
      message: "geen geldige UTF-8; gelezen als \(isMac ? "Mac Roman" : "Windows-1252")",
      tip: "controleer letters met accenten, of sla het stuk op als UTF-8"
    )
    return Decoded(text: text, notices: [notice])
  }

  /// Whether bytes come from a Macintosh of before 2001: lines end with CR alone, and inside words
  /// stand more of its letters (0x80 to 0x9F) than of Windows (from 0xC0).
  private static func isOfMac(_ bytes: [UInt8]) -> Bool {
    guard bytes.contains(0x0D), !bytes.contains(0x0A) else { return false }
    var mac = 0
    var windows = 0
    for index in bytes.indices.dropFirst().dropLast() where bytes[index] >= 0x80 {
      guard isLetter(bytes[index - 1]) || isLetter(bytes[index + 1]) else { continue }
      if bytes[index] < 0xA0 { mac += 1 }
      if bytes[index] >= 0xC0 { windows += 1 }
    }
    return mac > windows
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// The scalars of 0x80 to 0xFF in Mac Roman (Apple, ROMAN.TXT).
  private static let macRoman: [UInt32] =
    ("ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›"
    + "ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ").unicodeScalars.map(\.value)

  /// The offset of the first byte that is no valid UTF-8, or the count.
  private static func firstInvalid(_ bytes: [UInt8], from start: Int) -> Int {
    var decoder = UTF8()
    var iterator = bytes[start...].makeIterator()
    var offset = start
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .emptyInput, .error: return min(offset, bytes.count)
      }
    }
  }

  /// Whether bytes without a mark are UTF-16, by the zeros in every other place that Latin letters
  /// leave there: little-endian, big-endian, or nil when they are not.
  static func unmarked(_ head: ArraySlice<UInt8>) -> Bool? {
    guard head.count >= 8, head.contains(0) else { return nil }
    var zeros = [0, 0]
    for (place, byte) in head.enumerated() where byte == 0 { zeros[place & 1] += 1 }
    let half = head.count / 2
    if zeros[1] * 10 >= half * 7, zeros[0] == 0 { return true }
    if zeros[0] * 10 >= half * 7, zeros[1] == 0 { return false }
    return nil
  }

  private static func utf16(_ bytes: [UInt8], isLittle: Bool, from start: Int) -> Decoded {
    var text = TracedText()
    text.reserveCapacity(bytes.count)
    var damaged = bytes.count % 2 == 1
    func unit(_ index: Int) -> UInt32 {
      let first = UInt32(bytes[index])
      let second = UInt32(bytes[index + 1])
      return isLittle ? first | second << 8 : first << 8 | second
    }
    var index = start
    while index + 1 < bytes.count {
      var value = unit(index)
      var length = 2
      if (0xD800..<0xDC00).contains(value), index + 3 < bytes.count,
        (0xDC00..<0xE000).contains(unit(index + 2))
      {
        value = 0x10000 + (value - 0xD800) << 10 + (unit(index + 2) - 0xDC00)
        length = 4
      } else if value == 0x0D {
        if index + 3 < bytes.count, unit(index + 2) == 0x0A { length = 4 }
        value = 0x0A
      }
      let scalar = Unicode.Scalar(value)
      damaged = damaged || scalar == nil
      let character = scalar.map { String(Character($0)) } ?? "\u{FFFD}"
      text.write(character, for: SourceRange(index, index + length))
      index += length
    }
    var notices = [Notice(code: "N103", message: "gelezen als UTF-16")]
    if damaged {
      notices.append(
        Notice(
          code: "N103",
          gap: .unreadableCharacters,
          message: "beschadigde UTF-16; onleesbare tekens zijn vervangen door \u{FFFD}",
          tip: "haal het stuk opnieuw op"
        )
      )
    }
    return Decoded(text: text, notices: notices)
  }
}
