import Documents
import Foundation
import TestSupport
import Testing

/// The register of real public documents is a table of facts that a program can rely on.
@Suite struct RegisterTests {
  private let table: Table

  init() throws {
    let path = Paths.corpus + "/bronnen.tsv"
    table = Table(name: "bronnen.tsv", text: try String(contentsOfFile: path, encoding: .utf8))
  }

  @Test func `every document stands in it once`() {
    #expect(table.rows.count >= 60)
    #expect(Set(table.rows.map { $0["identifier"] }).count == table.rows.count)
  }

  @Test func `every address is that of the identifier`() {
    for row in table.rows {
      let address = "https://zoek.officielebekendmakingen.nl/" + row["identifier"] + ".html"
      #expect(row["url"] == address, "line \(row.line)")
    }
  }

  @Test func `every row has a title and a date, as a day or a year`() {
    for row in table.rows {
      #expect(!row["titel"].isEmpty, "line \(row.line)")
      let parts = row["datum"].split(separator: "-", omittingEmptySubsequences: false)
      #expect([1, 3].contains(parts.count), "line \(row.line)")
      #expect(parts.allSatisfy { Int($0) != nil }, "line \(row.line)")
      #expect(parts.first?.count == 4, "line \(row.line)")
    }
  }

  @Test func `every kind is one of ours`() {
    for row in table.rows where !row["soort"].isEmpty {
      #expect(DocumentKind(rawValue: row["soort"]) != nil, "line \(row.line) \(row["soort"])")
    }
  }
}
