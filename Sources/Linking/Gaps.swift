import Detection
import Documents
import Lexicons

/// Finds what a profile expects of a document and the document does not hold.
struct GapFinder {
  let set: AnalysisSet
  let document: Int
  private let analysis: Analysis
  private let test: ExpectationTest
  private let profiles: [String]

  init(_ set: AnalysisSet, document: Int, profiles: [String]) {
    self.set = set
    self.document = document
    self.profiles = profiles
    analysis = set.analyses[document]
    test = ExpectationTest(analysis, lexicon: set.lexicon)
  }

  /// The gaps of the document, one per norm and instrument, in the order of the profiles.
  func gaps() -> [Gap] {
    var seen: Set<String> = []
    var result: [Gap] = []
    var groups: Set<String> = []
    let rows = set.lexicon.expectations.filter(applies)
    for row in rows {
      if !row.group.isEmpty {
        let key = row.profile + "\u{1F}" + row.group
        guard groups.insert(key).inserted else { continue }
        let alternatives = rows.filter { $0.profile == row.profile && $0.group == row.group }
        if alternatives.contains(where: { grade($0, .standard) == nil }) { continue }
      }
      guard let gap = gap(row), seen.insert(gap.norm + "\u{1F}" + (gap.instrument ?? "")).inserted
      else { continue }
      result.append(gap)
    }
    return result
  }

  /// Whether a row may be judged at all: profile, conditions, window of the norm, theme.
  private func applies(_ row: Expectation) -> Bool {
    let isChosen = profiles.contains(row.profile)
    guard profiles.isEmpty || isChosen else { return false }
    // Without a condition on the kind a row would accuse letters and motions too.
    let namesKind = row.conditions.contains { $0.hasPrefix("soort:") }
    guard isChosen || namesKind, test.holds(row.conditions, isChosen: isChosen) else {
      return false
    }
    if row.norm.hasPrefix("veld:") { return true }
    guard let concept = set.lexicon.concepts[row.norm], let from = concept.reportFrom,
      let date = analysis.metadata.date?.value, date.first >= from
    else { return false }
    if let to = concept.reportTo, date.last > to { return false }
    return concept.theme.map { analysis.themes.contains($0) } ?? true
  }

  /// Which forms count.
  private enum Strictness { case strict, standard, broad }

  private func gap(_ row: Expectation) -> Gap? {
    let outcomes = [Strictness.strict, .standard, .broad].map { grade(row, $0) }
    guard let outcome = outcomes[1] else { return nil }
    let near = nearMisses(row)
    let redactions = analysis.document.notices.filter { $0.gap == .redaction }.count
    let isCertain =
      outcomes.allSatisfy { $0 == outcome } && near.isEmpty && redactions == 0
      && analysis.metadata.kind?.origin != .inferred
    let terms = set.lexicon.rules.filter { rule in
      if case .term(let concept, _) = rule.meaning {
        return set.lexicon.ancestry(of: concept).contains(row.norm)
      }
      return false
    }.count
    return Gap(
      id: FactID.make(
        "f",
        type: "gap",
        document: analysis.document.source.name,
        said: [row.norm, row.instrument ?? "", row.profile, outcome.rawValue]
      ),
      document: document,
      norm: row.norm,
      instrument: row.instrument,
      grade: outcome,
      isCertain: isCertain,
      profile: row.profile,
      row: row.row,
      source: row.source.hasSuffix("(k)") ? "" : row.source,
      searched: Gap.Scope(
        pages: analysis.document.pages ?? 0,
        unread: Set(analysis.document.notices.filter(\.hidesText).flatMap(\.pages)).count,
        redactions: redactions,
        terms: terms
      ),
      near: near,
      strict: outcomes[0],
      standard: outcomes[1],
      broad: outcomes[2],
      statement: firmest(row)
    )
  }

  /// The outcome for a row; nil when the expectation is met.
  private func grade(_ row: Expectation, _ strictness: Strictness) -> Gap.Grade? {
    if row.norm.hasPrefix("veld:") { return fieldGrade(row) }
    let mentions = analysis.mentions.filter { concerns($0.concept, row.norm) }
    let counted = mentions.filter { counts($0, strictness) && isNear($0, row.instrument) }
    if counted.isEmpty {
      if set.hidesText(document) { return .notAssessable }
      // A weak or broad form may be what it seems: then nothing may be called missing.
      if mentions.contains(where: { !counts($0, strictness) }) { return .notAssessable }
      if row.instrument != nil, !mentions.isEmpty { return nil }
      return .notNamed
    }
    let own = statements(row).map { analysis.statements[$0] }
    if own.contains(where: { $0.strength.level >= 3 && $0.kind != .refusal }) { return nil }
    if own.contains(where: { $0.kind == .refusal }) { return .refused }
    guard let level = own.map(\.strength.level).max(), level > 0 else {
      return isOwnPassage(counted) ? nil : .onlyNamed
    }
    return .noncommittal
  }

