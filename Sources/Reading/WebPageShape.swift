import Documents

/// Which part of a web page is the document, and what around it is furniture.
struct WebPageShape {
  let tree: MarkupTree
  /// The element that holds the document.
  private(set) var root = 0
  /// The letters below each node, and how many of them are the text of links.
  private var letters: [Int]
  private var linked: [Int]
  /// The links below each node.
  private var links: [Int]

  init(_ tree: MarkupTree) {
    self.tree = tree
    letters = [Int](repeating: 0, count: tree.nodes.count)
    linked = letters
    links = letters
    // Children stand behind their parents, so one pass from the end adds everything up.
    for node in tree.nodes.indices.reversed() {
      let element = tree.nodes[node]
      if element.name.isEmpty {
        let bytes = tree.text.utf8[element.range.start..<element.range.end]
        letters[node] += bytes.count { $0 > 0x40 }
      }
      if ["script", "style", "noscript", "template"].contains(element.name) { letters[node] = 0 }
      if element.name == "a" {
        linked[node] = letters[node]
        links[node] += 1
      }
      guard node > 0 else { continue }
      letters[element.parent] += letters[node]
      linked[element.parent] += linked[node]
      links[element.parent] += links[node]
    }
    root = findRoot()
  }

  /// Ids of the element that holds the document on the sites of the government and parliament.
  private static let bodies: Set<String> = [
    "broodtekst", "document-html-modal", "maincontent", "article-content",
  ]

  private func identity(_ node: Int) -> String {
    tree.attribute("id", of: node)?.lowercased() ?? ""
  }

