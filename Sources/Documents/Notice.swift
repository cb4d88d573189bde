/// Something that was skipped, guessed or could not be read, and that travels with the document.
///
/// It ends up in the report, because "not found" beside an unread page means something else.
public struct Notice: Hashable, Sendable {
  /// The stable code, such as `N107` (`N1xx`: reading).
  public let code: String
  /// The kind of gap that it stands for, if it does.
  public let gap: Gap?
  /// Where, in words for people: `p. 4–9`, `regel 12`; empty for the whole document.
  public let place: String
  /// What happened, in Dutch, as a clause without capital or full stop.
  public let message: String
  /// What to do about it, in Dutch; empty when nothing can be done.
  public let tip: String
  /// The pages that could not be read.
  public let pages: [Int]

  /// A part of a document that nobody could read, so that absence in it says nothing.
  public enum Gap: String, Hashable, Sendable {
    case redaction
    case noTextLayer = "no-text-layer"
    case unreadableCharacters = "unreadable-characters"
    case notDutch = "not-dutch"
    case noBody = "no-body"
    case truncated
    case memberSkipped = "member-skipped"
    case noteTextMissing = "note-text-missing"
  }

  /// Makes a notice.
  public init(
    code: String,
    gap: Gap? = nil,
    place: String = "",
    message: String,
    tip: String = "",
    pages: [Int] = []
  ) {
    self.code = code
    self.gap = gap
    self.place = place
    self.message = message
    self.tip = tip
    self.pages = pages
  }

  /// Whether the document cannot be fully judged because of it (exit status 3).
  public var hidesText: Bool {
    switch gap {
    case .noTextLayer, .unreadableCharacters, .notDutch, .noBody, .truncated, .memberSkipped: true
    case .redaction, .noteTextMissing, nil: false
    }
  }
}
