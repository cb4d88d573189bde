import Documents

/// Which side of recorded changes is read.
public enum TrackedChanges: String, CaseIterable, Sendable {
  /// What was put in counts, what was taken out does not.
  case accept
  /// The text as it was before the changes.
  case original
}

extension Reader {
  /// Reads Word documents with recorded changes as if accepted.
  static let word = word(.accept)

  /// Reads Word documents (the main part inside a zip archive).
  ///
  /// - Read: paragraphs, headings with level and number, items with their numbers, tables row by row,
  ///   footnotes and endnotes, text in content controls, links, fields and text boxes (once).
  /// - Skipped, with a notice: comments and the other side of recorded changes.
  /// - Kept aside: page headers and footers; the header of the first page is read as letterhead.
  /// - Skipped: field codes, hidden text, placeholders, pictures.
  /// - Not read: files with a password (they are no zip archives).
  static func word(_ changes: TrackedChanges) -> Reader {
    Reader(
      name: "docx",
      suffixes: ["docx", "docm"],
      claims: { head in Zip.begins(head) && Self.mentions("word/", head) },
      read: { (source: Source) throws(ReadError) -> Draft in
        let archive = try Zip(source.bytes, file: source.name)
        guard let name = try WordParts.body(of: archive),
          let body = try archive.data(named: name)
        else {
          throw .unknownFormat(
            file: source.name,
            what: "een zip-archief zonder Word-tekst",
            tip: "sla het stuk opnieuw op als .docx"
          )
        }
        var part = source
        part.member = name
        part.bytes = body
        let (tree, notices) = try markup(of: part)
        guard !tree.hasDoctype else {
          throw .forbiddenMarkup(file: source.name, what: "een DOCTYPE in een Word-bestand")
        }
        let parts = try WordParts(of: archive, body: name)
        var text = WordText(tree: tree, parts: parts, changes: changes)
        return try text.draft(of: part, notices: notices)
      }
    )
  }

  /// Whether a name occurs in the first bytes of an archive.
  static func mentions(_ name: String, _ head: ArraySlice<UInt8>) -> Bool {
    String(decoding: head, as: UTF8.self).contains(name)
  }
}

/// The text of a Word document on its way to a draft.
struct WordText {
  let tree: MarkupTree
  let parts: WordParts
  private let revisions: Revisions
  private var builder: LineBuilder
  private var numbering: WordNumbering
  private var callCount = 0
  /// Text boxes met inside a paragraph, written after it.
  private var boxes: [Int] = []

  init(tree: MarkupTree, parts: WordParts, changes: TrackedChanges) {
    self.tree = tree
    self.parts = parts
    revisions = Revisions(changes)
    builder = LineBuilder(tree.text)
    numbering = parts.numbering
  }

  mutating func draft(of source: Source, notices: [Notice]) throws(ReadError) -> Draft {
    let furniture = try pageFurniture()
    furniture.writeLetterhead(to: &builder)
    let start = builder.text.count
    walk(tree.first("body") ?? 0)
    builder.end()
    guard builder.text.count > start else { throw .empty(file: source.name) }
    furniture.writeRunning(to: &builder, at: tree.text.count)
    var metadata = Metadata()
    if let title { metadata.title = .init(title, .inferred) }
    if let day = statedDay { metadata.date = .init(DateInterval(day), .exact) }
    parts.properties?.apply(to: &metadata)
    return Draft(
      source: source,
      format: "docx",
      text: builder.text,
      lines: builder.lines,
      calls: builder.calls,
      metadata: metadata,
      notices: notices + revisions.notices(in: tree) + SideNotes.notices(parts.comments) + unread
    )
  }

  /// The text of the first paragraphs in the style of titles.
  private var title: String? {
    var words: [String] = []
    for node in tree.all("p").prefix(40) {
      let name = properties("ppr", of: node).flatMap { value("pstyle", of: $0) }
      if name.map(parts.isTitle) ?? false {
        words.append(revisions.text(of: node, in: tree))
      } else if !words.isEmpty {
        break
      }
    }
    let title = words.filter { !$0.isEmpty }.joined(separator: " ")
    return TitleHint.isTelling(title) ? title : nil
  }

  /// The day in a content control for the date of the document.
  private var statedDay: CalendarDate? {
    for control in tree.all("sdtpr").prefix(40) {
      let names = ["alias", "tag"].compactMap { value($0, of: control)?.lowercased() }
      guard names.contains("datum") || names.contains("date") || names.contains("documentdatum"),
        !WordParts.isOn("showingplchdr", below: control, of: tree),
        let date = properties("date", of: control),
        let day = tree.attribute("fulldate", of: date).flatMap({ CalendarDate(iso: $0.prefix(10)) })
      else { continue }
      return day
    }
    return nil
  }

  /// The headers and footers of the first section, in the order of the page.
  private func pageFurniture() throws(ReadError) -> PageFurniture {
    var result = PageFurniture()
    guard let section = tree.first("sectpr") else { return result }
    let hasFirst = WordParts.isOn("titlepg", below: section, of: tree)
    var found: [(rank: Int, id: String)] = []
    for node in tree.nodes[section].children {
      let isHeader = tree.nodes[node].name == "headerreference"
      guard isHeader || tree.nodes[node].name == "footerreference",
        let id = tree.attribute("id", of: node)
      else { continue }
      let type = tree.attribute("type", of: node) ?? "default"
      if type == "first", !hasFirst { continue }
      found.append(((isHeader ? 0 : 3) + (type == "first" ? 0 : type == "default" ? 1 : 2), id))
    }
    for (rank, id) in found.sorted(by: { $0.rank < $1.rank }) {
      guard let part = try parts.part(withID: id) else { continue }
      var text = WordText(tree: part, parts: parts, changes: revisions.side)
      text.children(0)
      text.builder.end()
      result.add(text.plainLines, isFirst: rank == 0, isHeader: rank < 3)
    }
    return result
  }

