import Documents

extension Reader {
  /// Reads debate reports of the Tweede Kamer (VLOS, `vergaderverslag/v1.0`).
  ///
  /// - Read: what is said, under the label of who says it, with party or office; interruptions
  ///   within another's turn, after which the words are the first speaker's again; motions as they
  ///   are read out; day, title and parliamentary year of the meeting.
  /// - Told: that a report is uncorrected.
  /// - Not judged: a skeleton (`Casco`) that lists the agenda and holds no spoken word.
  static let debate = Reader(
    name: "vlos",
    suffixes: ["xml"],
    claims: { head in
      guard let start = MarkupRoot.start(of: head) else { return false }
      return start.name == "vloscoredocument"
        || start.name == "vergadering"
          && String(decoding: head, as: UTF8.self).contains("vergaderverslag")
    },
    read: { (source: Source) throws(ReadError) -> Draft in
      let (tree, notices) = try markup(of: source)
      var report = DebateReport(tree: tree)
      return try report.draft(of: source, notices: notices)
    }
  )
}

/// A debate report on its way to a draft.
private struct DebateReport {
  let tree: MarkupTree
  private var builder: LineBuilder
  /// The words of those who spoke.
  private var spokenLines = 0

  init(tree: MarkupTree) {
    self.tree = tree
    builder = LineBuilder(tree.text)
  }

  mutating func draft(of source: Source, notices: [Notice]) throws(ReadError) -> Draft {
    walk(0)
    builder.end()
    let isSkeleton = spokenLines == 0
    if isSkeleton { agenda() }
    guard builder.text.count > 0 else { throw .noBody(file: source.name) }
    var draft = Draft(
      source: source,
      format: "vlos",
      text: builder.text,
      lines: builder.lines,
      calls: builder.calls,
      metadata: metadata(),
      notices: notices
    )
    if isSkeleton {
      draft.notices.append(
        Notice(
          code: "N117",
          gap: .noBody,
          message: "een verslag zonder gesproken tekst (casco); niet te beoordelen",
          tip: "download het verslag opnieuw als het is vastgesteld"
        )
      )
    } else {
      if let status = status { draft.notices.append(status) }
      let check = WordCheck(tree, within: "tekst", inline: Self.inline)
      if let notice = check.notice(for: builder) { draft.notices.append(notice) }
    }
    return draft
  }

  private static let inline: Set<String> = ["nadruk", "stuknummer", "dossiernummer", "sup", "sub"]

  private mutating func walk(_ node: Int) {
    let name = tree.nodes[node].name
    switch name {
    case "tekst":
      text(node)
    case "woordvoerder", "interrumpant":
      let before = builder.speaker
      builder.speaker = speaker(of: node) ?? before
      children(node)
      builder.speaker = before
    case "zaken", "sprekers", "spreker", "activiteitenindex": break
    default: children(node)
    }
  }

  private mutating func children(_ node: Int) {
    for child in tree.nodes[node].children { walk(child) }
  }

  /// The name of who speaks in an element, with party or office; nil when it does not say.
  private func speaker(of node: Int) -> String? {
    func child(_ name: String, of parent: Int) -> Int? {
      tree.nodes[parent].children.first { tree.nodes[$0].name == name }
    }
    if let chair = child("isvoorzitter", of: node), tree.string(of: chair).lowercased() == "true" {
      return Speaker.chair
    }
    guard let person = child("spreker", of: node) else { return nil }
    func field(_ name: String) -> String {
      child(name, of: person).map { tree.string(of: $0) } ?? ""
    }
    let name = field("verslagnaam").isEmpty ? field("achternaam") : field("verslagnaam")
    guard !name.isEmpty else { return nil }
    let office = field("functie")
    let full = [field("aanhef"), name].filter { !$0.isEmpty }.joined(separator: " ")
    if office.lowercased().hasPrefix("lid ") || office.isEmpty {
      return field("fractie").isEmpty ? full : "\(full) (\(field("fractie")))"
    }
    return "\(full), \(office)"
  }

  /// A stretch of text: paragraphs, each of one line or more, the first perhaps a speaker's label.
  private mutating func text(_ node: Int) {
    builder.end()
    let own = builder.speaker
    let parent = tree.nodes[node].parent
    let isSpoken = ["woordvoerder", "interrumpant"].contains(tree.nodes[parent].name)
    for child in tree.nodes[node].children {
      let isGroup = tree.nodes[child].name == "alineagroep"
      paragraphs(child, own: own, isSpoken: isSpoken)
      // A motion is read out by one and numbered by the chair; then the turn goes on.
      if isGroup { builder.speaker = own }
    }
    builder.speaker = own
  }

