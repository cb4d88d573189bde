import Testing

@testable import Documents

/// A damaged text and what its blocks read after repair, with `¶` between them.
struct RepairCase: CustomTestStringConvertible, Sendable {
  let name: String
  let damaged: String
  let repaired: String
  var testDescription: String { name }

  init(_ name: String, _ damaged: String, _ repaired: String) {
    self.name = name
    self.damaged = damaged
    self.repaired = repaired
  }

  /// Filler that shows that line ends keep their blank where no word is cut.
  static let filler =
    "De commissie heeft gekeken naar de uitvoering van \n"
    + "het beleid in de afgelopen jaren en naar wat er nog \n"
    + "ontbreekt. Ook de gesprekken met bedrijven zijn bij \n"
    + "de beoordeling betrokken, en de brieven die daarover \n"

  static let fillerText =
    "De commissie heeft gekeken naar de uitvoering van het beleid in de afgelopen jaren en naar wat "
    + "er nog ontbreekt. Ook de gesprekken met bedrijven zijn bij de beoordeling betrokken, en de "
    + "brieven die daarover "

  static let all: [RepairCase] = [
    .init(
      "hyphen lost at a line end",
      filler + "zijn verschenen. Het ministerie heeft de onder\nnemingen gevraagd hun verantwoor\n"
        + "delijkheid te nemen en de internatio\nnale regels te volgen. ",
      fillerText + "zijn verschenen. Het ministerie heeft de ondernemingen gevraagd hun "
        + "verantwoordelijkheid te nemen en de internationale regels te volgen."
    ),
    .init(
      "hyphens that only a typesetter puts at a line end",
      filler + "zijn verschenen. Het secreta\u{2010}\nriaat meldt hoe de fluweelwe\u{AD}\u{2010}\n"
        + "ve\u{AD}rij werkt en wie er bij de OESO\u{2010}\nlanden hoort. ",
      fillerText + "zijn verschenen. Het secretariaat meldt hoe de fluweelweverij werkt en wie er "
        + "bij de OESO\u{2010}landen hoort."
    ),
    .init(
      "line ends between whole words",
      filler + "zijn verschenen zijn bij het onderzoek\nbetrokken en de uitkomst daarvan is\n"
        + "naar de Kamer gestuurd. ",
      fillerText
        + "zijn verschenen zijn bij het onderzoek betrokken en de uitkomst daarvan is naar "
        + "de Kamer gestuurd."
    ),
    .init(
      "soft hyphens at line ends",
      "De minister heeft de Kamer geïnfor-\nmeerd over de voortgang van de maatre-\n"
        + "gelen in het kader van de onderhande-\nlingen met de sector.",
      "De minister heeft de Kamer geïnformeerd over de voortgang van de maatregelen in het kader van "
        + "de onderhandelingen met de sector."
    ),
    .init(
      "a soft hyphen behind a capital is a hyphen",
      "De overheid verwacht dat bedrijven de OESO\u{AD}\nrichtlijnen volgen en de regel\u{AD}\n"
        + "geving kennen.",
      "De overheid verwacht dat bedrijven de OESO-richtlijnen volgen en de regelgeving kennen."
    ),
    .init(
      "hyphens that belong to the word",
      "De overheid verwacht dat bedrijven de OESO-\nrichtlijnen volgen en in handels-\n"
        + "en investeringsverdragen afspraken maken over EU-\nregels.",
      "De overheid verwacht dat bedrijven de OESO-richtlijnen volgen en in handels- en "
        + "investeringsverdragen afspraken maken over EU-regels."
    ),
    .init(
      "hyphen lost behind capitals",
      "Wij toetsen aan ILOnormen en aan het MVObeleid van IJsland, niet aan de NGOs.",
      "Wij toetsen aan ILO-normen en aan het MVO-beleid van IJsland, niet aan de NGOs."
    ),
    .init(
      "suspended hyphen lost",
      "Nederland sluit handels en investeringsverdragen en houdt de land en tuinbouw buiten schot.",
      "Nederland sluit handels- en investeringsverdragen en houdt de land en tuinbouw buiten schot."
    ),
    .init(
      "years glued",
      "In de periode 20152019 en in de nota (2016 2020) staat een bedrag van 20152019,5 euro.",
      "In de periode 2015-2019 en in de nota (2016-2020) staat een bedrag van 20152019,5 euro."
    ),
    .init(
      "a period over a line end",
      "De regering legt in het meerjarig plan voor de jaren 2014–\n2017 vast hoeveel er voor de "
        + "sluizen is, en zo ook in dat voor de jaren 2018-\n2021 dat daarop volgt.",
      "De regering legt in het meerjarig plan voor de jaren 2014–2017 vast hoeveel er voor de "
        + "sluizen is, en zo ook in dat voor de jaren 2018-2021 dat daarop volgt."
    ),
    .init(
      "a word cut by a blank",
      "De Neder landse onder nemingen en de mens en het milieu.",
      "De Nederlandse ondernemingen en de mens en het milieu."
    ),
    .init(
      "ligature and soft hyphen",
      "De \u{FB01}nanciële steun voor duur\u{AD}zame ketens.",
      "De financiële steun voor duurzame ketens."
    ),
    .init(
      "a page number between two pages",
      "De regering zet zich in voor betere regels in de\n\n\nPagina 3 van 10\n\n\n"
        + "landen waar bedrijven actief zijn.",
      "De regering zet zich in voor betere regels in de landen waar bedrijven actief zijn."
    ),
    .init(
      "notes at the foot of a page",
      "Dat staat in het rapport van de raad.1 De Kamer krijgt voor de zomer een brief over de\n\n"
        + "1 Advies van de raad, 3 mei 2016.\n\n\n\nuitkomsten van het onderzoek.",
      "Dat staat in het rapport van de raad. De Kamer krijgt voor de zomer een brief over de "
        + "uitkomsten van het onderzoek.¶1 Advies van de raad, 3 mei 2016."
    ),
    .init(
      "a web address over a line end",
      "Zie https://www.voorbeeld.nl/stukken/\nbrief_2016.html\n\nMeer staat er niet.",
      "Zie https://www.voorbeeld.nl/stukken/brief_2016.html¶Meer staat er niet."
    ),
  ]
}

