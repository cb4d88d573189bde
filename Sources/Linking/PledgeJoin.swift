import Detection
import Documents

/// Records of official registers joined to the statements they record.
extension AnalysisSet {
  /// Returns the register's own word for each statement that a record is about.
  ///
  /// A record joins by its number in the sentence, or by its words in a document of the day it was made.
  /// A record that fits two statements equally well joins none of them.
  func officialWords(_ pledges: [Pledge]) -> [StatementPlace: String] {
    var words: [StatementPlace: String] = [:]
    for pledge in pledges where !pledge.status.isEmpty {
      for place in numbered(pledge) + [recorded(pledge)].compactMap({ $0 })
      where words[place] == nil {
        words[place] = pledge.status
      }
    }
    return words
  }

  /// The statements whose sentence cites the number of a record.
  private func numbered(_ pledge: Pledge) -> [StatementPlace] {
    analyses.enumerated().flatMap { document, analysis -> [StatementPlace] in
      let sentences = Set(
        analysis.references.filter { $0.canonical == pledge.number }.map(\.sentence)
      )
      guard !sentences.isEmpty else { return [] }
      return analysis.statements.indices.filter {
        let statement = analysis.statements[$0]
        return statement.kind == .promise && sentences.contains(statement.sentence)
      }.map { StatementPlace(document: document, statement: $0) }
    }
  }

  /// The one promise of the day of a record that says the same.
  private func recorded(_ pledge: Pledge) -> StatementPlace? {
    guard let made = pledge.made else { return nil }
    let subject = Subject(pledge.text, general: general)
    var found: [(share: Double, place: StatementPlace)] = []
    for (document, analysis) in analyses.enumerated() {
      guard let date = date(document), date.first <= made, made <= date.last else { continue }
      for (number, statement) in analysis.statements.enumerated()
      where statement.kind == .promise && statement.voice != .recommended {
        let place = StatementPlace(document: document, statement: number)
        let own = self.subject(place)
        let here = own.covered(by: subject)
        let share = max(here.share, subject.covered(by: own).share)
        if here.weight >= 3, share >= 0.6, !own.contradicts(subject) {
          found.append((share, place))
        }
      }
    }
    guard let best = found.map(\.share).max() else { return nil }
    let firsts = found.filter { $0.share == best }
    return firsts.count == 1 ? firsts[0].place : nil
  }
}