  private func classes(_ node: Int) -> Set<String> {
    let names =
      (tree.attribute("class", of: node) ?? "") + " " + (tree.attribute("id", of: node) ?? "")
    return Set(
      names.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)
    )
  }

  /// The element that holds the document: the named body, the article, the main part, the body.
  private func findRoot() -> Int {
    let elements = tree.nodes.indices.filter {
      ["div", "section", "article", "main"].contains(tree.nodes[$0].name)
    }
    if let known = elements.first(where: {
      Self.bodies.contains(identity($0)) && letters[$0] > 100
    }) {
      return known
    }
    func longest(_ nodes: [Int]) -> Int? {
      nodes.max { (letters[$0] - linked[$0], -$0) < (letters[$1] - linked[$1], -$1) }
    }
    let main = longest(
      elements.filter { tree.nodes[$0].name == "main" || tree.attribute("role", of: $0) == "main" }
    )
    let article = longest(tree.all("article"))
    // Several articles on a page are its sections, or teasers beside it.
    if let article, letters[article] > 200 {
      let around = main ?? tree.first("body") ?? 0
      if prose(article) * 10 >= prose(around) * 6 { return article }
      let isOne = sentenceWords(article) * 10 >= sentenceWords(around) * 6
      if isOne || main == nil && tree.all("article").count == 1 { return article }
    }
    if let main, letters[main] > 200 { return main }
    let names: Set<String> = [
      "content", "inhoud", "main-content", "page-content", "entry-content", "post-content",
      "article-body", "artikel", "content-main", "hoofdinhoud", "primary",
    ]
    let body = tree.first("body") ?? 0
    let named = longest(elements.filter { !classes($0).isDisjoint(with: names) })
    if let named, prose(named) * 10 >= prose(body) * 5, prose(named) > 200 { return named }
    return body
  }

  /// The letters of a node outside links.
  private func prose(_ node: Int) -> Int { letters[node] - linked[node] }

  // MARK: Furniture

  private static let skipped: Set<String> = [
    "script", "style", "nav", "footer", "form", "aside", "noscript", "head", "button", "svg",
    "template", "select", "iframe", "title", "dialog", "object", "map", "audio", "video", "input",
    "del", "s", "strike",
  ]

  private static let furniture: Set<String> = [
    "cookie", "cookies", "cookie-bar", "cookiebar", "cookie-consent", "cookie-notice", "breadcrumb",
    "breadcrumbs", "share", "social", "social-media", "sharing", "share-buttons", "skiplinks",
    "skip-links", "skip-link", "skiplink", "pagination", "menu", "navbar", "navigation", "sidebar",
    "search", "visually-hidden", "visuallyhidden", "sr-only", "screen-reader-text",
    "h-visually-hidden", "verberg", "toc", "inhoudsopgave", "actie-lijst", "newsletter",
    "related-posts", "comments", "footer",
  ]

  /// Whether a node is no part of the document: navigation, cookie bars, share buttons, menus.
  func isFurniture(_ node: Int) -> Bool {
    let name = tree.nodes[node].name
    guard !name.isEmpty else { return false }
    if Self.skipped.contains(name) { return true }
    // The head of a page is furniture; that of an article holds its title.
    if name == "header", !isWithin(node, ["article", "main"]) { return true }
    if tree.attribute("aria-hidden", of: node) == "true" { return true }
    if let role = tree.attribute("role", of: node),
      ["navigation", "banner", "contentinfo", "search", "dialog", "menu"].contains(role)
    {
      return true
    }
    if tree.attribute("hidden", of: node) != nil || isUnseen(node) { return true }
    if noteLabel(node) != nil { return false }
    let names = classes(node)
    return !names.isDisjoint(with: Self.furniture) || isMenu(node)
      || isAside(node) && names.contains(where: Self.isAboutSite)
  }

  /// Whether the style of an element hides it.
  private func isUnseen(_ node: Int) -> Bool {
    guard let style = tree.attribute("style", of: node)?.lowercased().filter({ $0 != " " }) else {
      return false
    }
    return ["display:none", "visibility:hidden", "mso-hide:all"].contains(where: style.contains)
  }

  /// Whether a block is a small part of the page; the names of a whole page say what it loads.
  private func isAside(_ node: Int) -> Bool {
    ["div", "section", "ul", "p"].contains(tree.nodes[node].name)
      && letters[node] * 3 < letters[tree.first("body") ?? 0]
  }

  /// Whether a name is that of a consent banner, or of links to other pages.
  private static func isAboutSite(_ name: String) -> Bool {
    name.hasPrefix("cookie") || name.hasPrefix("onetrust") || name.hasPrefix("related-")
      || ["cookiebot", "cookieconsent", "cookie-banner", "cookie-melding", "cc-window", "cmplz"]
        .contains(where: name.contains)
      || ["related", "gerelateerd", "lees-ook", "consent", "gdpr", "post-navigation"].contains(name)
  }

  /// Whether a block is nearly all links: a menu, a row of share buttons, a list of tags.
  private func isMenu(_ node: Int) -> Bool {
    guard ["ul", "ol", "div", "p", "section", "table", "dl"].contains(tree.nodes[node].name),
      links[node] >= 3, node != root
    else { return false }
    // The list of sources of a text consists of links too, but with names and years between them.
    return linked[node] * 100 >= letters[node] * 92 && letters[node] < links[node] * 80
  }

  private func isWithin(_ node: Int, _ names: Set<String>) -> Bool {
    var at = tree.nodes[node].parent
    while at > 0 {
      if at == root || names.contains(tree.nodes[at].name) { return true }
      at = tree.nodes[at].parent
    }
    return false
  }

  /// Whether a table lays out the page: its cells hold headings or several paragraphs.
  func isLayoutTable(_ node: Int) -> Bool {
    guard tree.first("th", in: node) == nil else { return false }
    let cells = tree.all("td", in: node)
    return cells.contains { cell in
      tree.first("h1", in: cell) != nil || tree.first("h2", in: cell) != nil
        || tree.all("p", in: cell).count > 4 || tree.first("table", in: cell) != nil
    }
  }

  // MARK: Notes

  /// The number of a mark such as `[3]`; nil when a text is none.
  static func label(_ text: String) -> String? {
    let digits = text.filter { !"[]() ".contains($0) }
    let isNumber =
      !digits.isEmpty && digits.count <= 3 && digits.allSatisfy { $0.isASCII && $0.isNumber }
    return isNumber ? digits : nil
  }

  /// Whether a link leads to a note or from a note back to the text.
  func isNoteMark(_ node: Int) -> Bool {
    guard tree.nodes[node].name == "a" else { return false }
    if !classes(node).isDisjoint(with: ["footnote-back", "footnote-ref", "nootnum"]) {
      return true
    }
    let target = tree.attribute("href", of: node) ?? ""
    let marks = ["#fn", "#_ftn", "#ftn", "#noot", "#footnote", "#_edn", "#ref", "#cite"]
    let text = tree.string(of: node)
    return marks.contains { target.hasPrefix($0) } && (Self.label(text) != nil || text.count <= 2)
  }

  /// The label of a note whose text a node is; nil when it is none.
  func noteLabel(_ node: Int) -> String? {
    let name = tree.nodes[node].name
    guard ["li", "div", "p", "aside"].contains(name) else { return nil }
    let own = identity(node)
    let isNamed =
      ["fn", "ftn", "_ftn", "edn", "_edn", "footnote", "noot", "voetnoot"].contains { prefix in
        own.hasPrefix(prefix) && own.dropFirst(prefix.count).contains(where: \.isNumber)
          && own.dropFirst(prefix.count).allSatisfy { $0.isNumber || "-_:".contains($0) }
      }
    let isClassed =
      name != "li" && !classes(node).isDisjoint(with: ["noot", "footnote", "voetnoot"])
    guard isNamed || isClassed else { return nil }
    if isNamed { return own.filter(\.isNumber) }
    let first = tree.string(of: node).split(separator: " ").first.map(String.init) ?? ""
    return Self.label(first)
  }

  // MARK: What was left out

  /// The words in sentences of the page that were not read, when they are more than those that were.
  var wordsLeftOut: Int? {
    guard root != 0, let body = tree.first("body"), root != body else { return nil }
    let read = sentenceWords(root)
    let left = sentenceWords(body) - read
    return left > read && left > 80 ? left : nil
  }

  // MARK: Pages about a document

  /// Whether the text stands in other files, which a browser shows in frames.
  var hasFrames: Bool { tree.first("frameset") != nil }

  /// Whether a page tells the technical data of a publication and nothing of its text.
  var isAboutPublication: Bool {
    let heads = ["title", "h1"].compactMap { tree.first($0) }.map { tree.string(of: $0) }
    return heads.contains { $0.hasPrefix("Technische informatie over de publicatie") }
  }

  /// Whether a page offers a document for download and has hardly a sentence of its own.
  var isDownloadPage: Bool {
    guard !Self.bodies.contains(identity(root)) else { return false }
    let offers = tree.nodes.indices.contains { node in
      guard tree.nodes[node].name == "a",
        let target = tree.attribute("href", of: node)?.lowercased()
      else { return false }
      let isFile = target.contains(".pdf") || target.contains("/downloads/document")
      let text = tree.string(of: node).lowercased()
      return isFile && (text.contains("download") || text.contains("pdf"))
    }
    return offers && sentenceWords(root) < 60
  }

  /// The words in stretches of text that are long enough to be sentences.
  private func sentenceWords(_ node: Int) -> Int {
    if node != root, isFurniture(node) { return 0 }
    let element = tree.nodes[node]
    if ["p", "li", "td", "dd", "blockquote"].contains(element.name) {
      var isInside = false
      let words = wordCount(node, &isInside)
      return words >= 10 ? words : 0
    }
    return element.children.reduce(0) { $0 + sentenceWords($1) }
  }

  /// The words below a node; one that goes on behind an inline tag counts once.
  private func wordCount(_ node: Int, _ isInside: inout Bool) -> Int {
    let element = tree.nodes[node]
    var count = 0
    if element.name == "br" { isInside = false }
    if element.name.isEmpty, node > 0 {
      for byte in tree.text.utf8[element.range.start..<element.range.end] {
        if !isInside, byte > 0x20 { count += 1 }
        isInside = byte > 0x20
      }
    }
    for child in element.children { count += wordCount(child, &isInside) }
    return count
  }
}
