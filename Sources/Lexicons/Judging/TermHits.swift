public import Documents

/// The terms found in a document, judged by the whole lexicon.
public struct TermHits: Sendable {
  /// What counts in the standard lexicon: strong terms, and weak ones in company.
  public internal(set) var counted: [Match] = []
  /// Weak terms without company: no mention, but enough to forbid "missing".
  public internal(set) var weak: [Match] = []
  /// Terms that count in the broad lexicon only.
  public internal(set) var broad: [Match] = []
  /// What an exclusion took away, with the number of the rule that did.
  public internal(set) var vetoed: [(match: Match, by: Int)] = []
  /// The numbers in `counted` of which the strict lexicon also finds a part.
  public internal(set) var strict: Set<Int> = []
}

extension Lexicon {
  /// Makes the index of a document: once per document, for all groups of rules.
  public func index(of document: Document) -> TextIndex {
    var index = TextIndexBuilder.index(
      of: document,
      vocabulary: engine.vocabulary,
      adjacent: engine.adjacent
    )
    index.themes = matches(of: engine.themes, in: index)
    index.terms = judgedTerms(in: index)
    return index
  }

  /// Returns the terms that count in the standard lexicon, by place.
  public func termMatches(in document: Document) -> [Match] {
    termHits(in: index(of: document)).counted
  }

  /// Returns the places where a document speaks of a theme, by place.
  public func themeMatches(in document: Document) -> [Match] {
    themeMatches(in: index(of: document))
  }

  /// Returns the places where a document speaks of a theme, by place.
  public func themeMatches(in index: TextIndex) -> [Match] {
    index.themes
  }

  /// Returns what speaks for a kind of document, by place.
  public func kindMatches(in document: Document) -> [Match] {
    matches(of: engine.kinds, in: index(of: document))
  }

  /// Returns what speaks for a kind of document, by place.
  public func kindMatches(in index: TextIndex) -> [Match] {
    matches(of: engine.kinds, in: index)
  }

  /// Returns the time expressions, by place; of overlapping ones the longest.
  ///
  /// The dates serve `@datum`; nil to look for them.
  public func timeMatches(in document: Document, dates: [DateMention]? = nil) -> [Match] {
    timeMatches(in: index(of: document), dates: dates)
  }

  /// Returns the time expressions, by place; of overlapping ones the longest.
  ///
  /// The dates serve `@datum`; nil to look for them.
  public func timeMatches(in index: TextIndex, dates: [DateMention]? = nil) -> [Match] {
    let dates = dates ?? DateMention.all(in: index.document.text.utf8, date: nil)
    let found = matches(of: engine.times, in: index, facts: dates.map { .date($0.range) })
    return Self.leftmostLongest(found) { _, _ in false }
  }

  /// Returns what says how an answer answers, by place; matches may overlap.
  public func answerMatches(in index: TextIndex) -> [Match] {
    matches(of: engine.answers, in: index)
  }

  func matches(
    of group: Engine.Group,
    in index: TextIndex,
    facts: [FactSpan] = [],
    clauses: Bool = true
  ) -> [Match] {
    group.programs.hits(in: index, facts: facts, clauses: clauses)
      .map { Match(rule: group.rules[$0.program], $0) }
      .sorted(by: Match.isBefore)
  }

  /// Keeps the leftmost of overlapping matches, and the longest of those that begin together.
  ///
  /// Of two matches of the same words `both` says whether they count together.
  static func leftmostLongest(_ matches: [Match], both: (Match, Match) -> Bool) -> [Match] {
    var kept: [Match] = []
    var reach = -1
    for match in matches.sorted(by: Match.isBefore) {
      if match.range.start >= reach {
        kept.append(match)
        reach = match.range.end
      } else if let last = kept.last, last.range == match.range,
        !kept.reversed().prefix(while: { $0.range == match.range }).contains(where: {
          !both($0, match)
        })
      {
        kept.append(match)
      }
    }
    return kept
  }

  /// Returns the id of the concept of a term or exclusion.
  public func concept(of rule: Int) -> String? {
    switch rules[rule].meaning {
    case .term(let concept, _), .exclusion(let concept): concept
    case .cue, .theme, .documentKind, .time, .answer: nil
    }
  }

  /// Whether a term counts only in company.
  public func needsCompany(_ rule: Int) -> Bool { options(of: rule).company != nil }

  func options(of rule: Int) -> TermOptions {
    if case .term(_, let options) = rules[rule].meaning { return options }
    return TermOptions()
  }
}
