/// Lines into blocks.
///
/// A block ends at a blank line, at a break that was meant (a short line after a full stop), before
/// an item, around a head or a label. In double-spaced text one blank line is no more than a line end.
struct Paragraphs {
  private let layout: Layout
  private var pieces: [Layout.Piece] = []
  /// Whether the last block belongs to a list.
  private var isListOpen = false
  /// For each line: whether one blank line means nothing here.
  private let isDoubleSpaced: [Bool]
  private let callEnds: Set<Int>

  init(_ layout: Layout) {
    self.layout = layout
    isDoubleSpaced = Self.doubleSpacing(layout)
    callEnds = Set(layout.calls.map(\.range.end))
  }

  /// Gathers the lines of a layout into blocks.
  static func gather(_ layout: inout Layout) {
    var paragraphs = Paragraphs(layout)
    paragraphs.run()
    layout.pieces = paragraphs.pieces
  }

  /// Finds stretches where most line ends are followed by one blank line and sentences run on over them.
  private static func doubleSpacing(_ layout: Layout) -> [Bool] {
    let lines = layout.lines
    var result = [Bool](repeating: false, count: lines.count)
    guard lines.count > 4, !layout.isUnwrapped else { return result }
    var singles = [Int](repeating: 0, count: lines.count + 1)
    var runsOn = [Int](repeating: 0, count: lines.count + 1)
    for index in lines.indices {
      var single = 0
      var runs = 0
      if index > 0, lines[index].blanks == 1 {
        single = 1
        let before = lines[index - 1]
        let isOpen = layout.ending(before) == .open || layout.ending(before) == .comma
        if isOpen, before.length > 40, layout.beginsLower(lines[index]) { runs = 1 }
      }
      singles[index + 1] = singles[index] + single
      runsOn[index + 1] = runsOn[index] + runs
    }
    for index in lines.indices {
      let from = max(0, index - 5)
      let to = min(lines.count, index + 6)
      let single = singles[to] - singles[from]
      let runs = runsOn[to] - runsOn[from]
      result[index] = single * 10 >= (to - from) * 6 && runs * 10 >= single * 3
    }
    return result
  }

  private mutating func run() {
    var open: Layout.Piece?
    var previous: Int?
    for index in layout.lines.indices {
      let line = layout.lines[index]
      switch line.kind {
      case .furniture: continue
      case .letterhead:
        close(&open)
        add(Layout.Piece(kind: .paragraph, lines: [index..<index + 1], isFront: true))
        previous = nil
        continue
      case .note(let label):
        close(&open)
        open = Layout.Piece(kind: .note(label: label), lines: [index..<index + 1])
        previous = nil
        continue
      case .noteMore:
        extend(&open, index)
        previous = nil
        continue
      case .label(let label):
        close(&open)
        add(Layout.Piece(kind: .heading(level: 3), lines: [index..<index + 1], label: label))
        previous = nil
        continue
      case .text: break
      }
      // A note that the format gives goes on over its own lines only.
      if case .note(let label)? = open?.kind, line.role != .note(label: label) { close(&open) }
      let next = nextText(after: index)
      let isNew = previous.map { breaks(between: $0, and: index, next, open) } ?? true
      if isNew {
        close(&open)
        open = Layout.Piece(
          kind: kind(of: index, after: previous, next),
          lines: [index..<index + 1]
        )
      } else {
        extend(&open, index)
      }
      previous = index
    }
    close(&open)
  }

  private func nextText(after index: Int) -> Int? {
    var next = index + 1
    while next < layout.lines.count, layout.lines[next].kind == .furniture { next += 1 }
    guard next < layout.lines.count, case .text = layout.lines[next].kind else { return nil }
    return next
  }

  private mutating func close(_ open: inout Layout.Piece?) {
    if let piece = open { add(piece) }
    open = nil
  }

  private mutating func add(_ piece: Layout.Piece) {
    pieces.append(piece)
    switch piece.kind {
    case .item: isListOpen = true
    case .paragraph:
      // The rest of an item, behind a blank line.
      guard let first = piece.lines.first?.lowerBound else { break }
      if !layout.beginsLower(layout.lines[first]) { isListOpen = false }
    case .heading, .cell: isListOpen = false
    case .note: break
    }
  }

  private func extend(_ open: inout Layout.Piece?, _ index: Int) {
    guard var piece = open, let last = piece.lines.last else {
      open = Layout.Piece(kind: .paragraph, lines: [index..<index + 1])
      return
    }
    if last.upperBound == index {
      piece.lines[piece.lines.count - 1] = last.lowerBound..<index + 1
    } else {
      piece.lines.append(index..<index + 1)
    }
    open = piece
  }

  /// Whether a new block begins with a line.
  private func breaks(
    between before: Int,
    and index: Int,
    _ next: Int?,
    _ open: Layout.Piece?
  ) -> Bool {
    let above = layout.lines[before]
    let line = layout.lines[index]
    if above.endsBlock || layout.isUnwrapped || above.speaker != line.speaker { return true }
    if above.role != line.role { return !(line.role == .body && isItem(above.role)) }
    if case .item = line.role { return true }
    if case .cell = line.role { return line.blanks > 0 || layout.marker(line) != nil }
    let blanks = blanks(before: index, after: before)
    let ending = layout.ending(above)
    if let marker = layout.marker(line)?.marker,
      isItemStart(marker, ending: ending, blanks: blanks, above: before, open: open)
    {
      return true
    }
    if line.indent > 0, layout.isIndentRare, above.indent == 0 || isItem(open?.kind),
      isIndentedItem(line, ending: ending, blanks: blanks, open: open)
    {
      return true
    }
    if blanks > 0 { return true }
    if layout.isMotionPart(line), ending == .comma || ending == .semicolon { return true }
    if layout.isRow(index), layout.isRow(before) || ending == .sentence { return true }
    if layout.isHeading(index, after: before, next) { return true }
    if isOpenHeading(open, through: before, next: index) { return true }
    let short = layout.isShort(before, before: index)
    if isCutShort(before, index, ending) { return true }
    if line.blanks > 0, layout.beginsUpper(line), short || endsItem(open, before, index) {
      return true
    }
    return short && ending == .sentence && !layout.beginsLower(line) && !endsInCall(above)
  }

