/// What is known of a document as a whole, each value with where it comes from.
public struct Metadata: Hashable, Sendable {
  /// Where a value comes from, the surest first.
  public enum Origin: String, Hashable, Sendable {
    /// The user wrote it in `documenten.tsv`.
    case given
    /// The text or an official record states it outright.
    case exact
    /// A letterhead or a heading has it.
    case header
    /// It was concluded from other facts.
    case inferred
  }

  /// A value and its origin.
  public struct Stated<Value: Hashable & Sendable>: Hashable, Sendable {
    /// The value itself.
    public let value: Value
    /// Where it comes from.
    public let origin: Origin

    /// Makes a value with its origin.
    public init(_ value: Value, _ origin: Origin) {
      self.value = value
      self.origin = origin
    }
  }

  /// The title or subject.
  public var title: Stated<String>?
  /// The kind of document.
  public var kind: Stated<DocumentKind>?
  /// The day it was made, or the interval it was made in.
  public var date: Stated<DateInterval>?
  /// Who sent or wrote it.
  public var sender: Stated<String>?
  /// The sender's own reference (*kenmerk*), such as `BZ2627637`.
  public var reference: Stated<String>?
  /// The parliamentary paper number in canonical form, such as `kst-26485-164`.
  public var paper: Stated<String>?
  /// The case number of written questions, such as `2025Z04931`.
  public var caseNumber: Stated<String>?
  /// The parliamentary year, such as `2013-2014`.
  public var session: Stated<String>?
  /// Where it was published.
  public var url: Stated<String>?

  /// Makes metadata in which nothing is known.
  public init() {}
}

/// The kinds of document (*soort stuk*), with the ids used in tables and exports.
public enum DocumentKind: String, CaseIterable, Hashable, Sendable {
  case kamerbrief, beslisnota, nap, beleidsnota, voortgangsrapportage, kabinetsreactie, motie
  case advies, persbericht, wet, bijlage
  case answers = "kamervragen-antwoorden"
  case questions = "kamervragen-vragen"
  case debate = "verslag-debat"
  case questionList = "lijst-vragen-antwoorden"
  case writtenExchange = "schriftelijk-overleg"
  case pledgeList = "toezeggingenlijst"
  case europeanFile = "bnc-fiche"
  case ngoPaper = "ngo-paper"
  /// The explanation that comes with a bill or an order.
  case memorandum = "memorie-van-toelichting"
  /// A decision on a request for public access (*Wob*, *Woo*).
  case accessDecision = "woo-besluit"
  /// What a committee of parliament decided on its agenda.
  case decisionList = "besluitenlijst"
  /// A notice in a gazette: permits, plans that may be inspected.
  case notice = "bekendmaking"
}
