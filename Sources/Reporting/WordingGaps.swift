import Detection
import Documents
import Linking

/// Sentences of what is missing; absence is always relative to what was searched.
extension Wording {
  static let gapsLead =
    "Ontbreken is betrekkelijk: bij elk punt staat waarom het werd verwacht, waar is gezocht en "
    + "wat in de buurt kwam. Een punt is alleen zeker als woordenlijst en opbouw van het stuk "
    + "dezelfde kant op wijzen."
  static let copyNotes = "Kopieer als voetnoten"
  static let copyBullets = "Kopieer als opsomming"
  static let gapsCaption = "Punten waarbij iets ontbreekt"
  static let gapColumns = [
    Column.norm, Column.document, Column.outcome, Column.expectedBy, Column.whatIsThere,
  ]
  static let explanation = "Uitleg"
  static let refusalsNote =
    "Wie iets afwijst, heeft het niet vergeten: deze punten tellen niet mee als ontbrekend."
  static let unjudgedNote =
    "Hierover zegt het rapport niets, omdat het antwoord in iets kan staan wat niet is gelezen of "
    + "niet vaststaat."
  static let unjudgedColumns = [Column.norm, Column.document, "Waarom niet"]

  static func gapsHeadline(_ digest: Digest) -> String {
    let counts = OverviewCounts(digest)
    guard counts.missing > 0 else { return "Geen ontbrekende punten gevonden" }
    let groups = [
      (counts.overdue, "verstreken"), (counts.certain, "zeker"), (counts.check, "te controleren"),
    ]
    let parts = groups.filter { $0.0 > 0 }.map { "\(number($0.0)) \($0.1)" }
    return "Bij \(count(counts.missing, "punt", "punten")) ontbreekt iets: \(list(parts))"
  }

  static func group(_ group: Absence.Group) -> String {
    switch group {
    case .overdue: "Termijn verstreken"
    case .certain: "Zeker"
    case .check: "Te controleren"
    }
  }

  static func groupNote(_ group: Absence.Group) -> String {
    switch group {
    case .overdue: "in latere stukken is geen opvolging gevonden"
    case .certain: "woordenlijst en opbouw wijzen dezelfde kant op"
    case .check: "hangt af van de woordenlijst, van een bijna-treffer of van de soort van het stuk"
    }
  }

  /// Why a point was expected.
  static func expectedBy(_ absence: Absence, in digest: Digest) -> String {
    switch absence.kind {
    case .overdue(let promise):
      "eigen toezegging, sterkte \(promise.statement.strength.level)"
    case .gap(let gap):
      gap.profile.isEmpty ? "eigen toezegging" : "profiel \(gap.profile), rij \(gap.row)"
    }
  }

  /// Who says that it was to be expected.
  static func expectationSource(_ absence: Absence) -> String? {
    guard case .gap(let gap) = absence.kind, !gap.source.isEmpty else { return nil }
    return "bron: \(gap.source)"
  }

  /// What the document has instead, in one sentence.
  static func whatIsThere(_ absence: Absence, in digest: Digest) -> String {
    switch absence.kind {
    case .overdue(let promise):
      let term = promise.statement.deadline.map { "Toegezegd: \(self.term($0))" } ?? "Toegezegd"
      return "\(term); \(notFound(promise.followUp, in: digest.dossier))."
    case .gap(let gap): return whatIsThere(gap, in: digest)
    }
  }

  private static func whatIsThere(_ gap: Gap, in digest: Digest) -> String {
    let statement = gap.statement.map { digest.dossier.analyses[gap.document].statements[$0] }
    switch gap.grade {
    case .notNamed: return "Geen treffer in \(scope(gap, in: digest))."
    case .onlyNamed:
      return "Wel genoemd, maar niet in een uitspraak van de schrijver zelf."
    case .noncommittal:
      if gap.norm.hasPrefix("veld:") {
        return "Bij de toezeggingen waarvoor dit werd verwacht, is geen "
          + "\(fieldWord(gap.norm)) gevonden."
      }
      guard let statement else { return "Geen uitspraak die de schrijver bindt." }
      let level = statement.strength.level
      return "De stevigste uitspraak heeft sterkte \(level) (\(strength(level)))."
    case .notFollowedUp:
      let place = gap.statement.map { StatementPlace(document: gap.document, statement: $0) }
      let followUp = digest.dossier.followUps.first { $0.commitment == place }
      return capitalised(notFound(followUp, in: digest.dossier)) + "."
    case .refused: return "De schrijver wijst dit uitdrukkelijk af."
    case .notAssessable: return capitalised(whyUnjudged(gap))
    }
  }

