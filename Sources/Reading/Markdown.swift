import Documents

extension Reader {
  /// Reads Markdown.
  ///
  /// - Read: headings with level, items with depth, tables cell by cell, `<sup>n</sup>` and `[^n]` as
  ///   note marks, the texts of notes, the words of links; title, date and author of front matter.
  /// - Dropped, traced: `#`, `**`, `*`, `_` around words, angle brackets around addresses, addresses
  ///   of links and their definitions, pictures, tags and comments of HTML, fences of code, `\`
  ///   escapes, rules, `>` before quotations.
  static let markdown = Reader(
    name: "md",
    suffixes: ["md", "markdown"],
    claims: { head in looksLikeMarkdown(head) },
    read: { (source: Source) throws(ReadError) -> Draft in
      let plain = try plainDraft(of: source, format: "md")
      return MarkdownText(plain: plain).draft()
    }
  )
}

/// Returns whether there is a heading with `#`, bold text or a note mark of Markdown.
private func looksLikeMarkdown(_ head: ArraySlice<UInt8>) -> Bool {
  guard !head.contains(0) else { return false }
  var signs = 0
  if head.starts(with: "---\n".utf8) || head.starts(with: "---\r\n".utf8) {
    let isField = ["\ntitle:", "\ntitel:", "\ndate:", "\ndatum:"]
    if isField.contains(where: { head.firstRange(of: $0.utf8) != nil }) { return true }
  }
  for line in head.split(separator: 0x0A) {
    let hashes = line.prefix { $0 == 0x23 }.count
    if isHeading(hashes, before: line.dropFirst(hashes).first) { signs += 1 }
    let text = String(decoding: line, as: UTF8.self)
    if text.contains("**") || text.contains("<sup>") { signs += 1 }
  }
  return signs >= 2
}

/// Whether a number of `#` makes a heading of a line: with a blank behind it, or two and more without.
private func isHeading(_ hashes: Int, before next: UInt8?) -> Bool {
  guard let next, (1...6).contains(hashes) else { return false }
  return next == 0x20 || hashes > 1 && next > 0x20
}

/// Rewrites the lines of Markdown without their marks.
private struct MarkdownText {
  let plain: Draft
  private var text = TracedText()
  private var lines: [Draft.Line] = []
  private var calls: [NoteCall] = []

  init(plain: Draft) {
    self.plain = plain
    for line in plain.lines {
      let rest = plain.text.utf8[line.range.start..<line.range.end].drop { $0 <= 0x20 }
      if let name = Self.definition(rest) { addresses.insert(name) }
    }
  }

  /// The names of the addresses that stand apart: `[1]: https://…`.
  private var addresses: Set<String> = []
  /// The row of the table that is being read.
  private var row: Int?
  /// Whether a comment of HTML goes on from the line before.
  private var isInComment = false

  consuming func draft() -> Draft {
    text.reserveCapacity(plain.text.count)
    let front = MarkdownFrontMatter(plain)
    for (number, line) in plain.lines.enumerated() {
      let start = text.count
      if number < front.lineCount {
        text.append(line.range, of: plain.text)
        lines.append(
          Draft.Line(range: TextRange(start, text.count), page: line.page, isFurniture: true)
        )
      } else if isDropped(line) {
        lines.append(Draft.Line(range: TextRange(start, start), page: line.page))
      } else if let cells = cells(line) {
        addRow(cells, line)
      } else {
        row = nil
        let role = add(line)
        lines.append(Draft.Line(range: TextRange(start, text.count), role: role, page: line.page))
      }
      if line.range.end < plain.text.count {
        text.append(TextRange(line.range.end, line.range.end + 1), of: plain.text)
      }
    }
    var draft = plain
    draft.text = text
    draft.lines = lines
    draft.calls = calls
    draft.metadata = front.metadata
    return draft
  }

  /// Whether a line holds no text: the inside of a comment, a fence of code, the address of a link.
  private mutating func isDropped(_ line: Draft.Line) -> Bool {
    let rest = plain.text.utf8[line.range.start..<line.range.end].drop { $0 <= 0x20 }
    if isInComment {
      isInComment = rest.firstRange(of: "-->".utf8) == nil
      return true
    }
    if rest.starts(with: "<!--".utf8), rest.firstRange(of: "-->".utf8) == nil {
      isInComment = true
      return true
    }
    if rest.starts(with: "```".utf8) || rest.starts(with: "~~~".utf8) { return true }
    return Self.definition(rest) != nil
  }

  /// The name in `[1]: https://…`; nil when a line is no such address.
  private static func definition(_ rest: ArraySlice<UInt8>) -> String? {
    guard rest.first == 0x5B, rest.dropFirst().first != 0x5E,
      let close = rest.prefix(80).firstIndex(of: 0x5D)
    else { return nil }
    let address = rest[(close + 1)...]
    let isAddress = [": http", ": <http", ": /", ": #", ": mailto:"].contains {
      address.starts(with: $0.utf8)
    }
    guard isAddress else { return nil }
    return String(decoding: rest[(rest.startIndex + 1)..<close], as: UTF8.self).lowercased()
  }

