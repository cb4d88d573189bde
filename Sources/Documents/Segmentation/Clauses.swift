/// Cuts sentences into clauses: a finite verb and what belongs to it.
///
/// One pass from left to right with a stack of open clauses. Subordinators open a clause; a comma
/// closes those that have their verb; a finite verb too many begins a coordinated clause at the last
/// *en*, comma or colon, or belongs to the clause outside that still lacks one.
public enum Clauses {
  /// Returns the sentences with the numbers of their clauses, and the clauses.
  public static func all(
    in sentences: [Sentence],
    tokens: [Token],
    words: [String],
    language: Language
  ) -> (sentences: [Sentence], clauses: [Clause]) {
    guard !language.roles.isEmpty else { return (sentences, []) }
    let grammar = Grammar(words: words, language: language)
    var clauses: [Clause] = []
    var result: [Sentence] = []
    result.reserveCapacity(sentences.count)
    for sentence in sentences {
      let start = clauses.count
      var parser = ClauseParser(
        signs: ClauseSigns(grammar: grammar, tokens: tokens, sentence: sentence.tokens)
      )
      clauses += parser.clauses(from: start)
      result.append(
        Sentence(
          range: sentence.range,
          block: sentence.block,
          tokens: sentence.tokens,
          clauses: start..<clauses.count
        )
      )
    }
    return (result, clauses)
  }
}

/// The state of the pass over one sentence.
struct ClauseParser {
  /// A clause in the making.
  struct Node {
    var kind: Clause.Kind
    var parent: Int?
    var tokens: [Int] = []
    var verbs: [Int] = []
    var finite: Int?
    /// Where a coordinated clause could begin: a number of tokens of this node.
    var boundary: Int?
    /// Whether an infinitive clause has its verb.
    var isDone = false
    /// Whether it stands between brackets.
    var isBracketed = false

    var isSubordinate: Bool { kind != .main && kind != .coordinated }
    var isComplete: Bool { finite != nil || isDone }
  }

  let signs: ClauseSigns
  var nodes: [Node] = [Node(kind: .main, parent: nil)]
  var stack: [Int] = [0]
  /// The number of open brackets.
  var end: Int { signs.sentence.upperBound }

  init(signs: ClauseSigns) { self.signs = signs }

  var top: Int { stack[stack.count - 1] }

  /// Runs the pass; the numbers of parents count from `base`.
  mutating func clauses(from base: Int) -> [Clause] {
    var index = signs.sentence.lowerBound
    while index < end {
      if signs.tokens[index].kind == .mark {
        mark(index)
        index += 1
      } else if let kind = opener(index) {
        open(kind, at: index)
        index += 1
      } else {
        let run = verbRun(index)
        if run.isEmpty {
          if signs.role(index).contains(.coordinator) {
            nodes[top].boundary = nodes[top].tokens.count
          }
          nodes[top].tokens.append(index)
          index += 1
        } else {
          take(run)
          index = run.upperBound
        }
      }
    }
    return finished(from: base)
  }

  private func finished(from base: Int) -> [Clause] {
    nodes.map { node in
      var spans: [Range<Int>] = []
      for token in node.tokens.sorted() {
        if let last = spans.last, last.upperBound == token {
          spans[spans.count - 1] = last.lowerBound..<(token + 1)
        } else {
          spans.append(token..<(token + 1))
        }
      }
      return Clause(
        kind: node.finite == nil && node.verbs.isEmpty && !node.isSubordinate
          ? .verbless : node.kind,
        parent: node.parent.map { $0 + base },
        spans: spans,
        verbs: node.verbs.sorted(),
        finite: node.finite
      )
    }
  }

  private mutating func mark(_ index: Int) {
    if signs.isMark(index, ["(", "["]) {
      open(.verbless, at: index)
      nodes[top].isBracketed = true
      return
    }
    if signs.isMark(index, [")", "]"]) {
      while stack.count > 1 {
        let closed = stack.removeLast()
        nodes[closed].tokens.append(nodes[closed].isBracketed ? index : index)
        if nodes[closed].isBracketed { return }
        nodes[closed].tokens.removeLast()
      }
    } else if signs.isMark(index, [",", "–", "—", "-"]) {
      while stack.count > 1, nodes[top].isComplete, !nodes[top].isBracketed { stack.removeLast() }
      nodes[top].boundary = nodes[top].tokens.count
    } else if signs.isMark(index, [";", ":"]) {
      while stack.count > 1, !nodes[top].isBracketed { stack.removeLast() }
      nodes[top].boundary = nodes[top].tokens.count
    }
    nodes[top].tokens.append(index)
  }

  private mutating func open(_ kind: Clause.Kind, at index: Int) {
    // A second subordinator right after a finished clause replaces it (*die … maakt omdat …*).
    nodes.append(Node(kind: kind, parent: top, tokens: [index]))
    stack.append(nodes.count - 1)
  }

  /// The verbs that stand together from a token on, *te* and a particle before it included.
  private func verbRun(_ start: Int) -> Range<Int> {
    var index = start
    var hasVerb = false
    while index < end, signs.tokens[index].kind == .word {
      let word = signs.word(index)
      if word == "te", index + 1 < end, signs.forms(index + 1).contains(.plural) {
        index += 2
        hasVerb = true
      } else if signs.grammar.language.verbs.isParticle(word), index + 2 < end,
        signs.word(index + 1) == "te", signs.forms(index + 2).contains(.plural)
      {
        index += 3
        hasVerb = true
      } else if signs.verb(index) != .none {
        index += 1
        hasVerb = true
      } else {
        break
      }
    }
    return hasVerb ? start..<index : start..<start
  }

