import Documents

extension Reader {
  /// Reads saved web pages: the article, not the menu.
  ///
  /// - Read: headings, paragraphs, items with depth, tables row by row, marks and texts of notes;
  ///   title and date from `meta` elements of Dublin Core, officielebekendmakingen.nl and Open Graph.
  /// - Skipped: scripts, styles, navigation, headers, footers, asides, forms, cookie bars.
  /// - Not read: pages without a text of their own; `ReadError.noBody` says so.
  static let html = Reader(
    name: "html",
    suffixes: ["html", "htm", "xhtml"],
    claims: { head in
      let start = String(decoding: head, as: UTF8.self).lowercased()
      return start.contains("<!doctype html") || start.contains("<html")
    },
    read: { (source: Source) throws(ReadError) -> Draft in
      guard let decoded = Decoding.decode(source.bytes) else {
        throw .unknownFormat(file: source.name, what: "geen tekst", tip: "sla de pagina opnieuw op")
      }
      let tree = MarkupTree(decoded.text, isHTML: true)
      guard !tree.isTooDeep else { throw .tooLarge(file: source.name, what: "te diep genest") }
      var page = WebPage(tree: tree)
      return try page.draft(of: source, notices: decoded.notices)
    }
  )
}

/// A web page on its way to a draft.
struct WebPage {
  let tree: MarkupTree
  private var builder: LineBuilder

  init(tree: MarkupTree) {
    self.tree = tree
    builder = LineBuilder(tree.text)
  }

  mutating func draft(of source: Source, notices: [Notice]) throws(ReadError) -> Draft {
    walk(root(), depth: 0)
    builder.end()
    guard builder.text.count > 0 else { throw .noBody(file: source.name) }
    return Draft(
      source: source,
      format: "html",
      text: builder.text,
      lines: builder.lines,
      calls: builder.calls,
      metadata: metadata(),
      notices: notices
    )
  }

  /// The element that holds the document: the named body, the article, the main part, the body.
  private func root() -> Int {
    let known = tree.nodes.indices.first { node in
      let identity = tree.attribute("id", of: node) ?? ""
      return ["broodtekst", "mainContent", "article-content"].contains(identity)
    }
    if let known { return known }
    for name in ["article", "main"] {
      let longest = tree.all(name).max { tree.string(of: $0).count < tree.string(of: $1).count }
      if let longest, tree.string(of: longest).count > 200 { return longest }
    }
    return tree.first("body") ?? 0
  }

  private static let skipped: Set<String> = [
    "script", "style", "nav", "header", "footer", "form", "aside", "noscript", "head", "button",
    "svg", "template", "select", "iframe", "title",
  ]

  private static let blocks: Set<String> = [
    "p", "div", "ul", "ol", "dl", "dt", "dd", "table", "section", "article", "main", "blockquote",
    "pre", "figure", "figcaption", "address", "body", "html", "fieldset", "caption",
  ]

  private mutating func walk(_ node: Int, depth: Int) {
    let element = tree.nodes[node]
    if element.name.isEmpty, node > 0 {
      builder.add(element.range, isLiteral: element.isLiteral)
      return
    }
    guard !Self.skipped.contains(element.name) || node == root(), !isFurniture(node) else { return }
    switch element.name {
    case "br":
      builder.end(endsBlock: false)
    case "h1", "h2", "h3", "h4", "h5", "h6":
      builder.end()
      children(node, depth)
      builder.end(.heading(level: Int(element.name.dropFirst()) ?? 1))
    case "li":
      builder.end()
      item(node, depth)
    case "ul", "ol":
      builder.end()
      children(node, depth + 1)
    case "table":
      builder.end()
      table(node, depth)
    case "sup":
      mark(node, depth)
    case let name where Self.blocks.contains(name):
      builder.end()
      children(node, depth)
      builder.end()
    default:
      children(node, depth)
    }
  }

  private mutating func children(_ node: Int, _ depth: Int) {
    for child in tree.nodes[node].children { walk(child, depth: depth) }
  }

  /// An item: its own text is one line, lists inside it follow.
  private mutating func item(_ node: Int, _ depth: Int) {
    for child in tree.nodes[node].children {
      let name = tree.nodes[child].name
      if ["ul", "ol"].contains(name) {
        builder.end(.item(depth: max(1, depth)))
        walk(child, depth: depth)
      } else if Self.blocks.contains(name) {
        builder.end(.item(depth: max(1, depth)))
        children(child, depth)
        builder.end(.item(depth: max(1, depth)))
      } else {
        walk(child, depth: depth)
      }
    }
    builder.end(.item(depth: max(1, depth)))
  }

  private mutating func table(_ node: Int, _ depth: Int) {
    for (row, line) in tree.all("tr", in: node).enumerated() {
      var column = 0
      for cell in tree.nodes[line].children where ["td", "th"].contains(tree.nodes[cell].name) {
        for child in tree.nodes[cell].children {
          let name = tree.nodes[child].name
          if Self.blocks.contains(name) {
            children(child, depth)
            builder.space(at: tree.nodes[child].range.start)
          } else {
            walk(child, depth: depth)
          }
        }
        builder.end(.cell(row: row, column: column))
        column += 1
      }
    }
  }

  /// A superscript number is the mark of a note; other superscripts are text.
  private mutating func mark(_ node: Int, _ depth: Int) {
    let label = tree.string(of: node).filter { !"[]()".contains($0) }
    if !label.isEmpty, label.count <= 3, label.allSatisfy(\.isNumber) {
      builder.call(label)
    } else {
      children(node, depth)
    }
  }

  /// Cookie bars, crumbs, share buttons: told by the words in their class or id.
  private func isFurniture(_ node: Int) -> Bool {
    let names =
      (tree.attribute("class", of: node) ?? "") + " " + (tree.attribute("id", of: node) ?? "")
    if tree.attribute("aria-hidden", of: node) == "true" { return true }
    let words = Set(names.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init))
    let furniture: Set<String> = [
      "cookie", "cookies", "cookie-bar", "breadcrumb", "breadcrumbs", "share", "social",
      "skiplinks",
      "skip-links", "pagination", "menu", "navbar", "sidebar", "search", "visually-hidden",
      "sr-only",
    ]
    return !words.isDisjoint(with: furniture)
  }

  private func metadata() -> Metadata {
    var values: [String: String] = [:]
    for node in tree.nodes.indices where tree.nodes[node].name == "meta" {
      let name = tree.attribute("name", of: node) ?? tree.attribute("property", of: node)
      if let name, let content = tree.attribute("content", of: node), !content.isEmpty {
        values[name.lowercased()] = values[name.lowercased()] ?? content
      }
    }
    var metadata = Metadata()
    let title =
      values["overheidop.documenttitel"] ?? values["og:title"] ?? values["dcterms.title"]
      ?? tree.first("h1", in: root()).map { tree.string(of: $0) }
      ?? tree.first("title").map { tree.string(of: $0) }
    if let title, !title.isEmpty { metadata.title = .init(title, .header) }
    let dates = ["dcterms.issued", "dcterms.available", "article:published_time", "dcterms.date"]
    for name in dates where metadata.date == nil {
      if let text = values[name], let day = CalendarDate(iso: text.prefix(10)) {
        metadata.date = .init(DateInterval(day), .header)
      }
    }
    if let creator = values["dcterms.creator"] ?? values["overheid.creator"] {
      metadata.sender = .init(creator, .header)
    }
    if let identifier = values["dcterms.identifier"] {
      OfficialIdentifier.apply(identifier, to: &metadata, origin: .header)
    }
    return metadata
  }
}
