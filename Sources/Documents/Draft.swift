/// A document as a reader found it: its text, its lines and what the format says of them.
///
/// A reader reports what the format *says*; guessing is repair, and repair is the same for all formats.
public struct Draft: Sendable {
  /// A line of the source, or a paragraph where the format has paragraphs.
  public struct Line: Hashable, Sendable {
    /// What the format calls a line.
    public enum Role: Hashable, Sendable {
      case body
      case heading(level: Int)
      case item(depth: Int)
      case cell(row: Int, column: Int)
      case note(label: String)
    }

    /// The bytes of the line in the draft's text, without the line end.
    public var range: TextRange
    /// What the format calls it.
    public var role: Role
    /// The page it stands on, from 1, where the format has pages.
    public var page: Int?
    /// Whether a block ends here (`</p>`); a line of a PDF or text file does not know.
    public var endsBlock: Bool
    /// Who speaks, in a debate.
    public var speaker: String?
    /// Whose words an advice is that a paper of the government prints with the answer to it: the speaker
    /// of its lines.
    public static let adviser = "Afdeling advisering van de Raad van State"
    /// Whether the format says that it belongs to the page, not to the text.
    public var isFurniture: Bool

    /// Makes a line.
    public init(
      range: TextRange,
      role: Role = .body,
      page: Int? = nil,
      endsBlock: Bool = false,
      speaker: String? = nil,
      isFurniture: Bool = false
    ) {
      self.isFurniture = isFurniture
      self.range = range
      self.role = role
      self.page = page
      self.endsBlock = endsBlock
      self.speaker = speaker
    }
  }

  /// The file.
  public var source: Source
  /// The name of the format, such as `pdf`.
  public var format: String
  /// The text, with the bytes of the file each byte stands for.
  public var text: TracedText
  /// The lines in reading order; together they hold all of the text but line ends.
  public var lines: [Line]
  /// The marks of notes in the text.
  public var calls: [NoteCall]
  /// What repairs changed, and on what evidence.
  public var edits: [Edit]
  /// What the format states of the document as a whole.
  public var metadata: Metadata
  /// What was skipped, guessed or unreadable.
  public var notices: [Notice]
  /// The number of pages, where the format has pages.
  public var pages: Int?

  /// Makes a draft.
  public init(
    source: Source,
    format: String,
    text: TracedText,
    lines: [Line],
    calls: [NoteCall] = [],
    metadata: Metadata = Metadata(),
    notices: [Notice] = [],
    pages: Int? = nil
  ) {
    self.source = source
    self.format = format
    self.text = text
    self.lines = lines
    self.calls = calls
    self.edits = []
    self.metadata = metadata
    self.notices = notices
    self.pages = pages
  }
}

/// The mark of a note in running text, and the label of the note it calls.
public struct NoteCall: Hashable, Sendable {
  /// Where the mark stands; empty when the format marks the place without text.
  public var range: TextRange
  /// The label of the note, such as `3`.
  public var label: String

  /// Makes a mark.
  public init(range: TextRange, label: String) {
    self.range = range
    self.label = label
  }
}

/// What a repair changed: the bytes of the stored text, what stands there now, and why.
public struct Edit: Hashable, Sendable {
  /// What kind of damage was repaired.
  public enum Kind: String, Hashable, Sendable {
    /// A word cut by a line end was joined.
    case wordJoined = "word-joined"
    /// A lost hyphen was put back.
    case hyphen
    /// A blank inside a word was taken out, or a missing one put back.
    case space
    /// A note number glued to a word became a mark.
    case noteMark = "note-mark"
    /// Characters were replaced: ligatures, soft hyphens, a zero for an O.
    case characters
    /// A page header, footer, page number or label was taken out of the text.
    case furniture
    /// A box, note or table that interrupted a sentence was moved behind it.
    case moved
    /// A sentence that was cut by blank lines or a page turn was joined.
    case sentenceJoined = "sentence-joined"
  }

  /// What kind of damage it was.
  public let kind: Kind
  /// The bytes of the stored text that were replaced, taken out or moved.
  public let stored: SourceRange
  /// What stands there now; empty when the bytes were taken out or moved.
  public let replacement: String
  /// Why, in Dutch: the word that was found elsewhere, the rule of form.
  public let reason: String

  /// Makes a record of a repair.
  public init(kind: Kind, stored: SourceRange, replacement: String, reason: String) {
    self.kind = kind
    self.stored = stored
    self.replacement = replacement
    self.reason = reason
  }
}
