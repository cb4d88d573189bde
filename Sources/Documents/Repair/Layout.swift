/// A draft laid out for repair: its lines with what can be seen of them, later its blocks.
///
/// Repairs mark lines, build blocks and note edits; the text itself is written once, at the end.
struct Layout {
  /// A line with something visible on it.
  struct Line {
    /// What repair takes a line for.
    enum Kind: Hashable {
      case text
      /// Taken out: running heads, page numbers.
      case furniture
      /// Moved aside: letterhead fields in the middle of a text.
      case letterhead
      /// The first line of a note, and the lines that go on with it.
      case note(label: String)
      case noteMore
      /// The label of a question or answer.
      case label(Labels.Numbered)
    }

    /// The visible bytes in the stored text.
    var start: Int
    var end: Int
    var role: Draft.Line.Role
    var page: Int?
    var endsBlock: Bool
    var speaker: String?
    /// The number of blank lines before it.
    var blanks: Int
    /// The white space before it on its line.
    var indent: Int
    /// Whether white space follows it on its line.
    var hasTrailingSpace: Bool
    /// Whether a page may begin here.
    var startsPage: Bool
    /// The number of scalars.
    var length: Int
    var kind: Kind = .text

    var range: TextRange { TextRange(start, end) }
    var isText: Bool {
      switch kind {
      case .text, .label: true
      case .furniture, .letterhead, .note, .noteMore: false
      }
    }
  }

  /// Lines that belong together.
  struct Piece {
    var kind: Block.Kind
    /// Runs of lines in reading order; more than one when something stood between them.
    var lines: [Range<Int>]
    /// Whether it was lifted out of a sentence that it interrupted.
    var isBox = false
    /// Whether it is letterhead.
    var isFront = false
    var label: Labels.Numbered?
  }

  let draft: Draft
  let language: Language
  var lines: [Line] = []
  var pieces: [Piece] = []
  var edits: [Edit] = []
  var notices: [Notice] = []
  /// Note marks found in the stored text.
  var calls: [NoteCall]
  /// Lines whose end was already joined with the next.
  var joinedLines: Set<Int> = []
  private var evidence: WordEvidence?
  /// Lines whose last word goes on without a blank in the next run of their block.
  var gluedLines: Set<Int> = []
  /// Whether every line is a paragraph.
  private(set) var isUnwrapped = false
  /// Whether white space at the start of a line is the exception.
  private(set) var isIndentRare = false

  var bytes: [UInt8] { draft.text.utf8 }

  init(_ draft: Draft, _ language: Language) {
    self.draft = draft
    self.language = language
    calls = draft.calls
    readLines()
    measure()
  }

  private mutating func readLines() {
    let bytes = draft.text.utf8
    lines.reserveCapacity(draft.lines.count)
    var blanks = 0
    var previousEnd = 0
    var page: Int?
    for line in draft.lines {
      var start = line.range.start
      var end = line.range.end
      start = Self.skipSpace(bytes, start, end)
      while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
      while end - start >= 2, bytes[end - 1] == 0xA0, bytes[end - 2] == 0xC2 { end -= 2 }
      while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
      guard start < end else {
        blanks += 1
        continue
      }
      var length = 0
      for byte in bytes[start..<end] where byte & 0xC0 != 0x80 { length += 1 }
      let breaksPage =
        line.page != page && !lines.isEmpty
        || bytes[previousEnd..<start].contains(0x0C)
      lines.append(
        Line(
          start: start,
          end: end,
          role: line.role,
          page: line.page,
          endsBlock: line.endsBlock,
          speaker: line.speaker,
          blanks: blanks,
          indent: start - line.range.start,
          hasTrailingSpace: end < line.range.end,
          startsPage: breaksPage,
          length: length,
          kind: line.isFurniture ? .furniture : .text
        )
      )
      if line.isFurniture {
        edits.append(
          Edit(
            kind: .furniture,
            stored: SourceRange(start, end),
            replacement: "",
            reason: "kop- of voetregel van de bladzijde"
          )
        )
      }
      blanks = 0
      previousEnd = end
      page = line.page
    }
  }

  /// What is known of the words of this document; counted once.
  mutating func wordEvidence() -> WordEvidence {
    if let evidence { return evidence }
    let made = WordEvidence(self)
    evidence = made
    return made
  }

  static func skipSpace(_ bytes: [UInt8], _ from: Int, _ end: Int) -> Int {
    var start = from
    while start < end {
      if bytes[start] <= 0x20 {
        start += 1
      } else if bytes[start] == 0xC2, start + 1 < end, bytes[start + 1] == 0xA0 {
        start += 2
      } else {
        break
      }
    }
    return start
  }

  private mutating func measure() {
    var longBytes = 0
    var allBytes = 0
    var indented = 0
    for line in lines {
      let count = line.end - line.start
      allBytes += count
      if line.indent > 0 { indented += 1 }
      guard line.length > 170 else { continue }
      let blanks = bytes[line.start..<min(line.end, line.start + 400)].count { $0 == 0x20 }
      if blanks >= 15 { longBytes += count }
    }
    isUnwrapped = longBytes * 4 > allBytes
    isIndentRare = indented * 10 < lines.count * 4
  }
}
