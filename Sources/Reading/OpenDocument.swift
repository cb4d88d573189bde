import Documents

extension Reader {
  /// Reads OpenDocument text (`content.xml` inside a zip archive).
  ///
  /// - Read: paragraphs, headings with level, items with depth, tables row by row, notes.
  /// - Skipped: drawings, tracked deletions, comments.
  /// - Not read: encrypted files.
  static let openDocument = Reader(
    name: "odt",
    suffixes: ["odt"],
    claims: { head in
      head.starts(with: [0x50, 0x4B]) && mentions("opendocument.text", head)
    },
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
      var document = OpenDocumentText(tree: tree)
      return try document.draft(of: part, notices: notices)
    }
  )
}

/// The text of an OpenDocument on its way to a draft.
private struct OpenDocumentText {
  let tree: MarkupTree
  private var builder: LineBuilder

  init(tree: MarkupTree) {
    self.tree = tree
    builder = LineBuilder(tree.text)
  }

  mutating func draft(of source: Source, notices: [Notice]) throws(ReadError) -> Draft {
    walk(tree.first("body") ?? 0, depth: 0)
    builder.end()
    guard builder.text.count > 0 else { throw .empty(file: source.name) }
    return Draft(
      source: source,
      format: "odt",
      text: builder.text,
      lines: builder.lines,
      calls: builder.calls,
      notices: notices
    )
  }

  private mutating func walk(_ node: Int, depth: Int) {
    let element = tree.nodes[node]
    switch element.name {
    case "": if node > 0 { builder.add(element.range, isLiteral: element.isLiteral) }
    case "tracked-changes", "annotation", "forms", "sequence-decls": break
    case "h":
      builder.end()
      children(node, depth)
      let level = tree.attribute("outline-level", of: node).flatMap { Int($0) } ?? 1
      builder.end(.heading(level: min(6, max(1, level))))
    case "p":
      builder.end(role(depth))
      children(node, depth)
      builder.end(role(depth))
    case "list": children(node, depth + 1)
    case "s", "tab": builder.space(at: element.range.start)
    case "line-break": builder.end(role(depth), endsBlock: false)
    case "note": note(node)
    case "table":
      builder.end()
      for (row, line) in tree.all("table-row", in: node).enumerated() {
        for (column, cell) in tree.all("table-cell", in: line).enumerated() {
          for paragraph in tree.nodes[cell].children {
            children(paragraph, 0)
            builder.space(at: tree.nodes[paragraph].range.end)
          }
          builder.end(.cell(row: row, column: column))
        }
      }
    default: children(node, depth)
    }
  }

  private func role(_ depth: Int) -> Draft.Line.Role { depth > 0 ? .item(depth: depth) : .body }

  private mutating func children(_ node: Int, _ depth: Int) {
    for child in tree.nodes[node].children { walk(child, depth: depth) }
  }

  private mutating func note(_ node: Int) {
    let label = tree.first("note-citation", in: node).map { tree.string(of: $0) } ?? "*"
    guard let body = tree.first("note-body", in: node) else { return }
    let source = tree
    builder.call(label) { Self.plain(body, source, &$0) }
  }

  private static func plain(_ node: Int, _ tree: MarkupTree, _ builder: inout LineBuilder) {
    let element = tree.nodes[node]
    if element.name.isEmpty { builder.add(element.range, isLiteral: element.isLiteral) }
    if ["s", "tab", "line-break", "p"].contains(element.name) {
      builder.space(at: element.range.start)
    }
    for child in element.children { plain(child, tree, &builder) }
  }
}
