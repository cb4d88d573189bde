public import Documents

/// An expectation that was not met, and where was searched.
public struct Gap: Sendable {
  /// The grades, with the codes of exports; the last two never count as missing.
  public enum Grade: String, CaseIterable, Hashable, Sendable {
    case notNamed = "not-named"
    case onlyNamed = "only-named"
    case noncommittal
    case notFollowedUp = "not-followed-up"
    case refused
    case notAssessable = "not-assessable"
  }

  /// Something near that did not count, and why.
  public struct NearMiss: Hashable, Sendable {
    /// The words.
    public let quote: String
    /// Why they did not count, in Dutch.
    public let reason: String
    /// Where, in the repaired text of the document.
    public let range: TextRange
  }

  /// Where was searched.
  public struct Scope: Hashable, Sendable {
    /// The number of pages, or 0 when pages are unknown.
    public let pages: Int
    /// The number of pages that could not be read.
    public let unread: Int
    /// The number of redactions.
    public let redactions: Int
    /// The number of terms that were tried.
    public let terms: Int
  }

  /// Its stable id.
  public let id: String
  /// The index in `Dossier.analyses`.
  public let document: Int
  /// The norm.
  public let norm: String
  /// The instrument; nil when it was expected anywhere.
  public let instrument: String?
  /// What is missing of it.
  public let grade: Grade
  /// Whether lexicon and structure agree.
  public let isCertain: Bool
  /// The profile, its row and why it is expected; for `notFollowedUp` empty.
  public let profile: String
  /// The row of the profile.
  public let row: Int
  /// Why it is expected.
  public let source: String
  /// Where was searched.
  public let searched: Scope
  /// What came near.
  public let near: [NearMiss]
  /// The outcome under the strict, the default and the broad lexicon; nil: no gap.
  public let strict: Grade?
  /// The outcome under the default lexicon.
  public let standard: Grade?
  /// The outcome under the broad lexicon.
  public let broad: Grade?
  /// The statement that the finding is about: the firmest one, the refusal, the commitment.
  public let statement: Int?
}
