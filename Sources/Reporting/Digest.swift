import Detection
import Documents
import Lexicons
import Linking

/// A dossier arranged for readers: names, order, numbers of evidence and counts, worked out once.
///
/// Every report for people is written from it, so that a heading, a filter, a table and its foot
/// cannot disagree. It arranges what `Linking` found; it finds nothing itself.
struct Digest: Sendable {
  /// The facts.
  let dossier: Dossier
  /// What each document is called, by index in `Dossier.analyses`.
  let names: [DocumentName]
  /// The marked words of each document.
  let marks: [DocumentMarks]
  /// The repairs of words and characters of each document, by their place in the stored text.
  let mended: [[Edit]]
  /// The sentences of each document that something in the report leads to.
  let targets: [Set<Int>]
  /// The terms of each concept, those of what is part of it included, in the order of the tables.
  let terms: [String: [String]]
  /// The promises of the documents' own authors, by date, then by place; a repeated one once.
  let promises: [Promise]
  /// Demands, requests and intentions that a later text comes back to.
  let others: [Promise]
  /// What is missing, the strongest first.
  let absences: [Absence]
  /// Expectations that were refused outright.
  let refused: [Gap]
  /// Expectations that could not be judged.
  let unjudged: [Gap]
  /// Every quote with its number.
  let evidence: EvidenceList
  /// The documents that hold questions, by date, with their questions.
  let questions: [QuestionSet]

  /// Arranges a dossier.
  init(_ dossier: Dossier) {
    self.dossier = dossier
    names = DocumentName.all(of: dossier)
    marks = dossier.analyses.map(DocumentMarks.init)
    mended = dossier.analyses.map { analysis in
      analysis.document.edits.filter { $0.kind != .furniture && $0.kind != .moved }
        .sorted { $0.stored < $1.stored }
    }
    terms = Self.terms(of: dossier)
    let commitments = Promise.all(of: dossier)
    promises = commitments.filter(\.isPromise)
    others = commitments.filter { !$0.isPromise && $0.followUp?.links.isEmpty == false }
    absences = Absence.all(of: dossier, promises: promises)
    refused = dossier.gaps.filter { $0.grade == .refused }
    unjudged = dossier.gaps.filter { $0.grade == .notAssessable }
    evidence = EvidenceList(dossier)
    targets = Self.targets(in: dossier, evidence)
    questions = dossier.byDate.compactMap { QuestionSet(dossier, document: $0) }
  }

  /// The name of a norm, an instrument or a field of an action plan.
  func name(_ concept: String) -> String {
    Wording.field(concept) ?? dossier.lexicon.concepts[concept]?.name ?? concept
  }

  /// What a finding is about: `OESO-richtlijnen × handelsmissies`.
  func subject(norms: [String], instruments: [String]) -> String {
    let sides = [norms, instruments].map { ids in
      Wording.list(unique(ids).map(name))
    }
    return Wording.capitalised(sides.filter { !$0.isEmpty }.joined(separator: " × "))
  }

  /// What a statement is about; its own first words when it names no norm or instrument.
  func subject(of statement: Statement) -> String {
    let subject = subject(norms: statement.norms, instruments: statement.instruments)
    return subject.isEmpty ? Wording.quoted(Wording.shortened(statement.quote, to: 70)) : subject
  }

  /// What a gap is about.
  func subject(of gap: Gap) -> String {
    subject(norms: [gap.norm], instruments: gap.instrument.map { [$0] } ?? [])
  }

  /// The statement at a place.
  func statement(_ place: StatementPlace) -> Statement {
    dossier.analyses[place.document].statements[place.statement]
  }

  /// The number of the quote of a statement.
  func number(_ place: StatementPlace) -> Int? {
    evidence.number(document: place.document, range: statement(place).range)
  }

  /// The sentences in which a gap's norm is named, as numbers of evidence.
  func mentions(of gap: Gap) -> [Int] {
    evidence.mentions[gap.id] ?? []
  }

  /// The words of a document: tokens that are words or numbers.
  func words(in document: Int) -> Int {
    dossier.analyses[document].document.tokens.reduce(0) { $0 + ($1.kind == .mark ? 0 : 1) }
  }

  /// The years of the documents, as `2009–2025`; nil when none has a date.
  var years: String? {
    let dates = dossier.analyses.compactMap { $0.metadata.date?.value }
    return Wording.years(dates.map(\.first.year).min(), dates.map(\.last.year).max())
  }

  /// The pages of documents that have pages, and how many were not read.
  var pages: (all: Int, unread: Int) {
    var result = (all: 0, unread: 0)
    for analysis in dossier.analyses {
      result.all += analysis.document.pages ?? 0
      result.unread += Set(analysis.document.notices.filter(\.hidesText).flatMap(\.pages)).count
    }
    return result
  }

