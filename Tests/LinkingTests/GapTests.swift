import Documents
import Linking
import TestSupport
import Testing

@Suite struct GapTests {
  private func note(_ text: String, date: String = "2021-05-20") -> ShortDossier.Text {
    ShortDossier.Text("nota.txt", .beleidsnota, date, "ministerie van Buitenlandse Zaken", text)
  }
  private let opening =
    "Het kabinet verwacht van bedrijven met een internationale keten dat zij internationaal "
    + "maatschappelijk verantwoord ondernemen. "

  @Test func `a norm that nobody names is missing, and only inside its window`() throws {
    let now = try ShortDossier.make(note(opening))
    let before = try ShortDossier.make(note(opening, date: "2009-05-20"))
    #expect(now.grade("ungp") == .notNamed)
    #expect(before.grade("ungp") == nil)
  }

  @Test func `a norm that only others name is only named`() throws {
    let dossier = try ShortDossier.make(
      note(
        opening
          + "Enkele vakbonden brachten naar voren dat ook de UN Guiding Principles erbij horen."
      )
    )
    #expect(dossier.grade("ungp") == .onlyNamed)
  }

  @Test func `a firm sentence of the author leaves nothing missing`() throws {
    let dossier = try ShortDossier.make(
      note(
        opening + "Het kabinet verwacht van bedrijven dat zij de UN Guiding Principles toepassen."
      )
    )
    #expect(dossier.grade("ungp") == nil)
  }

  @Test func `turning down a law turns down neither the whole nor its parts`() throws {
    let dossier = try ShortDossier.make(
      note(opening + "Het kabinet ziet af van nationale IMVO-wetgeving voor bedrijven.")
    )
    #expect(dossier.grade("dd-wetgeving") != .notNamed)
    #expect(dossier.grade("gepaste-zorgvuldigheid") != .refused)
  }
}

@Suite struct ComparisonTests {
  private func text(_ name: String, _ date: String, _ text: String) -> ShortDossier.Text {
    ShortDossier.Text(name, .beleidsnota, date, "ministerie van Buitenlandse Zaken", text)
  }

  private func verdict(_ old: String, _ new: String) throws -> Comparison.Verdict? {
    let dossier = try ShortDossier.make(
      text("oud.txt", "2016-02-04", old),
      text("nieuw.txt", "2020-02-06", new)
    )
    return dossier.comparisons.first { $0.norm == "kinderarbeid" && $0.instrument == nil }?.verdict
  }

  private let old =
    "Het kabinet zal in 2017 een fonds openen om kinderarbeid in de cacao te bannen."

  @Test func `a norm that the new text nowhere names is dropped`() throws {
    #expect(
      try verdict(
        old,
        "Het kabinet zal in 2021 een fonds openen voor startende ondernemers in Peru."
      )
        == .dropped
    )
  }

  @Test(arguments: [
    "Kinderarbeid: zie de eerdere nota.",
    "Het kabinet zal in 2017 een fonds openen om kinder arbeid in de ca cao te bannen.",
  ])
  func `a sentence that names it, or a damaged copy, is no loss`(new: String) throws {
    #expect(try verdict(old, new) != .dropped)
  }
}
