import Documents
import Lexicons

/// The rules for what parliament asks, what is refused, and what a decision promises.
extension CommitmentRules {
  static func request(_ here: Situation) -> Finding? {
    let urges = ["verzoeken", "oproepen", "vragen", "opdragen"].contains(here.reading.infinitive)
    // "In de motie wordt de regering gevraagd …": told from the side of who is asked.
    if urges, here.reading.isPassive, here.subject.side == .government,
      here.has("motie", "moties", "amendement", "kamer"), !here.isNegated
    {
      return (.request, 4, nil)
    }
    guard here.subject.side == .parliament, here.reading.modal != .shall else { return nil }
    if let cue = here.cue("verzoek") { return (.request, 4, cue) }
    guard urges, !here.isNegated, !here.reading.isPassive, !here.words.contains("u") else {
      return nil
    }
    let isAddressed =
      here.concerns(.government)
      || here.complements.contains { $0.reading.kind == .infinitive }
      || here.words.contains("om")
    return isAddressed ? (.request, 4, nil) : nil
  }

  static func refusalByCue(_ here: Situation) -> Finding? {
    let declines = ["afzien", "afwijzen", "ontraden", "verwerpen"].contains(here.reading.infinitive)
    if declines, here.actor == .government, mayDecide(here), !here.isNegated {
      return (.refusal, 5, here.cue("weigering"))
    }
    guard mayDecide(here), let cue = here.cue("weigering") else { return nil }
    if here.isDenied(cue) { return nil }
    // "Ik vind het onwenselijk dat …" judges a fact; it refuses nothing.
    let judgesFact =
      cue.id == "weigering/acht-onwenselijk" && here.has("het")
      && here.complements.contains { $0.reading.kind == .complement }
    if judgesFact { return nil }
    return (.refusal, cue.strength, cue)
  }

  static func refusalByNegation(_ here: Situation) -> Finding? {
    if mayDecide(here), here.reading.isMain, here.reading.infinitive == "komen",
      here.reading.aspect == .present, here.has("er"), here.has("geen"),
      here.cue("uitgebleven") == nil
    {
      // "Er komt geen landelijk register."
      return (.refusal, 5, here.negations.first)
    }
    // "Het kabinet zal niet:" before a list.
    let isLeadIn = here.reading.infinitive == "zullen" || here.reading.infinitive.isEmpty
    if isLeadIn, here.reading.isMain, here.isNegated, here.reading.modal == .shall,
      here.subject.side == .government
    {
      return (.refusal, 5, here.negations.first)
    }
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
    // "Ik ben daartoe op dit moment niet voornemens."
    if let aim = here.cues.first(where: { denials.contains($0.id) }),
      here.subject.side == .government, here.reading.isMain
    {
      return (.refusal, 5, aim)
    }
    // "Ik sluit een verhoging niet uit": denied twice, nothing refused.
    // "Dat ga ik niet doen", "Ik ga dit niet heroverwegen".
    let isAnnounced =
      here.reading.allInfinitives.contains("gaan") && here.reading.infinitive != "gaan"
    if isAnnounced || here.reading.infinitive == "doen" && here.subject.isFirstPerson,
      here.actor == .government, here.reading.modal == nil, here.reading.isMain,
      !here.isTalk || here.reading.infinitive == "doen"
    {
      return (.refusal, 5, here.negations.first)
    }
    guard isDeed, !here.does(.think) || here.does(.create),
      here.reading.infinitive != "uitsluiten"
    else { return nil }
    switch here.reading.modal {
    case .shall, .wants: return (.refusal, 5, here.negations.first)
    case .can:
      let withholds = here.actor == .government || here.does(.inform) && here.isAgentless
      return withholds ? (.refusal, 4, here.negations.first) : nil
    // "Ik zou dat niet willen doen."
    case .should
    where here.subject.isFirstPerson
      && here.reading.allInfinitives.contains("willen"):
      return (.refusal, 4, here.negations.first)
    case .may, .needNot, .must, .should: return nil
    case nil:
      if here.actor == .government {
        return here.does(.create, .pledge, .practice, .end) && here.reading.isMain
          ? (.refusal, 4, here.negations.first) : nil
      }
      let isLeft = here.does(.create) || here.reading.mainAct == .examine && here.reading.isMain
      if here.isAgentless, isLeft { return (.refusal, 4, here.negations.first) }
      let withheld = ["verlenen", "vergoeden", "toekennen", "verstrekken", "toelaten", "uitkeren"]
      return withheld.contains(here.reading.infinitive)
        ? (.requirement, 5, here.negations.first) : nil
    }
  }

  /// Aims that, denied, refuse.
  private static let denials: Set = [
    "voornemen/bereid", "voornemen/voornemens", "voornemen/intentie", "aandacht/voorstander",
    "voornemen/het-voornemen",
  ]

  static func decision(_ here: Situation) -> Finding? {
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
    // "Met de sector is afgesproken dat …": an agreement that was reached.
    let agrees = ["overeenkomen", "afspreken"].contains(here.reading.infinitive)
    if agrees, here.reading.aspect == .perfect,
      here.complements.contains(where: { $0.reading.kind == .complement }),
      here.subject.side == .none || here.subject.side == .government || here.isAgentless
        || here.subject.side == .thing && here.reading.infinitive == "overeenkomen"
    {
      return (.reportDone, 3, nil)
    }
    // "Destijds is gekozen om …": a choice of then is told; it binds nobody now.
    let isOfThen = here.has("destijds", "indertijd", "toen", "toenmalige", "vorige", "vorig")
    if decides || here.cue("toezegging")?.id.contains("besloten") ?? false, isOfThen,
      here.isOwnAct
    {
      return (.reportDone, 3, nil)
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
}
