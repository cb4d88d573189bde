import Documents

extension LexiconDraft {
  /// Reads a row of `termen`.
  mutating func addTerm(_ row: Sheet.Row, _ sheet: Int) {
    let concept = row["concept"]
    if concepts[concept] == nil {
      let near = Nearest.word(to: concept, among: conceptOrder)
      note(
        .error,
        "L011",
        sheet,
        row,
        "concept",
        "onbekend begrip '\(concept)'",
        tip: near.map { "bedoelde u '\($0)'?" } ?? "voeg het toe aan normen, of verbeter het id"
      )
      return
    }
    let sort = row["soort"]
    if !Schema.termSorts.contains(sort) {
      note(
        .error,
        "L016",
        sheet,
        row,
        "soort",
        "onbekende soort '\(sort)'",
        tip: "kies uit: term, afkorting, verwijzing, uitsluiten"
      )
      return
    }
    var unknown: [String] = []
    var options = RowOptions(row["opties"], unknown: &unknown)
    for option in unknown {
      note(
        .error,
        "L016",
        sheet,
        row,
        "opties",
        "onbekende optie '\(option)'",
        tip: "samenstelling vervoeging streng ruim zwak zwak=3z zwak=alinea bij=[…] zonder=[…]"
      )
    }
    options.term.isReference = sort == "verwijzing"
    if options.term.isReference, options.term.company == nil {
      options.term.company = .sentences(3)
    }
    for (name, text) in [("bij", options.with), ("zonder", options.without)] where !text.isEmpty {
      if let flaw = flaw(of: text) {
        note(.error, "L060", sheet, row, "opties", "\(name): \(flaw.message)", tip: flaw.tip)
        if name == "bij" { options.with = "" } else { options.without = "" }
      }
    }
    // What is not meant is not meant in a compound either.
    if sort == "uitsluiten" { options.shape.isCompound = true }
    let part = sheets[sheet].part
    add(
      row,
      sheet,
      id: part.isEmpty ? "\(concept)#\(row.line)" : "\(concept)#\(part):\(row.line)",
      meaning: sort == "uitsluiten"
        ? .exclusion(concept: concept) : .term(concept: concept, options.term),
      options: options
    )
  }

  /// Reads a row of `signalen`.
  mutating func addCue(_ row: Sheet.Row, _ sheet: Int) {
    let cueClass = row["klasse"]
    if !Schema.cueClasses.contains(cueClass) {
      note(
        .error,
        "L016",
        sheet,
        row,
        "klasse",
        "onbekende klasse '\(cueClass)'",
        tip: Nearest.word(to: cueClass, among: Schema.cueClasses.sorted()).map {
          "bedoelde u '\($0)'?"
        }
          ?? "de klassen staan in Lexicons/README.md"
      )
    }
    let direction =
      row["richting"].isEmpty ? Cue.Direction.both : Cue.Direction(rawValue: row["richting"])
    if direction == nil {
      note(
        .error,
        "L016",
        sheet,
        row,
        "richting",
        "onbekende richting '\(row["richting"])'",
        tip: "kies uit: na, voor, beide, binnen, pseudo, einde"
      )
    }
    let reach = row["bereik"].isEmpty ? "deelzin" : row["bereik"]
    if !["deelzin", "zin", "alinea"].contains(reach), Int(reach) == nil {
      note(
        .error,
        "L016",
        sheet,
        row,
        "bereik",
        "onbekend bereik '\(reach)'",
        tip: "kies uit: deelzin, zin, alinea of een aantal woorden"
      )
    }
    let strength = Int(row["sterkte"]) ?? 0
    let bounds = cueClass == "afzwakking" ? -2...2 : 0...6
    if !row["sterkte"].isEmpty, Int(row["sterkte"]).map({ !bounds.contains($0) }) ?? true {
      note(
        .error,
        "L016",
        sheet,
        row,
        "sterkte",
        "sterkte '\(row["sterkte"])' kan niet",
        tip: "een getal van \(bounds.lowerBound) tot \(bounds.upperBound)"
      )
    }
    let cue = Cue(
      cueClass: cueClass,
      strength: strength,
      direction: direction ?? .both,
      reach: reach,
      priority: Int(row["voorrang"]) ?? 0,
      subject: row["onderwerp"],
      tense: row["tijd"],
      allowsSubordinate: row["bijzin"] != "nee"
    )
    var shape = RowOptions()
    shape.shape.isTerm = false
    add(row, sheet, id: row["id"], meaning: .cue(cue), options: shape)
  }

