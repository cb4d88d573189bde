import Documents
import Lexicons

/// The words that say what an answer does, by sentence.
struct AnswerSigns {
  /// The classes of `antwoorden.tsv`.
  enum Kind: String {
    case yes = "ja"
    case no = "nee"
    case pledge = "toezegging"
    case refusal = "weigering"
    case condition = "voorwaarde"
    case partly = "deels"
    case judgement = "erkenning"
    case pointer = "verwijzing"
    case unknown = "onbekend"
    case later = "later"
    case reason = "reden"
    case postponed = "uitstel"
    case elsewhere = "elders"
  }

  /// A sign in a sentence.
  struct Sign {
    let kind: Kind
    let range: TextRange
    let evidence: Evidence
    /// Whether it lays the task with somebody else.
    let isShift: Bool
  }

  private var bySentence: [Int: [Sign]] = [:]

  /// Sorts the matches of a document by sentence and settles what contradicts.
  init(_ document: Document, _ matches: [Match], _ lexicon: Lexicon) {
    for match in matches {
      let rule = lexicon.rules[match.rule]
      guard case .answer(let name) = rule.meaning, let kind = Kind(rawValue: name) else { continue }
      let evidence = Evidence(
        rule: rule.id,
        range: match.range,
        quote: document.quote(match.range)
      )
      bySentence[document.sentenceIndex(at: match.range.start), default: []].append(
        Sign(
          kind: kind,
          range: match.range,
          evidence: evidence,
          isShift: rule.id.hasPrefix("weigering/verschuiving")
        )
      )
    }
    for (sentence, signs) in bySentence {
      bySentence[sentence] = Self.settled(signs, document, sentence)
    }
  }

  /// The signs of a sentence in order.
  func signs(in sentence: Int) -> [Sign] { bySentence[sentence] ?? [] }

  /// A refusal or denial takes away the promise or assent that it overlaps; `niet alleen` refuses nothing.
  private static func settled(_ signs: [Sign], _ document: Document, _ sentence: Int) -> [Sign] {
    let real = signs.filter { sign in
      guard sign.kind == .refusal || sign.kind == .no else { return true }
      return !isOnlyEmphasis(sign, document, sentence)
    }
    let negative = real.filter { ($0.kind == .refusal && !$0.isShift) || $0.kind == .no }
    return real.filter { sign in
      guard sign.kind == .yes || sign.kind == .pledge else { return true }
      return !negative.contains { $0.range.overlaps(sign.range) }
    }.sorted { $0.range < $1.range }
  }

  /// Whether the negation goes on as *alleen*, *eerder dan*, *uitgesloten*.
  private static func isOnlyEmphasis(_ sign: Sign, _ document: Document, _ sentence: Int) -> Bool {
    let tokens = document.sentences[sentence].tokens
    for index in tokens where sign.range.contains(document.tokens[index].range) {
      guard document.words[document.tokens[index].word] == "niet", index + 1 < tokens.upperBound
      else { continue }
      let next = document.words[document.tokens[index + 1].word]
      if ["alleen", "enkel", "slechts", "uitgesloten", "eerder"].contains(next) { return true }
    }
    return false
  }
}
