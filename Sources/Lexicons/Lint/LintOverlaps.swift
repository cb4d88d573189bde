import Documents

extension LintChecks {
  /// Terms that another row finds as well (L040, L041).
  ///
  /// Only terms that can be written out are tried: no stars, gaps or facts, ten at most per row.
  mutating func overlaps() {
    for (number, pending) in draft.rules.enumerated() {
      guard case .term(let concept, let options) = pending.rule.meaning, options.company == nil,
        !options.isBroad, let labels = Self.labels(of: pending.pattern)
      else { continue }
      var covered = 0
      var cover: Int?
      var equal: (String, Int)?
      for label in labels {
        let index = lexicon.index(of: lexicon.document(ofLine: label))
        let whole = lexicon.matches(of: lexicon.engine.terms, in: index).filter {
          $0.range.start == 0 && $0.range.end == label.utf8.count && $0.rule != number
        }
        for match in whole {
          guard case .term(let other, let theirs) = lexicon.rules[match.rule].meaning,
            theirs.company == nil, !theirs.isBroad
          else { continue }
          if other == concept {
            covered += 1
            cover = match.rule
            break
          }
          if lexicon.concepts[other]?.kind == lexicon.concepts[concept]?.kind {
            equal = equal ?? (other, match.rule)
          }
        }
      }
      if covered == labels.count, let cover, cover < number {
        let row = lexicon.rules[cover]
        note(
          .warning,
          "L040",
          place(pending.rule, "patroon"),
          "term wordt al gevonden door rij \(row.line) van \(row.table)",
          tip: "haal de rij weg"
        )
      }
      if let (other, rule) = equal, rule < number {
        let row = lexicon.rules[rule]
        note(
          .warning,
          "L041",
          place(pending.rule, "patroon"),
          "dezelfde woorden staan bij '\(other)' (rij \(row.line) van \(row.table))",
          tip: "beide tellen; kies er een als dat niet de bedoeling is"
        )
      }
    }
  }

  /// Returns the labels that a pattern stands for; nil when they cannot be written out.
  static func labels(of pattern: Pattern) -> [String]? {
    guard let all = expansions(of: pattern.nodes), all.count <= 10 else { return nil }
    return all.map { $0.joined(separator: " ") }
  }

  private static func expansions(of nodes: [Pattern.Node]) -> [[String]]? {
    var all: [[String]] = [[]]
    for node in nodes {
      let branches: [[String]]
      switch node {
      case .word(let word):
        guard !word.isOpenBefore, !word.isOpenAfter else { return nil }
        branches = [[word.text]]
      case .optional(let inner):
        guard let more = expansions(of: inner) else { return nil }
        branches = [[]] + more
      case .alternatives(let choices):
        var found: [[String]] = []
        for choice in choices {
          guard let more = expansions(of: choice) else { return nil }
          found += more
        }
        branches = found
      case .mark: branches = [[]]
      case .gap, .clauseGap, .separable, .list, .fact, .form: return nil
      }
      all = all.flatMap { head in branches.map { head + $0 } }
      if all.count > 40 { return nil }
    }
    return all
  }

  /// Exclusions that take nothing away (L033).
  mutating func exclusions() {
    for (number, pending) in draft.rules.enumerated() {
      guard case .exclusion = pending.rule.meaning, !pending.rule.positive.isEmpty else { continue }
      let text = Example(pending.rule.positive).plain
      let hits = lexicon.termHits(in: lexicon.index(of: lexicon.document(ofLine: text)))
      if !hits.vetoed.contains(where: { $0.by == number }) {
        note(
          .warning,
          "L033",
          place(pending.rule, "patroon"),
          "de uitsluiting raakt in haar eigen voorbeeld geen term",
          tip: "haal de rij weg, of geef een voorbeeld waarin zij nodig is"
        )
      }
    }
  }

  /// Terms that occur nowhere in a corpus (L042).
  mutating func corpus(_ documents: [Document]) {
    var used: Set<Int> = []
    for document in documents {
      let index = lexicon.index(of: document)
      for match in lexicon.matches(of: lexicon.engine.terms, in: index) { used.insert(match.rule) }
    }
    for (number, rule) in lexicon.rules.enumerated() where !used.contains(number) {
      if case .term = rule.meaning {
        note(
          .warning,
          "L042",
          place(rule, "patroon"),
          "komt in geen van de \(documents.count) stukken voor"
        )
      }
    }
  }
}
