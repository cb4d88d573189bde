import Detection
import Documents
import Lexicons
public import Linking

/// Findings as lines of a terminal, in the shape of ripgrep: `path:place:section: verb KIND id (reason)`.
public struct FindingLines {
  /// A finding and its line.
  public struct Finding {
    /// The norms it is about.
    public let norms: [String]
    /// What is missing.
    public let grade: Gap.Grade
    /// The line.
    public let text: String
  }

  private let dossier: Dossier

  /// Prepares the findings of a dossier.
  public init(_ dossier: Dossier) { self.dossier = dossier }

  /// Everything that is missing, by document; refusals and what cannot be judged are left out.
  public var findings: [Finding] {
    // What was not followed up is told once, as the follow-up of its promise.
    let others: Set<Gap.Grade> = [.refused, .notAssessable, .notFollowedUp]
    let gaps = dossier.gaps.filter { !others.contains($0.grade) }.map(finding)
    let followUps = dossier.followUps.filter(\.isUnanswered).map(finding)
    return gaps + followUps
  }

  /// What was found, in one sentence, for standard error.
  public func summary(of findings: [Finding]) -> String {
    let documents = dossier.analyses.count
    let unread =
      dossier.analyses.filter { analysis in
        analysis.document.notices.contains(where: \.hidesText)
      }.count + dossier.unread.count
    let read = unread == 0 ? "alle leesbaar" : "\(unread) niet of niet geheel leesbaar"
    let count = findings.isEmpty ? "geen" : "\(findings.count)"
    let noun = findings.count == 1 ? "bevinding" : "bevindingen"
    let pieces = documents == 1 ? "1 stuk" : "\(documents) stukken"
    return "\(count) \(noun) in \(pieces) (\(read)). Signaal, geen oordeel. Controleer het citaat."
  }

  private func finding(_ gap: Gap) -> Finding {
    let analysis = dossier.analyses[gap.document]
    let subject = (["NORM \(gap.norm)"] + (gap.instrument.map { ["× INSTRUMENT \($0)"] } ?? []))
      .joined(separator: " ")
    let statement = gap.statement.map { analysis.statements[$0] }
    let place = statement.map { self.place(of: $0.range, in: analysis) } ?? head(of: analysis)
    let reason: String
    switch gap.grade {
    case .notNamed:
      let near = gap.near.count == 1 ? "1 bijna-treffer" : "\(gap.near.count) bijna-treffers"
      reason = "verwacht door profiel \(gap.profile); 0 treffers, \(near)"
    case .onlyNamed:
      reason = "verwacht door profiel \(gap.profile); geen eigen uitspraak van de afzender"
    case .noncommittal:
      let quote = statement.map { "; \"\(Wording.shortened($0.quote, to: 60))\"" } ?? ""
      reason = "sterkte \(statement?.strength.level ?? 0)\(quote)"
    case .notFollowedUp, .refused, .notAssessable:
      reason = "verwacht door profiel \(gap.profile)"
    }
    if gap.norm.hasPrefix("veld:"), let statement {
      let quote = Wording.shortened(statement.quote, to: 60)
      return Finding(
        norms: statement.norms + statement.instruments,
        grade: gap.grade,
        text:
          "\(place): geen \(Wording.fieldWord(gap.norm)) gevonden bij TOEZEGGING \(statement.id) "
          + "(verwacht door profiel \(gap.profile); \"\(quote)\") [\(gap.id)]"
      )
    }
    let verb = Wording.grade(gap.grade)
    return Finding(
      norms: dossier.lexicon.ancestry(of: gap.norm),
      grade: gap.grade,
      text: "\(place): \(verb) \(subject) (\(reason)) [\(gap.id)]"
    )
  }

  private func finding(_ followUp: FollowUp) -> Finding {
    let analysis = dossier.analyses[followUp.commitment.document]
    let statement = analysis.statements[followUp.commitment.statement]
    let term = statement.deadline.map { "termijn \($0.text); " } ?? ""
    let place = self.place(of: statement.range, in: analysis)
    let searched = Wording.searched(followUp, in: dossier)
    return Finding(
      norms: statement.norms + statement.instruments,
      grade: .notFollowedUp,
      text: "\(place): geen opvolging gevonden TOEZEGGING \(statement.id) "
        + "(\(term)\(searched)) [\(followUp.id)]"
    )
  }

  private func place(of range: TextRange, in analysis: Analysis) -> String {
    let location = analysis.document.location(of: range)
    let place = location.page.map { "p\($0)" } ?? "\(location.line)"
    let section = location.section.isEmpty ? "-" : Wording.shortened(location.section, to: 40)
    return "\(Diagnostic.printable(analysis.document.source.name)):\(place):\(section)"
  }

  private func head(of analysis: Analysis) -> String {
    let place = analysis.document.pages == nil ? "1" : "p1"
    return "\(Diagnostic.printable(analysis.document.source.name)):\(place):-"
  }
}
