import Documents
import Foundation
import TestSupport
import Testing

/// The gold beside the example documents says only what stands in them, in known words.
@Suite struct GoldTests {
  private static let dossier = Paths.corpus + "/voorbeeld"

  /// Codes of each kind of row; a statement may be optional (`?`) or have alternatives (`|`).
  private static let codes: [String: Set<String>] = [
    "statement": [
      "promise", "intention", "requirement", "expectation", "standing", "refusal", "request",
      "recommendation", "report-done", "report-progress", "report-partial", "report-lacking",
    ],
    "answer": ["yes", "no", "partial", "conditional", "informative", "evasive"],
    "followup": [
      "fulfilled", "in-progress", "partly", "restated", "weakened", "refused", "lacking",
      "not-mentioned",
    ],
    "gap": ["not-named", "only-named", "noncommittal", "not-followed-up"],
  ]

  @Test(arguments: Self.documents())
  func `every document says that it is invented and has gold`(name: String) throws {
    let text = try read(Self.dossier + "/" + name)
    #expect(text.contains("Fictief voorbeeldstuk voor nakomen"))
    #expect(!(try gold(of: name)).rows.isEmpty)
  }

  @Test(arguments: Self.documents())
  func `every quote stands in its document`(name: String) throws {
    let text = bare(try read(Self.dossier + "/" + name))
    for row in try gold(of: name).rows where !row["citaat"].isEmpty {
      #expect(text.contains(bare(row["citaat"])), "\(name):\(row.line)")
      for part in ["actor", "termijn"] where !row[part].isEmpty {
        #expect(bare(row["citaat"]).contains(bare(row[part])), "\(name):\(row.line) \(part)")
      }
    }
  }

  @Test(arguments: Self.documents())
  func `every piece of evidence stands in the document it names`(name: String) throws {
    for row in try gold(of: name).rows
    where row["soort_feit"] == "followup" && !row["bewijs"].isEmpty {
      let other = bare(try read(Self.dossier + "/" + row["bij"]))
      #expect(other.contains(bare(row["bewijs"])), "\(name):\(row.line)")
    }
  }

  @Test(arguments: Self.documents())
  func `every code is known`(name: String) throws {
    for row in try gold(of: name).rows where row["soort_feit"] != "mention" {
      let known = Self.codes[row["soort_feit"]]
      for code in row["kenmerk"].split(separator: "|") {
        let plain = code.hasSuffix("?") ? String(code.dropLast()) : String(code)
        #expect(known?.contains(plain) == true, "\(name):\(row.line) \(plain)")
      }
    }
  }

  @Test func `the table of documents names files that exist`() throws {
    let table = Table(
      name: "documenten.tsv",
      text: try read(Self.dossier + "/documenten.tsv")
    )
    #expect(Set(table.rows.map { $0["bestand"] }) == Set(Self.documents()))
  }

  /// The example documents in bytewise order.
  private static func documents() -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: dossier)) ?? []
    return names.filter { !$0.hasSuffix(".tsv") }.sorted()
  }

  private func gold(of name: String) throws -> Table {
    Table(name: name, text: try read(Self.dossier + "/" + name + ".gold.tsv"))
  }

  private func read(_ path: String) throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }

  /// The text without running footers, white space and hyphens, which a line end may have taken.
  private func bare(_ text: String) -> String {
    let lines = text.split(whereSeparator: \.isNewline)
    let own = lines.filter { !$0.hasPrefix("Tweede Kamer, vergaderjaar") }.joined(separator: " ")
    return own.filter { !$0.isWhitespace && $0 != "-" && $0 != "\u{0C}" }
  }
}
