import Linking

extension Report {
  /// The same as the Markdown report, without marks, for a terminal or a mail.
  static let text = Report(name: "txt", suffix: "txt") { dossier, output in
    var writer = PlainWriter()
    for piece in Leaflet(Digest(dossier)).pieces { writer.write(piece) }
    output.write(writer.text)
  }
}

/// Writes pieces as text of at most 100 columns.
private struct PlainWriter {
  private static let width = 100
  private(set) var text = ""

  mutating func write(_ piece: Leaflet.Piece) {
    switch piece {
    case .heading(let depth, let title):
      if !text.isEmpty { text += "\n" }
      let words = Self.visible(title)
      add(depth == 1 ? words.uppercased() : words)
      if depth < 3 {
        let mark = depth == 1 ? "=" : "-"
        text += String(repeating: mark, count: min(Self.width, words.count)) + "\n"
      }
      text += "\n"
    case .paragraph(let words):
      add(words)
      text += "\n"
    case .finding(let subject, let found):
      add("\(Wording.capitalised(subject)) – \(found)")
    case .quote(let words, let note):
      add(Wording.quoted(words), indent: 4)
      add(note, indent: 4)
      text += "\n"
    case .item(let words, let note):
      add(note.map { "\(words) (\($0))" } ?? words, indent: 2, mark: "- ")
    case .table(let headings, let rows):
      for row in rows {
        let cells = zip(headings, row).dropFirst().filter { $0.1 != "–" }.map { "\($0.0) \($0.1)" }
        add("\(row.first ?? ""): \(cells.joined(separator: ", "))", indent: 2, mark: "- ")
      }
      text += "\n"
    }
  }

  /// Adds words, broken at blanks.
  private mutating func add(_ words: String, indent: Int = 0, mark: String = "") {
    let margin = String(repeating: " ", count: indent)
    var line = String(repeating: " ", count: max(0, indent - mark.count)) + mark
    var isEmpty = true
    for word in Self.visible(words).split(separator: " ") {
      if !isEmpty, line.count + 1 + word.count > Self.width {
        text += line + "\n"
        line = margin
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    text += line + "\n"
  }

  private static func visible(_ text: String) -> String {
    text.unicodeScalars.map(HTML.visible).joined()
  }
}
