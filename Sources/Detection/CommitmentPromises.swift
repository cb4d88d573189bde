import Documents
import Lexicons

/// The rules for what the government itself will do, wants or does.
extension CommitmentRules {
  /// Parliament is told: *Uw Kamer wordt geïnformeerd*, *Ik kom hierop terug*.
  static func informing(_ here: Situation) -> Finding? {
    guard !here.isNegated, here.reading.aspect == .present, here.reading.kind != .adverbial else {
      return nil
    }
    if here.reading.modal == .must || here.reading.modal == .should { return nil }
    // "Naar verwachting kan ik uw Kamer in mei informeren": only with a term.
    if here.reading.modal == .can, !here.foreseesTerm, here.subject.side != .parliament {
      return nil
    }
    if let found = returning(here) { return found }
    // "U kunt die brief in mei verwachten."
    let isAwaited = ["verwachten", "tegemoetzien", "rekenen"].contains(here.reading.infinitive)
    if isAwaited, here.subject.side == .parliament,
      here.reading.modal == .can || here.reading.modal == .may
    {
      return (.promise, 4, nil)
    }
    let tells = here.does(.inform)
    let reaches =
      here.concerns(.parliament)
      || here.subject.side == .parliament
        && (here.reading.isPassive || ["ontvangen", "krijgen"].contains(here.reading.infinitive))
    let isOwn = here.isOwnAct || here.subject.side == .parliament || here.subject.side == .paper
    if tells, reaches, isOwn {
      if here.has("hierbij", "bijgaand", "hiermee", "hiervoor")
        || here.words.contains("deze") && here.has("brief")
      {
        return here.reading.modal == .shall ? (.promise, 5, nil) : (.reportDone, 3, nil)
      }
      return (.promise, here.reading.modal == .wants ? 3 : 5, nil)
    }
    if let cue = here.cue("toezegging"),
      cue.id.contains("kamer") || cue.id.contains("kom-terug")
        || cue.id.contains("op-de-hoogte") || cue.id.contains("toekomen")
    {
      return isOwn || here.reading.isPassive ? (.promise, cue.strength, cue) : nil
    }
    return nil
  }

  /// *Daar kom ik op terug*, *de Kamer krijgt de cijfers voor het reces*.
  private static func returning(_ here: Situation) -> Finding? {
    if here.reading.infinitive == "terugkomen", here.actor == .government,
      here.has("op", "hierop", "daarop")
    {
      return (.promise, 4, here.cue("toezegging"))
    }
    // "In de volgende voortgangsbrief ga ik hier nader op in."
    let isLater =
      here.has("volgende", "komende", "eerstvolgende", "kabinetsreactie") || here.hasTerm
    if here.reading.infinitive == "ingaan", here.actor == .government, isLater,
      here.nouns.contains(.paper)
    {
      return (.promise, 4, nil)
    }
    let isGiven = ["krijgen", "ontvangen"].contains(here.reading.infinitive)
    let isPaper =
      here.nouns.contains(.paper)
      || here.has("cijfers", "gegevens", "informatie", "antwoord", "schriftelijk")
    return isGiven && here.subject.side == .parliament && !here.has("motie", "moties")
      && (isPaper || here.hasTerm)
      ? (.promise, 5, here.cue("toezegging")) : nil
  }

