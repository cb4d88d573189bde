import Detection
import Documents
import Linking
import TestSupport
import Testing

@testable import Reporting

@Suite struct WordingTests {
  /// Words that judge; a report shows signals.
  private static let forbidden = ["gebroken", "liegt", "verzwegen"]

  @Test(arguments: Sample.allCases)
  func `no report judges in its own words`(sample: Sample) throws {
    for report in [Report.html, .markdown, .text] {
      let text = try sample.written(report).lowercased()
      let dossier = try sample.dossier()
      let quoted = dossier.analyses.map { String(decoding: $0.document.text.utf8, as: UTF8.self) }
      for word in Self.forbidden where !quoted.contains(where: { $0.lowercased().contains(word) }) {
        #expect(!text.contains(word))
      }
    }
  }

  @Test func `the found statuses and the grades each have words of their own`() {
    let states = Promise.State.allCases.map { Wording.state($0) }
    #expect(Set(states).count == states.count)
    let grades = Gap.Grade.allCases.map { Wording.grade($0) }
    #expect(Set(grades).count == grades.count)
  }

  @Test func `every state has a glyph and a filter in the style`() {
    let sheet = Glyph.sheet
    let names =
      Promise.State.allCases.map(\.rawValue) + Gap.Grade.allCases.map(\.rawValue)
      + QuestionSet.State.allCases.map(\.rawValue) + Wording.verdicts.map { "v-\($0.rawValue)" }
    #expect(Set(names).count == names.count)
    for name in names {
      #expect(sheet.contains(".t-\(name){--g:"))
      #expect(sheet.contains("[data-st]:not([data-st=\(name)])"))
    }
  }

  @Test(arguments: [
    (0, "geen punten"), (1, "1 punt"), (2, "2 punten"), (12_770, "12.770 punten"),
  ])
  func `numbers agree with their nouns`(number: Int, words: String) {
    #expect(Wording.count(number, "punt", "punten") == words)
  }

  @Test func `numbers are written as in Dutch print`() {
    #expect(Wording.number(1_234_567) == "1.234.567")
    #expect(Wording.number(999) == "999")
    #expect(Wording.quotient(64, per: 47_469, times: 1000) == "1,35")
    #expect(Wording.quotient(1, per: 0, times: 1000) == "–")
    #expect(Wording.years(2014, 2016) == "2014–2016")
    #expect(Wording.years(2014, 2014) == "2014")
    #expect(Wording.list(["a", "b", "c"]) == "a, b en c")
    #expect(Wording.capitalised("ijzererts") == "IJzererts")
  }

  @Test func `a page is cited behind the number of the paper`() throws {
    #expect(Citation.series(of: "Kamerstukken II 2012/13, 26485, nr. 164.") == "Kamerstukken II")
    #expect(Citation.series(of: "Brief van de minister van 3 mei 2016.") == "")
  }

  @Test(arguments: [
    ("Minister van Financiën", "de minister van Financiën"),
    ("De staatssecretaris van Defensie", "de staatssecretaris van Defensie"),
    ("Ministerie van Financiën", "het ministerie van Financiën"),
    ("minister Van Eekeren (Financiën)", "minister Van Eekeren (Financiën)"),
    ("Stichting Ketenwacht", "Stichting Ketenwacht"), ("Ministers", "Ministers"),
  ])
  func `a sender has its own article in running text`(sender: String, written: String) {
    #expect(Citation.lowered(sender) == written)
  }

  @Test(arguments: [
    ("ah-tk-20112012-2345", "Aanhangsel Handelingen II 2011/12, nr. 2345."),
    ("h-tk-20112012-24-5", "Handelingen II 2011/12, nr. 24, item 5."),
    ("h-ek-20232024-8", "Handelingen I 2023/24, nr. 8."), ("blg-98765", nil),
  ])
  func `answers and debates are cited by their number`(id: String, cited: String?) {
    #expect(Citation.parliamentaryPaper(id, Metadata()) == cited)
  }

  @Test func `a view with nothing in it is left out or says why`() throws {
    let root = Element.read(try Sample.bare.written(.html)).root
    let ids = Set(root.descendants.compactMap { $0.attributes["id"] })
    for name in [ViewName.coherence, .questions, .comparison, .evidence] {
      #expect(!ids.contains(name.route.id))
    }
    let missing = try #require(root.place(ViewName.missing.route.id))
    #expect(missing.all("p", "empty").count == 1)
    #expect(missing.all("table").isEmpty)
    #expect(try #require(root.place(ViewName.promises.route.id)).all("p", "empty").count == 1)
  }

  @Test func `official and found stand apart`() throws {
    let root = Element.read(try Sample.made.written(.html)).root
    let card = try #require(root.all("article", "card").first)
    let facts = try #require(card.all("dl", "statuses").first).all("div")
    #expect(
      facts.map { $0.all("dt").map(\.text) } == [["Gevonden in deze stukken"], ["Officieel"]]
    )
    #expect(facts[1].all("span", "official").map(\.text) == ["Voldaan"])
    #expect(facts[1].all("span", "tag").isEmpty)
  }

  @Test func `absence is always relative to what was searched`() throws {
    let root = Element.read(try Sample.made.written(.html)).root
    let point = try #require(root.place("/ontbreekt/f-000000000002"))
    #expect(point.text.contains("geen opvolging gevonden in 1 later stuk, 2020."))
    let unnamed = try #require(root.place("/ontbreekt/f-000000000101"))
    #expect(unnamed.text.contains("Geen treffer in het hele stuk ("))
    #expect(unnamed.text.contains("bron: UN Guiding Principles 17-21"))
  }
}
