public import Documents

/// A sentence or list item that commits, demands, refuses or reports.
public struct Statement: Hashable, Sendable {
  /// The kinds, with the codes of exports.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case promise, intention, requirement, expectation, standing, refusal, request, recommendation
    case reportDone = "report-done"
    case reportProgress = "report-progress"
    case reportPartial = "report-partial"
    case reportLacking = "report-lacking"
  }

  /// Whose words a statement is.
  public enum Voice: String, CaseIterable, Hashable, Sendable {
    case own, reported, quoted, asked, recommended, law
  }

  /// Which of the four checks of a testable promise it passes.
  public struct Testability: Hashable, Sendable {
    /// Whether the object is named.
    public let specific: Bool
    /// Whether there is a number, a state, a publication or a decision to look up.
    public let measurable: Bool
    /// Whether there is a term.
    public let timed: Bool
    /// Whether a body is named or fixed by the kind of document.
    public let responsible: Bool

    /// The number of checks it passes.
    public var ticks: Int { [specific, measurable, timed, responsible].filter { $0 }.count }
    /// Whether nobody could ever tell if it was kept.
    public var isUntestable: Bool { !specific && !measurable }
  }

  /// Its stable id.
  public let id: String
  /// The sentence.
  public let sentence: Int
  /// The whole sentence or item.
  public let range: TextRange
  /// Its words on one line.
  public let quote: String
  /// What it is.
  public let kind: Kind
  /// How firm it is.
  public let strength: Strength
  /// Who is bound, literally; nil when nobody is named.
  public let actor: String?
  /// The class of who is bound: `overheid`, `bedrijf`, `parlement`, `ngo` …; nil when unknown.
  public let actorClass: String?
  /// Who is promised or asked, literally.
  public let addressee: String?
  /// Whose words it is.
  public let voice: Voice
  /// Whether what is committed to is a not-doing.
  public let isNegated: Bool
  /// Whether it holds on a condition (*indien*, *mits*).
  public let isConditional: Bool
  /// By when.
  public let deadline: Deadline?
  /// The norms it is about.
  public let norms: [String]
  /// The instruments it is about.
  public let instruments: [String]
  /// The four checks.
  public let testability: Testability
  /// The id of the rule that decided.
  public let rule: String
  /// Every rule that had a part in it, in order.
  public let evidence: [Evidence]
  /// The section it stands in.
  public let section: Int
}
