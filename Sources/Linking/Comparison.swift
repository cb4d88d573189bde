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
