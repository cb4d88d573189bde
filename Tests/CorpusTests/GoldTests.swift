import Detection
import Documents
import Foundation
import Linking
import Reading
import TestSupport
import Testing

/// The gold beside the example documents says only what stands in them, in known words.
///
/// Their words are those that the readers give: that a quote is found proves that its sentence came
/// through the PDF, the Word file or the XML whole.
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
    let document = try paper(name)
    let text = Document.plain(
      document.stored.utf8,
      TextRange(0, document.stored.count)
    )
    #expect(text.contains("Fictief voorbeeldstuk voor nakomen"))
    #expect(!(try gold(of: name)).rows.isEmpty)
  }

  @Test func `every file that is no document says that it is invented`() throws {
    for name in Self.files() where !Self.documents().contains(name) {
      let text = try read(Self.dossier + "/" + name)
      #expect(text.contains("Fictief voorbeeldstuk voor nakomen"), "\(name)")
    }
  }

  @Test(arguments: Self.documents())
  func `every quote stands in its document`(name: String) throws {
    let sentences = try sentences(of: name)
    let text = sentences.joined()
    for row in try gold(of: name).rows where !row["citaat"].isEmpty {
      let quote = bare(row["citaat"])
      #expect(text.contains(quote), "\(name):\(row.line)")
      if row["soort_feit"] == "statement" {
        #expect(sentences.contains { $0.contains(quote) }, "\(name):\(row.line) is cut up")
      }
      for part in ["actor", "termijn"] where !row[part].isEmpty {
        #expect(quote.contains(bare(row[part])), "\(name):\(row.line) \(part)")
      }
    }
  }

  @Test(arguments: Self.documents())
  func `every piece of evidence stands in the document it names`(name: String) throws {
    for row in try gold(of: name).rows
    where row["soort_feit"] == "followup" && !row["bewijs"].isEmpty {
      let other = try sentences(of: row["bij"]).joined()
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

  @Test func `the table of documents names every document`() throws {
    let table = Table(
      name: "documenten.tsv",
      text: try read(Self.dossier + "/documenten.tsv")
    )
    #expect(Set(table.rows.map { $0["bestand"] }) == Set(Self.documents()))
  }

  /// The files of the example in bytewise order, without tables.
  private static func files() -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: dossier)) ?? []
    return names.filter { !$0.hasSuffix(".tsv") }.sorted()
  }

  /// The files that hold a document; the others hold records of the register.
  private static func documents() -> [String] {
    let registers = Set(ExampleDossier.inputs.registers.map(\.file))
    return files().filter { !registers.contains($0) }
  }

  private func gold(of name: String) throws -> Table {
    Table(name: name, text: try read(Self.dossier + "/" + name + ".gold.tsv"))
  }

  private func read(_ path: String) throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }

  /// What was read from a file, or from the one document in an archive.
  private func paper(_ name: String) throws -> Document {
    let dossier = try ExampleDossier.whole.get()
    let found = dossier.analyses.map(\.document).first { document in
      document.source.name == name || document.source.name.hasPrefix(name + "/")
    }
    return try #require(found)
  }

  /// The sentences of a document in their order, bare.
  private func sentences(of name: String) throws -> [String] {
    let document = try paper(name)
    return document.sentences.map { bare(document.quote($0.range)) }
  }

  /// The text without white space and hyphens, which a line end may have taken.
  private func bare(_ text: String) -> String {
    text.filter { !$0.isWhitespace && $0 != "-" }
  }
}
