import Documents

/// Finds the subject of a clause, and the agent of a passive.
extension Phrases {
  /// What is known of the clauses before: their subjects, by number of the clause.
  typealias Known = [Int: Party]

  /// Returns the subject of a clause.
  ///
  /// - Parameters:
  ///   - reading: The clause.
  ///   - known: The subjects found so far.
  ///   - previous: The subject of the sentence before, for a pronoun at the start.
  /// - Returns: The subject; nobody when there is none.
  func subject(of reading: ClauseReading, known: Known, previous: Party) -> Party {
    let clause = document.clauses[reading.number]
    let verbs = Set(clause.verbs)
    let parent = clause.parent.flatMap { known[$0] }
    if clause.kind == .infinitive { return inherited(parent) }
    guard let finite = clause.finite, let place = reading.tokens.firstIndex(of: finite) else {
      return .nobody
    }
    let found: Party?
    if reading.isMain {
      found = ofMainClause(reading, finite: place, verbs: verbs, parent: parent)
    } else {
      found = ofSubclause(reading, finite: place, verbs: verbs, parent: parent, clause)
    }
    guard let found else { return .nobody }
    return resolved(found, parent: parent, known: known, previous: previous)
  }

  private func inherited(_ party: Party?) -> Party {
    var party = party ?? .nobody
    party.isInherited = true
    return party
  }

  /// Main clause: before the verb, or right behind it when something else stands first.
  private func ofMainClause(
    _ reading: ClauseReading,
    finite place: Int,
    verbs: Set<Int>,
    parent: Party?
  ) -> Party? {
    let tokens = reading.tokens
    var start = 0
    // "Reactie: het kabinet …", "Actiepunt 12. De minister …": the label is no subject.
    let label = tokens[..<place].lastIndex { [":", "."].contains(word($0)) }
    if let label { start = label + 1 }
    while start < place, isSkippable(tokens[start]) { start += 1 }
    let before = all(in: tokens[start..<place], verbs: verbs)
    let after = all(in: tokens[(place + 1)...], verbs: verbs)
    let hasCoordinator = start > 0 && role(tokens[start - 1]).contains(.coordinator)
    let behind = after.first { $0.preposition == nil && !isExpletive($0, in: reading) }
    let isClose = behind.map { isCloseBehind($0, tokens[place]) } ?? false
    if start == place {
      if hasCoordinator, reading.kind == .coordinated {
        if let behind, isClose, behind.isPronoun && behind.side != .none { return party(behind) }
        return inherited(parent)
      }
      if let whoever = freeRelative(before: tokens[place], of: reading) { return whoever }
      return isClose ? behind.map(party) : nil
    }
    let front = before.first { $0.preposition == nil }
    // "Er komt een register": *er* only holds the place of the subject.
    if let front, isExpletive(front, in: reading), let behind { return party(behind) }
    let isFocus =
      role(tokens[start]) == .adverb
      && (front.map { $0.tokens.lowerBound == tokens[start] + 1 } ?? false)
    let startsFree =
      isTime(front) && (behind.map { agrees($0, tokens[place]) } ?? false)
      || role(tokens[start]).contains(.preposition)
      || role(tokens[start]) == .adverb && !isFocus || front == nil
    if startsFree { return behind.map(party) }
    guard let front else { return nil }
    if let behind, isClose {
      let isSpeaker =
        front.isPronoun && ["ik", "wij", "we"].contains(word(front.tokens.lowerBound))
      if !isSpeaker, behind.isPronoun,
        ["ik", "wij", "we", "hij", "men", "u"].contains(word(behind.tokens.lowerBound))
      {
        return party(behind)
      }
      // "Het kabinet en de uitvoerder moedigen …": two phrases before a plural verb are its subject.
      let isJoined =
        (start..<place).contains { role(tokens[$0]).contains(.coordinator) }
        && before.filter { $0.preposition == nil }.count > 1
      if isJoined, front.side.isActor { return party(front) }
      let isFitter =
        behind.side == .government && front.side != .government
        && !front.isPronoun && agrees(behind, tokens[place]) && !(front.side.isActor)
      if isFitter { return party(behind) }
      if !agrees(front, tokens[place]), agrees(behind, tokens[place]) { return party(behind) }
      // "Dat vindt het kabinet": a pronoun as object before, an actor behind.
      if front.isPronoun, behind.side.isActor,
        ["dat", "dit", "deze", "die"].contains(word(front.tokens.lowerBound)),
        !reading.isPassive, reading.acts.first != .copula, reading.infinitive != "zijn"
      {
        return party(behind)
      }
    }
    return genitive(front, in: before)
  }

