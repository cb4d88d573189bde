public import Documents
public import Lexicons

extension Statement {
  /// Returns the statements of a document, in order.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - metadata: What is known of it as a whole.
  ///   - mentions: The concepts it names.
  ///   - deadlines: Its words about time.
  ///   - lexicon: The rules.
  /// - Returns: One statement for each sentence or list item that commits, demands, refuses or reports.
  public static func all(
    in document: Document,
    metadata: Metadata,
    mentions: [Mention],
    deadlines: [Deadline],
    lexicon: Lexicon
  ) -> [Statement] {
    let commitments = Commitments(
      in: document,
      metadata: metadata,
      mentions: mentions,
      deadlines: deadlines,
      lexicon: lexicon
    )
    return all(of: commitments, mentions: mentions)
  }

  /// Returns the statements among clauses that were judged already.
  static func all(of commitments: Commitments, mentions: [Mention]) -> [Statement] {
    let document = commitments.document
    let concepts = StatementConcepts(mentions: mentions, in: document)
    var ordinals: [String: Int] = [:]
    return commitments.findings().map { finding in
      let sentence = document.sentences[finding.sentence]
      let range = document.rangeWithoutLooseStop(of: sentence)
      let quote = document.quote(range)
      let folded = FactID.folded(quote)
      let ordinal = ordinals[folded, default: 0]
      ordinals[folded] = ordinal + 1
      let actor = commitments.actor(of: finding, norms: concepts.ranges(in: finding.sentence))
      let strength = commitments.strength(of: finding, actor: actor)
      let deadline = commitments.deadline(of: finding)
      let about = concepts.about(finding.sentence, subject: finding.situation.subject)
      return Statement(
        id: FactID.make(
          "t",
          type: "statement",
          document: document.source.name,
          said: [folded, String(ordinal)]
        ),
        sentence: finding.sentence,
        range: range,
        quote: quote,
        kind: finding.verdict.kind,
        strength: strength,
        actor: actor.words,
        actorClass: actor.side.map(\.rawValue),
        addressee: commitments.addressee(of: finding),
        voice: finding.voice,
        isNegated: finding.situation.isNegated && finding.verdict.kind != .expectation,
        isConditional: finding.isConditional,
        deadline: deadline,
        norms: about.norms,
        instruments: about.instruments,
        testability: commitments.testability(of: finding, deadline, actor.side, about),
        rule: finding.verdict.rule,
        evidence: commitments.evidence(of: finding, strength),
        section: document.blocks[sentence.block].section
      )
    }
  }
}

extension Commitments {
  /// Who is bound: the words of the clause, and whom they stand for.
  func actor(
    of finding: Finding,
    norms: [TextRange]
  ) -> (words: String?, side: PartyClass?) {
    let here = finding.situation
    func words(_ party: Party) -> String? { name(of: party, norms: norms) }
    switch finding.verdict.kind {
    case .expectation:
      // The third party is bound to act, not who asks.
      if here.reading.isPassive, here.subject.side.isActor {
        return (words(here.subject), here.subject.side)
      }
      if let phrase = here.others.first(where: { $0.side == .thirdParty || $0.side == .foreign }) {
        let party = Party(tokens: phrase.tokens, side: phrase.side)
        return (words(party), party.side)
      }
      if let other = here.complements.first(where: { $0.subject.side.isActor }) {
        return (words(other.subject), other.subject.side)
      }
      return (nil, .thirdParty)
    case .request:
      let phrase = here.others.first { $0.side == .government }
      return (phrase.flatMap { words(Party(tokens: $0.tokens, side: .government)) }, .government)
    case .recommendation:
      let bound = here.complements.first { $0.subject.side.isActor }?.subject
      if let bound { return (words(bound), bound.side) }
      if here.subject.side == .outsider, let phrase = here.others.first(where: { $0.side.isActor })
      {
        return (words(Party(tokens: phrase.tokens, side: phrase.side)), phrase.side)
      }
      return (here.subject.side.isActor ? words(here.subject) : nil, here.subject.side)
    case .promise, .intention, .requirement, .standing, .refusal, .reportDone, .reportProgress,
      .reportPartial, .reportLacking:
      let party = acting(in: here, isDuty: finding.verdict.kind == .requirement)
      guard let party, party.side.isActor else {
        let isOwn = here.isAgentless || here.subject.side == .parliament
        return (nil, isOwn && genre.author == .government ? .government : nil)
      }
      return (words(party), party.side)
    }
  }

