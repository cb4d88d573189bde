import Documents
import Testing

@testable import Detection

/// A sentence and how the one who acts is named; nil for nobody.
struct ActorCase: CustomTestStringConvertible, Sendable {
  let text: String
  let actor: String?
  var testDescription: String { text }

  init(_ actor: String?, _ text: String) {
    self.actor = actor
    self.text = text
  }

  static let all: [ActorCase] = [
    .init("Het kabinet", "Het kabinet zal een loket voor schippers openen."),
    .init(nil, "De Tweede Kamer zal voor de zomer worden geïnformeerd over het loket."),
    .init(nil, "Bij het onderzoek zullen de gemeenten en de havens worden betrokken."),
    .init(
      "de Minister van Onderwijs, Cultuur en Wetenschap",
      "De Kamer wordt hierover geïnformeerd door de Minister van Onderwijs, Cultuur en Wetenschap."
    ),
    .init(
      "de staatssecretaris van Financiën",
      "Voor de zomer zal de Kamer een voorstel ontvangen van de staatssecretaris van Financiën."
    ),
    .init(nil, "Deze aanpak zal in lijn met het advies worden voortgezet."),
    .init(
      "mijn ministerie",
      "Ook organiseert mijn ministerie drie keer per jaar een overleg met de vissers."
    ),
    .init("ik", "Voor de zomer zal ik de Kamer een plan sturen."),
    .init(
      "Het ministerie van Algemene Zaken",
      "Het ministerie van Algemene Zaken zal een handreiking voor inkopers opstellen."
    ),
  ]
}

@Suite struct ActorTests {
  @Test(arguments: ActorCase.all)
  func `who acts is named, not who undergoes it`(sample: ActorCase) throws {
    let found = try StatementTests.statements(sample.text, .kamerbrief)
    let first = try #require(found.first)
    #expect(first.actor == sample.actor)
  }

  @Test func `a day to begin, a span and a yearly term are no last day`() throws {
    func sort(_ text: String) throws -> Deadline.Sort? {
      try StatementTests.statements(text, .kamerbrief).first?.deadline?.sort
    }
    #expect(try sort("Het kabinet zal vanaf 1 mei 2025 een loket openen.") == .start)
    #expect(try sort("Ik zal de Kamer jaarlijks over het loket informeren.") == .recurring)
    #expect(try sort("Het kabinet zal in de periode 2025–2028 havens bezoeken.") == .span)
    #expect(try sort("Het kabinet zal in de jaren 2025 tot en met 2028 havens bezoeken.") == .span)
    #expect(try sort("Het kabinet zal voor 1 mei 2025 een loket openen.") == .end)
  }
}
