import Detection
import Documents
import Lexicons

/// Finds what a profile expects of a document and the document does not hold.
struct GapFinder {
  let set: AnalysisSet
  let document: Int
  let analysis: Analysis
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
      if row.norm.hasPrefix("veld:") {
        for place in unfilled(row) where seen.insert("\(row.norm)\u{1F}\(place)").inserted {
          result.append(fieldGap(row, of: place))
        }
        continue
      }
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
  enum Strictness { case strict, standard, broad }

  private func gap(_ row: Expectation) -> Gap? {
    let outcomes = [Strictness.strict, .standard, .broad].map { grade(row, $0) }
    guard let outcome = outcomes[1] else { return nil }
    let near = nearMisses(row)
    let scope = scope(of: row.norm)
    let isCertain =
      outcomes.allSatisfy { $0 == outcome } && near.isEmpty && scope.redactions == 0
      && analysis.metadata.kind?.origin != .inferred
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
      searched: scope,
      near: near,
      strict: outcomes[0],
      standard: outcomes[1],
      broad: outcomes[2],
      statement: statement(showing: outcome, row)
    )
  }

  /// Where was searched, and with how many terms.
  func scope(of norm: String) -> Gap.Scope {
    let notices = analysis.document.notices
    return Gap.Scope(
      pages: analysis.document.pages ?? 0,
      unread: Set(notices.filter(\.hidesText).flatMap(\.pages)).count,
      redactions: notices.filter { $0.gap == .redaction }.count,
      terms: set.termCounts[norm] ?? 0
    )
  }

  /// The outcome for a row; nil when the expectation is met, or when nobody can say that it is not.
  private func grade(_ row: Expectation, _ strictness: Strictness) -> Gap.Grade? {
    let mentions = analysis.mentions.filter { concerns($0.concept, row.norm) }
    let counted = mentions.filter { counts($0, strictness) }
    if counted.isEmpty {
      if set.hidesText(document) { return .notAssessable }
      // Who turns down the whole need not name its parts.
      if let parent = set.lexicon.concepts[row.norm]?.parent,
        analysis.statements.contains(where: {
          $0.voice == .own && $0.kind == .refusal && ($0.norms + $0.instruments).contains(parent)
        })
      {
        return nil
      }
      // A weak form may be what it seems: then nothing may be called missing.
      return mentions.contains { blocks($0, row.norm, strictness) } ? .notAssessable : .notNamed
    }
    let own = statements(row).map { analysis.statements[$0] }
    let commits = own.filter { $0.kind != .refusal }
    if commits.contains(where: isFirm) { return nil }
    if own.contains(where: { refuses($0, row) }) { return .refused }
    // A sentence of the author that no rule can read may hold the firmer words.
    if isOwnPassage(counted) { return nil }
    if commits.contains(where: { $0.strength.level > 0 }) { return .noncommittal }
    // The author turned down a part of it: that is not silence, and no refusal of the whole.
    return own.isEmpty && !isInOwnStatement(counted) ? .onlyNamed : nil
  }

  /// Whether a statement is more than warm words: a standing practice is, also within limits.
  private func isFirm(_ statement: Statement) -> Bool {
    statement.strength.level >= (statement.kind == .standing ? 2 : 3)
  }

  /// Whether a mention stands in a statement of the author, on whatever subject.
  private func isInOwnStatement(_ mentions: [Mention]) -> Bool {
    mentions.contains { mention in
      set.statements(inSentence: mention.sentence, of: document).contains {
        $0.voice == .own || $0.voice == .law
      }
    }
  }

  /// Whether the author turns down the norm itself; a refusal of a part is none of the whole.
  private func refuses(_ statement: Statement, _ row: Expectation) -> Bool {
    statement.kind == .refusal && (statement.norms + statement.instruments).contains(row.norm)
  }

  /// Whether a form that does not count forbids to say "not named".
  ///
  /// A weak form of the norm itself does; one of a part of it only in two words or more, since a single
  /// common word (*consultatie*, *verantwoording*) says nothing of the whole.
  private func blocks(_ mention: Mention, _ norm: String, _ strictness: Strictness) -> Bool {
    guard !counts(mention, strictness), !mention.isBroad else { return false }
    if mention.concept == norm { return true }
    guard set.lexicon.concepts[mention.concept]?.parent == norm else { return false }
    return mention.isWeak && mention.evidence.quote.contains { $0 == " " || $0 == "-" }
      || !mention.isWeak
  }

  /// Whether a mention stands in running text of the author, outside any statement.
  ///
  /// Such a sentence may commit in words that no rule knows; "only named" needs another speaker,
  /// a heading or a question around every mention. A note explains words of the text itself.
  private func isOwnPassage(_ mentions: [Mention]) -> Bool {
    mentions.contains { mention in
      let block = analysis.document.blocks[
        analysis.document.sentences[mention.sentence].block
      ]
      if case .heading = block.kind { return false }
      if case .question = analysis.document.sections[block.section].kind { return false }
      if analysis.foreignSentences.contains(mention.sentence), !namesGovernment(mention.sentence) {
        return false
      }
      return set.statementIndices(inSentence: mention.sentence, of: self.document).isEmpty
    }
  }

  /// Whether a sentence names the government: then it may tell what that does itself.
  private func namesGovernment(_ sentence: Int) -> Bool {
    set.mentions(inSentence: sentence, of: document).contains {
      $0.kind == .party && set.lexicon.concepts[$0.concept]?.sort == "overheid"
    }
  }

  /// Whether a concept is a norm or a part of it.
  func concerns(_ concept: String, _ norm: String) -> Bool {
    set.isPart(concept, of: norm)
  }

  private func counts(_ mention: Mention, _ strictness: Strictness) -> Bool {
    switch strictness {
    case .strict: mention.isStrict && !mention.isWeak
    case .standard: !mention.isWeak && !mention.isBroad
    case .broad: true
    }
  }

  /// The author's own statements on the norm of a row; with an instrument, those that name it in the
  /// same sentence or in the one before, or that stand under a heading of it.
  private func statements(_ row: Expectation) -> [Int] {
    let own = analysis.statements.indices.filter { index in
      let statement = analysis.statements[index]
      return (statement.voice == .own || statement.voice == .law)
        && (statement.norms + statement.instruments).contains { concerns($0, row.norm) }
    }
    guard let instrument = row.instrument else { return own }
    let places = analysis.mentions.filter { concerns($0.concept, instrument) }.map(\.sentence)
    let direct = own.filter { index in
      analysis.statements[index].instruments.contains { concerns($0, instrument) }
    }
    guard direct.isEmpty else { return direct }
    return own.filter { index in
      let statement = analysis.statements[index]
      return places.contains { isNear(statement, $0) }
    }
  }

  /// Whether a sentence stands just before a statement in its paragraph, or heads its section.
  private func isNear(_ statement: Statement, _ sentence: Int) -> Bool {
    let document = analysis.document
    let block = document.sentences[sentence].block
    let own = document.sentences[statement.sentence].block
    if block == own { return abs(sentence - statement.sentence) <= 2 }
    guard case .heading = document.blocks[block].kind else { return false }
    return document.blocks[block].section == statement.section
  }

  /// The statement that shows the outcome: the refusal, or the firmest one, the first among equals.
  private func statement(showing outcome: Gap.Grade, _ row: Expectation) -> Int? {
    let own = statements(row)
    if outcome == .refused {
      return own.first { refuses(analysis.statements[$0], row) }
    }
    return own.filter { analysis.statements[$0].kind != .refusal }.max {
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
        reason = mention.isBroad ? "alleen in de ruime woordenlijst" : "te zwak om alleen te tellen"
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