  /// Reads a row of `themas`.
  mutating func addTheme(_ row: Sheet.Row, _ sheet: Int) {
    let theme = row["thema"]
    if !Schema.themes.contains(theme) {
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
    add(row, sheet, id: "thema/\(theme)#\(row.line)", meaning: .theme(theme), options: RowOptions())
  }

  /// Reads a row of `soorten`.
  mutating func addKind(_ row: Sheet.Row, _ sheet: Int) {
    let place = row["plaats"].isEmpty ? "tekst" : row["plaats"]
    if !["kop", "tekst", "slot"].contains(place) {
      note(
        .error,
        "L016",
        sheet,
        row,
        "plaats",
        "onbekende plaats '\(place)'",
        tip: "kies uit: kop, tekst, slot"
      )
    }
    let meaning = Meaning.documentKind(row["soort"], place: place, weight: Int(row["gewicht"]) ?? 1)
    add(
      row,
      sheet,
      id: "soort/\(row["soort"])#\(row.line)",
      meaning: meaning,
      options: RowOptions()
    )
  }

  /// Reads a row of `tijd`.
  mutating func addTime(_ row: Sheet.Row, _ sheet: Int) {
    let rule = TimeRule(
      id: row["id"],
      from: row["van"],
      to: row["tot"],
      grace: Int(row["marge"]) ?? 0,
      assumption: row["aanname"]
    )
    add(row, sheet, id: row["id"], meaning: .time(rule), options: RowOptions())
  }

  /// Reads a row of `antwoorden`.
  mutating func addAnswer(_ row: Sheet.Row, _ sheet: Int) {
    let answerClass = row["klasse"]
    if !Schema.answerClasses.contains(answerClass) {
      note(
        .error,
        "L016",
        sheet,
        row,
        "klasse",
        "onbekende klasse '\(answerClass)'",
        tip: "kies uit: \(Schema.answerClasses.sorted().joined(separator: ", "))"
      )
    }
    var shape = RowOptions()
    shape.shape.isTerm = false
    add(row, sheet, id: row["id"], meaning: .answer(answerClass), options: shape)
  }

  private mutating func add(
    _ row: Sheet.Row,
    _ sheet: Int,
    id: String,
    meaning: Meaning,
    options: RowOptions
  ) {
    let text = row["patroon"]
    if ["#NAAM", "#NAME", "#VERW", "#REF"].contains(where: text.hasPrefix) {
      note(
        .error,
        "L002",
        sheet,
        row,
        "patroon",
        "het rekenblad heeft het patroon voor een formule aangezien",
        tip: "herstel de cel; voer tabellen uit met lexicon export --xlsx-friendly"
      )
      return
    }
    do throws(Pattern.Flaw) {
      let pattern = try Pattern(text)
      for name in pattern.lists where lists[name] == nil {
        let near = Nearest.word(to: name, among: lists.keys.sorted())
        note(
          .error,
          "L011",
          sheet,
          row,
          "patroon",
          "onbekende lijst {\(name)}",
          tip: near.map { "bedoelde u {\($0)}?" } ?? "maak lijsten/\(name).txt"
        )
      }
      for verb in pattern.separables where separables[Fold.key(verb)] == nil {
        note(
          .error,
          "L011",
          sheet,
          row,
          "patroon",
          "onbekend scheidbaar werkwoord ~\(verb)",
          tip: Nearest.word(to: Fold.key(verb), among: separables.keys.sorted())
            .map { "bedoelde u ~\($0)?" } ?? "zet het in scheidbaar.tsv"
        )
      }
      rules.append(
        PendingRule(
          rule: Rule(
            id: id,
            meaning: meaning,
            pattern: text,
            table: sheets[sheet].name,
            line: row.line,
            positive: row["ja"],
            negative: row["nee"],
            options: row["opties"],
            source: row["bron"],
            note: row["toelichting"],
            isShipped: sheets[sheet].isShipped
          ),
          pattern: pattern,
          options: options,
          sheet: sheet,
          row: row
        )
      )
    } catch {
      note(.error, "L060", sheet, row, "patroon", error.message, tip: error.tip)
    }
  }

  func flaw(of text: String) -> Pattern.Flaw? {
    do throws(Pattern.Flaw) {
      _ = try Pattern(text)
      return nil
    } catch {
      return error
    }
  }
}
