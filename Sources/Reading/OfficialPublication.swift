import Documents

extension Reader {
  /// Reads official publications in XML (`kst`, `ah-tk`, Staatscourant; also `kamerwrk` of the nineties).
  ///
  /// - Read: headings, paragraphs, lists, tables, questions and answers, notes (voet and tabel),
  ///   signatures, annexes; dossier, number, date and parliamentary year from head and metadata.
  /// - Skipped: images; unknown elements are read as paragraphs.
  /// - Not read: files that declare entities; `ReadError.forbiddenMarkup` says so.
  static let officialPublication = Reader(
    name: "xml",
    suffixes: ["xml"],
    claims: { head in
      let start = String(decoding: head, as: UTF8.self)
      return ["<officiele-publicatie", "<kamerwrk", "<kamerstuk", "<handelingen", "<handeling"]
        .contains { start.contains($0) }
    },
    read: { (source: Source) throws(ReadError) -> Draft in
      let (tree, notices) = try markup(of: source)
      var publication = Publication(tree: tree)
      return try publication.draft(of: source, notices: notices)
    }
  )
}

/// Parses XML under the guard rules: no entities of its own, no depth without end.
func markup(of source: Source) throws(ReadError) -> (MarkupTree, [Notice]) {
  guard source.bytes.count <= 64 << 20 else {
    throw .tooLarge(file: source.name, what: "groter dan 64 MB")
  }
  guard let decoded = Decoding.decode(source.bytes) else {
    throw .unknownFormat(file: source.name, what: "geen XML", tip: "haal het stuk opnieuw op")
  }
  let tree = MarkupTree(decoded.text, isHTML: false)
  guard !tree.declaresEntities else {
    throw .forbiddenMarkup(file: source.name, what: "het bestand verklaart eigen entiteiten")
  }
  guard !tree.isTooDeep else { throw .tooLarge(file: source.name, what: "te diep genest") }
  var notices = decoded.notices
  if !tree.isWellFormed {
    notices.append(
      Notice(
        code: "N108",
        gap: .truncated,
        message: "geen geldige XML of afgebroken; er kan tekst ontbreken",
        tip: "haal het stuk opnieuw op bij de bron"
      )
    )
  }
  return (tree, notices)
}

/// An official publication on its way to a draft.
private struct Publication {
  let tree: MarkupTree
  private var builder: LineBuilder
  private var table = 0

  init(tree: MarkupTree) {
    self.tree = tree
    builder = LineBuilder(tree.text)
  }

  mutating func draft(of source: Source, notices: [Notice]) throws(ReadError) -> Draft {
    walk(0, level: 1, depth: 0)
    builder.end()
    guard builder.text.count > 0 else { throw .noBody(file: source.name) }
    return Draft(
      source: source,
      format: "xml",
      text: builder.text,
      lines: builder.lines,
      calls: builder.calls,
      metadata: PublicationMetadata.metadata(of: tree),
      notices: notices
    )
  }

  private static let skipped: Set<String> = [
    "metadata", "meta", "plaatje", "illustratie", "colspec", "noot.nr", "li.nr", "nootref",
  ]

  private static let headings: Set<String> = [
    "tussenkop", "kop", "tuskop", "item-titel", "onderwerp",
  ]

  private static let paragraphs: Set<String> = [
    "al", "titel", "tekstregel", "stuknr", "dossiernummer", "dossier", "datumtekst",
    "ondertekening",
    "kamervraagnummer", "kamervraagomschrijving", "functie", "lid", "vraag", "antwoord",
    "spreker", "alinea", "alineaitem", "wie", "subtitel", "agendapunt", "spreekbeurt", "tekst",
    "kamervraagopmerking", "box", "divisie", "bijlage", "algemeen", "vrije-tekst", "stuk",
    "kamervragen", "kamerstuk", "lijst", "al-groep", "kamerstukkop", "kamervraagkop",
    "tekst-sluiting", "witreg", "amendement", "voorstel-wet", "slotondertekening",
  ]

