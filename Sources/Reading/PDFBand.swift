/// A stretch of a page that stands in columns: no line of it crosses the strip between them.
struct PDFBand {
  /// Which side of a band is a box beside the text.
  enum Side { case left, right }

  /// The lines of the band, among lines sorted from top to bottom.
  let range: Range<Int>
  /// The middle of the white strip.
  let gutter: Double

  static func isAbove(_ one: PDFPage.Line, _ other: PDFPage.Line) -> Bool {
    (one.top, one.left) < (other.top, other.left)
  }

  /// Finds the strip that parts most lines into columns, and the bands beside it.
  ///
  /// - Parameters:
  ///   - lines: Lines sorted from top to bottom.
  ///   - left: Where the page begins.
  ///   - right: Where it ends.
  /// - Returns: The bands, from top to bottom; nil when the lines stand in one column.
  static func bands(of lines: [PDFPage.Line], from left: Double, to right: Double) -> [PDFBand]? {
    guard lines.count >= 4, let from = lines.map(\.left).min(), let to = lines.map(\.right).max(),
      from >= left - 1000, to <= right + 1000, to - from > 1
    else { return nil }
    let neighbours = Neighbours(lines)
    guard neighbours.isBeside.contains(true) else { return nil }
    var best: (bands: [PDFBand], weight: Int)?
    var plateau = 0
    let steps = 160
    for step in 4..<(steps - 4) {
      let x = from + (to - from) * Double(step) / Double(steps)
      let (found, weight) = bands(of: lines, neighbours, at: x)
      guard weight > 0 else { continue }
      if weight > best?.weight ?? 0 {
        best = (found, weight)
        plateau = 1
      } else if weight == best?.weight {
        // The middle of the strip, rather than its edge.
        plateau += 1
        if plateau.isMultiple(of: 2), let bands = best?.bands, bands.count == found.count {
          best?.bands = zip(bands, found).map { old, new in
            PDFBand(range: old.range, gutter: (old.gutter + new.gutter) / 2)
          }
        }
      }
    }
    return best?.bands
  }

  /// What stands beside each line, and what it runs over.
  private struct Neighbours {
    /// For each line whether another stands beside it.
    var isBeside: [Bool]
    /// For each line whether it runs over another: an address too long for its column.
    var isCovered: [Bool]

    init(_ lines: [PDFPage.Line]) {
      isBeside = [Bool](repeating: false, count: lines.count)
      isCovered = isBeside
      for index in lines.indices {
        for other in lines.indices[(index + 1)...] {
          let (one, next) = (lines[index], lines[other])
          guard next.top < one.bottom - 0.3 * one.height else { break }
          if one.right <= next.left + 1 || next.right <= one.left + 1 {
            isBeside[index] = true
            isBeside[other] = true
          } else if next.top < one.top + 0.5 * one.height {
            isCovered[one.right > next.right ? index : other] = true
          }
        }
      }
    }
  }

  /// The bands on both sides of one height of a strip, and how many lines stand side by side in them.
  private static func bands(
    of lines: [PDFPage.Line],
    _ neighbours: Neighbours,
    at x: Double
  ) -> (bands: [PDFBand], weight: Int) {
    var result: [PDFBand] = []
    var weight = 0
    var start = 0
    for index in 0...lines.count {
      let isCrossing =
        index == lines.count
        || lines[index].left < x - 1 && lines[index].right > x + 1 && !neighbours.isCovered[index]
      guard isCrossing else { continue }
      if index - start >= 4 {
        let own = trimmed(lines, start..<index, at: x)
        let count = sideBySide(lines[own], at: x)
        if count > 0 {
          result.append(PDFBand(range: own, gutter: x))
          weight += count
        }
      }
      start = index + 1
    }
    return (result, weight)
  }

  /// A band begins where both of its sides have begun.
  ///
  /// What stands above on the left is read before it anyhow; on the other side, and below it on the
  /// left, only a gap parts a head or a signature from the band.
  private static func trimmed(
    _ lines: [PDFPage.Line],
    _ range: Range<Int>,
    at x: Double
  ) -> Range<Int> {
    let isLeft: (Int) -> Bool = { lines[$0].left < x - 1 }
    guard let firstLeft = range.first(where: isLeft), let lastLeft = range.last(where: isLeft),
      let firstRight = range.first(where: { !isLeft($0) }),
      let lastRight = range.last(where: { !isLeft($0) })
    else { return range }
    var start = range.lowerBound
    var end = range.upperBound
    if firstRight > firstLeft {
      let top = lines[firstRight].top + 0.2 * lines[firstRight].height
      start = range.first { lines[$0].bottom > top } ?? start
    } else {
      start = gap(in: lines, range, upTo: firstLeft).first ?? start
    }
    // A head above what follows in the full width; more than that is the rest of the left column.
    if lastLeft > lastRight, end < lines.count,
      let below = gap(in: lines, start..<end, from: lastRight).last, end - below <= 2
    {
      end = below
    }
    return start..<max(start, end)
  }

