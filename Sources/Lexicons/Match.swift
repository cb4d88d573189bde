public import Documents

/// Where a rule matched: the hull and the words themselves.
public struct Match: Hashable, Sendable {
  /// The number of the rule in `Lexicon.rules`.
  public let rule: Int
  /// The tokens from the first to the last matched one.
  public let tokens: Range<Int>
  /// The matched tokens without the gaps.
  public let parts: [Range<Int>]
  /// The bytes of the hull; may begin or end inside a token (`OESO` in `OESOrichtlijnen`).
  public let range: TextRange
}