  /// *Wie subsidie wil, moet …*: the clause before the verb is the subject, whoever it fits.
  private func freeRelative(before finite: Int, of reading: ClauseReading) -> Party? {
    let next = (reading.number + 1)..<min(reading.number + 4, document.clauses.count)
    for number in next where document.clauses[number].parent == reading.number {
      guard let first = document.clauses[number].spans.first?.lowerBound, first < finite else {
        continue
      }
      if word(first) == "wie" { return Party(tokens: first..<(first + 1), side: .thirdParty) }
    }
    return nil
  }

  /// Subordinate clause: the first phrase behind the opener, or what the relative pronoun stands for.
  private func ofSubclause(
    _ reading: ClauseReading,
    finite place: Int,
    verbs: Set<Int>,
    parent: Party?,
    _ clause: Clause
  ) -> Party? {
    let tokens = reading.tokens
    let opener = tokens[0]
    let isConjunct = role(opener).contains(.coordinator)
    let phrases = all(in: tokens[1..<max(1, place)], verbs: verbs)
    let first = phrases.first { $0.preposition == nil && word($0.tokens.lowerBound) != "er" }
    if isConjunct {
      if let first, first.isPronoun && first.side != .none || first.side == .government {
        return party(first)
      }
      return inherited(parent)
    }
    let isRelative =
      ["die", "dat", "welke", "wie"].contains(word(opener)) && reading.kind == .relative
    guard isRelative else { return first.map(party) }
    if let first, isAdjacent(first, to: opener) {
      let isSubject =
        first.isPronoun || first.side == .government
        || !agreesWithAntecedent(opener, finite: tokens[place]) && agrees(first, tokens[place])
      if isSubject { return party(first) }
    }
    return antecedent(before: opener)
  }

  /// Whether a phrase says when: *medio 2017*, *begin juli*, *het afgelopen jaar*.
  private func isTime(_ phrase: Phrase?) -> Bool {
    guard let phrase else { return false }
    let first = word(phrase.tokens.lowerBound)
    let last = word(phrase.tokens.upperBound - 1)
    return ["begin", "medio", "eind", "einde", "halverwege"].contains(first)
      || Self.times.contains(last)
  }

  private static let times: Set = [
    "jaar", "jaren", "maand", "maanden", "week", "weken", "dag", "dagen", "kwartaal", "voorjaar",
    "zomer", "najaar", "herfst", "winter", "periode", "januari", "februari", "maart", "april",
    "mei",
    "juni", "juli", "augustus", "september", "oktober", "november", "december", "vrijdag",
    "maandag",
    "dinsdag", "woensdag", "donderdag", "keer",
  ]

  private func isAdjacent(_ phrase: Phrase, to opener: Int) -> Bool {
    phrase.tokens.lowerBound == opener + 1
  }

  /// The phrase a relative pronoun refers to: the last one before it.
  private func antecedent(before opener: Int) -> Party? {
    var end = opener
    while end > 0, document.tokens[end - 1].kind == .mark { end -= 1 }
    let start = max(0, end - 8)
    let phrases = all(in: Array(start..<end)[...], verbs: [])
    guard let last = phrases.last else { return nil }
    if !last.side.isActor, last.preposition.map({ word($0) == "van" }) ?? false, phrases.count > 1 {
      return party(phrases[phrases.count - 2])
    }
    return party(last)
  }

  private func agreesWithAntecedent(_ opener: Int, finite: Int) -> Bool {
    let isPlural = grammar.forms(document.tokens[finite].word).contains(.plural)
    return word(opener) == "die" || !isPlural
  }

  private func isSkippable(_ token: Int) -> Bool {
    document.tokens[token].kind != .word && document.tokens[token].kind != .number
      || role(token).contains(.coordinator) || ["ja", "nee"].contains(word(token))
  }

  private func isExpletive(_ phrase: Phrase, in reading: ClauseReading) -> Bool {
    phrase.isPronoun && ["er"].contains(word(phrase.tokens.lowerBound))
  }

  private func isCloseBehind(_ phrase: Phrase, _ finite: Int) -> Bool {
    var token = finite + 1
    while token < phrase.tokens.lowerBound {
      let role = role(token)
      guard !role.isDisjoint(with: [.adverb, .reflexive, .negation, .pronoun]) else { return false }
      token += 1
    }
    return true
  }

