import Documents

/// Which lines of a PDF are in italics, from a second pass with `pdftohtml -xml`.
///
/// Asked for only where slant tells whose words a text holds: an advice of the Raad van State is
/// printed in italics, and what the minister answers upright. Never used for the text itself.
struct PDFItalics {
  /// A stretch of text with its box, in points, and how many of its letters are slanted.
  private struct Run {
    let left: Double
    let right: Double
    let middle: Double
    let letters: Int
    let slanted: Int
  }

  /// The stretches of each page.
  private let pages: [[Run]]

  /// Whether a text layer says that it prints an advice in italics.
  static func matter(in layer: [UInt8]) -> Bool {
    func holds(_ word: String) -> Bool {
      let sought = Array(word.utf8)
      return layer.withUnsafeBufferPointer { bytes in
        bytes.indices.dropLast(sought.count - 1).contains { start in
          bytes[start] == sought[0] && sought.indices.allSatisfy { bytes[start + $0] == sought[$0] }
        }
      }
    }
    return holds(">cursief") && (holds(">advisering") || holds(">State"))
  }

  /// Runs the second pass; nil when the program is not there or its limits ended it.
  static func read(_ pdf: Source) -> PDFItalics? {
    let arguments = ["-xml", "-i", "-q", "-stdout", "-", "/dev/null"]
    guard let outcome = Tool("pdftohtml")?.run(arguments, input: pdf.bytes), !outcome.wasStopped,
      outcome.status == 0
    else { return nil }
    return PDFItalics(outcome.output)
  }

  /// Reads what `pdftohtml -xml` printed, which counts one and a half units to the point.
  init?(_ printed: [UInt8]) {
    guard let decoded = Decoding.decode(printed) else { return nil }
    let tree = MarkupTree(decoded.text, isHTML: false)
    let scale = 1.5
    pages = tree.all("page").map { page in
      tree.all("text", in: page).compactMap { node -> Run? in
        func number(_ name: String) -> Double? {
          tree.attribute(name, of: node).flatMap(Double.init).flatMap { $0.isFinite ? $0 : nil }
        }
        guard let left = number("left"), let top = number("top"), let width = number("width"),
          let height = number("height")
        else { return nil }
        let slanted = tree.all("i", in: node).reduce(0) { $0 + Self.letters(tree.string(of: $1)) }
        return Run(
          left: left / scale,
          right: (left + width) / scale,
          middle: (top + height / 2) / scale,
          letters: Self.letters(tree.string(of: node)),
          slanted: slanted
        )
      }
    }
  }

  private static func letters(_ text: String) -> Int { text.count { $0.isLetter } }

  /// Marks the paragraphs of which most letters are slanted.
  ///
  /// - Parameters:
  ///   - lines: The lines of a page in reading order.
  ///   - page: The number of the page, from 0.
  /// - Returns: For each line whether its paragraph is in italics.
  func slanted(_ lines: [PDFPage.Line], page: Int) -> [Bool] {
    guard pages.indices.contains(page) else { return lines.map { _ in false } }
    var result: [Bool] = []
    var start = 0
    for end in 1...max(1, lines.count) where start < lines.count {
      let isEnd =
        end == lines.count || lines[end].beginsParagraph
        || lines[end].noteLabel != lines[start].noteLabel
      guard isEnd else { continue }
      var letters = 0
      var slanted = 0
      for line in lines[start..<end] {
        for run in pages[page]
        where run.middle > line.top && run.middle < line.bottom && run.left < line.right
          && run.right > line.left
        {
          letters += run.letters
          slanted += run.slanted
        }
      }
      let isSlanted = letters > 0 && slanted * 10 >= letters * 6
      result += Array(repeating: isSlanted && lines[start].noteLabel == nil, count: end - start)
      start = end
    }
    return result
  }
}
