import Documents

/// The lines of a page of a PDF in reading order, told from their boxes.
struct PDFPage {
  /// A word with its box, in points from the top left.
  struct Word {
    let range: TextRange
    let left: Double
    let top: Double
    let right: Double
    let bottom: Double
    /// Whether it is a superscript number: the mark of a note.
    var isMark = false
    /// Whether it belongs to the word before it: the 2 of CO₂, the rest of a word behind its capital.
    var isGlued = false

    var height: Double { bottom - top }
  }

  /// A line with its box.
  struct Line {
    var words: [Word]
    let left: Double
    let right: Double
    let top: Double
    let bottom: Double
    let block: Int
    /// The median height of its words.
    let height: Double
    var beginsParagraph = false
    /// The label of the note that the line belongs to.
    var noteLabel: String?
    /// Whether the first word is that label.
    var hasLabel = false
    /// Whether it can be no more than the label of what stands beside it: `Besluit:`, `2.`, a bullet.
    var isLabel = false
    /// Whether it is a number and no more.
    var isNumber = false
    /// Whether a row of a table begins here.
    var beginsRow = false
    /// The row and column of the cell that the line stands in.
    var cell: (row: Int, column: Int)?
  }

  private let width: Double
  private let pageHeight: Double
  private var lines: [Line] = []
  private let tree: MarkupTree

  init(_ page: Int, of tree: MarkupTree) {
    self.tree = tree
    width = Self.number("width", page, tree)
    pageHeight = Self.number("height", page, tree)
    for (number, block) in tree.all("block", in: page).enumerated() {
      for line in tree.all("line", in: block) { add(line, block: number) }
    }
    cutAtColumns()
  }

  private static func number(_ name: String, _ node: Int, _ tree: MarkupTree) -> Double {
    let value = tree.attribute(name, of: node).flatMap(Double.init) ?? 0
    // A damaged file may give boxes without end.
    return value.isFinite && abs(value) < 1e6 ? value : 0
  }

  private mutating func add(_ node: Int, block: Int) {
    var words = tree.all("word", in: node).compactMap { word -> Word? in
      guard let text = tree.nodes[word].children.first else { return nil }
      let left = Self.number("xmin", word, tree)
      let top = Self.number("ymin", word, tree)
      // In a damaged file a box may be turned inside out.
      return Word(
        range: tree.nodes[text].range,
        left: left,
        top: top,
        right: max(left, Self.number("xmax", word, tree)),
        bottom: max(top, Self.number("ymax", word, tree))
      )
    }
    guard !words.isEmpty else { return }
    let height = Self.median(words.map(\.height))
    let top = Self.median(words.map(\.top))
    for index in words.indices {
      let digits = tree.text.utf8[words[index].range.start..<words[index].range.end]
      let isNumber = digits.count <= 2 && digits.allSatisfy { (0x30...0x39).contains($0) }
      // A mark is smaller than its line and stands at least as high (inputs.md, 4.4).
      words[index].isMark =
        isNumber && words[index].height <= 0.88 * height && words[index].top <= top + 0.1 * height
    }
    glue(&words, height: height, top: top)
    glueSpacedLetters(&words)
    lines.append(line(of: words, block: block, height: height))
  }

  /// A line of words, with the box around them.
  private func line(of words: [Word], block: Int, height: Double) -> Line {
    let start = words.first?.range.start ?? 0
    let label = tree.text.utf8[start..<max(start, words.last?.range.end ?? 0)]
    // A mark of one sign counts too: a bullet is up to four bytes.
    let isMark = words.count == 1 && label.count <= 4 && !label.allSatisfy { $0 &- 0x30 < 10 }
    let left = words.first?.left ?? 0
    return Line(
      words: words,
      left: left,
      right: max(left, words.last?.right ?? 0),
      top: words.map(\.top).min() ?? 0,
      bottom: words.map(\.bottom).max() ?? 0,
      block: block,
      height: height,
      isLabel: label.last == UInt8(ascii: ":")
        || isMark && label.last.map(Self.closesLabel) == true,
      isNumber: label.count <= 3 && label.allSatisfy { $0 &- 0x30 < 10 }
    )
  }

