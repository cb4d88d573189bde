import Detection
import Documents
import Lexicons

/// Finds what later documents say of earlier commitments.
struct FollowUpFinder {
  let set: AnalysisSet
  let resolutions: [[Resolution]]

  /// The follow-up of every commitment that a later text can bear on, in order of place.
  func followUps() -> [FollowUp] {
    var result: [FollowUp] = []
    for (document, analysis) in set.analyses.enumerated() {
      let later = set.byDate.filter { set.isNewer($0, than: document) }
      for (number, statement) in analysis.statements.enumerated() where canBeFollowed(statement) {
        let place = StatementPlace(document: document, statement: number)
        let links = links(of: place, in: later)
        if let followUp = followUp(of: place, links, later) { result.append(followUp) }
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

  /// Whether silence about it is worth a line: a firm promise of the government's own.
  private func isAnswerable(_ statement: Statement) -> Bool {
    statement.voice == .own && statement.kind == .promise && statement.strength.level >= 4
      || statement.kind == .request
  }

  private func links(of place: StatementPlace, in later: [Int]) -> [FollowUp.Link] {
    var result: [FollowUp.Link] = []
    for document in later {
      for number in set.analyses[document].statements.indices {
        let other = StatementPlace(document: document, statement: number)
        if let link = link(from: place, to: other) { result.append(link) }
      }
    }
    // What a document reports from before can be answered further on in it.
    let statement = set.statement(place)
    if statement.kind == .request || statement.voice == .reported {
      let own = set.analyses[place.document].statements.indices.filter { $0 > place.statement }
      for number in own {
        let other = StatementPlace(document: place.document, statement: number)
        let kind = set.statement(other).kind
        if kind.isReport || kind == .refusal, let link = link(from: place, to: other) {
          result.append(link)
        }
      }
    }
    return result
  }

  /// A link between a commitment and a later statement, or nothing.
  private func link(from place: StatementPlace, to other: StatementPlace) -> FollowUp.Link? {
    let commitment = set.statement(place)
    let later = set.statement(other)
    guard let effect = effect(of: later, on: commitment) else { return nil }
    let subject = set.subject(place)
    let found = set.subject(other)
    guard !subject.contradicts(found), !instrumentsDiffer(commitment, later) else { return nil }
    var reasons: [String] = []
    var grade: FollowUp.Grade?
    if cites(other, place) {
      grade = .certain
      reasons.append("verwijst naar het stuk of de motie")
    }
    let here = subject.covered(by: found)
    let there = found.covered(by: subject)
    let isClose = here.weight >= 2 && (here.share >= 0.5 || there.share >= 0.5)
    let isNear = here.weight >= 2 && max(here.share, there.share) >= 0.34
    let shared = set.norms(commitment).intersection(set.norms(later))
      .union(Set(commitment.instruments).intersection(later.instruments))
    if isClose, here.weight >= 3 || !shared.isEmpty {
      grade = grade ?? .likely
      reasons.append("zelfde onderwerp")
    } else if isNear, !shared.isEmpty || grade != nil || here.weight >= 3 {
      grade = grade ?? .possible
      reasons.append("verwant onderwerp")
    } else {
      return nil
    }
    guard let grade else { return nil }
    // A wrong "weaker" or "refused" accuses; it needs more than a possible link.
    if grade == .possible, [.weakened, .refused, .lacking].contains(effect) { return nil }
    return FollowUp.Link(
      document: other.document,
      range: later.range,
      quote: later.quote,
      effect: effect,
      grade: grade,
      reasons: reasons
    )
  }

  /// What a later statement says of a commitment, were it about the same.
  private func effect(of later: Statement, on commitment: Statement) -> FollowUp.Status? {
    switch later.kind {
    case .reportDone: return .fulfilled
    case .reportProgress: return .inProgress
    case .reportPartial: return .partly
    case .reportLacking: return .lacking
    case .refusal: return later.voice == .own ? .refused : nil
    case .promise, .intention, .requirement, .expectation:
      guard later.voice == .own else { return nil }
      return later.strength.level < commitment.strength.level - 1 ? .weakened : .restated
    case .standing: return later.voice == .own ? .restated : nil
    case .request, .recommendation: return nil
    }
  }

  private func instrumentsDiffer(_ one: Statement, _ other: Statement) -> Bool {
    !one.instruments.isEmpty && !other.instruments.isEmpty
      && Set(one.instruments).isDisjoint(with: other.instruments)
  }

  /// Whether the later sentence cites the document of the commitment, or something that it cites too.
  private func cites(_ later: StatementPlace, _ place: StatementPlace) -> Bool {
    let sentence = set.statement(later).sentence
    let references = set.analyses[later.document].references
    let own = Set(
      set.analyses[place.document].references
        .filter { $0.sentence == set.statement(place).sentence }
        .compactMap(\.canonical)
    )
    return references.indices.contains { index in
      guard references[index].sentence == sentence else { return false }
      let resolution = resolutions[later.document][index]
      return resolution.document == place.document
        || resolution.canonical.map(own.contains) ?? false
    }
  }

  private func followUp(
    of place: StatementPlace,
    _ links: [FollowUp.Link],
    _ later: [Int]
  ) -> FollowUp? {
    let commitment = set.statement(place)
    guard !links.isEmpty || isAnswerable(commitment) else { return nil }
    let searched = later.filter { set.isGovernment($0) || !links.isEmpty }
    let status = status(links, searched)
    return FollowUp(
      id: FactID.make(
        "f",
        type: "followup",
        document: set.analyses[place.document].document.source.name,
        said: [commitment.id]
      ),
      commitment: place,
      status: status,
      isOverdue: isOverdue(commitment, links),
      official: nil,
      searched: searched,
      links: links
    )
  }

  /// The headline: the most telling event of the latest document that says anything.
  private func status(_ links: [FollowUp.Link], _ searched: [Int]) -> FollowUp.Status {
    guard !links.isEmpty else {
      return searched.isEmpty || searched.contains(where: set.hidesText)
        ? .notAssessable : .notMentioned
    }
    let telling = links.filter { $0.effect != .restated }
    let considered = telling.isEmpty ? links : telling
    let latest = considered.map { rank($0.document) }.max() ?? 0
    let last = considered.filter { rank($0.document) == latest }
    let order: [FollowUp.Status] = [
      .refused, .fulfilled, .partly, .inProgress, .lacking, .weakened, .restated,
    ]
    let sure = last.filter { $0.grade != .possible }
    let best = (sure.isEmpty ? last : sure).min {
      (order.firstIndex(of: $0.effect) ?? 9) < (order.firstIndex(of: $1.effect) ?? 9)
    }
    return best?.effect ?? .restated
  }

  private func rank(_ document: Int) -> Int { set.byDate.firstIndex(of: document) ?? 0 }

  private func isOverdue(_ commitment: Statement, _ links: [FollowUp.Link]) -> Bool {
    guard commitment.voice == .own, commitment.kind == .promise,
      let deadline = commitment.deadline, deadline.isBinding, let due = deadline.due,
      let asOf = set.asOf
    else { return false }
    let isDone = links.contains { $0.effect == .fulfilled }
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
