import Documents

extension Reader {
  /// Reads saved web pages: the article, not the menu.
  ///
  /// - Read: headings, paragraphs, items with depth, tables row by row, marks and texts of notes;
  ///   title, date, kind and number from `meta` elements of Dublin Core, officielebekendmakingen.nl
  ///   and Open Graph.
  /// - Skipped: scripts, styles, navigation, headers, footers, asides, forms, dialogs, cookie bars,
  ///   blocks that are nearly all links.
  /// - Not judged: a page *about* a document that holds no text of it (N117).
  /// - Not read: pages without a text of their own; `ReadError.noBody` says so.
  static let html = Reader(
    name: "html",
    suffixes: ["html", "htm", "xhtml"],
    claims: { head in
      if let start = MarkupRoot.start(of: head), start.name == "html" { return true }
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