  /// *Zal, zullen*: a promise of who can keep it.
  static func shall(_ here: Situation) -> Finding? {
    guard here.reading.modal == .shall, here.reading.kind != .adverbial, !here.isNegated else {
      return nil
    }
    if here.reading.kind == .relative || here.reading.kind == .infinitive, !here.isOwnAct {
      return nil
    }
    if let cue = here.cue("inspanning", "aandacht"), here.isOwnAct { return (.intention, 3, cue) }
    let isReady = here.has("bekend", "gereed", "klaar", "afgerond", "beschikbaar", "operationeel")
    if isReady, here.foreseesTerm, here.reading.infinitive == "zijn", here.reading.isMain {
      return here.hasTerm ? (.promise, 4, nil) : (.expectation, 2, nil)
    }
    // "Er zal aandacht zijn voor …"
    if here.has("aandacht"), here.reading.infinitive == "zijn", !here.subject.side.isActor {
      return (.intention, 2, nil)
    }
    let takesPlace = ["plaatsvinden", "starten", "volgen", "verschijnen", "ingaan", "beginnen"]
      .contains(here.reading.infinitive)
    if takesPlace, here.hasTerm, here.reading.isMain, !here.subject.side.isActor {
      return (.promise, 4, nil)
    }
    switch here.actor {
    case .government:
      if here.does(.effort), !here.does(.create, .practice) { return (.intention, 3, nil) }
      if here.does(.attitude, .think), !here.does(.create, .inform, .examine, .consult) {
        return (.intention, 2, nil)
      }
      if here.does(.examine) { return (.promise, 3, nil) }
      return (.promise, here.reading.mainAct == .go ? 3 : 5, nil)
    case .none where here.reading.isPassive:
      // "Ik weet zeker dat dit besproken zal worden": foreseen, not promised.
      if here.reading.kind == .complement, here.governor?.mainAct == .think { return nil }
      if here.does(.think, .state, .happen),
        !here.does(.create, .practice, .inform, .examine, .speak)
      {
        return nil
      }
      let isWeaker = here.does(.examine) || here.reading.mainAct == .go
      return (.promise, isWeaker ? 3 : 5, nil)
    case .policy, .paper:
      // What it will lead to or be is a prediction.
      let predicts =
        [.state, .copula, .auxiliary, .think, .bodily].contains(here.reading.mainAct)
        || ["leiden", "bijdragen", "zorgen", "betekenen", "helpen", "blijken", "toenemen", "dalen"]
          .contains(here.reading.infinitive)
      return !predicts && here.reading.isMain ? (.promise, 4, nil) : nil
    case .none, .thing, .thirdParty, .parliament, .outsider, .foreign: return nil
    }
  }

  /// *Wil, willen*: an intention, unless it only introduces words.
  static func wanting(_ here: Situation) -> Finding? {
    // "Wat ik wil, is dat …": the aim is said in the clause that opens with *wat*.
    if here.reading.modal == .wants || here.reading.infinitive == "willen",
      here.opensWithWhat, here.subject.side == .government, here.subject.isPronoun,
      !here.isNegated, here.reading.aspect == .present
    {
      return (.intention, 3, nil)
    }
    guard here.reading.modal == .wants, here.subject.side == .government, !here.isNegated,
      here.reading.kind != .adverbial, here.reading.kind != .relative
    else { return nil }
    if here.reading.infinitive == "toezeggen" { return (.promise, 6, nil) }
    let onlyTalks = here.does(.speak, .think) && !here.does(.create, .practice, .effort, .inform)
    return onlyTalks || here.reading.infinitive == "benadrukken" ? nil : (.intention, 3, nil)
  }

  /// *Zegt toe, draagt zorg voor, gaat in gesprek*.
  static func promiseByCue(_ here: Situation) -> Finding? {
    guard !here.isNegated, here.reading.modal != .can, here.reading.modal != .should,
      mayDecide(here),
      let cue = here.cue("toezegging")
    else { return nil }
    let starts = [
      "toezegging/gaat-van-start", "toezegging/treedt-in-werking", "toezegging/krijgt-plek",
      "toezegging/wordt-onderdeel",
    ]
    guard
      here.isOwnAct || here.subject.side == .policy || here.subject.side == .paper
        || here.subject.side == .none && here.reading.aspect == .present
        || here.subject.side == .thing && starts.contains(cue.id)
    else { return nil }
    return (.promise, cue.strength, cue)
  }

