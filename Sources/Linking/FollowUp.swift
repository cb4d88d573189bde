public import Documents

/// A statement of a document: the index of the document and of the statement in it.
public struct StatementPlace: Hashable, Sendable, Comparable {
  /// The index in `Dossier.analyses`.
  public let document: Int
  /// The index in `Analysis.statements`.
  public let statement: Int

  /// Makes a place.
  public init(document: Int, statement: Int) {
    self.document = document
    self.statement = statement
  }

  /// Orders by document, then by statement.
  public static func < (left: StatementPlace, right: StatementPlace) -> Bool {
    (left.document, left.statement) < (right.document, right.statement)
  }
}

/// What the documents say became of an earlier commitment.
public struct FollowUp: Sendable {
  /// The statuses, with the codes of exports.
  public enum Status: String, Hashable, Sendable {
    case fulfilled, partly, restated, weakened, refused, lacking
    case inProgress = "in-progress"
    case notMentioned = "not-mentioned"
    case notAssessable = "not-assessable"
  }

  /// Why silence about a commitment cannot be judged.
  public enum Doubt: String, Hashable, Sendable {
    /// No later document was given.
    case nothingLater = "nothing-later"
    /// Part of a later document could not be read.
    case unread
    /// The commitment holds on a condition that nobody here can check.
    case condition
    /// No later document of the same sender is about the subject.
    case otherSubjects = "other-subjects"
    /// A later sentence uses the same words without telling what was done.
    case sameWords = "same-words"
  }

  /// How sure a link is.
  public enum Grade: String, Hashable, Sendable { case certain, likely, possible }

  /// A later passage about the commitment.
  public struct Link: Sendable {
    /// The index in `Dossier.analyses`.
    public let document: Int
    /// The bytes of the repaired text.
    public let range: TextRange
    /// Its words.
    public let quote: String
    /// What it says.
    public let effect: Status
    /// How sure the link is.
    public let grade: Grade
    /// Why it is a link, in Dutch.
    public let reasons: [String]
  }

  /// Its stable id.
  public let id: String
  /// The commitment.
  public let commitment: StatementPlace
  /// The headline: the latest event.
  public let status: Status
  /// Why it cannot be judged; nil when it can.
  public let doubt: Doubt?
  /// Whether the term with its grace had passed on the as-of day without fulfilment.
  public let isOverdue: Bool
  /// The register's own word.
  public let official: String?
  /// The documents that were searched, as indices.
  public let searched: [Int]
  /// The passages, in order of date.
  public let links: [Link]

  /// Whether a firm term has passed, later documents of the sender on the subject were read whole, and
  /// none says anything.
  public var isUnanswered: Bool { status == .notMentioned && isOverdue }
}