  /// Gives a run of verbs to the clauses they belong to.
  private mutating func take(_ run: Range<Int>) {
    var index = run.lowerBound
    while index < run.upperBound {
      let word = signs.word(index)
      if word == "te" || signs.grammar.language.verbs.isParticle(word) && signs.verb(index) == .none
      {
        let last = word == "te" ? index + 1 : index + 2
        takeInfinitive(index...last)
        index = last + 1
        continue
      }
      // "Zoals toegezegd stuur ik …": the aside has its verb, the next one is the main clause's.
      let isAside =
        nodes[top].verbs.isEmpty && signs.verb(index) == .participle
        && signs.word(nodes[top].tokens.first ?? index) == "zoals"
      let rest = index..<(isAside ? index + 1 : run.upperBound)
      if nodes[top].finite == nil, nodes[top].kind != .infinitive, !nodes[top].isDone {
        let finite = chosenFinite(in: rest)
        if let finite {
          for member in index..<finite { addVerb(member) }
          if nodes[top].finite == nil {
            nodes[top].finite = finite
            nodes[top].boundary = nil
          }
          addVerb(finite)
          index = finite + 1
        } else {
          addVerb(index)
          // "Zoals toegezegd": a clause that has all the verb it will get.
          if signs.word(nodes[top].tokens[0]) == "zoals" { nodes[top].isDone = true }
          index += 1
        }
      } else {
        takeFurther(index)
        index += 1
      }
    }
  }

  mutating func addVerb(_ index: Int) {
    nodes[top].tokens.append(index)
    nodes[top].verbs.append(index)
  }

  /// Gives *(aan) te passen* to the open clause.
  private mutating func takeInfinitive(_ tokens: ClosedRange<Int>) {
    for index in tokens { nodes[top].tokens.append(index) }
    nodes[top].verbs.append(tokens.upperBound)
    if nodes[top].kind == .infinitive { nodes[top].isDone = true }
  }

  /// The finite verb among the verbs of a run, for a clause that has none yet.
  private func chosenFinite(in run: Range<Int>) -> Int? {
    let isFinal = nodes[top].isSubordinate
    let outsideLacksVerb = isFinal && outerWithoutFinite() != nil
    var best: (rank: Int, index: Int)?
    var index = run.lowerBound
    while index < run.upperBound {
      if signs.word(index) == "te" {
        index += 2
        continue
      }
      let verb = signs.verb(index)
      let rank = rank(verb, index)
      if rank > 0 {
        if let current = best {
          // "die meegaan moeten …": the second belongs to the clause outside.
          let isLexicalHave =
            current.index == index - 1 && signs.isHaveOrBe(current.index) && signs.takesModal(index)
            && !signs.forms(current.index - 1).contains(.participle)
          if outsideLacksVerb, isLexicalHave { return current.index }
          let isSecond =
            outsideLacksVerb && rank >= 2 && current.rank > 0 && !signs.isAuxiliary(current.index)
            && current.index == index - 1 && signs.verb(current.index) != .either
            && (signs.verb(current.index) == .strong || signs.takesInfinitive(index)
              || isPlainThird(index))
          if isSecond { return current.index }
          if rank > current.rank { best = (rank, index) }
        } else {
          best = (rank, index)
        }
      }
      index += 1
    }
    guard let best else { return nil }
    // A bare plural at the very end of a main clause is an infinitive: "deelnemers beter informeren".
    if !isFinal, best.rank == 1, nodes[top].tokens.count > 1 {
      let before = signs.role(best.index - 1)
      let isLate = !before.isDisjoint(with: [.adverb, .reflexive, .negation])
      if isLastWord(best.index) || isLate && nodes[top].tokens.count > 1 { return nil }
    }
    return best.index
  }

  /// Whether a verb is a third person that takes no infinitive: behind an infinitive or plural it
  /// begins the clause outside (*als zij tot niets komen publiceert het loket …*).
  private func isPlainThird(_ index: Int) -> Bool {
    signs.verb(index) == .strong && !signs.isAuxiliary(index) && !signs.takesInfinitive(index)
      && signs.forms(index).contains(.third)
  }

  private func rank(_ verb: ClauseSigns.Verb, _ index: Int) -> Int {
    switch verb {
    case .none, .participle: 0
    case .weak: signs.isAuxiliary(index) ? 2 : 1
    case .either: 3
    case .strong: signs.isAuxiliary(index) ? 5 : 4
    }
  }

  func isLastWord(_ index: Int) -> Bool {
    ((index + 1)..<max(index + 1, end)).allSatisfy { signs.tokens[$0].kind == .mark }
  }

  /// The nearest open clause outside the top one that has no finite verb yet.
  func outerWithoutFinite() -> Int? {
    for number in stack.dropLast().reversed() {
      if nodes[number].isBracketed { return nil }
      if nodes[number].finite == nil, nodes[number].kind != .infinitive { return number }
    }
    return nil
  }
}
