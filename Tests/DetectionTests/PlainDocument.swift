import Documents

/// Makes documents of plain text, one line per line, as the reader of `.txt` does.
enum PlainDocument {
  static func make(
    _ text: String,
    name: String = "stuk.txt",
    metadata: Metadata = Metadata()
  ) -> Document {
    Segmenter.document(from: draft(text, name: name, metadata: metadata), language: Language())
  }

  static func draft(
    _ text: String,
    name: String = "stuk.txt",
    metadata: Metadata = Metadata()
  ) -> Draft {
    let bytes = Array(text.utf8)
    var lines: [Draft.Line] = []
    var start = 0
    for index in 0...bytes.count where index == bytes.count || bytes[index] == 0x0A {
      lines.append(Draft.Line(range: TextRange(start, index)))
      start = index + 1
    }
    return Draft(
      source: Source(name: name, path: name, bytes: bytes),
      format: "txt",
      text: TracedText(copyOf: bytes),
      lines: lines,
      metadata: metadata
    )
  }
}
