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
    Rule(id: "aanbeveling/nota", verdict: adviceToMinister),
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
}

extension CommitmentRules {
  /// Whether a clause may carry the sentence: no reason, concession or condition.
  static func mayDecide(_ here: Situation) -> Bool {
    switch here.reading.kind {
    case .complement where here.governor?.kind == .adverbial: false
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
    if isTurnOfSpeech { return true }
    return does(.speak, .think) && complements.contains { $0.reading.kind == .complement }
  }

  /// Whether the verb belongs to a turn of speech that brings nothing about: *ik maak me zorgen*,
  /// *dat maakt kans*, *ik stel vast dat*.
  var isTurnOfSpeech: Bool {
    switch reading.infinitive {
    case "maken":
      has("zorgen", "kans", "bezwaar", "kennis", "duidelijk")
    case "vaststellen": complements.contains { $0.reading.kind == .complement }
    default: false
    }
  }

  /// Whether the clause is about policy: a measure, a paper, a motion, or a party of government.
  var isPolicyMatter: Bool {
    subject.side == .policy || subject.side == .paper || !nouns.isDisjoint(with: [.policy, .paper])
  }

  /// Whether the clause is asked or left open (*of …*, *hoe …*, *welke …*).
  var opensQuestion: Bool { reading.kind == .complement && isOpenedByQuestionWord }

  /// Whether it begins with *wat*: *wat wij willen, is …*.
  var opensWithWhat: Bool { opener == "wat" }

  /// Whether it tells of every case (*elke aanvraag*, *telkens*), not of one to come.
  var isGeneral: Bool {
    has("elk", "elke", "ieder", "iedere", "telkens", "steeds", "altijd", "wekelijks", "alle")
  }

  /// Whether the text speaks of its own parts (*in hoofdstuk 3 worden … besproken*).
  var describesText: Bool {
    has("hoofdstuk", "paragraaf", "bijlage", "tabel", "figuur")
      || has("rapport", "brief", "nota") && does(.speak, .inform, .think)
  }

  /// Whether *er komt* brings something new: one thing, a number of them, or *extra*.
  var announcesNew: Bool {
    guard has("er"), !has("kritiek", "klachten", "vragen", "signalen", "steeds", "debat") else {
      return false
    }
    return isIndefinite || subjectIsCounted || has("extra", "nieuwe", "aanvullende")
  }

  /// Whether an infinitive with *te* stands open in the clause itself.
  var infinitiveIsOpen: Bool { reading.allInfinitives.count > 2 }

  /// Whether a cue itself stands under a negation that is no part of it.
  func isDenied(_ cue: CueHit) -> Bool {
    negations.contains { negation in
      !cue.match.ranges.contains { $0.overlaps(negation.match.range) }
    }
  }
}
