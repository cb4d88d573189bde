import Documents
import Reading
import Testing

@Suite struct PlainTextTests {
  @Test func `each line of a text file is a line of the draft`() throws {
    let source = Source(name: "a.txt", path: "a.txt", bytes: Array("een\ntwee\n".utf8))
    let reader = try #require(Reader.all.first { $0.name == "txt" })
    let draft = try reader.read(source)
    let lines = draft.lines.map {
      String(decoding: draft.text.utf8[$0.range.start..<$0.range.end], as: UTF8.self)
    }
    #expect(lines == ["een", "twee", ""])
  }

  @Test func `columns between tabs are cells, a letterhead is none`() throws {
    let text = "Datum\t3 maart 2031\nBetreft\tLonen\n\nPlan\tWie\tStand\nLoket\t\topen\nKlaar.\n"
    let source = Source(name: "a.txt", path: "a.txt", bytes: Array(text.utf8))
    let reader = try #require(Reader.all.first { $0.name == "txt" })
    let draft = try reader.read(source)
    let lines = draft.lines.filter { !$0.range.isEmpty }.map { line -> String in
      let words = String(
        decoding: draft.text.utf8[line.range.start..<line.range.end],
        as: UTF8.self
      )
      guard case .cell(let row, let column) = line.role else { return words }
      return "\(row),\(column) \(words)"
    }
    #expect(
      lines == [
        "Datum\t3 maart 2031", "Betreft\tLonen", "0,0 Plan", "0,1 Wie", "0,2 Stand", "1,0 Loket",
        "1,2 open", "Klaar.",
      ]
    )
  }

  @Test func `a text of an old Macintosh has its accents`() throws {
    let bytes =
      Array("Ge".utf8) + [0x95] + Array("nformeerd over ".utf8) + [0x8E, 0x8E]
      + Array("n keten".utf8) + [0xD5] + Array("s.\rEinde.".utf8)
    let source = Source(name: "a.txt", path: "a.txt", bytes: bytes)
    let reader = try #require(Reader.all.first { $0.name == "txt" })
    let draft = try reader.read(source)
    #expect(
      String(decoding: draft.text.utf8, as: UTF8.self) == "Geïnformeerd over één keten’s.\nEinde."
    )
    #expect(draft.notices.first?.message.hasSuffix("Mac Roman") == true)
  }
}

@Suite struct MarkdownStructureTests {
  private func draft(_ text: String) throws -> Draft {
    let source = Source(name: "a.md", path: "a.md", bytes: Array(text.utf8))
    let reader = try #require(Reader.all.first { $0.name == "md" })
    return try reader.read(source)
  }

  private func lines(_ draft: Draft) -> [String] {
    draft.lines.filter { !$0.range.isEmpty && !$0.isFurniture }.map {
      String(decoding: draft.text.utf8[$0.range.start..<$0.range.end], as: UTF8.self)
    }
  }

  @Test func `front matter states title, date and author`() throws {
    let draft = try draft(
      "---\ntitle: \"Ketens in beeld\"\ndatum: 3 maart 2031\nauteur: Ketenwacht\ntags:\n- handel\n---\n"
        + "# Doel\n\nHet plan.\n"
    )
    #expect(draft.metadata.title?.value == "Ketens in beeld")
    #expect(draft.metadata.date?.value.first == CalendarDate(year: 2031, month: 3, day: 3))
    #expect(draft.metadata.sender?.value == "Ketenwacht")
    #expect(lines(draft) == ["Doel", "Het plan."])
  }

  @Test func `a rule at the head is no front matter`() throws {
    let draft = try draft("---\nHet plan is klaar: de minister tekent.\n---\nVerder niets.\n")
    #expect(draft.metadata.title == nil)
    #expect(lines(draft) == ["Het plan is klaar: de minister tekent.", "Verder niets."])
  }

  @Test func `tables give cells; comments, fences and addresses give nothing`() throws {
    let draft = try draft(
      "# Stand\n\n| Maatregel | Stand |\n|---|:--|\n| **Loket** | open |\n\n<!-- nog\nniet --> \n```\n"
        + "Zie [de brief][1] en [naam][functie].\n```\n\n[1]: https://voorbeeld.nl/brief\n"
    )
    #expect(
      lines(draft) == [
        "Stand", "Maatregel", "Stand", "Loket", "open", "Zie de brief en [naam][functie].",
      ]
    )
    let cells = draft.lines.compactMap { line -> [Int]? in
      guard case .cell(let row, let column) = line.role else { return nil }
      return [row, column]
    }
    #expect(cells == [[0, 0], [0, 1], [1, 0], [1, 1]])
  }
}
