import Documents
import Lexicons
import Testing

/// Rows of terms, a text, and what counts in it.
struct JudgingCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let terms: [String]
  let text: String
  let named: [String]

  init(_ name: String, _ terms: [String], in text: String, _ named: String...) {
    testDescription = name
    self.terms = terms
    self.text = text
    self.named = named
  }

  static let weak = [
    "b\tplicht\tterm\tzwak", "a\tkader\tterm", "b\tvolle plicht\tterm", "c\tbroer\tterm",
    "d\tvreemd\tterm",
  ]

  // swift-format-ignore: one case on a line reads as a table.
  static let all: [JudgingCase] = [
    .init(
      "the longest of two that begin together",
      ["a\trode draad\tterm", "b\trode\tterm"],
      in: "De rode draad.",
      "a:rode draad"
    ),
    .init(
      "the leftmost of two that overlap",
      ["a\trode draad\tterm", "b\tdraad trekken\tterm"],
      in: "De rode draad trekken.",
      "a:rode draad"
    ),
    .init(
      "adjacent hits count separately",
      ["a\tdraad\tterm"],
      in: "Draad draad.",
      "a:Draad",
      "a:draad"
    ),
    .init(
      "the same words may name two concepts",
      ["a\tdraad\tterm", "d\tdraad\tterm"],
      in: "De draad.",
      "a:draad",
      "d:draad"
    ),
    .init(
      "an exclusion vetoes what it overlaps",
      ["a\tdraad\tterm", "a\trode draad\tuitsluiten"],
      in: "De rode draad en de draad.",
      "a:draad"
    ),
    .init(
      "an exclusion leaves other concepts",
      ["a\tdraad\tterm", "d\tdraad\tterm", "a\trode draad\tuitsluiten"],
      in: "De rode draad.",
      "d:draad"
    ),
    .init(
      "an exclusion of the whole vetoes its parts",
      ["b\tdraad\tterm", "a\trode draad\tuitsluiten"],
      in: "De rode draad."
    ),
    .init(
      "a part that says more outlives the exclusion",
      ["b\tde rode draad\tterm", "a\trode draad\tuitsluiten"],
      in: "Zie de rode draad.",
      "b:de rode draad"
    ),
    .init("a weak term alone does not count", weak, in: "De plicht geldt."),
    .init(
      "a weak term counts beside its own concept",
      weak,
      in: "De volle plicht en de plicht.",
      "b:volle plicht",
      "b:plicht"
    ),
    .init(
      "a weak term counts beside what is above it",
      weak,
      in: "Het kader en de plicht.",
      "a:kader",
      "b:plicht"
    ),
    .init(
      "a weak term counts beside a sibling",
      weak,
      in: "De broer en de plicht.",
      "c:broer",
      "b:plicht"
    ),
    .init("a strange concept is no company", weak, in: "Het is vreemd, die plicht.", "d:vreemd"),
    .init(
      "company in another sentence is too far for a word",
      weak,
      in: "Het kader is af. De plicht geldt.",
      "a:kader"
    ),
    .init(
      "a window of sentences looks back",
      ["b\tplicht\tterm\tzwak=3z", "a\tkader\tterm"],
      in: "Het kader is af. De plicht geldt.",
      "a:kader",
      "b:plicht"
    ),
    .init(
      "a window of sentences does not look ahead",
      ["b\tplicht\tterm\tzwak=3z", "a\tkader\tterm"],
      in: "De plicht geldt. Het kader is af.",
      "a:kader"
    ),
    .init(
      "a paragraph looks both ways",
      ["b\tplicht\tterm\tzwak=alinea", "a\tkader\tterm"],
      in: "De plicht geldt. Het kader is af.",
      "b:plicht",
      "a:kader"
    ),
    .init(
      "words of bij are company",
      ["b\tplicht\tterm\tzwak bij=[keten*|open zee]"],
      in: "De plicht in de ketens en op de open zee.",
      "b:plicht"
    ),
    .init(
      "words of zonder spoil it",
      ["b\tplicht\tterm\tzwak bij=[keten*] zonder=[patiënt*]"],
      in: "De plicht in de keten van patiënten."
    ),
    .init(
      "a reference needs an earlier mention",
      ["b\tvolle plicht\tterm", "b\tdie plicht\tverwijzing"],
      in: "Volgens die plicht is de volle plicht hard.",
      "b:volle plicht"
    ),
    .init(
      "a reference finds its antecedent",
      ["b\tvolle plicht\tterm", "b\tdie plicht\tverwijzing"],
      in: "Er is een volle plicht. Die plicht is hard.",
      "b:volle plicht",
      "b:Die plicht"
    ),
    .init(
      "a sibling is no antecedent",
      ["c\tbroer\tterm", "b\tdie plicht\tverwijzing"],
      in: "Er is een broer. Die plicht is hard.",
      "c:broer"
    ),
    .init(
      "the nearest antecedent wins",
      ["b\tblauw\tterm", "c\trood\tterm", "b\tdie kleur\tverwijzing", "c\tdie kleur\tverwijzing"],
      in: "Eerst blauw, dan rood. Die kleur blijft.",
      "b:blauw",
      "c:rood",
      "c:Die kleur"
    ),
    .init(
      "a weak term does not break a strong one",
      ["b\tde draad\tterm\tzwak", "a\tdraad van rood\tterm"],
      in: "Zie de draad van rood.",
      "a:draad van rood"
    ),
    .init("a broad term does not count", ["b\tdraad\tterm\truim"], in: "De draad."),
  ]
}

@Suite struct JudgingTests {
  @Test(arguments: JudgingCase.all)
  func `the whole lexicon judges a text`(sample: JudgingCase) throws {
    let lexicon = try SmallLexicon(terms: sample.terms).loaded()
    #expect(lexicon.named(in: sample.text) == sample.named)
  }

  @Test func `a word of the theme is company, but not of a reference`() throws {
    let themes = ["oeso-ungp\texport*"]
    let rows = ["b\tplicht\tterm\tzwak", "c\tdie taak\tverwijzing"]
    let lexicon = try SmallLexicon(terms: rows, themes: themes).loaded()
    #expect(lexicon.named(in: "Bij export geldt de plicht en die taak.") == ["b:plicht"])
  }

  @Test func `what does not count is kept with the reason`() throws {
    let rows = [
      "b\tplicht\tterm\tzwak", "a\tdraad\tterm", "a\trode draad\tuitsluiten",
      "c\tbreed\tterm\truim",
    ]
    let lexicon = try SmallLexicon(terms: rows).loaded()
    let document = lexicon.document(ofLine: "De plicht, de rode draad en breed.")
    let hits = lexicon.termHits(in: lexicon.index(of: document))
    #expect(hits.counted.isEmpty)
    #expect(hits.weak.map { document.quote($0.range) } == ["plicht"])
    #expect(hits.broad.map { document.quote($0.range) } == ["breed"])
    #expect(hits.vetoed.map { document.quote($0.match.range) } == ["draad"])
  }
}
