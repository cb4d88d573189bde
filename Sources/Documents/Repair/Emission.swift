/// Writes the repaired text of a layout: its blocks in order, each from its lines, with the edits made.
struct Emission {
  private let layout: Layout
  private let edits: [Edit]
  private var text = TracedText()
  private var lines: [Draft.Line] = []
  private var places: [Place] = []

  /// Where a run of stored text went.
  struct Place {
    let stored: TextRange
    let start: Int
    let piece: Int
  }

  /// A repaired draft with the blocks it is made of.
  struct Result {
    let draft: Draft
    let pieces: [Layout.Piece]
  }

  init(_ layout: Layout) {
    self.layout = layout
    edits = Self.inText(layout.edits)
  }

  /// Returns the edits that change the text of blocks, in order; of two that overlap the first counts.
  private static func inText(_ edits: [Edit]) -> [Edit] {
    var result: [Edit] = []
    for edit in edits.filter({ !isAbout($0) }).sorted(by: { $0.stored < $1.stored }) {
      if let last = result.last, edit.stored.start < last.stored.end || edit.stored == last.stored {
        continue
      }
      result.append(edit)
    }
    return result
  }

  /// Whether an edit tells of lines and blocks rather than of words.
  private static func isAbout(_ edit: Edit) -> Bool {
    switch edit.kind {
    case .furniture, .sentenceJoined: true
    case .moved: edit.replacement.isEmpty
    case .wordJoined, .hyphen, .space, .noteMark, .characters: false
    }
  }

  /// Returns the repaired draft of a layout; one line of it is one block.
  static func draft(of layout: Layout) -> Result {
    var emission = Emission(layout)
    emission.write()
    var draft = layout.draft
    draft.text = emission.text
    draft.lines = emission.lines
    draft.edits +=
      (emission.edits + layout.edits.filter(isAbout)).sorted { $0.stored < $1.stored }
    draft.notices += layout.notices
    draft.calls = emission.movedCalls(layout.calls)
    return Result(draft: draft, pieces: layout.pieces)
  }

  private mutating func write() {
    let whole = layout.draft.text
    let stored = TracedText(copyOf: whole.utf8)
    text.reserveCapacity(stored.count)
    for (index, piece) in layout.pieces.enumerated() {
      if index > 0 { separate("\n") }
      let start = text.count
      for (part, run) in piece.lines.enumerated() {
        if part > 0, !layout.gluedLines.contains(piece.lines[part - 1].upperBound - 1) {
          separate(" ")
        }
        append(run, of: stored, piece: index)
      }
      guard let first = piece.lines.first?.lowerBound else { continue }
      let line = layout.lines[first]
      lines.append(
        Draft.Line(
          range: TextRange(start, text.count),
          role: line.role,
          page: line.page,
          endsBlock: true,
          speaker: line.speaker
        )
      )
    }
  }

  private mutating func separate(_ mark: String) {
    let at = text.sourceOffset(of: text.count)
    text.write(mark, for: SourceRange(at, at))
  }

  private mutating func append(_ run: Range<Int>, of stored: TracedText, piece: Int) {
    // Furniture between the lines of one run never occurs: runs are split there.
    var at = layout.lines[run.lowerBound].start
    let end = layout.lines[run.upperBound - 1].end
    var index = firstEdit(from: at)
    while index < edits.count, edits[index].stored.start < end || edits[index].stored.end <= end {
      let edit = edits[index]
      guard edit.stored.start >= at, edit.stored.end <= end else {
        index += 1
        continue
      }
      copy(TextRange(at, edit.stored.start), of: stored, piece: piece)
      if !edit.replacement.isEmpty {
        places.append(
          Place(
            stored: TextRange(edit.stored.start, edit.stored.start),
            start: text.count,
            piece: piece
          )
        )
        text.write(edit.replacement, for: edit.stored)
      }
      at = edit.stored.end
      index += 1
    }
    copy(TextRange(at, end), of: stored, piece: piece)
  }

  private mutating func copy(_ range: TextRange, of stored: TracedText, piece: Int) {
    guard !range.isEmpty else { return }
    places.append(Place(stored: range, start: text.count, piece: piece))
    text.append(range, of: stored)
  }

  /// The first edit that does not end before an offset.
  private func firstEdit(from offset: Int) -> Int {
    var low = 0
    var high = edits.count
    while low < high {
      let middle = (low + high) / 2
      if edits[middle].stored.start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Returns note marks in repaired text; a mark that was taken out stands empty where it was.
  private func movedCalls(_ calls: [NoteCall]) -> [NoteCall] {
    let order = places.indices.sorted { places[$0].stored < places[$1].stored }
    return calls.compactMap { call in
      guard let start = moved(call.range.start, order) else { return nil }
      let end = moved(call.range.end, order) ?? start
      return NoteCall(range: TextRange(start, max(start, end)), label: call.label)
    }.sorted { $0.range < $1.range }
  }

  /// Returns where a stored offset went: into the place that holds it, or to the end of the one before.
  private func moved(_ offset: Int, _ order: [Int]) -> Int? {
    var low = 0
    var high = order.count
    while low < high {
      let middle = (low + high) / 2
      if places[order[middle]].stored.start <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    let place = places[order[low - 1]]
    return place.start + min(offset, place.stored.end) - place.stored.start
  }
}
