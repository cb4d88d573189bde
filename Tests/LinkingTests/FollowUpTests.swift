import Documents
import Linking
import TestSupport
import Testing

@Suite struct FollowUpTests {
  /// A letter of 2015 with a promise.
  private static func made(_ text: String) -> ShortDossier.Text {
    ShortDossier.Text("a.txt", .kamerbrief, "2015-03-12", "minister van Financiën", text)
  }

  private let promise = Self.made(
    "Het kabinet zal uiterlijk op 1 december 2015 een meldpunt openen voor dorpen die overlast "
      + "hebben van stuwdammen met een exportkredietverzekering."
  )

  private func later(
    _ text: String,
    by sender: String = "minister van Financiën"
  )
    -> ShortDossier.Text
  {
    ShortDossier.Text("b.txt", .kamerbrief, "2017-06-01", sender, text)
  }

  @Test func `silence of the same sender on the subject is reported`() throws {
    let dossier = try ShortDossier.make(
      promise,
      later(
        "De exportkredietverzekering telt elf verzekerden. Vorig jaar kwamen drie stuwdammen gereed."
      )
    )
    let found = try #require(dossier.followUp(of: "meldpunt"))
    #expect(found.isUnanswered)
    #expect(dossier.gaps.contains { $0.grade == .notFollowedUp && $0.norm == "ekv" })
  }

  @Test(arguments: [
    ("De musea trokken vorig jaar meer bezoekers uit Japan.", "minister van Financiën"),
    (
      "De exportkredietverzekering dekte vorig jaar negen stuwdammen.",
      "minister van Volksgezondheid"
    ),
    (
      "Bij het meldpunt voor dorpen met overlast van stuwdammen kwamen vier brieven binnen.",
      "minister van Financiën"
    ),
  ])
  func `silence elsewhere and a sentence with the same words accuse nobody`(
    text: String,
    sender: String
  ) throws {
    let dossier = try ShortDossier.make(promise, later(text, by: sender))
    let found = try #require(dossier.followUp(of: "meldpunt"))
    #expect(!found.isUnanswered)
    #expect(!dossier.gaps.contains { $0.grade == .notFollowedUp })
  }

  @Test func `without a later document nothing is said`() throws {
    let dossier = try ShortDossier.make(promise)
    #expect(dossier.followUp(of: "meldpunt")?.status == .notAssessable)
    #expect(dossier.followUp(of: "meldpunt")?.doubt == .nothingLater)
  }

  @Test(arguments: [
    ("De musea trokken vorig jaar meer bezoekers uit Japan.", FollowUp.Doubt.otherSubjects),
    (
      "Bij stuwdammen met een exportkredietverzekering hebben dorpen soms overlast.",
      FollowUp.Doubt.sameWords
    ),
  ])
  func `why silence says nothing is told`(text: String, doubt: FollowUp.Doubt) throws {
    let dossier = try ShortDossier.make(promise, later(text))
    let found = try #require(dossier.followUp(of: "meldpunt"))
    #expect(found.status == .notAssessable)
    #expect(found.doubt == doubt)
  }

  @Test func `a promise on a condition is not called forgotten`() throws {
    let dossier = try ShortDossier.make(
      Self.made(
        "Als de dorpen daarom vragen, zal het kabinet uiterlijk op 1 december 2015 een meldpunt "
          + "openen voor overlast van stuwdammen met een exportkredietverzekering."
      ),
      later("De exportkredietverzekering telt elf verzekerden. Drie stuwdammen kwamen gereed.")
    )
    let found = try #require(dossier.followUp(of: "meldpunt"))
    #expect(!found.isUnanswered)
    #expect(found.doubt == .condition)
  }

  @Test func `a letter that puts off what was promised does not bring it`() throws {
    let dossier = try ShortDossier.make(
      Self.made(
        "Ik zal uw Kamer voor de zomer van 2015 informeren over het onderzoek naar stuwdammen en "
          + "overstromingen."
      ),
      later(
        "Het onderzoek naar stuwdammen en overstromingen is vertraagd; u ontvangt het in het "
          + "voorjaar van 2018."
      )
    )
    let found = try #require(dossier.followUp(of: "onderzoek"))
    #expect(found.status != .fulfilled)
    #expect(!found.links.isEmpty)
  }

  @Test func `a report in some of the same words is shown as a possible fulfilment`() throws {
    let dossier = try ShortDossier.make(
      Self.made(
        "Het kabinet zal de Kamer uiterlijk op 1 december 2015 een overzicht sturen van dorpen die "
          + "overlast hebben van stuwdammen."
      ),
      later("Het overzicht van dorpen is op 3 maart 2016 aan uw Kamer gestuurd.")
    )
    let found = try #require(dossier.followUp(of: "overzicht"))
    #expect(found.status == .fulfilled && found.doubt == nil)
    #expect(found.links.map(\.grade) == [.possible])
    #expect(found.links.first?.reasons.first?.hasPrefix("meldt met dezelfde woorden") == true)
  }

