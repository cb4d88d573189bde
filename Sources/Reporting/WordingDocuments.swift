import Detection
import Documents
import Lexicons
import Linking

/// Sentences of the documents.
extension Wording {
  static let documentsLead =
    "Van elk stuk staat de hele tekst in dit rapport, met wat erin is herkend in de marge."
  static let documentsCaption = "Ingelezen stukken"
  static let documentColumns = ["Stuk", "Datum", "Soort", "Afzender", "Uitspraken", "Woorden"]
  static let onlyMarked = "alleen gemarkeerde alinea’s"
  static let previous = "Vorige"
  static let following = "Volgende"
  static let keys = "of p en n in de tekst"
  static let markOf = "Markering # van ##"
  static let textOfDocument = "Tekst van het stuk"
  static let before = "Ervoor: "
  static let after = "Erna: "
  static let notLinked = "geen webadres, dus niet aanklikbaar"
  static let showRepairs = "Toon de herstellingen"
  static let pagesOf = "Bladzijden"
  static let noText = "geen tekst"
  static let marginNotes = "Kanttekeningen"

  static func documentsHeadline(_ dossier: Dossier) -> String {
    let documents = count(dossier.analyses.count, "stuk", "stukken")
    let statements = dossier.analyses.reduce(0) { $0 + $1.statements.count }
    return "\(capitalised(documents)), "
      + count(statements, "herkende uitspraak", "herkende uitspraken")
  }

  static func mark(_ kind: DocumentMarks.Kind) -> String {
    switch kind {
    case .cue: "signaalwoord"
    case .norm: "norm of instrument"
    case .term: "termijn"
    case .report: "melding van uitvoering"
    case .claim: "afwijzing of ‘niet gedaan’"
    }
  }

  static func extent(_ analysis: Analysis, words: Int) -> String {
    var parts: [String] = []
    if let pages = analysis.document.pages {
      parts.append(count(pages, "bladzijde", "bladzijden"))
    }
    parts.append(count(words, "woord", "woorden"))
    parts.append(count(analysis.document.sentences.count, "zin", "zinnen"))
    let statements = count(analysis.statements.count, "uitspraak", "uitspraken")
    return "\(parts.joined(separator: ", ")), waarvan \(statements) herkend"
  }

  static func notice(_ notice: Notice) -> String {
    let place = notice.place.isEmpty ? "" : "\(notice.place): "
    let tip = notice.tip.isEmpty ? "" : ". \(notice.tip)"
    return "\(place)\(notice.message) (\(notice.code))\(tip)"
  }

  /// How many repairs there were, by what they mended.
  static func repairCount(_ edits: [Edit]) -> String {
    let furniture = edits.count { $0.kind == .furniture }
    let moved = edits.count { $0.kind == .moved }
    let mended = edits.count - furniture - moved
    var parts: [String] = []
    if mended > 0 {
      parts.append(count(mended, "woord of teken hersteld", "woorden of tekens hersteld"))
    }
    if furniture > 0 {
      parts.append(
        count(furniture, "kop- of voetregel weggelaten", "kop- en voetregels weggelaten")
      )
    }
    if moved > 0 {
      parts.append(count(moved, "onderbreking verplaatst", "onderbrekingen verplaatst"))
    }
    return capitalised(list(parts)) + "."
  }

  static func marks(_ number: Int) -> String { count(number, "markering", "markeringen") }
  static func page(_ number: Int) -> String { "bladzijde \(number)" }

  static func questionLabel(_ numbers: [Int]) -> String {
    "\(numbers.count == 1 ? "Vraag" : "Vragen") \(list(numbers.map { String($0) }))"
  }

  static func answerLabel(_ numbers: [Int]) -> String {
    "Antwoord op \(numbers.count == 1 ? "vraag" : "de vragen") "
      + list(numbers.map { String($0) })
  }
}

/// Sentences of the lexicon.
extension Wording {
  static let lexiconLead =
    "Een aantal zegt weinig zonder de woorden erachter. De treffers zelf staan gemarkeerd in de "
    + "tekst van elk stuk."
  static let lexiconCaption = "Normen en instrumenten die in deze stukken zijn genoemd"
  static let lexiconColumns = [
    "Norm of instrument", "Termen", "Treffers", "Per 1.000 woorden", "Stukken",
    "Ontbreken gemeld", "Bron",
  ]
  static let never = "nooit"
  static let missedNote = "Deze zijn wel gezocht, maar geen van hun termen kwam voor."

  static func lexiconHeadline(found: Int, all: Int) -> String {
    "Van \(count(all, "norm of instrument", "normen en instrumenten")) "
      + (found == 1 ? "is er 1 genoemd" : "zijn er \(number(found)) genoemd")
  }

