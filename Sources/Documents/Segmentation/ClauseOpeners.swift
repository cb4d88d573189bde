/// Which words open a subordinate clause where they stand.
extension ClauseParser {
  /// Returns the kind of clause a token opens; nil when it opens none.
  func opener(_ index: Int) -> Clause.Kind? {
    let word = signs.word(index)
    let role = signs.role(index)
    if ["om", "teneinde", "door", "zonder", "alvorens"].contains(word) {
      return governsInfinitive(index, word) ? .infinitive : nil
    }
    guard role.contains(.subordinator) || role.contains(.relative) else { return nil }
    if signs.role(index + 1).contains(.elliptic) { return nil }
    // "…, waaronder het contactpunt, acht ik …": a list without a verb.
    if word == "waaronder", !hasVerbBeforeComma(index) { return nil }
    let previous = index - 1
    let isFirst = index == signs.first
    let afterComma = signs.sentence.contains(previous) && signs.isBoundary(previous)
    switch word {
    case "dat": return thatClause(index, isFirst: isFirst, afterComma: afterComma)
    case "die":
      guard !isFirst, hasFiniteAhead(index) else { return nil }
      let isInfinitive = previous > signs.sentence.lowerBound && signs.word(previous - 1) == "te"
      let afterNoun = signs.isContent(previous) && signs.verb(previous) == .none || isInfinitive
      let afterPronoun = signs.role(previous).contains(.pronoun) || signs.word(previous) == "alle"
      return afterNoun || afterComma || afterPronoun ? .relative : nil
    case "of":
      let afterVerb = previous >= signs.sentence.lowerBound && !signs.forms(previous).isEmpty
      guard afterVerb || afterComma || isFirst || followsAsking(previous) else { return nil }
      return hasFiniteAhead(index) && startsPhrase(index + 1) ? .complement : nil
    case "als", "zoals":
      if word == "zoals", hasParticipleBeforeComma(index) { return .adverbial }
      if word == "als", followsZowel(index) { return nil }
      // "Als minister kan ik …": a capacity, not a condition.
      if word == "als", isFirst, signs.isContent(index + 1), signs.verb(index + 1) == .none,
        signs.sentence.contains(index + 3), signs.verb(index + 2) != .none,
        signs.role(index + 3).contains(.pronoun)
      {
        return nil
      }
      guard isFirst || afterComma || startsPhrase(index + 1) || word == "zoals" else { return nil }
      if word == "als", !isFirst, !afterComma, !hasSubjectAhead(index) { return nil }
      return hasFinalVerb(index, twice: isFirst && !hasCommaAhead(index)) ? .adverbial : nil
    case "sinds":
      return startsPhrase(index + 1) && hasFinalVerb(index) && afterComma ? .adverbial : nil
    default: break
    }
    if role.contains(.relative) && !isFirst {
      guard hasFiniteAhead(index) else { return nil }
      return ["wat", "wie", "welke"].contains(word) && !afterComma ? .complement : .relative
    }
    if role.contains(.interrogative) {
      guard hasFiniteAhead(index) else { return nil }
      if isFirst { return isQuestion ? nil : hasFinalVerb(index, twice: true) ? .adverbial : nil }
      if word == "wanneer" { return .adverbial }
      return .complement
    }
    if isFirst, role.contains(.relative), !hasFinalVerb(index, twice: true) { return nil }
    return hasFiniteAhead(index) ? .adverbial : nil
  }

  private var isQuestion: Bool {
    signs.sentence.last.map { signs.isMark($0, ["?"]) } ?? false
  }

  private func thatClause(_ index: Int, isFirst: Bool, afterComma: Bool) -> Clause.Kind? {
    guard hasFiniteAhead(index), signs.sentence.contains(index + 1) else { return nil }
    let next = signs.verb(index + 1)
    if isFirst {
      if next != .none { return nil }
      return hasFinalVerb(index, twice: true) ? .complement : nil
    }
    if isObject(index) { return nil }
    // "Nee, dat doe ik niet": the verb comes second, with its subject behind it.
    if next != .none, ["ik", "we", "wij"].contains(signs.wordIfAny(index + 2)) { return nil }
    let previous = index - 1
    if ["zonder", "behalve"].contains(signs.word(previous)) { return .adverbial }
    if signs.role(previous).contains(.preposition), signs.word(previous) != "op" { return nil }
    // "wanneer dat niet zo is": a pronoun right behind the word that opened the clause.
    if nodes[top].isSubordinate, nodes[top].tokens == [previous] { return nil }
    if signs.role(previous).contains(.coordinator) {
      // "… en dat zij": only a clause when an earlier *dat* is open or closed before it.
      return nodes.contains { $0.kind == .complement } ? .complement : nil
    }
    if next == .strong && signs.isAuxiliary(index + 1) && !afterComma
      && !signs.isContent(previous)
    {
      return nil
    }
    let afterNoun = signs.isContent(previous) && signs.verb(previous) == .none && !afterComma
    return afterNoun && signs.grammar.nouns[signs.tokens[previous].word].isEmpty
      && !startsPhrase(index + 1) ? .relative : .complement
  }

