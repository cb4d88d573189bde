import Documents
import TestSupport
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

  /// Prose of a column: full lines on one pitch.
  private static func column(
    _ name: String,
    at left: Double,
    from top: Double,
    lines: Int,
    words: Int = 5
  ) -> [String] {
    (0..<lines).map { number in
      let words = (0..<words).map { (left + 30 * Double($0), "\(name)\(number).\($0)") }
      return line(top + 14 * Double(number), 10, words)
    }
  }

  private static func order(_ found: [(words: String, note: String?)]) -> String {
    found.reduce(into: "") { names, line in
      let name = String(line.words.prefix { $0 != "0" && !$0.isNumber })
      if !names.hasSuffix(name) { names += name }
    }
  }

  @Test(arguments: [2, 3]) func `columns are read one after the other`(count: Int) {
    let names = ["a", "b", "c"]
    let width = count == 2 ? 8 : 5
    // Half a line apart, and the last one shorter: no rows.
    let columns = (0..<count).flatMap { number in
      Self.column(
        names[number],
        at: 40 + Double(number) * (30 * Double(width) + 20),
        from: 100 + 5 * Double(number),
        lines: 9 - number,
        words: width
      )
    }
    #expect(Self.order(Self.text(columns.shuffled(seed: 7))) == names.prefix(count).joined())
  }

  @Test func `words that lines were stretched to stay in their column`() {
    let stretched = [
      Self.line(226, 10, [(40, "a9")]), Self.line(226, 10, [(150, "a9")]),
      Self.line(226, 10, [(260, "a9")]),
    ]
    let found = Self.text(
      Self.column("a", at: 40, from: 100, lines: 9, words: 8) + stretched
        + Self.column("b", at: 320, from: 103, lines: 9, words: 8)
    )
    #expect(Self.order(found) == "ab")
  }

  @Test func `a box beside a text waits for the end of its paragraph`() {
    let text =
      Self.column("a", at: 40, from: 100, lines: 3, words: 16)
      + Self.column("a", at: 40, from: 142, lines: 6, words: 10)
      + Self.column("a", at: 40, from: 226, lines: 2, words: 16)
      + Self.column("c", at: 40, from: 270, lines: 3, words: 16)
    let box = (0..<5).map { number in
      Self.line(145 + 11 * Double(number), 8, (0..<4).map { (377 + 30 * Double($0), "b0.\($0)") })
    }
    #expect(Self.order(Self.text(text + box)) == "abc")
  }

  @Test func `a table is read row by row, cell by cell`() {
    let rows = (0..<4).flatMap { row -> [String] in
      let top = 100 + 60 * Double(row)
      return Self.column("r\(row)c", at: 40, from: top, lines: 1, words: 1)
        + Self.column("t", at: 100, from: top, lines: 3, words: 8)
        + Self.column("s", at: 420, from: top, lines: 2, words: 3)
    }
    let found = Self.text(rows)
    #expect(Self.order(found) == "rtsrtsrtsrts")
  }

  @Test func `a hyphen that stands off its word at the end of a line belongs to it`() {
    let cut = Self.line(60, 10, [(100, "onderhan"), (141.4, "-")])
    let aside = Self.line(74, 10, [(100, "handel"), (134, "-"), (142, "nu")])
    let found = Self.text([cut, aside] + Self.body(from: 100))
    #expect(found.prefix(2).map(\.words) == ["onderhan-", "handel - nu"])
  }

  @Test func `letters that stand apart are words`() {
    let spaced = "Besluit".enumerated().map { (100 + 10 * Double($0.offset), String($0.element)) }
    let second = "op".enumerated().map { (180 + 10 * Double($0.offset), String($0.element)) }
    let found = Self.text([Self.line(60, 10, spaced + second)] + Self.body(from: 100))
    #expect(found.first?.words == "Besluit op")
  }

  @Test func `the rest of a column is read before the next column`() {
    let found = Self.text(
      Self.column("a", at: 40, from: 100, lines: 4, words: 8)
        + Self.column("a", at: 40, from: 190, lines: 5, words: 8)
        + Self.column("b", at: 320, from: 100, lines: 5, words: 8)
    )
    #expect(Self.order(found) == "ab")
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

extension Array {
  /// The elements in another order, the same for the same seed.
  fileprivate func shuffled(seed: UInt64) -> [Element] {
    var random = SplitMix64(seed: seed)
    return shuffled(using: &random)
  }
}

@Suite struct PDFPrintTests {
  private static func lines(_ rows: [(top: Double, height: Double, text: String)]) -> [PDFPage.Line]
  {
    rows.map { row in
      PDFPage.Line(
        words: [],
        left: 100,
        right: 100 + 6 * Double(row.text.count),
        top: row.top,
        bottom: row.top + row.height,
        block: 0,
        height: row.height
      )
    }
  }

  @Test func `the title is the largest print, over all of its lines`() {
    let rows: [(top: Double, height: Double, text: String)] = [
      (40, 16, "Ministerie van Handel"), (200, 24, "Samen naar schone"), (228, 24, "ketens"),
      (300, 15, "Een plan voor de jaren tot 2030"), (400, 10, "De eerste zin van de tekst."),
    ]
    let lines = Self.lines(rows)
    let title = PDFTitle(lines) { line in
      rows.first { $0.top == line.top }?.text ?? ""
    }
    #expect(title.title(body: 10) == "Samen naar schone ketens")
    #expect(title.title(body: 22) == nil)
  }

  @Test func `a paragraph is slanted when most of its letters are`() throws {
    let printed = """
      <pdf2xml><page number="1"><text top="150" left="150" width="300" height="15"><i>Het advies</i></text>
      <text top="225" left="150" width="300" height="15">De <i>reactie</i> van de minister</text></page></pdf2xml>
      """
    var lines = Self.lines([(98, 14, "Het advies"), (148, 14, "De reactie van de minister")])
    lines[0].beginsParagraph = true
    lines[1].beginsParagraph = true
    let italics = try #require(PDFItalics(Array(printed.utf8)))
    #expect(italics.slanted(lines, page: 0) == [true, false])
    #expect(italics.slanted(lines, page: 1) == [false, false])
    #expect(PDFItalics.matter(in: Array("<word>advisering</word><word>cursief</word>".utf8)))
    #expect(!PDFItalics.matter(in: Array("<word>cursief</word>".utf8)))
  }
}
