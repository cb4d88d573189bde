import Documents

extension Reader {
  /// Reads OpenDocument text with recorded changes as if accepted.
  static let openDocument = openDocument(.accept)

  /// Reads OpenDocument text (`content.xml` inside a zip archive).
  ///
  /// - Read: paragraphs, headings with level, items with depth and number, tables row by row, notes,
  ///   text boxes; what was deleted instead of what was inserted, when the original is asked for.
  /// - Skipped, with a notice: comments and the other side of recorded changes.
  /// - Kept aside: page headers and footers; the header of the first page is read as letterhead.
  /// - Skipped: hidden text, descriptions of pictures.
  /// - Not read: encrypted files.
  static func openDocument(_ changes: TrackedChanges) -> Reader {
    Reader(
      name: "odt",
      suffixes: ["odt"],
      claims: { head in Zip.begins(head) && mentions("opendocument.text", head) },
      read: { (source: Source) throws(ReadError) -> Draft in
        let archive = try Zip(source.bytes, file: source.name)
        guard let body = try archive.data(named: "content.xml") else {
          throw .unknownFormat(
            file: source.name,
            what: "een OpenDocument zonder tekst",
            tip: "sla het stuk opnieuw op als .odt"
          )
        }
        var part = source
        part.member = "content.xml"
        part.bytes = body
        let (tree, notices) = try markup(of: part)
        guard !tree.hasDoctype else {
          throw .forbiddenMarkup(file: source.name, what: "een DOCTYPE in een OpenDocument")
        }
        var styles = OpenDocumentStyles()
        let common = try side("styles.xml", of: archive)
        if let common { styles.add(common) }
        styles.add(tree)
        var text = OpenDocumentText(tree: tree, styles: styles, changes: changes)
        text.furniture = common.map { text.pageFurniture(in: $0) } ?? PageFurniture()
        text.properties = try side("meta.xml", of: archive)
        return try text.draft(of: part, notices: notices)
      }
    )
  }

  /// A part beside the text; nil when it is not there.
  private static func side(_ name: String, of archive: Zip) throws(ReadError) -> MarkupTree? {
    guard let bytes = try archive.data(named: name), bytes.count <= Limits.markupSize,
      let decoded = Decoding.decode(bytes)
    else { return nil }
    return MarkupTree(decoded.text, isHTML: false)
  }
}

/// The text of an OpenDocument on its way to a draft.
struct OpenDocumentText {
  let tree: MarkupTree
  let styles: OpenDocumentStyles
  let changes: TrackedChanges
  private var builder: LineBuilder
  /// What stands on the pages around the text.
  var furniture = PageFurniture()
  /// What the file says of itself.
  var properties: MarkupTree?
  /// The lists that are open: the style of the outermost and the numbers so far.
  private var listStyle: String?
  private var numbers: [Int] = []
  /// The numbers at which lists ended, by their id and by their style.
  private var ended: [String: [Int]] = [:]
  /// The numbers of headings so far.
  private var chapters: [Int] = []
  /// The number of the item whose paragraph has not come yet.
  private var pendingNumber: String?
  /// Text boxes met inside a paragraph, written after it.
  private var boxes: [Int] = []
  /// The recorded changes by id.
  private let regions: [String: (kind: String, node: Int)]
  /// The changes whose inserted text is being left out.
  private var leftOut: Set<String> = []
  private var comments: [(author: String, text: String)] = []

  init(tree: MarkupTree, styles: OpenDocumentStyles, changes: TrackedChanges) {
    self.tree = tree
    self.styles = styles
    self.changes = changes
    builder = LineBuilder(tree.text)
    var regions: [String: (kind: String, node: Int)] = [:]
    for region in tree.all("changed-region") {
      let inner = tree.nodes[region].children.first { !tree.nodes[$0].name.isEmpty }
      guard let id = tree.attribute("id", of: region), let inner else { continue }
      regions[id] = (tree.nodes[inner].name, inner)
    }
    self.regions = regions
  }

  mutating func draft(of source: Source, notices: [Notice]) throws(ReadError) -> Draft {
    furniture.writeLetterhead(to: &builder)
    let start = builder.text.count
    walk(tree.first("body") ?? 0, depth: 0)
    builder.end()
    guard builder.text.count > start else { throw .empty(file: source.name) }
    furniture.writeRunning(to: &builder, at: tree.text.count)
    var metadata = Metadata()
    if let properties {
      PublicationFields(ofProperties: properties).apply(to: &metadata, origin: .exact)
    }
    if metadata.title == nil, let title { metadata.title = .init(title, .inferred) }
    properties.map(OfficeProperties.init)?.apply(to: &metadata)
    let kinds = regions.values.map(\.kind)
    let changed = Revisions.notices(
      changes,
      insertions: kinds.count { $0 == "insertion" },
      deletions: kinds.count { $0 == "deletion" }
    )
    return Draft(
      source: source,
      format: "odt",
      text: builder.text,
      lines: builder.lines,
      calls: builder.calls,
      metadata: metadata,
      notices: notices + changed + SideNotes.notices(comments)
    )
  }

