import Documents

/// Decides whether a weak term has the company that it needs (`lexicon.md` §6).
///
/// Company is a strong mention of the same concept, of one above it or of a sibling, a word of
/// `bij=[…]`, or a word of the concept's theme, near enough; a word of `zonder=[…]` spoils it. A
/// reference (*de Richtlijnen*) needs an earlier strong mention of what it refers to.
struct Company {
  private struct Word {
    let range: TextRange
    let key: Int
  }

  private struct Named {
    let range: TextRange
    let concept: String
  }

  // A paragraph without end must not make judging it quadratic.
  private static let farthest = 40

  private let lexicon: Lexicon
  private let document: Document
  private var strong: [[Named]]
  private var words: [[Word]]
  private var themes: [[(range: TextRange, theme: String)]]

  /// Gathers what can be company for weak terms in a document.
  init(lexicon: Lexicon, index: TextIndex, strong matches: [Match], weak: [Match]) {
    self.lexicon = lexicon
    document = index.document
    let count = index.document.sentences.count
    strong = Array(repeating: [], count: count)
    words = Array(repeating: [], count: count)
    themes = Array(repeating: [], count: count)
    for match in matches {
      let concept = lexicon.concept(of: match.rule) ?? ""
      strong[match.sentence].append(Named(range: match.range, concept: concept))
    }
    let choice = self.choice(for: weak)
    for hit in lexicon.engine.companions.hits(in: index, choice: choice) {
      let match = Match(rule: 0, hit)
      words[hit.sentence].append(Word(range: match.range, key: hit.program))
    }
    for match in lexicon.themeMatches(in: index) {
      if case .theme(let theme) = lexicon.rules[match.rule].meaning {
        themes[match.sentence].append((match.range, theme))
      }
    }
  }

  /// Returns the words that these weak terms need or shun, and the sentences where they matter.
  private func choice(for weak: [Match]) -> RuleGroup.Choice {
    var choice = RuleGroup.Choice(
      programs: Array(repeating: false, count: lexicon.engine.companions.programs.count),
      sentences: Array(repeating: false, count: document.sentences.count)
    )
    for match in weak {
      guard let needs = lexicon.engine.company[match.rule],
        needs.with != nil || needs.without != nil
      else { continue }
      if let key = needs.with { choice.programs[key] = true }
      if let key = needs.without { choice.programs[key] = true }
      let company = lexicon.options(of: match.rule).company ?? .sentence
      for sentence in window(company, match.sentence) ?? 0..<0 { choice.sentences[sentence] = true }
    }
    return choice
  }

  /// Returns how many bytes away the nearest company stands; nil without company.
  func distance(to match: Match) -> Int? {
    guard case .term(let concept, let options) = lexicon.rules[match.rule].meaning,
      let window = window(options.company ?? .sentence, match.sentence)
    else { return nil }
    let needs = lexicon.engine.company[match.rule] ?? Engine.Company()
    let spoilers =
      needs.without.map { key in
        window.flatMap { words[$0].filter { $0.key == key } }.map(\.range)
      } ?? []
    let sentence = document.sentences[match.sentence].range
    if spoilers.contains(where: { sentence.contains($0) && !$0.overlaps(match.range) }) {
      return nil
    }
    var best: Int?
    func consider(_ range: TextRange) {
      let low = min(range.end, match.range.end)
      let high = max(range.start, match.range.start)
      if spoilers.contains(where: { low <= $0.start && $0.end <= high }) { return }
      best = min(best ?? Int.max, max(0, high - low))
    }
    let relatives =
      options.isReference
      ? lexicon.engine.descendants[concept] ?? [concept]
      : lexicon.engine.relatives[concept] ?? [concept]
    let theme = lexicon.concepts[concept]?.theme
    for number in window {
      for named in strong[number] where relatives.contains(named.concept) {
        if named.range == match.range { continue }
        if options.isReference, named.range.start >= match.range.start { continue }
        consider(named.range)
      }
      if let key = needs.with {
        for word in words[number] where word.key == key && !word.range.overlaps(match.range) {
          consider(word.range)
        }
      }
      if !options.isReference, let theme {
        for found in themes[number] where found.theme == theme && !found.range.overlaps(match.range)
        {
          consider(found.range)
        }
      }
    }
    return best
  }

  /// Returns the sentences among which company counts.
  private func window(_ company: TermOptions.Company, _ sentence: Int) -> Range<Int>? {
    switch company {
    case .sentence:
      return sentence..<sentence + 1
    case .sentences(let count):
      return max(0, sentence - count)..<sentence + 1
    case .paragraph:
      let block = document.blocks[document.sentences[sentence].block].sentences
      let first = max(block.lowerBound, sentence - Self.farthest)
      return first..<min(block.upperBound, sentence + Self.farthest + 1)
    }
  }
}