  @Test(arguments: [
    "De dorpen bij stuwdammen liggen in landen met verhoogde risico’s.",
    "Hierbij bied ik u het overzicht van de exportkredietverzekering voor stuwdammen aan.",
    "De exportkredietverzekering is per 1 mei 2017 uitgebreid.",
  ])
  func `words about the same thing are no fulfilment`(text: String) throws {
    let dossier = try ShortDossier.make(promise, later(text))
    #expect(dossier.followUp(of: "meldpunt")?.status != .fulfilled)
  }

  @Test func `a span of years is no term that passes`() throws {
    let dossier = try ShortDossier.make(
      Self.made(
        "Het kabinet zal in de periode 2015–2018 negen miljoen euro besteden aan stuwdammen met een "
          + "exportkredietverzekering."
      ),
      ShortDossier.Text(
        "b.txt",
        .kamerbrief,
        "2020-06-01",
        "minister van Financiën",
        "De exportkredietverzekering telt elf verzekerden. Vorig jaar kwamen drie stuwdammen gereed."
      )
    )
    #expect(dossier.followUps.allSatisfy { !$0.isOverdue })
  }

  @Test func `a yearly term never passes`() throws {
    let dossier = try ShortDossier.make(
      Self.made("Het kabinet zal jaarlijks een overzicht van de verzekerde stuwdammen publiceren."),
      later("De musea trokken vorig jaar meer bezoekers uit Japan.")
    )
    let found = try #require(dossier.followUp(of: "overzicht"))
    #expect(!found.isOverdue)
  }

  @Test func `what was done before the promise does not fulfil it`() throws {
    let dossier = try ShortDossier.make(
      ShortDossier.Text(
        "oud.txt",
        .kamerbrief,
        "2013-02-07",
        "minister van Financiën",
        "In 2012 is een meldpunt geopend voor dorpen die overlast hebben van stuwdammen."
      ),
      promise
    )
    #expect(dossier.followUp(of: "meldpunt openen")?.links.isEmpty == true)
  }

  @Test func `a report with the same object fulfils`() throws {
    let dossier = try ShortDossier.make(
      promise,
      later("Het meldpunt voor dorpen met overlast van stuwdammen is in november 2015 geopend.")
    )
    #expect(dossier.followUp(of: "meldpunt openen")?.status == .fulfilled)
  }

  /// A record of the promise, as the register of the Kamer has it.
  private func record(
    _ status: String,
    letters: [String] = [],
    made: String = "2015-03-12"
  ) -> Pledge {
    Pledge(
      number: "TZ201503-001",
      text: "Het kabinet opent een meldpunt voor dorpen die overlast hebben van stuwdammen.",
      status: status,
      ministry: "Financiën",
      person: "",
      made: CalendarDate(iso: made),
      due: nil,
      fulfilledBy: letters,
      file: "register.json"
    )
  }

  @Test func `the register keeps its own word`() throws {
    let dossier = try ShortDossier.make(promise, pledges: [record("Afgedaan")])
    #expect(dossier.followUp(of: "meldpunt")?.official == "Afgedaan")
    let place = try #require(dossier.followUp(of: "meldpunt")?.commitment)
    #expect(dossier.pledgeLinks.map(\.statements) == [[place]])
  }

  @Test(arguments: [
    ("Openstaand", true), ("Verschoven", true), ("Afgedaan", false), ("Deels Voldaan", false),
    ("Vervallen", false),
  ])
  func `what the register counts as done is not late`(status: String, isLate: Bool) throws {
    let silent = later(
      "De exportkredietverzekering telt elf verzekerden. Vorig jaar kwamen drie stuwdammen gereed."
    )
    let without = try ShortDossier.make(promise, silent)
    let dossier = try ShortDossier.make(promise, silent, pledges: [record(status)])
    let before = try #require(without.followUp(of: "meldpunt openen"))
    let after = try #require(dossier.followUp(of: "meldpunt openen"))
    #expect(before.isOverdue)
    #expect(after.isOverdue == isLate)
    #expect(after.official == status)
    #expect(after.status == before.status)
  }

  @Test(arguments: [("2015-03-12", 1), ("2015-03-18", 1), ("2015-03-11", 0), ("2015-04-12", 0)])
  func `a record belongs to what was said in the week before it`(day: String, count: Int) throws {
    let dossier = try ShortDossier.make(promise, pledges: [record("Openstaand", made: day)])
    #expect(dossier.pledgeLinks.map(\.statements.count) == [count])
  }

  @Test func `the letter that fulfils is found by its number`() throws {
    let dossier = try ShortDossier.make(
      promise,
      later("Het meldpunt is geopend."),
      pledges: [record("Voldaan", letters: ["kst-98765-70", "B"])]
    )
    #expect(dossier.pledgeLinks.map(\.letters) == [[1]])
  }
}
