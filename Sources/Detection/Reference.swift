public import Documents

/// Another document, motion, question or promise that the text cites (*verwijzing*).
public struct Reference: Hashable, Sendable {
  /// What is cited.
  public enum Kind: String, Hashable, Sendable {
    case paper, dossier, annex, caseNumber = "case", document, motion, pledge, gazette, letter, url
  }

  /// Its stable id.
  public let id: String
  /// What is cited.
  public let kind: Kind
  /// The canonical id, such as `kst-26485-164` or `2025Z04931`; nil when only a name or date is given.
  public let canonical: String?
  /// Names of members for a motion; a title for a letter.
  public let names: [String]
  /// The date the text gives for what is cited.
  public let date: DateInterval?
  /// The rule and the words.
  public let evidence: Evidence
  /// The sentence it belongs to: for a reference in a note, that of the note's mark.
  public let sentence: Int
}

extension Reference {
  /// Returns the references of a document in order, those to the document itself left out.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - metadata: What is known of it: its own numbers, and its date for *jl.*
  /// - Returns: The references in the order of the text.
  public static func all(in document: Document, metadata: Metadata) -> [Reference] {
    var finder = ReferenceFinder(text: document.text.utf8, date: metadata.date?.value)
    finder.findAll()
    let own = Set(
      [metadata.paper?.value, metadata.reference?.value, metadata.caseNumber?.value]
        .compactMap { $0 }
    )
    let notes = NoteMarks(document)
    var seen: [String: Int] = [:]
    return finder.found.compactMap { found in
      // The own number of a document is no citation, but that of the questions it answers is.
      if let id = found.canonical, own.contains(id), found.kind != .caseNumber { return nil }
      let quote = document.quote(found.range)
      let folded = FactID.folded(quote)
      let ordinal = seen[folded, default: 0]
      seen[folded] = ordinal + 1
      return Reference(
        id: FactID.make(
          "r",
          type: "reference",
          document: document.source.name,
          said: [folded, String(ordinal)]
        ),
        kind: found.kind,
        canonical: found.canonical,
        names: found.names,
        date: found.date,
        evidence: Evidence(rule: found.rule, range: found.range, quote: quote),
        sentence: notes.sentence(of: found.range)
      )
    }
  }
}

/// A reference before it has an id and a sentence.
struct FoundReference {
  let kind: Reference.Kind
  let canonical: String?
  var names: [String] = []
  var date: DateInterval?
  let rule: String
  let range: TextRange
}

/// Which sentence calls which note.
private struct NoteMarks {
  private let document: Document
  private var callers: [String: [Int]] = [:]

  init(_ document: Document) {
    self.document = document
    for call in document.calls { callers[call.label, default: []].append(call.range.start) }
  }

  /// The sentence that a range belongs to; for a range in a note, that of the last mark before it.
  func sentence(of range: TextRange) -> Int {
    let own = document.sentenceIndex(at: range.start)
    guard own < document.sentences.count else { return own }
    let block = document.blocks[document.sentences[own].block]
    guard case .note(let label) = block.kind, let places = callers[label] else { return own }
    let place = places.last { $0 < block.range.start } ?? places[0]
    return document.sentenceIndex(at: place)
  }
}

/// Finds references in one pass over the bytes of a text.
struct ReferenceFinder {
  /// What was found, in order.
  private(set) var found: [FoundReference] = []
  /// When the text was written, for *jl.*
  let date: DateInterval?
  var scanner: TextScanner

  /// Makes a finder for a text.
  init(text: [UInt8], date: DateInterval?) {
    scanner = TextScanner(text)
    self.date = date
  }

  /// Finds all references.
  mutating func findAll() {
    while scanner.findWord() {
      let start = scanner.offset
      if !readHere() || scanner.offset <= start {
        scanner.offset = start
        scanner.skipWord()
      }
    }
    found.sort { $0.range < $1.range }
  }

  /// Adds a reference from a place up to where reading has come.
  mutating func add(
    _ kind: Reference.Kind,
    _ canonical: String?,
    rule: String,
    from start: Int,
    to end: Int? = nil,
    names: [String] = [],
    date: DateInterval? = nil
  ) {
    found.append(
      FoundReference(
        kind: kind,
        canonical: canonical,
        names: names,
        date: date,
        rule: rule,
        range: TextRange(start, end ?? scanner.offset)
      )
    )
  }

  /// Runs a reading function and goes back when it finds nothing.
  mutating func attempt(_ read: (inout ReferenceFinder) -> Bool) -> Bool {
    let offset = scanner.offset
    let count = found.count
    if read(&self) { return true }
    scanner.offset = offset
    found.removeLast(found.count - count)
    return false
  }

  /// Reads what begins at the place of reading; the first byte says what it can be.
  private mutating func readHere() -> Bool {
    switch scanner.byte | 0x20 {
    case 0x30...0x39:
      attempt { $0.readNumberedRecord() } || attempt { $0.readBareDossier() }
    case UInt8(ascii: "a"):
      attempt { $0.readFileName() } || attempt { $0.readAnnex() } || attempt { $0.readNamed() }
    case UInt8(ascii: "b"):
      attempt { $0.readFileName() } || attempt { $0.readMinistryNumber() }
        || attempt { $0.readNamed() }
    case UInt8(ascii: "h"):
      attempt { $0.readAddress() } || attempt { $0.readFileName() }
        || attempt { $0.readProceedings() } || attempt { $0.readNamed() }
    case UInt8(ascii: "d"), UInt8(ascii: "e"):
      attempt { $0.readPaper() } || attempt { $0.readNamed() }
    case UInt8(ascii: "k"):
      attempt { $0.readPaper() } || attempt { $0.readFileName() } || attempt { $0.readNamed() }
    case UInt8(ascii: "m"): attempt { $0.readMotion() } || attempt { $0.readNamed() }
    case UInt8(ascii: "s"):
      attempt { $0.readFileName() } || attempt { $0.readGazette() } || attempt { $0.readNamed() }
    case UInt8(ascii: "t"):
      attempt { $0.readPledge() } || attempt { $0.readPaper() } || attempt { $0.readGazette() }
        || attempt { $0.readFileName() } || attempt { $0.readNamed() }
    case UInt8(ascii: "p"): attempt { $0.readGazette() } || attempt { $0.readNamed() }
    case UInt8(ascii: "w"): attempt { $0.readAddress() } || attempt { $0.readNamed() }
    default: attempt { $0.readNamed() }
    }
  }

  /// Reads what is cited by its kind and its date, title or place: letters and notes.
  private mutating func readNamed() -> Bool {
    attempt { $0.readBackReference() } || attempt { $0.readLetter() }
  }
}
