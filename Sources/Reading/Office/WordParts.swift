import Documents

/// The parts of a Word file besides its body: styles, lists, notes and comments.
///
/// Parts are found by the file's own table of relations; their names are a habit, not a rule.
struct WordParts {
  /// What a paragraph or character style brings along.
  struct Style {
    var basedOn: String?
    /// From 1; nil where the style says nothing.
    var headingLevel: Int?
    var list: String?
    var listLevel: Int?
    var isHidden = false
    /// Whether it is the style of the title of a document.
    var isTitle = false
  }

  /// The styles by id.
  private(set) var styles: [String: Style] = [:]
  /// The lists.
  private(set) var numbering = WordNumbering()
  /// The notes by kind (`f` or `e`) and id: the part they stand in, and their element.
  private(set) var notes: [String: (tree: MarkupTree, node: Int)] = [:]
  /// The comments: who, and what.
  private(set) var comments: [(author: String, text: String)] = []
  /// What the properties of the file say.
  private(set) var properties: OfficeProperties?

  private let archive: Zip
  private let relations: Relations

  /// The parts that a part refers to.
  private struct Relations {
    var byType: [String: String] = [:]
    var byID: [String: String] = [:]
  }

  /// Reads the parts of the body with a name.
  init(of archive: Zip, body: String) throws(ReadError) {
    self.archive = archive
    relations = try Self.relations(of: body, in: archive)
    if let styles = try part("styles") { readStyles(styles) }
    if let numbering = try part("numbering") { self.numbering = WordNumbering(numbering) }
    for (kind, name, prefix) in [("footnotes", "footnote", "f"), ("endnotes", "endnote", "e")] {
      guard let tree = try part(kind) else { continue }
      for note in tree.all(name) {
        guard let id = tree.attribute("id", of: note) else { continue }
        notes[prefix + id] = (tree, note)
      }
    }
    if let tree = try part("comments") {
      comments = tree.all("comment").map { comment in
        let texts = tree.all("p", in: comment).map { paragraph in
          tree.all("t", in: paragraph).map { tree.string(of: $0) }.joined()
        }
        return (tree.attribute("author", of: comment) ?? "", texts.joined(separator: " "))
      }
    }
    let core = try Self.relations(of: "", in: archive).byType["core-properties"]
    properties = try Self.tree(core ?? "docProps/core.xml", in: archive).map(OfficeProperties.init)
  }

  /// The name of the main part: what the archive says, else the habit.
  static func body(of archive: Zip) throws(ReadError) -> String? {
    let names = Set(archive.members.map(\.name))
    let told = try relations(of: "", in: archive).byType["officeDocument"]
    if let told, names.contains(told) { return told }
    return names.contains("word/document.xml") ? "word/document.xml" : nil
  }

  /// The targets of the relations of a part, by the last word of their type and by id.
  private static func relations(
    of part: String,
    in archive: Zip
  ) throws(ReadError) -> Relations {
    let cut = part.lastIndex(of: "/").map { part.index(after: $0) } ?? part.startIndex
    let folder = String(part[..<cut])
    guard let tree = try tree("\(folder)_rels/\(part[cut...]).rels", in: archive) else {
      return Relations()
    }
    var found = Relations()
    for relation in tree.all("relationship") {
      guard let type = tree.attribute("type", of: relation)?.split(separator: "/").last,
        let target = tree.attribute("target", of: relation),
        tree.attribute("targetmode", of: relation) != "External"
      else { continue }
      let name = target.hasPrefix("/") ? String(target.dropFirst()) : folder + target
      if found.byType[String(type)] == nil { found.byType[String(type)] = name }
      if let id = tree.attribute("id", of: relation) { found.byID[id] = name }
    }
    return found
  }

  /// The part that the body refers to by an id.
  func part(withID id: String) throws(ReadError) -> MarkupTree? {
    guard let name = relations.byID[id] else { return nil }
    return try Self.tree(name, in: archive)
  }

  private func part(_ type: String) throws(ReadError) -> MarkupTree? {
    try Self.tree(relations.byType[type] ?? "word/\(type).xml", in: archive)
  }

  private static func tree(_ name: String, in archive: Zip) throws(ReadError) -> MarkupTree? {
    guard let bytes = try archive.data(named: name), bytes.count <= Limits.markupSize,
      let decoded = Decoding.decode(bytes)
    else { return nil }
    return MarkupTree(decoded.text, isHTML: false)
  }

  private mutating func readStyles(_ tree: MarkupTree) {
    for node in tree.all("style") {
      guard let id = tree.attribute("styleid", of: node) else { continue }
      func value(_ name: String, in parent: Int) -> String? {
        tree.first(name, in: parent).flatMap { tree.attribute("val", of: $0) }
      }
      var style = Style()
      style.basedOn = value("basedon", in: node)
      style.isHidden = WordParts.isOn("vanish", below: node, of: tree)
      if let level = value("outlinelvl", in: node).flatMap({ Int($0) }) {
        style.headingLevel = level < 9 ? level + 1 : nil
      } else if id.hasPrefix("Kop") || id.hasPrefix("Heading") {
        style.headingLevel = id.last?.wholeNumberValue
      } else if id == "Titel" || id == "Title" {
        style.headingLevel = 1
      }
      style.isTitle = ["Titel", "Title"].contains(id) || value("name", in: node) == "Title"
      if let list = tree.first("numpr", in: node) {
        style.list = value("numid", in: list)
        style.listLevel = value("ilvl", in: list).flatMap { Int($0) }
      }
      styles[id] = style
    }
  }

  /// What a style brings along, with what it is based on.
  func style(_ id: String?) -> Style {
    var result = Style()
    var next = id
    // A style that is based on itself ends the search.
    for _ in 0..<16 {
      guard let name = next, let style = styles[name] else { break }
      result.headingLevel = result.headingLevel ?? style.headingLevel
      result.list = result.list ?? style.list
      result.listLevel = result.listLevel ?? style.listLevel
      result.isHidden = result.isHidden || style.isHidden
      next = style.basedOn
    }
    return result
  }

  /// Whether a style is that of titles, or based on it.
  func isTitle(_ id: String) -> Bool {
    var next: String? = id
    for _ in 0..<16 {
      guard let name = next, let style = styles[name] else { return false }
      if style.isTitle { return true }
      next = style.basedOn
    }
    return false
  }

  /// Whether a property such as `w:vanish` is set below a node and not set to off.
  static func isOn(_ property: String, below node: Int, of tree: MarkupTree) -> Bool {
    guard let found = tree.first(property, in: node) else { return false }
    return !["0", "false", "off"].contains(tree.attribute("val", of: found) ?? "1")
  }
}
