/// The order of reading on a page: bands of full width, and columns between them.
struct PDFColumns {
  private let width: Double
  private let height: Double

  init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }

  /// Returns the lines in the order a person reads them; pieces of one printed line become one line.
  func ordered(_ lines: [PDFPage.Line]) -> [PDFPage.Line] {
    guard let gutter = gutter(lines) else { return joined(lines.sorted(by: Self.isAbove)) }
    // A running head over both columns comes first, not above its own column.
    let isHead: (PDFPage.Line) -> Bool = { [height] in $0.bottom < 0.065 * height }
    var result = joined(lines.filter(isHead).sorted(by: Self.isAbove))
    var left: [PDFPage.Line] = []
    var right: [PDFPage.Line] = []
    func flush() {
      result += joined(left.sorted(by: Self.isAbove)) + joined(right.sorted(by: Self.isAbove))
      left = []
      right = []
    }
    for line in lines.sorted(by: Self.isAbove) where !isHead(line) {
      if line.left < gutter - 1, line.right > gutter + 1 {
        flush()
        result.append(line)
      } else if line.right <= gutter + 1 {
        left.append(line)
      } else {
        right.append(line)
      }
    }
    flush()
    return result
  }

  private static func isAbove(_ one: PDFPage.Line, _ other: PDFPage.Line) -> Bool {
    (one.top, one.left) < (other.top, other.left)
  }

  /// The middle of the white strip between two columns; nil on a page with one column.
  private func gutter(_ lines: [PDFPage.Line]) -> Double? {
    let prose = lines.filter { $0.words.count >= 3 }
    // A page of columns has some hundred lines; more are a table, and not worth the search.
    guard (10...1500).contains(prose.count) else { return nil }
    var best: (x: Double, crossing: Int)?
    for step in 30...70 {
      let x = width * Double(step) / 100
      let crossing = prose.count { $0.left < x - 1 && $0.right > x + 1 }
      let before = prose.count { $0.right <= x + 1 }
      let after = prose.count { $0.left >= x - 1 }
      // Both columns must hold prose side by side, and hardly a line may run across.
      guard before >= 5, after >= 5, Double(crossing) <= 0.2 * Double(prose.count) else { continue }
      let beside = prose.count { line in
        line.right <= x + 1
          && prose.contains { $0.left >= x - 1 && $0.top < line.bottom && $0.bottom > line.top }
      }
      guard beside >= 5 else { continue }
      if best.map({ crossing < $0.crossing }) ?? true { best = (x, crossing) }
    }
    return best?.x
  }

  /// Joins pieces that stand on one height: a bullet and its text, the cells of a row.
  private func joined(_ lines: [PDFPage.Line]) -> [PDFPage.Line] {
    var result: [PDFPage.Line] = []
    for line in lines {
      guard let before = result.last, sharesHeight(before, line), before.noteLabel == line.noteLabel
      else {
        result.append(line)
        continue
      }
      let isAfter = line.left >= before.left
      result[result.count - 1] = PDFPage.Line(
        words: isAfter ? before.words + line.words : line.words + before.words,
        left: min(before.left, line.left),
        right: max(before.right, line.right),
        top: min(before.top, line.top),
        bottom: max(before.bottom, line.bottom),
        block: before.block,
        height: before.words.count >= line.words.count ? before.height : line.height
      )
    }
    return result
  }

  private func sharesHeight(_ one: PDFPage.Line, _ other: PDFPage.Line) -> Bool {
    let shared = min(one.bottom, other.bottom) - max(one.top, other.top)
    let least = min(one.bottom - one.top, other.bottom - other.top)
    return shared > 0.6 * least && (one.right <= other.left + 1 || other.right <= one.left + 1)
  }
}
