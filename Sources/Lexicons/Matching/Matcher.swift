import Documents

/// Runs one program at one place of a sentence, trying what the pattern leaves open in order.
struct Matcher {
  private let index: TextIndex
  private let facts: [Int32: [(fact: Pattern.Fact, end: Int)]]
  private let usesClauses: Bool
  private let particleFollowers: Set<Int32>
  private let determiners: Set<Int32>
  private let forms: VerbForms

  private var span = TextIndex.Span(first: 0, end: 0, last: 0)
  private var clauseOfToken: [Int: Int] = [:]
  private var path: [(node: Int, start: Int32, end: Int32, next: Int)] = []
  private var stepsLeft = 0

  /// Begins to match in a document.
  init(index: TextIndex, facts: [FactSpan], usesClauses: Bool) {
    self.index = index
    self.usesClauses = usesClauses
    var byStart: [Int32: [(fact: Pattern.Fact, end: Int)]] = [:]
    for fact in facts {
      byStart[Int32(fact.range.start), default: []].append((fact.kind, fact.range.end))
    }
    self.facts = byStart
    particleFollowers = index.numbers(of: Self.followers)
    determiners = index.numbers(of: Self.determiners)
    forms = VerbForms(index)
  }

  /// Turns to a sentence.
  mutating func enter(_ sentence: Int) {
    span = index.spans[sentence]
    clauseOfToken.removeAll(keepingCapacity: true)
    guard usesClauses else { return }
    for clause in index.document.sentences[sentence].clauses {
      for run in index.document.clauses[clause].spans {
        for token in run { clauseOfToken[token] = clause }
      }
    }
  }

  /// Returns the matched words when a program matches from a node; nil otherwise.
  mutating func match(_ program: Program, from node: Int) -> [RuleGroup.TextSpan]? {
    path.removeAll(keepingCapacity: true)
    stepsLeft = 4000
    guard run(program, 0, node) else { return nil }
    var spans: [RuleGroup.TextSpan] = []
    var lastNext = -1
    for step in path {
      let token = Int(index.nodes[step.node].token)
      let tokenEnd = max(token + 1, Int(index.nodes[min(step.next, index.nodes.count - 1)].token))
      let tokens = step.next > span.end ? token..<token + 1 : token..<tokenEnd
      if lastNext == step.node, var last = spans.last {
        last.tokens = last.tokens.lowerBound..<max(last.tokens.upperBound, tokens.upperBound)
        last.end = max(last.end, Int(step.end))
        spans[spans.count - 1] = last
      } else {
        spans.append(.init(tokens: tokens, start: Int(step.start), end: Int(step.end)))
      }
      lastNext = step.next
    }
    return spans.isEmpty ? nil : spans
  }

  private mutating func run(_ program: Program, _ counter: Int, _ node: Int) -> Bool {
    stepsLeft -= 1
    guard stepsLeft > 0 else { return false }
    switch program.instructions[counter] {
    case .done:
      return canEnd(program, at: node)
    case .jump(let target):
      return run(program, target, node)
    case .either(let first, let second):
      return run(program, first, node) || run(program, second, node)
    case .place(let place):
      return take(place, program, counter, node)
    case .gap(let low, let high):
      return skip(low, high, program, counter, node)
    case .clauseGap:
      return skipInClause(program, counter, node)
    case .fact(let kind):
      return takeFact(kind, program, counter, node)
    case .form(let form):
      guard node < span.end, forms.is(node, form) else { return false }
      return take(node, index.nodes[node].end, Int(index.nodes[node].next), program, counter)
    case .particleEnd:
      return isParticleEnd(node) && run(program, counter + 1, node)
    case .verbGuard:
      return !isAfterDeterminer(node) && run(program, counter + 1, node)
    }
  }

  private func canEnd(_ program: Program, at node: Int) -> Bool {
    // `!-[niet]` is no part of `niet-juridisch`.
    program.allowsTail && !program.isLiteral || node > span.end
      || index.nodes[node].joint != .hyphen
      || index.nodes[node].isMark
  }

