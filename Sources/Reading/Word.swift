import Documents

extension Reader {
  /// Reads Word documents (`word/document.xml` inside a zip archive).
  ///
  /// - Read: paragraphs, headings with level, items with their numbers, tables row by row, footnotes
  ///   and endnotes, tracked changes as if accepted, text in content controls, links and text boxes.
  /// - Skipped: comments, field codes, hidden text, pictures.
  /// - Not read: files with a password (they are no zip archives).
  static let word = Reader(
    name: "docx",
    suffixes: ["docx", "docm"],
    claims: { head in head.starts(with: [0x50, 0x4B]) && Self.mentions("word/", head) },
    read: { (source: Source) throws(ReadError) -> Draft in
      let archive = try Zip(source.bytes, file: source.name)
      guard let body = try archive.data(named: "word/document.xml") else {
        throw .unknownFormat(
          file: source.name,
          what: "een zip-archief zonder Word-tekst",
          tip: "sla het stuk opnieuw op als .docx"
        )
      }
      var part = source
      part.member = "word/document.xml"
      part.bytes = body
      let (tree, notices) = try markup(of: part)
      guard !tree.hasDoctype else {
        throw .forbiddenMarkup(file: source.name, what: "een DOCTYPE in een Word-bestand")
      }
      var document = WordText(tree: tree, archive: archive)
      try document.readParts()
      return try document.draft(of: part, notices: notices)
    }
  )

  /// Whether a name occurs in the first bytes of an archive.
  static func mentions(_ name: String, _ head: ArraySlice<UInt8>) -> Bool {
    String(decoding: head, as: UTF8.self).contains(name)
  }
}

/// The text of a Word document on its way to a draft.
private struct WordText {
  let tree: MarkupTree
  let archive: Zip
  private var builder: LineBuilder
  private var headingLevels: [String: Int] = [:]
  private var notes: [String: String] = [:]
  private var listFormats: [String: [Int: (format: String, text: String, start: Int)]] = [:]
  private var counters: [String: [Int]] = [:]
  private var callCount = 0
  private var metadata = Metadata()

  init(tree: MarkupTree, archive: Zip) {
    self.tree = tree
    self.archive = archive
    builder = LineBuilder(tree.text)
  }

  /// Reads styles, numbering, notes and properties.
  mutating func readParts() throws(ReadError) {
    if let styles = try part("word/styles.xml") { readStyles(styles) }
    if let numbering = try part("word/numbering.xml") { readNumbering(numbering) }
    for (name, element, prefix) in [
      ("word/footnotes.xml", "footnote", "f"), ("word/endnotes.xml", "endnote", "e"),
    ] {
      guard let tree = try part(name) else { continue }
      for note in tree.all(element) {
        guard let id = tree.attribute("id", of: note) else { continue }
        notes[prefix + id] = tree.all("t", in: note)
          .map { tree.plain(TextRange(first: $0, in: tree), isLiteral: false) }.joined()
      }
    }
    guard let core = try part("docProps/core.xml") else { return }
    // The title of a Word file is often that of its template: a hint, no more.
    if let title = core.first("title").map({ core.string(of: $0) }), !title.isEmpty {
      metadata.title = .init(title, .inferred)
    }
  }

  private func part(_ name: String) throws(ReadError) -> MarkupTree? {
    guard let bytes = try archive.data(named: name), let decoded = Decoding.decode(bytes) else {
      return nil
    }
    return MarkupTree(decoded.text, isHTML: false)
  }

  private mutating func readStyles(_ styles: MarkupTree) {
    for style in styles.all("style") {
      guard let id = styles.attribute("styleid", of: style) else { continue }
      if let outline = styles.first("outlinelvl", in: style),
        let level = styles.attribute("val", of: outline).flatMap({ Int($0) }), level < 9
      {
        headingLevels[id] = level + 1
      } else if id.hasPrefix("Kop") || id.hasPrefix("Heading"),
        let level = id.last?.wholeNumberValue
      {
        headingLevels[id] = level
      } else if id == "Titel" || id == "Title" {
        headingLevels[id] = 1
      }
    }
  }

  private mutating func readNumbering(_ numbering: MarkupTree) {
    var abstract: [String: [Int: (format: String, text: String, start: Int)]] = [:]
    for list in numbering.all("abstractnum") {
      guard let id = numbering.attribute("abstractnumid", of: list) else { continue }
      for level in numbering.all("lvl", in: list) {
        guard let index = numbering.attribute("ilvl", of: level).flatMap({ Int($0) }) else {
          continue
        }
        func value(_ name: String) -> String {
          numbering.first(name, in: level).flatMap { numbering.attribute("val", of: $0) } ?? ""
        }
        abstract[id, default: [:]][index] = (
          value("numfmt"), value("lvltext"), Int(value("start")) ?? 1
        )
      }
    }
    for list in numbering.all("num") {
      guard let id = numbering.attribute("numid", of: list),
        let reference = numbering.first("abstractnumid", in: list),
        let target = numbering.attribute("val", of: reference)
      else { continue }
      listFormats[id] = abstract[target]
    }
  }

