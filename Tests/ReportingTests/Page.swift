/// A page of HTML as a tree, as far as the tests need it: our own output, so no repair of bad markup.
final class Element {
  let name: String
  let attributes: [String: String]
  private(set) var children: [Child] = []

  /// An element or a text in an element.
  enum Child {
    case element(Element)
    case text(String)
  }

  private static let empty: Set<String> = ["meta", "input", "br"]

  private init(_ name: String, _ attributes: [String: String]) {
    self.name = name
    self.attributes = attributes
  }

  /// Reads a page; problems are listed in the order of the text.
  static func read(_ page: String) -> (root: Element, problems: [String]) {
    var problems: [String] = []
    let root = Element("", [:])
    var open = [root]
    var rest = Substring(page)
    while let start = rest.firstIndex(of: "<") {
      if start > rest.startIndex {
        open.last?.children.append(.text(plain(rest[..<start])))
      }
      guard let end = rest[start...].firstIndex(of: ">") else {
        problems.append("tag without end")
        break
      }
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("!") { continue }
      if tag.hasPrefix("/") {
        if open.last?.name == String(tag.dropFirst()) {
          open.removeLast()
        } else {
          problems.append("</\(tag.dropFirst())> closes <\(open.last?.name ?? "")>")
        }
        continue
      }
      let element = element(tag)
      open.last?.children.append(.element(element))
      guard !empty.contains(element.name) else { continue }
      if element.name == "style" || element.name == "script" {
        guard let close = rest.firstRange(of: "</\(element.name)>") else { break }
        element.children.append(.text(String(rest[..<close.lowerBound])))
        rest = rest[close.upperBound...]
      } else {
        open.append(element)
      }
    }
    if open.count > 1 { problems.append("<\(open[1].name)> is not closed") }
    return (root, problems)
  }

  private static func element(_ tag: Substring) -> Element {
    var attributes: [String: String] = [:]
    let name = tag.prefix { $0 != " " }
    var rest = tag.dropFirst(name.count)
    while let start = rest.firstIndex(where: { $0 != " " }) {
      rest = rest[start...]
      let key = rest.prefix { $0 != "=" && $0 != " " }
      guard !key.isEmpty else {
        // Not ours: text that became markup. The page is checked elsewhere; here nothing may hang.
        rest = rest.dropFirst()
        continue
      }
      rest = rest.dropFirst(key.count)
      guard rest.hasPrefix("=\"") else {
        attributes[String(key)] = ""
        continue
      }
      let value = rest.dropFirst(2).prefix { $0 != "\"" }
      attributes[String(key)] = plain(value)
      rest = rest.dropFirst(value.count + 3)
    }
    return Element(String(name), attributes)
  }

  private static func plain(_ text: Substring) -> String {
    guard text.contains("&") else { return String(text) }
    let entities = [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ]
    return entities.reduce(String(text)) { $0.replacing($1.0, with: $1.1) }
  }

  /// All elements in it, itself left out, in order.
  var descendants: [Element] {
    children.flatMap { child -> [Element] in
      guard case .element(let element) = child else { return [] }
      return [element] + element.descendants
    }
  }

  /// All its text, without style and script.
  var text: String {
    children.map { child in
      switch child {
      case .text(let text): text
      case .element(let element):
        element.name == "style" || element.name == "script" ? "" : element.text
      }
    }.joined()
  }

  /// The elements in it with a name and a class.
  func all(_ name: String, _ className: String? = nil) -> [Element] {
    descendants.filter { element in
      element.name == name && (className.map { element.classes.contains($0) } ?? true)
    }
  }

  /// Its classes.
  var classes: [String] {
    (attributes["class"] ?? "").split(separator: " ").map(String.init)
  }

  /// The element in it with an id.
  func place(_ id: String) -> Element? { descendants.first { $0.attributes["id"] == id } }

  /// The first whole number in its text.
  var number: Int? {
    let digits = text.drop { !$0.isNumber }.prefix { $0.isNumber || $0 == "." }
    return Int(digits.filter(\.isNumber))
  }
}
