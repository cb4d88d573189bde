public import Documents

/// A fact found earlier, for the `@norm`, `@instrument`, `@partij`, `@overheid` and `@datum` of cues.
public struct FactSpan: Hashable, Sendable {
  /// What it is.
  let kind: Pattern.Fact
  /// Its bytes in the repaired text.
  public let range: TextRange

  /// Makes a norm that is named at these bytes.
  public static func norm(_ range: TextRange) -> FactSpan { FactSpan(kind: .norm, range: range) }
  /// Makes an instrument that is named at these bytes.
  public static func instrument(_ range: TextRange) -> FactSpan {
    FactSpan(kind: .instrument, range: range)
  }
  /// Makes a party of any kind that is named at these bytes.
  public static func party(_ range: TextRange) -> FactSpan { FactSpan(kind: .party, range: range) }
  /// Makes a word for the government: a ministry, a minister, *ik* or *wij* of its own text.
  public static func government(_ range: TextRange) -> FactSpan {
    FactSpan(kind: .government, range: range)
  }
  /// Makes an expression of time.
  public static func date(_ range: TextRange) -> FactSpan { FactSpan(kind: .date, range: range) }
}
