import Documents
import Lexicons

/// The rules for a text of the government in its own voice, in the order in which they are asked.
///
/// Each rule looks at the act (verb or cue), the subject and the aspect of one clause; the first that
/// knows decides.
enum CommitmentRules {
  /// A rule: its id and what it concludes; nil when it does not apply.
  struct Rule: Sendable {
    let id: String
    let verdict: @Sendable (Situation) -> (kind: Statement.Kind, strength: Int, cue: CueHit?)?
  }

  typealias Finding = (kind: Statement.Kind, strength: Int, cue: CueHit?)

  /// Returns the verdict of the first rule that applies, with its evidence.
  static func verdict(on situation: Situation, by rules: [Rule], in document: Document) -> Verdict?
  {
    for rule in rules {
      guard let found = rule.verdict(situation) else { continue }
      var evidence: [Evidence] = []
      if let cue = found.cue { evidence.append(cue.evidence(in: document)) }
      if let token = situation.reading.verbToken ?? situation.reading.finite {
        let range = document.tokens[token].range
        evidence.append(Evidence(rule: rule.id, range: range, quote: document.quote(range)))
      }
      return Verdict(kind: found.kind, strength: found.strength, rule: rule.id, evidence: evidence)
    }
    return nil
  }

  /// The rules of a government text.
  static let own: [Rule] = [
    Rule(id: "verzoek/parlement", verdict: request),
    Rule(id: "eis/bestek", verdict: tender),
    Rule(id: "weigering/signaal", verdict: refusalByCue),
    Rule(id: "weigering/ontkende-daad", verdict: refusalByNegation),
    Rule(id: "toezegging/besloten", verdict: decision),
    Rule(id: "voornemen/doel", verdict: goal),
    Rule(id: "melding/uitgebleven", verdict: lacking),
    Rule(id: "melding/deels", verdict: partial),
    Rule(id: "melding/gedaan-signaal", verdict: doneByCue),
    Rule(id: "melding/gedaan", verdict: done),
    Rule(id: "melding/bezig", verdict: progress),
    Rule(id: "aanbeveling/anderen", verdict: adviceOfOthers),
    Rule(id: "eis/signaal", verdict: requirementByCue),
    Rule(id: "aanbeveling/gemeld", verdict: reportedDemand),
    Rule(id: "eis/uitgesloten", verdict: barred),
    Rule(id: "eis/moeten", verdict: must),
    Rule(id: "verwachting/signaal", verdict: expectationByCue),
    Rule(id: "verwachting/vragen", verdict: asking),
    Rule(id: "toezegging/informeren", verdict: informing),
    Rule(id: "toezegging/zullen", verdict: shall),
    Rule(id: "verwachting/zullen", verdict: othersShall),
    Rule(id: "voornemen/willen", verdict: wanting),
    Rule(id: "toezegging/signaal", verdict: promiseByCue),
    Rule(id: "voornemen/signaal", verdict: intentionByCue),
    Rule(id: "voornemen/inspanning", verdict: effort),
    Rule(id: "toezegging/maken", verdict: creating),
    Rule(id: "eis/naleven", verdict: compliance),
    Rule(id: "praktijk/signaal", verdict: standingByCue),
    Rule(id: "praktijk/tegenwoordig", verdict: practice),
  ]

  // MARK: Asked and refused

  static func request(_ here: Situation) -> Finding? {
    guard here.subject.side == .parliament, here.reading.modal != .shall else { return nil }
    if let cue = here.cue("verzoek") { return (.request, 4, cue) }
    let asks = ["verzoeken", "oproepen", "vragen", "opdragen"].contains(here.reading.infinitive)
    guard asks, !here.isNegated, !here.reading.isPassive, !here.words.contains("u") else {
      return nil
    }
    let isAddressed =
      here.concerns(.government)
      || here.complements.contains { $0.reading.kind == .infinitive }
      || here.words.contains("om")
    return isAddressed ? (.request, 4, nil) : nil
  }

  private static func refusalByCue(_ here: Situation) -> Finding? {
    let declines = ["afzien", "afwijzen", "ontraden", "verwerpen"].contains(here.reading.infinitive)
    if declines, here.actor == .government, mayDecide(here), !here.isNegated {
      return (.refusal, 5, here.cue("weigering"))
    }
    guard mayDecide(here), let cue = here.cue("weigering") else { return nil }
    return (.refusal, cue.strength, cue)
  }

