import Documents

/// An official publication on its way to a draft.
struct Publication {
  let tree: MarkupTree
  var builder: LineBuilder
  /// The number of tables so far; the labels of their notes begin anew in each.
  var table = 0
  /// How often an element was met that no schema we know has.
  private var unknown: [String: Int] = [:]
  /// The notes by their id.
  private let notes: [String: Int]

  init(tree: MarkupTree) {
    self.tree = tree
    builder = LineBuilder(tree.text)
    let named = tree.nodes.indices.filter { tree.nodes[$0].name == "noot" }
      .compactMap { node in tree.attribute("id", of: node).map { ($0, node) } }
    notes = Dictionary(named) { first, _ in first }
  }

  mutating func draft(of source: Source, notices: [Notice]) throws(ReadError) -> Draft {
    walk(0, level: 1, depth: 0)
    builder.end()
    guard builder.text.count > 0 else { throw .noBody(file: source.name) }
    var draft = Draft(
      source: source,
      format: "xml",
      text: builder.text,
      lines: builder.lines,
      calls: builder.calls,
      metadata: PublicationMetadata.metadata(of: tree),
      notices: notices
    )
    if !unknown.isEmpty {
      let names = unknown.keys.sorted().map { "<\($0)>" }.joined(separator: ", ")
      draft.notices.append(
        Notice(code: "N122", message: "onbekende elementen zijn als alinea gelezen: \(names)")
      )
    }
    let check = WordCheck(tree, skipped: Self.skipped, inline: Self.inline)
    if let notice = check.notice(for: builder) { draft.notices.append(notice) }
    return draft
  }

  /// What holds no text of the document: data about it, layout, and the labels that notes have.
  static let skipped: Set<String> = [
    "metadata", "meta", "colspec", "noot.nr", "nootref", "versie", "ordernr",
  ]

  /// What stands within a line.
  static let inline: Set<String> = [
    "nadruk", "extref", "intref", "dossierref", "sup", "inf", "sub", "ref", "noot", "datum",
    "organisatie", "kamervraagonderwerp", "nootref", "b", "i", "u", "ovl", "onderstreept",
    "dossiernr",
  ]

  private static let headings: Set<String> = [
    "tussenkop", "kop", "tuskop", "item-titel", "onderwerp", "kop1", "kop2", "kop3",
  ]

  /// Parts of a line that white space parts.
  private static let words: Set<String> = [
    "voorvoegsels", "voornaam", "achternaam", "politiek", "partij", "ondernummer", "nr", "label",
    "begrotingshoofdstuk", "rijkswetnr", "nummer", "ltrlabel", "raadnr", "naam",
  ]

  /// What is a line of its own.
  private static let blocks: Set<String> = [
    "al", "titel", "subtitel", "tekstregel", "stuknr", "dossiernummer", "dossier", "datumtekst",
    "ondertekening", "kamervraagnummer", "kamervraagomschrijving", "functie", "lid", "spreker",
    "alinea", "alineaitem", "wie", "agendapunt", "spreekbeurt", "tekst", "kamervraagopmerking",
    "box", "algemeen", "vrije-tekst", "stuk", "kamervragen", "kamerstuk", "al-groep",
    "kamerstukkop", "kamervraagkop", "tekst-sluiting", "witreg", "amendement", "voorstel-wet",
    "slotondertekening", "officiele-publicatie", "kamerwrk", "frontm", "onderw", "vergjaar", "body",
    "handelingen", "handeling", "handeling_bijlage", "opening", "vergadering", "vergaderdatum",
    "vergadering-nummer", "vergadertijd", "motie", "motie-info", "voorz", "plaatje", "illustratie",
    "staatscourant", "staatsblad", "gemeenteblad", "provinciaalblad", "waterschapsblad",
    "bladgemeenschappelijkeregeling", "tractatenblad", "zakelijke-mededeling",
    "zakelijke-mededeling-tekst", "regeling", "regeling-tekst", "regeling-sluiting", "aanhef",
    "preambule", "considerans", "considerans.al", "afkondiging", "artikel", "hoofdstuk",
    "paragraaf", "afdeling", "titeldeel", "deel", "boek", "lidnr", "wijziging", "wij", "wat",
    "artikeltekst", "noten", "noot.al", "definitielijst", "definitie-item", "term", "definitie",
    "citaat", "bijschrift", "bron", "toelichting", "nota-toelichting", "circulaire",
    "circulaire-tekst", "circulaire.divisie", "verdrag", "verdragtekst", "intitule", "besluit",
    "wettekst", "wetgeving", "wet-besluit", "sluiting", "dagtekening", "plaats", "formule",
    "vergadertitel", "sprekers", "uitspraak", "stemming", "lijst.al",
    "slotformulering", "kamervraagtoelichting", "toelicht", "adres", "subkop", "li",
  ]

