/// What single tokens of a sentence can be while clauses are sought: verb, opener, boundary.
struct ClauseSigns {
  /// How sure a word is the finite verb of a clause.
  enum Verb: Hashable {
    /// No verb here.
    case none
    /// A third person or a past: finite.
    case strong
    /// Third person or participle (*verwacht*): finite unless the clause has one.
    case either
    /// Plural or infinitive.
    case weak
    /// A participle.
    case participle
  }

  let grammar: Grammar
  let tokens: [Token]
  let sentence: Range<Int>
  /// The first word of the sentence, after bullets, numbers and quotation marks.
  let first: Int

  init(grammar: Grammar, tokens: [Token], sentence: Range<Int>) {
    self.grammar = grammar
    self.tokens = tokens
    self.sentence = sentence
    // "Aanbeveling 2: Neem …": the sentence begins behind its label.
    let label = sentence.prefix(4).last {
      tokens[$0].kind == .mark && [":", "."].contains(grammar.words[tokens[$0].word])
    }
    let start = label.map { $0 + 1 } ?? sentence.lowerBound
    first =
      (start..<max(start, sentence.upperBound)).first { tokens[$0].kind == .word }
      ?? sentence.lowerBound
  }

  func word(_ index: Int) -> String { grammar.words[tokens[index].word] }

  /// The word of a token of the sentence; empty outside it.
  func wordIfAny(_ index: Int) -> String { sentence.contains(index) ? word(index) : "" }

  func role(_ index: Int) -> WordRole {
    sentence.contains(index) ? grammar.roles[tokens[index].word] : []
  }

  func forms(_ index: Int) -> VerbTable.Forms {
    sentence.contains(index) ? grammar.forms(tokens[index].word) : []
  }

  /// Whether a word is a form of *zijn, worden, zullen, moeten* and the like.
  func isAuxiliary(_ index: Int) -> Bool {
    grammar.readings[tokens[index].word].contains { reading in
      let acts = grammar.language.verbs.verbs[reading.verb].acts
      return acts.contains(.auxiliary) || acts.contains(.modal) || acts.first == .copula
    }
  }

  /// Whether a clause with this finite verb takes a bare infinitive (*zal, moet, gaat, blijft*).
  func takesInfinitive(_ index: Int) -> Bool {
    grammar.readings[tokens[index].word].contains { reading in
      let verb = grammar.language.verbs.verbs[reading.verb]
      return verb.acts.contains(.modal) || Self.infinitiveTakers.contains(verb.infinitive)
    }
  }

  /// Whether a word is a form of *hebben* or *zijn*.
  func isHaveOrBe(_ index: Int) -> Bool {
    grammar.readings[tokens[index].word].contains {
      ["hebben", "zijn"].contains(grammar.language.verbs.verbs[$0.verb].infinitive)
    }
  }

  /// Whether a clause with this finite verb waits for an infinitive (*zal, moet, kan, gaat*).
  func takesModal(_ index: Int) -> Bool {
    grammar.readings[tokens[index].word].contains { reading in
      let verb = grammar.language.verbs.verbs[reading.verb]
      return verb.acts.contains(.modal) || ["zullen", "gaan", "laten"].contains(verb.infinitive)
    }
  }

  private static let infinitiveTakers: Set = [
    "zullen", "laten", "doen", "gaan", "komen", "blijven", "helpen", "worden", "zijn", "hebben",
    "zien", "horen", "leren",
  ]

  /// Whether a token is a mark with this text.
  func isMark(_ index: Int, _ marks: Set<String>) -> Bool {
    tokens[index].kind == .mark && marks.contains(word(index))
  }

  /// Whether a token ends a stretch of words: comma, semicolon, colon, bracket, dash.
  func isBoundary(_ index: Int) -> Bool {
    tokens[index].kind == .mark && !["/", "’", "'", "%", "&"].contains(word(index))
  }

  /// Whether a word is of no closed class: a noun, an adjective, a name.
  func isContent(_ index: Int) -> Bool {
    sentence.contains(index) && tokens[index].kind != .mark && role(index).isEmpty
  }

