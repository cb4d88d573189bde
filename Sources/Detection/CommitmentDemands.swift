import Documents
import Lexicons

/// The rules for what others must do, are asked to do, or advise.
extension CommitmentRules {
  static func requirementByCue(_ here: Situation) -> Finding? {
    guard mayDecide(here) else { return nil }
    // "De verordening verplicht importeurs om …"
    let obliges =
      here.reading.infinitive == "verplichten" && here.reading.aspect == .present
      && !here.reading.isPassive && !here.isNegated && !here.has("mij", "zich", "ons")
    if obliges, here.concerns(.thirdParty),
      here.reading.modal == nil || here.reading.modal == .shall,
      [.paper, .policy, .government].contains(here.subject.side)
    {
      return (.requirement, 5, nil)
    }
    guard let cue = here.cue("verplichting", "voorwaarde") else { return nil }
    let setsIt = ["stellen", "opleggen", "hanteren"].contains(here.reading.infinitive)
    guard
      here.subject.side != .government || here.reading.isPassive || here.concerns(.thirdParty)
        || setsIt
    else {
      return nil
    }
    guard here.subject.side != .foreign, here.subject.side != .outsider, !here.isDenied(cue) else {
      return nil
    }
    if here.reading.aspect == .past { return nil }
    return (.requirement, cue.strength, cue)
  }

  /// *Benadrukt is dat …moet*: a demand that was heard.
  static func reportedDemand(_ here: Situation) -> Finding? {
    guard here.reading.kind == .complement,
      here.reading.modal == .must || here.reading.modal == .should,
      let governor = here.governor, governor.isPassive, governor.mainAct == .speak,
      !here.opensQuestion
    else { return nil }
    return (.recommendation, 3, nil)
  }

  /// *Een onderneming kan geen beroep doen op … zonder …*: what a third party cannot have.
  static func barred(_ here: Situation) -> Finding? {
    guard here.reading.modal == .can || here.reading.modal == .may, here.isNegated,
      here.subject.side == .thirdParty, here.reading.isMain, here.reading.aspect == .present
    else { return nil }
    return here.has("beroep", "aanspraak", "deelnemen", "subsidie", "steun", "zonder", "tenzij")
      ? (.requirement, 5, here.negations.first) : nil
  }

  static func must(_ here: Situation) -> Finding? {
    // "Aanvragers zullen een plan moeten indienen": the duty is to come.
    let isToCome =
      here.reading.modal == .shall && here.subject.side == .thirdParty
      && !here.reading.allInfinitives.isDisjoint(with: ["moeten", "dienen"])
    guard here.reading.modal == .must || isToCome, mayDecide(here),
      here.reading.aspect == .present, !here.opensQuestion
    else { return nil }
    // What a third party must declare, report or prove is a duty; what it must think is none.
    let onlyTalks = here.does(.think, .speak, .happen) && !here.does(.inform, .create)
    let isThought = [.think, .happen, .bodily].contains(here.reading.mainAct)
    if onlyTalks, here.subject.side != .thirdParty || isThought { return nil }
    switch here.reading.isPassive ? here.agent?.side ?? here.subject.side : here.subject.side {
    // "Iedereen moet kunnen meedoen": what is wished for them, not asked of them.
    case .thirdParty
    where here.reading.allInfinitives.contains("kunnen") && !here.does(.comply)
      && !["aantonen", "verantwoorden", "overleggen", "laten"].contains(here.reading.infinitive):
      return (.intention, 3, nil)
    case .thirdParty: return (.requirement, 5, nil)
    case .government: return here.reading.isMain ? (.intention, 3, nil) : nil
    case .parliament, .outsider, .foreign: return nil
    case .paper, .policy, .thing, .none:
      if here.reading.isPassive {
        if here.genre == .tender { return (.requirement, 5, nil) }
        return here.reading.isMain ? (.intention, 3, nil) : nil
      }
      if here.genre == .tender || here.does(.comply) { return (.requirement, 5, nil) }
      if here.subject.side == .policy || here.subject.side == .paper { return (.intention, 2, nil) }
      return here.subject.side == .thing && here.reading.isMain ? (.requirement, 4, nil) : nil
    }
  }

  static func expectationByCue(_ here: Situation) -> Finding? {
    guard mayDecide(here), let cue = here.cue("verwachting"), !here.isNegated else { return nil }
    guard here.reading.aspect != .past else { return nil }
    return isAboutOthers(here) ? (.expectation, cue.strength, cue) : nil
  }

  /// *Ik vraag de inspectie hier op te letten*: to ask one's own services is to act.
  private static func instructs(_ here: Situation) -> Bool {
    let isTold = ["vragen", "verzoeken", "opdragen", "opdracht geven"]
      .contains(here.reading.infinitive)
    return isTold && here.subject.isFirstPerson && here.reading.modal == nil
      && here.reading.aspect == .present && here.others.contains { $0.side == .government }
      && here.complements.contains { $0.reading.kind == .infinitive }
  }

