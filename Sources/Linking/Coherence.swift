/// Norm × instrument, with the strongest statement in each cell.
public struct Coherence: Sendable {
  /// A cell.
  public struct Cell: Sendable {
    /// The norm.
    public let norm: String
    /// The instrument.
    public let instrument: String
    /// The greatest strength.
    public let level: Int
    /// The statements in it, in order; the first of the greatest strength gives the level.
    public let statements: [StatementPlace]
    /// Whether the norm was taken from the sentence before (*afgeleid*).
    public let isDerived: Bool
  }

  /// The norms with a cell, in lexicon order.
  public let norms: [String]
  /// The instruments with a cell, in lexicon order.
  public let instruments: [String]
  /// The cells that hold something, by norm, then by instrument.
  public let cells: [Cell]
}

/// A promise that stands in two places, and whether the two differ.
public struct Repetition: Sendable {
  /// How the second differs from the first.
  public enum Drift: String, Hashable, Sendable { case weakened, strengthened }

  /// The first place.
  public let first: StatementPlace
  /// The second place.
  public let second: StatementPlace
  /// How the second differs; nil when it does not.
  public let drift: Drift?
}
