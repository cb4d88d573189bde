import Detection
import Documents
import Lexicons
import Testing
import TestSupport

/// A sentence of a document of 10 April 2015, the words of its deadline and the interval.
struct DeadlineCase: CustomTestStringConvertible, Sendable {
  let sentence: String
  let words: String
  let due: String
  var testDescription: String { sentence }

  init(_ sentence: String, _ words: String, _ due: String) {
    self.sentence = sentence
    self.words = words
    self.due = due
  }

  static let all: [DeadlineCase] = [
    .init("Het plan komt begin 2016 uit.", "begin 2016", "2016-01-01..2016-04-30"),
    .init("Het plan komt medio 2016 uit.", "medio 2016", "2016-05-01..2016-08-31"),
    .init("Het plan komt eind 2016 uit.", "eind 2016", "2016-10-01..2016-12-31"),
    .init("Het plan komt eind mei 2016 uit.", "eind mei 2016", "2016-05-21..2016-05-31"),
    .init("Het plan komt begin volgend jaar uit.", "begin volgend jaar", "2016-01-01..2016-04-30"),
    .init("Het loket zal in 2016 openen.", "in 2016", "2016-01-01..2016-12-31"),
    .init(
      "Het loket zal in de\nloop van 2016 openen.",
      "in de loop van 2016",
      "2016-01-01..2016-12-31"
    ),
    .init("Het loket zal in mei openen.", "in mei", "2015-05-01..2015-05-31"),
    .init(
      "Dit volgt in de eerste helft van 2016.",
      "in de eerste helft van 2016",
      "2016-01-01..2016-06-30"
    ),
    .init(
      "Dit volgt in het derde kwartaal van 2016.",
      "in het derde kwartaal van 2016",
      "2016-07-01..2016-09-30"
    ),
    .init("Dit volgt in Q4 2016.", "in Q4 2016", "2016-10-01..2016-12-31"),
    .init("Nog dit jaar volgt een brief.", "Nog dit jaar", "2015-04-10..2015-12-31"),
    .init("Volgend jaar volgt een brief.", "Volgend jaar", "2016-01-01..2016-12-31"),
    .init("Komend najaar volgt een brief.", "Komend najaar", "2015-09-01..2015-12-31"),
    .init(
      "In het voorjaar van 2016 volgt dit.",
      "In het voorjaar van 2016",
      "2016-03-01..2016-06-30"
    ),
    .init("Dit duurt de komende vier jaar.", "de komende vier jaar", "2015-04-10..2019-04-10"),
    .init("Wij sturen dit voor de zomer.", "voor de zomer", "2015-04-10..2015-07-03"),
    .init(
      "Wij sturen dit vóór de zomer van 2016.",
      "vóór de zomer van 2016",
      "2015-04-10..2016-07-08"
    ),
    .init("Wij sturen dit na het zomerreces.", "na het zomerreces", "2015-08-31..2015-10-31"),
    .init("Wij sturen dit voor het kerstreces.", "voor het kerstreces", "2015-04-10..2015-12-18"),
    .init("Met Prinsjesdag volgt het bedrag.", "Met Prinsjesdag", "2015-09-15..2015-09-15"),
    .init("Dit is uiterlijk 1 mei 2016 klaar.", "uiterlijk 1 mei 2016", "2015-04-10..2016-05-01"),
    .init("Dit is vóór 1 mei 2016 klaar.", "vóór 1 mei 2016", "2015-04-10..2016-04-30"),
    .init("Dit is voor 1 mei klaar.", "voor 1 mei", "2015-04-10..2015-04-30"),
    .init("Dit is uiterlijk 1 maart klaar.", "uiterlijk 1 maart", "2015-04-10..2016-03-01"),
    .init("De eis geldt per 1 juli 2016.", "per 1 juli 2016", "2016-07-01..2016-07-01"),
    .init("Wij antwoorden binnen drie weken.", "binnen drie weken", "2015-04-10..2015-05-01"),
    .init("Wij antwoorden binnen 2 maanden.", "binnen 2 maanden", "2015-04-10..2015-06-10"),
    .init(
      "Binnen drie maanden na 1 maart 2016 volgt dit.",
      "Binnen drie maanden na 1 maart 2016",
      "2016-03-01..2016-06-01"
    ),
    .init("De regeling loopt tot en met 2018.", "tot en met 2018", "2015-04-10..2018-12-31"),
    .init(
      "Tussen 1 oktober en 15 november 2016 horen wij hen.",
      "Tussen 1 oktober en 15 november 2016",
      "2016-10-01..2016-11-15"
    ),
    .init("De Kamer wordt jaarlijks geïnformeerd.", "jaarlijks", "2015-04-10..2016-04-10"),
    .init("Wij overleggen twee keer per jaar.", "twee keer per jaar", "2015-04-10..2016-04-10"),
    .init(
      "Tijdens het Nederlandse EU-voorzitterschap volgt dit.",
      "Tijdens het Nederlandse EU-voorzitterschap",
      "2016-01-01..2016-06-30"
    ),
    .init("Op korte termijn volgt dit.", "Op korte termijn", "2015-04-10..2015-07-11"),
    .init("Zodra het advies er is, volgt een brief.", "Zodra het advies er is", ""),
    .init("Dit speelt de komende jaren.", "de komende jaren", ""),
    .init("De regeling 2016–2019 is klaar.", "2016–2019", "2016-01-01..2019-12-31"),
  ]