  private static func refusalByNegation(_ here: Situation) -> Finding? {
    guard mayDecide(here), here.isNegated, here.isOwnAct, !here.reading.acts.isEmpty,
      here.reading.aspect == .present, here.cue("uitgebleven") == nil
    else { return nil }
    let isDeed = here.does(
      .create,
      .practice,
      .effort,
      .pledge,
      .inform,
      .examine,
      .end,
      .ask,
      .comply
    )
    guard isDeed, !here.does(.think) || here.does(.create) else { return nil }
    switch here.reading.modal {
    case .shall, .wants: return (.refusal, 5, here.negations.first)
    case .can:
      let withholds = here.actor == .government || here.does(.inform) && here.isAgentless
      return withholds ? (.refusal, 4, here.negations.first) : nil
    case .may, .needNot, .must, .should: return nil
    case nil:
      if here.actor == .government {
        return here.does(.create, .pledge, .practice, .end) && here.reading.isMain
          ? (.refusal, 4, here.negations.first) : nil
      }
      if here.isAgentless, here.does(.create) { return (.refusal, 4, here.negations.first) }
      let withheld = ["verlenen", "vergoeden", "toekennen", "verstrekken", "toelaten", "uitkeren"]
      return withheld.contains(here.reading.infinitive)
        ? (.requirement, 5, here.negations.first) : nil
    }
  }

  private static func decision(_ here: Situation) -> Finding? {
    let mayPledge = here.reading.infinitive == "toezeggen" && here.reading.modal == .can
    guard mayDecide(here), !here.isNegated, here.reading.aspect != .present || mayPledge else {
      return nil
    }
    let decides = ["besluiten", "toezeggen", "kiezen", "voornemen"].contains(
      here.reading.infinitive
    )
    if here.reading.infinitive == "toezeggen", here.reading.modal == .can, here.actor == .government
    {
      return (.promise, 6, nil)
    }
    if decides, here.isOwnAct,
      here.complements.contains(where: { $0.reading.kind == .infinitive })
        || here.words.contains("te") || here.infinitiveIsOpen
    {
      return here.reading.infinitive == "voornemen" ? (.intention, 3, nil) : (.promise, 5, nil)
    }
    if let cue = here.cue("toezegging"), cue.id.contains("besloten") {
      return (.promise, cue.strength, cue)
    }
    return nil
  }

  // MARK: Reported

  private static func lacking(_ here: Situation) -> Finding? {
    guard mayDecide(here), let cue = here.cue("uitgebleven") else { return nil }
    let isOfPolicy = here.actor == .government || here.isPolicyMatter
    guard isOfPolicy, here.reading.modal == nil || here.reading.modal == .can else { return nil }
    return (.reportLacking, cue.strength, cue)
  }

  private static func partial(_ here: Situation) -> Finding? {
    guard mayDecide(here), let cue = here.cue("deels"), here.reading.modal == nil else {
      return nil
    }
    let isReport =
      here.reading.aspect != .present && (here.does(.fulfil, .create, .practice))
      || here.does(.fulfil) && here.reading.isPassive
    return isReport && here.isPolicyMatter ? (.reportPartial, 3, cue) : nil
  }