  /// Cuts lines that the extractor ran on over the strip between two columns: where a wide gap ends at
  /// the height where other lines begin.
  private mutating func cutAtColumns() {
    var starts: [Int: Int] = [:]
    for line in lines { starts[Int(line.left.rounded()), default: 0] += 1 }
    lines = lines.flatMap { line -> [Line] in
      var parts: [Line] = []
      var from = 0
      for index in line.words.indices.dropFirst() {
        let left = line.words[index].left
        guard left - line.words[index - 1].right > 0.35 * line.height, !line.words[index].isMark
        else { continue }
        let column = Int(left.rounded())
        guard (-1...1).reduce(0, { $0 + (starts[column + $1] ?? 0) }) >= 3 else { continue }
        parts.append(
          self.line(of: Array(line.words[from..<index]), block: line.block, height: line.height)
        )
        from = index
      }
      guard from > 0 else { return [line] }
      let rest = Array(line.words[from...])
      return parts + [self.line(of: rest, block: line.block, height: line.height)]
    }
  }

  /// Whether a sign ends a label: a mark, not a letter or digit.
  private static func closesLabel(_ byte: UInt8) -> Bool {
    !((byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10)
  }

  /// Marks what the extractor cut from the word before it: subscript numbers and what stands against
  /// them, digits of one number, and small letters that stand against a single capital.
  private func glue(_ words: inout [Word], height: Double, top: Double) {
    func bytes(_ index: Int) -> ArraySlice<UInt8> {
      tree.text.utf8[words[index].range.start..<words[index].range.end]
    }
    func isNumber(_ index: Int) -> Bool { bytes(index).allSatisfy { (0x30...0x39).contains($0) } }
    func isSubscript(_ index: Int) -> Bool {
      isNumber(index) && bytes(index).count <= 2 && words[index].height <= 0.8 * height
        && words[index].top > top + 0.2 * height
    }
    for index in words.indices.dropFirst() {
      let gap = words[index].left - words[index - 1].right
      // A hyphen at the end of a line may stand off its word where lines are justified.
      if index == words.count - 1, gap < 0.17 * height, bytes(index).elementsEqual([0x2D]),
        bytes(index - 1).last.map({ (0x61...0x7A).contains($0) || $0 >= 0x80 }) == true
      {
        words[index].isGlued = true
      }
      guard gap < 0.14 * height, !words[index].isMark else { continue }
      if isSubscript(index) || (isSubscript(index - 1) && gap < 0.05 * height)
        || (isNumber(index - 1) && isNumber(index) && gap < 0.1 * height)
      {
        words[index].isGlued = true
      } else if bytes(index - 1).count == 1, let capital = bytes(index - 1).first,
        (0x41...0x5A).contains(capital), let small = bytes(index).first,
        (0x61...0x7A).contains(small), bytes(index).count > 1
      {
        words[index].isGlued = true
      }
    }
  }

  /// Marks the letters of words that are set with space between them (`B e s l u i t`): on a line of
  /// single letters the wide gaps part the words.
  private func glueSpacedLetters(_ words: inout [Word]) {
    let isLetter = words.map { word in
      let first = tree.text.utf8[word.range.start]
      let isOne = word.range.count == (first < 0x80 ? 1 : first < 0xE0 ? 2 : 3)
      return isOne && (first >= 0xC3 || (first | 0x20) &- 0x61 < 26)
    }
    guard isLetter.count(where: { $0 }) >= 4, isLetter.count(where: { $0 }) * 10 >= words.count * 8
    else { return }
    let gaps = zip(words, words.dropFirst()).map { $1.left - $0.right }
    let usual = Self.median(gaps)
    for index in words.indices.dropFirst() where gaps[index - 1] < 1.6 * usual + 0.1 {
      words[index].isGlued = true
    }
  }

  static func median(_ values: [Double]) -> Double {
    guard !values.isEmpty else { return 0 }
    return values.sorted()[values.count / 2]
  }

  /// The height of running text: that of most letters.
  private var bodyHeight: Double {
    var weight: [Double: Int] = [:]
    for line in lines { weight[(line.height * 2).rounded() / 2, default: 0] += line.words.count }
    return weight.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0
  }

  /// The lines in reading order: text first, then the column in the margin, notes as notes.
  ///
  /// - Parameter isFirst: Whether this is the first page; there the margin is the letterhead and goes first.
  /// - Returns: The lines, each with the note or paragraph it belongs to.
  func linesInOrder(isFirst: Bool) -> [Line] {
    let columns = PDFColumns(width: width, height: pageHeight)
    var margin = PDFMargins(lines, width: width, of: tree).blocks
    if !margin.isEmpty { margin.subtract(columns.tableBlocks(lines)) }
    var own = lines.filter { !margin.contains($0.block) }
    let signatures = PDFSignatures(of: tree).part(&own)
    let text = withParagraphs(
      withNotes(PDFSignatures.join(signatures, to: columns.ordered(own)))
    )
    let side = withParagraphs(lines.filter { margin.contains($0.block) })
    // Notes at the foot of a column stand between the parts of a sentence: they go last.
    let body = text.filter { $0.noteLabel == nil }
    let notes = text.filter { $0.noteLabel != nil }
    return isFirst ? side + body + notes : body + notes + side
  }

  /// Marks the small print at the foot that begins with a number as notes.
  private func withNotes(_ lines: [Line]) -> [Line] {
    var result = lines
    let body = bodyHeight
    let called = Set(
      lines.flatMap(\.words).filter(\.isMark).map { tree.plain($0.range, isLiteral: false) }
    )
    var label: String?
    var bottom = 0.0
    for index in result.indices {
      let line = result[index]
      let isSmall = line.height < 0.93 * body && line.top > 0.45 * pageHeight
      guard isSmall, let first = line.words.first else {
        label = nil
        continue
      }
      let text = tree.plain(first.range, isLiteral: false)
      let isNumber = text.count <= 3 && text.allSatisfy(\.isNumber) && line.words.count > 1
      // A line of a note may begin with a number too; a label is called above, or counts on.
      let last = label.flatMap { Int($0) }
      let isLabel =
        isNumber
        && (called.contains(text) || last.map { Int(text) == $0 + 1 } ?? called.isEmpty)
      if isLabel {
        label = text
      } else if line.top - bottom > 1.2 * body {
        label = nil
      }
      result[index].noteLabel = label
      result[index].hasLabel = isLabel
      if isLabel { result[index].words[0].isMark = false }
      bottom = line.bottom
    }
    return result
  }

  /// The distance from one line of running text to the next; nil when too few lines tell.
  private func pitch(of lines: [Line]) -> Double? {
    let gaps = zip(lines, lines.dropFirst()).compactMap { before, line -> Double? in
      let gap = line.top - before.top
      let isSame = abs(line.height - before.height) < 0.05 * line.height
      return isSame && gap > 0.5 * line.height && gap < 2 * line.height ? gap : nil
    }.sorted()
    // Lines of one paragraph are closer than paragraphs: the lower quarter tells.
    return gaps.count >= 8 ? gaps[gaps.count / 4] : nil
  }

  /// Whether the first word of a line would have fitted on the line above, at the end of a sentence or
  /// before an indent: the break was meant.
  private func isMeantBreak(before index: Int, in lines: [Line]) -> Bool {
    let (before, line) = (lines[index - 1], lines[index])
    guard line.cell == nil, let first = line.words.first,
      let last = before.words.last(where: { !$0.isMark })
    else { return false }
    let near = lines[max(0, index - 6)..<min(lines.count, index + 6)].filter {
      abs($0.left - before.left) < 3 * before.height && $0.noteLabel == nil
    }
    let right = near.map(\.right).max() ?? 0
    let room = right - before.right - 0.7 * before.height
    guard first.right - first.left < room else { return false }
    let left = near.map(\.left).min() ?? 0
    let end = tree.text.utf8[last.range.end - 1]
    let start = tree.text.utf8[first.range.start]
    // A full stop before a small letter or a number is that of an abbreviation: `d.d.`
    let goesOn = end == 0x2E && (0x61...0x7A).contains(start) || start &- 0x30 < 10
    let endsSentence = [0x2E, 0x3F, 0x21, 0x3A, 0x3B].contains(end) && !goesOn
    return endsSentence
      || line.left - left > 0.8 * line.height && before.left - left < 3 * line.height
  }

  /// Marks where a paragraph begins: a new block, a wider gap, or an indent.
  private func withParagraphs(_ lines: [Line]) -> [Line] {
    var result = lines
    let pitch = pitch(of: lines)
    for index in result.indices {
      guard index > 0 else {
        result[index].beginsParagraph = true
        continue
      }
      let (before, line) = (result[index - 1], result[index])
      let gap = line.top - before.top
      let isApart =
        gap > 1.6 * max(line.height, before.height) || gap < 0
        || pitch.map { gap > 1.35 * $0 && gap > 1.2 * line.height } ?? false
      let isIndented =
        line.left - before.left > 0.8 * line.height
        && before.right < line.right - line.height
      let changesSize = abs(line.height - before.height) > 0.12 * before.height
      result[index].beginsParagraph =
        line.noteLabel == nil
        && (line.beginsRow || isApart || isIndented || changesSize || before.noteLabel != nil
          || isMeantBreak(before: index, in: result))
        && !(line.cell != nil && before.cell.map { $0 == line.cell ?? (0, 0) } == true && !isApart)
    }
    return result
  }
}
