import Detection
import Documents
import Testing

/// A sentence and the references in it as `kind:id` or `kind:names`.
struct ReferenceCase: CustomTestStringConvertible, Sendable {
  let text: String
  let found: [String]
  var testDescription: String { text }

  init(_ text: String, _ found: String...) {
    self.text = text
    self.found = found
  }

  static let papers: [ReferenceCase] = [
    .init("Zie Kamerstuk 98 765, nr. 12.", "paper:kst-98765-12"),
    .init("Zie Kamerstuk 98765, nr. 12.", "paper:kst-98765-12"),
    .init("Zie Kamerstuk 98 765 nr. 12.", "paper:kst-98765-12"),
    .init("Zie Kamerstuk 98\u{A0}765,\nnr. 12.", "paper:kst-98765-12"),
    .init("Kamerstukken II 2021-22, 98 765 nr. 380", "paper:kst-98765-380"),
    .init("Kamerstukken II 2017/18, 98765, nr. 4", "paper:kst-98765-4"),
    .init("Kamerstukken II, vergaderjaar 2013–2014, 98 765, nr. 7", "paper:kst-98765-7"),
    .init("een brief (98 765, nr. 67) en een nota", "paper:kst-98765-67"),
    .init("een brief (98 765-64) en een nota", "paper:kst-98765-64"),
    .init("zie TK, 98 765, nr. 119 hierover", "paper:kst-98765-119"),
    .init("de begroting (98 765 XVII, nr. 5)", "paper:kst-98765-XVII-5"),
    .init("de begroting (98 765-V, nr. 51)", "paper:kst-98765-V-51"),
    .init("98765-XVII-1 is de begroting", "paper:kst-98765-XVII-1"),
    .init("de Raad (Kamerstuk 98 501-02, nr. 2500)", "paper:kst-98501-02-2500"),
    .init("Kamerstukken I 2017/18, 98 506, D", "paper:kst-98506-D"),
    .init("Kamerstukken 98 485 en 98 495, nr. 361", "paper:kst-98485-361"),
    .init("Kamerstuk 98 765, nrs. 33 en 39", "paper:kst-98765-33", "paper:kst-98765-39"),
    .init(
      "Kamerstuk 98 765, nrs. 33, 39 en 41",
      "paper:kst-98765-33",
      "paper:kst-98765-39",
      "paper:kst-98765-41"
    ),
    .init("Kamerstuk 98 765, nr. 3 en 98 766, nr. 4", "paper:kst-98765-3", "paper:kst-98766-4"),
    .init("Zie kst-98765-288 voor de brief", "paper:kst-98765-288"),
    .init("Kamerstuk 98 765 (nr. 12)", "paper:kst-98765-12"),
    .init("kst. 98 765 nr. 12", "paper:kst-98765-12"),
    .init("Zie Kamerstuk 98 963 als geheel", "dossier:kst-98963"),
  ]

  static let numbers: [ReferenceCase] = [
    .init("vragen met kenmerk 2025Z04931", "case:2025Z04931"),
    .init("het rapport 2024D15877 ligt ter inzage", "document:2024D15877"),
    .init("onze brief BZ2514205 daarover", "document:BZ2514205"),
    .init("toezegging T02809 staat open", "pledge:T02809"),
    .init("toezegging TZ202405-023 staat open", "pledge:TZ202405-023"),
    .init("Aanhangsel Handelingen, vergaderjaar 2024–2025, nr. 1908", "annex:ah-tk-20242025-1908"),
    .init("Aanhangsel van de Handelingen II 2010/11, nr. 45", "annex:ah-tk-20102011-45"),
    .init("Handelingen I 2019-2020, nr. 6, item 10, blz. 44", "document:h-ek-20192020-6-10"),
    .init("bij besluit (Stcrt. 2014, 19014)", "gazette:stcrt-2014-19014"),
    .init("de wet (Stb. 2019, nr. 401)", "gazette:stb-2019-401"),
    .init("het verdrag (Trb. 2012, 163)", "gazette:trb-2012-163"),
    .init("zie https://zoek.officielebekendmakingen.nl/kst-98765-171.html.", "paper:kst-98765-171"),
    .init("https://www.tweedekamer.nl/detail?id=2020Z24303&did=2020D51010", "document:2020D51010"),
  ]

