import Documents
import Lexicons

/// The rules for words that are not the government's own: outsiders, motions, debates.
extension CommitmentRules {
  /// The rules for an outsider's text, and for what a government text reports of others.
  static let outside: [Rule] = [
    Rule(id: "verzoek/parlement", verdict: request),
    Rule(id: "aanbeveling/gebod", verdict: imperative),
    Rule(id: "aanbeveling/signaal", verdict: adviceByCue),
    Rule(id: "aanbeveling/eis", verdict: demand),
    Rule(id: "melding/deels-buiten", verdict: partialOutside),
    Rule(id: "melding/uitgebleven-buiten", verdict: lackingOutside),
    Rule(id: "weigering/buiten", verdict: refusalOutside),
    Rule(id: "melding/bezig-buiten", verdict: progressOutside),
    Rule(id: "toezegging/buiten", verdict: pledgeOutside),
    Rule(id: "voornemen/buiten", verdict: intentionOutside),
  ]

  /// The rules for a member of parliament who speaks: only a motion that is read out asks.
  static let readMotion: [Rule] = [Rule(id: "verzoek/voorgelezen", verdict: readRequest)]

  private static func readRequest(_ here: Situation) -> Finding? {
    // The chair who reads the list: "De minister zegt toe de Kamer … te informeren".
    if here.reading.infinitive == "toezeggen", here.subject.side == .government, !here.isNegated,
      !here.subject.isPronoun, here.reading.aspect == .present, here.reading.modal == nil
    {
      return (.promise, 6, nil)
    }
    // A motion that is read aloud: "roept de regering op …" on a line of its own.
    if here.opener == "roept", let cue = elided(here) { return (.request, 4, cue) }
    guard let cue = here.cues.first(where: { $0.id == "verzoek/verzoekt-regering" }) else {
      return nil
    }
    return here.has("verzoekt", "verzoeken") ? (.request, 4, cue) : nil
  }

  /// The cue of a request whose asker stands far above it (*De Kamer, …*), so that the government
  /// that is asked looks like the subject.
  private static func elided(_ here: Situation) -> CueHit? {
    guard here.reading.isMain else { return nil }
    return here.cues.first {
      ["verzoek/roept-regering", "verzoek/verzoekt-regering"].contains($0.id)
        && $0.cue.direction != .pseudo
    }
  }

  /// The rules for a motion.
  static let motion: [Rule] = [Rule(id: "verzoek/motie", verdict: motionRequest)]

  private static func motionRequest(_ here: Situation) -> Finding? {
    if let cue = here.cue("verzoek") ?? elided(here) { return (.request, 4, cue) }
    let asks = ["verzoeken", "oproepen", "opdragen", "vragen"].contains(here.reading.infinitive)
    return asks && here.reading.isMain ? (.request, 4, nil) : nil
  }

  private static func adviceByCue(_ here: Situation) -> Finding? {
    guard mayDecide(here) else { return nil }
    // "het voorgestelde artikel", "Voorgesteld artikel 6": only told as a deed it is advice.
    let isMereName =
      here.cues.contains { $0.id == "aanbeveling/wordt-gevraagd" }
      && here.reading.finite == nil
    if isMereName { return nil }
    if let cue = here.cue("aanbeveling"), here.reading.aspect != .past || here.voice != .own {
      return (.recommendation, cue.strength, cue)
    }
    // "De raad vraagt aandacht voor …": an outsider's effort is advice.
    let urges = here.cues.first { $0.id == "inspanning/aandacht-vragen" }
    if let urges, here.subject.side == .outsider, !here.isNegated {
      return (.recommendation, 2, urges)
    }
    let advises = [
      "aanbevelen", "adviseren", "oproepen", "bepleiten", "pleiten", "voorstellen", "eisen",
      "verzoeken", "vragen", "verwachten", "aandringen", "suggereren",
    ]
    // "De raad is om advies gevraagd": who is asked advises nothing yet.
    let isAsked = here.reading.isPassive && here.subject.side.isActor
    guard advises.contains(here.reading.infinitive), !here.isNegated, !isAsked else { return nil }
    let speaks =
      here.subject.side == .outsider || here.subject.side == here.genre.author
      || here.subject.side == .thirdParty && here.voice != .own
    guard speaks, here.reading.modal != .can else { return nil }
    let isDirected =
      !here.complements.isEmpty || here.concerns(.government) || here.concerns(.thirdParty)
      || here.words.contains("om") || here.words.contains("voor") || here.words.contains("te")
    return isDirected ? (.recommendation, 3, nil) : nil
  }

  private static func demand(_ here: Situation) -> Finding? {
    guard mayDecide(here) else { return nil }
    // "Op grond van de verordening moet …": what the law says already.
    if here.genre == .outsider, here.has("artikel", "ingevolge", "krachtens", "verordening") {
      return nil
    }
    if here.reading.modal == .must
      || here.reading.modal == .should && here.reading.allInfinitives.contains("moeten")
    {
      if here.reading.infinitive == "blijken" || here.opensQuestion { return nil }
      return (.recommendation, 3, nil)
    }
    if let cue = here.cue("verplichting", "voorwaarde"), here.reading.aspect == .present,
      cue.id.contains("dient") || cue.id.contains("voldoen")
    {
      return (.recommendation, 3, cue)
    }
    if let cue = here.cue("aandacht"), here.reading.aspect == .present, !here.isNegated,
      cue.id.contains("belangrijk")
    {
      return (.recommendation, 2, cue)
    }
    if !here.opensQuestion,
      here.has("nodig", "noodzakelijk", "vereist", "wenselijk", "gewenst", "onontbeerlijk"),
      here.reading.infinitive == "zijn", here.reading.aspect == .present, !here.isNegated
    {
      return (.recommendation, 2, nil)
    }
    return nil
  }