  /// The cells of a row of a table (`| a | b |`); nil when a line is none.
  private func cells(_ line: Draft.Line) -> [TextRange]? {
    let bytes = plain.text.utf8
    var start = line.range.start
    var end = line.range.end
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    guard end - start > 2, bytes[start] == 0x7C, bytes[end - 1] == 0x7C else { return nil }
    var cells: [TextRange] = []
    var from = start + 1
    for index in (start + 1)..<end where bytes[index] == 0x7C && bytes[index - 1] != 0x5C {
      var first = from
      var last = index
      while first < last, bytes[first] <= 0x20 { first += 1 }
      while last > first, bytes[last - 1] <= 0x20 { last -= 1 }
      cells.append(TextRange(first, last))
      from = index + 1
    }
    return cells.count > 1 ? cells : nil
  }

  /// Appends a row, each cell as a line; the rule below the heads is none.
  private mutating func addRow(_ cells: [TextRange], _ line: Draft.Line) {
    let isRule = cells.allSatisfy { cell in
      plain.text.utf8[cell.start..<cell.end].allSatisfy { $0 == 0x2D || $0 == 0x3A }
    }
    guard !isRule else {
      lines.append(Draft.Line(range: TextRange(text.count, text.count), page: line.page))
      return
    }
    let number = (row ?? -1) + 1
    row = number
    for (column, cell) in cells.enumerated() where !cell.isEmpty {
      let start = text.count
      addInline(cell)
      lines.append(
        Draft.Line(
          range: TextRange(start, text.count),
          role: .cell(row: number, column: column),
          page: line.page,
          endsBlock: true
        )
      )
      let place = plain.text.sourceRange(of: TextRange(cell.end, cell.end)).end
      text.write("\n", for: SourceRange(place, place))
    }
  }

  /// Appends a line without marks and returns what it is.
  private mutating func add(_ line: Draft.Line) -> Draft.Line.Role {
    let bytes = plain.text.utf8
    var from = line.range.start
    let end = line.range.end
    let hashes = bytes[from..<end].prefix { $0 == 0x23 }.count
    if from + hashes < end, isHeading(hashes, before: bytes[from + hashes]) {
      let gap = bytes[(from + hashes)..<end].prefix { $0 == 0x20 }.count
      var last = end
      while last > from + hashes, [0x20, 0x23].contains(bytes[last - 1]) { last -= 1 }
      addInline(TextRange(min(from + hashes + gap, last), last))
      return .heading(level: hashes)
    }
    if let label = noteLabel(bytes[from..<end]), label.end + 1 < end, bytes[label.end + 1] == 0x3A {
      addInline(TextRange(min(label.end + 2, end), end))
      return .note(label: String(decoding: bytes[(from + 2)..<label.end], as: UTF8.self))
    }
    let indent = bytes[from..<end].prefix { $0 == 0x20 }.count
    from += indent
    if from + 1 < end, [0x2D, 0x2A, 0x2B].contains(bytes[from]), bytes[from + 1] == 0x20 {
      addInline(TextRange(from + 2, end))
      return .item(depth: indent / 2 + 1)
    }
    let signs = Set(bytes[from..<end])
    let isRule =
      end - from >= 3
      && [[0x2D, 0x20], [0x3D, 0x20], [0x7C, 0x2D, 0x3A, 0x20]].contains { signs.isSubset(of: $0) }
    let isQuotation = from < end && bytes[from] == 0x3E
    if !isRule { addInline(TextRange(isQuotation ? from + 1 : line.range.start, end)) }
    return .body
  }

  /// The range of the label in `[^3]` at the start of bytes; nil when there is none.
  private func noteLabel(_ rest: ArraySlice<UInt8>) -> TextRange? {
    guard rest.starts(with: "[^".utf8), let close = rest.prefix(14).firstIndex(of: 0x5D),
      close > rest.startIndex + 2
    else { return nil }
    return TextRange(rest.startIndex + 2, close)
  }

