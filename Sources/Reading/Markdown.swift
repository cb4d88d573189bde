import Documents

extension Reader {
  /// Reads Markdown.
  ///
  /// - Read: headings with level, items with depth, `<sup>n</sup>` as note marks.
  /// - Dropped, traced: `#`, `**`, `*`, `_` around words, angle brackets around addresses, `\` escapes.
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
  for line in head.split(separator: 0x0A) {
    let hashes = line.prefix { $0 == 0x23 }.count
    if (1...6).contains(hashes), line.dropFirst(hashes).first == 0x20 { signs += 1 }
    let text = String(decoding: line, as: UTF8.self)
    if text.contains("**") || text.contains("<sup>") { signs += 1 }
  }
  return signs >= 2
}

/// Rewrites the lines of Markdown without their marks.
private struct MarkdownText {
  let plain: Draft
  private var text = TracedText()
  private var lines: [Draft.Line] = []
  private var calls: [NoteCall] = []

  init(plain: Draft) { self.plain = plain }

  consuming func draft() -> Draft {
    text.reserveCapacity(plain.text.count)
    for line in plain.lines {
      let start = text.count
      let role = add(line)
      lines.append(Draft.Line(range: TextRange(start, text.count), role: role, page: line.page))
      if line.range.end < plain.text.count {
        text.append(TextRange(line.range.end, line.range.end + 1), of: plain.text)
      }
    }
    var draft = plain
    draft.text = text
    draft.lines = lines
    draft.calls = calls
    return draft
  }

  /// Appends a line without marks and returns what it is.
  private mutating func add(_ line: Draft.Line) -> Draft.Line.Role {
    let bytes = plain.text.utf8
    var from = line.range.start
    let end = line.range.end
    let hashes = bytes[from..<end].prefix { $0 == 0x23 }.count
    if (1...6).contains(hashes), from + hashes < end, bytes[from + hashes] == 0x20 {
      addInline(TextRange(from + hashes + 1, end))
      return .heading(level: hashes)
    }
    let indent = bytes[from..<end].prefix { $0 == 0x20 }.count
    from += indent
    if from + 1 < end, [0x2D, 0x2A, 0x2B].contains(bytes[from]), bytes[from + 1] == 0x20 {
      addInline(TextRange(from + 2, end))
      return .item(depth: indent / 2 + 1)
    }
    let isRule = end - from >= 3 && Set(bytes[from..<end]).isSubset(of: [0x2D, 0x20])
    if !isRule { addInline(TextRange(line.range.start, end)) }
    return .body
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

  /// The length of `<sup>`, `</sup>`, `<br>` or of the bracket of an address; 0 for other text.
  private func tagLength(_ rest: ArraySlice<UInt8>) -> Int {
    for tag in ["<sup>", "</sup>", "<br>", "<br/>"] where rest.starts(with: tag.utf8) {
      return tag.utf8.count
    }
    return rest.starts(with: "<http".utf8) ? 1 : 0
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