  /// What an action of a plan lacks.
  static func fieldWord(_ concept: String) -> String {
    switch concept.dropFirst(5) {
    case "termijn": "termijn"
    case "verantwoordelijke": "verantwoordelijke"
    case "meetbaar": "meetbaar resultaat"
    case "budget": "bedrag of ander getal"
    default: String(concept.dropFirst(5))
    }
  }

  /// `geen opvolging gevonden in 2 latere stukken, 2022–2025`.
  static func notFound(_ followUp: FollowUp?, in dossier: Dossier) -> String {
    guard let followUp, !followUp.searched.isEmpty else {
      return "geen opvolging gevonden in deze stukken"
    }
    return "geen opvolging gevonden in \(laterPieces(followUp, in: dossier))"
  }

  /// `2 latere stukken, 2022–2025`.
  static func laterPieces(_ followUp: FollowUp, in dossier: Dossier) -> String {
    let dates = followUp.searched.compactMap { dossier.analyses[$0].metadata.date?.value.last.year }
    let pieces = count(followUp.searched.count, "later stuk", "latere stukken")
    return pieces + (years(dates.min(), dates.max()).map { ", \($0)" } ?? "")
  }

  /// Where was searched for a point.
  static func scope(_ absence: Absence, in digest: Digest) -> String {
    switch absence.kind {
    case .overdue(let promise):
      guard let followUp = promise.followUp else { return "deze stukken" }
      let names = followUp.searched.map { digest.names[$0].short }
      return "\(laterPieces(followUp, in: digest.dossier)): \(list(names))"
    case .gap(let gap):
      let redacted =
        gap.searched.redactions == 0
        ? "" : "; \(count(gap.searched.redactions, "passage", "passages")) weggelakt"
      let terms =
        gap.searched.terms == 0 ? "" : "; \(count(gap.searched.terms, "term", "termen"))"
      return scope(gap, in: digest) + redacted + terms
    }
  }

  private static func scope(_ gap: Gap, in digest: Digest) -> String {
    let scope = gap.searched
    guard scope.pages > 0 else {
      return "het hele stuk (\(count(digest.words(in: gap.document), "woord", "woorden")))"
    }
    let pages = count(scope.pages, "bladzijde", "bladzijden")
    return scope.unread == 0
      ? "\(pages), alle gelezen" : "\(pages), waarvan \(scope.unread) niet gelezen"
  }

  /// The outcome under each lexicon; a finding that flips says so.
  static func sensitivity(_ gap: Gap) -> String {
    let outcomes = [("streng", gap.strict), ("standaard", gap.standard), ("ruim", gap.broad)]
    if gap.strict == gap.standard, gap.standard == gap.broad {
      return "streng, standaard en ruim: gelijke uitkomst"
    }
    let words = outcomes.map { "\($0.0): \($0.1.map(grade) ?? "aanwezig")" }
    return words.joined(separator: "; ") + ". Hangt af van de woordenlijst."
  }

  static func refusalsTitle(_ number: Int) -> String {
    "Uitdrukkelijk afgewezen: \(count(number, "punt", "punten"))"
  }

  static func unjudgedTitle(_ number: Int) -> String {
    "Niet te beoordelen: \(count(number, "punt", "punten"))"
  }

  /// Why an expectation could not be judged.
  static func whyUnjudged(_ gap: Gap) -> String {
    if !gap.near.isEmpty { return "mogelijk genoemd, in een vorm die niet zeker is" }
    if gap.searched.unread > 0 {
      return "\(count(gap.searched.unread, "bladzijde", "bladzijden")) niet gelezen"
    }
    if gap.searched.redactions > 0 {
      return "\(count(gap.searched.redactions, "passage", "passages")) weggelakt"
    }
    return "een deel van het stuk kon niet worden gelezen, of de vorm is niet zeker"
  }
}
