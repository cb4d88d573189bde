import Documents

/// A web page on its way to a draft.
struct WebPage {
  let tree: MarkupTree
  let shape: WebPageShape
  private var builder: LineBuilder
  /// Whether the line breaks of the file are those of the text (`<pre>`).
  private var isPreformatted = false
  /// Whether a note is being written; its own mark is then no call.
  private var isInNote = false

  init(tree: MarkupTree) {
    self.tree = tree
    shape = WebPageShape(tree)
    builder = LineBuilder(tree.text)
  }

  mutating func draft(of source: Source, notices: [Notice]) throws(ReadError) -> Draft {
    let metadata = WebPageMetadata(shape).metadata
    var notices = notices
    if source.path.lowercased().hasSuffix(".xml") {
      notices.append(
        Notice(
          code: "N113",
          message: "een webpagina onder de naam van een XML-bestand; gelezen als webpagina",
          tip: "download het XML-bestand zelf"
        )
      )
    }
    if shape.isAboutPublication, let title = tree.first("title") {
      inlineText(title)
      builder.end(.heading(level: 1))
      notices.append(Self.noBody("een pagina over een publicatie, zonder de publicatie zelf"))
    } else {
      walk(shape.root, depth: 0)
      builder.end()
      if shape.hasFrames {
        notices.append(Self.noBody("een pagina van frames; de tekst staat in andere bestanden"))
      }
      if let words = shape.wordsLeftOut {
        notices.append(
          Notice(
            code: "N114",
            gap: .truncated,
            message: "van de zinnen op deze pagina is meer dan de helft niet gelezen "
              + "(\(words) woorden); het is niet zeker dat het goede deel is gekozen",
            tip: "sla alleen het artikel op, of bewaar de pagina als PDF"
          )
        )
      }
      if shape.isDownloadPage {
        notices.append(
          Self.noBody("een pagina waar het stuk te downloaden is, zonder de tekst ervan")
        )
      }
    }
    guard builder.text.count > 0 else { throw .noBody(file: source.name) }
    if Self.declaresLatin(tree) { notices.removeAll { $0.code == "N103" && $0.gap == nil } }
    return Draft(
      source: source,
      format: "html",
      text: builder.text,
      lines: builder.lines,
      calls: builder.calls,
      metadata: metadata,
      notices: notices
    )
  }

  /// Whether the page says that it is written in Windows-1252, so that nothing was guessed.
  private static func declaresLatin(_ tree: MarkupTree) -> Bool {
    tree.nodes.indices.contains { node in
      guard tree.nodes[node].name == "meta" else { return false }
      let told =
        (tree.attribute("charset", of: node) ?? "") + (tree.attribute("content", of: node) ?? "")
      return ["windows-1252", "iso-8859-1", "iso-8859-15", "latin1"].contains {
        told.lowercased().hasSuffix($0)
      }
    }
  }

  private static func noBody(_ what: String) -> Notice {
    Notice(
      code: "N117",
      gap: .noBody,
      message: "\(what); niet te beoordelen",
      tip: "download het stuk zelf"
    )
  }

  /// Elements that a fragment of HTML may begin with.
  static let elements = blocks.union([
    "a", "b", "br", "em", "font", "h1", "h2", "h3", "h4", "h5", "h6", "i", "img", "li", "meta",
    "span", "strong", "style", "sub", "sup", "u",
  ])

  static let blocks: Set<String> = [
    "p", "div", "ul", "ol", "dl", "dt", "dd", "table", "section", "article", "main", "blockquote",
    "pre", "figure", "figcaption", "address", "body", "html", "fieldset", "caption", "center",
    "details", "summary", "hr", "legend", "header", "footer", "hgroup",
  ]

  private mutating func walk(_ node: Int, depth: Int) {
    let element = tree.nodes[node]
    if element.name.isEmpty, node > 0 {
      if isPreformatted {
        lines(of: element)
      } else {
        builder.add(element.range, isLiteral: element.isLiteral)
      }
      return
    }
    guard node == shape.root || !shape.isFurniture(node) else { return }
    if !isInNote, let label = shape.noteLabel(node) { return note(node, label: label) }
    switch element.name {
    case "br":
      // Two line breaks part paragraphs.
      if builder.isEmpty { builder.blank() } else { builder.end(endsBlock: false) }
    case "h1", "h2", "h3", "h4", "h5", "h6": heading(node, Int(element.name.dropFirst()) ?? 1)
    case "li":
      builder.end()
      item(node, depth)
    case "ul", "ol":
      builder.end()
      children(node, depth + 1)
    case "table":
      builder.end()
      table(node, depth)
    case "pre":
      builder.end()
      let isInside = isPreformatted
      isPreformatted = true
      children(node, depth)
      isPreformatted = isInside
      builder.end()
    case "sup": mark(node, depth)
    case "a" where shape.isNoteMark(node): mark(node, depth)
    case let name where Self.blocks.contains(name):
      builder.end()
      children(node, depth)
      builder.end()
    default:
      children(node, depth)
    }
  }

