/// Named and numbered characters of HTML and XML (WHATWG HTML, named character references: the common ones).
enum Entities {
  /// Returns the text of a reference that begins at `&`, and how many bytes it takes; nil for other text.
  static func text(of bytes: [UInt8], at start: Int, end: Int) -> (text: String, length: Int)? {
    var index = start + 1
    let limit = min(end, start + 12)
    guard index < limit else { return nil }
    if bytes[index] == 0x23 { return number(bytes, start, limit) }
    while index < limit, isAlphanumeric(bytes[index]) { index += 1 }
    let name = String(decoding: bytes[(start + 1)..<index], as: UTF8.self)
    guard let text = named[name] else { return nil }
    let closes = index < end && bytes[index] == 0x3B
    return (text, index - start + (closes ? 1 : 0))
  }

  private static func number(
    _ bytes: [UInt8],
    _ start: Int,
    _ limit: Int
  ) -> (text: String, length: Int)? {
    var index = start + 2
    let isHexadecimal = index < limit && (bytes[index] | 0x20) == 0x78
    if isHexadecimal { index += 1 }
    let first = index
    while index < limit, isAlphanumeric(bytes[index]) { index += 1 }
    let digits = String(decoding: bytes[first..<index], as: UTF8.self)
    guard let value = UInt32(digits, radix: isHexadecimal ? 16 : 10), value > 0 else { return nil }
    // 0x80 to 0x9F are read as Windows-1252, as browsers do.
    let scalar =
      (0x80...0x9F).contains(value)
      ? Decoding.upper[Int(value) - 0x80] : value
    guard let character = Unicode.Scalar(scalar) else { return nil }
    let closes = index < bytes.count && bytes[index] == 0x3B
    return (String(Character(character)), index - start + (closes ? 1 : 0))
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static let named: [String: String] = {
    var table: [String: String] = [
      "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'",
      "ndash": "–", "mdash": "—", "lsquo": "‘", "rsquo": "’", "sbquo": "‚", "ldquo": "“",
      "rdquo": "”", "bdquo": "„", "bull": "•", "hellip": "…", "euro": "€", "trade": "™",
      "thinsp": "\u{2009}", "ensp": "\u{2002}", "emsp": "\u{2003}", "zwnj": "\u{200C}",
      "zwj": "\u{200D}", "lrm": "\u{200E}", "rlm": "\u{200F}", "dagger": "†", "Dagger": "‡",
      "permil": "‰", "lsaquo": "‹", "rsaquo": "›", "oelig": "œ", "OElig": "Œ", "scaron": "š",
      "Scaron": "Š", "Yuml": "Ÿ", "fnof": "ƒ", "minus": "−", "le": "≤", "ge": "≥", "ne": "≠",
      "larr": "←", "rarr": "→", "harr": "↔", "prime": "′", "Prime": "″", "infin": "∞",
    ]
    // ISO 8859-1 from U+00A0 on, in order.
    let latin = """
      nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn \
      sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave \
      Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc \
      Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml \
      Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc \
      euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash \
      ugrave uacute ucirc uuml yacute thorn yuml
      """
    for (offset, name) in latin.split(separator: " ").enumerated() {
      if let scalar = Unicode.Scalar(0xA0 + UInt32(offset)) {
        table[String(name)] = String(Character(scalar))
      }
    }
    return table
  }()
}
