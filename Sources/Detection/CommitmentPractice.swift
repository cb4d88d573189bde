import Documents

/// The rules for what the government does all the time.
extension CommitmentRules {
  /// *Is een vast onderdeel van, geldt altijd*.
  static func standingByCue(_ here: Situation) -> Finding? {
    guard here.reading.isMain, here.reading.aspect == .present, !here.isNegated,
      here.reading.modal == nil, let cue = here.cue("praktijk")
    else { return nil }
    let hasMoney =
      cue.id.contains("beschikbaar") && (here.namesMoney || here.subject.side == .paper)
    let isAbout = ["praktijk/blijft-ongewijzigd", "praktijk/rekening-gehouden"].contains(cue.id)
    guard
      here.isOwnAct || here.subject.side == .policy || hasMoney
        || isAbout && here.subject.side != .foreign && here.subject.side != .outsider
        || cue.id.contains("onderdeel")
        || cue.id.contains("uitgangspunt")
    else { return nil }
    return (.standing, cue.strength, cue)
  }

  /// The plain present of a government that does something.
  static func practice(_ here: Situation) -> Finding? {
    // "De inspectie kan een boete opleggen": a power to punish is policy.
    let punishes =
      here.has("boete", "boetes", "sanctie", "sancties", "dwangsom", "bestuursdwang", "vergunning")
      && ["opleggen", "intrekken", "uitsluiten", "schorsen", "terugvorderen", "stopzetten"]
        .contains(here.reading.infinitive)
    if punishes, here.reading.modal == .can, here.isOwnAct, here.reading.isMain, !here.isNegated {
      return (.standing, 3, nil)
    }
    // "Het beleid is gebaseerd op …": what a policy rests on.
    if here.reading.isMain, here.reading.infinitive == "baseren", here.isAgentless,
      here.subject.side == .paper || here.subject.side == .policy, !here.isNegated,
      here.words.contains(where: { $0.hasSuffix("beleid") || $0 == "aanpak" || $0 == "inzet" })
    {
      return (.standing, 3, nil)
    }
    let isStated =
      here.reading.kind == .complement
      && ["wegnemen", "betekenen", "inhouden", "vermelden", "opmerken"].contains(here.governing)
    guard here.reading.aspect == .present, here.reading.isMain || isStated,
      here.reading.modal == nil, !here.isNegated
    else { return nil }
    // "Er is een landelijk meldpunt waar …": what there is.
    if here.reading.infinitive == "zijn", here.has("er"), here.isIndefinite,
      here.subject.side == .policy
    {
      return (.standing, 2, nil)
    }
    // "De regeling geldt tot en met 2027": how long a policy holds.
    if ["gelden", "lopen"].contains(here.reading.infinitive), here.hasTerm,
      here.subject.side == .policy || here.subject.side == .paper
    {
      return (.standing, 2, nil)
    }
    if here.actor == .government,
      ["hebben", "kennen", "beschikken"].contains(here.reading.infinitive),
      here.others.contains(where: {
        $0.preposition == nil && $0.side == .policy || $0.side == .paper
      })
    {
      return (.standing, 2, nil)
    }
    let isDeed = here.does(
      .practice,
      .create,
      .examine,
      .consult,
      .inform,
      .effort,
      .comply,
      .go,
      .fulfil,
      .end
    )
    // "Bedrijven worden door de ambassade geïnformeerd": mere information.
    if here.actor == .government, here.reading.isPassive, here.subject.side == .thirdParty,
      here.reading.mainAct == .inform
    {
      return (.standing, 1, nil)
    }
    if here.actor == .government {
      return isDeed && !here.isTalk ? (.standing, 3, nil) : nil
    }
    if here.isAgentless, here.recurs, here.does(.create, .practice, .examine, .inform) {
      return (.standing, 3, nil)
    }
    if here.isAgentless {
      // "Er wordt samengewerkt met …"
      if here.reading.mainAct == .consult, here.has("er", "met") { return (.standing, 2, nil) }
      let isPolicy = here.isPolicyMatter || here.concerns(.thirdParty) || here.isGeneral
      let isPractice =
        here.does(.practice, .examine, .consult) || here.reading.mainAct == .go
        || here.isGeneral && here.does(.create)
      return isPractice && isPolicy && !here.describesText ? (.standing, 3, nil) : nil
    }
    return nil
  }
}
