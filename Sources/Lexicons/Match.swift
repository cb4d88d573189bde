public import Documents

/// Where a rule matched: the hull and the words themselves.
public struct Match: Hashable, Sendable {
  /// The number of the rule in `Lexicon.rules`.
  public let rule: Int
  /// The sentence.
  public let sentence: Int
  /// The tokens from the first to the last matched one.
  public let tokens: Range<Int>
  /// The matched tokens without the gaps.
  public let parts: [Range<Int>]
  /// The bytes of the hull; may begin or end inside a token (`OESO` in `OESOrichtlijnen`).
  public let range: TextRange
  /// The bytes of the matched words without the gaps.
  public let ranges: [TextRange]

  /// Makes a match of what the matcher found.
  init(rule: Int, _ hit: RuleGroup.Hit) {
    self.rule = rule
    sentence = hit.sentence
    let first = hit.spans.map(\.tokens.lowerBound).min() ?? 0
    let last = hit.spans.map(\.tokens.upperBound).max() ?? first
    tokens = first..<last
    parts = hit.spans.map(\.tokens)
    ranges = hit.spans.map { TextRange($0.start, $0.end) }
    let start = hit.spans.map(\.start).min() ?? 0
    range = TextRange(start, hit.spans.map(\.end).max() ?? start)
  }

  /// The number of matched bytes without the gaps.
  var weight: Int { ranges.reduce(0) { $0 + $1.count } }

  /// Orders matches by place; of those that begin together the longest comes first.
  static func isBefore(_ left: Match, _ right: Match) -> Bool {
    (left.range.start, -left.range.end, left.rule) < (
      right.range.start, -right.range.end, right.rule
    )
  }
}
