import Linking

extension Report {
  /// Quote blocks with footnotes in the Dutch legal style, for pasting into a draft.
  static let markdown = Report(name: "md", suffix: "md") { dossier, output in
    var writer = MarkdownWriter()
    for piece in Leaflet(Digest(dossier)).pieces { writer.write(piece) }
    output.write(writer.text)
  }
}

/// Writes pieces as Markdown, and their notes at the end.
private struct MarkdownWriter {
  private var body = ""
  private var notes: [String] = []
  /// Whether the last piece was a line of a list, so that the next one joins it.
  private var isInList = false

  /// Everything that was written, with the notes after it.
  var text: String {
    let lines = notes.enumerated().map { "[^\($0 + 1)]: \(Self.escaped($1))\n" }
    return body + (lines.isEmpty ? "" : "\n" + lines.joined())
  }

  mutating func write(_ piece: Leaflet.Piece) {
    let continues = if case .item = piece { isInList } else { false }
    if !body.isEmpty, !continues { body += "\n" }
    isInList = false
    switch piece {
    case .heading(let depth, let text):
      body += String(repeating: "#", count: depth) + " \(Self.escaped(text))\n"
    case .paragraph(let text):
      body += Self.escaped(text) + "\n"
    case .finding(let subject, let found):
      body += "**\(Self.escaped(subject))** – \(Self.escaped(found))\n"
    case .quote(let words, let note):
      body += "> \(Self.escaped(words))\(mark(note))\n"
    case .item(let text, let note):
      body += "- \(Self.escaped(text))\(note.map { mark($0) } ?? "")\n"
      isInList = true
    case .table(let headings, let rows):
      body += Self.line(headings) + "|" + String(repeating: " --- |", count: headings.count) + "\n"
      body += rows.map(Self.line).joined()
    }
  }

  private mutating func mark(_ note: String) -> String {
    notes.append(note)
    return "[^\(notes.count)]"
  }

  private static func line(_ cells: [String]) -> String {
    "| " + cells.map(escaped).joined(separator: " | ") + " |\n"
  }

  /// Text in which nothing is markup: every mark that could be some is escaped.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "*", "_", "`", "#", "[", "]", "<", ">", "|", "~", "^", "$", "@", "&":
        result += "\\"
        result.unicodeScalars.append(scalar)
      default: result += HTML.visible(scalar)
      }
    }
    return listMarkEscaped(result)
  }

  /// A dash or a number at the front would make a list of the line.
  private static func listMarkEscaped(_ text: String) -> String {
    guard let first = text.first else { return text }
    if first == "-" || first == "+" || first == "=" { return "\\" + text }
    let digits = text.prefix { $0.isNumber }
    let rest = text.dropFirst(digits.count)
    guard !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")" else { return text }
    return digits + "\\" + rest
  }
}
