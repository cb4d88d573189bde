import Documents

/// What a web page says of itself in its `meta` elements and its heads.
struct WebPageMetadata {
  private let shape: WebPageShape
  private let tree: MarkupTree
  private let fields: PublicationFields
  private var values: [String: String] = [:]

  init(_ shape: WebPageShape) {
    self.shape = shape
    tree = shape.tree
    fields = PublicationFields(of: tree)
    for node in tree.nodes.indices where tree.nodes[node].name == "meta" {
      let name = tree.attribute("name", of: node) ?? tree.attribute("property", of: node)
      if let name, let content = tree.attribute("content", of: node), !content.isEmpty {
        let words = content.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        values[name.lowercased()] = values[name.lowercased()] ?? words
      }
    }
  }

  /// The metadata; that of official publications as their records give it.
  var metadata: Metadata {
    var metadata = Metadata()
    if fields.identifier != nil { fields.apply(to: &metadata, origin: .header) }
    if metadata.title == nil, let title { metadata.title = .init(title, .header) }
    // What stands in the tab of a browser may be the name of a template or of the dossier.
    if metadata.title == nil, let pageTitle, TitleHint.isTelling(pageTitle) || !isOfWord {
      metadata.title = .init(pageTitle, .inferred)
    }
    if metadata.date == nil, let date { metadata.date = .init(DateInterval(date), .header) }
    if metadata.sender == nil, fields.identifier == nil || values["overheid.creator"] != nil,
      let sender
    {
      metadata.sender = .init(sender, .header)
    }
    if let address = values["og:url"] ?? canonical { metadata.url = .init(address, .header) }
    return metadata
  }

  /// The head of the document, or what the page calls itself.
  private var title: String? {
    if let own = values["overheidop.documenttitel"] { return own }
    let heads = [shape.root, tree.first("main") ?? 0, 0].lazy.compactMap { place in
      tree.all("h1", in: place).lazy.filter { !isHidden($0) }.map {
        Self.unrepeated(tree.string(of: $0))
      }
      .first { $0.split(separator: " ").count > 1 }
    }
    return heads.first ?? values["og:title"]
      ?? (pageTitle == nil ? values["dcterms.title"] ?? values["dc.title"] : nil)
  }

  /// Whether a word processor wrote the page.
  private var isOfWord: Bool {
    ["progid", "generator"].contains { name in
      ["word", "libreoffice", "openoffice"].contains {
        values[name]?.lowercased().contains($0) ?? false
      }
    }
  }

  private func isHidden(_ node: Int) -> Bool {
    var at = node
    while at > 0, at != shape.root {
      if shape.isFurniture(at) { return true }
      at = tree.nodes[at].parent
    }
    return false
  }

  /// The `title` element without the name of the site behind it.
  private var pageTitle: String? {
    guard let node = tree.first("title") else { return nil }
    let text = tree.string(of: node)
    for mark in [" | ", " – ", " - "] {
      if let cut = text.firstRange(of: mark), text[..<cut.lowerBound].count > 12 {
        return String(text[..<cut.lowerBound])
      }
    }
    return text.isEmpty ? nil : text
  }

  /// A head that begins with the kind of document twice (`Motie: Motie van …`) without the first.
  private static func unrepeated(_ text: String) -> String {
    let words = text.split(separator: " ").filter { $0 != ":" }
    guard words.count > 2 else { return text }
    let first = words[0].hasSuffix(":") ? words[0].dropLast() : words[0]
    return first.lowercased() == words[1].lowercased()
      ? words.dropFirst().joined(separator: " ") : text
  }

  /// The day of publication: stated in the head, or in the first `time` of the article.
  private var date: CalendarDate? {
    let names = [
      "dcterms.issued", "dcterms.available", "article:published_time", "dcterms.date", "dc.date",
      "dc.date.issued", "date", "datepublished", "publish-date", "og:published_time",
    ]
    for name in names {
      // Also `start=2023-11-02;`.
      let text = values[name].map { $0.drop { !$0.isNumber } } ?? ""
      if let day = CalendarDate(iso: text.prefix(10)) { return day }
    }
    for node in tree.all("time", in: shape.root) {
      if let day = tree.attribute("datetime", of: node).flatMap({ CalendarDate(iso: $0.prefix(10)) }
      ) {
        return day
      }
    }
    return nil
  }

  private var sender: String? {
    values["dcterms.creator"] ?? values["overheid.creator"] ?? values["dc.creator"]
      ?? values["og:site_name"]
  }

  private var canonical: String? {
    tree.nodes.indices.first { node in
      tree.nodes[node].name == "link" && tree.attribute("rel", of: node) == "canonical"
    }.flatMap { tree.attribute("href", of: $0) }.flatMap { $0.hasPrefix("http") ? $0 : nil }
  }
}
