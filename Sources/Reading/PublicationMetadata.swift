import Documents

/// What an official publication says of itself, in its head or in `metadata.xml`.
enum PublicationMetadata {
  /// Reads the metadata elements and the head of a publication.
  static func metadata(of tree: MarkupTree) -> Metadata {
    var metadata = Metadata()
    var values: [String: String] = [:]
    for node in tree.nodes.indices where ["meta", "metadata"].contains(tree.nodes[node].name) {
      if let name = tree.attribute("name", of: node),
        let content = tree.attribute("content", of: node)
      {
        values[name.lowercased()] = values[name.lowercased()] ?? content
      }
    }
    apply(values, to: &metadata)
    head(tree, &metadata)
    return metadata
  }

  /// Sets what the fields of the metadata record give.
  static func apply(_ values: [String: String], to metadata: inout Metadata) {
    if let identifier = values["dc.identifier"] ?? values["dcterms.identifier"] {
      OfficialIdentifier.apply(identifier, to: &metadata, origin: .exact)
    }
    let title = values["overheidop.documenttitel"] ?? values["dc.title"] ?? values["dcterms.title"]
    if let title, !title.isEmpty { metadata.title = .init(title, .exact) }
    let dates = [
      "overheidop.datumbrief", "overheidop.datumvergadering", "overheidop.datumontvangst",
      "overheidop.datumindiening", "dcterms.issued", "dcterms.available",
    ]
    for name in dates where metadata.date == nil {
      if let day = values[name].flatMap({ CalendarDate(iso: $0.prefix(10)) }) {
        metadata.date = .init(DateInterval(day), .exact)
      }
    }
    if let session = values["overheidop.vergaderjaar"] { metadata.session = .init(session, .exact) }
    if let number = values["overheidop.vraagnummer"] { metadata.caseNumber = .init(number, .exact) }
    if let sender = values["overheidop.indiener"] { metadata.sender = .init(sender, .exact) }
  }

  /// Reads dossier, number, date and year from the head of the paper itself.
  private static func head(_ tree: MarkupTree, _ metadata: inout Metadata) {
    if metadata.paper == nil, let dossier = tree.first("dossiernr") ?? tree.first("dossiernummer"),
      let number = tree.first("ondernummer") ?? tree.first("stuknr")
    {
      var parts = [tree.string(of: dossier).filter(\.isNumber)]
      for name in ["begrotingshoofdstuk", "raadnr"] {
        if let extra = tree.first(name) { parts.append(tree.string(of: extra)) }
      }
      let last = tree.string(of: number).split(separator: " ").last.map(String.init) ?? ""
      if parts[0].count == 5, !last.isEmpty {
        metadata.paper = .init("kst-" + (parts + [last]).joined(separator: "-"), .exact)
      }
    }
    for line in tree.all("tekstregel") where metadata.session == nil {
      guard tree.attribute("inhoud", of: line) == "vergaderjaar" else { continue }
      let digits = tree.string(of: line).split { !$0.isNumber }
      if digits.count == 2 { metadata.session = .init("\(digits[0])-\(digits[1])", .exact) }
    }
    if metadata.title == nil, let paper = tree.first("stuk"),
      let title = tree.first("titel", in: paper)
    {
      metadata.title = .init(tree.string(of: title), .exact)
    }
  }
}
