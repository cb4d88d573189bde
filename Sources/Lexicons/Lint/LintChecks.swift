import Documents

/// The checks that need all rows, and those that look at the letters of cells.
struct LintChecks {
  let lexicon: Lexicon
  let draft: LexiconDraft
  var found: [Diagnostic] = []

  /// Begins to check.
  init(lexicon: Lexicon, draft: LexiconDraft) {
    self.lexicon = lexicon
    self.draft = draft
  }

  mutating func note(
    _ severity: Diagnostic.Severity,
    _ code: String,
    _ place: String,
    _ message: String,
    tip: String = ""
  ) {
    found.append(Diagnostic(severity, code, place: place, message, tip: tip))
  }

  // MARK: Cells

  /// Letters that a spreadsheet or an encoding has damaged (L001, L002).
  mutating func cells() {
    for sheet in draft.sheets where Schema.tables[sheet.stem] != nil {
      for row in sheet.rows {
        for column in sheet.columns {
          let cell = row[column]
          if cell.isEmpty { continue }
          checkLetters(cell, sheet.place(row, column))
          checkDamage(cell, column, sheet.place(row, column))
        }
        if !row.surplus.isEmpty {
          note(
            .warning,
            "L003",
            sheet.place(row),
            "\(row.surplus.count) cellen achter de laatste kolom",
            tip: "staat er een scheidingsteken te veel?"
          )
        }
      }
    }
  }

  private mutating func checkLetters(_ cell: String, _ place: String) {
    if cell.unicodeScalars.contains("\u{A0}") {
      note(
        .warning,
        "L001",
        place,
        "vaste spatie (NBSP) in de cel",
        tip: "vervang haar door een gewone spatie"
      )
    }
    if cell.unicodeScalars.contains(where: { (0x0300...0x036F).contains($0.value) }) {
      note(
        .warning,
        "L001",
        place,
        "letter en accent zijn twee tekens (geen NFC)",
        tip: "typ de letter met accent opnieuw"
      )
    }
  }

  private mutating func checkDamage(_ cell: String, _ column: String, _ place: String) {
    if cell.hasPrefix("#NAAM") || cell.hasPrefix("#NAME") || cell.hasPrefix("#REF")
      || cell.hasPrefix("#VERW")
    {
      if column != "patroon" {
        note(
          .error,
          "L002",
          place,
          "'\(cell)' komt van het rekenblad, niet van u",
          tip: "herstel de cel"
        )
      }
    } else if Self.isSpreadsheetDate(cell) {
      note(
        .error,
        "L002",
        place,
        "'\(cell)' is vermoedelijk een getal dat het rekenblad voor een datum hield",
        tip: "zet de kolom op tekst en vul de waarde opnieuw in"
      )
    } else if cell.hasPrefix("="), column != "patroon" {
      note(
        .warning,
        "L002",
        place,
        "de cel begint met '='",
        tip: "een rekenblad leest dat als formule"
      )
    } else if cell.hasPrefix("="),
      cell.dropFirst().first.map({ !$0.isLetter && !$0.isNumber }) ?? true
    {
      note(
        .error,
        "L002",
        place,
        "na '=' hoort een woord, zoals =ILO",
        tip: "een rekenblad leest dit als formule"
      )
    }
    if column == "patroon", cell.contains(where: { "“”„«»".contains($0) }) {
      note(
        .warning,
        "L002",
        place,
        "krul-aanhalingstekens in het patroon",
        tip: "laat ze weg; aanhalingstekens in de tekst tellen niet mee"
      )
    }
  }

  /// Whether a cell looks like `2-jan` or `jan-24`.
  private static func isSpreadsheetDate(_ cell: String) -> Bool {
    let months = [
      "jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec", "mar",
      "may", "oct",
    ]
    let parts = cell.lowercased().split(separator: "-")
    guard parts.count == 2 else { return false }
    let isNumber = parts.map { $0.count <= 2 && $0.allSatisfy(\.isNumber) }
    let isMonth = parts.map { months.contains(String($0.prefix { $0 != "." })) }
    return isNumber[0] && isMonth[1] || isMonth[0] && isNumber[1]
  }

  // MARK: Concepts

  /// Concepts without terms, orphans, one-sided relations, missing definitions (L012, L014, L015, L051).
  mutating func concepts() {
    var named: Set<String> = []
    for number in lexicon.rules.indices {
      if case .term(let concept, _) = lexicon.rules[number].meaning { named.insert(concept) }
    }
    let parents = Set(lexicon.conceptOrder.compactMap { lexicon.concepts[$0]?.parent })
    for id in lexicon.conceptOrder {
      guard let concept = lexicon.concepts[id], let origin = draft.conceptPlaces[id] else {
        continue
      }
      let sheet = draft.sheets[origin.sheet]
      let isField = concept.kind == .norm || concept.kind == .instrument
      if !named.contains(id), concept.kind != .party, !parents.contains(id) {
        note(
          .error,
          "L012",
          sheet.place(origin.row),
          "\(concept.kind.word) '\(id)' heeft geen termen",
          tip: "voeg een rij toe aan termen"
        )
      }
      if concept.kind == .norm, concept.parent == nil, !parents.contains(id) {
        note(
          .warning,
          "L014",
          sheet.place(origin.row, "ouder"),
          "norm '\(id)' hoort nergens bij",
          tip: "vul een ouder in"
        )
      }
      if lexicon.ancestry(of: id).count > 7 {
        note(
          .warning,
          "L014",
          sheet.place(origin.row, "ouder"),
          "'\(id)' staat \(lexicon.ancestry(of: id).count) lagen diep",
          tip: "sla een laag over"
        )
      }
      if isField, concept.definition.isEmpty {
        note(
          .warning,
          "L051",
          sheet.place(origin.row, "toelichting"),
          "omschrijving van '\(id)' ontbreekt",
          tip: "zeg in één zin wat het is, en wat niet"
        )
      }
      relations(of: id, sheet.place(origin.row, "niet_verwarren_met"))
    }
  }

  private mutating func relations(of id: String, _ place: String) {
    for other in lexicon.confusions[id] ?? [] {
      if lexicon.concepts[other] == nil {
        let near = Nearest.word(to: other, among: lexicon.conceptOrder)
        note(
          .error,
          "L011",
          place,
          "onbekend id '\(other)'",
          tip: near.map { "bedoelde u '\($0)'?" } ?? "zie nakomen lexicon list"
        )
      } else if !(lexicon.confusions[other] ?? []).contains(id) {
        note(
          .warning,
          "L015",
          place,
          "'\(other)' noemt '\(id)' niet terug",
          tip: "vul daar ook niet_verwarren_met in"
        )
      }
    }
  }
}

extension Concept.Kind {
  /// Its name in Dutch.
  var word: String {
    switch self {
    case .norm: "norm"
    case .instrument: "instrument"
    case .party: "partij"
    case .paper: "stuk"
    }
  }
}
