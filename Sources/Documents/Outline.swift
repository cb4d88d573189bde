/// A document as an indented tree with ranges, for people and golden files.
public struct Outline: Sendable {
  /// The lines of the tree, without line ends.
  public let lines: [String]

  /// Makes the outline of a document: sections, blocks, and if asked for sentences.
  public init(of document: Document, withSentences: Bool = false) {
    var lines: [String] = []
    var open: [Int] = []
    for (index, block) in document.blocks.enumerated() {
      let path = Self.path(to: block.section, in: document)
      let kept = zip(open, path).prefix { $0 == $1 }.count
      for (depth, section) in path.enumerated().dropFirst(kept) where section > 0 {
        lines.append(Self.indent(depth) + Self.name(document.sections[section]))
      }
      open = path
      let depth = path.count
      let page = block.page.map { " p.\($0)" } ?? ""
      let line = document.storedLine(of: document.storedRange(of: block.range).start)
      lines.append(
        Self.indent(depth) + "\(Self.name(block.kind)) \(index + 1) r.\(line)\(page): "
          + Self.shortened(document.quote(block.range))
      )
      guard withSentences, block.sentences.count > 1 else { continue }
      for sentence in document.sentences[block.sentences] {
        lines.append(Self.indent(depth + 1) + "| " + Self.shortened(document.quote(sentence.range)))
      }
    }
    self.lines = lines
  }

  private static func indent(_ depth: Int) -> String {
    String(repeating: "  ", count: max(0, depth - 1))
  }

  private static func path(to section: Int, in document: Document) -> [Int] {
    var path: [Int] = []
    var at: Int? = section
    while let current = at {
      path.append(current)
      at = document.sections[current].parent
    }
    return path.reversed()
  }

  private static func shortened(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard scalars.count > 72 else { return text }
    return String(String.UnicodeScalarView(scalars.prefix(71))) + "…"
  }

  private static func name(_ kind: Block.Kind) -> String {
    switch kind {
    case .paragraph: "alinea"
    case .heading(let level): "kop\(level)"
    case .item(let depth): "punt\(depth)"
    case .cell(let row, let column): "cel\(row),\(column)"
    case .note(let label): "noot\(label)"
    }
  }

  private static func name(_ section: Section) -> String {
    let kind =
      switch section.kind {
      case .root: "stuk"
      case .chapter(let level): "deel\(level)"
      case .question(let numbers): "vraag \(list(numbers))"
      case .answer(let numbers): "antwoord \(list(numbers))"
      case .box: "kader"
      case .annex: "bijlage"
      case .notes: "noten"
      case .front: "briefhoofd"
      case .signature: "ondertekening"
      case .actions: "actiepunten"
      }
    return section.title.isEmpty ? "[\(kind)]" : "[\(kind)] \(shortened(section.title))"
  }

  private static func list(_ numbers: [Int]) -> String {
    numbers.map(String.init).joined(separator: "+")
  }
}
