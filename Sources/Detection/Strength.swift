/// How firmly something is said, 0 to 6, with the steps that led there.
public struct Strength: Hashable, Sendable {
  /// A change to the level and what caused it.
  public struct Step: Hashable, Sendable {
    /// The change.
    public let change: Int
    /// What caused it.
    public let evidence: Evidence
  }

  /// The level of the cue itself.
  public let base: Int
  /// What raised or lowered it.
  public let steps: [Step]

  /// The level after all steps.
  public var level: Int { min(6, max(0, steps.reduce(base) { $0 + $1.change })) }
}
