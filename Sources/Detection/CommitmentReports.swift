import Documents
import Lexicons

/// The rules for what is said to be done, under way, partial or lacking.
extension CommitmentRules {
  static func lacking(_ here: Situation) -> Finding? {
    guard mayDecide(here), let cue = here.cue("uitgebleven") else { return nil }
    // "Slechts bij drie havens uitgevoerd, door gebrek aan geld": the lack is why it was done in part.
    if cue.id == "uitgebleven/gebrek", partial(here) != nil { return nil }
    // "Het beoogde aantal is niet gehaald", "dit is niet gelukt": what was meant to happen.
    let wasMeant =
      cue.id == "uitgebleven/niet-gelukt"
      && ![.thirdParty, .outsider, .foreign, .parliament].contains(here.subject.side)
    let isOfPolicy = here.actor == .government || here.mayBePolicy || wasMeant
    guard isOfPolicy, here.reading.modal == nil || here.reading.modal == .can else { return nil }
    return (.reportLacking, cue.strength, cue)
  }

  static func partial(_ here: Situation) -> Finding? {
    guard mayDecide(here), let cue = here.cue("deels"), here.reading.modal == nil else {
      return nil
    }
    let isReport =
      here.reading.aspect != .present && (here.does(.fulfil, .create, .practice))
      || here.does(.fulfil) && here.reading.isPassive
    let isGiven = here.reading.infinitive.hasSuffix("geven") && here.reading.isPassive
    // "De controle is slechts bij drie havens uitgevoerd": words that say it was done, and how far.
    let saysDone = !here.isNegated && doneByCue(here) != nil
    return (isReport || isGiven) && here.mayBePolicy || saysDone
      ? (.reportPartial, 3, cue) : nil
  }

  /// *De app werkt zonder netwerk*: in a text of requirements the plain present requires.
  static func tender(_ here: Situation) -> Finding? {
    guard here.genre == .tender, here.reading.isMain, here.reading.finite != nil,
      here.reading.aspect == .present, here.reading.modal == nil || here.reading.modal == .must
    else { return nil }
    switch here.subject.side {
    case .thirdParty, .thing, .policy:
      let isTalk =
        [.speak, .think, .state, .happen, .process].contains(here.reading.mainAct)
        || here.reading.infinitive == "onderscheiden"
      return isTalk || here.cue("voornemen") != nil ? nil : (.requirement, 5, nil)
    case .government, .parliament, .outsider, .foreign, .paper, .none: return nil
    }
  }

  static func doneByCue(_ here: Situation) -> Finding? {
    guard mayDecide(here), let cue = here.cue("gedaan"), here.reading.modal == nil else {
      return nil
    }
    guard
      here.isOwnAct || here.subject.side == .policy || here.subject.side == .paper
        || here.subject.side == .thing || here.subject.side == .none
    else { return nil }
    if here.isNegated { return (.reportLacking, 3, cue) }
    return (.reportDone, cue.strength, cue)
  }

  static func done(_ here: Situation) -> Finding? {
    guard here.reading.isMain, here.reading.aspect != .present, here.isOwnAct,
      here.reading.modal == nil, here.cue("verplichting") == nil,
      !here.cues.contains(where: { notDone.contains($0.id) })
    else { return nil }
    // "Vorige maand heb ik met de sector gesproken."
    let hasMet = ["spreken", "overleggen", "praten"].contains(here.reading.infinitive)
    if hasMet, here.actor == .government, here.reading.aspect == .perfect, here.has("met"),
      !here.isNegated
    {
      return (.reportDone, 3, nil)
    }
    if here.reading.aspect == .past {
      let isDeed =
        here.actor == .government && !here.isNegated && here.does(.create, .inform, .fulfil)
      return isDeed && !here.does(.speak, .think, .state) ? (.reportDone, 2, nil) : nil
    }
    if ["verzoeken", "oproepen", "vragen", "aansporen"].contains(here.reading.infinitive) {
      guard here.actor == .government else { return nil }
      let isDirected =
        here.concerns(.thirdParty) || here.concerns(.foreign)
        || here.complements.contains { $0.reading.kind == .infinitive } || here.has("te")
      return isDirected && !here.has("kamer", "voorzitter") ? (.expectation, 3, nil) : nil
    }
    if states.contains(here.reading.infinitive), here.isAgentless, !here.hasTerm, !here.datesDeed {
      return nil
    }
    if isMethod(here) { return nil }
    if here.isAgentless, here.has("artikel", "artikelen", "lid") { return nil }
    let isDeed = here.does(.create, .fulfil, .inform, .practice, .examine, .end, .pledge, .effort)
    guard isDeed, !here.isTalk || here.does(.create, .fulfil, .inform),
      here.isPolicyMatter || here.actor == .government || here.does(.inform, .examine)
        || (here.isIndefinite || here.subjectIsCounted) && here.does(.create)
    else { return nil }
    if here.isNegated {
      return here.isPolicyMatter ? (.reportLacking, 3, here.negations.first) : nil
    }
    return (.reportDone, 3, nil)
  }

  /// *Daarbij is bekeken of …*, *in het onderzoek is informatie gebruikt*: how a study was made.
  private static func isMethod(_ here: Situation) -> Bool {
    guard here.isAgentless else { return false }
    let asksOpen =
      here.reading.mainAct == .examine
      && here.complements.contains { $0.reading.kind == .complement }
    return asksOpen
      || ["vergelijken", "samenvatten", "gebruiken", "coördineren", "bespreken", "interviewen"]
        .contains(here.reading.infinitive)
      || here.has("vergelijking")
  }

  /// Cues whose perfect says that something has begun or is foreseen.
  static let notDone: Set = ["bezig/gestart-met", "bezig/eerste-stappen", "voornemen/gepland"]

  /// Verbs whose participle tells how things are, not what was done (*is opgenomen in de wet*).
  static let states: Set = [
    "opnemen", "vastleggen", "verankeren", "verdelen", "baseren", "richten", "regelen", "bedoelen",
    "verbinden", "betrekken", "bestemmen", "inrichten", "beperken", "samenstellen", "indelen",
    "aansluiten", "verplichten", "vereisen", "uitzonderen", "beleggen", "onderbrengen",
  ]

  static func progress(_ here: Situation) -> Finding? {
    guard mayDecide(here), let cue = here.cue("bezig"), !here.isNegated, here.reading.modal == nil
    else {
      return nil
    }
    // "nu" alone tells when, not that something is being done.
    if cue.id == "bezig/momenteel" {
      let isDeed = here.does(.practice, .create, .examine, .consult, .inform, .effort)
      // "Momenteel vindt een evaluatie plaats": the noun names the deed.
      let takesPlace = here.reading.infinitive == "plaatsvinden" && here.isPolicyMatter
      guard isDeed && !here.isTalk || takesPlace else { return nil }
    }
    // "De voorbereidingen zijn in volle gang": the words themselves say that work is being done.
    let saysSo =
      ["bezig/in-voorbereiding", "bezig/gaande", "bezig/eerste-stappen", "bezig/over-onderhandeld"]
      .contains(cue.id)
      && (here.subject.side == .thing || here.subject.side == .none)
    // "Instellingen zijn al gestart met hun plannen": the work of others.
    let isOfOthers = [.thirdParty, .outsider, .foreign].contains(here.subject.side)
    if isOfOthers, !here.mayBePolicy, !here.reading.isPassive { return nil }
    return here.isOwnAct || here.mayBePolicy || saysSo
      ? (.reportProgress, cue.strength, cue) : nil
  }
}
