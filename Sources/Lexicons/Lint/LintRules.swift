import Documents

extension LintChecks {
  /// Rows by themselves and beside rows of the same concept: examples, sources, doubles, casing,
  /// short acronyms, separators (L010, L020, L021, L022, L032, L034, L050, L060).
  mutating func rules() {
    var seen: [String: Int] = [:]
    var spelled: [String: Int] = [:]
    var cues: [String: Int] = [:]
    for (number, pending) in draft.rules.enumerated() {
      let rule = pending.rule
      checkExamples(rule)
      checkSource(rule)
      checkAcronyms(pending)
      checkSeparators(rule, number)
      switch rule.meaning {
      case .term(let concept, _), .exclusion(let concept):
        checkDoubles(rule, number, concept, &seen, &spelled)
      case .cue:
        if let earlier = cues.updateValue(number, forKey: rule.id.lowercased()) {
          note(
            .error,
            "L010",
            place(rule, "id"),
            "id '\(rule.id)' staat al in rij \(lexicon.rules[earlier].line)",
            tip: "geef de rij een eigen id"
          )
        }
      case .theme, .documentKind, .time, .answer: continue
      }
    }
  }

  func place(_ rule: Rule, _ column: String) -> String {
    "\(rule.table):\(rule.line):\(column)"
  }

  private mutating func checkExamples(_ rule: Rule) {
    for (column, text) in [("ja", rule.positive), ("nee", rule.negative)] where text.isEmpty {
      note(
        rule.isShipped ? .error : .warning,
        "L034",
        place(rule, column),
        "voorbeeld ontbreekt",
        tip: column == "ja"
          ? "een zin met de woorden tussen [ ]" : "een zin die niet getroffen mag worden"
      )
    }
  }

  private mutating func checkSource(_ rule: Rule) {
    guard rule.source.isEmpty else { return }
    switch rule.meaning {
    case .cue, .time, .documentKind, .answer:
      note(
        .warning,
        "L050",
        place(rule, "bron"),
        "bron ontbreekt",
        tip: "zeg waar de regel vandaan komt"
      )
    case .term, .exclusion, .theme: return
    }
  }

  /// A row that is only an acronym of two or three letters, in any case, finds other words too.
  private mutating func checkAcronyms(_ pending: LexiconDraft.PendingRule) {
    guard case .term = pending.rule.meaning, pending.pattern.nodes.count == 1 else { return }
    for word in pending.pattern.words where !word.isExact && (2...3).contains(word.text.count) {
      guard word.text == word.text.uppercased(), word.text.allSatisfy(\.isLetter) else { continue }
      let reason =
        pending.options.shape.isCompound
        ? "treft met optie 'samenstelling' ook woorden die zo beginnen"
        : "treft ook '\(word.text.lowercased())'"
      note(
        .warning,
        "L021",
        place(pending.rule, "patroon"),
        "'\(word.text)' zonder '=' \(reason)",
        tip: "schrijf =\(word.text)"
      )
    }
  }

  /// A comma or semicolon between what were meant as separate terms.
  private mutating func checkSeparators(_ rule: Rule, _ number: Int) {
    let parts = rule.pattern.split { ",;".contains($0) }
    guard parts.count > 1, !rule.pattern.contains("["), !rule.pattern.contains("(") else { return }
    let isHit = rule.positive.isEmpty ? false : !lexicon.ownHits(number, in: rule.positive).isEmpty
    if !isHit {
      note(
        .error,
        "L060",
        place(rule, "patroon"),
        "komma of puntkomma als scheidingsteken",
        tip: "schrijf [a|b|c], of maak een rij per term"
      )
    }
  }

  private mutating func checkDoubles(
    _ rule: Rule,
    _ number: Int,
    _ concept: String,
    _ seen: inout [String: Int],
    _ spelled: inout [String: Int]
  ) {
    let isExclusion = if case .exclusion = rule.meaning { true } else { false }
    let exact = "\(concept)\u{1F}\(rule.pattern)"
    let folded = "\(concept)\u{1F}\(Fold.key(rule.pattern))"
    let other = isExclusion ? "+" : "-"
    let own = isExclusion ? "-" : "+"
    if let clash = seen[other + folded] {
      note(
        .error,
        "L032",
        place(rule, "patroon"),
        "'\(rule.pattern)' telt wel (rij \(min(clash, rule.line))) en niet (rij \(max(clash, rule.line)))",
        tip: "kies er een"
      )
    }
    if let twin = seen[own + exact] {
      note(
        .warning,
        "L022",
        place(rule, "patroon"),
        "'\(rule.pattern)' staat al in rij \(twin)",
        tip: "haal er een weg"
      )
    } else if !rule.pattern.contains("="), let twin = spelled[own + folded] {
      note(
        .warning,
        "L020",
        place(rule, "patroon"),
        "'\(rule.pattern)' staat met andere hoofdletters in rij \(twin)",
        tip: "hoofdletters tellen alleen na '='; haal er een weg"
      )
    }
    seen[own + exact] = rule.line
    seen[own + folded] = rule.line
    spelled[own + folded] = rule.line
  }
}

extension Lexicon {
  /// Returns where one rule matches in a sentence, whatever the others say.
  func ownHits(_ number: Int, in text: String) -> [Match] {
    let index = index(of: document(ofLine: Example(text).plain))
    let groups = [engine.terms, engine.cues, engine.themes, engine.kinds, engine.times]
    guard let group = groups.first(where: { $0.rules.contains(number) }) else { return [] }
    return matches(of: group, in: index, facts: facts(in: index, terms: [])).filter {
      $0.rule == number
    }
  }
}
