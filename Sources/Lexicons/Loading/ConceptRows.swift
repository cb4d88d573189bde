import Documents

extension LexiconDraft {
  /// Reads a row of `normen`, `instrumenten`, `partijen` or `stukken`.
  mutating func addConcept(_ row: Sheet.Row, _ sheet: Int) {
    let id = row["id"]
    guard let table = Schema.kinds[sheets[sheet].stem] else { return }
    // A norm that is itself an instrument (the NCP, a covenant) stands on the other side of the matrix.
    let kind = table == .norm && row["soort"] == "instrument" ? .instrument : table
    guard Self.isID(id) else {
      note(
        .error,
        "L060",
        sheet,
        row,
        "id",
        "'\(id)' is geen geldig id",
        tip: "kleine letters en cijfers, verbonden door - . of /"
      )
      return
    }
    if let earlier = conceptPlaces[id] {
      let isOverride = sheets[earlier.sheet].isShipped && !sheets[sheet].isShipped
      guard isOverride else {
        note(
          .error,
          "L010",
          sheet,
          row,
          "id",
          "id '\(id)' staat al in \(sheets[earlier.sheet].place(earlier.row))",
          tip: "geef de rij een eigen id"
        )
        return
      }
      note(
        .warning,
        "N305",
        sheet,
        row,
        "id",
        "'\(id)' vervangt de rij van \(sheets[earlier.sheet].place(earlier.row))"
      )
    } else {
      conceptOrder.append(id)
    }
    conceptPlaces[id] = (sheet, row)
    let sort = row["soort"]
    if let known = Schema.sorts[kind], !known.isEmpty, !sort.isEmpty, !known.contains(sort) {
      note(
        .error,
        "L016",
        sheet,
        row,
        "soort",
        "onbekende soort '\(sort)'",
        tip: "kies uit: \(known.sorted().joined(separator: ", "))"
      )
    }
    let theme = row["thema"]
    if !theme.isEmpty, !Schema.themes.contains(theme) {
      note(
        .error,
        "L016",
        sheet,
        row,
        "thema",
        "onbekend thema '\(theme)'",
        tip: "kies uit: \(Schema.themes.joined(separator: ", "))"
      )
    }
    checkWindows(row, sheet)
    let bron = row["bron"]
    if bron.isEmpty {
      note(.error, "L050", sheet, row, "bron", "bron ontbreekt", tip: "zeg waar dit vandaan komt")
    }
    confusions[id] = row["niet_verwarren_met"].split(whereSeparator: { " ,;".contains($0) })
      .map(String.init)
    englishNames[id] = row["naam_en"]
    concepts[id] = Concept(
      id: id,
      kind: kind,
      parent: row["ouder"].isEmpty ? nil : row["ouder"],
      name: row["naam"],
      sort: sort.isEmpty
        ? (kind == .instrument ? "instrument" : kind == .norm ? "norm" : "") : sort,
      theme: theme.isEmpty ? nil : theme,
      // A fact that nobody checked is used, never shown.
      source: bron.hasSuffix("(k)") ? "" : bron,
      url: row["url"],
      validFrom: Self.firstDay(row["geldig_van"]),
      validTo: Self.lastDay(row["geldig_tot"]),
      reportFrom: Self.firstDay(row["meld_van"]),
      reportTo: Self.lastDay(row["meld_tot"]),
      definition: row["toelichting"],
      number: row["nummer"],
      date: Self.firstDay(row["datum"])
    )
  }

  private mutating func checkWindows(_ row: Sheet.Row, _ sheet: Int) {
    for column in ["geldig_van", "geldig_tot", "meld_van", "meld_tot", "datum"] {
      let cell = row[column]
      if !cell.isEmpty, Self.firstDay(cell) == nil {
        note(
          .error,
          "L052",
          sheet,
          row,
          column,
          "'\(cell)' is geen datum",
          tip:
            "schrijf 2011, 2011-06 of 2011-06-16; maak de kolom in het rekenblad van het type tekst"
        )
      }
    }
    for (from, to) in [("geldig_van", "geldig_tot"), ("meld_van", "meld_tot")] {
      if let first = Self.firstDay(row[from]), let last = Self.lastDay(row[to]), first > last {
        note(
          .error,
          "L052",
          sheet,
          row,
          from,
          "\(from) \(row[from]) ligt na \(to) \(row[to])",
          tip: "verwissel de twee"
        )
      }
    }
    if let valid = Self.firstDay(row["geldig_van"]), let report = Self.firstDay(row["meld_van"]),
      report < valid
    {
      note(
        .warning,
        "L052",
        sheet,
        row,
        "meld_van",
        "meld_van \(row["meld_van"]) ligt voor geldig_van \(row["geldig_van"])",
        tip: "wat nog niet bestaat, kan niet ontbreken"
      )
    }
  }

  /// Returns whether words of small letters and digits are joined by `-`, `.` or `/`.
  static func isID(_ text: String) -> Bool {
    let parts = text.split(omittingEmptySubsequences: false) { "-./".contains($0) }
    return parts.allSatisfy { part in
      !part.isEmpty
        && part.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    }
  }

  /// Returns the first day of `2011`, `2011-06` or `2011-06-16`.
  static func firstDay(_ text: String) -> CalendarDate? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard let year = parts.first ?? nil, text.prefix(while: { $0 != "-" }).count == 4 else {
      return nil
    }
    switch parts.count {
    case 1: return CalendarDate(year: year, month: 1, day: 1)
    case 2: return parts[1].flatMap { CalendarDate(year: year, month: $0, day: 1) }
    case 3:
      guard let month = parts[1], let day = parts[2] else { return nil }
      return CalendarDate(year: year, month: month, day: day)
    default: return nil
    }
  }

  /// Returns the last day of `2011`, `2011-06` or `2011-06-16`.
  static func lastDay(_ text: String) -> CalendarDate? {
    guard let first = firstDay(text) else { return nil }
    switch text.split(separator: "-").count {
    case 1: return CalendarDate(year: first.year, month: 12, day: 31)
    case 2: return first.adding(months: 1).adding(days: -1)
    default: return first
    }
  }

  /// Reads a row of `scheidbaar`.
  mutating func addSeparable(_ row: Sheet.Row) {
    separables[Fold.key(row["werkwoord"])] = SeparableVerb(
      infinitive: Fold.key(row["werkwoord"]),
      part: Fold.key(row["deel"]),
      stem: Fold.key(row["stam"]),
      past: Fold.key(row["verleden"]),
      participle: Fold.key(row["voltooid"])
    )
  }

  /// Reads a row of `afkortingen`.
  mutating func addAbbreviation(_ row: Sheet.Row) {
    language.abbreviations[row["afkorting"].lowercased()] =
      row["soort"] == "soms" ? .sometimes : .always
  }
}

extension Concept {
  /// The same concept with another theme.
  func with(theme: String) -> Concept {
    Concept(
      id: id,
      kind: kind,
      parent: parent,
      name: name,
      sort: sort,
      theme: theme,
      source: source,
      url: url,
      validFrom: validFrom,
      validTo: validTo,
      reportFrom: reportFrom,
      reportTo: reportTo,
      definition: definition,
      number: number,
      date: date
    )
  }
}
