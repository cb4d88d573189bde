import Detection
import Documents
import Linking

/// A commitment with what became of it, as one card: a promise that stands twice is one.
struct Promise: Sendable {
  /// What was found of it in these documents; never the official status.
  enum State: String, CaseIterable, Sendable {
    case found, possible, changed, repeated, maybeRepeated, lacking, unmentioned, open, overdue,
      unjudged
    case untestable, unfollowed
  }

  /// Where it stands first.
  let place: StatementPlace
  /// The commitment.
  let statement: Statement
  /// The other places of the same promise.
  let also: [Repetition]
  /// What was looked for and found; nil when nothing was looked for.
  let followUp: FollowUp?
  /// What was found.
  let state: State

  /// Whether it is a promise of the document's own author.
  var isPromise: Bool { statement.kind == .promise && statement.voice == .own }

  /// All commitments by date of the document, then by place, a repeated one at its first place.
  static func all(of dossier: Dossier) -> [Promise] {
    var followUps: [StatementPlace: FollowUp] = [:]
    for followUp in dossier.followUps { followUps[followUp.commitment] = followUp }
    var repetitions: [StatementPlace: [Repetition]] = [:]
    for repetition in dossier.repetitions {
      repetitions[repetition.first, default: []].append(repetition)
    }
    let repeated = Set(dossier.repetitions.map(\.second))
    return dossier.byDate.flatMap { document in
      let statements = dossier.analyses[document].statements
      return statements.indices.compactMap { number -> Promise? in
        let place = StatementPlace(document: document, statement: number)
        let also = repetitions[place] ?? []
        let places = [place] + also.map(\.second)
        // What a later text says of either place is said of the promise.
        let found = places.compactMap { followUps[$0] }
        let followUp = found.first { !$0.links.isEmpty } ?? found.first
        let statement = statements[number]
        let isPromise = statement.kind == .promise && statement.voice == .own
        guard !repeated.contains(place), isPromise || followUp != nil else { return nil }
        return Promise(
          place: place,
          statement: statement,
          also: also,
          followUp: followUp,
          state: state(statement, followUp, asOf: dossier.asOf)
        )
      }
    }
  }

  /// What was found, in one word.
  private static func state(
    _ statement: Statement,
    _ followUp: FollowUp?,
    asOf: CalendarDate?
  ) -> State {
    guard let followUp else {
      return statement.testability.isUntestable ? .untestable : .unfollowed
    }
    switch followUp.status {
    case .fulfilled:
      return followUp.links.allSatisfy { $0.grade == .possible } ? .possible : .found
    case .inProgress, .partly: return .possible
    case .restated:
      return followUp.links.allSatisfy { $0.grade == .possible } ? .maybeRepeated : .repeated
    case .weakened, .refused: return .changed
    case .lacking: return .lacking
    case .notAssessable: return .unjudged
    case .notMentioned:
      if followUp.isOverdue { return .overdue }
      if statement.testability.isUntestable { return .untestable }
      guard let deadline = statement.deadline, let due = deadline.due, let asOf else {
        return .unmentioned
      }
      return due.last.adding(days: deadline.grace) < asOf ? .unmentioned : .open
    }
  }

  /// The days between the last day of the term and a day; nil when there is no term.
  func days(from day: CalendarDate) -> Int? {
    statement.deadline?.due.map { day.dayNumber - $0.last.dayNumber }
  }
}