  /// The lines so far, as text.
  private var plainLines: [String] {
    builder.lines.map { line in
      String(decoding: builder.text.utf8[line.range.start..<line.range.end], as: UTF8.self)
    }
  }

  /// What to tell of files that Word takes in when it opens this one.
  private var unread: [Notice] {
    guard tree.first("altchunk") != nil else { return [] }
    return [
      Notice(
        code: "N112",
        gap: .memberSkipped,
        message: "een ingevoegd bestand in het Word-bestand is niet gelezen",
        tip: "open het stuk in Word en sla het opnieuw op"
      )
    ]
  }

  private static let skipped: Set<String> = [
    "instrtext", "sectpr", "commentrangestart", "rpr", "ppr", "tblpr", "trpr", "tcpr", "sdtpr",
    "docpr", "shapetype",
  ]

  private mutating func walk(_ node: Int) {
    let element = tree.nodes[node]
    guard !Self.skipped.contains(element.name), !revisions.leavesOut(element.name) else { return }
    switch element.name {
    case "p": paragraph(node, role: .body)
    case "tbl": rows(node)
    case "r": if !isHidden(node) { children(node) }
    case "t", "deltext":
      for child in element.children {
        builder.add(tree.nodes[child].range, isLiteral: tree.nodes[child].isLiteral)
      }
    case "tab", "ptab", "sym": builder.space(at: element.range.start)
    case "br", "cr": builder.end(endsBlock: false)
    case "nobreakhyphen": builder.write("-", at: element.range.start)
    case "footnotereference": call(node, "f")
    case "endnotereference": call(node, "e")
    case "txbxcontent": boxes.append(node)
    case "alternatecontent": alternatives(node)
    case "sdt": if !isPlaceholder(node) { children(node) }
    default: children(node)
    }
  }

  private mutating func children(_ node: Int) {
    for child in tree.nodes[node].children { walk(child) }
  }

  /// Of the same thing written in several ways, the first is read.
  private mutating func alternatives(_ node: Int) {
    let branches = tree.nodes[node].children.filter { !tree.nodes[$0].name.isEmpty }
    let first =
      branches.first { tree.nodes[$0].name == "choice" && !tree.nodes[$0].children.isEmpty }
      ?? branches.first
    if let first { children(first) }
  }

  private func properties(_ name: String, of node: Int) -> Int? {
    tree.nodes[node].children.first { tree.nodes[$0].name == name }
  }

  /// The value of a property; not that of a property before a recorded change.
  private func value(_ name: String, of node: Int) -> String? {
    properties(name, of: node).flatMap { tree.attribute("val", of: $0) }
  }

  private func isHidden(_ run: Int) -> Bool {
    guard let properties = properties("rpr", of: run) else { return false }
    if let own = self.properties("vanish", of: properties) {
      return !["0", "false", "off"].contains(tree.attribute("val", of: own) ?? "1")
    }
    return parts.style(value("rstyle", of: properties)).isHidden
  }

  /// Whether a content control shows nothing but what may be filled in.
  private func isPlaceholder(_ control: Int) -> Bool {
    guard let properties = properties("sdtpr", of: control) else { return false }
    return WordParts.isOn("showingplchdr", below: properties, of: tree)
  }

  private mutating func call(_ node: Int, _ prefix: String) {
    guard let id = tree.attribute("id", of: node), let note = parts.notes[prefix + id] else {
      return
    }
    callCount += 1
    let text = revisions.text(of: note.node, in: note.tree)
    let at = tree.nodes[node].range.start
    builder.call("\(callCount)") { $0.write(text, at: at) }
  }

  private mutating func paragraph(_ node: Int, role: Draft.Line.Role) {
    let properties = properties("ppr", of: node)
    let listing = properties.flatMap { self.properties("numpr", of: $0) }
    let styleName = properties.flatMap { value("pstyle", of: $0) }
    let style = parts.style(styleName)
    var role = role
    var isHeading = false
    if role == .body, let level = style.headingLevel {
      role = .heading(level: min(6, max(1, level)))
      isHeading = true
    }
    if let list = listing.flatMap({ value("numid", of: $0) }) ?? style.list, list != "0",
      numbering.has(list)
    {
      let level =
        listing.flatMap { value("ilvl", of: $0) }.flatMap { Int($0) } ?? style.listLevel
        ?? styleName.flatMap { numbering.level(of: $0, in: list) } ?? 0
      let hasText = tree.first("t", in: node) != nil || tree.first("deltext", in: node) != nil
      if hasText, let number = numbering.next(in: list, level: level) {
        builder.write(number + " ", at: tree.nodes[node].range.start)
      }
      if role == .body, !isHeading { role = .item(depth: min(max(level, 0), 8) + 1) }
    }
    children(node)
    if properties.map({ revisions.joins($0, in: tree) }) ?? false {
      builder.space(at: tree.nodes[node].range.start)
    } else {
      if builder.isEmpty, role == .body { builder.blank() }
      builder.end(role)
    }
    let own = boxes
    boxes = []
    for box in own { children(box) }
  }

  private mutating func rows(_ node: Int) {
    builder.end()
    for (row, line) in tree.all("tr", in: node).enumerated()
    where !(properties("trpr", of: line).map { revisions.dropsRow($0, in: tree) } ?? false) {
      for (column, cell) in tree.all("tc", in: line).enumerated() {
        for paragraph in tree.all("p", in: cell) {
          self.paragraph(paragraph, role: .cell(row: row, column: column))
        }
        builder.end(.cell(row: row, column: column))
      }
    }
  }
}
