public import Detection
public import Documents

/// A hit in its sentence: `path:place:section: sentence with the [hit] marked`.
public enum HitLine {
  /// Returns the line of a hit, with sentences around it when asked for.
  public static func text(_ range: TextRange, in analysis: Analysis, context: Int) -> String {
    let document = analysis.document
    let location = document.location(of: range)
    let place = location.page.map { "p\($0)" } ?? "\(location.line)"
    let section = location.section.isEmpty ? "-" : Wording.shortened(location.section, to: 40)
    let index = document.sentenceIndex(at: range.start)
    let sentence = document.sentences[index].range
    let before = document.quote(TextRange(sentence.start, max(sentence.start, range.start)))
    let after = document.quote(
      TextRange(min(range.end, sentence.end), max(range.end, sentence.end))
    )
    let hit = document.quote(range)
    // A hit can begin inside a word (`[OESO]richtlijnen`): then no blank stands around it.
    let bytes = document.text.utf8
    let gapBefore = range.start > sentence.start && bytes[range.start - 1] <= 0x20 ? " " : ""
    let gapAfter = range.end < sentence.end && bytes[range.end] <= 0x20 ? " " : ""
    var line = "\(Diagnostic.printable(document.source.name)):\(place):\(section): "
    line += neighbours(document, (index - context)..<index)
    line += "\(before)\(gapBefore)[\(hit)]\(gapAfter)\(after)"
    let rest = neighbours(document, (index + 1)..<(index + 1 + context))
    return rest.isEmpty ? line : line + " " + rest
  }

  private static func neighbours(_ document: Document, _ indices: Range<Int>) -> String {
    indices.clamped(to: document.sentences.indices)
      .map { document.quote(document.sentences[$0].range) + " " }
      .joined()
  }
}
