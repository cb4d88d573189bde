import Documents
import Lexicons
import TestSupport
import Testing

@testable import Detection

/// A text and the mentions `concept:words` in it.
struct LocalNameCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let text: String
  let found: [String]

  init(_ name: String, _ text: String, _ found: String...) {
    testDescription = name
    self.text = text
    self.found = found
  }

  // swift-format-ignore: one case on a line reads as a table.
  static let all: [LocalNameCase] = [
    .init(
      "a name behind hierna",
      "De Regels voor Ketens (hierna: de Ketenregels) gelden. Volg de Ketenregels.",
      "k:Regels voor Ketens",
      "k:Ketenregels"
    ),
    .init(
      "an acronym of its words",
      "De Regels voor Ketens (RK) gelden. Volg de RK.",
      "k:Regels voor Ketens",
      "k:RK"
    ),
    .init(
      "letters that are not its words are no name",
      "De Regels voor Ketens (XYZ) gelden. Volg de XYZ.",
      "k:Regels voor Ketens"
    ),
    .init(
      "not before the definition",
      "Volg de RK. De Regels voor Ketens (RK) gelden.",
      "k:Regels voor Ketens"
    ),
    .init(
      "capitals must show",
      "De Regels voor Ketens (hierna: het Stelsel) gelden. Een stelsel is niet het Stelsel.",
      "k:Regels voor Ketens",
      "k:Stelsel"
    ),
    .init(
      "a remark between brackets is no name",
      "De Regels voor Ketens (zie bijlage) gelden. Zie bijlage.",
      "k:Regels voor Ketens"
    ),
  ]
}

@Suite struct LocalNameTests {
  @Test(arguments: LocalNameCase.all)
  func `a name of its own holds from its definition on`(sample: LocalNameCase) throws {
    let lexicon = try Lexicon.load(texts: [
      "normen.tsv": "id\tnaam\tsoort\tbron\nk\tRegels\tnorm\teigen\n",
      "termen.tsv": "concept\tpatroon\nk\tregels voor ketens\n",
    ])
    let document = lexicon.document(ofLine: sample.text)
    let mentions = Mention.all(in: document, lexicon: lexicon)
    let found = mentions.map { "\($0.concept):\($0.evidence.quote)" }
    #expect(found == sample.found)
    #expect(Set(mentions.map(\.id)).count == mentions.count)
    for mention in mentions {
      #expect(document.quote(mention.evidence.range) == mention.evidence.quote)
    }
  }

  @Test func `names never reach another document`() throws {
    let lexicon = try Lexicon.load(texts: [
      "normen.tsv": "id\tnaam\tsoort\tbron\nk\tRegels\tnorm\teigen\n",
      "termen.tsv": "concept\tpatroon\nk\tregels voor ketens\n",
    ])
    _ = Mention.all(in: lexicon.document(ofLine: "De Regels voor Ketens (RK)."), lexicon: lexicon)
    #expect(Mention.all(in: lexicon.document(ofLine: "Volg de RK."), lexicon: lexicon).isEmpty)
  }
}
