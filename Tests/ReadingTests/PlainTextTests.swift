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
}
