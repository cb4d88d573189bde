extension Repair {
  /// Notes at the foot of a page, and the marks in the text that call them.
  static let notes = Repair(name: "notes", gathers: false) { layout in
    var notes = Notes(layout)
    notes.find()
    notes.apply(to: &layout)
  }
}

/// Finds notes and their marks together: a number at the start of a line is a note when the same
/// number was glued to a word above it, and the other way round.
struct Notes {
  private let layout: Layout
  private let callStarts: Set<Int>
  private var marks: [NoteMark] = []
  private var starts: [(line: Int, number: Int)] = []
  private var kinds: [Int: Layout.Line.Kind] = [:]
  private var found: [NoteMark] = []

  init(_ layout: Layout) {
    self.layout = layout
    callStarts = Set(layout.calls.map(\.range.start))
  }

  mutating func find() {
    marks = NoteMark.all(in: layout)
    findNotes()
    for (position, start) in starts.enumerated() {
      let next = position + 1 < starts.count ? starts[position + 1].line : nil
      extend(from: start.line, number: start.number, until: next)
    }
    chooseMarks()
  }

  func apply(to layout: inout Layout) {
    for (index, kind) in kinds { layout.lines[index].kind = kind }
    let given = Set(layout.calls.map(\.range))
    for mark in found where !given.contains(mark.range) {
      layout.calls.append(NoteCall(range: mark.range, label: String(mark.number)))
    }
    layout.calls.sort { $0.range < $1.range }
    let labels = Set(
      layout.lines.compactMap { line -> String? in
        if case .note(let label) = line.kind { return label }
        if case .note(let label) = line.role { return label }
        return nil
      }
    )
    var missing: [String] = []
    for call in layout.calls where !call.range.isEmpty {
      // A number at the start of its line is the label of the note itself.
      guard !isLineStart(call.range.start, layout) else { continue }
      let stored = SourceRange(call.range.start, call.range.end)
      let isKnown = labels.contains(call.label)
      if !isKnown { missing.append(call.label) }
      layout.edits.append(
        Edit(
          kind: .noteMark,
          stored: stored,
          replacement: "",
          reason: isKnown ? "verwijst naar noot \(call.label)" : "nootcijfer in een oplopende reeks"
        )
      )
    }
    let calls = layout.calls
    layout.calls = calls.filter { $0.range.isEmpty || !isLineStart($0.range.start, layout) }
    guard !missing.isEmpty else { return }
    let list =
      missing.count == 1 ? "noot \(missing[0])" : "noten \(missing.joined(separator: ", "))"
    layout.notices.append(
      Notice(
        code: "N120",
        gap: .noteTextMissing,
        message: "de tekst van \(list) staat niet in het stuk"
      )
    )
  }

  private func isLineStart(_ offset: Int, _ layout: Layout) -> Bool {
    var low = 0
    var high = layout.lines.count
    while low < high {
      let middle = (low + high) / 2
      if layout.lines[middle].start < offset { low = middle + 1 } else { high = middle }
    }
    return low < layout.lines.count && layout.lines[low].start == offset
  }

  /// Finds the lines at which notes begin: numbers that count up, each called above.
  private mutating func findNotes() {
    var last = 0
    var lastLine = -1
    var cursor = 0
    var seen: [Int: Int] = [:]
    for index in layout.lines.indices {
      while cursor < marks.count, marks[cursor].line < index {
        seen[marks[cursor].number] = marks[cursor].line
        cursor += 1
      }
      guard case .text = layout.lines[index].kind, let number = noteNumber(index) else { continue }
      let isNext =
        number == last + 1 || callStarts.contains(layout.lines[index].start)
        || (number > last && number <= last + 3 && seen[number] != nil)
      let restarts = number == 1 && last > 0
      guard isNext || restarts else { continue }
      let isCalled =
        callStarts.contains(layout.lines[index].start)
        || seen[number].map { $0 > (restarts ? lastLine : -1) } ?? false
      let follows = lastLine >= 0 && number == last + 1 && index - lastLine <= 6
      guard isCalled || follows || isNumberAlone(index, number, last),
        isNotePlace(index, follows: follows)
      else { continue }
      starts.append((index, number))
      last = number
      lastLine = index
    }
  }

  /// Whether a number is a paragraph of its own where every line is one: the label of the note below it.
  private func isNumberAlone(_ index: Int, _ number: Int, _ last: Int) -> Bool {
    guard layout.isUnwrapped, number == last + 1, index > 0, index + 1 < layout.lines.count,
      layout.lines[index].length <= 3
    else { return false }
    let above = layout.lines[index - 1]
    guard above.length > 60 else { return false }
    return last > 0 || layout.ending(above) != .sentence
      || index + 2 < layout.lines.count && layout.beginsLower(layout.lines[index + 2])
  }

