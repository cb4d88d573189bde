public import Documents

extension Lexicon {
  /// Returns the cues, by place, after conflicts: of one dimension the longer cue wins where two
  /// overlap, then the higher `voorrang`, then the earlier row; a pseudo cue takes away the cues of
  /// its class that it overlaps.
  ///
  /// The facts are those for `@norm` and its like; nil for those that the tables alone can find.
  public func cueMatches(in document: Document, facts: [FactSpan]? = nil) -> [Match] {
    cueMatches(in: index(of: document), facts: facts)
  }

  /// Returns the cues, by place, after conflicts.
  public func cueMatches(in index: TextIndex, facts: [FactSpan]? = nil) -> [Match] {
    let facts = facts ?? self.facts(in: index, terms: termHits(in: index).counted)
    let found = matches(of: engine.cues, in: index, facts: facts)
    var kept: [Match] = []
    var first = 0
    while first < found.count {
      var last = first
      while last < found.count, found[last].sentence == found[first].sentence { last += 1 }
      kept += resolved(Array(found[first..<last]))
      first = last
    }
    return kept.sorted(by: Match.isBefore)
  }

  /// Resolves the conflicts of one sentence.
  private func resolved(_ matches: [Match]) -> [Match] {
    let ranked = matches.compactMap { match -> (match: Match, cue: Cue)? in
      guard case .cue(let cue) = rules[match.rule].meaning else { return nil }
      return (match, cue)
    }.sorted { left, right in
      if left.match.weight != right.match.weight { return left.match.weight > right.match.weight }
      if left.match.range.count != right.match.range.count {
        return left.match.range.count < right.match.range.count
      }
      if left.cue.priority != right.cue.priority { return left.cue.priority > right.cue.priority }
      return (left.match.range.start, left.match.rule) < (right.match.range.start, right.match.rule)
    }
    var kept: [(match: Match, cue: Cue)] = []
    for candidate in ranked {
      let isBeaten = kept.contains { winner in
        guard Self.share(winner.match, candidate.match) else { return false }
        if winner.cue.direction == .pseudo { return winner.cue.cueClass == candidate.cue.cueClass }
        if candidate.cue.direction == .pseudo { return false }
        return winner.cue.dimension == candidate.cue.dimension
      }
      if !isBeaten { kept.append(candidate) }
    }
    return kept.map(\.match)
  }

  /// Whether two matches have a word in common.
  private static func share(_ left: Match, _ right: Match) -> Bool {
    left.range.overlaps(right.range)
      && left.ranges.contains { part in right.ranges.contains { $0.overlaps(part) } }
  }

  /// Returns the facts that the tables alone can find: concepts, *ik* and *wij*, dates.
  public func facts(in index: TextIndex, terms: [Match]) -> [FactSpan] {
    var facts: [FactSpan] = []
    for match in terms {
      guard let concept = concept(of: match.rule).flatMap({ concepts[$0] }) else { continue }
      switch concept.kind {
      case .norm: facts.append(.norm(match.range))
      case .instrument: facts.append(.instrument(match.range))
      case .party:
        facts.append(.party(match.range))
        if concept.sort == "overheid" { facts.append(.government(match.range)) }
      case .paper: continue
      }
    }
    for (number, token) in index.document.tokens.enumerated() {
      let word = index.document.words[token.word]
      if ["ik", "wij", "we"].contains(word) { facts.append(.government(token.range)) }
      if token.kind == .number, word.count == 4, (1990...2060).contains(Int(word) ?? 0) {
        facts.append(.date(index.wholeDate(endingAt: number)))
      }
    }
    for match in timeMatches(in: index) { facts.append(.date(match.range)) }
    return facts
  }
}

extension TextIndex {
  /// Returns a year with the day and month before it (*1 juli 2014*).
  fileprivate func wholeDate(endingAt number: Int) -> TextRange {
    let tokens = document.tokens
    var start = tokens[number].range.start
    guard number >= 1, Self.months.contains(document.words[tokens[number - 1].word]) else {
      return tokens[number].range
    }
    start = tokens[number - 1].range.start
    if number >= 2, tokens[number - 2].kind == .number,
      (1...31).contains(Int(document.words[tokens[number - 2].word]) ?? 0)
    {
      start = tokens[number - 2].range.start
    }
    return TextRange(start, tokens[number].range.end)
  }

  private static let months: Set<String> = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december",
  ]
}

extension Cue {
  /// What a cue says something about; cues of different dimensions never conflict.
  enum Dimension { case strength, presence, hedge, time, voice, back, end }

  /// The dimension of its class.
  var dimension: Dimension {
    switch cueClass {
    case "ontkenning": .presence
    case "afzwakking": .hedge
    case "gedaan", "bezig", "deels", "uitgebleven": .time
    case "terugverwijzing": .back
    case "*": .end
    case let name where name.hasPrefix("stem:"): .voice
    default: .strength
    }
  }
}
