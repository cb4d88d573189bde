import Documents
import Lexicons

/// A cue of `signalen.tsv` where it was found.
struct CueHit {
  /// The rule.
  let rule: Rule
  /// What it means.
  let cue: Cue
  /// Where.
  let match: Match

  /// The id of the rule.
  var id: String { rule.id }
  /// The strength of the cue.
  var strength: Int { cue.strength }

  /// The evidence it gives.
  func evidence(in document: Document) -> Evidence {
    Evidence(rule: rule.id, range: match.range, quote: document.quote(match.range))
  }
}

/// Negation and how far it reaches.
enum Polarity {
  /// Returns the negations of a clause that reach its verb.
  ///
  /// *Niet alleen* and its like have been taken away by pseudo cues. A negation reaches the verb unless
  /// *maar* stands between them, or it belongs to a quantity (*niet alle*).
  static func negations(
    of reading: ClauseReading,
    cues: [CueHit],
    in document: Document,
    _ grammar: Grammar
  ) -> [CueHit] {
    let tokens = Set(reading.tokens)
    return cues.filter { hit in
      guard hit.cue.cueClass == "ontkenning", hit.cue.direction != .pseudo,
        tokens.contains(hit.match.tokens.lowerBound),
        // *niet-juridisch* denies nothing.
        document.tokens[hit.match.tokens.lowerBound].range.count <= hit.match.range.count
      else { return false }
      let next = hit.match.tokens.upperBound
      if next < document.tokens.count, tokens.contains(next) {
        let word = grammar.words[document.tokens[next].word]
        if ["alle", "iedereen", "altijd", "meteen", "elke"].contains(word) { return false }
      }
      return true
    }
  }
}
