import Detection
import Documents
import Linking

/// Sentences of the official register. They never judge: the words for the status are its own.
extension Wording {
  static let registerNote =
    "Dit zijn de woorden van het register zelf. Zij staan los van wat in de stukken is gevonden. "
    + "Dat een toezegging niet in deze stukken staat, zegt niets over de toezegging."
  static let registerColumns = [
    "Nummer", "Toezegging", "Door", "Gedaan op", "Status", "Nakoming", "In deze stukken",
  ]
  static let notFoundBack = "niet teruggevonden"
  static let noStatus = "geen status vermeld"

  static func registerTitle(_ number: Int) -> String {
    "Officieel register: \(count(number, "toezegging", "toezeggingen"))"
  }

  /// Who promised it, and for which ministry.
  static func promisedBy(_ pledge: Pledge) -> String {
    [pledge.person, pledge.ministry].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// The day and the letters of fulfilment, as the register gives them; empty without either.
  static func fulfilment(_ pledge: Pledge) -> String {
    let day = pledge.due.map(day) ?? ""
    let letters = pledge.fulfilledBy.isEmpty ? "" : "brief \(list(pledge.fulfilledBy))"
    return [day, letters].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// The same with the short names of the letters that are among the documents.
  static func fulfilment(_ pledge: Pledge, _ link: PledgeLink, in digest: Digest) -> String {
    let given = fulfilment(pledge)
    let names = list(link.letters.map { digest.names[$0].short })
    guard !names.isEmpty, !given.isEmpty else { return given + names }
    return "\(given) (\(names))"
  }

  /// The places of the statements that a record is about: `Kamerbrief 2016, p. 3`.
  static func places(_ link: PledgeLink, in digest: Digest) -> String {
    let places = link.statements.map { place in
      let name = digest.names[place.document]
      return "\(name.short), \(name.place(digest.statement(place).range))"
    }
    return places.isEmpty ? notFoundBack : list(places)
  }
}
