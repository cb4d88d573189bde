import Documents
import Lexicons
import Testing

/// A healthy lexicon with one defect planted in it, and the message that must point at it.
struct LintCase: CustomTestStringConvertible, Sendable {
  let code: String
  let place: String
  let table: String
  let text: String
  var testDescription: String { "\(code) \(place)" }

  init(_ code: String, at place: String, _ table: String, _ text: String) {
    self.code = code
    self.place = place
    self.table = table
    self.text = text
  }

  static let norms =
    "id\touder\tnaam\tsoort\tthema\tbron\ttoelichting\tgeldig_van\tgeldig_tot\tniet_verwarren_met\n"
  static let terms = "concept\tpatroon\tsoort\topties\tja\tnee\n"
  static let cues = "id\tklasse\trichting\tbereik\tpatroon\tja\tnee\tbron\n"
  static let good = "x\tgroene draad\tterm\t\tDe [groene draad] is lang.\tDe rode draad is kort.\n"

  static let healthy = [
    "normen.tsv": norms
      + "wortel\t\tWortel\tkader\t\teigen\tbegin\nx\twortel\tX\tnorm\t\teigen\teen norm\n",
    "termen.tsv": terms + good,
  ]

  // swift-format-ignore: one case on a line reads as a table.
  static let all: [LintCase] = [
    .init(
      "L001",
      at: "termen.tsv:3:patroon",
      "termen.tsv",
      terms + good + "x\tblauwe\u{A0}draad\tterm\t\t\t\n"
    ),
    .init(
      "L001",
      at: "normen.tsv:2:naam",
      "normen.tsv",
      norms + "x\t\tRee\u{308}l\tnorm\t\teigen\tiets\n"
    ),
    .init(
      "L002",
      at: "normen.tsv:2:naam",
      "normen.tsv",
      norms + "x\t\t2-jan\tnorm\t\teigen\tiets\n"
    ),
    .init(
      "L002",
      at: "termen.tsv:3:patroon",
      "termen.tsv",
      terms + good + "x\t#NAAM?\tterm\t\t\t\n"
    ),
    .init(
      "L002",
      at: "termen.tsv:3:patroon",
      "termen.tsv",
      terms + good + "x\t“rode” draad\tterm\t\t\t\n"
    ),
    .init("L002", at: "normen.tsv:2:naam", "normen.tsv", norms + "x\t\t=A1\tnorm\t\teigen\tiets\n"),
    .init("L003", at: "termen.tsv:1", "termen.tsv", "concept\tpatron\nx\tdraad\n"),
    .init(
      "L003",
      at: "termen.tsv:1:kleur",
      "termen.tsv",
      "concept\tpatroon\tkleur\nx\tdraad\trood\n"
    ),
    .init(
      "L010",
      at: "normen.tsv:3:id",
      "normen.tsv",
      norms + "x\t\tX\tnorm\t\teigen\tiets\nx\t\tX\tnorm\t\teigen\tiets\n"
    ),
    .init(
      "L010",
      at: "signalen.tsv:3:id",
      "signalen.tsv",
      cues + "s\tgedaan\t\t\tklaar\t\t\teigen\nS\tgedaan\t\t\taf\t\t\teigen\n"
    ),
    .init("L011", at: "termen.tsv:2:concept", "termen.tsv", terms + "y\tdraad\tterm\t\t\t\n"),
    .init(
      "L011",
      at: "normen.tsv:2:ouder",
      "normen.tsv",
      norms + "x\tweg\tX\tnorm\t\teigen\tiets\n"
    ),
    .init(
      "L011",
      at: "termen.tsv:2:patroon",
      "termen.tsv",
      terms + "x\t{kleur} draad\tterm\t\t\t\n"
    ),
    .init(
      "L011",
      at: "profielen.tsv:2:norm",
      "profielen.tsv",
      "profiel\tnorm\teis\tbron\np\tweg\tmoet\teigen\n"
    ),
    .init(
      "L011",
      at: "profielen.tsv:2:als",
      "profielen.tsv",
      "profiel\tnorm\teis\tbron\tals\np\tx\tmoet\teigen\tnorm:weg\n"
    ),
    .init(
      "L012",
      at: "normen.tsv:3",
      "normen.tsv",
      norms + "x\t\tX\tnorm\t\teigen\tiets\ny\tx\tY\tnorm\t\teigen\tiets\n"
    ),
    .init(
      "L013",
      at: "normen.tsv:2:ouder",
      "normen.tsv",
      norms + "x\ty\tX\tnorm\t\teigen\tiets\ny\tx\tY\tnorm\t\teigen\tiets\n"
    ),
    .init("L014", at: "normen.tsv:2:ouder", "normen.tsv", norms + "x\t\tX\tnorm\t\teigen\tiets\n"),
    .init(
      "L015",
      at: "normen.tsv:2:niet_verwarren_met",
      "normen.tsv",
      norms + "x\ty\tX\tnorm\t\teigen\tiets\t\t\ty\ny\t\tY\tnorm\t\teigen\tiets\n"
    ),
    .init("L016", at: "normen.tsv:2:soort", "normen.tsv", norms + "x\t\tX\tsoep\t\teigen\tiets\n"),
    .init(
      "L016",
      at: "normen.tsv:2:thema",
      "normen.tsv",
      norms + "x\t\tX\tnorm\tsoep\teigen\tiets\n"
    ),
    .init("L016", at: "termen.tsv:2:opties", "termen.tsv", terms + "x\tdraad\tterm\tzwakker\t\t\n"),
    .init(
      "L016",
      at: "signalen.tsv:2:klasse",
      "signalen.tsv",
      cues + "s\tsoep\t\t\tklaar\t\t\teigen\n"
    ),
    .init(
      "L016",
      at: "signalen.tsv:2:richting",
      "signalen.tsv",
      cues + "s\tgedaan\tonder\t\tklaar\t\t\teigen\n"
    ),
    .init(
      "L016",
      at: "signalen.tsv:2:bereik",
      "signalen.tsv",
      cues + "s\tgedaan\t\tver\tklaar\t\t\teigen\n"
    ),
    .init(
      "L020",
      at: "termen.tsv:3:patroon",
      "termen.tsv",
      terms + good + "x\tGroene Draad\tterm\t\t\t\n"
    ),
    .init(
      "L021",
      at: "termen.tsv:3:patroon",
      "termen.tsv",
      terms + good + "x\tILO\tafkorting\tsamenstelling\t\t\n"
    ),
    .init("L022", at: "termen.tsv:3:patroon", "termen.tsv", terms + good + good),
    .init(
      "L030",
      at: "termen.tsv:2:nee",
      "termen.tsv",
      terms + "x\tdraad\tterm\t\tDe [draad].\tDe draad.\n"
    ),
    .init(
      "L031",
      at: "termen.tsv:2:ja",
      "termen.tsv",
      terms + "x\tdraad\tterm\t\tHet [garen].\tHet touw.\n"
    ),
    .init(
      "L031",
      at: "termen.tsv:2:ja",
      "termen.tsv",
      terms + "x\tdraad\tterm\t\tDe [rode draad].\tHet touw.\n"
    ),
    .init(
      "L032",
      at: "termen.tsv:3:patroon",
      "termen.tsv",
      terms + good + "x\tgroene draad\tuitsluiten\t\t\t\n"
    ),
    .init(
      "L033",
      at: "termen.tsv:3:patroon",
      "termen.tsv",
      terms + good + "x\trode draad\tuitsluiten\t\tDe [rode draad].\tDe [groene draad].\n"
    ),
    .init(
      "L034",
      at: "termen.tsv:2:nee",
      "termen.tsv",
      terms + "x\tdraad\tterm\t\tDe [draad].\t\n"
    ),
    .init(
      "L040",
      at: "termen.tsv:3:patroon",
      "termen.tsv",
      terms + "x\t[groene|rode] draad\tterm\t\t\t\nx\tgroene draad\tterm\t\t\t\n"
    ),
    .init(
      "L041",
      at: "termen.tsv:3:patroon",
      "termen.tsv",
      terms + good + "wortel\tgroene draad\tterm\t\t\t\n"
    ),
    .init("L050", at: "normen.tsv:2:bron", "normen.tsv", norms + "x\t\tX\tnorm\t\t\tiets\n"),
    .init("L050", at: "signalen.tsv:2:bron", "signalen.tsv", cues + "s\tgedaan\t\t\tklaar\t\t\t\n"),
    .init(
      "L051",
      at: "normen.tsv:2:toelichting",
      "normen.tsv",
      norms + "x\t\tX\tnorm\t\teigen\t\n"
    ),
    .init(
      "L052",
      at: "normen.tsv:2:geldig_van",
      "normen.tsv",
      norms + "x\t\tX\tnorm\t\teigen\tiets\t2014\t2012\n"
    ),
    .init(
      "L060",
      at: "termen.tsv:2:patroon",
      "termen.tsv",
      terms + "x\tdraad | garen\tterm\t\t\t\n"
    ),
    .init(
      "L060",
      at: "termen.tsv:2:patroon",
      "termen.tsv",
      terms + "x\tdraad,garen\tterm\t\tDe [draad].\tHet touw.\n"
    ),
  ]
}