  /// *Het doel is, het voornemen bestaat*: nouns that name an aim.
  static func goal(_ here: Situation) -> Finding? {
    guard mayDecide(here), !here.isNegated, here.reading.aspect != .past, here.reading.modal == nil,
      let cue = here.cues.first(where: { $0.cue.cueClass == "voornemen" && $0.id.contains("doel") })
    else { return nil }
    return here.subject.side == .outsider || here.subject.side == .foreign
      ? nil : (.intention, cue.strength, cue)
  }

  /// *Is voornemens, zet zich in, hecht belang aan*.
  static func intentionByCue(_ here: Situation) -> Finding? {
    // "Het verdient de voorkeur dit te bundelen": in its own words what the author would rather do.
    if let cue = here.cues.first(where: { $0.id == "aanbeveling/verdient-aanbeveling" }),
      mayDecide(here), here.subject.side == .none, !here.isNegated,
      here.reading.aspect == .present
    {
      return (.intention, 2, cue)
    }
    guard !here.isNegated, mayDecide(here),
      here.reading.aspect != .past || here.reading.modal != nil,
      let cue = here.cue("voornemen", "inspanning", "aandacht")
    else { return nil }
    let isHeld =
      here.isOwnAct || here.subject.side == .government || here.subject.side == .policy
      || here.subject.side == .none || here.subject.side == .paper
      || here.others.contains { $0.side == .government && here.isFor($0) }
      || cue.id == "aandacht/prioriteit" && here.concerns(.government)
    guard isHeld || Self.unheld.contains(cue.id), here.reading.modal != .should else { return nil }
    if cue.id == "voornemen/bereid", here.reading.aspect == .perfect { return nil }
    return (.intention, cue.strength, cue)
  }

  /// Cues of aims whose subject is the matter itself (*de oplevering is gepland*).
  private static let unheld: Set = [
    "voornemen/voorkeur",
    "voornemen/voorzien-is", "voornemen/gepland", "aandacht/voorop", "aandacht/voorop-staat",
    "aandacht/nadruk-op",
  ]

  /// *Streeft, bevordert, onderschrijft*: verbs of effort and attitude in the present.
  static func effort(_ here: Situation) -> Finding? {
    guard here.reading.aspect == .present, !here.isNegated, mayDecide(here),
      here.reading.modal == nil || here.reading.modal == .must
    else { return nil }
    let aims = ["richten", "beogen", "nastreven", "mikken"].contains(here.reading.infinitive)
    if aims, !here.reading.isPassive, here.subject.side == .policy || here.subject.side == .paper,
      here.words.contains(where: { $0.hasSuffix("beleid") || $0 == "aanpak" || $0 == "inzet" })
    {
      return (.intention, 2, nil)
    }
    guard
      here.actor == .government || here.isAgentless && here.does(.effort) && !here.does(.practice)
    else { return nil }
    // "De politie zet hier teams in": without *zich* or *op* it is a practice.
    let sendsOut =
      here.reading.infinitive == "inzetten" && !here.has("zich", "mij", "ons", "op", "voor")
    if here.does(.effort), !sendsOut,
      !here.does(.create, .practice) || Self.efforts.contains(here.reading.infinitive)
    {
      return (.intention, 3, nil)
    }
    if here.reading.acts.contains(.attitude), !here.does(.practice, .inform),
      here.actor == .government
    {
      return (.intention, 1, nil)
    }
    return nil
  }

  /// Verbs of effort that name a practice as well.
  private static let efforts: Set = ["streven", "inzetten", "inspannen", "aandringen", "pleiten"]

