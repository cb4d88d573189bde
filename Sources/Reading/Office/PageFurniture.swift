import Documents

/// The headers and footers of an office file: what belongs to its pages, and the letterhead that
/// stands above the first of them.
struct PageFurniture {
  /// The lines of the letterhead: read before the text.
  private(set) var letterhead: [String] = []
  /// The lines that come back on every page: kept, not read as text.
  private(set) var running: [String] = []

  /// Adds a header or footer.
  ///
  /// - Parameters:
  ///   - lines: Its text.
  ///   - isFirst: Whether it is a header that only the first page has.
  ///   - isHeader: Whether it is a header.
  mutating func add(_ lines: [String], isFirst: Bool, isHeader: Bool) {
    let told = lines.filter { line in line.contains(where: \.isLetter) }
    if isHeader, letterhead.isEmpty, isFirst || told.contains(where: Self.isField) {
      letterhead = told
    } else {
      for line in told where !running.contains(line) && !letterhead.contains(line) {
        running.append(line)
      }
    }
  }

  /// Writes the letterhead at the head of a text.
  func writeLetterhead(to builder: inout LineBuilder) {
    for line in letterhead {
      builder.write(line, at: 0)
      builder.end()
    }
  }

  /// Writes what belongs to the pages at the foot of a text.
  func writeRunning(to builder: inout LineBuilder, at offset: Int) {
    for line in running {
      builder.write(line, at: offset)
      builder.end(isFurniture: true)
    }
  }

  /// Whether a line is a field of a letterhead, or names who sends the letter.
  private static func isField(_ line: String) -> Bool {
    let folded = line.lowercased()
    return [
      "datum", "onze referentie", "ons kenmerk", "kenmerk", "betreft", "onderwerp",
      "ministerie van ",
      "retouradres", "> retouradres", "aan de voorzitter",
    ].contains { folded.hasPrefix($0) }
  }
}