  private mutating func paragraphs(_ node: Int, own: String?, isSpoken: Bool) {
    switch tree.nodes[node].name {
    case "": builder.add(tree.nodes[node].range, isLiteral: tree.nodes[node].isLiteral)
    case "alinea": paragraph(node, own: own, isSpoken: isSpoken)
    case "lijst":
      for child in tree.nodes[node].children {
        builder.end()
        inlineText(child)
        builder.end(.item(depth: 1))
      }
    default:
      builder.end()
      for child in tree.nodes[node].children { paragraphs(child, own: own, isSpoken: isSpoken) }
      builder.end()
    }
  }

  private mutating func paragraph(_ node: Int, own: String?, isSpoken: Bool) {
    builder.end()
    for child in tree.nodes[node].children {
      switch tree.nodes[child].name {
      case "": builder.add(tree.nodes[child].range, isLiteral: tree.nodes[child].isLiteral)
      case "lijst": paragraphs(child, own: own, isSpoken: isSpoken)
      default:
        let line = tree.string(of: child)
        let isLabel = Speaker.isLabel(line) && tree.first("nadruk", in: child) != nil
        if isLabel { builder.speaker = speaker(labelled: line, own: own) }
        builder.end()
        inlineText(child)
        if isLabel {
          builder.end(.heading(level: Speaker.headingLevel))
        } else if isTitle(line, of: node) {
          builder.end(.heading(level: 2))
        } else {
          if isSpoken, !builder.isEmpty { spokenLines += 1 }
          builder.end()
        }
      }
    }
    builder.end()
  }

  /// Who speaks behind a label: whom the element names if it is the same person, else whom the label names.
  private func speaker(labelled line: String, own: String?) -> String? {
    guard let name = Speaker.name(ofLabel: line) else { return own }
    guard let own, own != name else { return name }
    let words = name.split { $0 == " " || $0 == "(" }.dropFirst()
    return words.first.map { own.contains($0) } == true && name != Speaker.chair ? own : name
  }

  /// Whether a line repeats the title of the item it opens.
  private func isTitle(_ line: String, of node: Int) -> Bool {
    guard !line.isEmpty, line.count < 240 else { return false }
    var at = tree.nodes[node].parent
    while at > 0, tree.nodes[at].name != "tekst" { at = tree.nodes[at].parent }
    let item = tree.nodes[at].parent
    return tree.nodes[item].children.contains { child in
      ["titel", "onderwerp"].contains(tree.nodes[child].name) && tree.string(of: child) == line
    }
  }

  private mutating func inlineText(_ node: Int) {
    let element = tree.nodes[node]
    if element.name.isEmpty { builder.add(element.range, isLiteral: element.isLiteral) }
    if element.name == "br" { builder.end(endsBlock: false) }
    for child in element.children { inlineText(child) }
  }

  /// The agenda of a report without words: the titles of its items.
  private mutating func agenda() {
    for name in ["vergadering", "activiteit"] {
      for node in tree.all(name) {
        for child in tree.nodes[node].children where tree.nodes[child].name == "titel" {
          inlineText(child)
          builder.end(.heading(level: name == "vergadering" ? 1 : 2))
        }
      }
    }
  }

  // MARK: What the report says of itself

  private func metadata() -> Metadata {
    var metadata = Metadata()
    metadata.kind = .init(.debate, .exact)
    guard let meeting = tree.first("vergadering") else { return metadata }
    for child in tree.nodes[meeting].children {
      let text = tree.string(of: child)
      guard !text.isEmpty else { continue }
      switch tree.nodes[child].name {
      case "titel": metadata.title = .init(text, .exact)
      case "datum", "aanvangstijd":
        if metadata.date == nil, let day = CalendarDate(iso: text.prefix(10)), day.year > 1900 {
          metadata.date = .init(DateInterval(day), .exact)
        }
      case "vergaderjaar": metadata.session = .init(text, .exact)
      default: break
      }
    }
    return metadata
  }

  /// What to tell of a report whose text may still change.
  private var status: Notice? {
    guard let root = tree.first("vloscoredocument"),
      let status = tree.attribute("status", of: root)?.lowercased(), status == "ongecorrigeerd"
    else { return nil }
    return Notice(
      code: "N121",
      message: "ongecorrigeerd verslag; de vastgestelde tekst kan anders luiden",
      tip: "vergelijk een citaat met het vastgestelde verslag"
    )
  }
}