  /// What is dropped at a `[` or `!`: the marks before the words of a link, and where its address is.
  private func link(_ rest: ArraySlice<UInt8>) -> (words: TextRange, end: Int, isPicture: Bool)? {
    let isPicture = rest.first == 0x21
    let start = rest.startIndex + (isPicture ? 1 : 0)
    guard start < rest.endIndex, rest[start] == 0x5B,
      let close = rest[start...].prefix(600).firstIndex(of: 0x5D), close + 1 < rest.endIndex
    else { return nil }
    // `[words][1]`: the address stands elsewhere.
    if rest[close + 1] == 0x5B, let end = rest[(close + 1)...].prefix(60).firstIndex(of: 0x5D) {
      let name = end > close + 2 ? rest[(close + 2)..<end] : rest[(start + 1)..<close]
      guard addresses.contains(String(decoding: name, as: UTF8.self).lowercased()) else {
        return nil
      }
      return (TextRange(start + 1, close), end + 1, isPicture)
    }
    guard rest[close + 1] == 0x28,
      let end = rest[close...].prefix(2000).firstIndex(of: 0x29)
    else { return nil }
    let address = rest[(close + 2)..<end]
    // A title may stand behind the address; words alone make no address.
    let first = address.prefix { $0 > 0x20 }
    let isAddress =
      first.count == address.count
      || address.dropFirst(first.count).first { $0 > 0x20 } == 0x22
    let marks: Set<UInt8> = [0x2F, 0x2E, 0x23, 0x3A, 0x40]
    guard isAddress, isPicture || first.contains(where: marks.contains) else { return nil }
    return (TextRange(start + 1, close), end + 1, isPicture)
  }

  /// Appends text without emphasis marks and tags.
  private mutating func addInline(_ range: TextRange) {
    let bytes = plain.text.utf8
    var index = range.start
    var from = index
    var open: Int?
    var inAddress = false
    func flush(_ text: inout TracedText, to end: Int) {
      if end > from { text.append(TextRange(from, end), of: plain.text) }
    }
    while index < range.end {
      let rest = bytes[index..<range.end]
      var drop = 0
      switch bytes[index] {
      case 0x2A: drop = rest.prefix { $0 == 0x2A }.count
      case 0x5F where isEdge(index, range): drop = 1
      case 0x5C where index + 1 < range.end && isPunctuation(bytes[index + 1]): drop = 1
      case 0x5B, 0x21:
        if let label = noteLabel(rest) {
          flush(&text, to: index)
          let name = String(decoding: bytes[label.start..<label.end], as: UTF8.self)
          calls.append(NoteCall(range: TextRange(text.count, text.count), label: name))
          index = label.end + 1
          from = index
          continue
        }
        if let link = link(rest) {
          flush(&text, to: index)
          if !link.isPicture { addInline(link.words) }
          index = link.end
          from = index
          continue
        }
      case 0x3C:
        drop = tagLength(rest)
        inAddress = drop == 1
      case 0x3E where inAddress:
        drop = 1
        inAddress = false
      default: break
      }
      guard drop > 0 else {
        index += 1
        continue
      }
      flush(&text, to: index)
      let tag = String(decoding: bytes[index..<index + drop], as: UTF8.self)
      if tag == "<sup>" { open = text.count }
      if tag == "</sup>", let start = open {
        let range = TextRange(start, text.count)
        let label = String(decoding: text.utf8[start..<text.count], as: UTF8.self)
        calls.append(NoteCall(range: range, label: label))
        open = nil
      }
      let escapes = bytes[index] == 0x5C
      index += drop
      from = index
      if escapes { index += 1 }
    }
    flush(&text, to: range.end)
  }

  /// Elements of HTML that stand in Markdown.
  private static let elements: Set<String> = [
    "a", "abbr", "b", "blockquote", "br", "center", "code", "del", "div", "em", "font", "hr", "i",
    "img", "ins", "li", "meta", "ol", "p", "small", "span", "strong", "sub", "sup", "table",
    "tbody",
    "td", "th", "thead", "tr", "u", "ul",
  ]

  /// The length of a tag of HTML or of a comment, or of the bracket of an address; 0 for other text.
  private func tagLength(_ rest: ArraySlice<UInt8>) -> Int {
    if rest.starts(with: "<http".utf8) { return 1 }
    if rest.starts(with: "<!--".utf8) {
      var end = rest.startIndex + 4
      while end < rest.endIndex, !rest[end...].starts(with: "-->".utf8) { end += 1 }
      return end < rest.endIndex ? end + 3 - rest.startIndex : 0
    }
    let name = rest.dropFirst(rest.dropFirst().first == 0x2F ? 2 : 1).prefix(12).prefix {
      (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20)
    }
    guard Self.elements.contains(String(decoding: name, as: UTF8.self).lowercased()),
      let end = rest.prefix(400).firstIndex(of: 0x3E)
    else { return 0 }
    return end + 1 - rest.startIndex
  }

  private func isEdge(_ index: Int, _ range: TextRange) -> Bool {
    let bytes = plain.text.utf8
    let before = index == range.start || bytes[index - 1] <= 0x20
    let after =
      index + 1 == range.end || bytes[index + 1] <= 0x20 || isPunctuation(bytes[index + 1])
    return before != after
  }

  private func isPunctuation(_ byte: UInt8) -> Bool {
    (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte)
      || (0x7B...0x7E).contains(byte)
  }
}
