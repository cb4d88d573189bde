import Documents

/// Recorded changes of a Word document, seen from one side.
struct Revisions {
  /// The side that is read.
  let side: TrackedChanges
  private let dropped: Set<String>

  private static let inserted: Set<String> = ["ins", "moveto"]
  private static let deleted: Set<String> = ["del", "movefrom"]

  init(_ side: TrackedChanges) {
    self.side = side
    dropped = side == .accept ? Self.deleted.union(["deltext"]) : Self.inserted
  }

  /// Whether an element belongs to the other side.
  func leavesOut(_ name: String) -> Bool { dropped.contains(name) }

  /// Whether the mark at the end of a paragraph belongs to the other side, so that the next goes on.
  func joins(_ properties: Int, in tree: MarkupTree) -> Bool {
    guard let mark = tree.nodes[properties].children.first(where: { tree.nodes[$0].name == "rpr" })
    else { return false }
    return tree.nodes[mark].children.contains { leavesOut(tree.nodes[$0].name) }
  }

  /// Whether a whole row belongs to the other side.
  func dropsRow(_ properties: Int, in tree: MarkupTree) -> Bool {
    tree.nodes[properties].children.contains { leavesOut(tree.nodes[$0].name) }
  }

  /// The text of a note on this side, on one line.
  func text(of node: Int, in tree: MarkupTree) -> String {
    var text = ""
    collect(node, tree, &text)
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func collect(_ node: Int, _ tree: MarkupTree, _ text: inout String) {
    let element = tree.nodes[node]
    switch element.name {
    case let name where leavesOut(name): break
    case "t", "deltext":
      for child in element.children {
        text += tree.plain(tree.nodes[child].range, isLiteral: tree.nodes[child].isLiteral)
      }
    case "instrtext", "rpr", "ppr", "fallback": break
    default:
      if ["p", "tab", "br", "cr"].contains(element.name) { text += " " }
      if element.name == "nobreakhyphen" { text += "-" }
      for child in element.children { collect(child, tree, &text) }
    }
  }

  /// What to tell of the changes in a document: nothing when there are none.
  func notices(in tree: MarkupTree) -> [Notice] {
    var insertions = 0
    var deletions = 0
    for node in tree.nodes where node.children.contains(where: { tree.nodes[$0].name == "r" }) {
      if Self.inserted.contains(node.name) { insertions += 1 }
      if Self.deleted.contains(node.name) { deletions += 1 }
    }
    return Self.notices(side, insertions: insertions, deletions: deletions)
  }

  /// What to tell of a number of changes; the same for every format that records them.
  static func notices(_ side: TrackedChanges, insertions: Int, deletions: Int) -> [Notice] {
    guard insertions + deletions > 0 else { return [] }
    let put = insertions == 1 ? "1 invoeging" : "\(insertions) invoegingen"
    let taken = deletions == 1 ? "1 verwijdering" : "\(deletions) verwijderingen"
    let read = side == .accept ? "alle aanvaard" : "de tekst van voor de wijzigingen is gelezen"
    return [
      Notice(
        code: "N124",
        message: "bijgehouden wijzigingen: \(read) (\(put), \(taken))",
        tip: side == .accept
          ? "lees de tekst van voor de wijzigingen met --tracked-changes original" : ""
      )
    ]
  }
}

/// Comments in the margin: not the text of the document, but told.
enum SideNotes {
  private static let shownCount = 5
  private static let shownLength = 120

  /// Returns one notice for all comments of a document.
  static func notices(_ comments: [(author: String, text: String)]) -> [Notice] {
    let filled = comments.filter { !$0.text.isEmpty }
    guard !filled.isEmpty else { return [] }
    let shown = filled.prefix(shownCount).map { comment in
      let text =
        comment.text.count > shownLength ? "\(comment.text.prefix(shownLength))…" : comment.text
      return "‘\(text)’" + (comment.author.isEmpty ? "" : " (\(comment.author))")
    }
    let rest = filled.count > shownCount ? " en \(filled.count - shownCount) meer" : ""
    let count = filled.count == 1 ? "1 opmerking" : "\(filled.count) opmerkingen"
    return [
      Notice(
        code: "N123",
        message: "\(count) in de kantlijn, niet meegeteld als tekst: "
          + shown.joined(separator: "; ") + rest
      )
    ]
  }
}