  static func missedTitle(_ number: Int) -> String {
    "Zonder treffer: \(count(number, "norm of instrument", "normen en instrumenten"))"
  }

  static func since(_ from: CalendarDate, until: CalendarDate?) -> String {
    let last = until.map { " tot en met \(day($0))" } ?? ""
    return "in stukken vanaf \(day(from))\(last)"
  }

  static func warningsTitle(_ number: Int) -> String {
    "\(capitalised(count(number, "opmerking", "opmerkingen"))) bij de tabellen"
  }
}

/// Sentences about how the report was made.
extension Wording {
  static let accountHeadline = "Hoe dit rapport is gemaakt en wat het niet ziet"
  static let methodTitle = "Werkwijze"
  static let method = [
    "Het programma leest elk stuk, deelt het op in zinnen en deelzinnen en zoekt daarin normen, "
      + "instrumenten en signaalwoorden. Het signaalwoord bepaalt de trede op de ladder van 0 tot 6; "
      + "woorden die afzwakken of versterken, tellen daarbij op of af. Daarna zoekt het in latere "
      + "stukken naar zinnen die op een toezegging terugkomen.",
    "Wat ontbreekt, volgt uit een profiel: een lijst van normen die in een soort stuk thuishoren, "
      + "elk met een bron. Er is geen taalmodel gebruikt en er is geen verbinding met internet "
      + "gemaakt.",
  ]
  static let limitsTitle = "Wat het niet ziet"
  static let hiatusTitle = "Hiaten"
  static let noSilence = "Een tijd zonder stukken is niet te berekenen: er zijn te weinig datums."
  static let noHiatus = "Alle stukken zijn geheel gelezen; er zijn geen meldingen."
  static let inputsTitle = "Ingelezen stukken"
  static let inputColumns = ["Stuk", "Datum", "Blz.", "Woorden", "SHA-256"]
  static let proofTitle = "Bewijsblad"
  static let proofNote =
    "Elke norm hieronder is in elk stuk gezocht. De cijfers zijn treffers, met die van de normen "
    + "die eronder vallen. Een 0 betekent: gezocht, geen treffer. Niet elke norm hoort in elk stuk."
  static let provenanceTitle = "Herkomst"
  static let repeatable =
    "Dezelfde stukken, dezelfde woordenlijst en dezelfde versie geven hetzelfde rapport, byte voor "
    + "byte."

  /// The command line as typed, with the name of the program in front.
  static func command(_ run: Run) -> String {
    (["nakomen"] + run.command).joined(separator: " ")
  }

  /// The norms that the lexicon declines to judge.
  static func unjudgedNorms(_ names: [String]) -> String {
    "Over \(list(names)) doet de woordenlijst geen uitspraak: de termen ervoor zijn te onzeker."
  }

  static func limits(_ documents: Int) -> [String] {
    let pieces = documents == 1 ? "dit ene stuk" : "deze \(number(documents)) stukken"
    return [
      "Stukken die niet zijn ingelezen. ‘Geen opvolging gevonden’ gaat alleen over \(pieces).",
      "Uitvoering zonder papier: een gesprek of een besluit dat nergens is opgeschreven.",
      "Ironie, afbeeldingen en verwijzingen naar bijlagen die ontbreken.",
      "Of iets genoeg was. Het rapport telt woorden en termijnen, geen resultaten.",
    ]
  }

  static func unreadFile(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.place.isEmpty ? "" : "\(diagnostic.place): "
    let tip = diagnostic.tip.isEmpty ? "" : ". Tip: \(diagnostic.tip)"
    return "Niet te lezen: \(place)\(diagnostic.message) (\(diagnostic.code))\(tip)"
  }

  static func pagesOrDash(_ pages: Int?) -> String { pages.map(number) ?? "–" }

  /// The longest time between two documents that follow each other; nil with fewer than two dates.
  static func longestSilence(_ dossier: Dossier) -> String? {
    let dates = dossier.byDate.compactMap { dossier.analyses[$0].metadata.date?.value }
    let pairs = zip(dates, dates.dropFirst()).map { ($0.last, $1.first) }
    guard
      let widest = pairs.max(by: {
        $0.1.dayNumber - $0.0.dayNumber < $1.1.dayNumber - $1.0.dayNumber
      }),
      widest.1.dayNumber - widest.0.dayNumber > 1
    else { return nil }
    return "De langste tijd zonder ingelezen stuk loopt van \(day(widest.0)) tot \(day(widest.1))."
  }
}
