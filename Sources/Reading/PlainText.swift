import Documents

extension Reader {
  /// Reads plain text.
  ///
  /// - Read: one line per line; form feed ends a page.
  /// - Not read: files with NUL bytes.
  static let plainText = Reader(
    name: "txt",
    suffixes: ["txt", "text"],
    claims: { head in
      head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) || !head.contains(0)
        || Decoding.unmarked(head) != nil
    },
    read: { (source: Source) throws(ReadError) -> Draft in
      try plainDraft(of: source, format: "txt")
    }
  )
}

/// Returns a draft with one line per line of the text; pages are known if there are form feeds.
func plainDraft(of source: Source, format: String) throws(ReadError) -> Draft {
  guard let decoded = Decoding.decode(source.bytes) else {
    throw .unknownFormat(
      file: source.name,
      what: "geen tekst (er staan nulbytes in)",
      tip: "zet het bestand om naar PDF, Word of platte tekst"
    )
  }
  let text = decoded.text
  guard text.utf8.contains(where: { $0 > 0x20 }) else { throw .empty(file: source.name) }
  let hasPages = text.utf8.contains(0x0C)
  var lines: [Draft.Line] = []
  var page = 1
  var start = 0
  var blanks = 0
  for index in 0...text.count {
    let byte = index < text.count ? text.utf8[index] : 0x0A
    guard byte == 0x0A || byte == 0x0C else { continue }
    // Of many blank lines four say as much as all.
    blanks = start == index ? blanks + 1 : 0
    if blanks <= 4 {
      lines.append(Draft.Line(range: TextRange(start, index), page: hasPages ? page : nil))
    }
    if byte == 0x0C { page += 1 }
    start = index + 1
  }
  var draft = Draft(
    source: source,
    format: format,
    text: text,
    lines: format == "txt" ? TabbedTable.cut(lines, of: text.utf8) : lines,
    notices: decoded.notices,
    pages: hasPages ? page : nil
  )
  if hasPages { draft.noteEmptyPages() }
  return draft
}

extension Draft {
  /// Adds a notice for pages without a word.
  mutating func noteEmptyPages() {
    guard let pages else { return }
    var words = [Bool](repeating: false, count: pages)
    for line in lines {
      guard let page = line.page, page <= pages, !words[page - 1] else { continue }
      words[page - 1] = text.utf8[line.range.start..<line.range.end].contains { $0 > 0x20 }
    }
    // The text after the last form feed is no page when nothing stands there.
    if let last = words.last, !last, pages > 1 {
      words.removeLast()
      self.pages = pages - 1
    }
    let empty = words.indices.filter { !words[$0] }.map { $0 + 1 }
    guard !empty.isEmpty else { return }
    notices.append(
      Notice(
        code: "N107",
        gap: .noTextLayer,
        place: "p. \(pageList(empty))",
        message:
          "geen tekst op p. \(pageList(empty)); \"ontbreekt\" wordt voor dit stuk niet gemeld",
        tip: "ocrmypdf -l nld \(source.path) \(source.path)-ocr.pdf",
        pages: empty
      )
    )
  }
}

/// Returns page numbers as `1, 4–9`.
func pageList(_ pages: [Int]) -> String {
  var parts: [String] = []
  var index = 0
  while index < pages.count {
    var last = index
    while last + 1 < pages.count, pages[last + 1] == pages[last] + 1 { last += 1 }
    parts.append(last == index ? "\(pages[index])" : "\(pages[index])–\(pages[last])")
    index = last + 1
  }
  return parts.joined(separator: ", ")
}
