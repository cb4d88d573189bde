import Documents

/// Tables in plain text, as they are copied from a sheet: columns parted by tabs.
enum TabbedTable {
  /// Returns the lines with those of tables cut into their cells.
  ///
  /// A table has two rows or more, one below the other, with as many columns: three at least, for two
  /// make a letterhead too (*Datum* and a day).
  static func cut(_ lines: [Draft.Line], of bytes: [UInt8]) -> [Draft.Line] {
    guard bytes.contains(0x09) else { return lines }
    let counts = lines.map { columns(bytes, $0.range).count }
    var result: [Draft.Line] = []
    var row = 0
    for (index, line) in lines.enumerated() {
      let isBelow = index > 0 && counts[index] == counts[index - 1]
      let isAbove = index + 1 < counts.count && counts[index] == counts[index + 1]
      guard counts[index] > 2, isBelow || isAbove else {
        result.append(line)
        continue
      }
      row = isBelow ? row + 1 : 0
      for (column, range) in columns(bytes, line.range).enumerated() where !range.isEmpty {
        var cell = line
        cell.range = range
        cell.role = .cell(row: row, column: column)
        cell.endsBlock = true
        result.append(cell)
      }
    }
    return result
  }

  /// The stretches between the tabs of a line; a tab at its start only sets it in.
  private static func columns(_ bytes: [UInt8], _ range: TextRange) -> [TextRange] {
    var start = range.start
    while start < range.end, bytes[start] <= 0x20 { start += 1 }
    var end = range.end
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    guard start < end else { return [] }
    var parts: [TextRange] = []
    var from = start
    for index in start...end where index == end || bytes[index] == 0x09 {
      parts.append(TextRange(from, index))
      from = index + 1
    }
    return parts
  }
}
