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
  /// Whether the blank that is due was a line break of the file.
  private var isBreakPending = false
  /// Notes met inside a line, written after its block.
  private var notes: [(label: String, write: (inout LineBuilder) -> Void)] = []
  /// The texts that were written without being in the source, such as the word before a bare number.
  private(set) var added: [String] = []
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
      builder.dropSpace(before: bytes[from])
      builder.writeSpace()
      builder.text.append(TextRange(from, end), of: builder.base)
    }
    while index < range.end {
      let byte = bytes[index]
      if byte <= 0x20 {
        flush(&self, to: index)
        if !isEmpty {
          if pendingSpace == nil { isBreakPending = false }
          pendingSpace = index
          isBreakPending = isBreakPending || byte == 0x0A
        }
        index += 1
        from = index
      } else if byte == 0x26, !isLiteral,
        let entity = Entities.text(of: bytes, at: index, end: range.end)
      {
        flush(&self, to: index)
        let scalar = entity.text.unicodeScalars.first?.value ?? 0
        if CharacterForms.isBlank(scalar) {
          space(at: index)
        } else if !CharacterForms.isInvisible(scalar) {
          writeSpace()
          let source = base.sourceRange(of: TextRange(index, index + entity.length))
          text.write(entity.text, for: source)
        }
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
    added.append(words)
    writeSpace()
    let source = base.sourceOffset(of: offset)
    text.write(words, for: SourceRange(source, source))
  }

  /// Puts a blank before what comes next, unless the line is empty.
  ///
  /// - Parameters:
  ///   - offset: Where the blank stands in the source.
  ///   - isLoose: Whether it goes again before a closing mark (`</naam>:`).
  mutating func space(at offset: Int, isLoose: Bool = false) {
    guard !isEmpty else { return }
    if pendingSpace == nil { isBreakPending = false }
    pendingSpace = offset
    isBreakPending = isBreakPending || isLoose
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
  mutating func end(
    _ role: Draft.Line.Role = .body,
    endsBlock: Bool = true,
    page: Int? = nil,
    isFurniture: Bool = false
  ) {
    pendingSpace = nil
    if !isEmpty {
      lines.append(
        Draft.Line(
          range: TextRange(start, text.count),
          role: role,
          page: page,
          endsBlock: endsBlock,
          speaker: speaker,
          isFurniture: isFurniture
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

  /// Drops a blank that only lays out the file: a line break before a closing mark or behind `(`.
  private mutating func dropSpace(before byte: UInt8) {
    guard pendingSpace != nil, isBreakPending, let last = text.utf8.last else { return }
    let closing: Set<UInt8> = [0x2E, 0x2C, 0x3B, 0x3A, 0x3F, 0x21, 0x29]
    if closing.contains(byte) || last == 0x28 { pendingSpace = nil }
  }

  private mutating func writeSpace() {
    guard let offset = pendingSpace else { return }
    pendingSpace = nil
    // A blank that the layout asks for stands for no byte of the word behind it.
    let isBlank = offset < base.count && base.utf8[offset] <= 0x20
    text.write(" ", for: base.sourceRange(of: TextRange(offset, isBlank ? offset + 1 : offset)))
  }
}
