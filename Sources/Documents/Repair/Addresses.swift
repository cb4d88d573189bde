extension Repair {
  /// Web addresses cut by a line end.
  static let addresses = Repair(name: "addresses", gathers: true) { layout in
    Addresses.mend(&layout)
  }
}

/// Joins the lines of a web address: the first ends in one, the second begins with what looks like more of it.
enum Addresses {
  static func mend(_ layout: inout Layout) {
    guard !layout.isUnwrapped else { return }
    var edits: [Edit] = []
    var joined: Set<Int> = []
    for piece in layout.pieces {
      for run in piece.lines {
        var inside = false
        for line in run.lowerBound..<(run.upperBound - 1) {
          inside = endsInAddress(layout.lines[line], layout.bytes, inside)
          guard inside, goesOn(layout.lines[line], layout.lines[line + 1], layout.bytes) else {
            inside = false
            continue
          }
          joined.insert(line)
          edits.append(
            Edit(
              kind: .wordJoined,
              stored: SourceRange(layout.lines[line].end, layout.lines[line + 1].start),
              replacement: "",
              reason: "webadres over een regeleinde"
            )
          )
        }
      }
    }
    layout.edits += edits
    layout.joinedLines = joined
  }

  /// Whether the last chunk of a line is an address, or goes on with the one above.
  private static func endsInAddress(_ line: Layout.Line, _ bytes: [UInt8], _ inside: Bool) -> Bool {
    guard !line.hasTrailingSpace else { return false }
    var start = line.end
    while start > line.start, bytes[start - 1] > 0x20, line.end - start < 400 { start -= 1 }
    if start == line.start, inside { return true }
    for offset in 0..<min(4, line.end - start)
    where Tokenizer.hasPrefix("http", bytes, start + offset, line.end)
      || Tokenizer.hasPrefix("www.", bytes, start + offset, line.end)
    {
      return true
    }
    return false
  }

  private static func goesOn(_ line: Layout.Line, _ next: Layout.Line, _ bytes: [UInt8]) -> Bool {
    guard next.blanks == 0 else { return false }
    var end = next.start
    var marks = 0
    while end < next.end, bytes[end] > 0x20 {
      if [0x2F, 0x5F, 0x3D, 0x3F, 0x26, 0x25, 0x23].contains(bytes[end]) { marks += 1 }
      end += 1
    }
    if Tokenizer.hasPrefix("http", bytes, next.start, end) { return false }
    let last = bytes[line.end - 1]
    switch last {
    case 0x2F, 0x5F, 0x3D, 0x26, 0x3F, 0x2D, 0x25:
      return marks > 0 || end == next.end || last != 0x2D
    case 0x2E: return marks > 0 || end - next.start <= 5
    case 0x2C, 0x3B, 0x29, 0x3E: return false
    default: return marks > 0
    }
  }
}
