import Documents

/// The blocks of a page that stand beside its text: the reference column of a letter.
struct PDFMargins {
  private let lines: [PDFPage.Line]
  private let width: Double
  private let tree: MarkupTree

  init(_ lines: [PDFPage.Line], width: Double, of tree: MarkupTree) {
    self.lines = lines
    self.width = width
    self.tree = tree
  }

  /// The numbers of the blocks in a margin.
  var blocks: Set<Int> {
    let wide = lines.filter { $0.right - $0.left > 0.35 * width }
    // A covering letter is short: three lines will do beside a column of as many.
    guard wide.count >= 5 || wide.count >= 3 && lines.count <= 40 else { return [] }
    let left = PDFPage.median(wide.map(\.left))
    let right = PDFPage.median(wide.map(\.right))
    var edges: [Int: Int] = [:]
    for line in wide { edges[edge(line.left), default: 0] += 1 }
    var rows: [Int: Double] = [:]
    for line in lines { rows[Int(line.top)] = max(rows[Int(line.top)] ?? 0, line.left) }
    var result: Set<Int> = []
    for (block, own) in Dictionary(grouping: lines, by: \.block) {
      let from = own.map(\.left).min() ?? 0
      let to = own.map(\.right).max() ?? 0
      // A bullet beside its item is no margin.
      let hasWords = own.contains { $0.words.contains { $0.range.count > 3 } }
      guard to - from < 0.26 * width, hasWords else { continue }
      guard from >= right - 0.01 * width || to <= left - 0.005 * width else { continue }
      // A short line at the edge of a column of text belongs to that column.
      let atEdge = (-1...1).reduce(0) { $0 + (edges[edge(from) + $1] ?? 0) }
      if atEdge < 3, !areLabels(own, rows) { result.insert(block) }
    }
    return result
  }

  private func edge(_ left: Double) -> Int {
    width > 1 ? Int((left * 100 / width).rounded()) : 0
  }

  /// Whether lines are the labels of the rows beside them (`Besluit:`), which belong to the text.
  private func areLabels(_ own: [PDFPage.Line], _ rows: [Int: Double]) -> Bool {
    own.allSatisfy { line in
      guard let last = line.words.last, tree.text.utf8[last.range.end - 1] == UInt8(ascii: ":")
      else { return false }
      return (-2...2).contains { (rows[Int(line.top) + $0] ?? 0) > line.right }
    }
  }
}