  static let motions: [ReferenceCase] = [
    .init("de motie-Ter Horst is uitgevoerd", "motion:Ter Horst"),
    .init("de motie Van Raan c.s. over katoen", "motion:Van Raan"),
    .init("de motie van de leden Bos en El Idrissi (D66)", "motion:Bos+El Idrissi"),
    .init("de motie-Jansen/De Wit uit 2013 is oud", "motion:Jansen+De Wit@2013"),
    .init(
      "de motie Jansen (Kamerstuk 98 765, nr. 119)",
      "motion:Jansen=kst-98765-119",
      "paper:kst-98765-119"
    ),
    .init(
      "de moties Jansen/Bos (98 765, nr. 1) en De Wit (98 765, nr. 2)",
      "motion:Jansen+Bos=kst-98765-1",
      "paper:kst-98765-1",
      "motion:De Wit=kst-98765-2",
      "paper:kst-98765-2"
    ),
    .init("de motie van mevrouw Anna de Vries", "motion:Anna de Vries"),
  ]

  static let letters: [ReferenceCase] = [
    .init("In mijn brief van 12 februari 2015 staat dit.", "letter:2015-02-12"),
    .init("bij brief d.d. 7 mei 2019 gemeld", "letter:2019-05-07"),
    .init("de brief van de minister van Financiën van 7 mei 2019", "letter:2019-05-07"),
    .init("de brieven van 7 mei 2019 en 8 juni 2020", "letter:2019-05-07", "letter:2020-06-08"),
    .init("in de nota ‘Bruggen van hout’ aangekondigd", "letter:Bruggen van hout"),
    .init(
      "In de brief van 7 mei 2019 staat het. De bovengenoemde brief is kort.",
      "letter:2019-05-07",
      "letter:2019-05-07"
    ),
    .init("https://www.rijksoverheid.nl/documenten/2021/11/05/brief-bouwstenen", "url:2021-11-05"),
  ]

  static let none: [ReferenceCase] = [
    .init("een bedrag van 26 485 euro"),
    .init("een plafond van 33 625 miljoen euro in 2014-2020"),
    .init("artikel 6:162 van het Burgerlijk Wetboek, bladzijde 174"),
    .init("bel 2024061500 of 070 348 6486"),
    .init("In de brief staat dat de raad op 7 mei 2019 vergaderde."),
    .init("De moties zijn aangenomen. De Kamer is geïnformeerd."),
    .init("de moties van de Partij van de Arbeid"),
    .init("er zijn 21 501 bedrijven en 12 345 personen geteld"),
  ]
}

@Suite struct ReferenceTests {
  @Test(
    arguments: ReferenceCase.papers + ReferenceCase.numbers + ReferenceCase.motions
      + ReferenceCase.letters + ReferenceCase.none
  )
  func `finds what a sentence cites and nothing else`(sample: ReferenceCase) {
    let document = PlainDocument.make(sample.text)
    let found = Reference.all(in: document, metadata: Metadata())
    #expect(found.map(Self.described) == sample.found)
  }

  @Test func `leaves out the number of the document itself`() {
    var metadata = Metadata()
    metadata.paper = Metadata.Stated("kst-98765-12", .exact)
    let document = PlainDocument.make("98 765, nr. 12\n\nZie Kamerstuk 98 765, nr. 11.")
    let found = Reference.all(in: document, metadata: metadata)
    #expect(found.map(\.canonical) == ["kst-98765-11"])
  }

  @Test func `completes a day without a year from the date of the document`() throws {
    var metadata = Metadata()
    let written = try #require(CalendarDate(iso: "2014-01-10"))
    metadata.date = Metadata.Stated(DateInterval(written), .exact)
    let document = PlainDocument.make("Zie de brief van 10 december jl.")
    let found = Reference.all(in: document, metadata: metadata)
    #expect(found.first?.date?.first.description == "2013-12-10")
  }

  @Test(arguments: 0..<40)
  func `every quote stands at its range whatever surrounds it`(size: Int) {
    let filler = String(repeating: "é ", count: size)
    let document = PlainDocument.make(filler + "de motie-Bos (98 765, nr. 3) " + filler)
    let found = Reference.all(in: document, metadata: Metadata())
    #expect(found.count == 2)
    for reference in found {
      #expect(document.quote(reference.evidence.range) == reference.evidence.quote)
    }
  }

  private static func described(_ reference: Reference) -> String {
    let kind = reference.kind.rawValue
    let names = reference.names.joined(separator: "+")
    let date = reference.date.map { interval -> String in
      interval.first == interval.last ? interval.first.description : String(interval.first.year)
    }
    switch reference.kind {
    case .motion:
      let number = reference.canonical.map { "=" + $0 } ?? ""
      return kind + ":" + names + number + (date.map { "@" + $0 } ?? "")
    case .letter: return kind + ":" + (names.isEmpty ? date ?? "" : names)
    default: return kind + ":" + (reference.canonical ?? date ?? "")
    }
  }
}
