import Documents

extension Reader {
  /// Reads XML that is a record *about* a document: an answer of a search, a manifest, metadata.
  ///
  /// - Read: the text in a record of rijksoverheid.nl (HTML inside CDATA) when it holds one, with its
  ///   title and date.
  /// - Not read: everything else; `ReadError.noBody` says so, lest its few words pass for a document.
  static let record = Reader(
    name: "record",
    suffixes: ["xml"],
    claims: { head in
      guard let start = MarkupRoot.start(of: head), start.name != "html" else { return false }
      if start.hasDeclaration || roots.contains(start.name) { return true }
      return start.nests && !WebPage.elements.contains(start.name)
    },
    read: { (source: Source) throws(ReadError) -> Draft in
      let (tree, notices) = try markup(of: source)
      let paragraphs = tree.all("contentblock").flatMap { block in
        tree.nodes[block].children.filter { !tree.nodes[$0].name.isEmpty }
      }
      var body = TracedText()
      for node in tree.all("introduction") + paragraphs { collect(node, tree, into: &body) }
      guard !paragraphs.isEmpty, body.count > 600 else { throw .noBody(file: source.name) }
      var page = WebPage(tree: MarkupTree(body, isHTML: true))
      var draft = try page.draft(of: source, notices: notices)
      draft.format = "xml"
      draft.metadata = metadata(tree)
      return draft
    }
  )

  /// Outermost elements of records that may come without an XML declaration.
  private static let roots: Set<String> = [
    "metadata_gegevens", "owms-metadata", "searchretrieveresponse", "feed", "entry", "document",
    "documents", "work", "rdf", "edmx", "sitemapindex", "urlset", "xpo",
  ]

  /// Appends the texts below an element, each on a line of its own.
  private static func collect(_ node: Int, _ tree: MarkupTree, into text: inout TracedText) {
    let element = tree.nodes[node]
    if element.name.isEmpty {
      text.append(element.range, of: tree.text)
      let end = tree.text.sourceRange(of: TextRange(element.range.end, element.range.end)).end
      text.write("\n\n", for: SourceRange(end, end))
    }
    if element.name == "paragraphtitle" { wrap("<h2>", element, tree, into: &text) }
    for child in element.children { collect(child, tree, into: &text) }
    if element.name == "paragraphtitle" { wrap("</h2>", element, tree, into: &text) }
  }

  private static func wrap(
    _ tag: String,
    _ element: MarkupTree.Node,
    _ tree: MarkupTree,
    into text: inout TracedText
  ) {
    let at = tree.text.sourceRange(of: TextRange(element.range.end, element.range.end)).end
    text.write(tag, for: SourceRange(at, at))
  }

  private static func metadata(_ tree: MarkupTree) -> Metadata {
    var metadata = Metadata()
    func field(_ name: String) -> String? {
      tree.first(name).map { tree.string(of: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
    if let title = field("title") { metadata.title = .init(title, .exact) }
    for name in ["frontenddate", "issued", "available"] where metadata.date == nil {
      if let day = field(name).flatMap({ CalendarDate(iso: $0.prefix(10)) }) {
        metadata.date = .init(DateInterval(day), .exact)
      }
    }
    if let address = field("canonical") { metadata.url = .init(address, .exact) }
    return metadata
  }
}
