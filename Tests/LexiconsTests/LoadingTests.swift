import Documents
import Foundation
import Lexicons
import Testing

@Suite struct LoadingTests {
  static let norms = "id;naam;soort;bron\nx;Wet X;norm;eigen\n"
  static let terms = "concept;patroon;soort\nx;groene draad;term\n"

  /// Writes tables into a folder of its own and loads them.
  private func loaded(_ files: [String: [UInt8]]) throws -> Lexicon {
    let folder = NSTemporaryDirectory() + "nakomen-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for (name, bytes) in files {
      try Data(bytes).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
    }
    return try Lexicon.load(folders: [], user: [folder])
  }

  /// The table in encodings and with separators that spreadsheets use.
  static let savings: [(String, [UInt8])] = [
    ("semicolons", Array(norms.utf8)),
    ("a byte order mark", [0xEF, 0xBB, 0xBF] + Array(norms.utf8)),
    ("commas", Array(norms.replacing(";", with: ",").utf8)),
    ("tabs and CRLF", Array(norms.replacing(";", with: "\t").replacing("\n", with: "\r\n").utf8)),
    (
      "UTF-16",
      [0xFF, 0xFE]
        + norms.replacing(";", with: "\t").utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    ),
    (
      "quotation marks",
      Array("\"id\";\"naam\";\"soort\";\"bron\"\n\"x\";\"Wet X\";\"norm\";\"eigen\"\n".utf8)
    ),
    ("blank rows and header case", Array(" ID ;Naam;SOORT;Bron\n;;;\nx;Wet X;norm;eigen\n".utf8)),
  ]

  @Test(arguments: savings)
  func `a table is read as a spreadsheet saved it`(name: String, bytes: [UInt8]) throws {
    let lexicon = try loaded(["normen.csv": bytes, "termen.csv": Array(Self.terms.utf8)])
    #expect(lexicon.concepts["x"]?.name == "Wet X")
    #expect(lexicon.named(in: "Zie de groene draad.") == ["x:groene draad"])
  }

  @Test func `Windows-1252 is read with a warning`() throws {
    let bytes = Array("id;naam;soort;bron\nx;Re".utf8) + [0xEF] + Array("le wet;norm;eigen\n".utf8)
    let lexicon = try loaded(["normen.csv": bytes, "termen.csv": Array(Self.terms.utf8)])
    #expect(lexicon.concepts["x"]?.name == "Reïle wet")
    #expect(lexicon.warnings.contains { $0.code == "L001" })
  }

  @Test func `an apostrophe before a formula sign is taken off`() throws {
    let terms = "concept;patroon\nx;'=XYZ\n"
    let lexicon = try loaded([
      "normen.csv": Array(Self.norms.utf8), "termen.csv": Array(terms.utf8),
    ])
    #expect(lexicon.named(in: "De XYZ en de xyz.") == ["x:XYZ"])
  }

  @Test func `tables of the user win and say so`() throws {
    let root = NSTemporaryDirectory() + "nakomen-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: root) }
    for (name, word) in [("ons", "Wet X"), ("mijn", "Wet Y")] {
      try FileManager.default.createDirectory(
        atPath: "\(root)/\(name)",
        withIntermediateDirectories: true
      )
      let table = Self.norms.replacing("Wet X", with: word)
      try Data(table.utf8).write(to: URL(fileURLWithPath: "\(root)/\(name)/normen.csv"))
    }
    let lexicon = try Lexicon.load(folders: ["\(root)/ons"], user: ["\(root)/mijn"])
    #expect(lexicon.concepts["x"]?.name == "Wet Y")
    #expect(lexicon.warnings.contains { $0.code == "N305" })
  }

  @Test func `five wrong cells give five messages`() {
    let texts = [
      "normen.tsv": "id\tnaam\tsoort\tbron\tgeldig_van\nx\tX\tsoep\t\t2012-31\n",
      "termen.tsv": "concept\tpatroon\topties\nz\ta\t\nx\t(a\t\nx\tb\tzwakjes\n",
    ]
    let error = #expect(throws: LexiconError.self) { try Lexicon.load(texts: texts) }
    guard case .defects(let defects) = error else { return #expect(Bool(false), "no defects") }
    #expect(
      Set(defects.map { "\($0.place) \($0.code)" }) == [
        "normen.tsv:2:soort L016", "normen.tsv:2:bron L050", "normen.tsv:2:geldig_van L052",
        "termen.tsv:2:concept L011", "termen.tsv:3:patroon L060", "termen.tsv:4:opties L016",
      ]
    )
  }

  @Test func `a folder that is not there is named`() {
    #expect(throws: LexiconError.notFound(tried: ["/bestaat/niet"])) {
      try Lexicon.load(folders: [], user: ["/bestaat/niet"])
    }
  }

  @Test func `dates of a year or a month are its first and last day`() throws {
    var small = SmallLexicon()
    small.texts["normen-2.tsv"] =
      "id\tnaam\tbron\tgeldig_van\tgeldig_tot\tmeld_van\nw\tW\teigen\t2011\t2012-02\t2011-06-16\n"
    let concept = try #require(try small.loaded().concepts["w"])
    #expect(concept.validFrom == CalendarDate(year: 2011, month: 1, day: 1))
    #expect(concept.validTo == CalendarDate(year: 2012, month: 2, day: 29))
    #expect(concept.reportFrom == CalendarDate(year: 2011, month: 6, day: 16))
  }

  @Test func `an unchecked fact is used but not shown`() throws {
    var small = SmallLexicon()
    small.texts["normen-2.tsv"] = "id\tnaam\tbron\nw\tW\thoren zeggen (k)\n"
    #expect(try small.loaded().concepts["w"]?.source.isEmpty == true)
  }

  @Test func `the hash follows the rows, not their order or the comments`() throws {
    let first = try SmallLexicon(terms: ["a\tdraad\tterm", "b\tgaren\tterm"]).loaded()
    let same = try SmallLexicon(terms: ["# opmerking", "b\tgaren\tterm", "a\tdraad\tterm"]).loaded()
    let other = try SmallLexicon(terms: ["b\tgaren\tterm"]).loaded()
    #expect(first.sha256 == same.sha256)
    #expect(first.sha256 != other.sha256)
  }
}