  /// Words about time that bound nothing.
  static let none = [
    "Het plan kwam eind 2014 uit.",
    "In 2013 is de regeling ingesteld.",
    "In de brief van 12 maart 2014 staat dit.",
    "De begroting voor 2016 is sluitend.",
    "Op dit moment loopt een onderzoek.",
    "Op termijn is dit denkbaar.",
    "Te zijner tijd volgt meer.",
    "De jaarlijkse missie ging naar Azië.",
    "Er waren 2016 bedrijven bij betrokken.",
    "Richtlijn 2014/95/EU is omgezet.",
  ]
}

@Suite struct DeadlineTests {
  static let lexicon = try? Lexicon.load(folders: [Paths.lexicons + "/nl"], user: [])

  private static func deadlines(_ text: String) throws -> [Deadline] {
    let lexicon = try #require(lexicon)
    let day = try #require(CalendarDate(iso: "2015-04-10"))
    let document = PlainDocument.make(text)
    return Deadline.all(in: document, date: DateInterval(day), lexicon: lexicon)
  }

  @Test(arguments: DeadlineCase.all)
  func `reckons words about time from the day of the document`(sample: DeadlineCase) throws {
    let found = try Self.deadlines(sample.sentence)
    #expect(found.map(\.text) == [sample.words])
    let due = found.first?.due.map { "\($0.first)..\($0.last)" } ?? ""
    #expect(due == sample.due)
  }

  @Test(arguments: DeadlineCase.none)
  func `leaves out what lies in the past or bounds nothing`(sentence: String) throws {
    let found = try Self.deadlines(sentence)
    #expect(found.map(\.text) == [])
  }

  @Test func `says what was assumed, and gives the second reading of before the summer`() throws {
    let found = try #require(try Self.deadlines("Wij sturen dit voor de zomer.").first)
    #expect(found.assumption?.contains("zomerreces") == true)
    #expect(found.otherReading?.last.description == "2015-06-20")
    #expect(found.grace == 21)
  }

  @Test func `does not bind what is only hoped for`() throws {
    let hoped = try #require(try Self.deadlines("Naar verwachting komt dit begin 2016 uit.").first)
    #expect(!hoped.isBinding)
    let bound = try #require(try Self.deadlines("Dit komt begin 2016 uit.").first)
    #expect(bound.isBinding)
  }

  @Test func `keeps the words when nobody knows the day of the document`() throws {
    let lexicon = try #require(Self.lexicon)
    let document = PlainDocument.make("Dit komt volgend jaar, en dat begin 2016.")
    let found = Deadline.all(in: document, date: nil, lexicon: lexicon)
    #expect(found.map(\.text) == ["volgend jaar", "begin 2016"])
    #expect(found.first?.due == nil)
    #expect(found.last?.due?.last.description == "2016-04-30")
  }
}
