public import Documents

/// A norm, an instrument, a party or a policy paper that texts name.
public struct Concept: Hashable, Sendable {
  /// Which table it comes from.
  public enum Kind: String, Hashable, Sendable { case norm, instrument, party, paper }

  /// Its id, such as `oeso-richtlijnen`.
  public let id: String
  /// Which table it comes from.
  public let kind: Kind
  /// The concept that it is a part of.
  public let parent: String?
  /// Its name in Dutch.
  public let name: String
  /// The `soort` of the table: kader, norm, stap, instrument; overheid, parlement, ngo, bedrijf, internationaal.
  public let sort: String
  /// The theme whose triggers make absence reportable; inherited from the parent.
  public let theme: String?
  /// Where the fact comes from; empty when nobody checked it.
  public let source: String
  /// The address of the source; empty without one.
  public let url: String
  /// When the thing exists; nil on a side that is open.
  public let validFrom: CalendarDate?
  /// The last day the thing exists.
  public let validTo: CalendarDate?
  /// The first document date on which absence is reportable; nil: never.
  public let reportFrom: CalendarDate?
  /// The last document date on which absence is reportable; nil: open.
  public let reportTo: CalendarDate?
  /// What it is, in one sentence.
  public let definition: String
  /// For a paper: its official number, such as `26 485, nr. 164`.
  public let number: String
  /// For a paper: its date.
  public let date: CalendarDate?
}