  private mutating func take(
    _ place: Int32,
    _ program: Program,
    _ counter: Int,
    _ node: Int
  ) -> Bool {
    guard node != span.end else { return false }
    let here = index.nodes[node]
    let isApart =
      program.isLiteral && (path.isEmpty ? here.joint == .hyphen : here.joint != .space)
    if !isApart, let cut = index.cut(of: here.piece, at: place, start: here.start, end: here.end) {
      let end = cut == 0 ? here.end : min(here.start + cut, here.end)
      if take(node, end, Int(here.next), program, counter) { return true }
    }
    if program.isLiteral { return false }
    var detour = here.detour
    while detour >= 0 {
      let way = index.detours[Int(detour)]
      if let cut = index.cut(of: way.piece, at: place, start: way.start, end: way.end) {
        let end = cut == 0 ? way.end : min(way.start + cut, way.end)
        if take(node, end, Int(way.next), program, counter) { return true }
      }
      detour = way.other
    }
    return false
  }

  private mutating func take(
    _ node: Int,
    _ end: Int32,
    _ next: Int,
    _ program: Program,
    _ counter: Int
  ) -> Bool {
    path.append((node, index.nodes[node].start, max(end, index.nodes[node].start), next))
    if run(program, counter + 1, next) { return true }
    path.removeLast()
    return false
  }

  private mutating func skip(
    _ low: Int,
    _ high: Int,
    _ program: Program,
    _ counter: Int,
    _ node: Int
  ) -> Bool {
    var position = node
    var count = 0
    while true {
      if count >= low, run(program, counter + 1, position) { return true }
      guard position < span.end else { return false }
      // Commas and brackets inside the gap are not counted.
      if !index.nodes[position].isMark { count += 1 }
      position += 1
      if count > high { return false }
    }
  }

  private mutating func skipInClause(_ program: Program, _ counter: Int, _ node: Int) -> Bool {
    let home = path.last.flatMap { clauseOfToken[Int(index.nodes[$0.node].token)] }
    for position in node...max(node, span.end) {
      if position < span.end, let home,
        let other = clauseOfToken[Int(index.nodes[position].token)], !reaches(home, other)
      {
        continue
      }
      if run(program, counter + 1, position) { return true }
    }
    return false
  }

  /// Whether a gap that begins in one clause may end in another: the same, or its *om … te*.
  private func reaches(_ home: Int, _ other: Int) -> Bool {
    var current = other
    while current != home {
      let clause = index.document.clauses[current]
      guard clause.kind == .infinitive, let parent = clause.parent else { return false }
      current = parent
    }
    return true
  }

  private mutating func takeFact(
    _ kind: Pattern.Fact,
    _ program: Program,
    _ counter: Int,
    _ node: Int
  ) -> Bool {
    guard node < span.end, let found = facts[index.nodes[node].start] else { return false }
    for fact in found where fact.fact == kind {
      var next = node + 1
      while next < span.end, Int(index.nodes[next].start) < fact.end { next += 1 }
      if take(node, Int32(fact.end), next, program, counter) { return true }
    }
    return false
  }

  /// A particle stands before a stop, a preposition or the end of its clause.
  private func isParticleEnd(_ node: Int) -> Bool {
    guard node < span.end else { return true }
    let here = index.nodes[node]
    if here.isMark || particleFollowers.contains(here.piece) { return true }
    if let last = path.last, let home = clauseOfToken[Int(index.nodes[last.node].token)],
      let other = clauseOfToken[Int(here.token)]
    {
      return home != other
    }
    return false
  }

  /// Whether a determiner stands before, directly or with an adjective between.
  private func isAfterDeterminer(_ node: Int) -> Bool {
    guard node > span.first, node <= span.end else { return false }
    if determiners.contains(index.nodes[node - 1].piece) { return true }
    guard node > span.first + 1, index.endsInE(index.nodes[node - 1]) else { return false }
    return determiners.contains(index.nodes[node - 2].piece)
  }

  private static let determiners = [
    "de", "het", "een", "deze", "die", "dit", "geen", "elke", "iedere", "mijn", "uw", "zijn",
    "haar", "ons", "onze", "hun", "welke", "alle", "enige", "verdere", "extra", "meer", "veel",
  ]

  private static let followers = [
    "aan", "achter", "als", "bij", "binnen", "boven", "buiten", "dat", "die", "door", "en",
    "gedurende",
    "in", "inzake", "langs", "met", "na", "naar", "naast", "of", "om", "omtrent", "onder", "op",
    "over", "per", "rond", "sinds", "te", "tegen", "ten", "ter", "terwijl", "tijdens", "tot",
    "tussen", "uit", "van", "vanaf", "vanuit", "vanwege", "via", "volgens", "voor", "voordat",
    "wanneer", "waar", "zoals", "zodat", "zodra", "zonder",
  ]
}
