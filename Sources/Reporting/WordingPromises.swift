import Detection
import Documents
import Linking

/// Sentences of the promises. Official and found never share a word, a line or a colour.
extension Wording {
  static let sameAsTable = "Dezelfde toezeggingen als tabel"
  static let promiseColumns = [
    "Toezegging", Column.document, "Datum", "Termijn", "Sterkte", Column.official,
    Column.foundHere,
  ]
  static let notInRegister = "niet in een ingelezen register"
  static let othersNote =
    "Deze uitspraken zijn geen eigen toezegging van de schrijver, maar een later stuk komt erop "
    + "terug."
  static let actorUnknown = "niet genoemd"
  static let addresseeUnknown = "niet genoemd"
  static let timelineTitle = "Tijdlijn"
  static let timelineLabel =
    "Tijdlijn van de toezeggingen; dezelfde gegevens staan in de tabel eronder"
  static let timelineLegend: [(Symbol, String)] = [
    (.made, "toegezegd"), (.due, "termijn"), (.found, "opvolging gevonden"),
    (.possible, "mogelijk opgevolgd"), (.changed, "gewijzigd"), (.refused, "afgewezen"),
    (.repeated, "herhaald of ter sprake"), (.lacking, "volgens een bron niet gedaan"),
    (.arrow, "termijn verstreken, niets gevonden"),
  ]

  static func promisesHeadline(_ digest: Digest) -> String {
    let promises = capitalised(count(digest.promises.count, "toezegging", "toezeggingen"))
    let overdue = digest.promises(in: .overdue).count
    guard !digest.promises.isEmpty else { return "Geen toezeggingen gevonden" }
    guard overdue > 0 else { return "\(promises) gevonden" }
    let terms = overdue == 1 ? "verstreken termijn" : "verstreken termijnen"
    return "\(promises), \(number(overdue)) \(terms) zonder gevonden opvolging"
  }

  static func promisesLead(_ digest: Digest) -> String {
    let documents =
      digest.names.count == 1 ? "dit stuk" : "deze \(number(digest.names.count)) stukken"
    let register =
      digest.dossier.pledges.isEmpty
      ? "Er is geen register ingelezen, dus over de officiële status zegt dit rapport niets."
      : "De twee staan naast elkaar en worden nergens gemengd."
    return
      "Officieel is wat het register van de Kamer zegt. Gevonden is wat in \(documents) staat. "
      + register
  }

  static func noPromises(_ documents: Int) -> String {
    "In \(documents == 1 ? "dit stuk" : "deze \(number(documents)) stukken") herkende het programma "
      + "geen zin waarin de schrijver zelf iets toezegt. Voornemens, verwachtingen en verzoeken "
      + "staan gemarkeerd in de tekst van elk stuk."
  }

  /// A state as the choice above the cards names it.
  static func stateShort(_ state: Promise.State) -> String {
    switch state {
    case .lacking: "volgens een bron niet gedaan"
    case .overdue: "termijn verstreken, niets gevonden"
    default: self.state(state)
    }
  }

  /// What was found, in the words of the table of statuses.
  static func state(_ state: Promise.State) -> String {
    switch state {
    case .found: "opvolging gevonden"
    case .possible: "mogelijk opgevolgd"
    case .changed: "ingetrokken of gewijzigd"
    case .repeated: "herhaald, geen nieuws"
    case .maybeRepeated: "mogelijk herhaald"
    case .lacking: "volgens een later stuk niet gedaan"
    case .unmentioned: "geen opvolging gevonden"
    case .open: "termijn nog niet verstreken"
    case .overdue: "termijn verstreken, geen opvolging gevonden"
    case .unjudged: "niet te beoordelen"
    case .untestable: "niet toetsbaar"
    case .unfollowed: "niet gevolgd: sterkte onder 4"
    }
  }

  /// What was found of a promise; a claim that it was not done names who claims it.
  static func state(_ promise: Promise, in digest: Digest) -> String {
    guard promise.state == .lacking,
      let link = promise.followUp?.links.last(where: { $0.effect == .lacking })
    else { return state(promise.state) }
    let analysis = digest.dossier.analyses[link.document]
    let source = analysis.metadata.sender?.value ?? digest.names[link.document].short
    let year = analysis.metadata.date.map { " (\($0.value.last.year))" } ?? ""
    return "volgens \(shortened(source, to: 60))\(year) niet gedaan"
  }

  /// Where was searched for follow-up; nil when nothing was.
  static func scope(_ promise: Promise, in dossier: Dossier) -> String? {
    guard let followUp = promise.followUp else { return nil }
    if followUp.searched.isEmpty { return "er zijn geen latere stukken" }
    let searched = "gezocht in \(laterPieces(followUp, in: dossier))"
    guard let doubt = followUp.doubt else { return searched }
    return "\(self.doubt(doubt)); \(searched)"
  }

  /// Why silence says nothing.
  static func doubt(_ doubt: FollowUp.Doubt) -> String {
    switch doubt {
    case .nothingLater: "er zijn geen latere stukken"
    case .unread: "een later stuk kon niet geheel worden gelezen"
    case .condition: "er is een voorwaarde aan verbonden"
    case .otherSubjects: "geen later stuk van deze afzender gaat over dit onderwerp"
    case .sameWords: "een later stuk gebruikt dezelfde woorden, maar zegt niet wat er is gedaan"
    }
  }

  static func othersTitle(_ number: Int) -> String {
    "\(capitalised(count(number, "ander punt", "andere punten"))) waarop een later stuk terugkomt"
  }

