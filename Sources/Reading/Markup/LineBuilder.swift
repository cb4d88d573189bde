import Documents

/// Collects the text of markup into the lines of a draft: white space folded, entities as characters,
/// each byte with the bytes of the file it stands for.
struct LineBuilder {
  private let base: TracedText
  private(set) var text = TracedText()
  private(set) var lines: [Draft.Line] = []
  private(set) var calls: [NoteCall] = []
  private var start = 0
  private var pendingSpace: Int?
  /// Notes met inside a line, written after its block.
  private var notes: [(label: String, write: (inout LineBuilder) -> Void)] = []
  /// Who speaks from here on.
  var speaker: String?

  init(_ base: TracedText) { self.base = base }

  /// Whether nothing was written on this line.
  var isEmpty: Bool { text.count == start }

  /// Appends text of the source.
  mutating func add(_ range: TextRange, isLiteral: Bool = false) {
    let bytes = base.utf8
    var index = range.start
    var from = index
    func flush(_ builder: inout LineBuilder, to end: Int) {
      guard end > from else { return }
      builder.writeSpace()
      builder.text.append(TextRange(from, end), of: builder.base)
    }
    while index < range.end {
      let byte = bytes[index]
      if byte <= 0x20 {
        flush(&self, to: index)
        if !isEmpty { pendingSpace = index }
        index += 1
        from = index
      } else if byte == 0x26, !isLiteral,
        let entity = Entities.text(of: bytes, at: index, end: range.end)
      {
        flush(&self, to: index)
        writeSpace()
        let source = base.sourceRange(of: TextRange(index, index + entity.length))
        text.write(entity.text, for: source)
        index += entity.length
        from = index
      } else {
        index += 1
      }
    }
    flush(&self, to: range.end)
  }

  /// Appends text that no byte of the source spells, such as the number of a list item.
  mutating func write(_ words: String, at offset: Int) {
    writeSpace()
    let source = base.sourceOffset(of: offset)
    text.write(words, for: SourceRange(source, source))
  }

  /// Puts a blank before what comes next, unless the line is empty.
  mutating func space(at offset: Int) {
    if !isEmpty { pendingSpace = offset }
  }

  /// Marks a note here; its text is written after the block.
  mutating func call(_ label: String, write: @escaping (inout LineBuilder) -> Void) {
    calls.append(NoteCall(range: TextRange(text.count, text.count), label: label))
    notes.append((label, write))
  }

  /// Marks a note whose text stands elsewhere.
  mutating func call(_ label: String) {
    calls.append(NoteCall(range: TextRange(text.count, text.count), label: label))
  }

  /// Ends the line; an empty one leaves no trace.
  mutating func end(_ role: Draft.Line.Role = .body, endsBlock: Bool = true, page: Int? = nil) {
    pendingSpace = nil
    if !isEmpty {
      lines.append(
        Draft.Line(
          range: TextRange(start, text.count),
          role: role,
          page: page,
          endsBlock: endsBlock,
          speaker: speaker
        )
      )
      let source = text.sourceRange(of: TextRange(text.count - 1, text.count)).end
      text.write("\n", for: SourceRange(source, source))
      start = text.count
    }
    guard endsBlock else { return }
    while !notes.isEmpty {
      let note = notes.removeFirst()
      note.write(&self)
      end(.note(label: note.label))
    }
  }

  /// Writes an empty line, which parts two paragraphs where the format does not.
  mutating func blank(page: Int? = nil) {
    guard let last = lines.last, last.range.count > 0 else { return }
    let source = text.sourceRange(of: TextRange(text.count - 1, text.count)).end
    lines.append(Draft.Line(range: TextRange(text.count, text.count), page: page))
    text.write("\n", for: SourceRange(source, source))
    start = text.count
  }

  private mutating func writeSpace() {
    guard let offset = pendingSpace else { return }
    pendingSpace = nil
    text.write(" ", for: base.sourceRange(of: TextRange(offset, min(offset + 1, base.count))))
  }
}
