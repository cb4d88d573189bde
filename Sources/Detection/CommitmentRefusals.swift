import Documents
import Lexicons

/// The rules for what parliament asks, what is refused, and what a decision promises.
extension CommitmentRules {
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

  static func refusalByCue(_ here: Situation) -> Finding? {
    let declines = ["afzien", "afwijzen", "ontraden", "verwerpen"].contains(here.reading.infinitive)
    if declines, here.actor == .government, mayDecide(here), !here.isNegated {
      return (.refusal, 5, here.cue("weigering"))
    }
    guard mayDecide(here), let cue = here.cue("weigering") else { return nil }
    if here.isDenied(cue) { return nil }
    return (.refusal, cue.strength, cue)
  }

  static func refusalByNegation(_ here: Situation) -> Finding? {
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
