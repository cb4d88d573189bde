import Documents

/// Two signatures beside each other at the foot of a letter.
///
/// Each is a column of its own: an office over one line or more, and the name below it. Read row by
/// row, the offices would run through each other.
struct PDFSignatures {
  private let tree: MarkupTree

  init(of tree: MarkupTree) { self.tree = tree }

  /// The words with which an office begins above a signature.
  private static let offices = [
    "De minister ", "De Minister ", "De staatssecretaris ", "De Staatssecretaris ",
  ]

  /// Takes the second column out of the lines of a page.
  ///
  /// - Parameter lines: The lines of the page in any order; those of the second column are removed.
  /// - Returns: The lines of the second column, and the top of the last line of the first; nil when
  ///   no two offices begin on one height.
  func part(_ lines: inout [PDFPage.Line]) -> (second: [PDFPage.Line], after: Double)? {
    let starts = lines.filter { line in Self.offices.contains { text(of: line).hasPrefix($0) } }
    for left in starts {
      guard
        let right = starts.first(where: {
          $0.left > left.right && abs($0.top - left.top) < 0.3 * left.height
        })
      else { continue }
      // The columns end with the page: behind the signatures nothing follows but its foot.
      let reach = left.top...(left.top + 16 * left.height)
      func isOfColumn(_ line: PDFPage.Line, _ head: PDFPage.Line) -> Bool {
        reach.contains(line.top) && abs(line.left - head.left) < 0.5 * head.height
      }
      let first = lines.filter { isOfColumn($0, left) && $0.right < right.left }
      let second = lines.filter { isOfColumn($0, right) }
      guard first.count > 1 || second.count > 1 else { continue }
      lines.removeAll { isOfColumn($0, right) }
      return (second.sorted { $0.top < $1.top }, first.map(\.top).max() ?? left.top)
    }
    return nil
  }

  /// Puts the second column behind the last line of the first.
  static func join(
    _ parted: (second: [PDFPage.Line], after: Double)?,
    to lines: [PDFPage.Line]
  ) -> [PDFPage.Line] {
    guard let parted else { return lines }
    var result = lines
    let last = lines.lastIndex { $0.top <= parted.after } ?? lines.count - 1
    result.insert(contentsOf: parted.second, at: last + 1)
    return result
  }

  private func text(of line: PDFPage.Line) -> String {
    line.words.prefix(3).map { tree.plain($0.range, isLiteral: false) }.joined(separator: " ")
  }
}