  /// *De app werkt zonder netwerk*: in a text of requirements the plain present requires.
  private static func tender(_ here: Situation) -> Finding? {
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

  private static func doneByCue(_ here: Situation) -> Finding? {
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

  private static func done(_ here: Situation) -> Finding? {
    guard here.reading.isMain, here.reading.aspect != .present, here.isOwnAct,
      here.reading.modal == nil
    else { return nil }
    if here.reading.aspect == .past {
      let isDeed =
        here.actor == .government && !here.isNegated && here.does(.create, .inform, .fulfil)
      return isDeed && !here.does(.speak, .think, .state) ? (.reportDone, 2, nil) : nil
    }
    if ["verzoeken", "oproepen", "vragen", "aansporen"].contains(here.reading.infinitive) {
      guard here.actor == .government else { return nil }
      let isDirected =
        here.concerns(.thirdParty) || here.concerns(.foreign)
        || here.complements.contains { $0.reading.kind == .infinitive }
      return isDirected && !here.concerns(.parliament) ? (.expectation, 3, nil) : nil
    }
    if states.contains(here.reading.infinitive), here.isAgentless, !here.hasTerm { return nil }
    let isDeed = here.does(.create, .fulfil, .inform, .practice, .examine, .end, .pledge, .effort)
    guard isDeed, !here.isTalk || here.does(.create, .fulfil, .inform),
      here.isPolicyMatter || here.actor == .government || here.does(.inform)
    else { return nil }
    if here.isNegated {
      return here.isPolicyMatter ? (.reportLacking, 3, here.negations.first) : nil
    }
    return (.reportDone, 3, nil)
  }

  /// Verbs whose participle tells how things are, not what was done (*is opgenomen in de wet*).
  private static let states: Set = [
    "opnemen", "vastleggen", "verankeren", "verdelen", "baseren", "richten", "regelen", "bedoelen",
    "verbinden", "betrekken", "bestemmen", "inrichten", "beperken", "samenstellen", "indelen",
    "aansluiten",
  ]

  private static func progress(_ here: Situation) -> Finding? {
    guard mayDecide(here), let cue = here.cue("bezig"), !here.isNegated, here.reading.modal == nil
    else {
      return nil
    }
    return here.isOwnAct || here.isPolicyMatter ? (.reportProgress, cue.strength, cue) : nil
  }

  // MARK: Demanded of others

  private static func requirementByCue(_ here: Situation) -> Finding? {
    guard mayDecide(here), let cue = here.cue("verplichting", "voorwaarde") else { return nil }
    guard here.subject.side != .government || here.reading.isPassive || here.concerns(.thirdParty)
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
  private static func reportedDemand(_ here: Situation) -> Finding? {
    guard here.reading.kind == .complement,
      here.reading.modal == .must || here.reading.modal == .should,
      let governor = here.governor, governor.isPassive, governor.mainAct == .speak,
      !here.opensQuestion
    else { return nil }
    return (.recommendation, 3, nil)
  }

  /// *Een onderneming kan geen beroep doen op … zonder …*: what a third party cannot have.
  private static func barred(_ here: Situation) -> Finding? {
    guard here.reading.modal == .can || here.reading.modal == .may, here.isNegated,
      here.subject.side == .thirdParty, here.reading.isMain, here.reading.aspect == .present
    else { return nil }
    return here.has("beroep", "aanspraak", "deelnemen", "subsidie", "steun", "zonder", "tenzij")
      ? (.requirement, 5, here.negations.first) : nil
  }

  private static func must(_ here: Situation) -> Finding? {
    guard here.reading.modal == .must, mayDecide(here), here.reading.aspect == .present,
      !here.opensQuestion
    else { return nil }
    if here.does(.think, .speak, .happen), !here.does(.inform, .create) { return nil }
    switch here.reading.isPassive ? here.agent?.side ?? here.subject.side : here.subject.side {
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

  private static func expectationByCue(_ here: Situation) -> Finding? {
    guard mayDecide(here), let cue = here.cue("verwachting"), !here.isNegated else { return nil }
    guard here.reading.aspect != .past else { return nil }
    return isAboutOthers(here) ? (.expectation, cue.strength, cue) : nil
  }

  private static func asking(_ here: Situation) -> Finding? {
    guard mayDecide(here), !here.isNegated, here.reading.aspect != .past else { return nil }
    if here.reading.infinitive == "verwachten", here.actor == .government,
      here.reading.modal == nil,
      here.reading.aspect == .present, !isAboutOthers(here)
    {
      // "Ik verwacht dit in mei af te ronden": its own act, foreseen.
      let isOwn = here.hasTerm || here.reading.allInfinitives.count > 1
      return isOwn && here.complements.allSatisfy({ $0.reading.kind == .infinitive })
        ? (.promise, 3, nil) : nil
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
  private static func isAboutOthers(_ here: Situation) -> Bool {
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
  private static func othersShall(_ here: Situation) -> Finding? {
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
  private static func adviceOfOthers(_ here: Situation) -> Finding? {
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

  private static func compliance(_ here: Situation) -> Finding? {
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

extension CommitmentRules {
  /// Whether a clause may carry the sentence: no reason, concession or condition.
  static func mayDecide(_ here: Situation) -> Bool {
    switch here.reading.kind {
    case .complement:
      !["uitsluiten", "vrezen", "betwijfelen", "ontkennen", "suggereren"].contains(here.governing)
    case .main, .coordinated, .verbless: true
    case .relative, .adverbial, .infinitive: false
    }
  }
}

extension Situation {
  /// Whether the verb only tells: its usual act is to speak, think, happen or be, or it could speak and
  /// *dat* follows.
  var isTalk: Bool {
    switch reading.mainAct {
    case .speak, .think, .happen, .state, .bodily, .process, .judge, .copula, .auxiliary, .modal,
      nil:
      return true
    default: break
    }
    return does(.speak, .think) && complements.contains { $0.reading.kind == .complement }
  }

  /// Whether the clause is about policy: a measure, a paper, a motion, or a party of government.
  var isPolicyMatter: Bool {
    subject.side == .policy || subject.side == .paper || !nouns.isDisjoint(with: [.policy, .paper])
  }

  /// Whether the clause is asked or left open (*of …*, *hoe …*, *welke …*).
  var opensQuestion: Bool { reading.kind == .complement && isOpenedByQuestionWord }

  /// Whether an infinitive with *te* stands open in the clause itself.
  var infinitiveIsOpen: Bool { reading.allInfinitives.count > 2 }

  /// Whether a cue itself stands under a negation that is no part of it.
  func isDenied(_ cue: CueHit) -> Bool {
    negations.contains { negation in
      !cue.match.ranges.contains { $0.overlaps(negation.match.range) }
    }
  }
}
