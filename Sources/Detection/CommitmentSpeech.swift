import Documents
import Lexicons

/// The rules for a minister who speaks in a debate.
///
/// Speech commits in short forms (*Dat doe ik*, *Dat kan ik doen*), and is full of sentences that only
/// lead the listener through it (*Daar kom ik zo op terug*).
extension CommitmentRules {
  /// The rules of a debate: first the short forms of speech, then those of a government text; words
  /// as *altijd* and *regelmatig* prove no practice there.
  static let spoken: [Rule] =
    [
      Rule(id: "toezegging/gesproken", verdict: doing),
      Rule(id: "toezegging/gesproken-brief", verdict: sending),
    ]
    + own.filter { $0.id != "praktijk/signaal" }

  /// *Dat doe ik*, *dat kan ik doen*, *dat gaan we doen*: what was just asked.
  private static func doing(_ here: Situation) -> Finding? {
    guard here.reading.infinitive == "doen", here.reading.isMain, !here.isNegated,
      here.reading.aspect == .present, here.subject.side == .government, here.subject.isPronoun,
      here.has("dat", "dit", "die"), !here.has("al", "reeds", "altijd", "steeds")
    else { return nil }
    switch here.reading.modal {
    case .wants, .must, .should: return (.intention, 3, nil)
    // "Dat doen we bijvoorbeeld door …": how it is done already.
    case nil where here.has("alleen", "bijvoorbeeld", "onder", "nu", "momenteel", "door"):
      return (.standing, 3, nil)
    default: return (.promise, 4, nil)
    }
  }

  /// *Ik kan de Kamer een overzicht sturen*, *dan stuur ik daar een brief over*.
  private static func sending(_ here: Situation) -> Finding? {
    guard here.reading.mainAct == .inform, here.reading.isMain, !here.isNegated,
      here.reading.aspect == .present, here.subject.side == .government, here.subject.isPronoun,
      here.reading.modal == nil || here.reading.modal == .can,
      here.concerns(.parliament) || here.nouns.contains(.paper)
        || here.has("schriftelijk", "dat", "dit", "die", "daar")
    else { return nil }
    return here.has("hierbij", "bijgaand") ? nil : (.promise, 4, nil)
  }
}

extension Situation {
  /// Whether a speaker only says what comes next in the speech.
  var leadsThroughSpeech: Bool {
    let verb = reading.infinitive
    let opens = ["beginnen", "overgaan", "afsluiten", "afronden"].contains(verb) && !hasTerm
    if opens, isOwnAct || reading.isInfinitival || beginsWithStem { return true }
    let goesOn = ["ingaan", "terugkomen", "komen", "spreken", "zeggen", "behandelen", "geven"]
      .contains(verb)
    return goesOn && has("zo", "zometeen", "meteen", "dadelijk", "straks", "eerst", "kort")
      && !has("brief", "schriftelijk") && !hasTerm
  }
}