  /// Whether *dat* is the object of a clause that waits for its infinitive: *we gaan dat onderzoeken*,
  /// *ik wil dat met de sector bespreken*; or points (*dat soort zaken*).
  private func isObject(_ index: Int) -> Bool {
    if ["soort", "type"].contains(signs.word(index + 1)) { return true }
    guard let finite = nodes[top].finite, signs.takesInfinitive(finite) else { return false }
    if ["laat", "laten"].contains(signs.word(finite)) { return true }
    var next = index + 1
    while signs.sentence.contains(next), !signs.isBoundary(next) {
      switch signs.verb(next) {
      case .strong, .either: return false
      case .weak:
        return signs.word(next - 1) != "te"
          && (!signs.isAuxiliary(next) || signs.word(next) == "doen")
      case .none, .participle: break
      }
      // A noun phrase without a preposition would be the subject of a clause.
      let role = signs.role(next)
      let opensPhrase = !role.isDisjoint(with: [.article, .possessive, .pronoun, .quantifier])
      let isGoverned = next > index + 1 && signs.role(next - 1).contains(.preposition)
      if opensPhrase && !isGoverned && role.isDisjoint(with: [.preposition, .adverb]) {
        return false
      }
      if signs.isContent(next), next == index + 1 { return false }
      next += 1
    }
    return false
  }

  /// Whether *om* and the like have their *te* with an infinitive before the sentence turns.
  private func governsInfinitive(_ index: Int, _ word: String) -> Bool {
    var next = index + 1
    while next < signs.sentence.upperBound {
      if signs.isMark(next, [";", ":", "(", ")"]) { return false }
      if signs.word(next) == "te", signs.forms(next + 1).contains(.plural) {
        return word == "om" || word == "teneinde" || word == "alvorens" || next - index < 14
      }
      if word != "om", signs.verb(next) == .strong { return false }
      if word == "om", signs.verb(next) == .strong, next - index < 4, !isInsideClause(next, index) {
        return false
      }
      next += 1
    }
    return false
  }

  private func isInsideClause(_ index: Int, _ start: Int) -> Bool {
    (start..<index).contains { signs.role($0).contains(.subordinator) && $0 > start }
  }

  private func followsAsking(_ index: Int) -> Bool {
    guard signs.sentence.contains(index) else { return false }
    return ["vraag", "kwestie", "ook", "over", "na", "zien", "twijfel"].contains(signs.word(index))
      && signs.word(index) != "ook"
  }

  /// Whether a token can begin a noun phrase or a pronoun: the clause has a subject of its own.
  private func startsPhrase(_ index: Int) -> Bool {
    let role = signs.role(index)
    return !role.isDisjoint(with: [.article, .demonstrative, .possessive, .pronoun, .quantifier])
      || !role.isDisjoint(with: [.adverb, .preposition, .negation])
      || signs.isContent(index)
  }

  /// Whether *zoals* opens an aside with a participle (*zoals in de brief aangegeven*).
  private func hasParticipleBeforeComma(_ index: Int) -> Bool {
    for next in (index + 1)..<min(index + 14, signs.sentence.upperBound) {
      if signs.isBoundary(next) { return false }
      switch signs.verb(next) {
      case .participle: return true
      case .strong: return false
      case .either, .weak, .none: continue
      }
    }
    return false
  }

  /// Whether *als* in mid-sentence is followed by a subject and a verb that must be finite: not
  /// *als voorwaarde stellen*.
  private func hasSubjectAhead(_ index: Int) -> Bool {
    let next = signs.role(index + 1)
    guard !next.isDisjoint(with: [.article, .demonstrative, .possessive, .pronoun, .quantifier])
    else {
      return false
    }
    for other in (index + 1)..<signs.sentence.upperBound {
      if signs.isMark(other, [",", ";", ":"]) { return false }
      switch signs.verb(other) {
      case .strong, .either: return true
      case .weak where signs.isAuxiliary(other) || next.contains(.pronoun): return true
      case .weak, .participle, .none: continue
      }
    }
    return false
  }

  /// Whether *als* answers an earlier *zowel*.
  private func followsZowel(_ index: Int) -> Bool {
    (signs.sentence.lowerBound..<index).contains {
      ["zowel", "evenzeer", "net"].contains(signs.word($0))
    }
  }

  private func hasVerbBeforeComma(_ index: Int) -> Bool {
    for next in (index + 1)..<max(index + 1, signs.sentence.upperBound) {
      if signs.isBoundary(next) { return false }
      switch signs.verb(next) {
      case .strong, .either, .weak: return true
      case .participle, .none: continue
      }
    }
    return false
  }

  private func hasCommaAhead(_ index: Int) -> Bool {
    (index..<signs.sentence.upperBound).contains { signs.isMark($0, [","]) }
  }

  /// Whether any finite verb follows in the sentence.
  func hasFiniteAhead(_ index: Int) -> Bool {
    ((index + 1)..<max(index + 1, signs.sentence.upperBound)).contains { next in
      switch signs.verb(next) {
      case .strong, .either: true
      case .weak: signs.word(next - 1) != "te"
      case .none, .participle: false
      }
    }
  }

  /// Whether a finite verb stands at the end of the stretch that a token begins.
  ///
  /// - Parameters:
  ///   - index: The opener.
  ///   - twice: Whether the sentence must hold another finite verb after it, that of the main clause.
  /// - Returns: Whether there is one.
  private func hasFinalVerb(_ index: Int, twice: Bool = false) -> Bool {
    var found = 0
    var next = index + 1
    while next < signs.sentence.upperBound {
      let verb = signs.verb(next)
      if verb == .strong || verb == .either || verb == .weak && signs.word(next - 1) != "te" {
        found += 1
        if !twice || found > 1 { return true }
      }
      if signs.isMark(next, [",", ";", ":"]), !twice { return found > 0 }
      next += 1
    }
    return false
  }
}