  /// The four checks of a promise, and whether each holds.
  static func checks(_ checks: Statement.Testability) -> [(Bool, String)] {
    [
      (checks.specific, checks.specific ? "specifiek" : "niet specifiek"),
      (checks.measurable, checks.measurable ? "meetbaar" : "niet meetbaar"),
      (checks.timed, checks.timed ? "tijdgebonden" : "geen termijn"),
      (checks.responsible, checks.responsible ? "verantwoordelijke" : "geen verantwoordelijke"),
    ]
  }

  /// The term with what it was reckoned to, and every assumption.
  static func term(_ statement: Statement, asOf: CalendarDate?) -> String {
    guard let deadline = statement.deadline else { return "geen termijn genoemd" }
    var text = term(deadline)
    if deadline.sort == .end, let due = deadline.due, let asOf,
      due.last.adding(days: deadline.grace) < asOf
    {
      text += "; verstreken op de peildatum"
    }
    return text
  }

  /// `‘voor de zomer van 2014’ → uiterlijk 4 juli 2014 (aanname: begin van het zomerreces)`.
  static func term(_ deadline: Deadline) -> String {
    var text = quoted(deadline.text)
    switch deadline.sort {
    case .recurring: return text + " (terugkerend)"
    case .start: text += deadline.due.map { " → vanaf \(day($0.first))" } ?? ""
    case .span:
      text += deadline.due.map { " → \(day($0.first)) tot en met \(day($0.last))" } ?? ""
    case .end:
      text += deadline.due.map { " → uiterlijk \(day($0.last))" } ?? ": geen datum uit af te leiden"
    }
    if let other = deadline.otherReading { text += ", of \(day(other.last))" }
    if let assumption = deadline.assumption { text += " (aanname: \(assumption))" }
    if !deadline.isBinding { text += "; bindt niet" }
    return text
  }

  /// The last day of the term, for a table.
  static func termShort(_ statement: Statement) -> String {
    guard let deadline = statement.deadline else { return "geen" }
    guard let due = deadline.due, deadline.sort != .recurring else { return quoted(deadline.text) }
    switch deadline.sort {
    case .start: return "vanaf \(day(due.first))"
    case .span: return "tot en met \(day(due.last))"
    case .end, .recurring: return "uiterlijk \(day(due.last))"
    }
  }

  static func alsoIn(_ place: String) -> String { "ook op \(place)" }

  /// How the second place of a promise differs from the first.
  static func drift(_ drift: Repetition.Drift?) -> String {
    switch drift {
    case .weakened: "daar zwakker:"
    case .strengthened: "daar steviger:"
    case nil: "daar herhaald:"
    }
  }

  /// How a later passage is shown.
  static func eventState(_ link: FollowUp.Link) -> Promise.State {
    switch link.effect {
    case .fulfilled: link.grade == .possible ? .possible : .found
    case .inProgress, .partly: .possible
    case .restated, .notMentioned, .notAssessable: .repeated
    case .weakened, .refused: .changed
    case .lacking: .lacking
    }
  }

  /// The drawing of a later passage in the timeline.
  static func symbol(_ link: FollowUp.Link) -> Symbol {
    switch eventState(link) {
    case .found: .found
    case .possible: .possible
    case .changed: link.effect == .refused ? .refused : .changed
    case .lacking: .lacking
    default: .repeated
    }
  }

  /// What a later passage says.
  static func event(_ link: FollowUp.Link) -> String {
    if link.grade == .possible { return possibleEvent(link.effect) }
    switch link.effect {
    case .fulfilled: return "gedaan of bestaand beleid:"
    case .inProgress: return "in uitvoering:"
    case .partly: return "deels gedaan:"
    case .restated: return "komt terug:"
    case .weakened: return "zachter geformuleerd:"
    case .refused: return "afgewezen:"
    case .lacking: return "gemeld als niet gedaan:"
    case .notMentioned, .notAssessable: return "ter sprake:"
    }
  }

  /// What a later passage may say; whether it is about the same has to be read.
  private static func possibleEvent(_ effect: FollowUp.Status) -> String {
    switch effect {
    case .fulfilled: "misschien gedaan of bestaand beleid:"
    case .inProgress: "misschien in uitvoering:"
    case .partly: "misschien deels gedaan:"
    case .restated: "komt misschien terug:"
    case .weakened: "misschien zachter geformuleerd:"
    case .refused: "misschien afgewezen:"
    case .lacking: "misschien gemeld als niet gedaan:"
    case .notMentioned, .notAssessable: "misschien ter sprake:"
    }
  }

  /// How sure the link is, and why.
  static func linkReasons(_ link: FollowUp.Link) -> String {
    let grade =
      switch link.grade {
      case .certain: "zeker verband"
      case .likely: "waarschijnlijk verband"
      case .possible: "mogelijk verband"
      }
    return link.reasons.isEmpty ? grade : "\(grade): \(list(link.reasons))"
  }

  static func reportedLate(_ days: Int) -> String {
    "(gemeld \(count(days, "dag", "dagen")) na de termijn)"
  }

  static func sender(_ name: String) -> String { "afzender: \(name)" }

  /// How a strength came about, in small print.
  static func steps(_ strength: Strength) -> String {
    guard !strength.steps.isEmpty else { return "" }
    let steps = strength.steps.map { step in
      let words = step.evidence.quote
      // A step that the whole sentence earned is named by its rule.
      let cause = words.count > 40 ? "regel \(step.evidence.rule)" : quoted(words)
      return "\(step.change < 0 ? "−" : "+") \(abs(step.change)) (\(cause))"
    }
    return "= \(strength.base) \(steps.joined(separator: " "))"
  }
}
