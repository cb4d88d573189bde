import Documents

/// The verbs of a clause, read: tense, mood, voice and what act they name.
struct ClauseReading {
  /// The auxiliary that colours the act.
  enum Modal: Hashable { case shall, should, must, can, may, wants, needNot }

  /// How the act stands in time.
  enum Aspect: Hashable { case present, past, perfect }

  /// The number of the clause in `Document.clauses`.
  let number: Int
  /// How it hangs in the sentence.
  let kind: Clause.Kind
  /// Its tokens in order.
  let tokens: [Int]
  /// The finite verb; nil for an infinitive or a phrase.
  let finite: Int?
  /// The number of the verb that names the act, in `VerbTable.verbs`.
  let verb: Int?
  /// The token of that verb.
  let verbToken: Int?
  /// The infinitive of that verb; empty without one.
  let infinitive: String
  /// The acts it can name.
  let acts: Set<VerbTable.Act>
  /// The act it names most of the time.
  let mainAct: VerbTable.Act?
  /// The infinitives of all its verbs.
  let allInfinitives: Set<String>
  /// The modal verb.
  let modal: Modal?
  /// How it stands in time.
  let aspect: Aspect
  /// Whether the subject undergoes the act.
  let isPassive: Bool
  /// Whether it is a bare infinitive (*deelnemers beter informeren*).
  let isInfinitival: Bool

  /// Whether it is a main clause or coordinated with one.
  var isMain: Bool { kind == .main || kind == .coordinated || kind == .verbless }

  /// Reads a clause.
  init(_ number: Int, in document: Document, _ grammar: Grammar) {
    let clause = document.clauses[number]
    self.number = number
    kind = clause.kind
    tokens = clause.spans.flatMap { Array($0) }
    finite = clause.finite
    let group = VerbGroup(clause, tokens: tokens, in: document, grammar)
    verb = group.head?.verb
    verbToken = group.head?.token
    let verbs = grammar.language.verbs.verbs
    infinitive = group.head.map { verbs[$0.verb].infinitive } ?? ""
    allInfinitives = Set(group.members.map { verbs[$0.verb].infinitive })
    // "laten weten" tells; it does not know.
    let tells = infinitive == "weten" && allInfinitives.contains("laten")
    mainAct = tells ? .inform : group.head.flatMap { verbs[$0.verb].acts.first }
    acts = tells ? [.inform] : Set(group.head.map { verbs[$0.verb].acts } ?? [])
    modal = group.modal
    aspect = group.aspect
    isPassive = group.isPassive
    isInfinitival =
      clause.finite == nil && !clause.verbs.isEmpty && clause.kind != .infinitive
      && !group.endsInParticiple
  }
}

/// Works out which verb of a clause names the act, and what the others make of it.
private struct VerbGroup {
  struct Member {
    let token: Int
    let verb: Int
    let forms: VerbTable.Forms
  }

  var members: [Member] = []
  var head: Member?
  var modal: ClauseReading.Modal?
  var aspect = ClauseReading.Aspect.present
  var isPassive = false
  var endsInParticiple = false

  private let document: Document
  private let grammar: Grammar
  private let tokens: [Int]

  init(_ clause: Clause, tokens: [Int], in document: Document, _ grammar: Grammar) {
    self.document = document
    self.grammar = grammar
    self.tokens = tokens
    for token in clause.verbs {
      if let member = member(at: token, finite: clause.finite) { members.append(member) }
    }
    guard !members.isEmpty else { return }
    let finite = members.first { $0.token == clause.finite }
    readMood(finite)
    let participles = members.filter { isParticiple($0, finite: clause.finite) }
    endsInParticiple = members.count == participles.count
    readVoice(finite, participles)
    head = contentVerb(finite, participles)
  }

  private func name(_ member: Member) -> String {
    grammar.language.verbs.verbs[member.verb].infinitive
  }

  private func isParticiple(_ member: Member, finite: Int?) -> Bool {
    member.forms.contains(.participle) && member.token != finite
  }