@Suite struct LintTests {
  @Test func `a healthy lexicon gives no message`() {
    let findings = Lint.findings(texts: LintCase.healthy)
    #expect(findings.isEmpty, "\(findings.map(\.text))")
  }

  @Test(arguments: LintCase.all)
  func `a planted defect is found where it is`(sample: LintCase) {
    var texts = LintCase.healthy
    texts[sample.table] = sample.text
    let findings = Lint.findings(texts: texts).map { "\($0.code) \($0.place)" }
    #expect(findings.contains("\(sample.code) \(sample.place)"), "\(findings)")
  }

  @Test func `a term that a corpus lacks is dead`() throws {
    var texts = LintCase.healthy
    texts["termen.tsv", default: ""] += "x\trode draad\tterm\t\tDe [rode draad].\tHet touw.\n"
    let lexicon = try Lexicon.load(texts: texts)
    let corpus = [lexicon.document(ofLine: "Een groene draad.")]
    let dead = Lint.findings(texts: texts, corpus: corpus).filter { $0.code == "L042" }
    #expect(dead.map(\.place) == ["termen.tsv:3:patroon"])
  }

  @Test func `every message says what to do or that nothing can be done`() {
    for sample in LintCase.all {
      var texts = LintCase.healthy
      texts[sample.table] = sample.text
      for finding in Lint.findings(texts: texts) {
        #expect(!finding.tip.isEmpty || finding.code == "L042", "\(finding.text)")
        #expect(!finding.message.hasSuffix("."))
      }
    }
  }

  @Test func `messages come in the order of the tables`() {
    var texts = LintCase.healthy
    texts["termen.tsv"] = LintCase.terms + "x\t(a\tterm\nx\tb\tterm\tsoep\n"
    let places = Lint.findings(texts: texts).filter { $0.severity == .error }.map(\.place)
    #expect(places.first == "termen.tsv:2:patroon")
    #expect(places.contains("termen.tsv:3:opties"))
  }
}