  mutating func walk(_ node: Int, level: Int, depth: Int) {
    let element = tree.nodes[node]
    if element.name.isEmpty, node > 0 {
      builder.add(element.range, isLiteral: element.isLiteral)
      return
    }
    guard !Self.skipped.contains(element.name) else {
      if element.name == "nootref" { reference(node) }
      return
    }
    switch element.name {
    case "noot": note(node)
    case "br": builder.end(endsBlock: false)
    case "li" where tree.nodes[element.parent].name == "lijst": item(node, depth: depth)
    case "lid": member(node, level, depth)
    case "kop": head(node, level, depth)
    case "lijst":
      block(node, level, depth + 1)
    case "table", "tgroup": tableRows(node, level)
    case "vraag", "antwoord": exchange(node, label: element.name == "vraag" ? "Vraag" : "Antwoord")
    case "kamervraagopmerking": remark(node)
    case "divisie", "bijlage": block(node, level + 1, depth)
    case "spreekbeurt", "spreker", "voorz", "motie-info": speech(node, level, depth)
    case let name where Self.headings.contains(name):
      builder.end()
      children(node, level, depth)
      builder.end(.heading(level: name == "item-titel" ? 1 : min(6, level)))
    case "naam" where tree.nodes[element.parent].name == "ondertekening":
      block(node, level, depth)
    case let name where Self.words.contains(name): apart(node, level, depth)
    case let name where Self.inline.contains(name): children(node, level, depth)
    case let name:
      if node > 0, !Self.blocks.contains(name) { unknown[name, default: 0] += 1 }
      block(node, level, depth)
    }
  }

  mutating func children(_ node: Int, _ level: Int, _ depth: Int) {
    for child in tree.nodes[node].children { walk(child, level: level, depth: depth) }
  }

  /// An element that begins and ends a line.
  mutating func block(_ node: Int, _ level: Int, _ depth: Int) {
    builder.end()
    children(node, level, depth)
    builder.end()
  }

  /// A part of a line with white space around it; the dash of `21 501-30` keeps its numbers together.
  private mutating func apart(_ node: Int, _ level: Int, _ depth: Int) {
    let isJoined = tree.nodes[node].name == "raadnr"
    let range = tree.nodes[node].range
    if !isJoined { builder.space(at: range.start, isLoose: true) }
    children(node, level, depth)
    builder.space(at: range.end, isLoose: true)
  }

  /// A question or an answer: its label becomes a heading, with the word when it is only a number.
  private mutating func exchange(_ node: Int, label: String) {
    builder.end()
    for child in tree.nodes[node].children {
      if tree.nodes[child].name == "nr" {
        let number = tree.string(of: child)
        if number.first?.isNumber == true {
          builder.write(label + " ", at: tree.nodes[child].range.start)
        }
        children(child, 2, 0)
        builder.end(.heading(level: 2))
      } else {
        walk(child, level: 2, depth: 0)
      }
    }
    builder.end()
  }

  /// A notice below the questions, under a head of its own so that it is part of no answer.
  private mutating func remark(_ node: Int) {
    builder.end()
    for child in tree.nodes[node].children {
      let name = tree.nodes[child].name
      if ["kop", "titel", "tussenkop", "nr"].contains(name) {
        children(child, 2, 0)
        builder.end(.heading(level: 2))
      } else {
        walk(child, level: 2, depth: 0)
      }
    }
    builder.end()
  }

