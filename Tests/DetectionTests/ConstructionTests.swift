import Detection
import Documents
import Testing

/// A construction of Dutch policy prose: a sentence, and what its form says.
///
/// The sentences follow the catalogue of constructions by kind; each construction stands there in
/// several shapes: main clause, inversion, subordinate clause, passive without agent, separable verb,
/// coordination, negation and condition.
struct Construction: CustomTestStringConvertible, Sendable {
  let kind: Statement.Kind?
  /// How firm it is, 0 to 6; nil when this sentence is not about that.
  let strength: Int?
  let text: String
  let genre: DocumentKind
  let voice: Statement.Voice
  var testDescription: String { text }

  init(
    _ kind: Statement.Kind?,
    _ strength: Int?,
    _ text: String,
    in genre: DocumentKind = .kamerbrief,
    voice: Statement.Voice = .own
  ) {
    self.kind = kind
    self.strength = strength
    self.text = text
    self.genre = genre
    self.voice = voice
  }

  init(
    _ kind: Statement.Kind?,
    _ text: String,
    in genre: DocumentKind = .kamerbrief,
    voice: Statement.Voice = .own
  ) {
    self.init(kind, nil, text, in: genre, voice: voice)
  }

  static let commitments = promises + intentions + standing
  static let demands = requirements + expectations + refusals + requests + recommendations
  static let reports = done + inProgress + partial + lacking + nothing
}

@Suite struct ConstructionTests {
  @Test(arguments: Construction.commitments)
  func `what the government commits to`(sample: Construction) throws { try check(sample) }

  @Test(arguments: Construction.demands)
  func `what is demanded, asked, advised or refused`(sample: Construction) throws {
    try check(sample)
  }

  @Test(arguments: Construction.reports)
  func `what is reported, and what says nothing`(sample: Construction) throws {
    try check(sample)
  }

  private func check(_ sample: Construction) throws {
    let found = try StatementTests.statements(sample.text, sample.genre).first
    #expect(found?.kind == sample.kind)
    if let strength = sample.strength { #expect(found?.strength.level == strength) }
    let mayDiffer = sample.kind == .recommendation || sample.genre == .debate
    if sample.kind != nil, !mayDiffer { #expect(found?.voice == sample.voice) }
  }
}
