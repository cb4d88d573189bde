import Documents

extension LexiconDraft {
  /// Reads a row of `profielen`.
  mutating func addExpectation(_ row: Sheet.Row, _ sheet: Int) {
    let norm = row["norm"]
    let instrument = row["instrument"]
    for (column, id) in [("norm", norm), ("instrument", instrument)]
    where !id.isEmpty && !id.hasPrefix("veld:") && concepts[id] == nil {
      note(
        .error,
        "L011",
        sheet,
        row,
        column,
        "onbekend id '\(id)'",
        tip: Nearest.word(to: id, among: conceptOrder).map { "bedoelde u '\($0)'?" }
          ?? "zie nakomen lexicon list"
      )
    }
    if norm.hasPrefix("veld:"),
      !["termijn", "budget", "verantwoordelijke", "meetbaar"].contains(norm.dropFirst(5))
    {
      note(
        .error,
        "L011",
        sheet,
        row,
        "norm",
        "onbekend veld '\(norm)'",
        tip: "veld:termijn, veld:budget, veld:verantwoordelijke of veld:meetbaar"
      )
    }
    if row["eis"] != "moet", row["eis"] != "zou" {
      note(.error, "L016", sheet, row, "eis", "onbekende eis '\(row["eis"])'", tip: "moet of zou")
    }
    if row["bron"].isEmpty {
      note(.error, "L050", sheet, row, "bron", "bron ontbreekt", tip: "zeg wie dit verwacht")
    }
    let conditions = row["als"].split(separator: ",").map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
    for condition in conditions.flatMap(Expectation.alternatives) {
      checkCondition(condition, row, sheet)
    }
    expectations.append(
      Expectation(
        profile: row["profiel"],
        row: row.line,
        norm: norm,
        instrument: instrument.isEmpty ? nil : instrument,
        isRequired: row["eis"] == "moet",
        source: row["bron"].hasSuffix("(k)") ? "" : row["bron"],
        group: row["groep"],
        conditions: conditions,
        section: row["sectie"]
      )
    )
  }

  private mutating func checkCondition(_ condition: String, _ row: Sheet.Row, _ sheet: Int) {
    let parts = condition.split(separator: ":", maxSplits: 1).map(String.init)
    let value = parts.count == 2 ? parts[1] : ""
    switch parts.first ?? "" {
    case "norm", "instrument":
      if concepts[value] == nil {
        note(
          .error,
          "L011",
          sheet,
          row,
          "als",
          "onbekend id '\(value)'",
          tip: Nearest.word(to: value, among: conceptOrder).map { "bedoelde u '\($0)'?" }
            ?? "zie nakomen lexicon list"
        )
      }
    case "thema":
      if !Schema.themes.contains(value) {
        note(
          .error,
          "L011",
          sheet,
          row,
          "als",
          "onbekend thema '\(value)'",
          tip: "kies uit: \(Schema.themes.joined(separator: ", "))"
        )
      }
    case "soort", "signaal", "tekst":
      if value.isEmpty {
        note(
          .error,
          "L011",
          sheet,
          row,
          "als",
          "'\(condition)' is leeg",
          tip: "schrijf achter de dubbele punt wat er moet staan"
        )
      }
      if condition.hasPrefix("tekst:"), let flaw = flaw(of: value) {
        note(.error, "L060", sheet, row, "als", flaw.message, tip: flaw.tip)
      }
    case let text
    where text.hasPrefix("datum>=") || text.hasPrefix("datum<=") || text.hasPrefix("datum<"):
      let day = text.drop { !$0.isNumber }
      if Self.firstDay(String(day)) == nil {
        note(
          .error,
          "L052",
          sheet,
          row,
          "als",
          "'\(day)' is geen datum",
          tip: "schrijf datum>=2012 of datum>=2012-06"
        )
      }
    default:
      note(
        .error,
        "L011",
        sheet,
        row,
        "als",
        "onbekende voorwaarde '\(condition)'",
        tip: "datum>=2012, soort:…, thema:…, norm:…, instrument:…, signaal:… of tekst:…"
      )
    }
  }
}
