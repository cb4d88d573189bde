import Documents

extension Reader {
  /// Reads plain text: one line per line, form feed is a page.
  static let plainText = Reader(
    name: "txt",
    suffixes: ["txt", "text"],
    claims: { head in !head.contains(0) },
    read: { (source: Source) throws(ReadError) -> Draft in
      guard !source.bytes.isEmpty else { throw .empty(file: source.name) }
      let bytes = source.bytes
      let text = TracedText(copyOf: bytes)
      var lines: [Draft.Line] = []
      var start = 0
      for index in 0...bytes.count where index == bytes.count || bytes[index] == 0x0A {
        lines.append(Draft.Line(range: TextRange(start, index)))
        start = index + 1
      }
      return Draft(source: source, format: "txt", text: text, lines: lines)
    }
  )
}