  /// The number of blacked-out passages.
  var redactions: Int {
    dossier.analyses.reduce(0) { sum, analysis in
      sum + analysis.document.notices.filter { $0.gap == .redaction }.count
    }
  }

  /// The promises in a state.
  func promises(in state: Promise.State) -> [Promise] { promises.filter { $0.state == state } }

  /// The sentences that quotes, near misses and answers begin in.
  private static func targets(in dossier: Dossier, _ evidence: EvidenceList) -> [Set<Int>] {
    var places = evidence.items.map { ($0.document, $0.range) }
    for gap in dossier.gaps { places += gap.near.map { (gap.document, $0.range) } }
    for (document, analysis) in dossier.analyses.enumerated() {
      places += analysis.answers.compactMap { $0.answered ?? $0.asked }.map { (document, $0) }
    }
    var targets = [Set<Int>](repeating: [], count: dossier.analyses.count)
    for (document, range) in places {
      targets[document].insert(
        dossier.analyses[document].document.sentenceIndex(at: range.start)
      )
    }
    return targets
  }

  /// The terms by concept, for the concepts that a gap is about.
  private static func terms(of dossier: Dossier) -> [String: [String]] {
    let wanted = Set(dossier.gaps.map(\.norm))
    var result: [String: [String]] = [:]
    for rule in dossier.lexicon.rules {
      guard case .term(let concept, _) = rule.meaning else { continue }
      for id in dossier.lexicon.ancestry(of: concept) where wanted.contains(id) {
        result[id, default: []].append(rule.pattern)
      }
    }
    return result
  }

  /// Returns values once each, in order.
  private func unique(_ ids: [String]) -> [String] {
    var seen: Set<String> = []
    return ids.filter { seen.insert($0).inserted }
  }
}

/// What is missing: an expectation that was not met, or a promise whose term passed in silence.
struct Absence: Sendable {
  /// What it is.
  enum Kind: Sendable {
    case gap(Gap)
    case overdue(Promise)
  }

  /// The groups, the strongest first.
  enum Group: String, CaseIterable, Sendable { case overdue, certain, check }

  /// What it is.
  let kind: Kind
  /// Its stable id.
  let id: String
  /// The document.
  let document: Int
  /// What is missing.
  let grade: Gap.Grade
  /// How sure it is.
  let group: Group

  /// All that is missing, the strongest first.
  static func all(of dossier: Dossier, promises: [Promise]) -> [Absence] {
    let gaps = dossier.gaps.filter { $0.grade != .refused && $0.grade != .notAssessable }
    let told = Set(
      gaps.compactMap { gap -> StatementPlace? in
        guard gap.grade == .notFollowedUp, let statement = gap.statement else { return nil }
        return StatementPlace(document: gap.document, statement: statement)
      }
    )
    let overdue = promises.filter { $0.state == .overdue && !told.contains($0.place) }
      .compactMap { promise -> Absence? in
        guard let followUp = promise.followUp else { return nil }
        return Absence(
          kind: .overdue(promise),
          id: followUp.id,
          document: promise.place.document,
          grade: .notFollowedUp,
          group: .overdue
        )
      }
    let missing = gaps.map { gap in
      Absence(
        kind: .gap(gap),
        id: gap.id,
        document: gap.document,
        grade: gap.grade,
        group: gap.grade == .notFollowedUp ? .overdue : gap.isCertain ? .certain : .check
      )
    }
    let all = overdue + missing
    func key(_ index: Int) -> (Int, Int, Int) {
      let groups = Group.allCases.firstIndex(of: all[index].group) ?? 0
      let grades = Gap.Grade.allCases.firstIndex(of: all[index].grade) ?? 0
      return (groups, grades, index)
    }
    return all.indices.sorted { key($0) < key($1) }.map { all[$0] }
  }
}

/// The questions of one document.
struct QuestionSet: Sendable {
  /// What an answer does with its question.
  enum State: String, CaseIterable, Sendable { case answered, partly, dodged, elsewhere }

  /// The document.
  let document: Int
  /// The answers, in order.
  let answers: [Answer]

  /// The questions of a document; nil when it holds none.
  init?(_ dossier: Dossier, document: Int) {
    answers = dossier.analyses[document].answers
    self.document = document
    if answers.isEmpty { return nil }
  }

  /// What an answer does with its question.
  static func state(_ answer: Answer) -> State {
    if answer.isDodged { return .dodged }
    switch answer.stance {
    case nil: return .elsewhere
    case .evasive: return .dodged
    case .partial: return .partly
    case .yes, .no, .conditional, .informative: return .answered
    }
  }
}
