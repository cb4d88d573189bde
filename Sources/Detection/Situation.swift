import Documents
import Lexicons

/// What kind of text a document is for the rules: whose words it holds and what they bind.
enum Genre: String, Hashable {
  /// Letters, answers, plans, notes of the government.
  case government
  /// A memo between officials and their minister.
  case memo
  /// A paper of an NGO, an advice.
  case outsider
  /// A motion.
  case motion
  /// A debate.
  case debate
  /// Questions of members of parliament.
  case questions
  /// A law.
  case law
  /// Requirements for those who want a contract or a grant.
  case tender

  /// The genre of a kind of document.
  init(kind: DocumentKind?, isTender: Bool) {
    switch kind {
    case .beleidsnota where isTender: self = .tender
    case .ngoPaper, .advies: self = .outsider
    case .motie: self = .motion
    case .debate, .decisionList: self = .debate
    case .questions: self = .questions
    case .wet, .notice: self = .law
    case .beslisnota: self = .memo
    case .kamerbrief, .nap, .beleidsnota, .voortgangsrapportage, .kabinetsreactie, .persbericht,
      .answers, .questionList, .writtenExchange, .pledgeList, .europeanFile, .memorandum,
      .accessDecision:
      self = .government
    case .bijlage, nil: self = isTender ? .tender : .government
    }
  }

  /// Whom *ik* and *wij* stand for.
  var author: PartyClass {
    switch self {
    case .government, .memo: .government
    case .outsider: .outsider
    case .motion, .questions, .debate: .parliament
    case .law, .tender: .government
    }
  }
}

/// A clause with all that the rules ask of it.
struct Situation {
  /// The kind of text.
  let genre: Genre
  /// Whose words they are.
  let voice: Statement.Voice
  /// The clause.
  let reading: ClauseReading
  /// Its subject.
  let subject: Party
  /// The agent of a passive, when named.
  let agent: Party?
  /// The cues whose first word stands in the clause.
  let cues: [CueHit]
  /// The negations that reach its verb.
  let negations: [CueHit]
  /// The readings and subjects of the clauses that complete it (*dat …*, *om … te*).
  let complements: [(reading: ClauseReading, subject: Party)]
  /// The classes of the nouns in the clause.
  let nouns: Set<NounClass>
  /// Whether a noun of the clause can also name a policy or a paper (*evaluatie, onderzoek*).
  let mayBePolicy: Bool
  /// The other actors of the clause, behind prepositions or as objects.
  let others: [Phrases.Phrase]
  /// Whether a term in the future binds it, once (*voor de zomer*; not *ieder jaar*).
  let hasTerm: Bool
  /// Whether a term is named that is only foreseen (*naar verwachting in mei*) or binds.
  let foreseesTerm: Bool
  /// Whether it comes back every so often (*ieder jaar*).
  let recurs: Bool
  /// Whether it says when or to what end a thing was done (*in 2020*, *ter uitvoering van de motie*).
  let datesDeed: Bool
  /// Whether it looks ahead over years without a day (*de komende jaren*).
  let hasHorizon: Bool
  /// Whether it stands in a list of actions.
  let isAction: Bool
  /// Whether it is the first clause of a list item.
  let isItem: Bool
  /// The clause it depends on.
  let governor: ClauseReading?
  /// Whether the finite verb opens the clause as a stem.
  let beginsWithStem: Bool
  /// Whether the first word asks (*of, hoe, welke*).
  let isOpenedByQuestionWord: Bool
  /// The first word.
  let opener: String
  /// Whether the subject begins with *een*.
  let isIndefinite: Bool
  /// Whether the subject begins with a number (*twintig rechercheurs*).
  let subjectIsCounted: Bool
  /// The tokens *voor*.
  let forTokens: Set<Int>
  /// The words of the clause, folded.
  let words: Set<String>

  /// The infinitive of the clause it depends on; empty for none.
  var governing: String { governor?.infinitive ?? "" }

  /// Who acts: the subject, or the agent of a passive; nobody when the passive names none.
  var actor: PartyClass {
    if reading.isPassive { return agent?.side ?? .none }
    return subject.side
  }

  /// Whether the government acts, or a passive of its own text leaves the actor out.
  var isOwnAct: Bool { actor == .government || isAgentless }

  /// Whether it is a passive without its agent.
  var isAgentless: Bool { reading.isPassive && agent == nil }

  /// Whether the verb is denied.
  var isNegated: Bool { !negations.isEmpty }

  /// Whether the clause holds a cue of one of these classes that its subject and tense allow.
  func cue(_ classes: String...) -> CueHit? {
    cues.first {
      classes.contains($0.cue.cueClass) && $0.cue.direction != .pseudo && allows($0.cue)
    }
  }

  /// Whether the verb can name one of these acts.
  func does(_ acts: VerbTable.Act...) -> Bool { !reading.acts.isDisjoint(with: acts) }

  /// Whether the first, usual act of the verb is one of these.
  func has(_ words: String...) -> Bool { words.contains { self.words.contains($0) } }

  /// Whether an amount of money is named.
  var namesMoney: Bool { has("miljoen", "miljard", "euro", "€") }

  /// Whether a phrase stands behind *voor*.
  func isFor(_ phrase: Phrases.Phrase) -> Bool {
    phrase.preposition.map { forTokens.contains($0) } ?? false
  }

  /// Whether a party of a class is spoken of as an object.
  func concerns(_ side: PartyClass) -> Bool {
    others.contains { $0.side == side } || reading.isPassive && subject.side == side
  }

  private func allows(_ cue: Cue) -> Bool {
    if !cue.allowsSubordinate, !reading.isMain, reading.kind != .complement { return false }
    switch cue.tense {
    case "nu": if reading.aspect != .present { return false }
    case "voltooid": if reading.aspect == .present { return false }
    default: break
    }
    switch cue.subject {
    case "overheid": return isOwnAct || subject.side == .government
    case "derde": return subject.side == .thirdParty || subject.side == .thing
    case "parlement": return subject.side == .parliament
    case "buitenstaander": return subject.side == .outsider
    default: return true
    }
  }
}

/// What a rule concludes of a clause.
struct Verdict {
  /// The kind of statement.
  let kind: Statement.Kind
  /// How firm the form is, 0 to 6.
  let strength: Int
  /// The id of the rule.
  let rule: String
  /// The words that decided.
  let evidence: [Evidence]

  /// The place in the order of firmness; a mere attitude yields to a practice.
  var rank: Int {
    kind == .intention && strength <= 1 ? Statement.Kind.standing.rank + 1 : kind.rank
  }
}