  /// The lines with a gap above them that is wider than that between paragraphs.
  private static func gap(
    in lines: [PDFPage.Line],
    _ range: Range<Int>,
    upTo last: Int? = nil,
    from first: Int? = nil
  ) -> [Int] {
    var bottom = 0.0
    var result: [Int] = []
    for index in range {
      let isApart =
        index > range.lowerBound && lines[index].top - bottom > 1.2 * lines[index].height
      if isApart, index <= last ?? index, index > first ?? -1 { result.append(index) }
      bottom = max(bottom, lines[index].bottom)
    }
    return last == nil ? result : result.reversed()
  }

  /// How many lines stand side by side, if that makes columns of prose or the rows of a table.
  private static func sideBySide(_ lines: ArraySlice<PDFPage.Line>, at x: Double) -> Int {
    let left = lines.filter { $0.left < x - 1 }
    let right = lines.filter { $0.left >= x - 1 }
    guard left.count >= 3, right.count >= 3 else { return 0 }
    let pairs = beside(left, right)
    let fewer = min(left.count, right.count)
    let prose = beside(left.filter { $0.words.count >= 3 }, right.filter { $0.words.count >= 3 })
    let isUneven = areUneven(left, right)
    // A box in smaller print may be short.
    let isProse = prose >= 4 || isUneven || prose >= 3 && differ(left, right)
    // The cells of a narrow column stand beside those of a wide one, nearly all of them.
    guard isProse || pairs * 10 >= fewer * 8 && pairs >= 3 else { return 0 }
    if !isProse, PDFTable(Array(lines)) == nil { return 0 }
    return pairs
  }

  /// Whether lines beside one another do not stand on one height: columns, not the pieces of a row.
  private static func areUneven(_ left: [PDFPage.Line], _ right: [PDFPage.Line]) -> Bool {
    var uneven = 0
    var level = 0
    var from = 0
    for line in left {
      while from < right.count, right[from].bottom < line.top { from += 1 }
      let near = right[from...].prefix(4).filter { $0.top < line.bottom && $0.bottom > line.top }
      guard !near.isEmpty else { continue }
      let isLevel = near.contains {
        min(abs($0.top - line.top), abs($0.bottom - line.bottom)) < 0.12 * line.height
      }
      if isLevel { level += 1 } else { uneven += 1 }
    }
    // Marks before notes stand higher than the notes.
    let words = left.reduce(0) { $0 + $1.words.count }
    return uneven >= 3 && uneven > 2 * level && words * 2 >= left.count * 3
      && right.count { $0.words.count >= 3 } >= 4
  }

  /// The number of lines of the shorter list that stand beside one of the other.
  private static func beside(_ one: [PDFPage.Line], _ other: [PDFPage.Line]) -> Int {
    let (few, many) = one.count <= other.count ? (one, other) : (other, one)
    var count = 0
    var from = 0
    for line in few {
      while from < many.count, many[from].bottom < line.top { from += 1 }
      let isBeside = many[from...].prefix(4).contains {
        $0.top < line.bottom - 0.3 * line.height && $0.bottom > line.top + 0.3 * line.height
      }
      if isBeside { count += 1 }
    }
    return count
  }

  /// Which side is a box: the other runs on in the full width above or below, and the box differs
  /// from the text in size or keeps away from its margin.
  static func box(
    _ left: [PDFPage.Line],
    _ right: [PDFPage.Line],
    above: PDFPage.Line?,
    below: PDFPage.Line?
  ) -> Side? {
    func goesOn(_ text: [PDFPage.Line]) -> Bool {
      guard let first = text.first, let last = text.last else { return false }
      let isBelow =
        below.map { next in
          next.top - last.bottom < 0.6 * next.height && abs(next.height - last.height) < 0.5
        } ?? false
      let isAbove =
        above.map { before in
          first.top - before.bottom < 0.6 * first.height && abs(before.height - first.height) < 0.5
        } ?? false
      return isBelow || isAbove
    }
    let edge = max(above?.right ?? 0, below?.right ?? 0)
    let start = min(above?.left ?? .infinity, below?.left ?? .infinity)
    if goesOn(left), differ(left, right) || (right.map(\.right).max() ?? 0) < edge - 3 {
      return .right
    }
    if goesOn(right), differ(left, right) || (left.map(\.left).min() ?? 0) > start + 3 {
      return .left
    }
    return nil
  }

  /// Whether two columns are printed in another size.
  private static func differ(_ one: [PDFPage.Line], _ other: [PDFPage.Line]) -> Bool {
    let size = PDFPage.median(one.map(\.height))
    return abs(size - PDFPage.median(other.map(\.height))) > 0.04 * size
  }
}