  /// Whether a phrase can be the subject of a verb by its number.
  private func agrees(_ phrase: Phrase, _ finite: Int) -> Bool {
    let forms = grammar.forms(document.tokens[finite].word)
    let isPluralVerb =
      !forms.isDisjoint(with: [.plural, .pastPlural])
      && forms.isDisjoint(with: [.third, .past, .stem])
    let isSingularVerb = !forms.isDisjoint(with: [.third, .past]) && !forms.contains(.plural)
    let last = word(phrase.tokens.upperBound - 1)
    let first = word(phrase.tokens.lowerBound)
    if phrase.isPronoun || document.tokens[phrase.tokens.upperBound - 1].isCapitalised {
      return true
    }
    let looksSingular =
      ["het", "een", "dit", "dat", "elke", "iedere", "ieder", "elk"].contains(first)
      || ["kabinet", "minister", "overheid", "regering", "nederland", "staatssecretaris"].contains(
        last
      )
    let looksPlural = (last.hasSuffix("en") || last.hasSuffix("s")) && !looksSingular
    if isPluralVerb { return !looksSingular }
    if isSingularVerb { return !looksPlural || last.hasSuffix("ss") || last == "ik" }
    return true
  }

  /// "Inkopers van de rijksoverheid" are the government.
  private func genitive(_ front: Phrase, in phrases: [Phrase]) -> Party {
    guard front.side == .thing || front.side == .none || front.side == .thirdParty,
      let next = phrases.first(where: { $0.tokens.lowerBound == front.tokens.upperBound + 1 }),
      next.preposition.map({ word($0) == "van" }) ?? false, next.side == .government,
      isPerson(front)
    else { return party(front) }
    return Party(tokens: front.tokens.lowerBound..<next.tokens.upperBound, side: .government)
  }

  private func isPerson(_ phrase: Phrase) -> Bool {
    let last = word(phrase.tokens.upperBound - 1)
    return ["ers", "aren", "isten", "ten", "rs"].contains { last.hasSuffix($0) }
  }

  func party(_ phrase: Phrase) -> Party {
    Party(
      tokens: phrase.tokens,
      side: phrase.side,
      isPronoun: phrase.isPronoun,
      isFirstPerson: phrase.isPronoun && word(phrase.tokens.lowerBound) == "ik"
    )
  }

  /// Puts the party it stands for in the place of *zij*, *deze*, *het* (het kabinet).
  private func resolved(_ party: Party, parent: Party?, known: Known, previous: Party) -> Party {
    guard party.isPronoun, !party.isInherited, !party.tokens.isEmpty else { return party }
    let word = word(party.tokens.lowerBound)
    guard ["zij", "ze", "hij", "deze", "het", "die"].contains(word) else { return party }
    let sentence = document.sentences.indices(containing: party.tokens.lowerBound, in: document)
    var result = party
    if word == "het" {
      // Only "het kabinet", "het ministerie" can be meant by a subject *het* that acts.
      let earlier = all(
        in: Array(sentence..<max(sentence, party.tokens.lowerBound))[...],
        verbs: []
      )
      .filter { $0.preposition == nil }.map { self.party($0) }
      let neuter = (earlier + [parent, previous].compactMap { $0 }).first { candidate in
        candidate.side == .government && !candidate.tokens.isEmpty
          && self.word(candidate.tokens.lowerBound) == "het"
      }
      result.side = neuter == nil ? .none : .government
      return result
    }
    if let near = nearestActor(before: party.tokens.lowerBound, from: sentence) {
      result.side = near
    } else if previous.side.isActor {
      result.side = previous.side
    }
    return result
  }

  private func nearestActor(before token: Int, from start: Int) -> PartyClass? {
    guard start < token else { return nil }
    let phrases = all(in: Array(start..<token)[...], verbs: [])
    let plural = ["zij", "ze", "die"].contains(word(token))
    let actors = phrases.filter { $0.side.isActor && !$0.isPronoun }
    return (plural ? actors.last { $0.side == .thirdParty } ?? actors.last : actors.last)?.side
  }

  /// The agent of a passive: the actor behind *door*.
  func agent(of reading: ClauseReading) -> Party? {
    guard reading.isPassive else { return nil }
    let verbs = Set(document.clauses[reading.number].verbs)
    let phrase = all(in: reading.tokens[...], verbs: verbs).first { phrase in
      phrase.preposition.map { word($0) == "door" } ?? false
        && (phrase.side.isActor || document.tokens[phrase.tokens.upperBound - 1].isCapitalised)
    }
    guard let phrase else { return nil }
    var found = party(phrase)
    if !found.side.isActor { found.side = .outsider }
    return found
  }

  /// The actor behind a preposition (*van bedrijven*), for those who are asked something.
  func party(behind prepositions: Set<String>, in reading: ClauseReading) -> Party? {
    let verbs = Set(document.clauses[reading.number].verbs)
    return all(in: reading.tokens[...], verbs: verbs).first { phrase in
      phrase.preposition.map { prepositions.contains(word($0)) } ?? false && phrase.side.isActor
    }.map(party)
  }
}

extension Array where Element == Sentence {
  /// The first token of the sentence that holds a token.
  fileprivate func indices(containing token: Int, in document: Document) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low < count ? self[low].tokens.lowerBound : 0
  }
}
