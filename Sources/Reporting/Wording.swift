import Detection
import Documents
import Linking

/// Every fixed sentence a report can print, so that an editor can read through them.
enum Wording {
  /// The banner on every view.
  static let banner = "Signaal, geen oordeel. Controleer het citaat."

  /// What is missing, as a verb.
  static func grade(_ grade: Gap.Grade) -> String {
    switch grade {
    case .notNamed: "niet genoemd"
    case .onlyNamed: "alleen genoemd"
    case .noncommittal: "vrijblijvend"
    case .notFollowedUp: "geen opvolging gevonden"
    case .refused: "uitdrukkelijk afgewezen"
    case .notAssessable: "niet te beoordelen"
    }
  }

  /// The kind of a statement.
  static func kind(_ kind: Statement.Kind) -> String {
    switch kind {
    case .promise: "toezegging"
    case .intention: "voornemen"
    case .requirement: "eis"
    case .expectation: "verwachting"
    case .standing: "staand beleid"
    case .refusal: "afwijzing"
    case .request: "verzoek"
    case .recommendation: "aanbeveling"
    case .reportDone: "gemeld: gedaan"
    case .reportProgress: "gemeld: in uitvoering"
    case .reportPartial: "gemeld: gedeeltelijk"
    case .reportLacking: "gemeld: niet gedaan"
    }
  }

  /// Whose words a statement is.
  static func voice(_ voice: Statement.Voice) -> String {
    switch voice {
    case .own: "eigen woorden van de afzender"
    case .reported: "weergegeven woorden van een ander"
    case .quoted: "geciteerd"
    case .asked: "in een vraag"
    case .recommended: "aanbevolen"
    case .law: "wettelijke bepaling"
    }
  }

  /// What was found in these documents, never the official status.
  static func status(_ followUp: FollowUp) -> String {
    let isOnlyPossible = followUp.links.allSatisfy { $0.grade == .possible }
    switch followUp.status {
    case .fulfilled: return isOnlyPossible ? "mogelijk opgevolgd" : "opvolging gevonden"
    case .inProgress, .partly: return "mogelijk opgevolgd"
    case .restated: return isOnlyPossible ? "mogelijk herhaald" : "herhaald, geen nieuws"
    case .weakened, .refused: return "ingetrokken of gewijzigd"
    case .lacking: return "volgens een later stuk niet gedaan"
    case .notMentioned:
      return followUp.isOverdue
        ? "termijn verstreken, geen opvolging gevonden" : "geen opvolging gevonden"
    case .notAssessable: return "niet te beoordelen"
    }
  }

  /// Where was searched: `gezocht in 12 stukken, 2014–2016`.
  static func searched(_ followUp: FollowUp, in dossier: Dossier) -> String {
    let count = followUp.searched.count
    guard count > 0 else { return "geen latere stukken" }
    let years = followUp.searched.compactMap { dossier.analyses[$0].metadata.date?.value.last.year }
    let pieces = count == 1 ? "1 later stuk" : "\(count) latere stukken"
    guard let first = years.min(), let last = years.max() else { return "gezocht in \(pieces)" }
    return "gezocht in \(pieces), \(first == last ? "\(first)" : "\(first)–\(last)")"
  }

  /// Returns text cut at a blank to a number of characters, with an ellipsis.
  static func shortened(_ text: String, to length: Int) -> String {
    guard text.count > length else { return text }
    let cut = text.prefix(length)
    let end = cut.lastIndex(of: " ") ?? cut.endIndex
    return cut[..<end] + "…"
  }
}
