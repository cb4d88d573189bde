public import Documents
public import Lexicons

/// A norm, instrument, party or paper that is named in the text.
public struct Mention: Hashable, Sendable {
  /// Its stable id.
  public let id: String
  /// The id of the concept.
  public let concept: String
  /// The kind of concept.
  public let kind: Concept.Kind
  /// The rule and the words.
  public let evidence: Evidence
  /// The sentence it stands in.
  public let sentence: Int
  /// Whether it is a weak form without company: no mention, but enough to forbid "missing".
  public let isWeak: Bool
  /// Whether it is a weak form that counts thanks to its company.
  public let isAccompanied: Bool
  /// Whether it also counts in the strict lexicon.
  public let isStrict: Bool
  /// Whether it counts in the broad lexicon only.
  public let isBroad: Bool
}

extension Mention {
  /// Returns what a document names, in the order of the text: terms that count, local names such as
  /// *(hierna: de Richtlijnen)*, and, marked as such, weak terms without company and terms of the
  /// broad lexicon.
  public static func all(in document: Document, lexicon: Lexicon) -> [Mention] {
    all(in: lexicon.index(of: document), of: document, lexicon: lexicon)
  }

  /// Returns what a document names; for who has made the index of the document already.
  public static func all(
    in index: TextIndex,
    of document: Document,
    lexicon: Lexicon
  ) -> [Mention] {
    let hits = lexicon.termHits(in: index)
    var found: [Found] = []
    for (number, match) in hits.counted.enumerated() {
      found.append(Found(match, lexicon, isStrict: hits.strict.contains(number)))
    }
    let aliases = LocalNames(document, hits.counted, lexicon).found
    found += aliases
    let known = aliases.map(\.range).sorted()
    for match in hits.weak where !overlaps(known, match.range) {
      found.append(Found(match, lexicon, isWeak: true))
    }
    found += hits.broad.map { Found($0, lexicon, isBroad: true) }
    found.sort { left, right in
      (left.range.start, -left.range.end, left.concept) < (
        right.range.start, -right.range.end, right.concept
      )
    }
    return numbered(found, document, lexicon)
  }

  /// A mention before it has an id.
  struct Found {
    let concept: String
    let rule: String
    let range: TextRange
    let sentence: Int
    var isWeak = false
    var isAccompanied = false
    var isStrict = false
    var isBroad = false

    init(concept: String, rule: String, range: TextRange, sentence: Int) {
      self.concept = concept
      self.rule = rule
      self.range = range
      self.sentence = sentence
    }

    init(
      _ match: Match,
      _ lexicon: Lexicon,
      isWeak: Bool = false,
      isStrict: Bool = false,
      isBroad: Bool = false
    ) {
      self.init(
        concept: lexicon.concept(of: match.rule) ?? "",
        rule: lexicon.rules[match.rule].id,
        range: match.range,
        sentence: match.sentence
      )
      self.isWeak = isWeak
      isAccompanied = !isWeak && !isBroad && lexicon.needsCompany(match.rule)
      self.isStrict = isStrict
      self.isBroad = isBroad
    }
  }

  private static func numbered(
    _ found: [Found],
    _ document: Document,
    _ lexicon: Lexicon
  ) -> [Mention] {
    var seen: [String: Int] = [:]
    return found.compactMap { item in
      guard let concept = lexicon.concepts[item.concept] else { return nil }
      let quote = document.quote(item.range)
      let said = [item.concept, FactID.folded(quote)]
      let ordinal = seen[said.joined(separator: "\u{1F}"), default: 0]
      seen[said.joined(separator: "\u{1F}")] = ordinal + 1
      return Mention(
        id: FactID.make(
          "m",
          type: "mention",
          document: document.source.name,
          said: said + [String(ordinal)]
        ),
        concept: item.concept,
        kind: concept.kind,
        evidence: Evidence(rule: item.rule, range: item.range, quote: quote),
        sentence: item.sentence,
        isWeak: item.isWeak,
        isAccompanied: item.isAccompanied,
        isStrict: item.isStrict,
        isBroad: item.isBroad
      )
    }
  }

  private static func overlaps(_ sorted: [TextRange], _ range: TextRange) -> Bool {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle].end <= range.start { low = middle + 1 } else { high = middle }
    }
    return low < sorted.count && sorted[low].overlaps(range)
  }
}
