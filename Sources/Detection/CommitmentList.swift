import Documents

/// What the lead-in or the heading of a list says of its items.
struct ListKinds {
  /// The kind that items take when they have none of their own.
  struct Kind {
    let kind: Statement.Kind
    let strength: Int
    let rule: String

    /// The verdict on an item, when it is one that can be done.
    func verdict(for situation: Situation, _ document: Document) -> Verdict? {
      guard situation.reading.tokens.count >= 3 else { return nil }
      // What is reported must be told with a verb; what is asked or promised may be a bare phrase.
      let isReport = [.reportDone, .reportProgress, .reportPartial, .reportLacking, .standing]
        .contains(kind)
      if isReport, situation.reading.verb == nil { return nil }
      return Verdict(kind: kind, strength: strength, rule: rule, evidence: [])
    }
  }

  /// The kind of the last statement of each block that could introduce a list.
  private var introduced: [Int: Kind] = [:]

  /// Returns what the list of a block says of it; nil for a block that is no item.
  func kind(for block: Int, in commitments: Commitments) -> Kind? {
    let document = commitments.document
    guard case .item = document.blocks[block].kind else { return nil }
    if let leadIn = document.blocks[block].leadIn, let kind = introduced[leadIn] { return kind }
    return headed(block, in: commitments)
  }

  /// Remembers what a sentence that ends in a colon announces.
  mutating func note(_ finding: Commitments.Finding?, block: Int) {
    guard let finding else {
      introduced[block] = nil
      return
    }
    introduced[block] = Kind(
      kind: finding.verdict.kind,
      strength: finding.verdict.strength,
      rule: "lijst/" + finding.verdict.rule
    )
  }

  /// What the heading of the section says.
  private func headed(_ block: Int, in commitments: Commitments) -> Kind? {
    let document = commitments.document
    let section = document.sections[document.blocks[block].section]
    let isOutside = commitments.genre == .outsider
    if section.kind == .actions, !isOutside {
      return Kind(kind: .promise, strength: 4, rule: "lijst/actiepunten")
    }
    let title = section.title.lowercased()
    if ["aanbeveling", "handelingsperspectief", "oproep"].contains(where: { title.contains($0) }) {
      return Kind(kind: .recommendation, strength: 3, rule: "lijst/aanbevelingen")
    }
    if title.contains("toezeggingen") {
      return Kind(kind: .promise, strength: 5, rule: "lijst/toezeggingen")
    }
    if commitments.genre == .tender {
      return Kind(kind: .requirement, strength: 5, rule: "lijst/eisen")
    }
    return nil
  }
}