  private mutating func walk(_ node: Int, level: Int, depth: Int) {
    let element = tree.nodes[node]
    if element.name.isEmpty, node > 0 {
      builder.add(element.range, isLiteral: element.isLiteral)
      return
    }
    guard !Self.skipped.contains(element.name) else { return }
    switch element.name {
    case "noot": note(node)
    case "br": builder.end(endsBlock: false)
    case "li": item(node, depth: depth)
    case "lijst":
      builder.end()
      children(node, level, depth + 1)
      builder.end()
    case "table", "tgroup": tableRows(node, level)
    case "vraag", "antwoord": block(node, label: element.name == "vraag" ? "Vraag" : "Antwoord")
    case "divisie", "bijlage":
      builder.end()
      children(node, level + 1, depth)
      builder.end()
    case let name where Self.headings.contains(name):
      builder.end()
      children(node, level, depth)
      builder.end(.heading(level: min(6, level)))
    case "naam" where tree.nodes[element.parent].name == "ondertekening":
      builder.end()
      children(node, level, depth)
      builder.end()
    case "voorvoegsels", "voornaam", "achternaam", "politiek", "ondernummer", "nr", "label",
      "begrotingshoofdstuk", "raadnr", "rijkswetnr":
      if !joins(node) { builder.space(at: element.range.start) }
      children(node, level, depth)
      if !joins(node) { builder.space(at: element.range.end) }
    case let name where Self.paragraphs.contains(name):
      builder.end()
      children(node, level, depth)
      builder.end()
    default:
      children(node, level, depth)
    }
  }

  /// Whether the number before and after it are one (`21 501-02`).
  private func joins(_ node: Int) -> Bool { tree.nodes[node].name == "raadnr" }

  private mutating func children(_ node: Int, _ level: Int, _ depth: Int) {
    for child in tree.nodes[node].children { walk(child, level: level, depth: depth) }
  }

  /// A question or an answer: its label becomes a heading if it is only a number.
  private mutating func block(_ node: Int, label: String) {
    builder.end()
    for child in tree.nodes[node].children {
      if tree.nodes[child].name == "nr" {
        let number = tree.string(of: child)
        if number.first?.isNumber == true {
          builder.write(label + " ", at: tree.nodes[child].range.start)
        }
        walk(child, level: 2, depth: 0)
        builder.end(.heading(level: 2))
      } else {
        walk(child, level: 2, depth: 0)
      }
    }
    builder.end()
  }

  /// An item with its number in front, as it is printed.
  private mutating func item(_ node: Int, depth: Int) {
    builder.end()
    if let number = tree.nodes[node].children.first(where: { tree.nodes[$0].name == "li.nr" }) {
      for child in tree.nodes[number].children where tree.nodes[child].name.isEmpty {
        builder.add(tree.nodes[child].range)
      }
      builder.space(at: tree.nodes[number].range.end)
    }
    for child in tree.nodes[node].children {
      let name = tree.nodes[child].name
      if name == "al" {
        children(child, 1, depth)
        builder.end(.item(depth: max(1, depth)))
      } else {
        walk(child, level: 1, depth: depth)
      }
    }
    builder.end(.item(depth: max(1, depth)))
  }

  private mutating func note(_ node: Int) {
    let number = self.tree.first("noot.nr", in: node).map { self.tree.string(of: $0) } ?? "*"
    let isTable = self.tree.attribute("type", of: node) == "tabel"
    let label = isTable ? "tabel \(table), \(number)" : number
    let source = tree
    builder.call(label) { builder in
      for paragraph in source.all("noot.al", in: node) {
        builder.space(at: source.nodes[paragraph].range.start)
        Self.plain(paragraph, source, &builder)
      }
    }
  }

  /// The text below a node as running text.
  private static func plain(_ node: Int, _ tree: MarkupTree, _ builder: inout LineBuilder) {
    let element = tree.nodes[node]
    if element.name.isEmpty { builder.add(element.range, isLiteral: element.isLiteral) }
    for child in element.children { plain(child, tree, &builder) }
  }

  private mutating func tableRows(_ node: Int, _ level: Int) {
    builder.end()
    if tree.nodes[node].name == "table" { table += 1 }
    for child in tree.nodes[node].children where tree.nodes[child].name == "title" {
      children(child, level, 0)
      builder.end()
    }
    for (row, line) in tree.all("row", in: node).enumerated() {
      for (column, cell) in tree.all("entry", in: line).enumerated() {
        for paragraph in tree.nodes[cell].children {
          children(paragraph, level, 0)
          builder.space(at: tree.nodes[paragraph].range.end)
        }
        builder.end(.cell(row: row, column: column))
      }
    }
  }
}
