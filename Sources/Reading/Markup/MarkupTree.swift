import Documents

/// The elements of a document as a flat tree: a node holds the numbers of its children.
struct MarkupTree {
  /// An element or a stretch of text.
  struct Node {
    /// The name of an element; empty for text.
    let name: String
    let attributes: [(name: String, value: TextRange)]
    /// The bytes of a text, or of the start tag.
    let range: TextRange
    /// Whether entities in the text stand for characters.
    let isLiteral: Bool
    let parent: Int
    var children: [Int] = []
  }

  /// The decoded text that the ranges count in.
  let text: TracedText
  /// The nodes; the first is a root without a name.
  private(set) var nodes: [Node]
  /// Whether every element was closed in order, and there is one outermost element.
  private(set) var isWellFormed = true
  /// Whether the document declares entities of its own.
  private(set) var declaresEntities = false
  /// Whether there is a DOCTYPE.
  private(set) var hasDoctype = false
  /// Whether elements nest deeper than `depthLimit`.
  private(set) var isTooDeep = false

  private static let voidElements: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr",
  ]

  /// What a start tag of HTML closes that was left open (WHATWG HTML, optional tags).
  private static let closedBy: [String: Set<String>] = [
    "li": ["li", "p"], "tr": ["tr", "td", "th", "p"], "td": ["td", "th", "p"],
    "th": ["td", "th", "p"], "dt": ["dt", "dd", "p"], "dd": ["dt", "dd", "p"],
    "option": ["option"],
  ]

  private static let blocks: Set<String> = [
    "p", "div", "ul", "ol", "dl", "table", "h1", "h2", "h3", "h4", "h5", "h6", "section",
    "article", "aside", "nav", "header", "footer", "main", "blockquote", "form", "pre", "hr",
    "figure", "fieldset", "address",
  ]

  init(_ text: TracedText, isHTML: Bool) {
    self.text = text
    let root = Node(
      name: "",
      attributes: [],
      range: TextRange(0, 0),
      isLiteral: false,
      parent: 0
    )
    nodes = [root]
    var open = [0]
    var scanner = TagScanner(text.utf8, isHTML: isHTML)
    while let event = scanner.next() {
      switch event {
      case .text(let range): add(text: range, isLiteral: false, to: open[open.count - 1])
      case .literal(let range): add(text: range, isLiteral: true, to: open[open.count - 1])
      case .instruction, .comment: break
      case .doctype(let range):
        hasDoctype = true
        let declared = String(decoding: text.utf8[range.start..<range.end], as: UTF8.self)
        declaresEntities = declaresEntities || declared.uppercased().contains("<!ENTITY")
      case .tag(let tag):
        if tag.isEnd {
          close(tag.name, &open, isHTML: isHTML)
        } else {
          begin(tag, &open, isHTML: isHTML)
        }
      }
    }
    if open.count > 1 { isWellFormed = false }
    if nodes[0].children.count(where: { !nodes[$0].name.isEmpty }) != 1 { isWellFormed = false }
  }

  private mutating func add(text range: TextRange, isLiteral: Bool, to parent: Int) {
    guard !range.isEmpty else { return }
    nodes.append(
      Node(name: "", attributes: [], range: range, isLiteral: isLiteral, parent: parent)
    )
    nodes[parent].children.append(nodes.count - 1)
  }

  private mutating func begin(_ tag: TagScanner.Tag, _ open: inout [Int], isHTML: Bool) {
    if isHTML {
      if let closes = Self.closedBy[tag.name] {
        while open.count > 1, closes.contains(nodes[open[open.count - 1]].name) {
          open.removeLast()
        }
      } else if Self.blocks.contains(tag.name), nodes[open[open.count - 1]].name == "p" {
        open.removeLast()
      }
    }
    let parent = open[open.count - 1]
    nodes.append(
      Node(
        name: tag.name,
        attributes: tag.attributes,
        range: tag.range,
        isLiteral: false,
        parent: parent
      )
    )
    nodes[parent].children.append(nodes.count - 1)
    guard !tag.isEmpty, !(isHTML && Self.voidElements.contains(tag.name)) else { return }
    guard open.count < Limits.depth else {
      isTooDeep = true
      return
    }
    open.append(nodes.count - 1)
  }

  private mutating func close(_ name: String, _ open: inout [Int], isHTML: Bool) {
    guard let index = open.lastIndex(where: { nodes[$0].name == name }), index > 0 else {
      isWellFormed = isWellFormed && isHTML
      return
    }
    if index != open.count - 1 { isWellFormed = isWellFormed && isHTML }
    open.removeSubrange(index...)
  }

  /// The number of the first element with a name, in document order, below a node.
  func first(_ name: String, in node: Int = 0) -> Int? {
    for child in nodes[node].children {
      if nodes[child].name == name { return child }
      if let found = first(name, in: child) { return found }
    }
    return nil
  }

  /// All elements with a name below a node, in document order; none inside one another.
  func all(_ name: String, in node: Int = 0) -> [Int] {
    nodes[node].children.flatMap { child -> [Int] in
      nodes[child].name == name ? [child] : all(name, in: child)
    }
  }

  /// The value of an attribute with its entities as characters; nil when absent.
  func attribute(_ name: String, of node: Int) -> String? {
    guard let attribute = nodes[node].attributes.first(where: { $0.name == name }) else {
      return nil
    }
    return plain(attribute.value, isLiteral: false)
  }

  /// The text below a node on one line.
  func string(of node: Int) -> String {
    var result = ""
    collect(node, &result)
    return result.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func collect(_ node: Int, _ result: inout String) {
    if nodes[node].name.isEmpty, node > 0 {
      result += plain(nodes[node].range, isLiteral: nodes[node].isLiteral)
    }
    if nodes[node].name == "br" { result += " " }
    for child in nodes[node].children { collect(child, &result) }
  }

  /// The text of a range with entities as characters.
  func plain(_ range: TextRange, isLiteral: Bool) -> String {
    var result: [UInt8] = []
    var index = range.start
    while index < range.end {
      if !isLiteral, text.utf8[index] == 0x26,
        let entity = Entities.text(of: text.utf8, at: index, end: range.end)
      {
        result += entity.text.utf8
        index += entity.length
      } else {
        result.append(text.utf8[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