  /// *Er wordt een loket geopend*, *ik start in mei*: the present of a verb that makes something.
  static func creating(_ here: Situation) -> Finding? {
    guard here.reading.aspect == .present, !here.isNegated, mayDecide(here),
      here.reading.modal == nil
    else { return nil }
    if here.words.contains("gaat") || here.words.contains("ga") || here.words.contains("gaan"),
      here.reading.allInfinitives.contains("gaan"), here.reading.infinitive != "gaan",
      here.isOwnAct, !here.does(.speak, .think)
    {
      return (.promise, 4, nil)
    }
    if here.cue("praktijk") != nil, !here.hasTerm, !here.isAction { return nil }
    // "Wij maken gebruik van": a practice.
    if here.isTurnOfSpeech || here.reading.infinitive == "maken" && here.has("gebruik") {
      return nil
    }
    // "Ik vind het belangrijk dat dit wordt gewogen": what is wished is not what happens.
    let isWished =
      here.reading.kind == .complement
      && (["zijn", "vinden", "achten", "hopen", "wensen", "willen", "menen", "denken", "blijken"]
        .contains(here.governing) || here.governor?.modal == .wants)
    if isWished { return nil }
    if here.isGeneral || here.recurs, !here.hasTerm, !here.isAction { return nil }
    if here.reading.infinitive == "overwegen", here.isOwnAct { return (.intention, 1, nil) }
    let makes = here.does(.create, .end, .pledge) && !here.does(.think, .state)
    let asks =
      here.reading.infinitive != "kijken"
      || here.complements.contains { $0.reading.kind == .complement }
      || here.genre == .debate && here.has("naar", "ernaar", "daarnaar")
    if here.actor == .government, here.does(.examine), asks, !here.does(.practice, .think, .speak) {
      return (.promise, 2, nil)
    }
    if here.actor == .government {
      if here.does(.pledge), !here.does(.practice) { return (.promise, 5, nil) }
      if makes || here.does(.inform, .examine, .practice, .consult), here.hasTerm || here.isAction {
        return (.promise, here.does(.examine) ? 3 : 4, nil)
      }
      // "Ik breid het aantal plaatsen uit", "Het kabinet trekt 40 miljoen uit": a decision as it is
      // taken; of a minister in person, or with the money that it costs or the years it is for.
      let isDecision = here.subject.isFirstPerson || here.namesMoney || here.hasHorizon
      return isDecision && here.reading.mainAct == .create && !here.isTalk
        ? (.promise, 4, nil) : nil
    }
    if here.isAgentless, here.does(.examine), !here.does(.think, .speak, .state) {
      return (.promise, 2, nil)
    }
    if here.isAgentless, makes, here.reading.isMain { return (.promise, 4, nil) }
    if here.isAgentless, here.hasTerm || here.isAction,
      here.does(.practice, .examine, .consult, .inform)
    {
      return (.promise, here.does(.examine) ? 3 : 4, nil)
    }
    return planned(here)
  }

  /// *De regeling gaat in mei in*, *er komt een register*: what begins or ends without a doer.
  private static func planned(_ here: Situation) -> Finding? {
    let verb = here.reading.infinitive
    if here.reading.isMain, ["komen", "bijkomen"].contains(verb), here.announcesNew {
      return (.promise, 4, nil)
    }
    guard here.hasTerm else { return nil }
    let isPlan = here.subject.side == .policy || here.subject.side == .paper
    let isSent = verb == "gaan" && here.has("naar")
    if isPlan, here.does(.create, .process) || isSent || begins.contains(verb) {
      return (.promise, 4, nil)
    }
    let isNewRule = [
      "ingaan", "vervallen", "verdwijnen", "gelden", "plaatsvinden", "verschijnen", "volgen",
    ].contains(verb)
    // "De resultaten zijn in het voorjaar beschikbaar."
    let isReady =
      verb == "zijn" && here.has("beschikbaar", "gereed", "klaar", "bekend", "afgerond", "openbaar")
    if isReady, here.reading.isMain, here.subject.side != .thirdParty { return (.promise, 3, nil) }
    return isNewRule && here.reading.isMain && here.subject.side == .thing
      ? (.promise, 4, nil) : nil
  }

  /// Verbs of what comes about by itself; what merely lasts or runs out (*aflopen, duren*) promises
  /// nothing.
  private static let begins: Set = [
    "ingaan", "starten", "beginnen", "plaatsvinden", "verschijnen", "volgen", "komen", "gelden",
    "treden", "vervallen", "verdwijnen", "aanvangen", "uitkomen", "opengaan",
  ]
}
