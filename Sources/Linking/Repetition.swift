import Detection
import Documents

/// A promise that stands in two places, and whether the two differ.
public struct Repetition: Sendable {
  /// How the second differs from the first.
  public enum Drift: String, Hashable, Sendable { case weakened, strengthened }

  /// The first place.
  public let first: StatementPlace
  /// The second place.
  public let second: StatementPlace
  /// How the second differs; nil when it does not.
  public let drift: Drift?
}

extension AnalysisSet {
  /// Returns promises that stand twice in one document: in a chapter and in its list of actions.
  func repetitions() -> [Repetition] {
    var result: [Repetition] = []
    for (document, analysis) in analyses.enumerated() {
      let places = analysis.statements.indices
        .filter { isOwnCommitment(analysis.statements[$0]) }
        .map { StatementPlace(document: document, statement: $0) }
      let index = StatementIndex([places.map(subject)], concepts: [places.map { _ in [] }])
      var counts = [UInt16](repeating: 0, count: places.count)
      var taken: Set<StatementPlace> = []
      for (position, first) in places.enumerated() where !taken.contains(first) {
        let near = StatementPlace(document: 0, statement: position)
        let best = index.candidates(for: near, counts: &counts)
          .filter { $0 > near }
          .map { places[$0.statement] }
          .filter { !taken.contains($0) }
          .compactMap { second in likeness(first, second).map { (second, $0) } }
          .max { ($0.1, $1.0) < ($1.1, $0.0) }
        guard let (second, _) = best else { continue }
        taken.insert(second)
        result.append(
          Repetition(first: first, second: second, drift: drift(from: first, to: second))
        )
      }
    }
    return result
  }

  private func isOwnCommitment(_ statement: Statement) -> Bool {
    guard statement.voice == .own else { return false }
    return statement.kind == .promise || statement.kind == .intention
  }

  /// How alike two promises are; nil when they are about different things.
  private func likeness(_ first: StatementPlace, _ second: StatementPlace) -> Double? {
    let one = subject(first)
    let other = subject(second)
    guard min(one.stems.count, other.stems.count) >= 3, !one.contradicts(other) else {
      return nil
    }
    let left = one.covered(by: other)
    let right = other.covered(by: one)
    let (most, least) = (max(left.share, right.share), min(left.share, right.share))
    guard most >= 0.8, least >= 0.4, left.weight >= 3 else { return nil }
    let dates = [statement(first), statement(second)].compactMap { $0.deadline?.due }
    if dates.count == 2, dates[0].first > dates[1].last || dates[1].first > dates[0].last {
      return nil
    }
    return most + least
  }

  /// Whether the second version promises less or more than the first.
  private func drift(from first: StatementPlace, to second: StatementPlace) -> Repetition.Drift? {
    let old = statement(first)
    let new = statement(second)
    if new.strength.level != old.strength.level {
      return new.strength.level < old.strength.level ? .weakened : .strengthened
    }
    let (had, has) = (old.deadline?.due != nil, new.deadline?.due != nil)
    return had == has ? nil : had ? .weakened : .strengthened
  }
}
