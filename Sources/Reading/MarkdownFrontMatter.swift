import Documents

/// The block of fields between `---` and `---` at the head of a Markdown file.
struct MarkdownFrontMatter {
  /// The number of lines of the draft that it takes; 0 when there is none.
  private(set) var lineCount = 0
  /// What it states.
  private(set) var metadata = Metadata()

  /// Reads the first lines of a draft.
  init(_ draft: Draft) {
    func text(_ line: Draft.Line) -> String {
      Document.plain(draft.text.utf8, line.range)
    }
    guard let first = draft.lines.first, text(first) == "---" else { return }
    let end = draft.lines.prefix(60).dropFirst().firstIndex { ["---", "..."].contains(text($0)) }
    guard let end, end > 1 else { return }
    var fields: [String: String] = [:]
    for line in draft.lines[1..<end] {
      let words = text(line)
      // Items and comments belong to the field above.
      guard !words.isEmpty, !words.hasPrefix("-"), !words.hasPrefix("#") else { continue }
      guard let colon = words.firstIndex(of: ":") else { return }
      let name = words[..<colon]
      guard !name.isEmpty, name.allSatisfy({ $0.isLetter || $0.isNumber || "-_".contains($0) })
      else { return }
      let value = words[words.index(after: colon)...].drop { $0 == " " }
      fields[name.lowercased()] = Self.unquoted(String(value))
    }
    guard !fields.isEmpty else { return }
    lineCount = end + 1
    func field(_ names: String...) -> String? {
      names.lazy.compactMap { fields[$0] }.first { !$0.isEmpty }
    }
    if let title = field("title", "titel", "onderwerp") { metadata.title = .init(title, .exact) }
    if let sender = field("author", "auteur", "afzender", "publisher", "organisatie") {
      metadata.sender = .init(sender, .exact)
    }
    if let url = field("url", "source", "bron"), url.hasPrefix("http") {
      metadata.url = .init(url, .exact)
    }
    if let kind = field("soort", "kind").flatMap(DocumentKind.init) {
      metadata.kind = .init(kind, .exact)
    }
    if let date = field("date", "datum", "published", "gepubliceerd") {
      let days =
        CalendarDate(iso: date.prefix(10)).map { DateInterval($0) }
        ?? DateMention.all(in: Array(date.utf8), date: nil)
        .first { $0.year == .written && $0.precision != .year }?.days
      if let days { metadata.date = .init(days, .exact) }
    }
  }

  private static func unquoted(_ text: String) -> String {
    guard let first = text.first, text.count > 1, first == text.last, "\"'".contains(first) else {
      return text
    }
    return String(text.dropFirst().dropLast())
  }
}
