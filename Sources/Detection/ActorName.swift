import Documents
import Lexicons

/// How the one who acts is named.
extension Commitments {
  /// The words of a party as they may be shown: from its first word to its head, with the field of an
  /// office (*minister van … en …*).
  ///
  /// - Parameters:
  ///   - party: The phrase.
  ///   - norms: The places of norms in the sentence.
  /// - Returns: `nil` for a pronoun that points elsewhere, for a norm, and for a phrase whose head is
  ///   neither a known body nor a name.
  func name(of party: Party, norms: [TextRange]) -> String? {
    guard let first = party.tokens.first else { return nil }
    if party.isPronoun {
      return ["ik", "wij", "we"].contains(word(first)) ? document.quote(range(party.tokens)) : nil
    }
    guard let head = party.tokens.last(where: isBody) ?? unknownName(party.tokens) else {
      return nil
    }
    var end = end(of: head)
    while end < party.tokens.upperBound, document.tokens[end].isCapitalised { end += 1 }
    let tokens = start(of: party.tokens, head: head)..<end
    let isNorm = norms.contains { $0.overlaps(document.tokens[head].range) }
    return isNorm && named[head] == nil ? nil : document.quote(range(tokens))
  }

  /// Who sends what the subject receives: the government behind *van* or *door*.
  func sender(in here: Situation) -> Party? {
    here.others.first { phrase in
      phrase.side == .government
        && phrase.preposition.map { ["van", "door"].contains(word($0)) } ?? false
    }
    .map { Party(tokens: $0.tokens, side: .government) }
  }

  private func word(_ token: Int) -> String { grammar.words[document.tokens[token].word] }

  private func range(_ tokens: Range<Int>) -> TextRange {
    TextRange(
      document.tokens[tokens.lowerBound].range.start,
      document.tokens[tokens.upperBound - 1].range.end
    )
  }

  /// Whether a token names somebody: a party of the lexicon, or a noun for people and bodies.
  private func isBody(_ token: Int) -> Bool {
    if named[token]?.isActor == true { return true }
    return grammar.nouns[document.tokens[token].word].contains { PartyClass($0).isActor }
  }

  /// The last token of a phrase that ends in a name that no table knows.
  private func unknownName(_ tokens: Range<Int>) -> Int? {
    tokens.last.flatMap { document.tokens[$0].isCapitalised ? $0 : nil }
  }

  /// Where the name begins: at its determiner, or at the head when what stands before it is a heap of
  /// nouns; with the office before a field (*minister voor* …).
  private func start(of tokens: Range<Int>, head: Int) -> Int {
    var start = tokens.lowerBound
    if word(start) == "dat", start < head { start += 1 }
    let isDetermined = !grammar.roles[document.tokens[start].word].isDisjoint(with: .determiner)
    if head - start >= 3, !isDetermined, !document.tokens[start].isCapitalised { start = head }
    guard start > 1, opensField(start - 1), isOffice(start - 2) else {
      return start
    }
    let before = start - 3
    let hasDeterminer =
      before >= 0
      && !grammar.roles[document.tokens[before].word].isDisjoint(with: .determiner)
    return hasDeterminer ? before : start - 2
  }

  /// Where the name ends: at the head, or behind the field of an office.
  private func end(of head: Int) -> Int {
    var end = head + 1
    var next = end
    let isFollowed = isOffice(head) && next < document.tokens.count && opensField(next)
    guard isFollowed || head > 1 && isField(head) else { return end }
    while next < document.tokens.count {
      if document.tokens[next].isCapitalised {
        end = next + 1
      } else if !["en", ","].contains(word(next)), next > head + 1 || !opensField(next) {
        break
      }
      next += 1
    }
    return end
  }

  /// Whether the name of a field stands behind an office: *minister voor Buitenlandse Handel*.
  private func isField(_ token: Int) -> Bool {
    var before = token
    while before > 0, document.tokens[before].isCapitalised { before -= 1 }
    return before > 0 && opensField(before) && isOffice(before - 1)
  }

  private func opensField(_ token: Int) -> Bool { ["van", "voor"].contains(word(token)) }

  private func isOffice(_ token: Int) -> Bool {
    ["ministerie", "minister", "staatssecretaris", "bewindspersoon"].contains(word(token))
  }
}
