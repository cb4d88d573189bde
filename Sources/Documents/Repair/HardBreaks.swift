/// Paragraphs that are no more than lines: text that went from a PDF or an e-mail into a word
/// processor, which made a paragraph of every line.
///
/// A list of phrases without full stops looks alike, but its lines stop where the phrase stops, not
/// at the margin.
enum HardBreaks {
  /// The longest line that is still a line, in scalars.
  private static let longestLine = 140
  /// The shortest line that can show a margin.
  private static let shortestLine = 36
  /// How far around a line its neighbours tell what it is.
  private static let reach = 8

  /// Takes such paragraphs for lines, so that they are joined as the lines of a text file are.
  static func loosen(_ layout: inout Layout) {
    guard !layout.isUnwrapped else { return }
    let lines = layout.lines
    var wraps = [Int](repeating: 0, count: lines.count + 1)
    for index in lines.indices {
      let isWrap = index + 1 < lines.count && runsOn(layout, index)
      wraps[index + 1] = wraps[index] + (isWrap ? 1 : 0)
    }
    guard wraps[lines.count] > 2 else { return }
    let isThroughout = wraps[lines.count] * 5 >= lines.count(where: isParagraph)
    for index in lines.indices where isParagraph(lines[index]) {
      let from = max(0, index - reach)
      let to = min(lines.count, index + reach + 1)
      // In running text every other line begins with a small letter.
      guard isThroughout || (wraps[to] - wraps[from]) * 4 >= to - from else { continue }
      layout.lines[index].endsBlock = false
    }
  }

  private static func isParagraph(_ line: Layout.Line) -> Bool {
    line.endsBlock && line.role == .body && line.page == nil
  }

  /// Whether a full line goes on in the middle of a sentence on the next.
  private static func runsOn(_ layout: Layout, _ index: Int) -> Bool {
    let line = layout.lines[index]
    let next = layout.lines[index + 1]
    guard isParagraph(line), isParagraph(next), next.blanks == 0, line.speaker == next.speaker,
      line.length >= shortestLine, layout.width(around: index) <= longestLine,
      layout.beginsLower(next), layout.marker(next) == nil
    else { return false }
    switch layout.ending(line) {
    case .open, .comma, .hyphen: return !layout.isShort(index, before: index + 1)
    case .sentence, .colon, .semicolon: return false
    }
  }
}
