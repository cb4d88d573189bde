/// A record of an official register of promises (*toezegging*), in the register's own words.
public struct Pledge: Hashable, Sendable {
  /// The number, such as `TZ202603-130` or `T02867`.
  public let number: String
  /// What was promised.
  public let text: String
  /// The status in the register's own word; empty when it gives none.
  public let status: String
  /// The ministry.
  public let ministry: String
  /// Who promised it.
  public let person: String
  /// When it was recorded.
  public let made: CalendarDate?
  /// When it is due, or was fulfilled.
  public let due: CalendarDate?
  /// The letter that fulfils it, by number.
  public let fulfilledBy: [String]
  /// The file the record came from.
  public let file: String

  /// What the words for the status come down to.
  public enum State: String, Hashable, Sendable {
    /// *Openstaand*.
    case open
    /// *Voldaan*, *Afgedaan*.
    case settled
    /// *Deels voldaan*.
    case partly
    /// *Vervallen*, *Afgevoerd*.
    case lapsed
  }

  /// The words that the registers of both chambers are known to use.
  private static let states: [String: State] = [
    "openstaand": .open, "open": .open,
    "voldaan": .settled, "afgedaan": .settled, "nagekomen": .settled,
    "deels voldaan": .partly, "deels": .partly, "gedeeltelijk voldaan": .partly,
    "vervallen": .lapsed, "afgevoerd": .lapsed, "ingetrokken": .lapsed,
  ]

  /// What the status comes down to; nil for no word and for a word that is not known.
  public var state: State? { Self.states[status.lowercased()] }

  /// Whether the status is a word that is not known.
  public var isStatusUnknown: Bool { !status.isEmpty && state == nil }

  /// Makes a record.
  public init(
    number: String,
    text: String,
    status: String,
    ministry: String,
    person: String,
    made: CalendarDate?,
    due: CalendarDate?,
    fulfilledBy: [String],
    file: String
  ) {
    self.number = number
    self.text = text
    self.status = status
    self.ministry = ministry
    self.person = person
    self.made = made
    self.due = due
    self.fulfilledBy = fulfilledBy
    self.file = file
  }
}
