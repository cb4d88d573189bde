import Testing

@testable import Documents

/// A verb with the forms that spelling makes of it.
struct VerbCase: CustomTestStringConvertible, Sendable {
  let infinitive: String
  let third: String
  let past: String
  let participle: String
  var testDescription: String { infinitive }

  init(_ infinitive: String, _ third: String, _ past: String, _ participle: String) {
    self.infinitive = infinitive
    self.third = third
    self.past = past
    self.participle = participle
  }

  static let all: [VerbCase] = [
    .init("maken", "maakt", "maakte", "gemaakt"),
    .init("stellen", "stelt", "stelde", "gesteld"),
    .init("leven", "leeft", "leefde", "geleefd"),
    .init("reizen", "reist", "reisde", "gereisd"),
    .init("werken", "werkt", "werkte", "gewerkt"),
    .init("organiseren", "organiseert", "organiseerde", "georganiseerd"),
    .init("evalueren", "evalueert", "evalueerde", "geëvalueerd"),
    .init("regelen", "regelt", "regelde", "geregeld"),
    .init("bepalen", "bepaalt", "bepaalde", "bepaald"),
    .init("ontwikkelen", "ontwikkelt", "ontwikkelde", "ontwikkeld"),
    .init("erkennen", "erkent", "erkende", "erkend"),
    .init("praten", "praat", "praatte", "gepraat"),
    .init("melden", "meldt", "meldde", "gemeld"),
    .init("bouwen", "bouwt", "bouwde", "gebouwd"),
  ]
}

/// The past of a strong verb and its plural.
struct PastCase: CustomTestStringConvertible, Sendable {
  let infinitive: String
  let past: String
  let plural: String
  var testDescription: String { past }

  static let all: [PastCase] = [
    .init(infinitive: "nemen", past: "nam", plural: "namen"),
    .init(infinitive: "trekken", past: "trok", plural: "trokken"),
    .init(infinitive: "blijven", past: "bleef", plural: "bleven"),
    .init(infinitive: "kiezen", past: "koos", plural: "kozen"),
    .init(infinitive: "zijn", past: "was", plural: "waren"),
    .init(infinitive: "houden", past: "hield", plural: "hielden"),
    .init(infinitive: "krijgen", past: "kreeg", plural: "kregen"),
  ]
}

@Suite struct ConjugationTests {
  @Test(arguments: VerbCase.all)
  func `a weak verb needs its infinitive only`(sample: VerbCase) {
    let forms = Conjugation(infinitive: sample.infinitive, stem: "", past: "", participle: "")
    #expect(forms.third == sample.third)
    #expect(forms.past == sample.past)
    #expect(forms.participle == sample.participle)
  }

  @Test(arguments: PastCase.all)
  func `a strong past finds its plural`(sample: PastCase) {
    let forms = Conjugation(
      infinitive: sample.infinitive,
      stem: "",
      past: sample.past,
      participle: ""
    )
    #expect(forms.pastPlural == sample.plural)
  }

  @Test func `a separable verb is found joined, split and by its base`() throws {
    let verbs = Table(name: "werkwoorden.tsv", text: "werkwoord\tklasse\naanpassen\tmaken\n")
    let separable = Table(
      name: "scheidbaar.tsv",
      text: "werkwoord\tdeel\tstam\tverleden\tvoltooid\naanpassen\taan\tpas\tpaste\taangepast\n"
    )
    let table = VerbTable(verbs: verbs, separable: separable)
    let joined = try #require(table.readings(of: "aangepast").first)
    #expect(table.verbs[joined.verb].infinitive == "aanpassen")
    #expect(table.verbs[joined.verb].acts == [.create])
    let base = try #require(table.readings(of: "past").first)
    let split = try #require(table.verb(base.verb, with: "aan"))
    #expect(table.verbs[split].infinitive == "aanpassen")
    #expect(table.verb(base.verb, with: "op") == nil)
  }
}
