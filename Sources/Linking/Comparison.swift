import Detection
import Documents
import Lexicons

/// What became of a norm between an old and a new text.
public struct Comparison: Sendable {
  /// The verdicts, with the codes of exports.
  public enum Verdict: String, Hashable, Sendable {
    case dropped, weakened, kept, strengthened, new
  }

  /// Its stable id.
  public let id: String
  /// The index of the old document.
  public let old: Int
  /// The index of the new document.
  public let new: Int
  /// The norm.
  public let norm: String
  /// The instrument, if the pair is about one.
  public let instrument: String?
  /// What became of it.
  public let verdict: Verdict
  /// The firmest statement of the old text.
  public let oldStatement: Int?
  /// The firmest statement of the new text.
  public let newStatement: Int?
  /// The old words.
  public let oldQuote: String?
  /// The new words.
  public let newQuote: String?
}

extension AnalysisSet {
  /// Returns what became of each norm between documents of the old and of the new side.
  ///
  /// A norm is only called dropped when the new text was read whole, names it nowhere in its own
  /// voice, not even weakly, and names nothing that it is part of.
  func comparisons(old: [Int], new: [Int]) -> [Comparison] {
    let before = side(old)
    let after = side(new)
    guard let oldest = old.first, let newest = new.first else { return [] }
    var result: [Comparison] = []
    for norm in lexicon.conceptOrder where before.named.contains(norm) || after.named.contains(norm)
    {
      guard lexicon.concepts[norm]?.kind == .norm || lexicon.concepts[norm]?.kind == .instrument
      else { continue }
      guard let verdict = verdict(norm, before, after, new) else { continue }
      let was = before.firmest[norm]
      let becomes = after.firmest[norm] ?? was.flatMap { counterpart(of: $0, new) }
      result.append(comparison(norm, nil, verdict, was, becomes, oldest, newest))
    }
    for pair in before.pairs.keys.sorted() {
      guard let was = before.pairs[pair], let becomes = after.pairs[pair] else { continue }
      let verdict = change(from: was, to: becomes)
      result.append(
        comparison(pair.norm, pair.instrument, verdict, was, becomes, oldest, newest)
      )
    }
    return result
  }

  /// A norm applied to an instrument.
  private struct Pair: Hashable, Comparable {
    let norm: String
    let instrument: String

    static func < (left: Pair, right: Pair) -> Bool {
      (left.norm, left.instrument) < (right.norm, right.instrument)
    }
  }

  /// What one side says of each norm.
  private struct Side {
    var firmest: [String: StatementPlace] = [:]
    var pairs: [Pair: StatementPlace] = [:]
    /// Named in a way that counts.
    var named: Set<String> = []
    /// Named in the author's own sentences, weak forms and parents of what is named included.
    var own: Set<String> = []
    /// The folded sentences of the author that name a norm.
    var sentences: [String: Set<String>] = [:]
  }

  private func side(_ documents: [Int]) -> Side {
    var side = Side()
    for document in documents {
      let analysis = analyses[document]
      for mention in analysis.mentions {
        if isOwn(mention, in: document) {
          side.own.formUnion(lexicon.ancestry(of: mention.concept))
          let range = analysis.document.sentences[mention.sentence].range
          side.sentences[mention.concept, default: []].insert(
            String(FactID.folded(analysis.document.quote(range)).drop { !$0.isLetter })
          )
        }
        if !mention.isWeak, !mention.isBroad { side.named.insert(mention.concept) }
      }
      for (number, statement) in analysis.statements.enumerated()
      where statement.voice == .own && isCommitting(statement) {
        let place = StatementPlace(document: document, statement: number)
        for norm in Set(statement.norms + statement.instruments) {
          keep(place, over: &side.firmest[norm])
        }
        for norm in statement.norms {
          for instrument in statement.instruments {
            keep(place, over: &side.pairs[Pair(norm: norm, instrument: instrument)])
          }
        }
      }
    }
    return side
  }

  /// Whether a mention stands in a sentence of the author's own.
  private func isOwn(_ mention: Mention, in document: Int) -> Bool {
    !analyses[document].foreignSentences.contains(mention.sentence)
      && statements(inSentence: mention.sentence, of: document).allSatisfy {
        $0.voice == .own || $0.voice == .law
      }
  }

  private func isCommitting(_ statement: Statement) -> Bool {
    switch statement.kind {
    case .promise, .intention, .requirement, .expectation, .standing, .reportDone,
      .reportProgress:
      true
    case .refusal, .request, .recommendation, .reportPartial, .reportLacking: false
    }
  }

