/// What a line is called: questions, answers, numbered heads, annexes.
enum Labels {
  /// The label of a question or answer at the start of a line.
  struct Numbered: Hashable {
    /// What the label announces.
    enum Kind: Hashable { case question, answer }

    let kind: Kind
    /// The numbers it names; empty for a bare `Antwoord`.
    let numbers: [Int]
    /// Where the text after the label begins; the end of the line when the label stands alone.
    let textStart: Int
  }

  /// Words that a number with a point follows at the start of a head.
  static let numbered: Set<String> = [
    "aanbeveling", "actiepunt", "annex", "artikel", "bijlage", "deel", "fase", "figuur",
    "hoofdstuk",
    "onderdeel", "paragraaf", "pijler", "punt", "spoor", "stap", "tabel", "thema", "vraag",
  ]

  /// Whether bytes are a Roman number in capitals.
  static func isRoman(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    bytes[range.start..<range.end].allSatisfy { [0x49, 0x56, 0x58, 0x4C].contains($0) }
  }

  /// Returns the label of a question or answer that a line begins with.
  static func question(_ bytes: [UInt8], _ range: TextRange) -> Numbered? {
    var reader = LabelReader(bytes: bytes, at: range.start, end: min(range.end, range.start + 160))
    reader.skip("*#_ ")
    let first = reader.numberWithPoint()
    guard let word = reader.word() else { return nil }
    let kind: Numbered.Kind
    switch word {
    case "vraag", "vragen": kind = .question
    case "antwoord", "antwoorden": kind = .answer
    default: return nil
    }
    if kind == .answer {
      reader.optional("op")
      reader.optional("de")
      reader.optional("vraag", "vragen")
    }
    reader.optional("nr", "nummer", "nummers")
    var numbers = reader.numbers()
    if numbers.isEmpty, let first { numbers = [first] }
    if kind == .question, numbers.isEmpty { return nil }
    let hasMark = reader.skip(":.*_ \u{2013}-")
    if reader.isAtEnd(range.end) {
      return Numbered(kind: kind, numbers: numbers, textStart: range.end)
    }
    let begins = Scalars.isUpper(bytes, reader.at, range.end)
    guard hasMark.contains(":") || (begins && (hasMark.contains(".") || !numbers.isEmpty)) else {
      return nil
    }
    return Numbered(kind: kind, numbers: numbers, textStart: reader.at)
  }

  /// The depth of a numbered head: 1 for `Hoofdstuk 2`, 2 for `2.`, 3 for `2.1`; nil for another line.
  static func headDepth(_ bytes: [UInt8], _ range: TextRange) -> Int? {
    var reader = LabelReader(bytes: bytes, at: range.start, end: min(range.end, range.start + 80))
    if let word = reader.word() {
      guard ["hoofdstuk", "deel", "bijlage", "annex"].contains(word) else { return nil }
      if reader.isAtEnd(range.end) { return word == "bijlage" || word == "annex" ? 1 : nil }
      let rest = TextRange(reader.at, range.end)
      return reader.number() != nil || reader.romanOrLetter(rest) ? 1 : nil
    }
    guard reader.number() != nil else { return nil }
    var depth = 2
    while reader.skip(".").count == 1, reader.number() != nil { depth += 1 }
    let hasPoint = reader.at > range.start && bytes[reader.at - 1] == UInt8(ascii: ".")
    guard depth > 2 || hasPoint, reader.skip(" \t").count > 0 else { return nil }
    return reader.at < range.end ? depth : nil
  }
}

/// Reads a label from left to right.
struct LabelReader {
  let bytes: [UInt8]
  var at: Int
  let end: Int

  /// Skips any of the given characters and returns those that were there.
  @discardableResult
  mutating func skip(_ characters: String) -> String {
    var found = ""
    while at < end {
      let (scalar, length) = Scalars.decode(bytes, at, end)
      let isBlank = scalar == 0xA0 && characters.contains(" ")
      guard let value = Unicode.Scalar(scalar), isBlank || characters.unicodeScalars.contains(value)
      else { break }
      found.unicodeScalars.append(value)
      at += length
    }
    return found
  }

  /// Reads a word of ASCII letters in lower case, with the blanks after it; nil when there is none.
  mutating func word() -> String? {
    var stop = at
    while stop < end, (bytes[stop] | 0x20) &- 0x61 < 26 { stop += 1 }
    guard stop > at, stop - at <= 16 else { return nil }
    if stop < end, Scalars.properties(bytes, stop, end) & Scalars.alphanumeric != 0 { return nil }
    let word = String(decoding: bytes[at..<stop].map { $0 | 0x20 }, as: UTF8.self)
    at = stop
    skip(" ")
    return word
  }

  /// Skips one of the given words if it stands here.
  mutating func optional(_ words: String...) {
    let before = at
    if let word = word(), words.contains(word) { return }
    at = before
  }

  /// Reads a number of at most three digits.
  mutating func number() -> Int? {
    var value = 0
    var stop = at
    while stop < end, bytes[stop] &- 0x30 < 10, stop - at < 4 {
      value = value * 10 + Int(bytes[stop] - 0x30)
      stop += 1
    }
    guard stop > at, stop - at <= 3 else { return nil }
    at = stop
    return value
  }

  /// Reads `3.` and the blanks after it; stays in place when it is not there.
  mutating func numberWithPoint() -> Int? {
    let before = at
    if let value = number(), !skip(".)").isEmpty, !skip(" ").isEmpty { return value }
    at = before
    return nil
  }

  /// Reads a list such as `3, 4 en 5`, `1 t/m 3` or `2-4`.
  mutating func numbers() -> [Int] {
    var result: [Int] = []
    var isSpan = false
    while at < end {
      let before = at
      skip("( ")
      guard let value = number() else {
        at = before
        break
      }
      if at < end, bytes[at] &- 0x61 < 26, at + 1 >= end || bytes[at + 1] <= 0x2F { at += 1 }
      if isSpan, let last = result.last, last < value, value - last < 100 {
        result.append(contentsOf: (last + 1)...value)
      } else {
        result.append(value)
      }
      let mark = at
      skip(") ")
      isSpan = false
      if !skip(",&+/").isEmpty {
        skip(" ")
        optional("en")
      } else if Tokenizer.hasPrefix("t/m", bytes, at, end) {
        at += 3
        isSpan = true
      } else if !skip("-\u{2013}").isEmpty {
        isSpan = true
      } else {
        let word = word()
        if word == "tot" {
          optional("en")
          optional("met")
          isSpan = true
        } else if word != "en", word != "of" {
          at = mark
          break
        }
      }
      skip(" ")
      guard at < end, bytes[at] &- 0x30 < 10 else {
        at = mark
        break
      }
    }
    return result
  }

  /// Whether nothing but the end of the line is left.
  func isAtEnd(_ lineEnd: Int) -> Bool { at >= lineEnd }

  /// Whether a Roman number or a single capital stands at the start of a range.
  func romanOrLetter(_ range: TextRange) -> Bool {
    var stop = range.start
    while stop < range.end, bytes[stop] &- 0x41 < 26 { stop += 1 }
    let found = TextRange(range.start, stop)
    guard found.count == 1 || (found.count > 0 && Labels.isRoman(bytes, found)) else {
      return false
    }
    return stop == range.end || bytes[stop] < 0x30 || bytes[stop] == UInt8(ascii: ":")
  }
}