@Suite struct RepairTests {
  @Test(arguments: RepairCase.all)
  func `damage is repaired and spelling is left alone`(sample: RepairCase) {
    let document = Dutch.document(sample.damaged)
    #expect(document.blockTexts.joined(separator: "¶") == sample.repaired)
  }

  @Test func `a text box is lifted out of the sentence that it interrupts`() {
    let document = Dutch.document(
      """
      De overheid ondersteunt bedrijven die in het buitenland actief zijn en vraagt van hen dat
      zij risico’s in kaart brengen voordat zij een contract sluiten met een leverancier die in

      Voorbeeld uit de praktijk

      Een bedrijf uit Twente onderzocht zijn leveranciers en vond drie misstanden. Het
      bedrijf loste die samen met de vakbond op.

      een risicoland is gevestigd. Dat blijft zo.
      """
    )
    #expect(document.sentenceTexts.first?.hasSuffix("in een risicoland is gevestigd.") == true)
    #expect(document.sections.contains { $0.kind == .box })
    #expect(document.edits.contains { $0.kind == .sentenceJoined })
  }

  @Test func `a note mark is tied to its note`() {
    let document = Dutch.document(
      "Dat staat in het advies.1 Ook de raad zei het.2\n\n1 Advies van mei 2016.\n2 Brief van juni."
    )
    #expect(document.calls.map(\.label) == ["1", "2"])
    #expect(document.blocks.map(\.kind).suffix(2) == [.note(label: "1"), .note(label: "2")])
    #expect(document.notices.isEmpty)
  }

  @Test func `the number of a post office box calls no note`() {
    let document = Dutch.document(
      "Postbus 20061\nDen Haag\nBijlage\n1\nAan de Voorzitter van de Kamer\n\nDe brug is af."
    )
    #expect(document.calls.isEmpty)
    #expect(!document.blocks.contains { if case .note = $0.kind { true } else { false } })
  }

  @Test func `marks without notes leave a notice`() {
    let document = Dutch.document("Dat staat in het advies.1 Ook de raad zei het.2 Meer niet.")
    #expect(document.notices.map(\.gap) == [.noteTextMissing])
    #expect(document.sentences.count == 3)
  }

  @Test func `each redacted line leaves a notice`() {
    let document = Dutch.document(
      "Aan\nBescherming persoonlijke levenssfeer\n\nDe heer 5.1.2.e belt."
    )
    #expect(document.notices.map(\.gap) == [.redaction, .redaction])
  }

  @Test func `a letterhead below a page number inside a sentence goes, a head of its own stays`() {
    let broken = Dutch.document(
      """
      De inspectie zal, samen met de havens waar de meeste schepen met hout en vis uit verre
      Pagina 3 van 7

      Ons kenmerk
      2021-0000312

      landen aankomen, vaker aan boord gaan. Dat begint in mei.
      """
    )
    #expect(broken.blockTexts.count == 1)
    #expect(
      broken.sentenceTexts.first?.hasSuffix("verre landen aankomen, vaker aan boord gaan.") == true
    )
    let whole = Dutch.document(
      """
      De inspectie zal, samen met de havens waar de meeste schepen aankomen, vaker aan boord gaan.
      Pagina 3 van 7

      Ministerie van Landbouw
      Dat ministerie betaalt de helft van de kosten van de nieuwe schepen en de opleiding.
      """
    )
    #expect(whole.blockTexts.joined(separator: " ").contains("Ministerie van Landbouw"))
  }

  @Test func `running heads go, the first stays readable in the list of edits`() {
    let page = "Het kabinet werkt aan een wet over ketens die bedrijven verplicht na te gaan wat\n"
    let text = (1...4).map { "\(page)Nota ketens 2016 – blad \($0)\nzij in het buitenland doen.\n" }
    let document = Dutch.document(text.joined(separator: "\u{0C}"))
    #expect(!document.blockTexts.joined().contains("blad 3"))
    #expect(document.edits.filter { $0.kind == .furniture }.count >= 3)
  }
}
