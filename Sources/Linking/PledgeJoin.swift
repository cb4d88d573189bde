import Detection
import Documents

/// A record of an official register, and where the documents of the dossier speak of it.
public struct PledgeLink: Hashable, Sendable {
  /// The statements that the record is about.
  public let statements: [StatementPlace]
  /// The letters that fulfil it, as indices in `Dossier.analyses`, those that are in the dossier.
  public let letters: [Int]
}

/// Records of official registers joined to the statements they record.
extension AnalysisSet {
  /// Returns the statements and letters of each record, in the order of the records.
  ///
  /// A record joins by its number in the sentence, or by its words in a document of the day it was made
  /// or of the week before: the register is filled in afterwards.
  /// A record that fits two statements equally well joins none of them.
  func links(of pledges: [Pledge]) -> [PledgeLink] {
    pledges.map { pledge in
      let places = Set(numbered(pledge) + [recorded(pledge)].compactMap { $0 })
      return PledgeLink(statements: places.sorted(), letters: letters(pledge))
    }
  }

  /// Returns the record of each statement that one is about; the first one where there are more.
  static func records(_ pledges: [Pledge], _ links: [PledgeLink]) -> [StatementPlace: Pledge] {
    var records: [StatementPlace: Pledge] = [:]
    for (pledge, link) in zip(pledges, links) where !pledge.status.isEmpty {
      for place in link.statements where records[place] == nil { records[place] = pledge }
    }
    return records
  }

  /// The documents that the register names as the letter that fulfils a promise.
  private func letters(_ pledge: Pledge) -> [Int] {
    let numbers = Set(pledge.fulfilledBy.map { $0.lowercased() })
    guard !numbers.isEmpty else { return [] }
    return analyses.indices.filter { index in
      let metadata = analyses[index].metadata
      let own = [metadata.paper?.value, metadata.caseNumber?.value, metadata.reference?.value]
      let file = analyses[index].document.source.name.split(separator: "/").last ?? ""
      let stem = file.split(separator: ".").first.map(String.init)
      return (own + [stem]).compactMap { $0?.lowercased() }.contains(where: numbers.contains)
    }
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
      guard let date = date(document), date.first <= made, made.adding(days: -7) <= date.last
      else { continue }
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
