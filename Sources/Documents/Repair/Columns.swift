extension Repair {
  /// Two columns of a signature block that were read as one line.
  static let columns = Repair(name: "columns", gathers: true) { layout in
    Columns.part(&layout)
  }
}

/// Parts `De minister voor … De minister van …,` and puts the end of the first role before the second.
enum Columns {
  private static let roles = [
    "De minister ", "De Minister ", "De staatssecretaris ", "De Staatssecretaris ",
  ]

  static func part(_ layout: inout Layout) {
    for index in layout.lines.indices where index + 1 < layout.lines.count {
      let line = layout.lines[index]
      let next = layout.lines[index + 1]
      guard case .text = line.kind, case .text = next.kind, line.length <= 120, next.length <= 80,
        next.blanks == 0, layout.ending(line) == .comma, layout.ending(next) == .comma,
        let second = secondRole(line, layout.bytes)
      else { continue }
      let first = TextRange(line.start, second)
      guard !layout.bytes[first.start..<first.end].contains(0x2C) else { continue }
      let rest = String(decoding: layout.bytes[next.start..<next.end], as: UTF8.self)
      let role = String(decoding: layout.bytes[second..<line.end], as: UTF8.self)
      layout.edits.append(
        Edit(
          kind: .moved,
          stored: SourceRange(second, next.end),
          replacement: "\(rest) \(role)",
          reason: "twee kolommen stonden op één regel"
        )
      )
    }
  }

  /// Returns where the second role begins on a line that begins with one.
  private static func secondRole(_ line: Layout.Line, _ bytes: [UInt8]) -> Int? {
    let text = bytes[line.start..<line.end]
    guard roles.contains(where: { text.starts(with: $0.utf8) }) else { return nil }
    for at in (line.start + 12)..<max(line.start + 12, line.end - 12) where bytes[at - 1] == 0x20 {
      if roles.contains(where: { bytes[at..<line.end].starts(with: $0.utf8) }) { return at }
    }
    return nil
  }
}
