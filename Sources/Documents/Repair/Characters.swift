extension Repair {
  /// Ligatures, soft hyphens inside lines, and characters without width.
  static let characters = Repair(name: "characters", gathers: true) { layout in
    Characters.mend(&layout)
  }
}

/// Replaces characters that stand for others.
///
/// No NFKC: it would turn m² into m2.
enum Characters {
  private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]

  static func mend(_ layout: inout Layout) {
    let bytes = layout.bytes
    var edits: [Edit] = []
    for line in layout.lines where line.kind != .furniture {
      var at = line.start
      while at < line.end {
        let byte = bytes[at]
        guard byte == 0xEF || byte == 0xC2 || byte == 0xE2 else {
          at += 1
          continue
        }
        let (scalar, length) = Scalars.decode(bytes, at, line.end)
        if let text = replacement(scalar, at, length, line, bytes) {
          edits.append(
            Edit(
              kind: .characters,
              stored: SourceRange(at, at + length),
              replacement: text.0,
              reason: text.1
            )
          )
        }
        at += length
      }
    }
    layout.edits += edits
  }

  private static func replacement(
    _ scalar: UInt32,
    _ at: Int,
    _ length: Int,
    _ line: Layout.Line,
    _ bytes: [UInt8]
  ) -> (String, String)? {
    switch scalar {
    case 0xFB00...0xFB06: return (ligatures[Int(scalar - 0xFB00)], "ligatuur")
    case 0x200B, 0x2060, 0xFEFF: return ("", "teken zonder breedte")
    case 0xAD:
      // At a line end the word repair decides.
      guard at + length < line.end else { return nil }
      let (after, width) = Scalars.decode(bytes, at + length, line.end)
      if at + length + width == line.end, Scalars.isHyphen(after) { return nil }
      let (before, _) = Scalars.decodeBackward(bytes, at, line.start)
      let isFixed = Scalars.properties(before) & (Scalars.upper | Scalars.digit) != 0
      return isFixed
        ? ("-", "zacht koppelteken na hoofdletter of cijfer") : ("", "zacht koppelteken")
    default: return nil
    }
  }
}
