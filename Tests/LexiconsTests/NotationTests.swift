import Documents
import Lexicons
import Testing

/// A pattern with options, a text, and the words that it finds there.
struct NotationCase: CustomTestStringConvertible, Sendable {
  let pattern: String
  let options: String
  let text: String
  let found: [String]
  var testDescription: String { "\(pattern) [\(options)] in \(text)" }

  init(_ pattern: String, _ options: String = "", in text: String, _ found: String...) {
    self.pattern = pattern
    self.options = options
    self.text = text
    self.found = found
  }

  // swift-format-ignore: one case on a line reads as a table.
  static let all: [NotationCase] = [
    .init(
      "gepaste zorgvuldigheid",
      in: "Wij vragen Gepaste Zorgvuldigheid van allen.",
      "Gepaste Zorgvuldigheid"
    ),
    .init("gepaste zorgvuldigheid", in: "Gepaste, zorgvuldigheid ontbreekt."),
    .init("richtlijn*", in: "De richtlijnen en de richtlijn gelden.", "richtlijnen", "richtlijn"),
    .init("*plicht", in: "De leerplicht en de plichten.", "leerplicht"),
    .init("*zorg*", in: "De ontzorging en de zorgen.", "ontzorging", "zorgen"),
    .init("[btw|transfer pricing]", in: "Over btw en transfer pricing.", "btw", "transfer pricing"),
    .init("[Kamer|Tweede Kamer]", in: "De Tweede Kamer en de Kamer.", "Tweede Kamer", "Kamer"),
    .init("(de) Kamer", in: "Aan de Kamer en uw Kamer.", "de Kamer", "Kamer"),
    .init(
      "zorgplicht <0-2> bedrijven",
      in: "Een zorgplicht voor alle bedrijven.",
      "zorgplicht voor alle bedrijven"
    ),
    .init("zorgplicht <0-2> bedrijven", in: "Een zorgplicht voor echt alle grote bedrijven."),
    .init("hulp <0-1> handel", in: "Hulp, handel en meer.", "Hulp, handel"),
    .init("=ILO norm*", in: "De ILO-normen en de ilo normen.", "ILO-normen"),
    .init("=ILO norm*", in: "De IL0-normen gelden.", "IL0-normen"),
    .init("=OESO richtlijn*", in: "De OESO Richt lijnen gelden.", "OESO Richt lijnen"),
    .init("richtlijn*", in: "De richt en de lijnen, richt Lijnen."),
    .init("=ILO", in: "De IL0 stelde dit vast.", "IL0"),
    .init(
      "{kleur} boek",
      in: "Het rood boek en het licht blauw boek.",
      "rood boek",
      "licht blauw boek"
    ),
    .init(
      "Richtlijn \\(EU\\) 2024/1760",
      in: "Zie Richtlijn (EU) 2024/1760 en richtlijn EU 2024/1760.",
      "Richtlijn (EU) 2024/1760",
      "richtlijn EU 2024/1760"
    ),
    .init("Hulp, handel en werk", in: "De nota Hulp, handel en werk.", "Hulp, handel en werk"),
    .init(
      "business & human rights",
      in: "Over business & human rights.",
      "business & human rights"
    ),
    .init(
      "=OESO richtlijn*",
      in: "OESO-richtlijnen, OESO richtlijnen, OESO–richtlijnen en OESOrichtlijnen.",
      "OESO-richtlijnen",
      "OESO richtlijnen",
      "OESO–richtlijnen",
      "OESO-richtlijnen"
    ),
    .init("=OESO richtlijn*", in: "De oeso-richtlijnen."),
    .init("!-handels akkoord", in: "Een handels-akkoord of handels akkoord.", "handels akkoord"),
    .init("=MVO", "samenstelling", in: "Het MVOgehalte en de MVO-normen.", "MVO", "MVO"),
    .init("=SER", "samenstelling", in: "De SERIEUZE zaak en het SERadvies.", "SER"),
    .init("=NCP", in: "De NCP-melding."),
    .init("=NCP", "samenstelling", in: "De NCP-melding.", "NCP"),
    .init("=SDG", in: "De SDG’s, SDGs en SDG’s1.", "SDG", "SDGs", "SDG"),
    .init("norm", "vervoeging", in: "De normen en de norm.", "normen", "norm"),
    .init("zaak", "vervoeging", in: "De zaken lopen.", "zaken"),
    .init("bedrijf", "vervoeging", in: "De bedrijven zijn hier.", "bedrijven"),
    .init("mogelijkheid", "vervoeging", in: "De mogelijkheden zijn er.", "mogelijkheden"),
    .init("handels akkoord*", in: "Over handels- en investeringsakkoorden.", "handels"),
    .init(
      "investerings akkoord*",
      in: "Over handels- en investeringsakkoorden.",
      "investeringsakkoorden"
    ),
    .init("handelsakkoord*", in: "Over handels en investeringsakkoorden.", "handels"),
    .init("handelsakkoord*", in: "Over handel- en investeringsakkoorden.", "handel"),
    .init("handelsakkoord*", in: "Over belasting-, handels- of investeringsakkoorden.", "handels"),
    .init("=OESO norm*", in: "De OESO- en ILO-normen.", "OESO"),
    .init(
      "ketentransparantie",
      in: "Over ketenverantwoordelijkheid en –transparantie.",
      "transparantie"
    ),
    .init(
      "export krediet verzekering*",
      in: "De exportkredietverzekeringen.",
      "exportkredietverzekeringen"
    ),
    .init("kinderarbeid", in: "Geen kinder-arbeid.", "kinder-arbeid"),
    .init("coördinatie", in: "De coordinatie en de coördinatie.", "coordinatie", "coördinatie"),
    .init("oeso richtlijnen", in: "Zie https://www.voorbeeld.nl/oeso-richtlijnen voor meer."),
  ]
}

@Suite struct NotationTests {
  @Test(arguments: NotationCase.all)
  func `a pattern finds exactly these words`(sample: NotationCase) throws {
    let small = SmallLexicon(terms: ["a\t\(sample.pattern)\tterm\t\(sample.options)"])
    let lexicon = try small.loaded()
    let document = lexicon.document(ofLine: sample.text)
    let found = lexicon.termMatches(in: document)
      .filter { lexicon.concept(of: $0.rule) == "a" }.map { document.quote($0.range) }
    #expect(found == sample.found)
  }

  @Test(
    arguments: [
      "", "(de)", "[a|b", "a]b", "(a", "a b)", "[a||b]", "<3-1> a", "a <x> b", "a | b", "norm(en)",
      "@feit", "~", "=", "*", "{kleur", "[a]b",
    ]
  )
  func `a pattern that is not well formed is refused with its place`(pattern: String) {
    let small = SmallLexicon(terms: ["a\t\(pattern)\tterm"])
    #expect(throws: LexiconError.self) { try small.loaded() }
    let findings = Lint.findings(texts: small.texts)
    #expect(findings.contains { $0.code == "L060" && $0.place == "termen.tsv:2:patroon" })
  }
}
