public import Documents

/// Words about time, as a first and a last day.
public struct Deadline: Hashable, Sendable {
  /// The literal words.
  public let text: String
  /// The interval; nil when it cannot be resolved or is not testable.
  public let due: DateInterval?
  /// Days after the last day that still count as in time.
  public let grace: Int
  /// What was assumed, in Dutch; nil when the words say it outright.
  public let assumption: String?
  /// A second reading of the same words, when there are two.
  public let otherReading: DateInterval?
  /// Whether the words bind at all (*streven*, *naar verwachting* do not).
  public let isBinding: Bool
  /// The rule and the words.
  public let evidence: Evidence
}
