import Detection
import Documents
import Linking
import TestSupport
import Testing

@testable import Reporting

/// Every number on the page, counted again from the page itself.
@Suite struct CountTests {
  @Test(arguments: Sample.allCases)
  func `the navigation counts what its view shows`(sample: Sample) throws {
    let root = Element.read(try sample.written(.html)).root
    let shown: [(ViewName, String, String)] = [
      (.missing, "tr", "point"), (.questions, "article", "question"),
      (.comparison, "article", "change"), (.evidence, "article", "entry"),
    ]
    for (name, tag, className) in shown {
      guard let view = root.place(name.route.id) else { continue }
      let count = view.all(tag, className).count
      #expect(Self.navigation(root, name) == count)
      #expect(view.all("h2").first?.number ?? 0 == count)
    }
  }

  @Test(arguments: Sample.allCases)
  func `promises have one card, one line and one row each`(sample: Sample) throws {
    let digest = Digest(try sample.dossier())
    let root = Element.read(try sample.written(.html)).root
    let view = try #require(root.place(ViewName.promises.route.id))
    let cards = view.all("div", "cards").first?.all("article", "card") ?? []
    #expect(cards.count == digest.promises.count)
    #expect(Self.navigation(root, .promises) == cards.count)
    let dated = digest.promises.filter {
      digest.dossier.analyses[$0.place.document].metadata.date != nil
    }
    #expect((view.all("ol", "rows").first?.all("li").count ?? 0) == dated.count)
    let rows = view.all("details", "as-table").first?.all("tbody").first?.all("tr") ?? []
    #expect(rows.map { $0.attributes["data-st"] } == cards.map { $0.attributes["data-st"] })
    #expect(rows.map { $0.attributes["data-facets"] } == cards.map { $0.attributes["data-facets"] })
  }

  @Test(arguments: Sample.allCases)
  func `every choice counts what it leaves`(sample: Sample) throws {
    let root = Element.read(try sample.written(.html)).root
    let items = [
      "grade": ("tr", "point"), "state": ("article", "promise"), "answer": ("article", "question"),
      "verdict": ("article", "change"),
    ]
    for pick in root.all("label", "pick") {
      let input = try #require(pick.all("input").first)
      guard let (tag, className) = items[input.attributes["name"] ?? ""] else { continue }
      let filter = root.all("div", "choices").first { $0.descendants.contains { $0 === pick } }
      #expect(filter?.attributes["data-filter"] == "\(tag).\(className)")
      let view = try #require(
        root.all("section", "view").first { $0.descendants.contains { $0 === pick } }
      )
      let value = try #require(input.attributes["value"])
      let own = view.all(tag, className)
      let left = own.filter { value == "all" || $0.attributes["data-st"] == value }.count
      #expect(pick.all("span", "n").first?.number == left, "\(value)")
    }
  }

  @Test(arguments: Sample.allCases)
  func `the big numbers are those of the views`(sample: Sample) throws {
    let root = Element.read(try sample.written(.html)).root
    let figures = try #require(root.all("ul", "figures").first).all("li").map { $0.number }
    let promises = try #require(root.place(ViewName.promises.route.id))
    let cards = promises.all("div", "cards").first?.all("article", "card") ?? []
    let points = try #require(root.place(ViewName.missing.route.id)).all("tr", "point")
    #expect(figures.count == 4)
    #expect(figures[0] == cards.count)
    #expect(figures[1] == cards.count { $0.attributes["data-st"] == "found" })
    #expect(figures[2] == points.count { $0.attributes["data-st"] == "not-followed-up" })
    #expect(figures[3] == points.count)
  }

  @Test(arguments: Sample.allCases)
  func `a cell of the matrix shows the firmest of its quotes`(sample: Sample) throws {
    let root = Element.read(try sample.written(.html)).root
    for link in root.all("table", "matrix").flatMap({ $0.all("a") }) {
      let id = try #require(link.attributes["href"]).dropFirst()
      let cell = try #require(root.place(String(id)))
      let levels = cell.all("div", "cell-quote").compactMap {
        $0.all("span", "level").first?.number
      }
      #expect(link.all("b", "c-level").first?.number == levels.max())
      #expect(link.all("b", "c-count").first?.number == levels.count)
    }
  }

  @Test(arguments: Sample.allCases)
  func `every quote stands word for word in a document`(sample: Sample) throws {
    let dossier = try sample.dossier()
    let texts = dossier.analyses.map { Self.squeezed(HTMLTests.shown($0.document.text.utf8)) }
    let root = Element.read(try sample.written(.html)).root
    for quote in root.all("blockquote") {
      let words = Self.squeezed(quote.text)
      #expect(texts.contains { $0.contains(words) }, "\(quote.text)")
    }
  }

  private static func navigation(_ root: Element, _ name: ViewName) -> Int? {
    root.all("nav", "guide").first?.all("a")
      .first { $0.attributes["href"] == "#" + name.route.id }?
      .all("span", "n").first?.number
  }

  private static func squeezed(_ text: String) -> String {
    String(text.unicodeScalars.filter { !$0.properties.isWhitespace }.map(Character.init))
  }
}

extension HTMLTests {
  /// Text as the page shows it.
  static func shown(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.map(HTML.visible).joined()
  }
}
