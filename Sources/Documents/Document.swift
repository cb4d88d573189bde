/// A finished text in flat arrays, each level pointing into the next by `Range<Int>`.
///
/// Ranges are ordered and do not overlap; sentences cover their block; a child's range lies inside
/// its parent's; `text.utf8` is valid UTF-8.
public struct Document: Sendable {
  /// The file.
  public let source: Source
  /// The name of the format, such as `pdf`.
  public let format: String
  /// What the format or the user states of the document.
  public let metadata: Metadata
  /// What was skipped, guessed or unreadable.
  public let notices: [Notice]
  /// The text as read, before repair, which remembers the file; exported offsets count in it.
  public let stored: TracedText
  /// The repaired text, which remembers the stored text.
  public let text: TracedText
  /// What repairs changed.
  public let edits: [Edit]
  /// Chapters, questions, answers, boxes, annexes: a tree by parent index; the first is the root.
  public let sections: [Section]
  /// Paragraphs, headings, items, cells and notes in reading order.
  public let blocks: [Block]
  /// Sentences in reading order.
  public let sentences: [Sentence]
  /// Clauses in the order of their sentences.
  public let clauses: [Clause]
  /// Words, numbers and marks in reading order.
  public let tokens: [Token]
  /// Every distinct folded form once; a token holds its number.
  public let words: [String]
  /// The marks of notes, in the repaired text.
  public let calls: [NoteCall]
  /// The number of pages, where the format has pages.
  public let pages: Int?
  /// Where the line ends of the stored text stand.
  let lineEnds: [Int]

  /// The range of stored text that a range of repaired text stands for (the hull).
  public func storedRange(of range: TextRange) -> TextRange {
    let hull = text.sourceRange(of: range)
    return TextRange(hull.start, hull.end)
  }

  /// The ranges of stored text that a range of repaired text stands for, around what was taken out.
  public func storedRanges(of range: TextRange) -> [TextRange] {
    text.sourceRanges(of: range).map { TextRange($0.start, $0.end) }
  }

  /// The ranges of the source file that a range of repaired text stands for.
  public func sourceRanges(of range: TextRange) -> [SourceRange] {
    storedRanges(of: range).flatMap { stored.sourceRanges(of: $0) }
  }

  /// The repaired text of a range on one line: runs of white space become one blank.
  public func quote(_ range: TextRange) -> String {
    Self.oneLine(text.utf8, range)
  }

  /// Returns bytes of any text on one line, without white space at the edges.
  public static func plain(_ bytes: [UInt8], _ range: TextRange) -> String { oneLine(bytes, range) }

  /// Returns bytes as text on one line, without white space at the edges.
  static func oneLine(_ bytes: [UInt8], _ range: TextRange) -> String {
    var line: [UInt8] = []
    line.reserveCapacity(range.count)
    var pending = false
    for byte in bytes[range.start..<range.end] {
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        pending = !line.isEmpty
      } else {
        if pending { line.append(0x20) }
        pending = false
        line.append(byte)
      }
    }
    return String(decoding: line, as: UTF8.self)
  }
}

/// A part of a document with a role of its own.
public struct Section: Hashable, Sendable {
  /// What a section is.
  public enum Kind: Hashable, Sendable {
    /// The whole document; always the first section.
    case root
    /// A chapter or a part under a heading, by the depth of the heading.
    case chapter(level: Int)
    /// A question (*Vraag n*), or several asked together.
    case question([Int])
    /// The answer to these questions.
    case answer([Int])
    /// A text box or sidebar.
    case box
    /// An annex (*Bijlage*).
    case annex
    /// Notes at the foot of a page or the end of the document.
    case notes
    /// Letterhead, addressee, subject: everything before the body.
    case front
    /// The names under a letter.
    case signature
    /// A list of action points (*Actiepunten*).
    case actions
  }

  /// What it is.
  public let kind: Kind
  /// The section it stands in; nil for the root.
  public let parent: Int?
  /// The block that is its heading.
  public let heading: Int?
  /// The text of its heading on one line; empty without one.
  public let title: String
  /// Its blocks, subsections included.
  public let blocks: Range<Int>
}

/// A paragraph or what stands in its place.
public struct Block: Hashable, Sendable {
  /// What a block is.
  public enum Kind: Hashable, Sendable {
    case paragraph
    case heading(level: Int)
    case item(depth: Int)
    case cell(row: Int, column: Int)
    case note(label: String)
  }

  /// What it is.
  public let kind: Kind
  /// Its bytes in the repaired text.
  public let range: TextRange
  /// Its sentences.
  public let sentences: Range<Int>
  /// The innermost section it stands in.
  public let section: Int
  /// The page it begins on, where pages are known.
  public let page: Int?
  /// Who speaks, in a debate.
  public let speaker: String?
  /// For a list item: the block that introduces the list.
  public let leadIn: Int?
}

/// A sentence, a heading or a list item without a full stop.
public struct Sentence: Hashable, Sendable {
  /// Its bytes in the repaired text, without white space at the edges.
  public let range: TextRange
  /// The block it stands in.
  public let block: Int
  /// Its tokens.
  public let tokens: Range<Int>
  /// Its clauses.
  public let clauses: Range<Int>
}

/// A word, a number or a mark.
public struct Token: Hashable, Sendable {
  /// What a token is.
  public enum Kind: Hashable, Sendable { case word, number, mark }

  /// Its bytes in the repaired text.
  public let range: TextRange
  /// What it is.
  public let kind: Kind
  /// The number of its folded form in `Document.words`.
  public let word: Int
  /// Whether its first letter is a capital.
  public let isCapitalised: Bool
  /// Whether all its letters are capitals.
  public let isAllCapitals: Bool
}
