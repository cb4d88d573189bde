import Documents

/// What an official publication says of itself, in its record and in its head.
enum PublicationMetadata {
  /// Reads the metadata elements and the head of a publication.
  static func metadata(of tree: MarkupTree) -> Metadata {
    var metadata = Metadata()
    PublicationFields(of: tree).apply(to: &metadata, origin: .exact)
    if metadata.kind == nil, let kind = kind(tree) { metadata.kind = .init(kind, .exact) }
    if metadata.paper == nil, let paper = paper(tree) { metadata.paper = .init(paper, .exact) }
    if metadata.session == nil, let session = session(tree) {
      metadata.session = .init(session, .exact)
    }
    if metadata.date == nil, let date = date(tree) { metadata.date = .init(date, .exact) }
    if metadata.title == nil, let title = title(tree) { metadata.title = .init(title, .exact) }
    return metadata
  }

  /// The kind that the elements tell; of a paper only its own words do.
  private static func kind(_ tree: MarkupTree) -> DocumentKind? {
    if tree.first("kamervragen") != nil {
      let isAnswered = tree.first("antwoord") != nil || tree.first("kamervraagopmerking") != nil
      return isAnswered ? .answers : .questions
    }
    if tree.first("zakelijke-mededeling") != nil { return .notice }
    if ["wet-besluit", "regeling", "verdrag"].contains(where: { tree.first($0) != nil }) {
      return .wet
    }
    if tree.first("handelingen") != nil || tree.first("handeling") != nil { return .debate }
    return nil
  }

  /// The number of the paper, put together from its parts: `kst-36600-IX-10`.
  private static func paper(_ tree: MarkupTree) -> String? {
    let dossier = tree.first("dossiernr") ?? tree.first("dossiernummer") ?? inside("onderw", tree)
    let number = tree.first("ondernummer") ?? tree.first("stuknr") ?? inside("stuk", tree)
    guard let dossier, let number else { return nil }
    // The number of a bill of the Kingdom (R2160) is no part of the identifier.
    var parts = [tree.string(of: dossier).prefix { $0 != "(" }.filter(\.isNumber)]
    guard parts[0].count == 5 else { return nil }
    for name in ["begrotingshoofdstuk", "raadnr"] {
      if let extra = tree.first(name) { parts.append(tree.string(of: extra)) }
    }
    let last = tree.string(of: number).split(separator: " ").last.map(String.init) ?? ""
    return last.isEmpty ? nil : "kst-" + (parts + [last]).joined(separator: "-")
  }

  /// The element `nummer` of the papers of the nineties, directly below another.
  private static func inside(_ name: String, _ tree: MarkupTree) -> Int? {
    tree.first(name).flatMap { parent in
      tree.nodes[parent].children.first { tree.nodes[$0].name == "nummer" }
    }
  }

  private static func session(_ tree: MarkupTree) -> String? {
    for line in tree.all("tekstregel") + tree.all("vergjaar") + tree.all("subtitel") {
      let text = tree.string(of: line)
      let isYear = tree.nodes[line].name == "vergjaar" || text.lowercased().contains("vergaderjaar")
      let digits = text.split { !$0.isNumber }
      if isYear, digits.count == 2, digits[0].count == 4 { return "\(digits[0])-\(digits[1])" }
    }
    return nil
  }

  /// The day under the title of a paper, of an answer, or of a meeting.
  private static func date(_ tree: MarkupTree) -> DateInterval? {
    let answers = tree.all("kamervraagomschrijving").filter {
      tree.attribute("type", of: $0) == "antwoord"
    }
    for place in answers + tree.all("datumtekst") + tree.all("vergaderdatum") {
      if let day = tree.first("datum", in: place).flatMap({ tree.attribute("isodatum", of: $0) })
        .flatMap({ CalendarDate(iso: $0.prefix(10)) })
      {
        return DateInterval(day)
      }
      let words = Array(tree.string(of: place).utf8)
      let found = DateMention.all(in: words, date: nil).first { mention in
        mention.precision == .day && mention.year == .written
      }
      if let days = found?.days { return days }
    }
    return nil
  }

  private static func title(_ tree: MarkupTree) -> String? {
    var places = tree.all("item-titel") + tree.all("vergadering-nummer")
    if let paper = tree.first("stuk") {
      places += tree.nodes[paper].children.filter { tree.nodes[$0].name == "titel" }
    }
    // Of a gazette the outer head is its name, the inner one that of the notice.
    if tree.first("kamerstuk") == nil, tree.first("kamerwrk") == nil,
      tree.first("kamervragen") == nil
    {
      places += tree.all("kop").reversed().compactMap { head in
        tree.nodes[tree.nodes[head].parent].name == "officiele-publicatie"
          ? nil : tree.first("titel", in: head)
      }.suffix(1)
    }
    for place in places {
      let text = tree.string(of: place)
      // In capitals stands what kind of paper it is, not what it is about.
      if text.contains(where: \.isLowercase) { return text }
    }
    return nil
  }
}
