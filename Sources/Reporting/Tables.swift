public import Detection
public import Documents
import Lexicons
public import Linking

/// The promises of a dossier, the longest open first.
public struct PromiseTable {
  /// A promise with what became of it.
  public struct Row {
    /// The promise.
    public let statement: Statement
    /// What was found of it; nil when nothing was looked for.
    public let followUp: FollowUp?
    /// The row as lines of text.
    public let text: String
  }

  /// The rows: by date of the document, then by place; a promise that stands twice is one row.
  public let rows: [Row]

  /// Collects the promises of a dossier.
  public init(_ dossier: Dossier) {
    var followUps: [StatementPlace: FollowUp] = [:]
    for followUp in dossier.followUps { followUps[followUp.commitment] = followUp }
    let repeated = Set(dossier.repetitions.map(\.second))
    var rows: [Row] = []
    for document in dossier.byDate {
      let analysis = dossier.analyses[document]
      for (number, statement) in analysis.statements.enumerated()
      where statement.kind == .promise && statement.voice == .own {
        let place = StatementPlace(document: document, statement: number)
        guard !repeated.contains(place) else { continue }
        let followUp = followUps[place]
        rows.append(
          Row(
            statement: statement,
            followUp: followUp,
            text: Self.text(statement, analysis, followUp, dossier)
          )
        )
      }
    }
    self.rows = rows
  }

  private static func text(
    _ statement: Statement,
    _ analysis: Analysis,
    _ followUp: FollowUp?,
    _ dossier: Dossier
  ) -> String {
    let location = analysis.document.location(of: statement.range)
    let place = location.page.map { "p. \($0)" } ?? "regel \(location.line)"
    let date = analysis.metadata.date.map { Citation.written($0.value) } ?? "datum onbekend"
    let who = analysis.boundParty(of: statement) ?? "niet genoemd"
    var term = "geen termijn"
    if let deadline = statement.deadline {
      term = Wording.term(deadline)
    }
    let tests = statement.testability
    let ticks = tests.isUntestable ? "niet toetsbaar" : "toetsbaar op \(tests.ticks) van 4 punten"
    let found = followUp.map {
      "\(Wording.status($0)) (\(Wording.searched($0, in: dossier)))"
    }
    let official = followUp?.official.map { "\n  officieel: \($0)" } ?? ""
    return """
      \(Diagnostic.printable(analysis.document.source.name)), \(place), \(date) [\(statement.id)]
        "\(statement.quote)"
        wie: \(who) · termijn: \(term)
        sterkte \(statement.strength.level) · \(ticks)\(found.map { "\n  gevonden: \($0)" } ?? "")\(official)

      """
  }
}

/// The records of official registers, each as lines of text.
public struct PledgeTable {
  /// A record and its lines.
  public struct Row {
    /// The record.
    public let pledge: Pledge
    /// The row as lines of text.
    public let text: String
  }

  /// The rows in the order of the registers.
  public let rows: [Row]

  /// Collects the records of a dossier.
  public init(_ dossier: Dossier) {
    rows = zip(dossier.pledges, dossier.pledgeLinks).map { pledge, link in
      let statements = link.statements.map {
        dossier.analyses[$0.document].statements[$0.statement].id
      }
      let made = pledge.made.map { Wording.day($0) } ?? "datum onbekend"
      let found = statements.isEmpty ? Wording.notFoundBack : statements.joined(separator: ", ")
      let fulfilment = Wording.fulfilment(pledge)
      let letters = link.letters.map { dossier.analyses[$0].document.source.name }
      let read = letters.isEmpty ? "" : " (ingelezen: \(letters.joined(separator: ", ")))"
      return Row(
        pledge: pledge,
        text: """
          register \(Diagnostic.printable(pledge.file)), \(made) [\(pledge.number)]
            "\(pledge.text)"
            wie: \(Wording.orDash(Wording.promisedBy(pledge)))
            officieel: \(pledge.status.isEmpty ? Wording.noStatus : pledge.status)\
          \(fulfilment.isEmpty ? "" : " · nakoming: \(fulfilment)\(read)")
            in deze stukken: \(found)

          """
      )
    }
  }
}

/// A comparison as text.
public enum ComparisonTable {
  /// Returns the lines for people.
  public static func text(_ comparisons: [Comparison], in dossier: Dossier) -> String {
    guard !comparisons.isEmpty else { return "geen verschil gevonden in normen of instrumenten\n" }
    return comparisons.map { line in
      let name = dossier.lexicon.concepts[line.norm]?.name ?? line.norm
      let instrument =
        line.instrument.map { " × \(dossier.lexicon.concepts[$0]?.name ?? $0)" } ?? ""
      let old = line.oldQuote.map { "\n  oud:   \"\($0)\"" } ?? ""
      let new = line.newQuote.map { "\n  nieuw: \"\($0)\"" } ?? ""
      return "\(word(line.verdict)): \(name)\(instrument)\(old)\(new)\n"
    }.joined()
  }

  /// The verdict in Dutch.
  static func word(_ verdict: Comparison.Verdict) -> String {
    switch verdict {
    case .dropped: "niet teruggevonden"
    case .weakened: "afgezwakt"
    case .kept: "gelijk"
    case .strengthened: "versterkt"
    case .new: "nieuw"
    }
  }
}
