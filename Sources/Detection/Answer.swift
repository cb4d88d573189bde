public import Documents

/// A question of parliament and what the answer does with it.
public struct Answer: Hashable, Sendable {
  /// What an answer does.
  public enum Stance: String, Hashable, Sendable {
    case yes, no, partial, conditional, informative, evasive
  }

  /// Its stable id.
  public let id: String
  /// The number of the question.
  public let question: Int
  /// The words of the question.
  public let asked: TextRange?
  /// The words of the answer; nil when there is none.
  public let answered: TextRange?
  /// What the answer does; nil when not answered here.
  public let stance: Stance?
  /// Whether what was asked is left unanswered.
  public let isDodged: Bool
  /// The norms, instruments or concrete asks of the question that the answer leaves untouched.
  public let left: [String]
  /// The questions that are answered together with it.
  public let joint: [Int]
  /// Whether the answer is put off.
  public let isPostponed: Bool
  /// The letter that answers instead.
  public let elsewhere: String?
  /// What decided the stance.
  public let evidence: [Evidence]
}
