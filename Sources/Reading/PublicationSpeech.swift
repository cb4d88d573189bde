import Documents

extension Publication {
  /// A turn in a debate, or who takes it.
  ///
  /// Since 2011 `spreekbeurt` holds `spreker` (the label) and `tekst`; before, `spreker` held `wie`
  /// and the paragraphs themselves, and `voorz` those of the chair. Within a motion `motie-info` is
  /// the chair's. Whose words they are ends with the element.
  mutating func speech(_ node: Int, _ level: Int, _ depth: Int) {
    let before = builder.speaker
    switch tree.nodes[node].name {
    case "spreekbeurt", "motie-info":
      let label = tree.nodes[node].children.first { tree.nodes[$0].name == "spreker" }
      if let label { builder.speaker = Speaker.name(ofLabel: tree.string(of: label)) ?? before }
      block(node, level, depth)
      builder.speaker = before
    case "voorz":
      builder.speaker = Speaker.chair
      block(node, level, depth)
      builder.speaker = before
    default:
      // The older form holds paragraphs; the newer is only the label, whose speaker is set above.
      let who = tree.nodes[node].children.first { tree.nodes[$0].name == "wie" }
      guard let who else {
        builder.end()
        children(node, level, depth)
        builder.end(.heading(level: Speaker.headingLevel))
        return
      }
      builder.speaker = Speaker.name(ofLabel: tree.string(of: who)) ?? before
      builder.end()
      for child in tree.nodes[node].children {
        guard child == who else {
          walk(child, level: level, depth: depth)
          continue
        }
        builder.end()
        children(child, level, depth)
        builder.end(.heading(level: Speaker.headingLevel))
      }
      builder.end()
      builder.speaker = before
    }
  }
}

/// Who speaks in a debate.
enum Speaker {
  /// The chair, whoever that is.
  static let chair = "De voorzitter"

  /// The level of the heading that a speaker's label is: below every heading of the agenda.
  static let headingLevel = 5

  /// The name in a label such as `De heer Jansen (XYZ):`; nil when nothing is left of it.
  static func name(ofLabel label: String) -> String? {
    var words = label.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    words = words.replacing(" (", with: "(").replacing("(", with: " (").replacing("( ", with: "(")
      .replacing(" )", with: ")")
    while let last = words.last, last == ":" || last == " " || last == "." { words.removeLast() }
    guard !words.isEmpty else { return nil }
    return words.lowercased().hasSuffix("voorzitter") ? chair : words
  }

  /// Whether a line is the label of a speaker: a form of address and a name, up to a colon.
  static func isLabel(_ line: String) -> Bool {
    guard line.hasSuffix(":"), line.count < 100 else { return false }
    let first = line.split(separator: " ").first.map { $0.lowercased() } ?? ""
    let address: Set<String> = [
      "de", "het", "mevrouw", "minister", "staatssecretaris", "minister-president", "dhr.", "mw.",
    ]
    return address.contains(first)
  }
}
