import Documents
import Foundation
import Reading
import TestSupport
import Testing

@Suite struct DecodingTests {
  private func draft(_ bytes: [UInt8], name: String = "a.txt") throws -> Draft {
    let reader = try #require(Reader.all.first { $0.name == "txt" })
    return try reader.read(Source(name: name, path: name, bytes: bytes))
  }

  @Test(arguments: [
    ("utf-8 with a mark", [0xEF, 0xBB, 0xBF, 0xC3, 0xA9, 0x0D, 0x0A, 0x62], []),
    ("windows-1252", [0xE9, 0x0A, 0x62], ["N103"]),
    ("utf-16, little", [0xFF, 0xFE, 0xE9, 0x00, 0x0D, 0x00, 0x0A, 0x00, 0x62, 0x00], ["N103"]),
    ("utf-16, big", [0xFE, 0xFF, 0x00, 0xE9, 0x00, 0x0A, 0x00, 0x62], ["N103"]),
  ])
  func `the same text comes out of every encoding`(
    sample: (String, [UInt8], [String])
  ) throws {
    let draft = try draft(sample.1)
    #expect(String(decoding: draft.text.utf8, as: UTF8.self) == "é\nb")
    #expect(draft.notices.map(\.code) == sample.2)
    let last = draft.text.sourceRange(of: TextRange(3, 4))
    #expect(sample.1[last.start..<last.end].contains(0x62))
  }

  @Test(arguments: 0..<UInt64(400))
  func `noise gives a draft or an error, never a trap`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let count = Int.random(in: 1...300, using: &random)
    let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
    for reader in Reader.all {
      guard let draft = try? reader.read(Source(name: "x", path: "x", bytes: bytes)) else {
        continue
      }
      #expect(String(validating: draft.text.utf8, as: UTF8.self) != nil)
      for line in draft.lines { #expect(line.range.end <= draft.text.count) }
    }
  }

  @Test(arguments: [
    ("voor\u{A0}de\u{2009}zomer", "voor de zomer"),
    ("gei\u{308}nformeerd", "geïnformeerd"),
    ("e\u{301}e\u{301}n x\u{338}", "één x\u{338}"),
    ("pro\u{FB01}el, b\u{133}lage, m² en ½", "profiel, bijlage, m² en ½"),
    ("ant\u{200B}woord\u{FEFF}", "antwoord"),
    ("regel\u{AD}geving en EU\u{AD}landen", "regelgeving en EU-landen"),
    ("regel\u{2}geving, regel\u{2}\ngeving", "regelgeving, regel\u{AD}\ngeving"),
    ("non\u{1E}paper\u{B}nieuwe\u{7}cel", "non-paper\nnieuwe cel"),
    ("regel\u{AD}\ngeving", "regel\u{AD}\ngeving"),
  ])
  func `characters have one form and know where they came from`(
    sample: (text: String, expected: String)
  ) throws {
    let bytes = Array(sample.text.utf8)
    let text = try draft(bytes).text
    #expect(String(decoding: text.utf8, as: UTF8.self) == sample.expected)
    let last = text.sourceRange(of: TextRange(text.count - 1, text.count))
    let first = text.sourceRange(of: TextRange(0, 1))
    #expect(first.start == 0 && last.end <= bytes.count && last.end >= bytes.count - 3)
  }

  @Test func `a form feed begins a page and an empty page is told`() throws {
    let draft = try draft(Array("een\u{0C}\n \u{0C}drie".utf8))
    #expect(draft.pages == 3)
    #expect(draft.notices.first?.pages == [2])
    #expect(draft.notices.first?.hidesText == true)
  }
}