  /// The text of the first paragraphs in the style of titles.
  private var title: String? {
    var words: [String] = []
    for node in tree.all("p").prefix(40) {
      if tree.attribute("style-name", of: node).map(styles.isTitle) ?? false {
        words.append(tree.string(of: node))
      } else if !words.isEmpty {
        break
      }
    }
    let title = words.filter { !$0.isEmpty }.joined(separator: " ")
    return TitleHint.isTelling(title) ? title : nil
  }

  /// The headers and footers of the page that the text begins on and of the one behind it.
  func pageFurniture(in common: MarkupTree) -> PageFurniture {
    var result = PageFurniture()
    let pages = common.all("master-page")
    func page(_ name: String?) -> Int? {
      pages.first { name != nil && common.attribute("name", of: $0) == name }
    }
    let style = tree.first("body").flatMap { body in
      (tree.first("p", in: body).map { [$0] } ?? []).first
    }.flatMap { tree.attribute("style-name", of: $0) }
    guard
      let first = page(style.flatMap(styles.page)) ?? page("Standard") ?? pages.first
    else { return result }
    let next = page(common.attribute("next-style-name", of: first)).flatMap {
      $0 == first ? nil : $0
    }
    for place in [first, next].compactMap({ $0 }) {
      for name in [
        "header-first", "header", "header-left", "footer-first", "footer", "footer-left",
      ] {
        guard
          let node = common.nodes[place].children.first(where: { common.nodes[$0].name == name }),
          common.attribute("display", of: node) != "false"
        else { continue }
        var text = OpenDocumentText(tree: common, styles: styles, changes: changes)
        text.children(node, 0)
        text.builder.end()
        let lines = text.builder.lines.map { line in
          String(
            decoding: text.builder.text.utf8[line.range.start..<line.range.end],
            as: UTF8.self
          )
        }
        let isOnce = name == "header-first" || name == "header" && place == first && next != nil
        result.add(lines, isFirst: isOnce, isHeader: name.hasPrefix("header"))
      }
    }
    return result
  }

  private static let skipped: Set<String> = [
    "tracked-changes", "forms", "sequence-decls", "annotation-end", "desc", "hidden-text",
    "table-of-content-source", "alphabetical-index-source", "illustration-index-source",
    "table-index-source", "object-index-source", "user-index-source", "bibliography-source",
  ]

  private mutating func walk(_ node: Int, depth: Int) {
    let element = tree.nodes[node]
    guard !Self.skipped.contains(element.name) else { return }
    if element.name == "change-end" || element.name == "change-start" || element.name == "change" {
      change(node, element.name)
    }
    guard leftOut.isEmpty || !element.children.isEmpty else { return }
    switch element.name {
    case "": if node > 0 { builder.add(element.range, isLiteral: element.isLiteral) }
    case "annotation": comment(node)
    case "title" where tree.nodes[element.parent].name == "frame": break
    case "span" where isHidden(node): break
    case "h": heading(node)
    case "p", "hidden-paragraph": if !isHidden(node) { paragraph(node, role(depth)) }
    case "list": list(node, depth)
    case "list-item": item(node, depth)
    case "s", "tab": builder.space(at: element.range.start)
    case "line-break": builder.end(role(depth), endsBlock: false)
    case "note": note(node)
    case "text-box": boxes.append(node)
    case "table": table(node)
    default: children(node, depth)
    }
  }

  private func role(_ depth: Int) -> Draft.Line.Role { depth > 0 ? .item(depth: depth) : .body }

  private func isHidden(_ node: Int) -> Bool {
    tree.attribute("style-name", of: node).map(styles.hidden.contains) ?? false
  }

  private mutating func children(_ node: Int, _ depth: Int) {
    for child in tree.nodes[node].children { walk(child, depth: depth) }
  }

  private mutating func heading(_ node: Int) {
    let level = tree.attribute("outline-level", of: node).flatMap { Int($0) } ?? 1
    if pendingNumber == nil, tree.attribute("is-list-header", of: node) != "true",
      (1...10).contains(level), let form = styles.outline[level]
    {
      while chapters.count < level {
        chapters.append((styles.outline[chapters.count + 1]?.start ?? 1) - 1)
      }
      chapters = Array(chapters.prefix(level))
      chapters[level - 1] += 1
      pendingNumber = OpenDocumentStyles.written(chapters, level: form, of: styles.outline)
    }
    paragraph(node, .heading(level: min(6, max(1, level))))
  }

