public import Documents

extension Lexicon {
  /// Returns where the conditions of profiles on the text hold, by the condition as written:
  /// `tekst:fonds*` by its pattern, `signaal:ID` by the cues of which the id is that, or begins so.
  public func conditionMatches(in index: TextIndex) -> [String: [TextRange]] {
    var found: [String: [TextRange]] = [:]
    for hit in engine.conditions.hits(in: index, clauses: true) {
      let match = Match(rule: hit.program, hit)
      found[engine.conditionNames[hit.program], default: []].append(match.range)
    }
    let signals = Set(
      expectations.flatMap(\.conditions).flatMap(Expectation.alternatives)
        .filter { $0.hasPrefix("signaal:") }
    ).sorted()
    if !signals.isEmpty {
      let cues = cueMatches(in: index)
      for condition in signals {
        let id = condition.dropFirst(8)
        let ranges = cues.filter { cue in
          rules[cue.rule].id == id || rules[cue.rule].id.hasPrefix(id + "/")
        }.map(\.range)
        if !ranges.isEmpty { found[condition] = ranges }
      }
    }
    return found
  }

  /// Returns the themes that a document speaks of.
  public func themes(in index: TextIndex) -> Set<String> {
    var themes: Set<String> = []
    for match in themeMatches(in: index) {
      if case .theme(let theme) = rules[match.rule].meaning { themes.insert(theme) }
    }
    return themes
  }
}