  static func asking(_ here: Situation) -> Finding? {
    guard mayDecide(here), !here.isNegated, here.reading.aspect != .past else { return nil }
    if here.reading.infinitive == "verwachten", here.actor == .government,
      here.reading.modal == nil,
      here.reading.aspect == .present, !isAboutOthers(here)
    {
      // "Ik verwacht dit begin juli": foreseen, but whose act it is stays open.
      if here.complements.isEmpty, here.reading.allInfinitives.count == 1 {
        return here.foreseesTerm ? (.expectation, 2, nil) : nil
      }
      // "Ik verwacht dit in mei af te ronden": its own act, foreseen.
      let isOwn = here.hasTerm || here.reading.allInfinitives.count > 1
      return isOwn && here.complements.allSatisfy({ $0.reading.kind == .infinitive })
        ? (.promise, 3, nil) : nil
    }
    if here.isAgentless, here.reading.infinitive == "verwachten", here.foreseesTerm,
      !here.has("van")
    {
      return (.expectation, 2, nil)
    }
    if instructs(here) { return (.promise, 4, nil) }
    // "Ik zal de banken verzoeken …": the request itself is what is promised.
    if here.reading.modal == .shall, here.actor == .government,
      ["verzoeken", "vragen", "opdragen"].contains(here.reading.infinitive)
    {
      return (.promise, 4, nil)
    }
    let encourages = ["stimuleren", "aanmoedigen", "aansporen", "uitdagen"]
      .contains(here.reading.infinitive)
    guard here.does(.ask) || encourages, here.isOwnAct else { return nil }
    if here.reading.aspect == .perfect && encourages { return nil }
    if ["eisen", "verlangen"].contains(here.reading.infinitive), isAboutOthers(here) {
      return (.requirement, 5, nil)
    }
    return isAboutOthers(here) ? (.expectation, encourages ? 2 : 3, nil) : nil
  }

  /// Whether somebody outside the government is to do what is asked.
  static func isAboutOthers(_ here: Situation) -> Bool {
    let others: Set<PartyClass> = [.thirdParty, .foreign]
    if here.reading.isPassive, others.contains(here.subject.side) { return true }
    if others.contains(here.subject.side),
      here.has("verantwoordelijk", "verantwoordelijkheid", "plicht")
    {
      return true
    }
    if here.complements.contains(where: { others.contains($0.subject.side) }) { return true }
    if here.others.contains(where: { others.contains($0.side) }) {
      return here.reading.infinitive != "verwachten" || !here.complements.isEmpty
        || here.words.contains("van")
    }
    return false
  }

  /// *Begin juli zal de raad adviseren*: what a named other will do, told as a plan to count on.
  static func othersShall(_ here: Situation) -> Finding? {
    let isAgreed = ["afspreken", "overeenkomen"].contains(here.governing)
    if here.reading.modal == .shall, isAgreed, here.subject.side == .thirdParty {
      return (.requirement, 5, nil)
    }
    // "zal een commissie bezien": a body that is still to be found is sent by the government.
    if here.reading.modal == .shall, here.reading.isMain, !here.isNegated, !here.reading.isPassive,
      here.isIndefinite, here.subject.side == .outsider
    {
      return (.promise, 3, nil)
    }
    guard here.reading.modal == .shall, here.reading.isMain, !here.isNegated,
      here.subject.side == .thirdParty || here.subject.side == .outsider, !here.reading.isPassive,
      here.does(.create, .inform, .examine, .practice)
    else { return nil }
    return here.hasTerm || here.does(.examine) ? (.expectation, 3, nil) : nil
  }

  /// *De raad beveelt aan, de vakbond pleit voor*: the advice of others in a text of the government.
  static func adviceOfOthers(_ here: Situation) -> Finding? {
    let urges = [
      "aanbevelen", "adviseren", "bepleiten", "pleiten", "voorstellen", "oproepen", "aandringen",
      "eisen", "uitnodigen",
    ]
    let asks =
      ["verwachten", "vragen", "verzoeken"].contains(here.reading.infinitive)
      && here.subject.side == .thirdParty
      && (here.concerns(.government)
        || here.complements.contains { $0.subject.side == .government })
    if asks, here.reading.isMain, !here.isNegated, !here.reading.isPassive,
      here.reading.modal == nil
    {
      return (.recommendation, 3, nil)
    }
    // "Gemeenten zouden vaker moeten controleren": a wish, not a duty, whoever utters it.
    if here.reading.modal == .should, here.reading.isMain,
      here.reading.allInfinitives.contains("moeten"),
      here.subject.side == .thirdParty || here.subject.side == .government
    {
      return (.recommendation, 3, here.cue("aanbeveling"))
    }
    // "Voorgesteld werd …", "er is gepleit voor …": advice without its giver.
    if here.isAgentless, here.reading.aspect != .present, let cue = here.cue("aanbeveling"),
      cue.id == "aanbeveling/wordt-gevraagd"
    {
      return (.recommendation, 3, cue)
    }
    guard here.reading.isMain, urges.contains(here.reading.infinitive), !here.isNegated,
      !here.reading.isPassive, here.reading.modal == nil
    else { return nil }
    switch here.subject.side {
    case .outsider, .foreign, .thirdParty, .paper:
      return (.recommendation, 3, here.cue("aanbeveling"))
    case .government, .parliament, .policy, .thing, .none: return nil
    }
  }

  /// *U wordt geadviseerd …*, *wij adviseren u …*: what officials put to their minister in a memo.
  static func adviceToMinister(_ here: Situation) -> Finding? {
    guard here.genre == .memo, here.reading.isMain, !here.isNegated, here.has("u"),
      ["adviseren", "verzoeken", "vragen", "voorstellen"].contains(here.reading.infinitive)
    else { return nil }
    return (.recommendation, 3, nil)
  }

  static func compliance(_ here: Situation) -> Finding? {
    guard here.subject.side == .thirdParty, here.reading.isMain, !here.isNegated,
      here.reading.aspect == .present, here.reading.modal == nil
    else { return nil }
    if ["krijgen", "ontvangen"].contains(here.reading.infinitive), here.hasTerm {
      return (.promise, 4, nil)
    }
    let signs = ["ondertekenen", "onderschrijven", "voldoen", "aantonen", "overleggen"]
    if signs.contains(here.reading.infinitive) { return (.requirement, 4, nil) }
    let receives = ["krijgen", "ontvangen"].contains(here.reading.infinitive)
    return receives && here.nouns.contains(.policy) ? (.standing, 3, nil) : nil
  }
}
