import Documents
import Lexicons

/// Names that a document makes for itself.
///
/// *OESO-richtlijnen voor … (hierna: de Richtlijnen)*, or an acronym between brackets behind the words
/// it is made of. They hold from there to the end of that document, never in another.
struct LocalNames {
  /// The later places where the names are used.
  private(set) var found: [Mention.Found] = []

  private struct Name {
    let concept: String
    let words: [Int]
    /// The letters that must show, where the name has capitals.
    let shown: [[UInt8]]
    let from: Int
  }

  private let document: Document

  /// Reads the names of a document in which these terms count.
  init(_ document: Document, _ counted: [Match], _ lexicon: Lexicon) {
    self.document = document
    let names = definitions(counted, lexicon)
    guard !names.isEmpty else { return }
    var byWord: [Int: [Name]] = [:]
    for name in names { byWord[name.words[0], default: []].append(name) }
    var cursor = 0
    for (number, sentence) in document.sentences.enumerated() {
      for token in sentence.tokens {
        guard let candidates = byWord[document.tokens[token].word] else { continue }
        for name in candidates where name.from <= token {
          guard let range = range(of: name, at: token, in: sentence) else { continue }
          while cursor < counted.count, counted[cursor].range.end <= range.start { cursor += 1 }
          if cursor < counted.count, counted[cursor].range.overlaps(range) { continue }
          found.append(
            Mention.Found(
              concept: name.concept,
              rule: "naam/\(name.concept)",
              range: range,
              sentence: number
            )
          )
          break
        }
      }
    }
  }

  private func range(of name: Name, at first: Int, in sentence: Sentence) -> TextRange? {
    guard first + name.words.count <= sentence.tokens.upperBound else { return nil }
    for (offset, word) in name.words.enumerated() {
      let token = document.tokens[first + offset]
      guard token.word == word else { return nil }
      let shown = name.shown[offset]
      if !shown.isEmpty, Array(document.text.utf8[token.range.start..<token.range.end]) != shown {
        return nil
      }
    }
    let last = document.tokens[first + name.words.count - 1].range.end
    return TextRange(document.tokens[first].range.start, last)
  }

  /// Finds the brackets that make a name for the term before them.
  private func definitions(_ counted: [Match], _ lexicon: Lexicon) -> [Name] {
    var names: [Name] = []
    for match in counted {
      guard let concept = lexicon.concept(of: match.rule),
        lexicon.concepts[concept]?.kind != .party
      else { continue }
      let sentence = document.sentences[match.sentence]
      let limit = min(sentence.tokens.upperBound, match.tokens.upperBound + 10)
      var open = match.tokens.upperBound
      while open < limit, text(open) != "(" { open += 1 }
      guard open < limit else { continue }
      var close = open + 1
      while close < sentence.tokens.upperBound, close < open + 12, text(close) != ")" { close += 1 }
      guard close < sentence.tokens.upperBound, text(close) == ")" else { continue }
      let inside = Array(open + 1..<close)
      if let words = named(inside) {
        names.append(make(concept, words, from: close))
      } else if open == match.tokens.upperBound, inside.count == 1,
        document.tokens[inside[0]].isAllCapitals, isAcronym(inside[0], of: match)
      {
        names.append(make(concept, inside, from: close))
      }
    }
    return names
  }

  /// Returns the words behind *hierna*, *verder* or *afgekort*, without article and quotation marks.
  private func named(_ inside: [Int]) -> [Int]? {
    guard let first = inside.first,
      ["hierna", "verder", "afgekort", "voortaan"].contains(text(first))
    else { return nil }
    var rest = inside.dropFirst()
    let skipped: Set<String> = [
      "te", "noemen", "genoemd", "aangeduid", "als", "ook", "kortweg", ":", "\"", "'", "‘", "’",
      "“", "”", "„",
      "de", "het",
    ]
    while let word = rest.first, skipped.contains(text(word)) { rest = rest.dropFirst() }
    while let word = rest.last, skipped.contains(text(word)) { rest = rest.dropLast() }
    let isShort = (1...5).contains(rest.count)
    let isWord = rest.allSatisfy { document.tokens[$0].kind != .mark }
    return isShort && isWord ? Array(rest) : nil
  }

  /// Whether the letters begin words of the name, in order.
  private func isAcronym(_ token: Int, of match: Match) -> Bool {
    let letters = Array(text(token).utf8)
    guard (2...8).contains(letters.count) else { return false }
    var wanted = letters[...]
    for part in document.quote(match.range).lowercased().split(whereSeparator: {
      " -–".contains($0)
    }) {
      if let next = wanted.first, part.utf8.first == next { wanted = wanted.dropFirst() }
    }
    return wanted.isEmpty
  }

  private func make(_ concept: String, _ tokens: [Int], from: Int) -> Name {
    Name(
      concept: concept,
      words: tokens.map { document.tokens[$0].word },
      shown: tokens.map { number in
        let token = document.tokens[number]
        return token.isCapitalised
          ? Array(document.text.utf8[token.range.start..<token.range.end]) : []
      },
      from: from
    )
  }

  private func text(_ token: Int) -> String { document.words[document.tokens[token].word] }
}
