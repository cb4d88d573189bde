import Documents
import Testing

@testable import Reading

@Suite struct PDFLayoutTests {
  /// A line of a page: the words with their left edge, and the height and top they share.
  private static func line(_ top: Double, _ height: Double, _ words: [(Double, String)]) -> String {
    let boxes = words.map { left, text in
      let right = left + 5 * Double(text.count)
      return "<word xMin=\"\(left)\" yMin=\"\(top)\" xMax=\"\(right)\" yMax=\"\(top + height)\">"
        + "\(text)</word>"
    }
    return "<line>\(boxes.joined())</line>"
  }

  private static func text(_ blocks: [String]) -> [(words: String, note: String?)] {
    let page =
      "<page width=\"600\" height=\"800\"><flow>"
      + blocks.map { "<block>\($0)</block>" }.joined() + "</flow></page>"
    let tree = MarkupTree(TracedText(copyOf: Array(page.utf8)), isHTML: false)
    return tree.all("page").flatMap { node in
      PDFPage(node, of: tree).linesInOrder(isFirst: true).map { line in
        let words = line.words.reduce(into: "") { text, word in
          let glue = text.isEmpty || word.isGlued ? "" : " "
          text += word.isMark ? "^" : glue + tree.plain(word.range, isLiteral: false)
        }
        return (words, line.noteLabel)
      }
    }
  }

  /// Prose of full width, so that the page has a body to measure against.
  private static func body(from top: Double) -> [String] {
    (0..<8).map { line(top + 14 * Double($0), 10, [(100, String(repeating: "woord ", count: 14))]) }
  }

  @Test func `a subscript belongs to its word and a superscript is a mark`() {
    var parts = Self.line(60, 10, [(100, "de"), (115, "CO"), (130, "uitstoot")])
    parts = parts.replacing(
      ">CO</word>",
      with: ">CO</word><word xMin=\"125\" yMin=\"65\" xMax=\"128\" yMax=\"71\">2</word>"
    )
    parts = parts.replacing(
      ">uitstoot</word>",
      with: ">uitstoot</word><word xMin=\"170\" yMin=\"59\" xMax=\"173\" yMax=\"65\">1</word>"
    )
    let found = Self.text([parts] + Self.body(from: 100))
    #expect(found.first?.words == "de CO2 uitstoot^")
  }

  @Test func `a number within a note is no label of the next`() {
    let mark =
      "<line><word xMin=\"100\" yMin=\"60\" xMax=\"150\" yMax=\"70\">brief</word>"
      + "<word xMin=\"151\" yMin=\"59\" xMax=\"154\" yMax=\"65\">3</word></line>"
    let notes = [
      Self.line(700, 7, [(100, "3"), (110, "Kamerstuk")]),
      Self.line(708, 7, [(100, "25"), (115, "295")]),
      Self.line(716, 7, [(100, "4"), (110, "Idem")]),
    ]
    let found = Self.text([mark] + Self.body(from: 100) + notes)
    #expect(found.suffix(3).map(\.note) == ["3", "3", "4"])
  }

  @Test func `the label of a row stands before its text`() {
    let rows = (0..<8).map { row in
      Self.line(100 + 30 * Double(row), 10, [(160, String(repeating: "woord ", count: 14))])
    }
    let labels = (0..<8).map { row in
      Self.line(100 + 30 * Double(row), 10, [(60, "Besluit:")])
    }
    let found = Self.text(labels + rows)
    #expect(found.count == 8)
    #expect(found.allSatisfy { $0.words.hasPrefix("Besluit: woord") })
  }

  @Test func `boxes without sense do not stop the reader`() {
    let found = Self.text(
      [
        Self.line(60, 10, [(100, "woord")]).replacing("100.0", with: "nan"),
        Self.line(80, 10, [(100, "Besluit:")]).replacing("80.0", with: "1e300"),
      ] + Self.body(from: 100)
    )
    #expect(found.count == 10)
  }

  @Test func `pages with only a stamp count as unread when there are many`() {
    func draft(_ words: [Int]) -> Draft {
      var text = TracedText()
      var lines: [Draft.Line] = []
      for (page, count) in words.enumerated() {
        let start = text.count
        text.write(String(repeating: "woord ", count: count), for: SourceRange(0, 0))
        lines.append(Draft.Line(range: TextRange(start, text.count), page: page + 1))
      }
      let source = Source(name: "a.pdf", path: "a.pdf", bytes: [])
      var draft = Draft(source: source, format: "pdf", text: text, lines: lines, pages: words.count)
      draft.noteStampedPages()
      return draft
    }
    #expect(draft([200, 3, 2, 150]).notices.map(\.pages) == [[2, 3]])
    #expect(draft([3, 200, 150, 180]).notices.isEmpty)
  }

  @Test func `signatures beside each other are read one after the other`() {
    let found = Self.text(
      Self.body(from: 100) + [
        Self.line(300, 10, [(100, "De"), (115, "minister"), (160, "voor")]),
        Self.line(300, 10, [(320, "De"), (335, "minister"), (380, "van")]),
        Self.line(314, 10, [(100, "Bruggen,")]), Self.line(314, 10, [(320, "Havens,")]),
        Self.line(350, 10, [(100, "A."), (115, "Bos")]),
        Self.line(350, 10, [(320, "B."), (335, "Kok")]),
      ]
    )
    #expect(
      found.suffix(6).map(\.words) == [
        "De minister voor", "Bruggen,", "A. Bos", "De minister van", "Havens,", "B. Kok",
      ]
    )
  }

  @Test func `the letterhead beside a short covering letter stands apart`() {
    let letter = (0..<3).map { row in
      Self.line(
        200 + 14 * Double(row),
        10,
        [(70, String(repeating: "woord ", count: 11)), (360, "af")]
      )
    }
    let margin = ["Postbus", "Onze", "BZ31", "Bijlage"].enumerated().map { row, word in
      Self.line(196 + 14 * Double(row), 7, [(440, word)])
    }
    let found = Self.text(zip(letter, margin).flatMap { [$0, $1] } + margin.suffix(1))
    #expect(found.prefix(4).map(\.words) == ["Postbus", "Onze", "BZ31", "Bijlage"])
  }
}
