extension Repair {
  /// Sentences cut by a blank line, a page turn, a note, a box or a table are joined again.
  static let joins = Repair(name: "joins", gathers: true) { layout in
    Joins.join(&layout)
  }
}

/// Finds the loose ends of blocks and the beginnings that fit them.
///
/// A block is open at its end when it has no end mark, and at its start when it begins in lower
/// case. What stands between the two must be complete in itself: it is lifted out behind them.
enum Joins {
  /// How far a sentence may be interrupted, in blocks and in bytes.
  private static let reach = (pieces: 25, bytes: 7000)

  static func join(_ layout: inout Layout) {
    var pieces = layout.pieces
    var isTaken = [Bool](repeating: false, count: pieces.count)
    var order: [Layout.Piece] = []
    order.reserveCapacity(pieces.count)
    var index = 0
    while index < pieces.count {
      if isTaken[index] {
        index += 1
        continue
      }
      var piece = pieces[index]
      var lifted: [Int] = []
      var from = index
      while let target = partner(of: piece, at: from, pieces, isTaken, layout) {
        let between = ((from + 1)..<target).filter { !isTaken[$0] }
        note(piece, pieces[target], &layout)
        for other in between {
          lifted.append(other)
          isTaken[other] = true
          if !isAside(pieces[other]) { pieces[other].isBox = true }
        }
        piece.lines = merged(piece.lines, pieces[target].lines)
        isTaken[target] = true
        from = target
      }
      order.append(piece)
      for other in lifted {
        let box = pieces[other]
        if box.isBox { noteMoved(box, &layout) }
        order.append(box)
      }
      index += 1
    }
    layout.pieces = order
  }

  /// Titles before a name under a letter; a block that begins with one is no rest of a sentence.
  private static let titles: [StaticString] = [
    "mr. ", "dr. ", "drs. ", "ir. ", "ing. ", "prof. ", "mw. ", "dhr. ", "w.g. ",
  ]

  private static func merged(_ left: [Range<Int>], _ right: [Range<Int>]) -> [Range<Int>] {
    guard let last = left.last, let first = right.first, last.upperBound == first.lowerBound else {
      return left + right
    }
    return left.dropLast() + [last.lowerBound..<first.upperBound] + right.dropFirst()
  }

  /// Notes and letterhead stand aside of the text whatever they interrupt.
  private static func isAside(_ piece: Layout.Piece) -> Bool {
    if case .note = piece.kind { return true }
    return piece.isFront
  }

  /// Returns the block in which the sentence at the end of a block goes on.
  private static func partner(
    of piece: Layout.Piece,
    at index: Int,
    _ pieces: [Layout.Piece],
    _ isTaken: [Bool],
    _ layout: Layout
  ) -> Int? {
    guard isOpenAtEnd(piece, layout), let end = piece.lines.last?.upperBound else { return nil }
    let last = layout.lines[end - 1]
    let start = last.end
    var next = index + 1
    var firstText: Int?
    var steps = 0
    while next < pieces.count, steps < reach.pieces {
      defer { next += 1 }
      if isTaken[next] { continue }
      let other = pieces[next]
      guard let line = other.lines.first.map({ layout.lines[$0.lowerBound] }) else { continue }
      if line.start - start > reach.bytes { break }
      if isAside(other) { continue }
      steps += 1
      if isOpenAtStart(other, line, after: last, layout), fits(piece, other),
        firstText == nil ? isLongEnough(piece, last, layout) : isSureOpen(piece, last, layout)
      {
        return isClosed(between: index, and: next, pieces, isTaken, layout) ? next : nil
      }
      if firstText == nil { firstText = next }
      // A label or a chapter ends the search: nothing reaches over it.
      if other.label != nil { break }
      if case .heading(let level) = other.kind, level <= 2 { break }
    }
    guard let candidate = firstText, goesOnInCapital(piece, last, pieces[candidate], layout) else {
      return nil
    }
    return candidate
  }

  /// Whether a block is so clearly cut that its rest may stand behind other text.
  private static func isSureOpen(
    _ piece: Layout.Piece,
    _ last: Layout.Line,
    _ layout: Layout
  ) -> Bool {
    if layout.isUnwrapped { return false }
    if layout.endsUnfinished(last) { return true }
    let count = piece.lines.reduce(0) { $0 + $1.count }
    guard let end = piece.lines.last?.upperBound,
      last.length * 100 >= layout.width(around: end - 1) * 60
    else { return false }
    return count >= 2 || last.length >= 60 && layout.wordCount(last.range, limit: 11) > 10
  }

  /// Whether a block can run on in the one directly below: where lines are paragraphs, titles cannot.
  private static func isLongEnough(
    _ piece: Layout.Piece,
    _ last: Layout.Line,
    _ layout: Layout
  ) -> Bool {
    guard layout.isUnwrapped else { return true }
    return layout.endsUnfinished(last) || last.length >= 60 || layout.ending(last) == .comma
  }

