import Documents
import Testing

@Suite struct TableTests {
  @Test func `comments and metadata are no rows and columns are found by name`() {
    let table = Table(name: "x.tsv", text: "#! id = x\n# woord\nB\ta\n2\t1\n\n4\t3\n")
    #expect(table.metadata["id"] == "x")
    #expect(table.rows.map { $0["a"] } == ["1", "3"])
    #expect(table.rows.map(\.line) == [4, 6])
  }
}