  private mutating func paragraph(_ node: Int, _ role: Draft.Line.Role) {
    builder.end(role)
    if let number = pendingNumber {
      builder.write(number + " ", at: tree.nodes[node].range.start)
      pendingNumber = nil
    }
    children(node, 0)
    if builder.isEmpty, role == .body { builder.blank() }
    builder.end(role)
    let own = boxes
    boxes = []
    for box in own { children(box, 0) }
  }

  private mutating func list(_ node: Int, _ depth: Int) {
    let outer = listStyle
    if let own = tree.attribute("style-name", of: node) {
      listStyle = own
    }
    if depth == 0 {
      let isContinued = tree.attribute("continue-numbering", of: node) == "true"
      let before = tree.attribute("continue-list", of: node) ?? (isContinued ? listStyle : nil)
      numbers = before.flatMap { ended[$0] } ?? []
    }
    children(node, depth + 1)
    if depth == 0 {
      pendingNumber = nil
      if let listStyle { ended[listStyle] = numbers }
      if let id = tree.attribute("id", of: node) { ended[id] = numbers }
    } else {
      numbers = Array(numbers.prefix(depth))
      listStyle = outer
    }
  }

  private mutating func item(_ node: Int, _ depth: Int) {
    let levels = listStyle.flatMap { styles.lists[$0] } ?? [:]
    while numbers.count < depth { numbers.append((levels[numbers.count + 1]?.start ?? 1) - 1) }
    numbers = Array(numbers.prefix(max(depth, 1)))
    if let start = tree.attribute("start-value", of: node).flatMap({ Int($0) }), !numbers.isEmpty {
      numbers[numbers.count - 1] = min(max(start, 0), 100_000) - 1
    }
    if !numbers.isEmpty { numbers[numbers.count - 1] += 1 }
    pendingNumber = nil
    if let level = levels[depth], !level.format.isEmpty {
      pendingNumber = OpenDocumentStyles.written(numbers, level: level, of: levels)
    }
    children(node, depth)
  }

  private mutating func table(_ node: Int) {
    builder.end()
    for (row, line) in tree.all("table-row", in: node).enumerated() {
      for (column, cell) in tree.all("table-cell", in: line).enumerated() {
        for paragraph in paragraphs(cell) {
          children(paragraph, 0)
          builder.space(at: tree.nodes[paragraph].range.end)
        }
        builder.end(.cell(row: row, column: column))
      }
    }
    let own = boxes
    boxes = []
    for box in own { children(box, 0) }
  }

  /// The paragraphs and headings below a node, in order.
  private func paragraphs(_ node: Int) -> [Int] {
    tree.nodes[node].children.flatMap { child -> [Int] in
      ["p", "h"].contains(tree.nodes[child].name) ? [child] : paragraphs(child)
    }
  }

  private mutating func note(_ node: Int) {
    guard leftOut.isEmpty else { return }
    let label = tree.first("note-citation", in: node).map { tree.string(of: $0) } ?? "*"
    guard let body = tree.first("note-body", in: node) else { return }
    let source = tree
    builder.call(label) { Self.plain(body, source, &$0) }
  }

  /// A change: what was inserted is left out of the original, what was deleted put back into it.
  private mutating func change(_ node: Int, _ name: String) {
    guard changes == .original, let id = tree.attribute("change-id", of: node),
      let region = regions[id]
    else { return }
    switch name {
    case "change-start": if region.kind == "insertion" { leftOut.insert(id) }
    case "change-end": leftOut.remove(id)
    default:
      guard region.kind == "deletion" else { return }
      let parts = tree.nodes[region.node].children.filter {
        !["", "change-info"].contains(tree.nodes[$0].name)
      }
      for (place, part) in parts.enumerated() {
        if place > 0 { builder.end() }
        children(part, 0)
      }
    }
  }

  private mutating func comment(_ node: Int) {
    let author = tree.first("creator", in: node).map { tree.string(of: $0) } ?? ""
    let texts = tree.all("p", in: node).map { tree.string(of: $0) }
    comments.append((author, texts.joined(separator: " ")))
  }

  private static func plain(_ node: Int, _ tree: MarkupTree, _ builder: inout LineBuilder) {
    let element = tree.nodes[node]
    guard element.name != "annotation" else { return }
    if element.name.isEmpty { builder.add(element.range, isLiteral: element.isLiteral) }
    if ["s", "tab", "line-break", "p"].contains(element.name) {
      builder.space(at: element.range.start)
    }
    for child in element.children { plain(child, tree, &builder) }
  }
}
