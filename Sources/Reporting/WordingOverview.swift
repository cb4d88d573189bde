import Detection
import Documents
import Linking

/// Sentences of the overview.
extension Wording {
  /// The numbers that the overview speaks of.
  struct OverviewCounts {
    let documents: Int
    let years: String?
    let promises: Int
    let strong: Int
    let found: Int
    let possible: Int
    let overdue: Int
    let missing: Int
    let expected: Int
    let certain: Int
    let check: Int
    let refused: Int
    let unjudged: Int

    init(_ digest: Digest) {
      documents = digest.dossier.analyses.count
      years = digest.years
      promises = digest.promises.count
      strong = digest.promises.count { $0.statement.strength.level >= 4 }
      found = digest.promises(in: .found).count
      possible = digest.promises(in: .possible).count
      overdue = digest.absences.count { $0.group == .overdue }
      missing = digest.absences.count
      certain = digest.absences.count { $0.group == .certain }
      check = digest.absences.count { $0.group == .check }
      expected = certain + check
      refused = digest.refused.count
      unjudged = digest.unjudged.count
    }
  }

  static let noGapsTitle = "Geen gaten gevonden"
  static let gapOrder =
    "Eerst verstreken termijnen, dan punten waarover woordenlijst en opbouw het eens zijn, "
    + "daarna de punten die u zelf moet nagaan."
  static let howSearched = "Zo is gezocht"
  static let thisDossier = "Dit dossier"
  static let readStrength = "Zo leest u de sterkte"
  static let outcomesNote =
    "De lengte van een balk is het aantal toezeggingen. Gevonden wil zeggen: in deze stukken."
  static let perDocumentTitle = "Per stuk: wat werd toegezegd en wat ontbreekt"
  static let perDocumentNote =
    "Afgewezen en niet te beoordelen punten tellen niet mee als ontbrekend."
  static let perDocumentColumns = [
    "Toezeggingen", "Termijn verstreken, niets gevonden", "Niet genoemd", "Alleen genoemd",
    "Vrijblijvend", "Afgewezen", "Niet te beoordelen",
  ]

  static func overviewHeadline(_ counts: OverviewCounts) -> String {
    if counts.missing > 0 {
      return "Bij \(count(counts.missing, "punt", "punten")) ontbreekt iets in "
        + (counts.documents == 1 ? "dit stuk" : "deze stukken")
    }
    if counts.promises > 0 {
      return "\(count(counts.promises, "toezegging", "toezeggingen")) gevonden, "
        + "geen ontbrekende punten"
    }
    return "Geen toezeggingen en geen ontbrekende punten gevonden"
  }

  static func overviewLead(_ counts: OverviewCounts) -> String {
    let pieces = count(counts.documents, "stuk", "stukken")
    let place = counts.years.map { "In \(pieces) uit \($0)" } ?? "In \(pieces) zonder datum"
    var sentences = [
      "\(place) \(counts.promises == 1 ? "is" : "zijn") "
        + "\(count(counts.promises, "toezegging", "toezeggingen")) gevonden."
    ]
    if counts.overdue > 0 {
      sentences.append(
        "Bij \(number(counts.overdue)) daarvan is de termijn verstreken zonder dat in een later "
          + "stuk opvolging is gevonden."
      )
    }
    if counts.expected > 0 {
      sentences.append(
        "Bij \(count(counts.expected, "verwacht punt", "verwachte punten")) staat er niets, "
          + "of niets waaraan de schrijver zich bindt."
      )
    }
    if counts.refused > 0 {
      sentences.append(
        "\(capitalised(count(counts.refused, "punt", "punten"))) "
          + "\(counts.refused == 1 ? "wordt" : "worden") uitdrukkelijk afgewezen."
      )
    }
    if counts.unjudged > 0 {
      sentences.append(
        "\(capitalised(count(counts.unjudged, "punt", "punten"))) "
          + "\(counts.unjudged == 1 ? "was" : "waren") niet te beoordelen."
      )
    }
    return sentences.joined(separator: " ")
  }

  static func figurePromises(_ counts: OverviewCounts) -> String {
    let noun = counts.promises == 1 ? "toezegging" : "toezeggingen"
    guard counts.promises > 0 else { return "\(noun) gevonden" }
    return "\(noun) gevonden, waarvan \(number(counts.strong)) met sterkte 4 of hoger"
  }

  static func figureFound(_ counts: OverviewCounts) -> String {
    let noun = counts.found == 1 ? "toezegging" : "toezeggingen"
    let possible =
      counts.possible == 0 ? "" : "; bij nog \(number(counts.possible)) is dat mogelijk"
    return "\(noun) met opvolging in een later stuk\(possible)"
  }

  static func figureOverdue(_ counts: OverviewCounts) -> String {
    let noun = counts.overdue == 1 ? "termijn" : "termijnen"
    return "\(noun) verstreken, geen opvolging gevonden in deze stukken"
  }

  static func figureMissing(_ counts: OverviewCounts) -> String {
    let noun = counts.missing == 1 ? "punt waarbij iets ontbreekt" : "punten waarbij iets ontbreekt"
    let groups = [
      (counts.overdue, "verstreken"), (counts.certain, "zeker"), (counts.check, "te controleren"),
    ]
    let parts = groups.filter { $0.0 > 0 }.map { "\(number($0.0)) \($0.1)" }
    return parts.isEmpty ? noun : "\(noun): \(list(parts))"
  }

  static func strongestGaps(_ number: Int) -> String {
    switch number {
    case 1: "Het gat dat is gevonden"
    case 10: "De tien sterkste gaten"
    default: "De gaten, het sterkste eerst"
    }
  }

  /// Why nothing is missing, which does not mean that everything is there.
  static func noGaps(_ digest: Digest) -> String {
    let scope =
      digest.dossier.profiles.isEmpty
      ? "Voor deze soorten stukken is geen profiel met verwachtingen van toepassing, "
        + "of aan de voorwaarden ervan is niet voldaan."
      : "De profielen \(list(digest.dossier.profiles)) leverden geen ontbrekend punt op."
    return "Er is geen verwachte norm gevonden die ontbreekt en geen termijn die zonder "
      + "gevonden opvolging verstreek. \(scope)"
  }

  static func inDocument(_ name: String, _ absence: Absence) -> String {
    let before: String
    switch absence.kind {
    case .overdue: before = "toegezegd in"
    case .gap: before = "in"
    }
    return "\(before) \(name)" + (absence.group == .check ? " (te controleren)" : "")
  }

  static func outcomesTitle(_ promises: Int) -> String {
    promises == 1
      ? "1 toezegging: wat is ervan teruggevonden?"
      : "\(number(promises)) toezeggingen: wat is ervan teruggevonden?"
  }

  /// The kind and the size of a document, in small print.
  static func size(_ analysis: Analysis) -> String {
    let kind = analysis.metadata.kind.map { self.kind($0.value).one } ?? kindUnknown
    guard let pages = analysis.document.pages else { return kind }
    let unread = Set(analysis.document.notices.filter(\.hidesText).flatMap(\.pages)).count
    return "\(kind), \(number(pages)) blz."
      + (unread == 0 ? "" : ", \(number(unread)) niet gelezen")
  }
}
