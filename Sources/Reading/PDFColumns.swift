/// The order of reading on a page: bands of full width, columns between them, boxes beside a text,
/// and tables row by row.
struct PDFColumns {
  private let width: Double
  private let height: Double

  init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }

  /// Returns the lines in the order a person reads them; pieces of one printed line become one line.
  func ordered(_ lines: [PDFPage.Line]) -> [PDFPage.Line] {
    let sorted = lines.sorted(by: PDFBand.isAbove)
    // A page holds some hundred lines; thousands of pieces are a drawing, and not worth the search.
    guard sorted.count <= 1500, sorted.contains(where: { $0.words.count >= 2 }) else {
      return Self.joined(sorted)
    }
    // Running heads and feet over both columns belong to the page, not to a column.
    let body = bodyLines(sorted)
    return Self.joined(Array(sorted[..<body.lowerBound])) + read(Array(sorted[body]))
      + Self.joined(Array(sorted[body.upperBound...]))
  }

  /// The numbers of the blocks that stand in tables of more than two columns.
  func tableBlocks(_ lines: [PDFPage.Line]) -> Set<Int> {
    let sorted = lines.sorted(by: PDFBand.isAbove)
    guard sorted.count <= 1500, let bands = PDFBand.bands(of: sorted, from: 0, to: width) else {
      return []
    }
    return bands.reduce(into: []) { blocks, band in
      let own = Array(sorted[band.range])
      if let table = PDFTable(own), table.columnCount > 2 { blocks.formUnion(own.map(\.block)) }
    }
  }

  /// The lines between the running head and the running foot.
  private func bodyLines(_ sorted: [PDFPage.Line]) -> Range<Int> {
    var bottom = 0.0
    var first = 0
    for (index, line) in sorted.enumerated() {
      let isApart = line.top - bottom > 1.3 * line.height
      if index > 0, isApart || bottom < 0.065 * height { first = index }
      bottom = max(bottom, line.bottom)
      if bottom > 0.1 * height { break }
    }
    var end = sorted.count
    var top = height
    for index in sorted.indices.reversed() where index > first {
      top = min(top, sorted[index].top)
      guard top > 0.9 * height else { break }
      let above = sorted[first..<index].lazy.map(\.bottom).max() ?? 0
      if top - above > 1.3 * sorted[index].height { end = index }
    }
    return first..<max(first, end)
  }

  /// Reads a part of a page: what runs over its full width, and the bands with columns between that.
  private func read(_ lines: [PDFPage.Line]) -> [PDFPage.Line] {
    guard let bands = PDFBand.bands(of: lines, from: 0, to: width) else {
      return Self.joined(lines)
    }
    var result: [PDFPage.Line] = []
    var at = 0
    var boxes: [PDFPage.Line] = []
    func flush(to end: Int) {
      guard end > at else { return }
      var rest = Array(lines[at..<end])
      if !boxes.isEmpty {
        // A box waits for the end of the paragraph that runs on below it.
        let count = paragraphEnd(rest, after: result.last)
        result += rest[..<count]
        rest.removeFirst(count)
        result += boxes
        boxes = []
      }
      result += read(rest)
    }
    for band in bands {
      flush(to: band.range.lowerBound)
      at = band.range.upperBound
      let own = Array(lines[band.range])
      if !boxes.isEmpty {
        result += boxes
        boxes = []
      }
      if let table = PDFTable(own) {
        for row in table.rows { result += row.isJoined ? Self.joined(row.lines) : row.lines }
        continue
      }
      let left = own.filter { $0.left < band.gutter - 1 }
      let right = own.filter { $0.left >= band.gutter - 1 }
      let above = band.range.lowerBound > 0 ? lines[band.range.lowerBound - 1] : nil
      let below = at < lines.count ? lines[at] : nil
      switch PDFBand.box(left, right, above: above, below: below) {
      case .left:
        result += read(right)
        boxes = read(left)
      case .right:
        result += read(left)
        boxes = read(right)
      case nil: result += read(left) + read(right)
      }
    }
    flush(to: lines.count)
    return result + boxes
  }

  /// The number of lines that go on with a paragraph: up to a gap, an indent or behind a short line.
  private func paragraphEnd(_ lines: [PDFPage.Line], after last: PDFPage.Line?) -> Int {
    guard var before = last else { return 0 }
    let right = lines.prefix(4).map(\.right).max() ?? 0
    for (index, line) in lines.enumerated() {
      let isNew =
        line.top - before.bottom > 0.6 * line.height || line.left > before.left + 0.8 * line.height
        || abs(line.height - before.height) > 0.12 * before.height
        || index > 0 && before.right < right - 4 * before.height
      if isNew { return index }
      before = line
    }
    return lines.count
  }

  /// Joins pieces that stand on one height: a bullet and its text, the cells of a row.
  static func joined(_ lines: [PDFPage.Line]) -> [PDFPage.Line] {
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
        height: before.words.count >= line.words.count ? before.height : line.height,
        isLabel: isAfter ? line.isLabel : before.isLabel,
        beginsRow: before.beginsRow || line.beginsRow
      )
    }
    return result
  }

  private static func sharesHeight(_ one: PDFPage.Line, _ other: PDFPage.Line) -> Bool {
    let shared = min(one.bottom, other.bottom) - max(one.top, other.top)
    let least = min(one.bottom - one.top, other.bottom - other.top)
    return shared > 0.6 * least && (one.right <= other.left + 1 || other.right <= one.left + 1)
  }
}