  /// The reading of a verb token that fits, joined with its particle in the clause.
  private func member(at token: Int, finite: Int?) -> Member? {
    let readings = grammar.readings[document.tokens[token].word]
    let wanted: VerbTable.Forms = token == finite ? .finite : [.plural, .participle]
    let usual = readings.filter { reading in
      let act = grammar.language.verbs.verbs[reading.verb].acts.first
      return act != .bodily && act != .other && act != nil
    }
    let fitting =
      usual.first { !$0.forms.isDisjoint(with: wanted) }
      ?? readings.first { !$0.forms.isDisjoint(with: wanted) } ?? readings.first
    guard let reading = fitting else { return nil }
    let verbs = grammar.language.verbs
    if verbs.verbs[reading.verb].particle == nil, let particle = particle(for: reading.verb, token)
    {
      return Member(token: token, verb: particle, forms: reading.forms)
    }
    return Member(token: token, verb: reading.verb, forms: reading.forms)
  }

  /// The separable verb a base makes with a particle of this clause (*zet* … *in*, *uit te voeren*).
  private func particle(for verb: Int, _ token: Int) -> Int? {
    particle(for: verb, token, amongPrepositions: false, atEnd: true)
      ?? particle(for: verb, token, amongPrepositions: true, atEnd: true)
      ?? particle(for: verb, token, amongPrepositions: true, atEnd: false)
  }

  private func particle(for verb: Int, _ token: Int, amongPrepositions: Bool, atEnd: Bool) -> Int? {
    let verbs = grammar.language.verbs
    let isBare = verbs.verbs[verb].acts.allSatisfy { $0 == .other || $0 == .bodily }
    for position in tokens.indices.reversed() {
      let other = tokens[position]
      guard other != token,
        grammar.roles[document.tokens[other].word].contains(.preposition) == amongPrepositions
      else { continue }
      let word = grammar.words[document.tokens[other].word]
      guard verbs.isParticle(word), let joined = verbs.verb(verb, with: word) else { continue }
      // "vraag de inspectie … op te letten": the particle of the infinitive behind it.
      if other > token, position + 2 < tokens.count,
        grammar.words[document.tokens[tokens[position + 1]].word] == "te"
      {
        continue
      }
      if other < token {
        // Before the verb only in "uit te voeren", "verplicht stellen", "aandacht gevraagd".
        let isNear = token - other <= 2
        if isNear { return joined }
        continue
      }
      if isBare && !atEnd || endsPhrase(after: position, particle: word) { return joined }
      // "beveelt aan het toezicht te versterken": right behind the verb, with *te* to come.
      let isJoinedToVerb = other == token + 1 && ["aan", "toe", "voor"].contains(word)
      let hasInfinitive = tokens[position...].contains {
        grammar.words[document.tokens[$0].word] == "te"
      }
      if isJoinedToVerb, hasInfinitive, verbs.verbs[joined].acts.contains(where: urging.contains) {
        return joined
      }
    }
    return nil
  }

  /// The acts of verbs that take an infinitive with *te* as what is urged or promised.
  private var urging: Set<VerbTable.Act> { [.ask, .pledge] }

  /// Whether a preposition stands as a particle: nothing that it could govern follows.
  private func endsPhrase(after position: Int, particle: String) -> Bool {
    let role = grammar.roles[document.tokens[tokens[position]].word]
    guard role.contains(.preposition) || role.contains(.article) else { return true }
    guard position + 1 < tokens.count else { return true }
    let next = tokens[position + 1]
    if next != tokens[position] + 1 { return true }
    if document.tokens[next].kind == .mark { return true }
    if ["ten", "ter"].contains(grammar.words[document.tokens[next].word]) { return false }
    let nextRole = grammar.roles[document.tokens[next].word]
    return !nextRole.isDisjoint(with: [.preposition, .coordinator, .subordinator])
      && nextRole.isDisjoint(with: [.article, .possessive])
      || grammar.words[document.tokens[next].word] == "te"
  }

  private mutating func readMood(_ finite: Member?) {
    guard let finite else { return }
    let form = grammar.words[document.tokens[finite.token].word]
    switch name(finite) {
    case "zullen": modal = finite.forms.contains(.past) || form == "zouden" ? .should : .shall
    case "moeten", "dienen", "behoren":
      modal = name(finite) == "moeten" || members.count > 1 ? .must : nil
    case "kunnen": modal = .can
    case "mogen": modal = .may
    case "willen": modal = .wants
    case "hoeven", "behoeven": modal = .needNot
    default: break
    }
    let isPast =
      !finite.forms.isDisjoint(with: [.past, .pastPlural])
      && finite.forms.isDisjoint(with: [.third, .plural])
    if isPast, modal != .should { aspect = .past }
  }