  /// Whether a line stops long before the margin and the next begins anew: a name, a cell, an item.
  private func isCutShort(_ before: Int, _ index: Int, _ ending: Layout.Ending) -> Bool {
    let above = layout.lines[before]
    guard ending == .open, !layout.endsUnfinished(above), !endsInCall(above) else { return false }
    let line = layout.lines[index]
    let begins = layout.beginsUpper(line) || layout.bytes[line.start] &- 0x30 < 10
    let needed = above.length + 1 + layout.firstChunk(line).count
    return begins && needed * 100 < layout.width(around: before) * 60
  }

  /// Whether an item ends in a line that is nearly full, with a gap below it.
  private func endsItem(_ open: Layout.Piece?, _ before: Int, _ index: Int) -> Bool {
    guard isItem(open?.kind), !layout.endsUnfinished(layout.lines[before]) else { return false }
    let needed = layout.lines[before].length + 1 + layout.firstChunk(layout.lines[index]).count
    return needed * 100 < layout.width(around: before) * 92
  }

  /// A line that ends in a raised number was cut there by the extractor, not by the author.
  private func endsInCall(_ line: Layout.Line) -> Bool {
    guard layout.bytes[line.end - 1] &- 0x30 < 10 else { return false }
    return callEnds.contains(line.end)
  }

  /// The blank lines before a line; one less in double-spaced text, none over furniture alone.
  private func blanks(before index: Int, after above: Int) -> Int {
    var blanks = layout.lines[index].blanks
    if index > above + 1 { blanks = max(blanks, 1) }
    if blanks == 1, isDoubleSpaced[index], isDoubleSpaced[above] { return 0 }
    return blanks
  }

  private func isItem(_ role: Draft.Line.Role) -> Bool {
    if case .item = role { return true }
    return false
  }

  private func isItem(_ kind: Block.Kind?) -> Bool {
    if case .item? = kind { return true }
    return false
  }

  private func isItemStart(
    _ marker: Layout.Marker,
    ending: Layout.Ending,
    blanks: Int,
    above: Int,
    open: Layout.Piece?
  ) -> Bool {
    switch marker {
    case .glyph: return true
    case .dash, .number:
      if blanks > 0 || isItem(open?.kind) && ending != .open && ending != .hyphen { return true }
      switch ending {
      case .sentence, .colon, .semicolon: return true
      case .comma, .hyphen: return false
      case .open:
        // Items without a full stop: the item above has the same kind of mark.
        guard let first = open?.lines.first?.lowerBound else { return false }
        return layout.marker(layout.lines[first])?.marker == marker
      }
    }
  }

  /// Whether an indented line is an item whose glyph was lost: it stands in a list.
  private func isIndentedItem(
    _ line: Layout.Line,
    ending: Layout.Ending,
    blanks: Int,
    open: Layout.Piece?
  ) -> Bool {
    if isItem(open?.kind), blanks == 0, ending == .open, !layout.beginsUpper(line) { return false }
    if ending == .colon || isItem(open?.kind) || beginsPageWithHead(line, open) { return true }
    return blanks > 0 || ending == .sentence || ending == .semicolon && isListOpen
  }

  /// Whether an indented line is the title at the head of a page: short, in capitals, with a gap below.
  private func beginsPageWithHead(_ line: Layout.Line, _ open: Layout.Piece?) -> Bool {
    guard layout.beginsUpper(line), layout.ending(line) == .open,
      let index = open?.lines.last?.upperBound, index + 1 < layout.lines.count,
      layout.lines[index].start == line.start
    else { return false }
    return layout.lines[index + 1].blanks > 0 && layout.wordCount(line.range, limit: 7) <= 6
  }

  /// Whether the block so far is a head, so that the next line begins another block.
  private func isOpenHeading(_ open: Layout.Piece?, through before: Int, next: Int) -> Bool {
    guard let open, case .heading = open.kind else { return false }
    return layout.hasHeadingForm(before, next: next)
  }

  /// What a block is that begins with a line.
  private func kind(of index: Int, after before: Int?, _ next: Int?) -> Block.Kind {
    let line = layout.lines[index]
    switch line.role {
    case .heading(let level): return .heading(level: level)
    case .item(let depth): return .item(depth: depth)
    case .cell(let row, let column): return .cell(row: row, column: column)
    case .note(let label): return .note(label: label)
    case .body: break
    }
    if layout.isHeading(index, after: before, next) {
      return .heading(level: Labels.headDepth(layout.bytes, line.range) ?? 4)
    }
    if layout.marker(line) != nil {
      return .item(depth: 1 + min(3, line.indent / 2))
    }
    if line.indent > 0, layout.isIndentRare, let before {
      let above = layout.lines[before]
      if layout.ending(above) == .colon || isListOpen { return .item(depth: 1) }
    }
    if layout.isRow(index),
      next.map({ layout.isRow($0) }) ?? false || before.map({ layout.isRow($0) }) ?? false
    {
      return .cell(row: 1, column: 1)
    }
    return .paragraph
  }
}