  /// What kind of verb a token can be where it stands.
  func verb(_ index: Int) -> Verb {
    guard tokens[index].kind == .word else { return .none }
    let forms = forms(index)
    guard !forms.isEmpty else { return .none }
    if tokens[index].isCapitalised && index != first { return .none }
    let role = role(index)
    // "stelt vast": the particle, not the verb *vasten*.
    if index != first, forms.contains(.third), !forms.contains(.participle),
      grammar.language.verbs.isParticle(word(index))
    {
      return .none
    }
    // "Drie jaar geleden heeft …": the time, not the participle of *lijden*.
    if word(index) == "geleden", index > sentence.lowerBound,
      Self.stretches.contains(word(index - 1))
    {
      return .none
    }
    // *Week* is hardly ever the past of *wijken*.
    if word(index) == "week" { return .none }
    if word(index) == "zijn" { return isPossessive(index) ? .none : .weak }
    if !role.isEmpty && !(role == .adverb && forms.contains(.participle)) {
      guard word(index) == "acht", isFiniteAcht(index) else { return .none }
      return .strong
    }
    if forms.isSubset(of: .stem), standsByI(index) || isAuxiliary(index) || endsClauseOfI(index) {
      return .strong
    }
    let previous = sentence.contains(index - 1) ? self.role(index - 1) : []
    if index > sentence.lowerBound, isNominal(index, forms, previous) { return .none }
    // "Inzet is …", "Besluit en afspraken": a noun without its article.
    if isImperative(index, forms) { return .strong }
    if index == first, forms.contains(.stem), forms.contains(.third), !isAuxiliary(index),
      self.role(index + 1).isDisjoint(with: [.pronoun, .article])
    {
      return .none
    }
    if forms == .participle { return .participle }
    if forms.isSubset(of: .stem) { return standsByI(index) ? .strong : .none }
    if forms.contains(.third) && forms.contains(.participle) { return .either }
    if forms.contains(.third) || forms.contains(.past) {
      return forms.contains(.participle) ? .either : .strong
    }
    if forms.contains(.participle) && !forms.contains(.plural) { return .participle }
    if index == first && !isAuxiliary(index) && forms.contains(.plural) { return .none }
    return .weak
  }

  /// Words for a stretch of time, before *geleden*.
  private static let stretches: Set = [
    "jaar", "jaren", "maand", "maanden", "week", "weken", "dag", "dagen", "uur", "tijd", "tijdje",
    "poos", "decennium", "decennia", "eeuw", "eeuwen", "kort", "lang", "even",
  ]

  /// Whether a word with verb forms is used as a noun or adjective, judged by what stands before.
  private func isNominal(_ index: Int, _ forms: VerbTable.Forms, _ previous: WordRole) -> Bool {
    let before = index > sentence.lowerBound ? word(index - 1) : ""
    if before == "te" { return false }
    let isPlain = forms.contains(.third) || forms.contains(.past)
    let hasStem = forms.contains(.stem) || forms.contains(.plural) || forms.contains(.pastPlural)
    if ["het", "dat", "die", "dit", "deze", "er", "al", "veel", "meer"].contains(before) {
      let isGoverned = index - 1 > sentence.lowerBound && role(index - 2).contains(.preposition)
      if isGoverned, forms.contains(.stem), !isAuxiliary(index) { return true }
      let isNounLike = forms.isSuperset(of: [.stem, .third])
      if before == "deze" || before == "dit" {
        return (!isPlain || isNounLike && hasFiniteBehind(index - 1)) && !isAuxiliary(index)
      }
      if forms.contains(.participle), index - 1 > sentence.lowerBound, isAuxiliary(index - 2) {
        return false
      }
      return before == "het" && (!isPlain || isNounLike) && !isAuxiliary(index)
    }
    if before == "zijn" { return false }
    if !previous.isDisjoint(with: .determiner) {
      return !isAuxiliary(index) || previous.contains(.article)
    }
    if previous.contains(.preposition) {
      // "met verhoogde risico's": behind a preposition the past form is an adjective.
      let isAdjective =
        forms.isSubset(of: [.past, .participle]) && isContent(index + 1)
        && (self.forms(index + 1).isEmpty
          || !self.forms(index + 1).isSubset(of: [.third, .past, .pastPlural]))
      return isAuxiliary(index) ? false : hasStem && forms != .participle || isAdjective
    }
    let endsBracket = !sentence.contains(index + 1) || isBoundary(index + 1)
    if endsBracket, forms.contains(.plural), hasModalBehind(index) { return false }
    if isContent(index - 1), before.hasSuffix("e"), self.forms(index - 1).isEmpty {
      let isNoun =
        !grammar.nouns[tokens[index - 1].word].isEmpty || hasNounEnding(before)
        || ["een", "elke", "iedere"].contains(
          index - 1 > sentence.lowerBound ? word(index - 2) : ""
        )
      if !isNoun && hasStem && !isAuxiliary(index) { return true }
    }
    // "besluit van", "inzet van": the noun.
    if forms.isSuperset(of: [.stem, .third]), !forms.contains(.participle), !isAuxiliary(index),
      sentence.contains(index + 1), word(index + 1) == "van"
    {
      return true
    }
    return false
  }

