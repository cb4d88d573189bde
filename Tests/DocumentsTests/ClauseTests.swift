import Foundation
import TestSupport
import Testing

@testable import Documents

/// A sentence and its clauses: kind and words, the finite verb in angle brackets.
struct ClauseCase: CustomTestStringConvertible, Sendable {
  let text: String
  let clauses: [String]
  var testDescription: String { text }

  init(_ text: String, _ clauses: String...) {
    self.text = text
    self.clauses = clauses
  }

  static let all: [ClauseCase] = [
    .init(
      "Het kabinet zal de motie die vorig jaar is ingediend uitvoeren.",
      "main: Het kabinet <zal> de motie uitvoeren .",
      "relative: die vorig jaar <is> ingediend"
    ),
    .init(
      "Bedrijven die deelnemen moeten een verklaring tekenen.",
      "main: Bedrijven <moeten> een verklaring tekenen .",
      "relative: die <deelnemen>"
    ),
    .init(
      "Hoewel het kabinet dit onderschrijft, acht het een plicht niet nodig.",
      "main: , <acht> het een plicht niet nodig .",
      "adverbial: Hoewel het kabinet dit <onderschrijft>"
    ),
    .init(
      "De minister heeft besloten de eis te schrappen en zal de Kamer informeren.",
      "main: De minister <heeft> besloten de eis te schrappen",
      "coordinated: en <zal> de Kamer informeren ."
    ),
    .init(
      "Om boeren te helpen wordt een loket geopend, dat drie jaar blijft bestaan.",
      "main: <wordt> een loket geopend ,",
      "infinitive: Om boeren te helpen",
      "complement: dat drie jaar <blijft> bestaan ."
    ),
    .init(
      "Van scholen wordt verwacht dat zij de regels kennen en leerlingen begeleiden.",
      "main: Van scholen <wordt> verwacht",
      "complement: dat zij de regels <kennen>",
      "complement: en leerlingen <begeleiden> ."
    ),
    .init(
      "Iedere haven in een streek met verhoogde risico's stelt jaarlijks een plan op.",
      "main: Iedere haven in een streek met verhoogde risico's <stelt> jaarlijks een plan op ."
    ),
    .init(
      "De boot waar de kapitein op wachtte kwam nooit aan.",
      "main: De boot <kwam> nooit aan .",
      "relative: waar de kapitein op <wachtte>"
    ),
    .init(
      "Zoals toegezegd stuur ik uw Kamer de evaluatie toe.",
      "main: <stuur> ik uw Kamer de evaluatie toe .",
      "adverbial: Zoals toegezegd"
    ),
    .init(
      "Inzet van het kabinet is dat de Unie een besluit neemt.",
      "main: Inzet van het kabinet <is>",
      "complement: dat de Unie een besluit <neemt> ."
    ),
    .init(
      "Deelnemers tijdig informeren.",
      "main: Deelnemers tijdig informeren ."
    ),
  ]
}

@Suite struct ClauseTests {
  @Test(arguments: ClauseCase.all)
  func `a clause is a finite verb and what belongs to it`(sample: ClauseCase) throws {
    let document = Samples.document(sample.text, language: try Samples.language())
    #expect(document.clauses.map { Samples.sketch($0, in: document) } == sample.clauses)
  }

  @Test(arguments: ClauseCase.all)
  func `every token of a sentence is in exactly one clause`(sample: ClauseCase) throws {
    let document = Samples.document(sample.text, language: try Samples.language())
    let tokens = document.clauses.flatMap { $0.spans.flatMap { Array($0) } }
    #expect(tokens.sorted() == Array(document.tokens.indices))
  }
}

/// Documents of one paragraph, with the shipped tables.
enum Samples {
  static func language() throws -> Language {
    var language = Language()
    language.verbs = VerbTable(
      verbs: try table("werkwoorden.tsv"),
      separable: try table("scheidbaar.tsv")
    )
    language.roles = WordRole.all(in: try table("functiewoorden.tsv"))
    language.nouns = NounClass.all(in: try table("naamwoorden.tsv"))
    return language
  }

  static func document(_ text: String, language: Language) -> Document {
    let bytes = Array(text.utf8)
    var traced = TracedText()
    traced.copy(SourceRange(0, bytes.count), of: bytes)
    let line = Draft.Line(
      range: TextRange(0, bytes.count),
      role: .body,
      page: nil,
      endsBlock: true,
      speaker: nil
    )
    let draft = Draft(
      source: Source(name: "voorbeeld.txt", path: "voorbeeld.txt", bytes: bytes),
      format: "txt",
      text: traced,
      lines: [line]
    )
    return Segmenter.document(from: draft, language: language)
  }

  static func sketch(_ clause: Clause, in document: Document) -> String {
    let words = clause.spans.flatMap { Array($0) }.map { token in
      let word = document.quote(document.tokens[token].range)
      return token == clause.finite ? "<\(word)>" : word
    }
    return "\(clause.kind.rawValue): " + words.joined(separator: " ")
  }

  private static func table(_ name: String) throws -> Table {
    let text = try String(contentsOfFile: Paths.lexicons + "/nl/\(name)", encoding: .utf8)
    return Table(name: name, text: text)
  }
}
