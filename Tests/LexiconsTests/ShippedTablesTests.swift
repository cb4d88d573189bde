import Documents
import Foundation
import Lexicons
import TestSupport
import Testing

@Suite struct ShippedTablesTests {
  private static let readme = text(of: "README.md")

  private static func text(of name: String) -> String {
    (try? String(contentsOfFile: "\(Paths.lexicons)/\(name)", encoding: .utf8)) ?? ""
  }

  private static func names(in folder: String, suffix: String) -> [String] {
    let names =
      (try? FileManager.default.contentsOfDirectory(atPath: "\(Paths.lexicons)/\(folder)"))
    return (names ?? []).filter { $0.hasSuffix(suffix) }.sorted()
  }

  private static func shipped(user: [String] = []) throws -> Lexicon {
    try Lexicon.load(folders: ["\(Paths.lexicons)/imvo", "\(Paths.lexicons)/nl"], user: user)
  }

  @Test(arguments: ["imvo", "nl"])
  func `the page for people who edit words names every table`(folder: String) {
    let stems = Set(
      Self.names(in: folder, suffix: ".tsv").map { $0.prefix { $0 != "-" && $0 != "." } }
    )
    #expect(stems.count >= 7)
    for stem in stems { #expect(Self.readme.contains("\(stem).tsv"), "\(stem)") }
  }

  @Test func `every instrument, party and paper can be named`() throws {
    let lexicon = try Self.shipped()
    var named: Set<String> = []
    for rule in lexicon.rules {
      if case .term(let concept, _) = rule.meaning { named.insert(concept) }
    }
    let concepts = lexicon.concepts.values.filter { $0.kind != .norm }
    #expect(concepts.count { $0.kind == .instrument } >= 33)
    for concept in concepts { #expect(named.contains(concept.id), "\(concept.id)") }
  }

  @Test func `a list names each word once, one a line, without blanks around it`() {
    let lists = Self.names(in: "nl/lijsten", suffix: ".txt")
    #expect(lists.contains("bewindspersoon.txt") && lists.contains("maand.txt"))
    for name in lists {
      let lines = Self.text(of: "nl/lijsten/\(name)").split(
        separator: "\n",
        omittingEmptySubsequences: false
      )
      let words = lines.dropLast().filter { !$0.hasPrefix("#") }
      #expect(!words.isEmpty && lines.last?.isEmpty == true, "\(name)")
      #expect(Set(words).count == words.count, "\(name)")
      #expect(words.allSatisfy { !$0.isEmpty && $0.first != " " && $0.last != " " }, "\(name)")
    }
  }

  /// Reads the table of the page whose first column has a name; cells become a table with tabs.
  private static func table(_ first: String) -> String {
    var rows: [String] = []
    for line in readme.split(separator: "\n") {
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        .filter { !$0.isEmpty }
      let isTable = line.trimmingCharacters(in: .whitespaces).hasPrefix("|")
      if !isTable || cells.first?.hasPrefix("---") == true {
        if !isTable, !rows.isEmpty { break }
        continue
      }
      if !rows.isEmpty || cells.first == first { rows.append(cells.joined(separator: "\t")) }
    }
    return rows.joined(separator: "\n") + "\n"
  }

  @Test func `who follows the page adds a norm with three variants and finds it`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Self.table("id").write(
      to: folder.appending(path: "normen.tsv"),
      atomically: true,
      encoding: .utf8
    )
    try Self.table("concept").write(
      to: folder.appending(path: "termen.tsv"),
      atomically: true,
      encoding: .utf8
    )
    let lexicon = try Self.shipped(user: [folder.path])
    let text =
      "Het recht op reparatie is nieuw. Het reparatierecht heet in Brussel right to repair."
    let document = lexicon.document(ofLine: text)
    let found = lexicon.termMatches(in: document)
      .filter { lexicon.concept(of: $0.rule) == "reparatierecht" }
      .map { document.quote($0.range) }
    #expect(found == ["recht op reparatie", "reparatierecht", "right to repair"])
  }
}