  /// Whether a mention stands in running text of the author itself, outside any statement.
  ///
  /// Such a sentence may commit in words that no rule knows; "only named" needs another speaker,
  /// a heading, a note or a question around every mention.
  private func isOwnPassage(_ mentions: [Mention]) -> Bool {
    mentions.contains { mention in
      guard !analysis.statements.contains(where: { $0.sentence == mention.sentence }) else {
        return false
      }
      let sentence = analysis.document.sentences[mention.sentence]
      let block = analysis.document.blocks[sentence.block]
      switch block.kind {
      case .heading, .note: return false
      case .paragraph, .item, .cell: break
      }
      if case .question = analysis.document.sections[block.section].kind { return false }
      return !analysis.foreignSentences.contains(mention.sentence)
    }
  }

  /// The outcome of a row that asks for a field of the commitments that made its condition true.
  private func fieldGrade(_ row: Expectation) -> Gap.Grade? {
    guard !set.hidesText(document) else { return .notAssessable }
    let places = row.conditions.flatMap { analysis.conditions[$0] ?? [] }
    let own = analysis.statements.filter { statement in
      statement.voice == .own && [.promise, .intention].contains(statement.kind)
        && places.contains { $0.overlaps(statement.range) }
    }
    guard !own.isEmpty else { return nil }
    let isFilled =
      switch row.norm {
      case "veld:termijn": own.contains { $0.deadline != nil }
      case "veld:verantwoordelijke": own.contains { $0.testability.responsible }
      case "veld:meetbaar": own.contains { $0.testability.measurable }
      case "veld:budget": own.contains { $0.testability.measurable }
      default: true
      }
    return isFilled ? nil : .noncommittal
  }

  private func concerns(_ concept: String, _ norm: String) -> Bool {
    set.lexicon.ancestry(of: concept).contains(norm)
  }

  private func counts(_ mention: Mention, _ strictness: Strictness) -> Bool {
    switch strictness {
    case .strict: mention.isStrict && !mention.isWeak
    case .standard: !mention.isWeak && !mention.isBroad
    case .broad: true
    }
  }

  /// Whether a mention stands in one section with the instrument that the row is about.
  private func isNear(_ mention: Mention, _ instrument: String?) -> Bool {
    guard let instrument else { return true }
    let place = section(mention.sentence)
    return analysis.mentions.contains {
      concerns($0.concept, instrument) && section($0.sentence) == place
    }
  }

  private func section(_ sentence: Int) -> Int {
    analysis.document.blocks[analysis.document.sentences[sentence].block].section
  }

  /// The author's own statements on the norm (and the instrument) of a row.
  private func statements(_ row: Expectation) -> [Int] {
    analysis.statements.indices.filter { index in
      let statement = analysis.statements[index]
      let concepts = statement.norms + statement.instruments
      guard statement.voice == .own || statement.voice == .law,
        concepts.contains(where: { concerns($0, row.norm) })
      else { return false }
      guard let instrument = row.instrument else { return true }
      return concepts.contains { concerns($0, instrument) }
    }
  }

  /// The statement that shows the outcome: the firmest one, the first among equals.
  private func firmest(_ row: Expectation) -> Int? {
    statements(row).max {
      (analysis.statements[$0].strength.level, -$0) < (analysis.statements[$1].strength.level, -$1)
    }
  }

  /// What came near: weak forms, and what the norm is part of.
  private func nearMisses(_ row: Expectation) -> [Gap.NearMiss] {
    var result: [Gap.NearMiss] = []
    let parents = set.lexicon.ancestry(of: row.norm).dropFirst()
    for mention in analysis.mentions where result.count < 5 {
      let reason: String
      if concerns(mention.concept, row.norm), mention.isWeak || mention.isBroad {
        reason = "te zwak om alleen te tellen"
      } else if parents.first == mention.concept,
        let name = set.lexicon.concepts[mention.concept]?.name
      {
        reason = "noemt alleen het ruimere begrip \(name)"
      } else {
        continue
      }
      let quote = mention.evidence.quote
      if !result.contains(where: { $0.quote == quote && $0.reason == reason }) {
        result.append(Gap.NearMiss(quote: quote, reason: reason, range: mention.evidence.range))
      }
    }
    return result
  }
}
