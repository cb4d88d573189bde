/// Lines that stand in rows and columns, told from the white between them.
struct PDFTable {
  /// A row: its lines, cell by cell.
  struct Row {
    var lines: [PDFPage.Line]
    /// Whether what stands on one height is one line: each cell is a line, or there is one cell and
    /// its label.
    let isJoined: Bool
  }

  /// The rows from top to bottom.
  let rows: [Row]
  /// The number of columns.
  let columnCount: Int

  /// Finds the rows and columns of lines sorted from top to bottom; nil when they are no table.
  init?(_ lines: [PDFPage.Line]) {
    let columns = Self.columns(of: lines)
    guard columns.count >= 2 else { return nil }
    let starts = Self.rowStarts(of: lines, columns: columns)
    guard starts.count >= 3 else { return nil }
    // Columns of prose have gaps of their own; in a table the gaps are those of the rows.
    let gaps = columns.map { column in Self.gaps(in: column.map { lines[$0] }) }.max() ?? 0
    guard starts.count * 10 >= gaps * 6, Self.areLevel(starts, columns, lines) else { return nil }
    var number: [Int] = []
    var row = 0
    for index in lines.indices {
      while row + 1 < starts.count, starts[row + 1] <= index { row += 1 }
      number.append(row)
    }
    var rows: [Row] = []
    for row in starts.indices {
      var cells = columns.map { column in
        PDFColumns.joined(column.filter { number[$0] == row }.map { lines[$0] })
      }
      .filter { !$0.isEmpty }
      // A label belongs to what it labels: `Besluit:`, a number, a bullet.
      for index in cells.indices.dropLast().reversed()
      where cells[index].count == 1
        && (cells[index][0].isLabel || columns.count == 2 && cells[index][0].isNumber)
      {
        let label = cells.remove(at: index)
        cells[index].insert(contentsOf: label, at: 0)
      }
      if cells.count == 1 || cells.allSatisfy({ $0.count == 1 }) {
        cells[0][0].beginsRow = true
        rows.append(Row(lines: cells.flatMap { $0 }, isJoined: true))
        continue
      }
      let own = cells.enumerated().flatMap { column, cell in
        cell.map { line in
          var line = line
          line.cell = (row + 1, column + 1)
          return line
        }
      }
      rows.append(Row(lines: own, isJoined: false))
    }
    columnCount = columns.count
    self.rows = rows
  }

  /// The numbers of the lines of each column: between the strips that hardly a line crosses.
  private static func columns(of lines: [PDFPage.Line]) -> [[Int]] {
    guard let from = lines.map(\.left).min(), let to = lines.map(\.right).max(), to - from < 5000
    else { return [] }
    var covered = [Int](repeating: 0, count: Int(to - from) + 2)
    for line in lines {
      for at in Int(line.left - from)...max(Int(line.left - from), Int(line.right - from)) {
        covered[at] += 1
      }
    }
    // A head over all columns may cross the strips.
    let most = lines.count / 25
    let least = 0.3 * PDFPage.median(lines.map(\.height))
    var starts: [Double] = []
    var white = least
    for (at, count) in covered.enumerated() {
      if count <= most {
        white += 1
      } else {
        if white >= least { starts.append(from + Double(at) - 1) }
        white = 0
      }
    }
    guard !starts.isEmpty else { return [] }
    var result = [[Int]](repeating: [], count: starts.count)
    for (index, line) in lines.enumerated() {
      result[max(0, (starts.firstIndex { $0 > line.left } ?? starts.count) - 1)].append(index)
    }
    return result.filter { !$0.isEmpty }
  }

  /// The first line of each row: below a strip of white over all columns that is wider than the
  /// white between the lines of a cell.
  private static func rowStarts(of lines: [PDFPage.Line], columns: [[Int]]) -> [Int] {
    let height = PDFPage.median(lines.map(\.height))
    let inner = columns.flatMap { column in white(between: column.map { lines[$0] }) }.sorted()
    guard !inner.isEmpty else { return [] }
    let leading = inner[inner.count / 10]
    var starts = [0]
    var bottom = lines[0].bottom
    for index in lines.indices.dropFirst() {
      let line = lines[index]
      let isNew = line.top > lines[starts[starts.count - 1]].top + 0.35 * line.height
      // The label of a row begins it, where the rows stand as close as the lines.
      let isLabelled =
        line.isLabel && index + 1 < lines.count && lines[index + 1].left > line.right
        && lines[index + 1].top < line.top + 0.35 * line.height
      if line.top - bottom > leading + 0.25 * height || isNew && isLabelled { starts.append(index) }
      bottom = max(bottom, line.bottom)
    }
    return starts
  }

  /// Whether the cells of most rows begin at one height.
  private static func areLevel(
    _ starts: [Int],
    _ columns: [[Int]],
    _ lines: [PDFPage.Line]
  ) -> Bool {
    let level = starts.count { start in
      let top = lines[start].top + 0.35 * lines[start].height
      let columnsHere = columns.count {
        $0.first { $0 >= start }.map { lines[$0].top < top } ?? false
      }
      return columnsHere >= 2
    }
    return level * 10 >= starts.count * 7
  }

  /// The number of paragraphs of a column by its gaps.
  private static func gaps(in lines: [PDFPage.Line]) -> Int {
    let white = white(between: lines).sorted()
    guard let least = white.dropFirst(white.count / 10).first else { return 1 }
    let height = PDFPage.median(lines.map(\.height))
    return 1 + white.count { $0 > least + 0.25 * height }
  }

  /// The white between lines below one another; pieces of one printed line have none.
  private static func white(between lines: [PDFPage.Line]) -> [Double] {
    zip(lines, lines.dropFirst()).compactMap { before, line in
      let white = line.top - before.bottom
      return white > -0.5 * line.height ? white : nil
    }
  }
}