  /// Who acts: the agent of a passive, who sends what the Kamer receives, else the subject.
  ///
  /// The subject of a passive undergoes the act (*de Kamer wordt geïnformeerd*); only a duty can be its own
  /// (*bedrijven worden verplicht*).
  private func acting(in here: Situation, isDuty: Bool) -> Party? {
    if here.reading.isPassive, !isDuty || !here.subject.side.isActor { return here.agent }
    if here.subject.side == .parliament { return sender(in: here) }
    return here.subject
  }

  /// Who is promised or told: the Kamer, or the third party of a promise.
  func addressee(of finding: Finding) -> String? {
    let here = finding.situation
    let phrase =
      here.others.first { $0.side == .parliament }
      ?? here.others.first { other in
        other.side == .thirdParty && finding.verdict.kind != .expectation
          && other.preposition == nil
      }
    guard let phrase else { return nil }
    let start = document.tokens[phrase.tokens.lowerBound].range.start
    return document.quote(
      TextRange(start, document.tokens[phrase.tokens.upperBound - 1].range.end)
    )
  }

  /// The term of the sentence: one that binds first.
  func deadline(of finding: Finding) -> Deadline? {
    let found = (deadlines[finding.sentence] ?? []).filter {
      !isOfAnother($0, finding) && !datesDecision($0, finding)
    }
    switch finding.verdict.kind {
    case .reportDone: return nil
    default:
      // A day or an event says more than *zo snel mogelijk*.
      let exact = found.filter { !$0.evidence.rule.hasPrefix("T-13") }
      return exact.first(where: \.isBinding) ?? found.first(where: \.isBinding) ?? found.first
    }
  }

  /// Whether a term stands in a subordinate clause about what somebody else does.
  ///
  /// Words that make an event the term (*zodra …*) are such a clause themselves.
  private func isOfAnother(_ deadline: Deadline, _ finding: Finding) -> Bool {
    let own = clause(of: deadline, finding)
    guard let own, own != finding.situation.reading.number, deadline.due != nil else {
      return false
    }
    let clause = document.clauses[own]
    guard clause.kind == .relative || clause.kind == .adverbial else { return false }
    let words = clause.spans.joined().map { document.words[document.tokens[$0].word] }
    let ownActs: Set<String> = ["kamer", "zal", "zullen", "wordt", "worden"]
    return !words.contains { ownActs.contains($0) }
  }

  /// Whether words about time say when something was decided or announced, not when it is due: *In het
  /// voorjaar heeft het kabinet ervoor gekozen …*, *hij heeft in oktober toegezegd dat …*.
  private func datesDecision(_ deadline: Deadline, _ finding: Finding) -> Bool {
    guard let own = clause(of: deadline, finding) else { return false }
    let reading = ClauseReading(own, in: document, grammar)
    let decisions: Set = [
      "besluiten", "kiezen", "toezeggen", "beloven", "afspreken", "aankondigen", "aangeven",
      "melden", "zeggen", "spreken", "vaststellen",
    ]
    guard reading.aspect != .present, decisions.contains(reading.infinitive),
      let verb = reading.verbToken,
      deadline.evidence.range.start < document.tokens[verb].range.start
    else { return false }
    let first = deadline.text.lowercased().split(separator: " ").first ?? ""
    return !["voor", "vóór", "uiterlijk", "vanaf", "per", "binnen", "tot", "met"].contains(first)
  }

  /// The clause that words about time stand in.
  private func clause(of deadline: Deadline, _ finding: Finding) -> Int? {
    document.sentences[finding.sentence].clauses.first { number in
      document.clauses[number].spans.contains { span in
        span.contains { document.tokens[$0].range.start == deadline.evidence.range.start }
      }
    }
  }

  /// All rules that had a part, in order: the voice, the cues of the clause, what decided, the steps.
  func evidence(of finding: Finding, _ strength: Strength) -> [Evidence] {
    var result: [Evidence] = []
    if let cue = finding.voiceCue { result.append(cue.evidence(in: document)) }
    result += finding.verdict.evidence
    for hit in finding.all where !result.contains(hit.evidence(in: document)) {
      result.append(hit.evidence(in: document))
    }
    for step in strength.steps where !result.contains(step.evidence) {
      result.append(step.evidence)
    }
    if result.isEmpty {
      let range = document.sentences[finding.sentence].range
      result.append(
        Evidence(rule: finding.verdict.rule, range: range, quote: document.quote(range))
      )
    }
    return result
  }