  /// Whether the stretch before a token has a modal that waits for its infinitive.
  private func hasModalBehind(_ index: Int) -> Bool {
    for near in stride(from: index - 1, through: sentence.lowerBound, by: -1) {
      if tokens[near].kind == .mark { return false }
      if takesModal(near), role(near).isEmpty { return true }
    }
    return false
  }

  /// Whether a verb stands before *dit*: *ik ga dit besluit …*, *hebben dit besluit …*.
  private func hasFiniteBehind(_ index: Int) -> Bool {
    for near in stride(from: index - 1, through: max(sentence.lowerBound, index - 3), by: -1) {
      if tokens[near].kind == .mark { return false }
      if isAuxiliary(near) || takesInfinitive(near) { return true }
    }
    return false
  }

  /// Whether a stem opens a sentence that has no other finite verb: *Neem de regels op in de wet.*
  private func isImperative(_ index: Int, _ forms: VerbTable.Forms) -> Bool {
    guard index == first, forms.contains(.stem), !isAuxiliary(index), sentence.contains(index + 1)
    else { return false }
    let next = role(index + 1)
    let opensObject =
      !next.isDisjoint(with: [.article, .possessive, .demonstrative, .preposition])
      || !next.isDisjoint(with: [.adverb, .quantifier, .reflexive]) || isContent(index + 1)
    guard opensObject else { return false }
    var isInside = false
    for other in (index + 1)..<sentence.upperBound {
      if role(other).contains(.subordinator) || role(other).contains(.relative) { isInside = true }
      if tokens[other].kind == .mark { isInside = false }
      let forms = self.forms(other)
      let isFinite =
        role(other).isEmpty && !forms.isDisjoint(with: [.third, .past])
        || isAuxiliary(other) && !forms.isEmpty && word(other - 1) != "te"
      if isFinite, !isInside, !tokens[other].isCapitalised { return false }
    }
    return true
  }

  /// Whether a word on *-e* is a noun by its ending (*missie, rapportage, procedure*).
  private func hasNounEnding(_ word: String) -> Bool {
    ["ie", "age", "yse", "ose", "ode", "ette"].contains { word.hasSuffix($0) }
      || word.hasSuffix("ure") && word.utf8.count > 5
  }

  private func isPossessive(_ index: Int) -> Bool {
    guard isContent(index + 1), forms(index + 1).isDisjoint(with: .participle),
      index > sentence.lowerBound, word(index - 1) != "te"
    else { return false }
    // "zal de raad zijn adviezen publiceren": the clause has its verb already.
    let hasModal = (sentence.lowerBound..<index).contains {
      takesModal($0) && tokens[$0].kind == .word
    }
    if hasModal, !forms(index - 1).contains(.participle) { return true }
    return role(index - 1).contains(.preposition)
      || !forms(index - 1).isDisjoint(with: [.third, .past]) && !isAuxiliary(index - 1)
  }

  private func isFiniteAcht(_ index: Int) -> Bool {
    let next = role(index + 1)
    return !next.isDisjoint(with: [
      .article, .pronoun, .demonstrative, .possessive, .negation, .adverb,
    ])
      || role(index - 1).contains(.pronoun)
      || index + 1 >= sentence.upperBound || tokens[index + 1].kind == .mark
  }

  /// Whether a stem is the last verb of a clause that *ik* opens: *hoewel ik dit van harte steun*.
  private func endsClauseOfI(_ index: Int) -> Bool {
    let next = index + 1
    guard index > sentence.lowerBound, role(index - 1).isDisjoint(with: .determiner),
      !sentence.contains(next) || isBoundary(next) || role(next).contains(.coordinator)
        || !role(next).isDisjoint(with: [.preposition, .subordinator])
    else { return false }
    for near in stride(from: index - 1, to: sentence.lowerBound, by: -1) {
      if word(near) == "ik" {
        return !role(near - 1).isDisjoint(with: [.subordinator, .relative, .interrogative])
      }
      let isFinite = !forms(near).isDisjoint(with: [.third, .past]) && role(near).isEmpty
      if isFinite || isBoundary(near) { return false }
    }
    return false
  }

  /// Whether *ik* stands beside a first person (*ik streef*, *streef ik*).
  private func standsByI(_ index: Int) -> Bool {
    for near in [index - 1, index + 1, index + 2] where sentence.contains(near) {
      if word(near) == "ik" { return near != index + 2 || word(index + 1) == "en" }
    }
    return false
  }
}
