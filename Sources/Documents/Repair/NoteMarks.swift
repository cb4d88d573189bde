/// A number in the text that may call a note.
struct NoteMark {
  let range: TextRange
  let number: Int
  let line: Int
  /// Whether only a note with its number proves it (`OESO15`, `20224`).
  let needsNote: Bool
}

extension NoteMark {
  /// The numbers of a layout that may call notes, in the order of the text, the reader's own among them.
  static func all(in layout: Layout) -> [NoteMark] {
    var search = Search(layout)
    for index in layout.lines.indices {
      guard case .text = layout.lines[index].kind else { continue }
      search.collect(index)
    }
    return search.merged()
  }

  /// Looks for numbers line by line.
  private struct Search {
    private let layout: Layout
    private var marks: [NoteMark] = []

    init(_ layout: Layout) { self.layout = layout }

    /// Collects the numbers of a line that stand directly behind a word or an end mark.
    mutating func collect(_ index: Int) {
      let line = layout.lines[index]
      let bytes = layout.bytes
      var at = line.start + 1
      while at < line.end {
        guard bytes[at] &- 0x30 < 10, bytes[at - 1] &- 0x30 >= 10 else {
          at += 1
          continue
        }
        var stop = at
        while stop < line.end, bytes[stop] &- 0x30 < 10 { stop += 1 }
        if let mark = bracketed(at, stop, index) ?? mark(at, stop, index) { marks.append(mark) }
        at = stop + 1
      }
    }

    /// `[3]` or `[^3]` behind a word or an end mark.
    private func bracketed(_ start: Int, _ stop: Int, _ index: Int) -> NoteMark? {
      let line = layout.lines[index]
      let bytes = layout.bytes
      guard stop < line.end, bytes[stop] == UInt8(ascii: "]"), stop - start <= 3 else { return nil }
      var open = start - 1
      if open > line.start, bytes[open] == UInt8(ascii: "^") { open -= 1 }
      guard open > line.start, bytes[open] == UInt8(ascii: "["), bytes[open - 1] > 0x20,
        let found = made(start, stop, index, needsNote: true)
      else { return nil }
      let range = TextRange(open, stop + 1)
      return NoteMark(range: range, number: found.number, line: index, needsNote: true)
    }

    private func mark(_ start: Int, _ stop: Int, _ index: Int) -> NoteMark? {
      let line = layout.lines[index]
      let bytes = layout.bytes
      guard isFree(stop, line) else { return nil }
      let (before, length) = Scalars.decodeBackward(bytes, start, line.start)
      let count = stop - start
      // A year with a number behind it: `20224`.
      if before <= 0x20 || before == 0x28 || Scalars.isOpener(before) && !Scalars.isCloser(before) {
        guard count == 5 || count == 6, bytes[start] == 0x31 || bytes[start] == 0x32,
          !isBoxNumber(start, line)
        else { return nil }
        return made(start + 4, stop, index, needsNote: true)
      }
      guard count <= 3, bytes[start] != 0x30 else { return nil }
      let properties = Scalars.properties(before)
      if properties & Scalars.letter != 0 {
        guard isWordBefore(start, line) else { return nil }
        let needsNote = properties & Scalars.upper != 0 || count == 3
        return made(start, stop, index, needsNote: needsNote)
      }
      if Scalars.isTerminal(before) || before == 0x2C || before == 0x3B {
        // `8,0` and `26.485` are numbers; `o.1` is one only after a letter or a closing mark.
        let (far, _) = Scalars.decodeBackward(bytes, start - length, line.start)
        guard Scalars.properties(far) & Scalars.letter != 0 || Scalars.isCloser(far) else {
          return nil
        }
        return made(start, stop, index, needsNote: before == 0x2C || before == 0x3B)
      }
      guard Scalars.isCloser(before) || before == 0x3A else { return nil }
      return made(start, stop, index, needsNote: before == 0x3A)
    }

    private func made(_ start: Int, _ stop: Int, _ index: Int, needsNote: Bool) -> NoteMark? {
      var number = 0
      for byte in layout.bytes[start..<stop] { number = number * 10 + Int(byte - 0x30) }
      guard number > 0 else { return nil }
      return NoteMark(
        range: TextRange(start, stop),
        number: number,
        line: index,
        needsNote: needsNote
      )
    }

    /// Whether a number is that of a post office box (*Postbus 20061*), which letterheads print.
    private func isBoxNumber(_ start: Int, _ line: Layout.Line) -> Bool {
      let word = "postbus ".utf8
      guard start - word.count >= line.start else { return false }
      return layout.bytes[(start - word.count)..<start].lazy.map { $0 | 0x20 }.elementsEqual(word)
    }

    /// Whether a number ends where a word ends.
    private func isFree(_ stop: Int, _ line: Layout.Line) -> Bool {
      guard stop < line.end else { return true }
      let (after, length) = Scalars.decode(layout.bytes, stop, line.end)
      if after <= 0x20 || after == 0xA0 { return true }
      guard
        after == 0x2E || after == 0x2C || after == 0x3B || after == 0x3A || Scalars.isCloser(after)
          || after == 0x3F || after == 0x21 || after == 0x2013
      else { return false }
      guard stop + length < line.end else { return true }
      return Scalars.properties(layout.bytes, stop + length, line.end) & Scalars.alphanumeric == 0
    }

    /// Whether what stands before a number is a word and no code, unit or address (`CO2`, `m2`, `IPv6`).
    private func isWordBefore(_ start: Int, _ line: Layout.Line) -> Bool {
      var at = start
      var lower = 0
      var upper = 0
      while at > line.start, start - at < 40 {
        let (scalar, length) = Scalars.decodeBackward(layout.bytes, at, line.start)
        let properties = Scalars.properties(scalar)
        if properties & Scalars.letter == 0 {
          if Scalars.isApostrophe(scalar) || Scalars.isHyphen(scalar) {
            at -= length
            continue
          }
          if properties & Scalars.digit != 0 || scalar == 0x2F || scalar == 0x5F || scalar == 0x3D
            || scalar == 0x26 || scalar == 0x25
          {
            return false
          }
          break
        }
        if properties & Scalars.upper != 0 { upper += 1 } else { lower += 1 }
        at -= length
      }
      return lower + upper >= 3
    }

    /// The marks found, and those that the format gives, in order.
    func merged() -> [NoteMark] {
      var known = Set(marks.map(\.range))
      var all = marks
      var line = 0
      for call in layout.calls {
        guard let number = Int(call.label), known.insert(call.range).inserted else { continue }
        while line + 1 < layout.lines.count, layout.lines[line + 1].start <= call.range.start {
          line += 1
        }
        guard line < layout.lines.count, layout.lines[line].start < call.range.start else {
          continue
        }
        all.append(NoteMark(range: call.range, number: number, line: line, needsNote: false))
      }
      return all.sorted { $0.range < $1.range }
    }
  }
}
