import Documents
import Foundation
import TestSupport
import Testing

@testable import Lexicons

/// A separable verb and forms that a text can show: joined ones, and stems that leave the part behind.
struct SeparableCase: CustomTestStringConvertible, Sendable {
  let infinitive: String
  let joined: [String]
  let stems: [String]
  var testDescription: String { infinitive }

  init(_ infinitive: String, joined: [String], stems: [String]) {
    self.infinitive = infinitive
    self.joined = joined
    self.stems = stems
  }

  static let all: [SeparableCase] = [
    .init(
      "inzetten",
      joined: ["in te zetten", "ingezet", "inzet", "inzette"],
      stems: ["zet", "zetten", "zette"]
    ),
    .init(
      "aandringen",
      joined: ["aan te dringen", "aangedrongen", "aandringt"],
      stems: ["dringt", "drong", "drongen"]
    ),
    .init(
      "opnemen",
      joined: ["op te nemen", "opgenomen", "opneemt", "opnam"],
      stems: ["neemt", "nam", "namen"]
    ),
    .init(
      "uitgaan",
      joined: ["uit te gaan", "uitgegaan", "uitgaat"],
      stems: ["ga", "gaat", "ging", "gingen"]
    ),
    .init(
      "toestaan",
      joined: ["toe te staan", "toegestaan", "toestaat"],
      stems: ["staat", "stond", "stonden"]
    ),
    .init(
      "uitsluiten",
      joined: ["uit te sluiten", "uitgesloten", "uitsluit"],
      stems: ["sluit", "sloot", "sloten"]
    ),
    .init(
      "afwijzen",
      joined: ["af te wijzen", "afgewezen", "afwijst"],
      stems: ["wijst", "wees", "wezen"]
    ),
    .init(
      "toezeggen",
      joined: ["toe te zeggen", "toegezegd", "toezegt"],
      stems: ["zeg", "zegt", "zegde"]
    ),
    .init(
      "voorbereiden",
      joined: ["voor te bereiden", "voorbereid"],
      stems: ["bereidt", "bereidde", "bereidden"]
    ),
    .init(
      "opeisen",
      joined: ["op te eisen", "opgeëist", "opeist"],
      stems: ["eist", "eiste", "eisten"]
    ),
    .init(
      "beschikbaar stellen",
      joined: ["beschikbaar te stellen", "beschikbaar gesteld", "beschikbaar stelt"],
      stems: ["stelt", "stelde", "stelden"]
    ),
    .init(
      "in kaart brengen",
      joined: ["in kaart te brengen", "in kaart gebracht", "in kaart brengt"],
      stems: ["brengt", "bracht", "brachten"]
    ),
  ]
}

@Suite struct SeparableVerbTests {
  private static let rows: [Table.Row] = {
    let path = Paths.lexicons + "/nl/scheidbaar.tsv"
    let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    return Table(name: "scheidbaar.tsv", text: text).rows
  }()

  @Test(arguments: SeparableCase.all)
  func `a shipped verb has every form in which texts show it`(sample: SeparableCase) throws {
    let row = try #require(Self.rows.first { $0["werkwoord"] == sample.infinitive })
    let shapes = WordForms.shapes(
      of: SeparableVerb(
        infinitive: row["werkwoord"],
        part: row["deel"],
        stem: row["stam"],
        past: row["verleden"],
        participle: row["voltooid"]
      )
    )
    #expect(Set(sample.joined).isSubset(of: shapes.joined))
    #expect(Set(sample.stems).isSubset(of: shapes.stems))
  }

  @Test func `every shipped verb and participle begins with its part and no form is empty`() {
    #expect(Self.rows.count > 250)
    for row in Self.rows {
      #expect(row["werkwoord"].hasPrefix(row["deel"]) && !row["deel"].isEmpty, "\(row.line)")
      #expect(row["voltooid"].hasPrefix(row["deel"]), "\(row.line)")
      #expect(!row["stam"].isEmpty && !row["verleden"].isEmpty, "\(row.line)")
    }
    #expect(Set(Self.rows.map { $0["werkwoord"] }).count == Self.rows.count)
  }
}
