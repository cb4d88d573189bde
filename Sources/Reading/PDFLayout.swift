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
  }

  private static func number(_ name: String, _ node: Int, _ tree: MarkupTree) -> Double {
    let value = tree.attribute(name, of: node).flatMap(Double.init) ?? 0
    // A damaged file may give boxes without end.
    return value.isFinite && abs(value) < 1e6 ? value : 0
  }

  private mutating func add(_ node: Int, block: Int) {
    var words = tree.all("word", in: node).compactMap { word -> Word? in
      guard let text = tree.nodes[word].children.first else { return nil }
      return Word(
        range: tree.nodes[text].range,
        left: Self.number("xmin", word, tree),
        top: Self.number("ymin", word, tree),
        right: Self.number("xmax", word, tree),
        bottom: Self.number("ymax", word, tree)
      )
    }
    guard let first = words.first, let last = words.last else { return }
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
    lines.append(
      Line(
        words: words,
        left: first.left,
        right: last.right,
        top: words.map(\.top).min() ?? top,
        bottom: words.map(\.bottom).max() ?? top,
        block: block,
        height: height
      )
    )
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
    let margin = PDFMargins(lines, width: width, of: tree).blocks
    let columns = PDFColumns(width: width, height: pageHeight)
    var own = lines.filter { !margin.contains($0.block) }
    let signatures = PDFSignatures(of: tree).part(&own)
    let text = withParagraphs(
      withNotes(PDFSignatures.join(signatures, to: columns.ordered(own)))
    )
    let side = withParagraphs(lines.filter { margin.contains($0.block) })
    return isFirst ? side + text : text + side
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
        && (isApart || isIndented || changesSize || before.noteLabel != nil)
    }
    return result
  }
}
