import Documents

/// UTF-8 that was taken for Windows-1252 and encoded a second time (`één` became `Ã©Ã©n`).
///
/// A run of letters is repaired only when the round trip is valid: every character stands for one
/// byte of Windows-1252 or Latin-1, and these bytes are UTF-8. A correct `ë` never is.
enum Mojibake {
  /// Returns the text with what was encoded twice decoded, and a notice; the same when nothing was.
  static func repaired(_ decoded: Decoding.Decoded) -> Decoding.Decoded {
    let bytes = decoded.text.utf8
    guard isSuspect(bytes) else { return decoded }
    var text = TracedText()
    text.reserveCapacity(bytes.count)
    var count = 0
    var firstLine: Int?
    var from = 0
    var index = 0
    while index < bytes.count {
      guard bytes[index] >= 0xC2, let run = run(in: bytes, at: index) else {
        index += 1
        continue
      }
      text.append(TextRange(from, index), of: decoded.text)
      // A byte order mark within the text says nothing.
      if run.bytes != [0xEF, 0xBB, 0xBF] {
        text.write(
          bytes: run.bytes,
          for: decoded.text.sourceRange(of: TextRange(index, index + run.length))
        )
      }
      if firstLine == nil { firstLine = bytes[..<index].reduce(1) { $1 == 0x0A ? $0 + 1 : $0 } }
      count += 1
      index += run.length
      from = index
    }
    guard let firstLine else { return decoded }
    text.append(TextRange(from, bytes.count), of: decoded.text)
    let notice = Notice(
      code: "N103",
      place: "regel \(firstLine)",
      message: count == 1
        ? "één teken was dubbel gecodeerd en is hersteld"
        : "\(count) tekens waren dubbel gecodeerd (zoals Ã«) en zijn hersteld",
      tip: "haal het stuk opnieuw op bij de bron"
    )
    return Decoding.Decoded(text: text, notices: decoded.notices + [notice])
  }

  /// Whether the lead byte of UTF-8 stands anywhere as a character of its own (`Â`, `Ã`, `â`, `ï`).
  private static func isSuspect(_ bytes: [UInt8]) -> Bool {
    var index = 0
    while index + 3 < bytes.count {
      if bytes[index] == 0xC3,
        bytes[index + 1] == 0x82 || bytes[index + 1] == 0x83
          || bytes[index + 1] == 0xA2 || bytes[index + 1] == 0xAF, bytes[index + 2] >= 0xC2
      {
        return true
      }
      index += 1
    }
    return false
  }

  /// The character that begins at an offset as the UTF-8 it once was, and its length as it is now.
  private static func run(in bytes: [UInt8], at start: Int) -> (bytes: [UInt8], length: Int)? {
    guard let lead = byte(in: bytes, at: start) else { return nil }
    // Only leads that no Dutch word has before a quotation mark or dash: `CAFÉ’S` is no mojibake.
    let count: Int
    switch lead.byte {
    case 0xC2...0xC5: count = 2
    case 0xE2, 0xEF: count = 3
    default: return nil
    }
    var result = [lead.byte]
    var at = start + lead.length
    while result.count < count {
      guard let next = byte(in: bytes, at: at), (0x80...0xBF).contains(next.byte) else {
        return nil
      }
      if lead.byte == 0xC4 || lead.byte == 0xC5, next.length > 2 { return nil }
      result.append(next.byte)
      at += next.length
    }
    if lead.byte == 0xEF, result[1] != 0xBB, result[1] != 0xAC { return nil }
    guard String(validating: result, as: UTF8.self) != nil else { return nil }
    return (result, at - start)
  }

  /// The byte of Windows-1252 or Latin-1 that a character above ASCII stands for.
  private static func byte(in bytes: [UInt8], at start: Int) -> (byte: UInt8, length: Int)? {
    guard start < bytes.count, bytes[start] >= 0xC2 else { return nil }
    if bytes[start] <= 0xC3 {
      guard start + 1 < bytes.count else { return nil }
      return ((bytes[start] & 0x03) << 6 | bytes[start + 1] & 0x3F, 2)
    }
    let length = bytes[start] < 0xE0 ? 2 : bytes[start] < 0xF0 ? 3 : 4
    guard length < 4, start + length <= bytes.count else { return nil }
    var scalar = UInt32(bytes[start] & (length == 2 ? 0x1F : 0x0F))
    for offset in 1..<length { scalar = scalar << 6 | UInt32(bytes[start + offset] & 0x3F) }
    guard let place = Decoding.upper.firstIndex(of: scalar) else { return nil }
    return (UInt8(0x80 + place), length)
  }
}
