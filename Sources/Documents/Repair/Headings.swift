/// Lines that are heads or rows of figures by their form.
extension Layout {
  /// Whether a line is a row of figures: a few words, then two numbers or more.
  func isRow(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.length <= 100, ending(line) == .open,
      bytes[line.end - 1] &- 0x30 < 10 || bytes[line.end - 1] == 0x25
    else { return false }
    var trailing = 0
    var words = 0
    var at = line.start
    while at < line.end {
      var stop = at
      var isNumber = true
      while stop < line.end, bytes[stop] > 0x20 {
        let byte = bytes[stop]
        let isPart =
          byte &- 0x30 < 10 || byte == 0x2E || byte == 0x2C || byte == 0x25 || byte == 0x2D
        if !isPart { isNumber = false }
        stop += 1
      }
      if stop > at {
        trailing = isNumber ? trailing + 1 : 0
        words += 1
      }
      at = stop + 1
    }
    return trailing >= 2 && words > trailing && words <= 12
  }

  /// Whether a line is a head by its form: short, without an end mark, followed by a new beginning.
  func isHeading(_ index: Int, after before: Int?, _ next: Int?) -> Bool {
    let line = lines[index]
    guard let next, line.length <= 100 else { return false }
    if isUnwrapped { return isTitle(line, above: before, below: lines[next]) }
    if let before {
      let above = lines[before]
      let isClean = line.blanks > 0 || ending(above) == .sentence
      guard isClean else { return false }
    }
    return hasHeadingForm(index, next: next)
  }

  /// Whether a line is a head where every line is a paragraph: short, without an end mark, above a long one.
  func isTitle(_ line: Layout.Line, above: Int?, below: Layout.Line) -> Bool {
    guard ending(line) == .open, !endsUnfinished(line), beginsUpper(line),
      wordCount(line.range, limit: 11) <= 10
    else { return false }
    let isAfterEnd = above.map { ending(lines[$0]) != .comma } ?? true
    return isAfterEnd && (below.length > 100 || ending(below) == .sentence)
      && !beginsLower(below)
  }

  func hasHeadingForm(_ index: Int, next: Int) -> Bool {
    let line = lines[index]
    let below = lines[next]
    let depth = Labels.headDepth(bytes, line.range)
    let isNumbered = depth != nil
    guard beginsUpper(line) || isNumbered else { return false }
    guard wordCount(line.range, limit: 13) <= 12 else { return false }
    switch ending(line) {
    case .open: break
    case .colon:
      guard wordCount(line.range, limit: 7) <= 6, below.blanks == 0 else { return false }
    case .sentence: guard bytes[line.end - 1] == UInt8(ascii: "?") else { return false }
    case .semicolon, .comma, .hyphen: return false
    }
    guard !endsUnfinished(line), !beginsLower(below) else { return false }
    guard beginsUpper(below) || marker(below) != nil || below.indent > 0 else {
      return false
    }
    if below.blanks > 0 || depth == 1 { return true }
    var width = line.length
    for near in next..<min(lines.count, next + 4) where lines[near].isText {
      if near > next, lines[near].blanks > 0 { break }
      width = max(width, lines[near].length)
    }
    return (line.length + 1 + firstChunk(below).count) * 100 < width * 82
  }
}
