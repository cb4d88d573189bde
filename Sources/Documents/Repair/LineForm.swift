/// How lines begin and end.
extension Layout {
  /// How the text of a line ends.
  enum Ending { case sentence, colon, semicolon, comma, hyphen, open }

  /// Returns how a line ends, looking past closing marks and the number of a note.
  func ending(_ line: Line) -> Ending {
    var at = line.end
    var steps = 0
    var digits = 0
    while at > line.start, steps < 10 {
      let (scalar, length) = Scalars.decodeBackward(bytes, at, line.start)
      switch scalar {
      case 0x2E:
        return digits > 2 || (steps == 0 && endsInAbbreviation(line)) ? .open : .sentence
      case 0x3F, 0x21, 0x2026: return .sentence
      case 0x3A: return digits > 0 ? .open : .colon
      case 0x3B: return digits > 2 ? .open : .semicolon
      case 0x2C: return digits > 2 ? .open : .comma
      case 0x2D, 0x2010, 0xAD: return steps == 0 ? .hyphen : .open
      case 0x30...0x39: digits += 1
      default:
        guard Scalars.isCloser(scalar), digits == 0 || steps == digits else { return .open }
      }
      at -= length
      steps += 1
    }
    return .open
  }

  private func endsInAbbreviation(_ line: Line) -> Bool {
    let word = lastWord(line)
    guard word.count <= 14 else { return false }
    let form = WordForm.folded(String(decoding: bytes[word.start..<line.end], as: UTF8.self))
    return language.abbreviations[form] == .always
  }

  /// The last run of visible bytes of a line, without the marks at its end.
  func lastWord(_ line: Line) -> TextRange {
    var end = line.end
    while end > line.start, bytes[end - 1] < 0x80, !Self.isWordByte(bytes[end - 1]) { end -= 1 }
    var start = end
    while start > line.start, end - start < 64,
      bytes[start - 1] >= 0x80 || Self.isWordByte(bytes[start - 1])
    {
      start -= 1
    }
    return TextRange(start, end)
  }

  /// The first run of visible bytes of a line up to a blank.
  func firstChunk(_ line: Line) -> TextRange {
    var end = line.start
    while end < line.end, end - line.start < 64, bytes[end] > 0x20 { end += 1 }
    return TextRange(line.start, end)
  }

  static func isWordByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x2E
  }

  /// Whether a line begins with a lower-case letter, after an opening mark if there is one.
  func beginsLower(_ line: Line) -> Bool {
    let at = afterOpeners(line)
    guard Scalars.isLower(bytes, at, line.end) else { return false }
    return true
  }

  /// Whether a line begins with a capital, after an opening mark if there is one.
  func beginsUpper(_ line: Line) -> Bool {
    Scalars.isUpper(bytes, afterOpeners(line), line.end)
  }

  private func afterOpeners(_ line: Line) -> Int {
    var at = line.start
    while at < line.end, at - line.start < 8 {
      let (scalar, length) = Scalars.decode(bytes, at, line.end)
      guard Scalars.isOpener(scalar) else { break }
      at += length
    }
    return at
  }

  /// The number of words of a line, counted to a limit.
  func wordCount(_ range: TextRange, limit: Int) -> Int {
    var count = 0
    var isInside = false
    for byte in bytes[range.start..<range.end] {
      if byte <= 0x20 {
        isInside = false
      } else if !isInside {
        isInside = true
        count += 1
        if count > limit { break }
      }
    }
    return count
  }

  /// Whether a line ends in a word after which no sentence can end.
  func endsUnfinished(_ line: Line) -> Bool {
    let word = lastWord(line)
    guard word.count <= 12, word.end == line.end, word.start < word.end else { return false }
    // Capitals are a title: `WAT WAAR`.
    if bytes[word.end - 1] &- 0x41 < 26 { return false }
    let form = WordForm.folded(String(decoding: bytes[word.start..<word.end], as: UTF8.self))
    return DutchWords.unfinished.contains(form)
  }

  /// The width of the text column around a line: the length of the longest neighbour.
  func width(around index: Int) -> Int {
    var width = 0
    for near in max(0, index - 4)...min(lines.count - 1, index + 4) where lines[near].isText {
      width = max(width, lines[near].length)
    }
    return width
  }

  /// Whether the first word of the next line would have fitted on a line: the break was meant.
  func isShort(_ index: Int, before next: Int) -> Bool {
    let needed = lines[index].length + 1 + firstChunk(lines[next]).count
    return needed * 100 < width(around: index) * 82
  }

  /// Whether a line begins a part of a motion, each of which is a paragraph.
  func isMotionPart(_ line: Line) -> Bool {
    Self.motionParts.contains { part in
      Tokenizer.hasPrefix(part, bytes, line.start, line.end)
    }
  }

  private static let motionParts: [StaticString] = [
    "gehoord de ", "constaterende", "overwegende", "verzoekt ", "spreekt uit", "roept de ",
    "en gaat over tot de orde", "van mening", "van oordeel", "kennisgenomen",
  ]

  /// What a line is marked with as an item of a list.
  enum Marker: Hashable {
    case glyph
    case dash
    case number
  }

  /// Returns the mark of a list item that a line begins with, and where its text begins.
  func marker(_ line: Line) -> (marker: Marker, textStart: Int)? {
    let (scalar, length) = Scalars.decode(bytes, line.start, line.end)
    let after = line.start + length
    let textStart = Self.skipSpace(bytes, after, line.end)
    guard textStart < line.end else { return nil }
    switch scalar {
    case 0x2022, 0xB7, 0x25AA, 0x25A0, 0x25CB, 0x25CF, 0x2023, 0x25E6, 0x27A2, 0x2713, 0xFFFD,
      0xE000...0xF8FF:
      return (.glyph, textStart)
    case 0x2D, 0x2013, 0x2014, 0x2A, 0xA7, 0x6F:
      return textStart > after ? (.dash, textStart) : nil
    default: break
    }
    guard let stop = enumeration(line), stop < line.end, bytes[stop] <= 0x20 else { return nil }
    let text = Self.skipSpace(bytes, stop, line.end)
    return text < line.end ? (.number, text) : nil
  }

  /// Returns the end of `1.`, `2)`, `a.`, `(iii)` at the start of a line.
  private func enumeration(_ line: Line) -> Int? {
    var at = line.start
    let isBracketed = bytes[at] == UInt8(ascii: "(")
    if isBracketed { at += 1 }
    let start = at
    while at < line.end, bytes[at] &- 0x30 < 10 { at += 1 }
    if at == start {
      while at < line.end, [0x69, 0x76, 0x78].contains(bytes[at]) { at += 1 }
      if at == start || (at < line.end && (bytes[at] | 0x20) &- 0x61 < 26) {
        at = start
        if at < line.end, (bytes[at] | 0x20) &- 0x61 < 26 { at += 1 }
      }
    }
    guard at > start, at - start <= (bytes[start] &- 0x30 < 10 ? 2 : 4), at < line.end else {
      return nil
    }
    let close = bytes[at]
    if close == UInt8(ascii: ")") { return at + 1 }
    return close == UInt8(ascii: ".") && !isBracketed ? at + 1 : nil
  }
}