  /// A heading with its label, number and title on one line.
  private mutating func head(_ node: Int, _ level: Int, _ depth: Int) {
    builder.end()
    for child in tree.nodes[node].children {
      if ["titel", "label", "nr"].contains(tree.nodes[child].name) {
        builder.space(at: tree.nodes[child].range.start)
        children(child, level, depth)
      } else if !tree.nodes[child].name.isEmpty, !Self.inline.contains(tree.nodes[child].name) {
        builder.end(.heading(level: min(6, level)))
        walk(child, level: level, depth: depth)
      } else {
        walk(child, level: level, depth: depth)
      }
    }
    builder.end(.heading(level: min(6, level)))
  }

  /// A numbered part of an article, its number on the first line.
  private mutating func member(_ node: Int, _ level: Int, _ depth: Int) {
    builder.end()
    var isOpen = true
    for child in tree.nodes[node].children {
      switch tree.nodes[child].name {
      case "lidnr":
        children(child, level, depth)
        builder.space(at: tree.nodes[child].range.end)
      case "al" where isOpen:
        children(child, level, depth)
        builder.end()
        isOpen = false
      default: walk(child, level: level, depth: depth)
      }
    }
    builder.end()
  }

  /// An item with its number in front, as it is printed.
  private mutating func item(_ node: Int, depth: Int) {
    builder.end()
    for child in tree.nodes[node].children {
      switch tree.nodes[child].name {
      case "li.nr":
        children(child, 1, depth)
        builder.space(at: tree.nodes[child].range.end)
      case "al":
        children(child, 1, depth)
        builder.end(.item(depth: max(1, depth)))
      default:
        walk(child, level: 1, depth: depth)
      }
    }
    builder.end(.item(depth: max(1, depth)))
  }

  // MARK: Notes and tables

  private mutating func note(_ node: Int) {
    let source = tree
    builder.call(label(ofNote: node)) { builder in
      for child in source.nodes[node].children where source.nodes[child].name != "noot.nr" {
        builder.space(at: source.nodes[child].range.start)
        Self.plain(child, source, &builder)
      }
    }
  }

  /// The mark of a note whose text stands at its first mark.
  private mutating func reference(_ node: Int) {
    let target = tree.attribute("refid", of: node).flatMap { notes[$0] }
    if let target { builder.call(label(ofNote: target)) }
  }

  private func label(ofNote node: Int) -> String {
    let number = tree.first("noot.nr", in: node).map { tree.string(of: $0) } ?? "*"
    return tree.attribute("type", of: node) == "tabel" ? "tabel \(table), \(number)" : number
  }

  /// The text below a node as running text.
  private static func plain(_ node: Int, _ tree: MarkupTree, _ builder: inout LineBuilder) {
    let element = tree.nodes[node]
    if element.name.isEmpty { builder.add(element.range, isLiteral: element.isLiteral) }
    let isBlock = !element.name.isEmpty && !inline.contains(element.name)
    for child in element.children { plain(child, tree, &builder) }
    if isBlock { builder.space(at: element.range.start, isLoose: true) }
  }

  private mutating func tableRows(_ node: Int, _ level: Int) {
    builder.end()
    if tree.nodes[node].name == "table" { table += 1 }
    var row = 0
    rows(below: node, level, &row)
    builder.end()
  }

  /// Walks what is below a table: its rows cell by cell, its title and whatever else it holds.
  private mutating func rows(below node: Int, _ level: Int, _ row: inout Int) {
    for child in tree.nodes[node].children {
      switch tree.nodes[child].name {
      case "tgroup", "thead", "tbody", "tfoot": rows(below: child, level, &row)
      case "row":
        let cells = tree.nodes[child].children.filter { !tree.nodes[$0].name.isEmpty }
        for (column, cell) in cells.enumerated() {
          self.cell(cell, level)
          builder.end(.cell(row: row, column: column))
        }
        row += 1
      default: walk(child, level: level, depth: 0)
      }
    }
  }

  /// The paragraphs of a cell on one line.
  private mutating func cell(_ node: Int, _ level: Int) {
    guard !tree.nodes[node].name.isEmpty else { return walk(node, level: level, depth: 0) }
    for child in tree.nodes[node].children {
      let name = tree.nodes[child].name
      if name == "al" || name == "lijst" || name == "li" || name == "li.nr" || name == "al-groep" {
        cell(child, level)
        builder.space(at: tree.nodes[child].range.end)
      } else if name == "br" {
        builder.space(at: tree.nodes[child].range.end)
      } else {
        walk(child, level: level, depth: 0)
      }
    }
  }
}