  mutating func draft(of source: Source, notices: [Notice]) throws(ReadError) -> Draft {
    walk(tree.first("body") ?? 0)
    builder.end()
    guard builder.text.count > 0 else { throw .empty(file: source.name) }
    return Draft(
      source: source,
      format: "docx",
      text: builder.text,
      lines: builder.lines,
      calls: builder.calls,
      metadata: metadata,
      notices: notices
    )
  }

  private static let skipped: Set<String> = [
    "del", "movefrom", "instrtext", "deltext", "pict", "sectpr", "commentrangestart", "fallback",
    "rpr", "ppr", "tblpr", "trpr", "tcpr", "sdtpr",
  ]

  private mutating func walk(_ node: Int) {
    let element = tree.nodes[node]
    guard !Self.skipped.contains(element.name) else { return }
    switch element.name {
    case "p": paragraph(node, role: nil)
    case "tbl": rows(node)
    case "r":
      if isHidden(node) { return }
      children(node)
    case "t":
      for child in element.children {
        builder.add(tree.nodes[child].range, isLiteral: tree.nodes[child].isLiteral)
      }
    case "tab": builder.space(at: element.range.start)
    case "br", "cr": builder.end(endsBlock: false)
    case "nobreakhyphen": builder.write("-", at: element.range.start)
    case "footnotereference": call(node, "f")
    case "endnotereference": call(node, "e")
    default: children(node)
    }
  }

  private mutating func children(_ node: Int) {
    for child in tree.nodes[node].children { walk(child) }
  }

  private func isHidden(_ run: Int) -> Bool {
    guard let properties = tree.nodes[run].children.first(where: { tree.nodes[$0].name == "rpr" })
    else { return false }
    return tree.first("vanish", in: properties) != nil
  }

  private mutating func call(_ node: Int, _ prefix: String) {
    guard let id = tree.attribute("id", of: node), let text = notes[prefix + id] else { return }
    callCount += 1
    let at = tree.nodes[node].range.start
    builder.call("\(callCount)") { $0.write(text, at: at) }
  }

  private mutating func paragraph(_ node: Int, role: Draft.Line.Role?) {
    builder.end(role ?? .body)
    let properties = tree.nodes[node].children.first { tree.nodes[$0].name == "ppr" }
    func value(_ name: String) -> String? {
      properties.flatMap { tree.first(name, in: $0) }.flatMap { tree.attribute("val", of: $0) }
    }
    let level = value("pstyle").flatMap { headingLevels[$0] }
    if let list = value("numid"), list != "0", level == nil {
      let depth = (value("ilvl").flatMap { Int($0) } ?? 0) + 1
      if let number = number(of: list, depth: depth) {
        builder.write(number + " ", at: tree.nodes[node].range.start)
      }
      children(node)
      builder.end(role ?? .item(depth: depth))
    } else {
      children(node)
      builder.end(role ?? level.map { .heading(level: min(6, $0)) } ?? .body)
    }
  }

  /// The number that Word prints before an item; nil for a bullet.
  private mutating func number(of list: String, depth: Int) -> String? {
    guard let levels = listFormats[list], let level = levels[depth - 1] else { return nil }
    var counts = counters[list] ?? []
    while counts.count < depth { counts.append((levels[counts.count]?.start ?? 1) - 1) }
    counts = Array(counts.prefix(depth))
    counts[depth - 1] += 1
    counters[list] = counts
    guard level.format != "bullet", level.format != "none" else { return nil }
    var text = level.text
    for index in counts.indices {
      let format = levels[index]?.format ?? "decimal"
      text = text.replacing("%\(index + 1)", with: Self.written(max(1, counts[index]), format))
    }
    return text.isEmpty ? nil : text
  }

  private static func written(_ number: Int, _ format: String) -> String {
    switch format {
    case "lowerLetter", "upperLetter":
      let letter = String(UnicodeScalar(UInt8(97 + (number - 1) % 26)))
      return format == "lowerLetter" ? letter : letter.uppercased()
    case "lowerRoman", "upperRoman":
      var rest = number
      var text = ""
      for (value, sign) in [
        (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"),
        (1, "i"),
      ] {
        while rest >= value {
          text += sign
          rest -= value
        }
      }
      return format == "lowerRoman" ? text : text.uppercased()
    default:
      return String(number)
    }
  }

  private mutating func rows(_ node: Int) {
    for (row, line) in tree.all("tr", in: node).enumerated() {
      for (column, cell) in tree.all("tc", in: line).enumerated() {
        for paragraph in tree.all("p", in: cell) {
          self.paragraph(paragraph, role: .cell(row: row, column: column))
        }
      }
    }
  }
}

extension TextRange {
  /// The text of the first child of an element.
  init(first node: Int, in tree: MarkupTree) {
    let child = tree.nodes[node].children.first
    self = child.map { tree.nodes[$0].range } ?? TextRange(0, 0)
  }
}
