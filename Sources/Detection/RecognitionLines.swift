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
  ///
  /// Of the lines between head and foot only those are kept that can say something of the whole:
  /// short ones with a year or with a label of a letterhead, and the two lines behind these.
  init(_ document: Document) {
    let bytes = document.stored.utf8
    var ranges: [TextRange] = []
    var start = 0
    for index in 0...bytes.count
    where index == bytes.count || bytes[index] == 0x0A || bytes[index] == 0x0C {
      if bytes[start..<index].contains(where: { $0 > 0x20 }) {
        ranges.append(TextRange(start, index))
      }
      start = index + 1
    }
    var count = min(60, ranges.count)
    while count > 1, ranges[count - 1].end > 5000 { count -= 1 }
    let tail = max(count, ranges.count - 40)
    var lines: [Line] = []
    var wanted = 0
    for (number, range) in ranges.enumerated() {
      if number >= count, number < tail {
        if range.count < 140, Self.isTelling(bytes, range) { wanted = 3 }
        wanted -= 1
        guard wanted >= 0 else { continue }
      }
      // A paragraph on one line is cut: what a document says of itself stands in its first words.
      let end = min(range.end, range.start + 1200)
      if let line = Self.line(bytes, range.start, end) { lines.append(line) }
      if number == count - 1 { count = max(lines.count, 1) }
    }
    headCount = min(count, lines.count)
    headEnd = headCount == 0 ? 0 : lines[headCount - 1].range.end
    let foot = ranges.count > 30 ? ranges[ranges.count - 30].start : 0
    tailStart = max(foot, bytes.count - 2500)
    self.lines = lines
    self.bytes = bytes
  }

  /// Whether a line has a year, or begins like a label, an office or the name of a file.
  private static func isTelling(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    var digits = 0
    var first: UInt8?
    for byte in bytes[range.start..<range.end] {
      if TextScanner.isDigit(byte) {
        digits += 1
        if digits == 4 { return true }
      } else {
        digits = 0
      }
      if first == nil, TextScanner.isLetter(byte) { first = byte | 0x20 }
    }
    guard let first, labelLetters.contains(first) else { return false }
    var scanner = TextScanner(bytes, in: range)
    guard scanner.findWord() else { return false }
    return scanner.takeAny(labels, whole: false) != nil
  }

  private static let labels = [
    "onze referentie", "ons kenmerk", "kenmerk", "ons nummer", "de minister v",
    "de staatssecretaris v",
    "ministerie van ", "position paper", "kst-", "ah-tk-", "h-tk-",
  ]
  private static let labelLetters = Set(labels.compactMap { $0.utf8.first })

  /// The lines of the head.
  var head: ArraySlice<Line> { lines[..<headCount] }

  /// Whether the subject is a request for public access (Wob, Woo), and the letter is not to the Kamer.
  var isAccessDecision: Bool {
    guard let subject = field(["betreft", "onderwerp"])?.text.lowercased() else { return false }
    let isAbout = ["wob", "woo"].contains { name in
      ["-verzoek", " verzoek", "verzoek", "-besluit", " besluit"].contains {
        subject.contains(name + $0)
      }
    }
    return isAbout && !head.contains { $0.folded.contains("voorzitter") }
  }

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