  /// Returns the number that a line begins with, when it can be the label of a note.
  private func noteNumber(_ index: Int) -> Int? {
    let line = layout.lines[index]
    guard line.role == .body else { return nil }
    var reader = LabelReader(bytes: layout.bytes, at: line.start, end: line.end)
    let isBracketed = !reader.skip("[").isEmpty
    if isBracketed { reader.skip("^") }
    guard let number = reader.number(), number > 0 else { return nil }
    if isBracketed {
      guard !reader.skip("]").isEmpty else { return nil }
      reader.skip(":")
    }
    if reader.at == line.end {
      return index + 1 < layout.lines.count ? number : nil
    }
    if layout.bytes[reader.at] > 0x20 {
      return callStarts.contains(line.start) ? number : nil
    }
    reader.skip(" \t")
    guard reader.at < line.end else { return nil }
    let (first, _) = Scalars.decode(layout.bytes, reader.at, line.end)
    let begins =
      Scalars.properties(first) & Scalars.upper != 0 || Scalars.isOpener(first)
      || Tokenizer.hasPrefix("http", layout.bytes, reader.at, line.end)
      || Tokenizer.hasPrefix("www.", layout.bytes, reader.at, line.end)
    return begins ? number : nil
  }

  /// Whether a note can begin at a line: behind a note, after a gap, or as a number of its own.
  private func isNotePlace(_ index: Int, follows: Bool) -> Bool {
    guard index > 0 else { return false }
    let line = layout.lines[index]
    if follows || line.blanks > 0 || line.length <= 3 || line.startsPage { return true }
    if callStarts.contains(line.start) { return true }
    return layout.ending(layout.lines[index - 1]) == .sentence
  }

  /// Marks the lines of a note: to the next note if that is near, else to a gap or the end of the page.
  private mutating func extend(from start: Int, number: Int, until next: Int?) {
    kinds[start] = .note(label: String(number))
    let limit = next ?? layout.lines.count
    let isNear = next.map { $0 - start <= 9 && gaps(from: start, to: $0) <= 1 } ?? false
    let isAlone = layout.lines[start].length <= 3
    var index = start + 1
    while index < limit {
      let line = layout.lines[index]
      guard case .text = line.kind else { break }
      let above = layout.lines[index - 1]
      let isFirst = isAlone && index == start + 1
      if layout.isUnwrapped, !isFirst { break }
      if !isNear, !isFirst {
        if above.endsBlock || line.startsPage { break }
        if line.blanks > 0 {
          let goesOn =
            line.blanks == 1 && layout.ending(above) == .open && layout.beginsLower(line)
            && layout.lines[start].length > 3 && index - start <= 3
            && index + 1 < layout.lines.count && layout.lines[index + 1].blanks == 0
          if !goesOn { break }
        }
        if line.indent > 0, layout.isIndentRare, line.blanks == 0 { break }
        if isAlone, index - start > 1, layout.ending(above) == .sentence,
          layout.isShort(index - 1, before: index),
          layout.beginsUpper(line)
        {
          break
        }
      }
      kinds[index] = .noteMore
      index += 1
    }
  }

  private func gaps(from start: Int, to end: Int) -> Int {
    var most = 0
    for index in (start + 1)...end { most = max(most, layout.lines[index].blanks) }
    return most
  }

  /// Chooses the marks that count up along the text, those with a note first.
  private mutating func chooseMarks() {
    let candidates = marks.filter { kinds[$0.line] == nil }
    if starts.isEmpty {
      found = Self.rising(candidates.filter { !$0.needsNote }, all: candidates)
      return
    }
    var byNumber: [Int: [NoteMark]] = [:]
    for mark in candidates { byNumber[mark.number, default: []].append(mark) }
    var last = -1
    for start in starts {
      let fitting = (byNumber[start.number] ?? [])
        .drop { $0.range.start <= last }.prefix { $0.line < start.line }
      guard let best = fitting.first(where: { !$0.needsNote }) ?? fitting.first else { continue }
      found.append(best)
      last = best.range.start
    }
  }

  /// Returns the longest run 1, 2, 3 … of marks; nothing when it is shorter than two.
  private static func rising(_ sure: [NoteMark], all: [NoteMark]) -> [NoteMark] {
    guard let first = sure.first(where: { $0.number == 1 }) else { return [] }
    var result = [first]
    for mark in all where mark.range.start > result[result.count - 1].range.start {
      if mark.number == result[result.count - 1].number + 1 { result.append(mark) }
    }
    while let last = result.last, last.needsNote { result.removeLast() }
    return result.count >= 2 ? result : []
  }
}
