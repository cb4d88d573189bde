public import Documents
public import Lexicons

/// Words about time, as a first and a last day (*termijn*).
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

extension Deadline {
  /// What the interval says.
  public enum Sort: Sendable {
    /// It is done on its last day at the latest.
    case end
    /// It begins on the first day (*vanaf*, *met ingang van*).
    case start
    /// It comes back every period (*jaarlijks*).
    case recurring
    /// It lasts from the first day to the last (*in de periode 2026–2029*).
    case span
  }

  /// What the interval says; the numbers are those of the families of rules in `tijd.tsv`.
  public var sort: Sort {
    if evidence.rule.hasPrefix("T-20") { return .start }
    if evidence.rule.hasPrefix("T-04b") || evidence.rule.hasPrefix("T-04c") { return .span }
    return evidence.rule.hasPrefix("T-23") ? .recurring : .end
  }

  /// Returns the deadlines of a document in order: words about time that do not lie in its past.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - date: When it was written; nil when nobody knows, and then only named years are resolved.
  ///   - lexicon: The rules of `tijd.tsv`.
  /// - Returns: The deadlines, which do not overlap.
  public static func all(
    in document: Document,
    date: DateInterval?,
    lexicon: Lexicon
  ) -> [Deadline] {
    all(in: document, index: lexicon.index(of: document), date: date, lexicon: lexicon)
  }

  /// Returns the deadlines of a document whose index was made.
  static func all(
    in document: Document,
    index: TextIndex,
    date: DateInterval?,
    lexicon: Lexicon
  ) -> [Deadline] {
    let dates = DateMention.all(in: document.text.utf8, date: date)
    let matches = lexicon.timeMatches(in: index, dates: dates)
    var finder = DeadlineFinder(document: document, written: date, dates: dates)
    for match in matches {
      if case .time(let rule) = lexicon.rules[match.rule].meaning { finder.add(rule, match.range) }
    }
    return finder.deadlines()
  }
}