  /// How firm it is: the form, and what softens or hardens it.
  func strength(of finding: Finding, actor: (words: String?, side: PartyClass?)) -> Strength {
    let sentence = document.sentences[finding.sentence]
    var steps: [Strength.Step] = []
    func step(_ change: Int, _ rule: String, _ range: TextRange) {
      steps.append(
        Strength.Step(
          change: change,
          evidence: Evidence(rule: rule, range: range, quote: document.quote(range))
        )
      )
    }
    for hit in finding.all where hit.cue.cueClass == "afzwakking" && steps.count < 3 {
      step(hit.strength, hit.id, hit.match.range)
    }
    let isDemand = finding.verdict.kind == .requirement || finding.verdict.kind == .promise
    if isDemand, let token = sentence.tokens.first(where: { isMereEffort($0) }) {
      step(-1, "sterkte/inspanning", document.tokens[token].range)
    }
    if finding.isConditional, finding.verdict.kind != .requirement {
      step(-1, "sterkte/voorwaardelijk", sentence.range)
    }
    let isOpen = finding.situation.isAgentless && metadata.sender == nil && genre != .government
    if isOpen { step(-1, "sterkte/niemand-genoemd", sentence.range) }
    if finding.verdict.kind == .promise, hasNumber(sentence), actor.words != nil,
      let deadline = deadline(of: finding), deadline.isBinding, deadline.due != nil
    {
      step(1, "sterkte/volledig", sentence.range)
    }
    return Strength(base: finding.verdict.strength, steps: steps)
  }

  /// Whether a word says that only an effort is asked (*inspanningsverklaring*).
  private func isMereEffort(_ token: Int) -> Bool {
    let word = grammar.words[document.tokens[token].word]
    return word.hasPrefix("inspannings")
  }

  private func hasNumber(_ sentence: Sentence) -> Bool {
    document.tokens[sentence.tokens].contains { token in
      token.kind == .number || grammar.words[token.word] == "miljoen"
        || grammar.words[token.word] == "miljard"
    }
  }

  /// The four checks of a testable promise.
  func testability(
    of finding: Finding,
    _ deadline: Deadline?,
    _ side: PartyClass?,
    _ about: (norms: [String], instruments: [String])
  ) -> Statement.Testability {
    let here = finding.situation
    let sentence = document.sentences[finding.sentence]
    let isVague = finding.all.contains {
      $0.cue.cueClass == "inspanning" || $0.cue.cueClass == "aandacht"
    }
    let names =
      !about.norms.isEmpty || !about.instruments.isEmpty || here.isPolicyMatter
      || here.reading.tokens.contains {
        document.tokens[$0].isCapitalised && $0 != sentence.tokens.lowerBound
      }
    let isDeed = here.does(.create, .inform, .end, .pledge, .comply, .ask, .examine)
    let isCounted = countsThings(sentence, besides: deadline)
    return Statement.Testability(
      specific: !isVague && (names || isDeed && here.others.count > 1),
      measurable: !isVague && (isCounted || here.does(.create, .inform, .end, .comply)),
      timed: deadline?.isBinding ?? false,
      responsible: side == .government && (finding.voice == .own || here.subject.side.isActor)
        || here.subject.side.isActor && !here.reading.isPassive
    )
  }

  /// Whether a number stands in a sentence outside its term.
  private func countsThings(_ sentence: Sentence, besides deadline: Deadline?) -> Bool {
    document.tokens[sentence.tokens].contains { token in
      token.kind == .number && !(deadline?.evidence.range.overlaps(token.range) ?? false)
        || ["miljoen", "miljard", "procent", "helft"].contains(grammar.words[token.word])
    }
  }
}

extension Document {
  /// The range of a sentence; without its full stop when a repair took out what stood before that
  /// (the mark of a note), so that the quote stands in the stored text as it is.
  fileprivate func rangeWithoutLooseStop(of sentence: Sentence) -> TextRange {
    guard sentence.tokens.count > 1 else { return sentence.range }
    let last = tokens[sentence.tokens.upperBound - 1]
    let before = tokens[sentence.tokens.upperBound - 2]
    let isLoose =
      last.kind == .mark && last.range.start == before.range.end
      && storedRange(of: last.range).start != storedRange(of: before.range).end
    return isLoose ? TextRange(sentence.range.start, before.range.end) : sentence.range
  }
}
