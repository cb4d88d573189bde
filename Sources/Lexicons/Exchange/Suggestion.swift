public import Documents

/// A word of some documents that is near a term of the lexicon but not in it; offered, never added.
public struct Suggestion: Hashable, Sendable {
  /// How a word is near a term.
  public enum Kind: String, Hashable, Sendable {
    case inflection = "verbuiging"
    case compound = "samenstelling"
    case spelling = "schrijfwijze"
  }

  /// The word as the documents have it, folded.
  public let word: String
  /// How often it occurs.
  public let count: Int
  /// How it is near.
  public let kind: Kind
  /// The word of the lexicon that it is near.
  public let term: String
  /// The concept that this word names.
  public let concept: String
  /// A place where it occurs.
  public let quote: String
}

/// Finds words that are near the terms of a lexicon.
public struct Suggester {
  private let lexicon: Lexicon
  /// The words that alone name a concept.
  private var concepts: [String: String] = [:]
  private var byStem: [String: [String]] = [:]
  private var counts: [String: Int] = [:]
  private var quotes: [String: String] = [:]

  // Shorter words are near too many others.
  private static let shortest = 6

  /// Begins with the one-word terms of norms and instruments.
  public init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    for rule in lexicon.rules {
      guard case .term(let concept, let options) = rule.meaning, !options.isReference,
        lexicon.concepts[concept]?.kind == .norm || lexicon.concepts[concept]?.kind == .instrument,
        let pattern = try? Pattern(rule.pattern), let labels = LintChecks.labels(of: pattern)
      else { continue }
      for label in labels where !label.contains(" ") {
        let key = Fold.key(label)
        guard key.count >= Self.shortest, concepts[key] == nil else { continue }
        concepts[key] = concept
        byStem[String(key.prefix(Self.shortest - 1)), default: []].append(key)
      }
    }
  }

  /// Counts the words of a document that the lexicon does not know.
  public mutating func read(_ document: Document) {
    let index = lexicon.index(of: document)
    var covered: Set<Int> = []
    for match in lexicon.matches(of: lexicon.engine.terms, in: index) {
      covered.formUnion(match.tokens)
    }
    for sentence in document.sentences {
      for token in sentence.tokens where document.tokens[token].kind == .word {
        let word = Fold.key(document.words[document.tokens[token].word])
        guard word.count >= Self.shortest, word.allSatisfy({ $0.isLetter || $0 == "-" }),
          !covered.contains(token), concepts[word] == nil
        else { continue }
        counts[word, default: 0] += 1
        if quotes[word] == nil {
          quotes[word] = "\(document.source.name): \(document.quote(sentence.range).prefix(100))"
        }
      }
    }
  }

  /// Returns what is near a term, the most frequent first.
  public func suggestions() -> [Suggestion] {
    var found: [Suggestion] = []
    for (word, count) in counts {
      guard let (kind, term) = nearest(to: word) else { continue }
      found.append(
        Suggestion(
          word: word,
          count: count,
          kind: kind,
          term: term,
          concept: concepts[term] ?? "",
          quote: quotes[word] ?? ""
        )
      )
    }
    return found.sorted { ($1.count, $0.word) < ($0.count, $1.word) }
  }

  private func nearest(to word: String) -> (Suggestion.Kind, String)? {
    let candidates = (byStem[String(word.prefix(Self.shortest - 1))] ?? []).sorted()
    for term in candidates
    where WordForms.inflections(of: term).contains(word)
      || WordForms.inflections(of: word).contains(term)
    {
      return (.inflection, term)
    }
    for term in candidates where word.hasPrefix(term) && word.count >= term.count + 4 {
      return (.compound, term)
    }
    let letters = Array(word)
    if letters.count >= Self.shortest + 4 {
      for cut in 4...(letters.count - Self.shortest) {
        let tail = String(letters[cut...])
        if concepts[tail] != nil { return (.compound, tail) }
      }
    }
    if word.count >= 9, let term = candidates.first(where: { Nearest.distance(word, $0) == 1 }) {
      return (.spelling, term)
    }
    return nil
  }
}