  private static func fits(_ piece: Layout.Piece, _ other: Layout.Piece) -> Bool {
    switch (piece.kind, other.kind) {
    case (.paragraph, .paragraph), (.item, .paragraph), (.item, .item), (.paragraph, .item): true
    case (.heading, .paragraph): true
    default: false
    }
  }

  /// Whether a block lacks its end: no end mark, and no head or label.
  private static func isOpenAtEnd(_ piece: Layout.Piece, _ layout: Layout) -> Bool {
    guard let run = piece.lines.last, piece.label == nil, !piece.isFront else { return false }
    let line = layout.lines[run.upperBound - 1]
    if line.endsBlock, line.page == nil { return false }
    switch piece.kind {
    case .paragraph, .item: break
    case .heading: return layout.endsUnfinished(line) && line.role == .body
    case .note, .cell: return false
    }
    switch layout.ending(line) {
    case .open, .comma, .hyphen: break
    case .sentence, .colon, .semicolon: return false
    }
    return !endsInAddress(line, layout)
  }

  /// Whether the last chunk of a line is part of a web address.
  private static func endsInAddress(_ line: Layout.Line, _ layout: Layout) -> Bool {
    let bytes = layout.bytes
    var start = line.end
    var marks = 0
    while start > line.start, bytes[start - 1] > 0x20, line.end - start < 300 {
      start -= 1
      if bytes[start] == 0x2F || bytes[start] == 0x5F { marks += 1 }
    }
    return marks >= 2 || Tokenizer.hasPrefix("www.", bytes, start, line.end)
  }

  /// Whether a block begins in the middle of a sentence.
  private static func isOpenAtStart(
    _ piece: Layout.Piece,
    _ line: Layout.Line,
    after last: Layout.Line,
    _ layout: Layout
  ) -> Bool {
    guard piece.label == nil, !piece.isFront, line.role == .body || line.role == last.role else {
      return false
    }
    if layout.marker(line) != nil || layout.isMotionPart(line) { return false }
    if case .item = piece.kind, line.indent == 0 { return false }
    return layout.beginsLower(line)
      && !titles.contains { Tokenizer.hasPrefix($0, layout.bytes, line.start, line.end) }
      && !Tokenizer.hasPrefix("http", layout.bytes, line.start, line.end)
      && !Tokenizer.hasPrefix("www.", layout.bytes, line.start, line.end)
  }

  /// Whether what stands between two blocks is complete: its own loose ends fit each other.
  private static func isClosed(
    between index: Int,
    and target: Int,
    _ pieces: [Layout.Piece],
    _ isTaken: [Bool],
    _ layout: Layout
  ) -> Bool {
    // A block in between that is as clearly cut is nearer, and goes first.
    for other in (index + 1)..<max(target, index + 1)
    where !isTaken[other] && !isAside(pieces[other]) {
      let piece = pieces[other]
      guard case .paragraph = piece.kind, isOpenAtEnd(piece, layout), let run = piece.lines.last
      else { continue }
      let last = layout.lines[run.upperBound - 1]
      if isSureOpen(piece, last, layout) { return false }
    }
    return true
  }

  /// Whether a sentence goes on in a block with a capital: it cannot end here, and a full line stops short.
  private static func goesOnInCapital(
    _ piece: Layout.Piece,
    _ last: Layout.Line,
    _ other: Layout.Piece,
    _ layout: Layout
  ) -> Bool {
    guard case .paragraph = other.kind, let first = other.lines.first?.lowerBound else {
      return false
    }
    let line = layout.lines[first]
    guard line.role == .body, layout.marker(line) == nil else { return false }
    guard case .paragraph = piece.kind else {
      if case .item = piece.kind { return layout.endsUnfinished(last) }
      return false
    }
    guard last.length >= 25 else { return false }
    if layout.endsUnfinished(last) || layout.ending(last) == .hyphen { return true }
    let isLong =
      piece.lines.reduce(0) { $0 + $1.count } >= 2 || layout.wordCount(last.range, limit: 13) > 12
    guard let run = piece.lines.last, isLong, other.lines[0].count >= 2 else { return false }
    return !layout.isShort(run.upperBound - 1, before: first) && last.length >= 40
  }

  private static func note(_ piece: Layout.Piece, _ other: Layout.Piece, _ layout: inout Layout) {
    guard let end = piece.lines.last?.upperBound, let start = other.lines.first?.lowerBound else {
      return
    }
    let from = layout.lines[end - 1].end
    let to = layout.lines[start].start
    let what =
      start > end ? "wat ertussen staat is op zichzelf volledig" : "geen zinseinde voor de witregel"
    layout.edits.append(
      Edit(kind: .sentenceJoined, stored: SourceRange(from, to), replacement: " ", reason: what)
    )
  }

  private static func noteMoved(_ piece: Layout.Piece, _ layout: inout Layout) {
    guard let first = piece.lines.first?.lowerBound, let last = piece.lines.last?.upperBound else {
      return
    }
    layout.edits.append(
      Edit(
        kind: .moved,
        stored: SourceRange(layout.lines[first].start, layout.lines[last - 1].end),
        replacement: "",
        reason: "stond midden in een zin; staat nu erachter"
      )
    )
  }
}