  /// *Neem … op*, and the bare infinitive of a list of advice.
  private static func imperative(_ here: Situation) -> Finding? {
    // "Zie ook de brief van …" points to a paper; it demands nothing.
    guard !["zien", "vergelijken"].contains(here.reading.infinitive) else { return nil }
    let isBare = here.isItem && here.reading.isInfinitival
    guard isBare || here.isImperative, here.genre == .outsider || here.voice == .recommended else {
      return nil
    }
    return (.recommendation, 3, nil)
  }

  private static func lackingOutside(_ here: Situation) -> Finding? {
    guard mayDecide(here) else { return nil }
    if let cue = here.cue("uitgebleven"), here.reading.modal != .shall {
      return (.reportLacking, cue.strength, cue)
    }
    // "De minister schrapt het fonds", "Nederland trekt zich terug": what was there is given up.
    if here.actor == .government, here.does(.end), here.reading.infinitive != "weigeren",
      here.reading.modal == nil, !here.isNegated, here.reading.isMain
    {
      return (.reportLacking, 4, nil)
    }
    // "Er is geen toezicht op …": what should be there is not.
    if here.isNegated, here.reading.isMain, here.reading.infinitive == "zijn", here.has("er"),
      here.has("geen"), here.reading.aspect == .present, here.reading.modal == nil
    {
      return (.reportLacking, 3, here.negations.first)
    }
    guard here.isNegated, here.actor == .government || here.isAgentless && here.isPolicyMatter,
      here.reading.modal == nil || here.reading.modal == .can,
      here.does(.create, .practice, .inform, .fulfil, .effort, .lack)
    else { return nil }
    return (.reportLacking, 3, here.negations.first)
  }

  private static func partialOutside(_ here: Situation) -> Finding? {
    guard mayDecide(here), let cue = here.cue("deels"), here.reading.modal == nil else {
      return nil
    }
    return (.reportPartial, 3, cue)
  }

  private static func progressOutside(_ here: Situation) -> Finding? {
    guard here.reading.isMain, let cue = here.cue("bezig"),
      here.actor == .government || here.isPolicyMatter,
      here.actor != .foreign, here.actor != .thirdParty, here.reading.modal == nil, !here.isNegated
    else { return nil }
    if cue.id == "bezig/momenteel", here.isTalk { return nil }
    return (.reportProgress, 3, cue)
  }

  private static func refusalOutside(_ here: Situation) -> Finding? {
    guard here.reading.isMain, here.subject.side == .government else { return nil }
    if let cue = here.cue("weigering") { return (.refusal, cue.strength, cue) }
    let refuses = here.isNegated && (here.reading.modal == .shall || here.reading.modal == .wants)
    return refuses || here.reading.infinitive == "weigeren"
      ? (.refusal, 4, here.negations.first) : nil
  }

  private static func pledgeOutside(_ here: Situation) -> Finding? {
    guard mayDecide(here), !here.isNegated, here.subject.side == .government || here.isAgentless
    else {
      return nil
    }
    if ["toezeggen", "beloven", "aankondigen"].contains(here.reading.infinitive) {
      return (.promise, 5, here.cue("toezegging"))
    }
    if let cue = here.cue("toezegging"), cue.id == "toezegging/wordt-onderdeel" {
      return (.promise, cue.strength, cue)
    }
    if here.isAgentless, here.reading.isMain, here.does(.create, .inform, .practice) {
      // "Volgens de nota zal … worden betrokken": told of a plan of the government.
      if here.reading.modal == .shall { return (.promise, 5, nil) }
      guard here.does(.create, .inform) else { return nil }
      let isPlain =
        here.reading.modal == nil && here.reading.aspect == .present
        && (here.isItem || here.hasTerm)
      return isPlain ? (.promise, 4, nil) : nil
    }
    guard here.actor == .government else { return nil }
    if here.reading.modal == .shall, !here.does(.think, .speak, .effort) {
      return (.promise, 5, nil)
    }
    if here.reading.aspect == .present, here.reading.modal == nil, here.does(.create),
      here.reading.isMain
    {
      return (.promise, 4, nil)
    }
    return nil
  }

  private static func intentionOutside(_ here: Situation) -> Finding? {
    guard here.reading.isMain, !here.isNegated else { return nil }
    // "Doel van de regeling is …": the aim of a policy, told by somebody else.
    let aim = here.cues.first {
      $0.cue.cueClass == "voornemen" && $0.id != "voornemen/bereid"
    }
    if let aim, here.subject.side != .outsider, here.subject.side != .thirdParty,
      here.reading.aspect == .present
    {
      return (.intention, aim.strength, aim)
    }
    // "In 2019 wilde de minister …", "het ministerie toonde de intentie": plans told afterwards.
    if here.subject.side == .government, here.reading.aspect == .past, let aim {
      return (.intention, aim.strength, aim)
    }
    guard here.subject.side == .government else { return nil }
    if here.reading.modal == .wants { return (.intention, 3, nil) }
    guard here.reading.aspect == .present else { return nil }
    if let cue = here.cue("voornemen", "inspanning") { return (.intention, cue.strength, cue) }
    return here.does(.effort) && !here.does(.practice) ? (.intention, 3, nil) : nil
  }
}

extension Situation {
  /// Whether the clause begins with its verb in the imperative (*Neem …*, *Zorg dat …*).
  var isImperative: Bool {
    reading.isMain && reading.modal == nil && reading.aspect == .present && beginsWithStem
      && !words.contains("ik")
  }
}
