import Detection
import Documents
import Lexicons

/// Finds what later documents say of earlier commitments.
struct FollowUpFinder {
  let set: AnalysisSet
  let resolutions: [[Resolution]]
  private let index: StatementIndex
  /// The statements beside a citation of each document.
  private let citing: [Int: [StatementPlace]]

  init(set: AnalysisSet, resolutions: [[Resolution]]) {
    self.set = set
    self.resolutions = resolutions
    index = StatementIndex(
      set.subjects,
      concepts: set.analyses.map { analysis in
        analysis.statements.map {
          $0.norms.map { "\u{3}" + $0 } + $0.instruments.map { "\u{4}" + $0 }
        }
      }
    )
    var citing: [Int: [StatementPlace]] = [:]
    for (document, analysis) in set.analyses.enumerated() {
      for (number, reference) in analysis.references.enumerated() {
        guard let cited = resolutions[document][number].document else { continue }
        // What is said of a paper stands in the sentence that names it or in the next one.
        for statement in [reference.sentence, reference.sentence + 1].flatMap({
          set.statementIndices(inSentence: $0, of: document)
        }) {
          citing[cited, default: []].append(
            StatementPlace(document: document, statement: statement)
          )
        }
      }
    }
    self.citing = citing
  }

  /// The follow-up of every commitment that a later text can bear on, in order of place.
  func followUps() -> [FollowUp] {
    var result: [FollowUp] = []
    var counts = [UInt16](repeating: 0, count: index.places.count)
    for (document, analysis) in set.analyses.enumerated() {
      let later = set.byDate.filter { set.isNewer($0, than: document) }
      let answering = later.filter(set.isGovernment)
      let isLater = Set(later)
      for (number, statement) in analysis.statements.enumerated() where canBeFollowed(statement) {
        let place = StatementPlace(document: document, statement: number)
        let near = index.candidates(for: place, counts: &counts)
        var links = links(of: place, among: near, isLater)
        if !links.contains(where: { $0.effect == .fulfilled }),
          let letter = information(for: place, in: answering, besides: links)
        {
          links.append(letter)
        }
        var isTrace = false
        if links.isEmpty, isAnswerable(statement), let trace = trace(of: place, in: answering) {
          links.append(trace)
          isTrace = trace.effect == .restated
        }
        let searched = links.isEmpty ? answering : later
        if let found = followUp(of: place, links, searched, isTrace: isTrace) {
          result.append(found)
        }
      }
    }
    return result
  }

  /// Whether something can come of it: a promise, a demand, a request, or an intention with an act.
  private func canBeFollowed(_ statement: Statement) -> Bool {
    switch statement.kind {
    case .promise, .requirement, .request, .recommendation: true
    case .intention: statement.strength.level >= 3
    case .expectation, .standing, .refusal: false
    case .reportDone, .reportProgress, .reportPartial, .reportLacking: false
    }
  }

  /// Whether silence about it is worth a line: a firm promise of the government's own, or a request.
  private func isAnswerable(_ statement: Statement) -> Bool {
    statement.voice == .own && statement.kind == .promise && statement.strength.level >= 4
      || statement.kind == .request
  }

  private func links(
    of place: StatementPlace,
    among near: [StatementPlace],
    _ later: Set<Int>
  ) -> [FollowUp.Link] {
    let statement = set.statement(place)
    // What a document reports from before can be answered further on in it.
    let looksOn = statement.kind == .request || statement.voice == .reported
    let cited = citing[place.document] ?? []
    var seen: Set<StatementPlace> = []
    var result: [FollowUp.Link] = []
    for other in near + cited where seen.insert(other).inserted {
      if other.document == place.document {
        let kind = set.statement(other).kind
        guard looksOn, other > place, kind.isReport || kind == .refusal else { continue }
      } else if !later.contains(other.document) {
        continue
      }
      if let link = link(from: place, to: other, isCited: cited.contains(other)) {
        result.append(link)
      }
    }
    let rank = set.rank
    return result.sorted {
      (rank[$0.document], $0.range.start) < (rank[$1.document], $1.range.start)
    }
  }

  private func followUp(
    of place: StatementPlace,
    _ links: [FollowUp.Link],
    _ searched: [Int],
    isTrace: Bool
  ) -> FollowUp? {
    let commitment = set.statement(place)
    let isRecorded = set.official(of: place) != nil
    guard !links.isEmpty || isAnswerable(commitment) || isRecorded else { return nil }
    let isOverdue = isOverdue(place, links)
    let doubt =
      isTrace
      ? FollowUp.Doubt.sameWords
      : links.isEmpty ? doubt(about: place, searched, isOverdue: isOverdue) : nil
    return FollowUp(
      id: FactID.make(
        "f",
        type: "followup",
        document: set.analyses[place.document].document.source.name,
        said: [commitment.id]
      ),
      commitment: place,
      status: doubt != nil ? .notAssessable : links.isEmpty ? .notMentioned : status(links),
      doubt: doubt,
      isOverdue: isOverdue,
      official: set.official(of: place)?.status,
      searched: searched,
      links: links
    )
  }

  /// Why silence about a commitment says nothing; nil when it does.
  private func doubt(
    about place: StatementPlace,
    _ searched: [Int],
    isOverdue: Bool
  ) -> FollowUp.Doubt? {
    if searched.isEmpty { return .nothingLater }
    if searched.contains(where: set.hidesText) { return .unread }
    if set.statement(place).isConditional { return .condition }
    // Silence says something only where a later document of the same sender is on the subject.
    let isOwn = set.statement(place).voice == .own && set.statement(place).kind == .promise
    if isOwn || isOverdue, !searched.contains(where: { speaks($0, of: place) }) {
      return .otherSubjects
    }
    return nil
  }

  /// The headline: the most telling event of the latest document that says anything.
  private func status(_ links: [FollowUp.Link]) -> FollowUp.Status {
    let telling = links.filter { $0.effect != .restated }
    let considered = telling.isEmpty ? links : telling
    let latest = considered.map { set.rank[$0.document] }.max() ?? 0
    let last = considered.filter { set.rank[$0.document] == latest }
    let order: [FollowUp.Status] = [
      .refused, .fulfilled, .partly, .inProgress, .lacking, .weakened, .restated,
    ]
    let sure = last.filter { $0.grade != .possible }
    let best = (sure.isEmpty ? last : sure).min {
      (order.firstIndex(of: $0.effect) ?? 9) < (order.firstIndex(of: $1.effect) ?? 9)
    }
    return best?.effect ?? .restated
  }

  /// Whether the term with its grace has passed on the as-of day and nothing shows that it was met.
  ///
  /// A span says how long something lasts, not when it is done.
  private func isOverdue(_ place: StatementPlace, _ links: [FollowUp.Link]) -> Bool {
    let commitment = set.statement(place)
    guard commitment.voice == .own, commitment.kind == .promise, commitment.strength.level >= 4,
      let deadline = commitment.deadline, deadline.isBinding, let due = deadline.due,
      let asOf = set.asOf, deadline.sort == .end
    else { return false }
    // What the register counts as done is not late, whatever these documents leave out.
    switch set.official(of: place)?.state {
    case .settled, .partly, .lapsed: return false
    case .open, nil: break
    }
    let isDone = links.contains { $0.effect == .fulfilled || $0.effect == .inProgress }
    return !isDone && due.last.adding(days: deadline.grace) < asOf
  }
}

extension Statement.Kind {
  /// Whether it reports what became of something.
  var isReport: Bool {
    switch self {
    case .reportDone, .reportProgress, .reportPartial, .reportLacking: true
    default: false
    }
  }
}
