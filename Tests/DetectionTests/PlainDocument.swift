import Documents

/// Makes documents of plain text, one line per line, as the reader of `.txt` does.
enum PlainDocument {
  static func make(
    _ text: String,
    name: String = "stuk.txt",
    metadata: Metadata = Metadata()
  ) -> Document {
    let bytes = Array(text.utf8)
    var lines: [Draft.Line] = []
    var start = 0
    for index in 0...bytes.count where index == bytes.count || bytes[index] == 0x0A {
      lines.append(Draft.Line(range: TextRange(start, index)))
      start = index + 1
    }
    let draft = Draft(
      source: Source(name: name, path: name, bytes: bytes),
      format: "txt",
      text: TracedText(copyOf: bytes),
      lines: lines,
      metadata: metadata
    )
    return Segmenter.document(from: draft, language: Language())
  }
}
