/// Finds the labels of questions and answers, and cuts them from text on the same line.
enum Labelling {
  /// Marks the lines that are labels.
  static func mark(_ layout: inout Layout) {
    var lines: [Layout.Line] = []
    lines.reserveCapacity(layout.lines.count)
    for index in layout.lines.indices {
      var line = layout.lines[index]
      guard case .text = line.kind, let label = Labels.question(layout.bytes, line.range),
        isLabel(label, line, after: lines.last, layout)
      else {
        lines.append(line)
        continue
      }
      line.kind = .label(label)
      guard label.textStart < line.end else {
        lines.append(line)
        continue
      }
      let (head, tail) = cut(line, at: label.textStart, layout.bytes)
      lines.append(head)
      lines.append(tail)
    }
    layout.lines = lines
    BareNumbers.mark(&layout)
  }

  /// Whether a label stands where labels stand: the text above has ended.
  private static func isLabel(
    _ label: Labels.Numbered,
    _ line: Layout.Line,
    after above: Layout.Line?,
    _ layout: Layout
  ) -> Bool {
    guard let above else { return true }
    if line.blanks > 0 || above.endsBlock { return true }
    if case .label = above.kind { return true }
    let ending = layout.ending(above)
    // `… zie het antwoord op` ⏎ `vraag 3` in running text.
    if label.textStart < line.end { return ending == .sentence }
    return ending != .comma && ending != .hyphen && !layout.endsUnfinished(above)
  }

  /// Returns a label and the text after it as two lines.
  private static func cut(
    _ line: Layout.Line,
    at start: Int,
    _ bytes: [UInt8]
  ) -> (Layout.Line, Layout.Line) {
    var head = line
    var tail = line
    head.end = start
    while head.end > head.start, bytes[head.end - 1] <= 0x20 { head.end -= 1 }
    head.endsBlock = true
    tail.start = start
    tail.blanks = 0
    tail.indent = 0
    tail.kind = .text
    tail.length = bytes[start..<tail.end].count { $0 & 0xC0 != 0x80 }
    head.length = max(1, line.length - tail.length)
    return (head, tail)
  }
}

/// Questions that are only a number on a line of its own, in lists of questions and answers.
enum BareNumbers {
  /// Marks bare numbers that count up from one where answers have labels and questions have none.
  static func mark(_ layout: inout Layout) {
    var answers = 0
    for line in layout.lines {
      guard case .label(let label) = line.kind else { continue }
      if label.kind == .question { return }
      answers += 1
    }
    guard answers >= 1 else { return }
    var expected = 1
    var marks: [(line: Int, number: Int)] = []
    for index in layout.lines.indices {
      let line = layout.lines[index]
      guard case .text = line.kind, line.length <= 4, number(line, layout.bytes) == expected else {
        continue
      }
      marks.append((index, expected))
      expected += 1
    }
    guard marks.count >= 2, marks.count * 2 >= answers else { return }
    for mark in marks {
      let label = Labels.Numbered(
        kind: .question,
        numbers: [mark.number],
        textStart: layout.lines[mark.line].end
      )
      layout.lines[mark.line].kind = .label(label)
    }
  }

  private static func number(_ line: Layout.Line, _ bytes: [UInt8]) -> Int? {
    var reader = LabelReader(bytes: bytes, at: line.start, end: line.end)
    guard let value = reader.number() else { return nil }
    reader.skip(".")
    return reader.at == line.end ? value : nil
  }
}