  private mutating func readVoice(_ finite: Member?, _ participles: [Member]) {
    let names = members.map(name)
    // "heeft laten onderzoeken", "heb niet kunnen vaststellen": an infinitive for the participle.
    if let finite, name(finite) == "hebben", participles.isEmpty, members.count > 2,
      members.contains(where: {
        $0.token != finite.token && !isAfterTe($0.token)
          && ["laten", "kunnen", "moeten", "willen", "mogen", "gaan", "helpen"].contains(name($0))
      })
    {
      aspect = .perfect
    }
    guard let participle = participles.last else { return }
    let hasWorden = zip(members, names).contains {
      $0.0.token != participle.token && $0.1 == "worden"
    }
    let hasHave = zip(members, names).contains {
      $0.0.token != participle.token && $0.1 == "hebben"
    }
    let hasBe = zip(members, names).contains { $0.0.token != participle.token && $0.1 == "zijn" }
    if hasWorden {
      isPassive = true
    } else if hasHave {
      aspect = .perfect
    } else if hasBe {
      aspect = .perfect
      isPassive = !Self.movers.contains(name(participle))
    }
  }

  /// Verbs that form their perfect with *zijn* without being passive.
  private static let movers: Set = [
    "gaan", "komen", "starten", "beginnen", "stoppen", "blijven", "worden", "zijn", "groeien",
    "verdubbelen", "halveren", "krimpen", "stijgen", "dalen", "toenemen", "afnemen", "ontstaan",
    "gebeuren", "verschijnen", "verdwijnen",
    "vertrekken", "treden", "toetreden", "aftreden", "ingaan", "uitgaan", "overgaan", "doorgaan",
    "overlijden", "sterven", "slagen", "mislukken", "lukken", "uitblijven", "achterblijven",
    "terugkomen", "terugkeren", "verlopen", "aflopen", "verstrijken", "vallen", "uitkomen",
    "overeenkomen", "tegemoetkomen", "nagaan", "bijeenkomen", "voortkomen", "overstappen",
  ]

  /// The verb that names the act: the last infinitive or participle that is no auxiliary.
  private func contentVerb(_ finite: Member?, _ participles: [Member]) -> Member? {
    let verbs = grammar.language.verbs.verbs
    let candidates = members.filter { member in
      let acts = verbs[member.verb].acts
      let isHelper = acts.first == .auxiliary || acts.first == .modal
      return !(isHelper && members.count > 1) && (acts.first != .copula || members.count == 1)
    }
    // "gaat onderzoeken", "laat onderzoeken": the infinitive names the act.
    if let finite, ["gaan", "laten", "blijven", "helpen"].contains(name(finite)),
      let infinitive = (candidates + members).first(where: {
        $0.token != finite.token && $0.forms.contains(.plural) && !isAfterTe($0.token)
      })
    {
      return infinitive
    }
    // "zal de beoordelingen, gelet op …, openbaar maken": with a modal the infinitive counts, or the
    // participle that goes with *worden*, *zijn* or *hebben*.
    if modal != nil, let finite {
      let rest = members.filter { $0.token != finite.token }
      let hasHelper = rest.contains { ["worden", "zijn", "hebben"].contains(name($0)) }
      let wanted = candidates.first { member in
        member.token != finite.token
          && (hasHelper
            ? isParticiple(member, finite: finite.token) : member.forms.contains(.plural))
          && (hasHelper || !isAfterTe(member.token) || modal == .must || modal == .needNot)
      }
      if let wanted { return wanted }
    }
    // The bracket ends the main act; what *te* adds further on is its complement.
    if let finite, let own = candidates.first(where: { $0.token == finite.token }) { return own }
    return candidates.first { !isAfterTe($0.token) || candidates.count == 1 } ?? candidates.first
      ?? members.last
  }

  private func isAfterTe(_ token: Int) -> Bool {
    token > 0 && grammar.words[document.tokens[token - 1].word] == "te"
  }
}
