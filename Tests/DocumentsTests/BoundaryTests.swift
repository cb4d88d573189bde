import Testing

@testable import Documents

/// A paragraph and where its sentences end: after each `|`.
struct BoundaryCase: CustomTestStringConvertible, Sendable {
  let marked: String
  var testDescription: String { marked }

  init(_ marked: String) { self.marked = marked }

  var sentences: [String] {
    marked.split(separator: "|").map { part in
      var rest = part
      while rest.first == " " { rest = rest.dropFirst() }
      while rest.last == " " { rest = rest.dropLast() }
      return String(rest)
    }
  }

  static let all: [BoundaryCase] = [
    .init("De commissie denkt bijv. aan een loket. | Dat komt er in het najaar."),
    .init("Het voorstel van mr. dr. P. Jansen c.s. ligt voor. | De Kamer stemt morgen."),
    .init("Zie Kamerstuk 31 250, nr. 12, voor de brief. | Die is in mei verzonden."),
    .init("De heer A.B. de Boer vroeg ernaar. | Mevrouw C. Visser ook."),
    .init("Het gaat om hout, vis e.d. | Daarover volgt nog een brief."),
    .init("Genoemd zijn Unilever, ING etc. als voorbeeld."),
    .init("Het bedrag is € 2.500.000,- per jaar. | De regeling loopt tot 2027."),
    .init("Op 03.04.2019 kwam het antwoord. | Het was kort."),
    .init("Dit valt onder categorie B. | Bedrijven melden zich zelf."),
    .init("Het stuk is getekend door B. Bakker. | Het ligt ter inzage."),
    .init("Wij noemen: 1. de keten, 2. het loon en 3. het toezicht."),
    .init("Is dat zo? | Zo nee, waarom niet?"),
    .init("‘Komt dat goed?’ vroeg het lid De Vries. | De minister zei van wel."),
    .init("Zij noemde het “een begin.” | Meer zei zij niet."),
    .init("2.3 Toezicht op havens | Het kabinet opent een loket. | 2.4 Loon | De raad adviseert."),
    .init("4.1 Besluit van De Nederlandsche Bank volgt in mei."),
    .init("3.2 miljoen euro ging naar De Kuip."),

    .init("De regeling bestaat. | (Zie ook de bijlage.) | De uitvoering loopt."),
    .init("Het rapport zou komen ... maar het bleef uit."),
    .init("De Kamer wacht nog… | Het antwoord volgt."),
    .init("Dat is geregeld. | ’s Avonds werd het bevestigd."),
    .init("De kosten vallen mee. | € 3 mln. is genoeg."),
    .init("Men wees op het advies.2 | De raad gaf het in juni."),
    .init("Men volgde het advies op.[4] | Daarna bleef het stil."),
    .init("Hoofdstuk 2. Inzet in de keten"),
    .init("Let op: De termijn eindigt op 1 juni."),
  ]
}

@Suite struct BoundaryTests {
  @Test(arguments: BoundaryCase.all)
  func `sentences end where a Dutch reader ends them`(sample: BoundaryCase) {
    let text = sample.sentences.joined(separator: " ")
    // Note numbers are judged here as they stand: no repair takes them out of one paragraph.
    let document = Segmenter.document(
      from: Dutch.draft(text),
      language: Dutch.language,
      without: ["notes"]
    )
    #expect(document.sentenceTexts == sample.sentences)
  }
}

/// A text and its tokens, with `|` between them.
struct TokenCase: CustomTestStringConvertible, Sendable {
  let marked: String
  var testDescription: String { marked }

  init(_ marked: String) { self.marked = marked }

  static let all: [TokenCase] = [
    .init("de| OESO-richtlijnen|,| mkb-bedrijven"),
    .init("handels-| en| investeringsverdragen"),
    .init("o.a.| Kenia| en| m.b.t.| hout"),
    .init("1.250,50| euro| in| 2021/22"),
    .init("art.| 6:162| BW"),
    .init("CD&V| en| R&D"),
    .init("’s-Gravenhage|,| ’s| avonds|,| foto’s"),
    .init("en/of| via| www.voorbeeld.nl/a_b|."),
    .init("post@ministerie.example| (|bel| 070-1234567|)"),
    .init("50| km²|,| 3| °|C"),
  ]
}

@Suite struct TokenTests {
  @Test(arguments: TokenCase.all)
  func `tokens keep together what one word is`(sample: TokenCase) {
    let text = String(sample.marked.filter { $0 != "|" })
    let expected = sample.marked.split(separator: "|").map { part in
      String(part.drop { $0 == " " })
    }
    #expect(Dutch.document(text).tokenTexts == expected)
  }

  @Test func `words are compared in folded form`() {
    let document = Dutch.document("IL0 én ILO, cafe\u{301}, CAFÉ, foto’s foto's")
    let forms = document.tokens.filter { $0.kind == .word }.map { document.words[$0.word] }
    #expect(forms == ["ilo", "én", "ilo", "café", "café", "foto's", "foto's"])
  }

  @Test func `plain prose breaks where ICU breaks it`() {
    let text =
      "De nieuwe regeling geldt voor 12 bedrijven (en 3 banken); wie meedoet, krijgt “steun” vooraf! "
      + "Een vierde van de landen – ook België – volgt later?"
    let document = Dutch.document(text)
    let bytes = Array(text.utf8)
    var expected: [TextRange] = []
    var start = 0
    BreakIterator(.word)?.boundaries(in: bytes) { end, _ in
      if bytes[start] > 0x20 { expected.append(TextRange(start, end)) }
      start = end
    }
    #expect(document.tokens.map(\.range) == expected)
  }
}
