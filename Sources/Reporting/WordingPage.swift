import Detection
import Documents
import Lexicons
import Linking

/// Sentences of the page as a whole.
extension Wording {
  static let bannerSignal = "Signaal, geen oordeel."
  static let bannerCheck = "Controleer het citaat."
  static let skip = "Naar de inhoud"
  static let whatItIs = "Toezeggingen in beleidsstukken, met het citaat erbij"
  static let partsOfReport = "Onderdelen van het rapport"
  static let close = "Sluiten"
  static let copyNote = "Kopieer voetnoot"
  static let copyBoth = "Kopieer citaat en voetnoot"
  static let copyLink = "Kopieer link"
  static let copied = "Gekopieerd."
  static let everything = "alles"
  static let evidenceWord = "bewijs "
  static let none = "geen"
  static let yes = "ja"
  static let show = "Toon"
  static let dateUnknown = "datum onbekend"
  static let kindUnknown = "soort onbekend"
  static let senderUnknown = "afzender onbekend"
  static let notRead = "niet gelezen"
  static let allDocuments = "alle stukken"
  static let allNorms = "alle normen"
  static let year = "Jaar"
  static let allYears = "alle jaren"
  static let strengthWord = "sterkte"

  /// The names of facts.
  enum Fact {
    static let period = "Periode"
    static let documents = "Stukken"
    static let pages = "Bladzijden"
    static let unreadFiles = "Niet te lezen"
    static let redactions = "Weggelakt"
    static let words = "Woorden"
    static let asOf = "Peildatum"
    static let lexicon = "Woordenlijst"
    static let profile = "Profiel"
    static let program = "Programma"
    static let searchedIn = "Gezocht in"
    static let lexiconOutcome = "Per woordenlijst"
    static let nearMisses = "Bijna-treffers"
    static let terms = "Termen"
    static let number = "Nummer"
    static let term = "Termijn"
    static let by = "Door"
    static let to = "Aan"
    static let made = "Datum"
    static let strength = "Sterkte"
    static let voice = "Wie spreekt"
    static let rule = "Regel"
    static let kind = "Soort"
    static let citation = "Vindplaats"
    static let sender = "Afzender"
    static let date = "Datum"
    static let size = "Omvang"
    static let file = "Bestand"
    static let address = "Adres"
    static let notices = "Meldingen"
    static let repairs = "Herstellingen"
    static let helpers = "Hulpprogramma’s"
    static let command = "Opdracht"
  }

  /// The names of columns and choices.
  enum Column {
    static let document = "Stuk"
    static let outcome = "Uitkomst"
    static let expectedBy = "Verwacht door"
    static let whatIsThere = "Wat er staat"
    static let norm = "Norm"
    static let found = "Gevonden"
    static let foundHere = "Gevonden in deze stukken"
    static let official = "Officieel"
    static let answer = "Antwoord"
    static let verdict = "Uitkomst"
  }

  /// The name of a view.
  static func view(_ name: ViewName) -> String {
    switch name {
    case .overview: "Overzicht"
    case .missing: "Ontbreekt"
    case .promises: "Toezeggingen"
    case .coherence: "Samenhang"
    case .questions: "Vragen"
    case .comparison: "Vergelijk"
    case .documents: "Stukken"
    case .lexicon: "Woordenlijst"
    case .account: "Verantwoording"
    case .evidence: "Bewijs"
    }
  }

  /// The title of the report: that of the only document, or what the dossier holds.
  static func title(_ digest: Digest) -> String {
    if digest.names.count == 1 { return digest.names[0].title }
    let documents = count(digest.names.count, "stuk", "stukken")
    return "Dossier van \(documents)" + (digest.years.map { ", \($0)" } ?? "")
  }

  /// What stands under the title.
  static func subtitle(_ digest: Digest) -> String {
    let kinds = capitalised(self.kinds(digest.dossier))
    guard let asOf = digest.dossier.asOf else { return "\(kinds)." }
    return "\(kinds). Peildatum \(day(asOf))."
  }

  /// The kinds of document with their numbers: `2 beleidsnota’s en 1 Kamerbrief`.
  static func kinds(_ dossier: Dossier) -> String {
    var counts: [DocumentKind: Int] = [:]
    var unknown = 0
    for analysis in dossier.analyses {
      if let kind = analysis.metadata.kind?.value {
        counts[kind, default: 0] += 1
      } else {
        unknown += 1
      }
    }
    var words = DocumentKind.allCases.compactMap { kind -> String? in
      guard let number = counts[kind] else { return nil }
      return count(number, self.kind(kind).one, self.kind(kind).many)
    }
    if unknown > 0 {
      words.append(count(unknown, "stuk van onbekende soort", "stukken van onbekende soort"))
    }
    return list(words)
  }

  /// The time the documents span.
  static func period(_ dossier: Dossier) -> String? {
    let dates = dossier.analyses.compactMap { $0.metadata.date?.value }
    guard let first = dates.map(\.first).min(), let last = dates.map(\.last).max() else {
      return nil
    }
    let unknown = dossier.analyses.count - dates.count
    let note = unknown == 0 ? "" : " (\(count(unknown, "stuk", "stukken")) zonder datum)"
    return (first == last ? day(first) : "\(day(first)) – \(day(last))") + note
  }

  /// The day up to which terms were reckoned, and why that day.
  static func asOf(_ dossier: Dossier) -> String {
    guard let asOf = dossier.asOf else { return "onbekend: geen stuk heeft een datum" }
    return day(asOf) + (dossier.run.asOf == nil ? " (datum van het nieuwste stuk)" : " (opgegeven)")
  }

  /// The lexicon with its version.
  static func lexicon(_ lexicon: Lexicon) -> String {
    let terms = lexicon.rules.count { if case .term = $0.meaning { true } else { false } }
    return "\(lexicon.id) \(lexicon.version), \(count(terms, "term", "termen"))"
  }

  /// The profiles that were used, and who chose them.
  static func profiles(_ dossier: Dossier) -> String {
    guard !dossier.profiles.isEmpty else { return "geen profiel was van toepassing" }
    let names = list(dossier.profiles)
    return dossier.run.profiles.isEmpty ? "\(names) (gekozen naar de soort van elk stuk)" : names
  }

  /// A link to a quote.
  static func evidence(_ number: Int) -> String { "bewijs \(number)" }

  /// A number of things of which some were not read.
  static func ofWhich(_ number: Int) -> String { ", waarvan \(Wording.number(number)) " }

  /// A value, or a dash.
  static func orDash(_ text: String) -> String { text.isEmpty ? "–" : text }

  /// What stands at the foot of every view.
  static func foot(_ version: String) -> String {
    "Gemaakt met nakomen \(version), zonder taalmodel en zonder internet. "
      + "\(bannerSignal) \(bannerCheck)"
  }

  /// How much of a list is shown.
  static func cut(shown: Int, of all: Int) -> String {
    "Getoond: de eerste \(number(shown)) van \(number(all)) (N403)."
  }
}