  /// Keeps the firmer of two statements, the first among equals.
  private func keep(_ place: StatementPlace, over kept: inout StatementPlace?) {
    guard let old = kept else {
      kept = place
      return
    }
    if statement(place).strength.level > statement(old).strength.level { kept = place }
  }

  private func verdict(
    _ norm: String,
    _ before: Side,
    _ after: Side,
    _ new: [Int]
  ) -> Comparison.Verdict? {
    switch (before.firmest[norm], after.firmest[norm]) {
    case (let was?, let becomes?):
      return change(from: was, to: becomes)
    case (let was?, nil):
      if let becomes = counterpart(of: was, new) { return change(from: was, to: becomes) }
      let family = lexicon.ancestry(of: norm).prefix(2)
      let isElsewhere = family.contains { after.firmest[$0] != nil }
      guard !new.contains(where: hidesText), !isElsewhere, isValid(norm, new) else { return nil }
      // A sentence of the author that no rule can read may still commit to it.
      return after.own.contains(norm) ? nil : .dropped
    case (nil, .some):
      return before.own.contains(norm) ? nil : .new
    case (nil, nil):
      return before.sentences[norm].map { !$0.isDisjoint(with: after.sentences[norm] ?? []) }
        == true
        ? .kept : nil
    }
  }

  /// The statement of the new side that says the same in nearly the same words, whatever it names:
  /// damage to a name is no loss of the norm.
  private func counterpart(of was: StatementPlace, _ new: [Int]) -> StatementPlace? {
    let old = subject(was)
    let letters = Self.trigrams(statement(was).quote)
    var best: (share: Double, place: StatementPlace)?
    for document in new {
      for (number, statement) in analyses[document].statements.enumerated()
      where statement.voice == .own && isCommitting(statement) {
        let place = StatementPlace(document: document, statement: number)
        let here = old.covered(by: subject(place))
        let isLike = here.weight >= 2.5 && here.share >= 0.6
        let share = max(isLike ? here.share : 0, Self.likeness(letters, statement.quote))
        if share >= 0.6, share > best?.share ?? 0 { best = (share, place) }
      }
    }
    return best?.place
  }

  /// The groups of three letters of a quote; white space and hyphens, where damage sits, do not count.
  private static func trigrams(_ quote: String) -> Set<String> {
    let letters = Array(FactID.folded(quote))
    guard letters.count >= 3 else { return [] }
    return Set((0...letters.count - 3).map { String(letters[$0..<$0 + 3]) })
  }

  /// How alike two quotes are in their letters, 0 to 1; below 0.8 it says nothing.
  private static func likeness(_ letters: Set<String>, _ quote: String) -> Double {
    let other = trigrams(quote)
    guard !letters.isEmpty, !other.isEmpty else { return 0 }
    let share = Double(2 * letters.intersection(other).count) / Double(letters.count + other.count)
    return share >= 0.8 ? share : 0
  }

  /// Whether the thing still existed when the new texts were written.
  private func isValid(_ norm: String, _ documents: [Int]) -> Bool {
    guard let end = lexicon.concepts[norm]?.validTo else { return true }
    return documents.allSatisfy { (date($0)?.first).map { $0 <= end } ?? true }
  }

  /// How the firmness changed; the same words are never called weaker or firmer.
  private func change(
    from old: StatementPlace,
    to new: StatementPlace
  ) -> Comparison.Verdict {
    let was = statement(old)
    let becomes = statement(new)
    if FactID.folded(was.quote) == FactID.folded(becomes.quote) { return .kept }
    let difference = becomes.strength.level - was.strength.level
    return difference < 0 ? .weakened : difference > 0 ? .strengthened : .kept
  }

  private func comparison(
    _ norm: String,
    _ instrument: String?,
    _ verdict: Comparison.Verdict,
    _ was: StatementPlace?,
    _ becomes: StatementPlace?,
    _ oldest: Int,
    _ newest: Int
  ) -> Comparison {
    let old = was?.document ?? oldest
    let new = becomes?.document ?? newest
    let oldQuote = was.map { statement($0).quote }
    let newQuote = becomes.map { statement($0).quote }
    return Comparison(
      id: FactID.make(
        "f",
        type: "comparison",
        document: analyses[new].document.source.name,
        said: [norm, instrument ?? "", oldQuote ?? "", newQuote ?? ""]
      ),
      old: old,
      new: new,
      norm: norm,
      instrument: instrument,
      verdict: verdict,
      oldStatement: was?.statement,
      newStatement: becomes?.statement,
      oldQuote: oldQuote,
      newQuote: newQuote
    )
  }
}
