import Documents

/// What the styles of an OpenDocument say of its text.
struct OpenDocumentStyles {
  /// A level of a list that is numbered.
  struct Level {
    let format: String
    let prefix: String
    let suffix: String
    let start: Int
    /// How many levels a number shows.
    let shown: Int
  }

  private(set) var hidden: Set<String> = []
  private(set) var lists: [String: [Int: Level]] = [:]
  /// The levels of numbered headings.
  private(set) var outline: [Int: Level] = [:]
  /// The styles that paragraph styles are based on.
  private var parents: [String: String] = [:]
  /// The kinds of page that begin with a paragraph of a style.
  private var pages: [String: String] = [:]

  mutating func add(_ tree: MarkupTree) {
    for node in tree.all("style") {
      guard let name = tree.attribute("name", of: node) else { continue }
      if let parent = tree.attribute("parent-style-name", of: node) { parents[name] = parent }
      if let page = tree.attribute("master-page-name", of: node), !page.isEmpty {
        pages[name] = page
      }
      guard let properties = tree.first("text-properties", in: node) else { continue }
      if tree.attribute("display", of: properties) == "none" { hidden.insert(name) }
    }
    for node in tree.all("list-style") {
      guard let name = tree.attribute("name", of: node) else { continue }
      for level in tree.all("list-level-style-number", in: node) {
        if let found = Self.level(level, of: tree) { lists[name, default: [:]][found.0] = found.1 }
      }
    }
    for node in tree.all("outline-style") {
      for level in tree.all("outline-level-style", in: node) {
        if let found = Self.level(level, of: tree), !found.1.format.isEmpty {
          outline[found.0] = found.1
        }
      }
    }
  }

  private static func level(_ node: Int, of tree: MarkupTree) -> (Int, Level)? {
    guard let index = tree.attribute("level", of: node).flatMap({ Int($0) }) else { return nil }
    func number(_ name: String) -> Int {
      min(max(tree.attribute(name, of: node).flatMap { Int($0) } ?? 1, 0), 100_000)
    }
    let level = Level(
      format: tree.attribute("num-format", of: node) ?? "",
      prefix: tree.attribute("num-prefix", of: node) ?? "",
      suffix: tree.attribute("num-suffix", of: node) ?? "",
      start: number("start-value"),
      shown: number("display-levels")
    )
    return (index, level)
  }

  /// Whether a style is that of titles, or based on it.
  func isTitle(_ name: String) -> Bool { chain(name).contains { $0 == "Title" || $0 == "Titel" } }

  /// The kind of page that begins with a paragraph of a style.
  func page(of name: String) -> String? { chain(name).lazy.compactMap { pages[$0] }.first }

  /// A style and those it is based on.
  private func chain(_ name: String) -> [String] {
    var chain = [name]
    while chain.count < 16, let next = chain.last.flatMap({ parents[$0] }) { chain.append(next) }
    return chain
  }

  /// Numbers as a level of a list shows them, with those of the levels above it.
  static func written(_ numbers: [Int], level: Level, of levels: [Int: Level]) -> String {
    let shown = numbers.indices.suffix(max(1, level.shown)).map { place in
      WordNumbering.written(numbers[place], levels[place + 1]?.format ?? "1")
    }
    return level.prefix + shown.joined(separator: ".") + level.suffix
  }
}