@Suite struct InputsTests {
  /// A folder for one test.
  private func folder(_ files: [String: String]) throws -> String {
    let path = NSTemporaryDirectory() + "nakomen-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in files {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path + "/" + name))
    }
    return path
  }

  @Test func `one bad file never stops the others`() throws {
    let path = try folder(["b.txt": "tekst", "a.txt": "", "c.bin": "x\u{0}y", ".verborgen": "x"])
    defer { try? FileManager.default.removeItem(atPath: path) }
    let inputs = Inputs(paths: [path])
    #expect(inputs.drafts.map(\.source.name) == ["b.txt"])
    #expect(inputs.unread.map(\.code) == ["N102", "N101"])
  }

  @Test func `documenten tsv sets what it gives and reports wrong rows`() throws {
    let table =
      "bestand\tsoort\tdatum\na.txt\tmotie\t2013-02\nb.txt\tgedicht\t\nc.txt\t\t2013-02-30\nd.txt\t\t\n"
    let path = try folder(["a.txt": "een", "b.txt": "twee", "documenten.tsv": table])
    defer { try? FileManager.default.removeItem(atPath: path) }
    let inputs = Inputs(paths: [path])
    let metadata = try #require(inputs.drafts.first).metadata
    #expect(metadata.kind == .init(.motie, .given))
    #expect(metadata.date?.value.last == CalendarDate(year: 2013, month: 2, day: 28))
    #expect(inputs.remarks.map(\.code) == ["N118", "N118", "N118"])
    #expect(inputs.drafts.count == 2)
    // Of a file that was named itself the neighbours are not missing.
    let one = Inputs(paths: [path + "/a.txt"])
    #expect(one.remarks.filter { $0.message.hasPrefix("er is geen bestand") }.count == 1)
  }

  @Test func `the same content is read once`() throws {
    let path = try folder(["a.txt": "gelijk", "b.txt": "gelijk"])
    defer { try? FileManager.default.removeItem(atPath: path) }
    let inputs = Inputs(paths: [path, path + "/a.txt"])
    #expect(inputs.drafts.count == 1)
    #expect(inputs.remarks.map(\.code) == ["N115"])
  }
}

@Suite struct MarkdownTests {
  @Test func `marks go, headings and items stay`() throws {
    let reader = try #require(Reader.all.first { $0.name == "md" })
    let text = "## Kop\n- **vet** punt<sup>1</sup>\nzie <https://x.nl/a_b>\n"
    let draft = try reader.read(Source(name: "a.md", path: "a.md", bytes: Array(text.utf8)))
    #expect(
      String(decoding: draft.text.utf8, as: UTF8.self) == "Kop\nvet punt1\nzie https://x.nl/a_b\n"
    )
    #expect(draft.lines.map(\.role) == [.heading(level: 2), .item(depth: 1), .body, .body])
    #expect(draft.calls.map(\.label) == ["1"])
  }

  @Test(arguments: [
    ("##Besluit van de minister##", "heading2 Besluit van de minister"),
    ("#5 van de lijst", "body #5 van de lijst"),
    (
      "Zie [artikel 3](../x/y#z) en [de site](https://x.nl/a \"Titel\").",
      "body Zie artikel 3 en de site."
    ),
    ("De [minister](van Handel) zegt [dit].", "body De [minister](van Handel) zegt [dit]."),
    ("![plaat](a.png)Tekst", "body Tekst"),
    (
      "Dit<!-- weg --> is <a href='x'>een</a> <b>feit</b>, 3 <4 en 5> 2.",
      "body Dit is een feit, 3 <4 en 5> 2."
    ),
    ("Een zin.[^2]", "body Een zin."),
    ("[^2]: De noot.", "note2  De noot."),
    ("> Een citaat", "body  Een citaat"),
    ("| --- | :-: |", "body "),
    ("=====", "body "),
  ])
  func `a line of Markdown keeps its words`(sample: (String, String)) throws {
    let reader = try #require(Reader.all.first { $0.name == "md" })
    let draft = try reader.read(Source(name: "a.md", path: "a.md", bytes: Array(sample.0.utf8)))
    let line = try #require(draft.lines.first)
    let text = String(decoding: draft.text.utf8[line.range.start..<line.range.end], as: UTF8.self)
    let role =
      switch line.role {
      case .heading(let level): "heading\(level)"
      case .note(let label): "note\(label)"
      default: "body"
      }
    #expect("\(role) \(text)" == sample.1)
  }
}
