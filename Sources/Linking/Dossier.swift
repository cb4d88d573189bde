public import Detection
public import Documents
public import Lexicons

/// The facts of all documents, and what only shows when they stand side by side.
public struct Dossier: Sendable {
  /// What the report prints about itself.
  public let run: Run
  /// The rules that were used.
  public let lexicon: Lexicon
  /// The documents in input order.
  public let analyses: [Analysis]
  /// The indices of `analyses` in order of date, undated ones last.
  public let byDate: [Int]
  /// Files that could not be read at all.
  public let unread: [Diagnostic]
  /// The official records.
  public let pledges: [Pledge]
  /// Where the documents speak of each official record, in the order of `pledges`.
  public let pledgeLinks: [PledgeLink]
  /// What each reference of each document was found to mean, in the order of `Analysis.references`.
  public let resolutions: [[Resolution]]
  /// What became of earlier commitments.
  public let followUps: [FollowUp]
  /// What was expected and not found.
  public let gaps: [Gap]
  /// Norm × instrument.
  public let coherence: Coherence
  /// The same promise in two places.
  public let repetitions: [Repetition]
  /// Old and new compared; empty unless asked for.
  public let comparisons: [Comparison]
  /// The profiles that were used.
  public let profiles: [String]
  /// The day for deadline arithmetic.
  public let asOf: CalendarDate?
}

/// What a reference was found to mean.
public struct Resolution: Hashable, Sendable {
  /// The document of the dossier that is cited.
  public let document: Int?
  /// The canonical id, when the document is not in the dossier.
  public let canonical: String?
  /// The documents it may mean, when that cannot be decided.
  public let candidates: [Int]
}

/// What the command line hands in and the report prints about itself.
public struct Run: Sendable {
  /// The version of the program.
  public var version: String
  /// The command line as typed.
  public var command: [String]
  /// The day for deadline arithmetic; nil: the newest document date.
  public var asOf: CalendarDate?
  /// The profiles asked for; empty: every profile with rows for the kind of document.
  public var profiles: [String]
  /// Helper programs and their versions.
  public var helpers: [String: String]

  /// Makes the facts of a run.
  public init(
    version: String,
    command: [String] = [],
    asOf: CalendarDate? = nil,
    profiles: [String] = [],
    helpers: [String: String] = [:]
  ) {
    self.version = version
    self.command = command
    self.asOf = asOf
    self.profiles = profiles
    self.helpers = helpers
  }
}