  /// The lines of preformatted text; like those of a text file they end no block.
  private mutating func lines(of element: MarkupTree.Node) {
    var start = element.range.start
    while start < element.range.end {
      let rest = tree.text.utf8[start..<element.range.end]
      let end = rest.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? element.range.end
      let isEmpty = builder.isEmpty
      builder.add(TextRange(start, end), isLiteral: element.isLiteral)
      if end < element.range.end {
        if isEmpty, builder.isEmpty { builder.blank() } else { builder.end(endsBlock: false) }
      }
      start = end + 1
    }
  }

  private mutating func children(_ node: Int, _ depth: Int) {
    for child in tree.nodes[node].children { walk(child, depth: depth) }
  }

  /// A heading, of which a forced line break makes two.
  private mutating func heading(_ node: Int, _ level: Int) {
    builder.end()
    for child in tree.nodes[node].children {
      if tree.nodes[child].name == "br" {
        builder.end(.heading(level: level))
      } else {
        walk(child, depth: 0)
      }
    }
    builder.end(.heading(level: level))
  }

  /// An item: its own text is one line, lists inside it follow.
  private mutating func item(_ node: Int, _ depth: Int) {
    for child in tree.nodes[node].children {
      let name = tree.nodes[child].name
      if ["ul", "ol"].contains(name) {
        builder.end(.item(depth: max(1, depth)))
        walk(child, depth: depth)
      } else if Self.blocks.contains(name), !shape.isFurniture(child), name != "table" {
        builder.end(.item(depth: max(1, depth)))
        item(child, depth)
        builder.end(.item(depth: max(1, depth)))
      } else {
        walk(child, depth: depth)
      }
    }
    builder.end(.item(depth: max(1, depth)))
  }

  private mutating func table(_ node: Int, _ depth: Int) {
    // A table that lays out a page holds blocks in its cells; then its cells are parts of the page.
    guard !shape.isLayoutTable(node) else { return children(node, depth) }
    for child in tree.nodes[node].children where tree.nodes[child].name == "caption" {
      walk(child, depth: depth)
    }
    for (row, line) in tree.all("tr", in: node).enumerated() {
      var column = 0
      for cell in tree.nodes[line].children where ["td", "th"].contains(tree.nodes[cell].name) {
        self.cell(cell, depth)
        builder.end(.cell(row: row, column: column))
        column += 1
      }
    }
  }

  /// What stands in a cell, its paragraphs on one line.
  private mutating func cell(_ node: Int, _ depth: Int) {
    for child in tree.nodes[node].children {
      let name = tree.nodes[child].name
      if Self.blocks.contains(name) || name == "li" {
        cell(child, depth)
        builder.space(at: tree.nodes[child].range.start)
      } else if name == "br" {
        builder.space(at: tree.nodes[child].range.start)
      } else {
        walk(child, depth: depth)
      }
    }
  }

  /// A superscript number is the mark of a note; other superscripts are text.
  private mutating func mark(_ node: Int, _ depth: Int) {
    let label = WebPageShape.label(tree.string(of: node))
    if let label, !isInNote {
      builder.call(label)
    } else if label == nil {
      children(node, depth)
    }
  }

  /// The text of a note: without its own mark and the way back.
  private mutating func note(_ node: Int, label: String) {
    builder.end()
    isInNote = true
    for child in tree.nodes[node].children { noteText(child) }
    isInNote = false
    builder.end(.note(label: label))
  }

  private mutating func noteText(_ node: Int) {
    let element = tree.nodes[node]
    if element.name.isEmpty {
      builder.add(element.range, isLiteral: element.isLiteral)
      return
    }
    if shape.isNoteMark(node) || shape.isFurniture(node) { return }
    if element.name == "br" { builder.space(at: element.range.start) }
    if WebPageShape.label(tree.string(of: node)) != nil, builder.isEmpty { return }
    for child in element.children { noteText(child) }
    if Self.blocks.contains(element.name) { builder.space(at: element.range.start) }
  }

  private mutating func inlineText(_ node: Int) {
    let element = tree.nodes[node]
    if element.name.isEmpty { builder.add(element.range, isLiteral: element.isLiteral) }
    for child in element.children { inlineText(child) }
  }
}
