import Documents

/// The title on the first page of a PDF by its print: the largest letters, over one line or more.
struct PDFTitle {
  private let lines: [PDFPage.Line]
  private let text: (PDFPage.Line) -> String

  /// Makes a search among the lines of a page.
  ///
  /// - Parameters:
  ///   - lines: The lines in reading order.
  ///   - text: What gives the text of a line.
  init(_ lines: [PDFPage.Line], text: @escaping (PDFPage.Line) -> String) {
    self.lines = lines.filter { $0.noteLabel == nil && $0.cell == nil }
    self.text = text
  }

  /// Names of houses and offices that are printed large, and are no title.
  private static let names = [
    "tweede kamer", "eerste kamer", "ministerie", "rijksoverheid", "aanhangsel", "staatscourant",
    "staatsblad", "raad van state", "inhoud", "> retouradres", "retouradres",
  ]

  /// The largest print that is clearly larger than running text of a height; nil when there is none.
  func title(body: Double) -> String? {
    var best: (text: String, height: Double)?
    var index = 0
    while index < lines.count {
      let first = lines[index]
      var words = text(first)
      var last = index
      while last + 1 < lines.count, isContinued(lines[last], by: lines[last + 1]) {
        last += 1
        let next = text(lines[last])
        let isCut = words.hasSuffix("-") && next.first?.isLowercase == true
        words = isCut ? words.dropLast() + next : words + " " + next
      }
      index = last + 1
      guard first.height >= 1.25 * body, first.height > best?.height ?? 0, Self.isTitle(words)
      else { continue }
      best = (words, first.height)
    }
    return best?.text
  }

  private func isContinued(_ line: PDFPage.Line, by next: PDFPage.Line) -> Bool {
    abs(next.height - line.height) < 0.05 * line.height && next.top > line.top
      && next.top - line.bottom < 0.8 * line.height
      && next.left < line.right && line.left < next.right
  }

  private static func isTitle(_ words: String) -> Bool {
    let folded = words.lowercased()
    let count = words.split(separator: " ").count
    return (2...30).contains(count) && words.count(where: \.isLetter) >= 10 && words.count < 220
      && !names.contains(where: folded.hasPrefix) && words.first?.isLowercase != true
      && !folded.hasSuffix(".nl")
  }
}
