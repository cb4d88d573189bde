import Detection
import Documents
import Lexicons
import TestSupport
import Testing

@Suite struct RecognitionTests {
  static let lexicon = try? Lexicon.load(
    folders: [Paths.lexicons + "/nl", Paths.lexicons + "/imvo"],
    user: []
  )

  @Test(arguments: HeadCase.all)
  func `recognises what a document says of itself`(sample: HeadCase) throws {
    let lexicon = try #require(Self.lexicon)
    let found = Recognition.metadata(of: PlainDocument.make(sample.text), lexicon: lexicon)
    #expect(found.kind?.value == sample.kind)
    #expect(found.date.map { "\($0.value.first)..\($0.value.last)" } ?? "" == sample.date)
    if !sample.sender.isEmpty { #expect(found.sender?.value == sample.sender) }
    if !sample.title.isEmpty { #expect(found.title?.value == sample.title) }
    let numbers = [found.paper, found.caseNumber, found.reference, found.session]
    #expect(numbers.compactMap { $0?.value } == sample.numbers)
  }

  @Test(arguments: [
    ("MVO Platform", "https://elders.nl/a"), ("", "https://www.mvoplatform.nl/brief"),
    ("Stichting Ketenwacht", ""),
  ])
  func `a page of an organisation is not the word of the government`(
    sender: String,
    url: String
  ) throws {
    let lexicon = try #require(Self.lexicon)
    var page = Metadata()
    if !sender.isEmpty { page.sender = .init(sender, .header) }
    if !url.isEmpty { page.url = .init(url, .header) }
    let text = "De handel is oneerlijk. Bedrijven moeten hun ketens onderzoeken."
    let found = Recognition.metadata(of: PlainDocument.make(text, metadata: page), lexicon: lexicon)
    #expect(found.kind?.value == .ngoPaper)
    page.sender = .init("Ministerie van Financiën", .header)
    page.url = .init("https://www.rijksoverheid.nl/brief", .header)
    let own = Recognition.metadata(of: PlainDocument.make(text, metadata: page), lexicon: lexicon)
    #expect(own.kind == nil)
  }

  @Test func `questions to a machine are no Kamervragen, and a number is no year`() throws {
    let lexicon = try #require(Self.lexicon)
    let text = """
      Proeven met een taalmodel, opzet en uitkomsten.

      Inleiding

      In dit verslag staan de antwoorden die een model gaf toen wij het vragen stelden.
      Het venster is 2048 tekens groot. Omvang: 2031

      Vraag 1
      Welke grondstof komt uit het land?
      Antwoord
      Het model noemde katoen en cacao.

      Vraag 2
      Hoeveel bedrijven staan in de tabel?
      Antwoord
      Het model telde er zeven, van de 2030 die in de lijst staan.
      """
    let found = Recognition.metadata(of: PlainDocument.make(text), lexicon: lexicon)
    #expect(found.kind == nil)
    #expect(found.date == nil)
    #expect(found.title?.value == "Proeven met een taalmodel, opzet en uitkomsten")
  }

  @Test func `a paper is not written after its file was saved`() throws {
    let lexicon = try #require(Self.lexicon)
    let first = try #require(CalendarDate(iso: "2031-02-01"))
    let last = try #require(CalendarDate(iso: "2031-03-04"))
    var saved = Metadata()
    saved.date = Metadata.Stated(DateInterval(first, last), .inferred)
    let late = PlainDocument.make("In 2034 was het plan klaar.", metadata: saved)
    #expect(Recognition.metadata(of: late, lexicon: lexicon).date == saved.date)
    let text = "Op 20 februari 2031 heeft de directie besloten."
    let found = Recognition.metadata(
      of: PlainDocument.make(text, metadata: saved),
      lexicon: lexicon
    )
    #expect(found.date.map { "\($0.value.first)..\($0.value.last)" } == "2031-02-21..2031-03-04")
  }

  @Test func `keeps what the user has stated`() throws {
    let lexicon = try #require(Self.lexicon)
    let day = try #require(CalendarDate(iso: "2030-01-01"))
    var given = Metadata()
    given.kind = Metadata.Stated(.advies, .given)
    given.date = Metadata.Stated(DateInterval(day), .given)
    given.sender = Metadata.Stated("de raad", .given)
    let document = PlainDocument.make(HeadCase.all[0].text, metadata: given)
    let found = Recognition.metadata(of: document, lexicon: lexicon)
    #expect(found.kind == given.kind)
    #expect(found.date == given.date)
    #expect(found.sender == given.sender)
  }

  @Test func `a decision on public access is none of the papers it is about`() throws {
    let lexicon = try #require(Self.lexicon)
    let text = """
      Datum 12 november 2030
      Betreft Uw Woo-verzoek over de beantwoording van
      Kamervragen over de keten

      Geachte heer,

      U vraagt om de antwoorden op de schriftelijke vragen. Vraag 1 en het antwoord maak ik openbaar.
      """
    let found = Recognition.metadata(of: PlainDocument.make(text), lexicon: lexicon)
    #expect(found.kind?.value == .accessDecision)
    #expect(
      found.title?.value == "Uw Woo-verzoek over de beantwoording van Kamervragen over de keten"
    )
  }

  @Test func `an undated paper lies within its parliamentary year`() throws {
    let lexicon = try #require(Self.lexicon)
    var stated = Metadata()
    stated.session = Metadata.Stated("2014-2015", .exact)
    let text = "De minister zal de Kamer in 2019 over de lonen in de keten informeren."
    let found = Recognition.metadata(
      of: PlainDocument.make(text, metadata: stated),
      lexicon: lexicon
    )
    let date = try #require(found.date)
    #expect(date.origin == .inferred)
    #expect(date.value.first.description == "2014-09-16")
    #expect(date.value.last.description == "2015-09-14")
  }

  @Test func `concludes an interval from the latest past and the earliest future`() throws {
    let lexicon = try #require(Self.lexicon)
    let text = """
      In de periode van 20 tot 22 november 2013 bezocht de minister de fabrieken.

      Op 10 december jl. is het rapport verschenen. Het kabinet zal begin 2014 met een brief komen.
      """
    let found = Recognition.metadata(of: PlainDocument.make(text), lexicon: lexicon)
    let date = try #require(found.date)
    #expect(date.origin == .inferred)
    #expect(date.value.first.description == "2013-12-11")
    #expect(date.value.last.description == "2014-01-31")
  }

  @Test func `knows nothing of a text without marks`() throws {
    let lexicon = try #require(Self.lexicon)
    let found = Recognition.metadata(of: PlainDocument.make("koffie en thee"), lexicon: lexicon)
    #expect(found == Metadata())
  }
}
