import Documents
import Lexicons
import Testing

@Suite struct ExchangeTests {
  @Test func `a table comes back from a spreadsheet as it went`() throws {
    let rows = [
      "a\t=ABC norm*\tterm\t\tDe [ABC-normen]; met \"punt\".\tDe abc.",
      "b\t[rood|blauw] boek\tterm\tzwak bij=[a|b c]\tHet [rood boek].\tHet boek.",
    ]
    let lexicon = try SmallLexicon(terms: rows).loaded()
    let exported = try #require(lexicon.spreadsheet("termen"))
    #expect(exported.name == "termen.csv")
    #expect(exported.text.hasPrefix("\u{FEFF}concept;patroon;"))
    #expect(exported.text.contains("'=ABC norm*;"))
    let back = Lexicon.imported(spreadsheet: Array(exported.text.utf8), name: "termen.csv")
    #expect(back.name == "termen.tsv")
    #expect(back.text.split(separator: "\n").dropFirst().prefix(2).map(String.init) == rows)
  }

  @Test func `a table that is not there is not exported`() throws {
    #expect(try SmallLexicon().loaded().spreadsheet("recepten") == nil)
  }

  @Test func `concepts come back from Turtle with their labels`() throws {
    let rows = [
      "b\tgroene draad\tterm", "b\tdraad*\tterm", "b\trode draad\tuitsluiten", "a\tkader\tterm",
    ]
    let lexicon = try SmallLexicon(terms: rows).loaded()
    let tables = try Lexicon.imported(turtle: lexicon.turtle(), origin: "x.ttl")
    let texts = Dictionary(uniqueKeysWithValues: tables.map { ($0.name, $0.text) })
    let back = try Lexicon.load(texts: texts)
    #expect(back.concepts["b"]?.name == "B")
    #expect(back.concepts["b"]?.parent == "a")
    #expect(back.concepts["b"]?.definition == "tweede")
    let text = "De groene draad, de draden, de rode draad en het kader."
    #expect(
      back.named(in: text).filter { $0.hasPrefix("b") || $0.hasPrefix("a") } == [
        "b:groene draad", "a:kader",
      ]
    )
    #expect(lexicon.turtle() == lexicon.turtle())
  }

  @Test func `Turtle of others is read`() throws {
    let text = """
      @base <https://voorbeeld.nl/> .
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      # opmerking
      <begrip/Zorg> a skos:Concept; skos:prefLabel "Zorg (algemeen)"@nl, 'care'@en ;
        skos:altLabel \"\"\"zorg
      plicht\"\"\"@nl .
      <begrip/kind> a skos:Concept ; skos:broader <begrip/Zorg> ; skos:prefLabel "Kind"@nl .
      """
    let tables = try Lexicon.imported(turtle: text, origin: "x.ttl")
    let back = try Lexicon.load(
      texts: Dictionary(uniqueKeysWithValues: tables.map { ($0.name, $0.text) })
    )
    #expect(back.concepts["kind"]?.parent == "zorg")
    #expect(back.concepts["zorg"]?.name == "Zorg (algemeen)")
    #expect(back.named(in: "De zorgplicht voor een kind.") == ["zorg:zorgplicht", "kind:kind"])
  }

  @Test(arguments: ["<a> <b> [ ] .", "<a> <b> \"open", "x:a x:b x:c .", "<a> <b> <c>"])
  func `Turtle that cannot be read is refused with its line`(text: String) {
    let error = #expect(throws: LexiconError.self) {
      try Lexicon.imported(turtle: "\n" + text, origin: "x.ttl")
    }
    guard case .defects(let defects) = error else { return #expect(Bool(false), "no defects") }
    #expect(defects.map(\.place) == ["x.ttl:2"])
  }

  @Test func `a dictionary becomes tables`() throws {
    let text = "%\n1\tKlimaat beleid\n2\tZorg\n%\nuitstoot*\t1\nzorgplicht\t1\t2\n"
    let tables = try Lexicon.imported(dictionary: text, origin: "x.dic")
    let back = try Lexicon.load(
      texts: Dictionary(uniqueKeysWithValues: tables.map { ($0.name, $0.text) })
    )
    #expect(back.conceptOrder == ["klimaat-beleid", "zorg"])
    #expect(
      back.named(in: "De uitstoot en de zorgplicht.") == [
        "klimaat-beleid:uitstoot", "klimaat-beleid:zorgplicht", "zorg:zorgplicht",
      ]
    )
    #expect(throws: LexiconError.self) {
      try Lexicon.imported(dictionary: "zorg\t1\n", origin: "x.dic")
    }
    #expect(throws: LexiconError.self) {
      try Lexicon.imported(dictionary: "%\n1\tA\n%\nzorg\t9\n", origin: "x.dic")
    }
  }

  @Test func `a difference shows rows and hits`() throws {
    let old = try SmallLexicon(terms: ["a\tdraad\tterm", "b\tgaren\tterm"]).loaded()
    let new = try SmallLexicon(terms: ["a\tdraad\tterm\truim", "b\ttouw\tterm"]).loaded()
    let changes = LexiconDiff.changes(from: old, to: new).map { "\($0.kind.rawValue) \($0.key)" }
    #expect(changes == ["~ a · draad", "- b · garen", "+ b · touw"])
    let document = old.document(ofLine: "De draad en het touw.")
    let hits = LexiconDiff.hits(in: document, from: old, to: new)
    #expect(
      hits.map { "\($0.isNew) \($0.concept) \($0.quote)" } == [
        "false a …De [draad] en het touw.…", "true b …De draad en het [touw] .…",
      ]
    )
    #expect(LexiconDiff.changes(from: old, to: old).isEmpty)
  }

  @Test func `words near a term are suggested, known ones are not`() throws {
    let lexicon = try SmallLexicon(terms: ["a\tzorgplicht\tterm", "b\tketentransparantie\tterm"])
      .loaded()
    var suggester = Suggester(lexicon)
    suggester.read(
      lexicon.document(
        ofLine: "Zorgplichten, bankzorgplicht, zorgplicht, ketentransparentie en fietsenmaker."
      )
    )
    let found = suggester.suggestions().map { "\($0.word) \($0.kind.rawValue) \($0.concept)" }
    #expect(
      found == [
        "bankzorgplicht samenstelling a", "ketentransparentie schrijfwijze b",
        "zorgplichten verbuiging a",
      ]
    )
  }
}
