import Documents

/// The lines at the head and the foot of a document as it was read, furniture and all.
struct HeadLines {
  /// A line without marks of layout.
  struct Line {
    /// Its text, runs of blanks made one.
    let text: String
    /// Its bytes in the stored text.
    let range: TextRange
    /// Its text in small letters.
    let folded: String
  }

  /// All lines with text, in order.
  let lines: [Line]
  /// The number of lines that make up the head.
  let headCount: Int
  /// The byte of the stored text where the head ends.
  let headEnd: Int
  /// The byte of the stored text where the foot begins.
  let tailStart: Int
  /// The bytes of the stored text.
  let bytes: [UInt8]

  /// Cuts the stored text of a document into lines.
  init(_ document: Document) {
    let bytes = document.stored.utf8
    var lines: [Line] = []
    var start = 0
    for index in 0...bytes.count
    where index == bytes.count || bytes[index] == 0x0A || bytes[index] == 0x0C {
      if let line = Self.line(bytes, start, index) { lines.append(line) }
      start = index + 1
    }
    var count = min(60, lines.count)
    while count > 1, lines[count - 1].range.end > 5000 { count -= 1 }
    headCount = count
    headEnd = count == 0 ? 0 : lines[count - 1].range.end
    let tail = lines.count > 30 ? lines[lines.count - 30].range.start : 0
    tailStart = max(tail, bytes.count - 2500)
    self.lines = lines
    self.bytes = bytes
  }

  /// The lines of the head.
  var head: ArraySlice<Line> { lines[..<headCount] }

  /// Makes a line without marks of emphasis, headings and quotation; nil when nothing is left.
  private static func line(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Line? {
    var kept: [UInt8] = []
    var index = start
    while index < end {
      let byte = bytes[index]
      if byte == 0x2A || byte == 0x23 || byte == 0x3E || byte == 0x5F || byte == 0x7C {
        kept.append(0x20)
      } else if byte == 0xC2, index + 1 < end, bytes[index + 1] == 0xA0 {
        kept.append(0x20)
        index += 1
      } else {
        kept.append(byte)
      }
      index += 1
    }
    let text = String(decoding: kept, as: UTF8.self)
      .split { $0.isWhitespace }.joined(separator: " ")
    guard !text.isEmpty else { return nil }
    return Line(text: text, range: TextRange(start, end), folded: text.lowercased())
  }

  /// What follows a label at the start of a line in the head: the rest of the line, or the next one.
  ///
  /// - Parameters:
  ///   - labels: The labels in small letters, such as `onderwerp`.
  ///   - count: How many lines to look through; nil for the head.
  /// - Returns: The text and the number of its line.
  func field(_ labels: [String], in count: Int? = nil) -> (text: String, line: Int)? {
    for index in 0..<min(count ?? headCount, lines.count) {
      let folded = lines[index].folded
      for label in labels where folded.hasPrefix(label) {
        let rest = folded.dropFirst(label.count)
        if let next = rest.first, next.isLetter || next == "(" { continue }
        let value = lines[index].text.dropFirst(label.count)
          .drop { $0 == ":" || $0 == " " || $0 == "." }
        if !value.isEmpty { return (String(value), index) }
        if index + 1 < lines.count { return (lines[index + 1].text, index + 1) }
      }
    }
    return nil
  }

  /// The date in a line.
  func dateMention(_ line: Line) -> DateMention? {
    DateMention.all(in: Array(line.text.utf8), date: nil).first { $0.days != nil }
  }
}
