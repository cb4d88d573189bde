import Documents
import Lexicons

/// What the lexicon knows of one id, as text.
struct LexiconListing {
  private let lexicon: Lexicon

  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
  }

  /// Returns what is known of a concept or a rule; nil when the id is unknown.
  func entry(_ id: String) -> String? {
    if let concept = lexicon.concepts[id] { return text(concept) }
    let rules = lexicon.rules.filter { $0.id == id }
    return rules.isEmpty ? nil : rules.map(row).joined()
  }

  private func text(_ concept: Concept) -> String {
    var lines = ["\(concept.id)  (\(concept.kind.dutch))", field("naam", concept.name)]
    let above = lexicon.ancestry(of: concept.id).dropFirst()
    lines.append(field("onderdeel van", above.joined(separator: " < ")))
    lines.append(field("bevat", children(concept.id).joined(separator: ", ")))
    lines.append(field("thema", concept.theme ?? ""))
    lines.append(field("nummer", concept.number))
    lines.append(field("bestaat", window(concept.validFrom, concept.validTo)))
    lines.append(
      field(
        "ontbreken telt",
        concept.reportFrom == nil && concept.reportTo == nil
          ? "nooit" : window(concept.reportFrom, concept.reportTo)
      )
    )
    lines.append(
      field("bron", concept.source.isEmpty ? "(niet nagekeken)" : concept.source)
    )
    lines.append(field("adres", concept.url))
    lines.append(field("wat het is", concept.definition))
    let rules = lexicon.rules.enumerated().filter { lexicon.concept(of: $0.offset) == concept.id }
    return lines.filter { !$0.isEmpty }.joined(separator: "\n") + "\n"
      + rules.map { row($0.element) }.joined()
  }

  private func row(_ rule: Rule) -> String {
    let sort: String
    switch rule.meaning {
    case .exclusion: sort = "telt niet"
    case .term(_, let options): sort = options.isReference ? "verwijzing" : "term"
    case .cue(let cue): sort = "\(cue.cueClass) \(cue.strength)"
    case .theme: sort = "thema"
    case .documentKind: sort = "soort stuk"
    case .time: sort = "tijd"
    case .answer: sort = "antwoord"
    }
    let options = rule.options.isEmpty ? "" : "  [\(rule.options)]"
    var lines = ["  \(sort)  \(rule.pattern)\(options)  (\(rule.table):\(rule.line))"]
    if !rule.positive.isEmpty { lines.append("    wel:  \(rule.positive)") }
    if !rule.negative.isEmpty { lines.append("    niet: \(rule.negative)") }
    if !rule.note.isEmpty { lines.append("    \(rule.note)") }
    // What nobody checked is used, never shown.
    if !rule.source.isEmpty, !rule.source.hasSuffix("(k)") {
      lines.append("    bron: \(rule.source)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func children(_ id: String) -> [String] {
    lexicon.conceptOrder.filter { lexicon.concepts[$0]?.parent == id }
  }

  private func field(_ name: String, _ value: String) -> String {
    value.isEmpty ? "" : "  \(name): \(value)"
  }

  private func window(_ from: CalendarDate?, _ to: CalendarDate?) -> String {
    switch (from, to) {
    case (nil, nil): ""
    case (let from?, nil): "vanaf \(from)"
    case (nil, let to?): "tot en met \(to)"
    case (let from?, let to?): "\(from) tot en met \(to)"
    }
  }
}
