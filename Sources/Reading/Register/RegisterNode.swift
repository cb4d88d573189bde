import Documents

/// A field or record of a register's answer, the same for JSON and for the SyncFeed's XML.
struct RegisterNode {
  /// The name in lower case, without a prefix.
  let name: String
  /// The text of a field; empty for records and for fields without a value.
  let text: String
  /// The fields and records inside; a list is its members under the same name.
  let parts: [RegisterNode]

  /// What a record is about.
  enum Entity { case pledge, paper, matter }

  /// Reads a value of JSON.
  init(_ name: String, _ tree: JSONTree) {
    self.name = name
    switch tree {
    case .text(let text):
      self.text = Self.squeezed(text)
      parts = []
    case .word(let word):
      text = word
      parts = []
    case .list, .object:
      text = ""
      parts = Self.parts(of: tree, named: name)
    }
  }

  private static func parts(of tree: JSONTree, named name: String) -> [RegisterNode] {
    switch tree {
    case .object(let members):
      members.flatMap { member -> [RegisterNode] in
        let name = member.name.lowercased()
        guard case .list(let values) = member.value else {
          return [RegisterNode(name, member.value)]
        }
        return values.map { RegisterNode(name, $0) }
      }
    case .list(let values): values.map { RegisterNode(name, $0) }
    case .text, .word: []
    }
  }

  /// Reads an element of XML; its attributes are fields like its elements.
  init(_ node: Int, of tree: MarkupTree) {
    let element = tree.nodes[node]
    name = element.name
    let fields = element.attributes.map { attribute in
      RegisterNode(
        name: attribute.name,
        text: Self.squeezed(tree.plain(attribute.value, isLiteral: false)),
        parts: []
      )
    }
    let inner = element.children.filter { !tree.nodes[$0].name.isEmpty }
    parts = fields + inner.map { RegisterNode($0, of: tree) }
    text = inner.isEmpty ? tree.string(of: node) : ""
  }

  private init(name: String, text: String, parts: [RegisterNode]) {
    self.name = name
    self.text = text
    self.parts = parts
  }

  private static func squeezed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The value of a field; empty when it has none.
  subscript(_ field: String) -> String {
    parts.first { $0.name == field && !$0.text.isEmpty }?.text ?? ""
  }

  /// Whether there is a field, with a value or without.
  func has(_ field: String) -> Bool { parts.contains { $0.name == field } }

  /// The records and fields with a name.
  func all(_ field: String) -> [RegisterNode] { parts.filter { $0.name == field } }

  /// The day of a field; nil when there is none or it is the register's "no date".
  func day(_ field: String) -> CalendarDate? {
    let text = self[field]
    guard let day = CalendarDate(iso: text.prefix(10)), day.year > 1800 else { return nil }
    // Midnight in the Netherlands, written in universal time, is late in the evening before.
    let isEvening = ["T22:00:00", "T23:00:00"].contains { text.dropFirst(10).hasPrefix($0) }
    return isEvening && text.hasSuffix("Z") ? day.adding(days: 1) : day
  }

  /// What the record is about, by its name or by fields that only such records have.
  var entity: Entity? {
    let isPledge = has("tekst") && has("nummer") && has("status")
    if isPledge || has("datumnakoming") || has("kamerbriefnakoming") { return .pledge }
    if name == "toezegging", has("tekst") || has("nummer") || isDeleted { return .pledge }
    if has("documentnummer") || name == "document" && has("soort") && has("onderwerp") {
      return .paper
    }
    return has("nummer") && has("soort") && (has("gestartop") || has("afgedaan")) ? .matter : nil
  }

  /// Whether the register has deleted the record.
  var isDeleted: Bool { self["verwijderd"].lowercased() == "true" }
}
