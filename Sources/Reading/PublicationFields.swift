import Documents

/// The fields of a metadata record: names without their vocabulary, each with all its values.
///
/// `DC.title`, `dcterms:title` and `<dcterms:title>` are one field; `OVERHEIDop.indiener` may occur
/// several times.
struct PublicationFields {
  private(set) var values: [String: [String]] = [:]

  /// Reads the `meta` and `metadata` elements of a publication or a page, nested ones included.
  init(of tree: MarkupTree) {
    for node in tree.nodes.indices where ["meta", "metadata"].contains(tree.nodes[node].name) {
      let name = tree.attribute("name", of: node) ?? tree.attribute("property", of: node)
      if let name, let content = tree.attribute("content", of: node) { add(name, content) }
    }
    // The same fields as elements (OWMS).
    for root in tree.all("owms-metadata") {
      for part in tree.nodes[root].children {
        for field in tree.nodes[part].children where !tree.nodes[field].name.isEmpty {
          add(tree.nodes[field].name, tree.string(of: field))
        }
      }
    }
  }

  /// Reads the properties that official publications have as OpenDocument:
  /// `<meta:user-defined meta:name="OVERHEIDop.vergaderjaar">`.
  init(ofProperties tree: MarkupTree) {
    for node in tree.all("user-defined") {
      guard let name = tree.attribute("name", of: node)?.split(separator: "/").last,
        ["overheid", "dc.", "dcterms."].contains(where: { name.lowercased().hasPrefix($0) })
      else { continue }
      add(String(name), tree.string(of: node))
    }
  }

  private mutating func add(_ name: String, _ content: String) {
    let words = content.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !words.isEmpty else { return }
    let local = name.split { $0 == "." || $0 == ":" }.last.map { $0.lowercased() } ?? ""
    guard !(values[local] ?? []).contains(words) else { return }
    values[local, default: []].append(words)
  }

  /// The first value of a field.
  subscript(_ name: String) -> String? { values[name]?.first }

  /// The identifier of the publication, such as `kst-26485-164`; nil when it has none.
  var identifier: String? {
    if let identifier = self["identifier"], OfficialIdentifier.isOne(identifier) {
      return identifier
    }
    // The address of the record: `…/kst-26485-164/metadata.xml`.
    let parts = self["externmetadatarecord"]?.split(separator: "/") ?? []
    return parts.dropLast().last.map(String.init).flatMap {
      OfficialIdentifier.isOne($0) ? $0 : nil
    }
  }

  /// Sets what the fields give where nothing surer is known.
  func apply(to metadata: inout Metadata, origin: Metadata.Origin) {
    func set<Value>(_ path: WritableKeyPath<Metadata, Metadata.Stated<Value>?>, _ value: Value?) {
      guard let value, metadata[keyPath: path]?.origin != .given else { return }
      metadata[keyPath: path] = .init(value, origin)
    }
    if let identifier { OfficialIdentifier.apply(identifier, to: &metadata, origin: origin) }
    set(\.title, title)
    set(\.date, date)
    set(\.kind, kind)
    set(\.session, self["vergaderjaar"])
    set(\.caseNumber, self["vraagnummer"])
    set(\.sender, sender)
  }

  /// The title; before 2010 it stands behind that of the dossier in one field.
  private var title: String? {
    if let own = self["documenttitel"] { return own }
    guard let whole = self["title"] else { return nil }
    guard identifier?.hasPrefix("kst") == true, let cut = whole.firstRange(of: "; ") else {
      return whole
    }
    return String(whole[cut.upperBound...])
  }

  private var date: DateInterval? {
    let names = [
      "datumbrief", "datumvergadering", "datumontvangst", "datumindiening", "issued", "available",
    ]
    for name in names {
      if let day = self[name].flatMap({ CalendarDate(iso: $0.prefix(10)) }) {
        return DateInterval(day)
      }
    }
    return nil
  }

  /// Who handed it in; in answers those are the askers, not who answers.
  private var sender: String? {
    guard identifier?.hasPrefix("ah") != true, kind != .answers else { return nil }
    guard let names = values["indiener"], let last = names.last else { return nil }
    return names.count == 1 ? last : names.dropLast().joined(separator: ", ") + " en " + last
  }

  /// The kind, where the official name of the type leaves no doubt (lists `OVERHEIDop.*Typen`).
  private var kind: DocumentKind? {
    for type in values["type"] ?? [] {
      let name = type.lowercased()
      switch name {
      case "motie", "gewijzigde motie", "nader gewijzigde motie": return .motie
      case "antwoord", "mededeling": return .answers
      case "vraag": return .questions
      case "lijst van vragen en antwoorden", "lijst van vragen": return .questionList
      case "handeling", "handelingen", "vragenuur", "stemmingen": return .debate
      case "voorstel van wet", "amendement", "gewijzigd voorstel van wet", "koninklijke boodschap",
        "nota van wijziging":
        return .wet
      case "memorie van toelichting", "nota van toelichting": return .memorandum
      default: break
      }
      if name.contains("schriftelijk overleg") { return .writtenExchange }
      let isDebate = ["algemeen overleg", "commissiedebat", "wetgevingsoverleg", "notaoverleg"]
        .contains { name.contains($0) }
      if isDebate, name.contains("verslag") { return .debate }
    }
    return nil
  }
}
