import Documents

extension LexiconDraft {
  /// Reads the rows and compiles them; `defects` then says what is wrong.
  mutating func compiled() -> Lexicon {
    readRows()
    checkStructure()
    var engine = Engine()
    engine.separables = separables
    var compiler = Compiler(lists: lists, separables: separables)
    for pending in rules { compiler.count(pending.pattern) }
    var companions: [String: Int] = [:]
    var companionPrograms: [Program] = []
    func companion(_ text: String) -> Int? {
      guard !text.isEmpty, let pattern = try? Pattern(text) else { return nil }
      if let known = companions[text] { return known }
      companionPrograms.append(compiler.program(for: pattern, shape: .init(isInflected: true)))
      companions[text] = companionPrograms.count - 1
      return companionPrograms.count - 1
    }
    var programs: [AnyKeyPath: [Program]] = [:]
    for (number, pending) in rules.enumerated() {
      let program = compiler.program(for: pending.pattern, shape: pending.options.shape)
      let group: WritableKeyPath<Engine, Engine.Group>
      switch pending.rule.meaning {
      case .term, .exclusion: group = \.terms
      case .cue: group = \.cues
      case .theme: group = \.themes
      case .documentKind: group = \.kinds
      case .time: group = \.times
      case .answer: group = \.answers
      }
      engine[keyPath: group].rules.append(number)
      programs[group, default: []].append(program)
      if case .term(_, let options) = pending.rule.meaning, options.company != nil {
        engine.company[number] = Engine.Company(
          with: companion(pending.options.with),
          without: companion(pending.options.without)
        )
      }
    }
    let groups = [
      \Engine.terms, \Engine.cues, \Engine.themes, \Engine.kinds, \Engine.times, \Engine.answers,
    ]
    for group in groups {
      engine[keyPath: group].programs = RuleGroup(programs[group] ?? [])
    }
    engine.companions = RuleGroup(companionPrograms)
    var conditionPrograms: [Program] = []
    let conditions = expectations.flatMap(\.conditions).flatMap(Expectation.alternatives)
    for condition in Set(conditions).sorted() where condition.hasPrefix("tekst:") {
      guard let pattern = try? Pattern(String(condition.dropFirst(6))) else { continue }
      conditionPrograms.append(compiler.program(for: pattern, shape: .init()))
      engine.conditionNames.append(condition)
    }
    engine.conditions = RuleGroup(conditionPrograms)
    engine.vocabulary = compiler.vocabulary
    engine.adjacent = compiler.adjacent
    relate(&engine)
    learnWords()
    learnGrammar()
    return lexicon(engine)
  }

  private func lexicon(_ engine: Engine) -> Lexicon {
    let named =
      sheets.last { !$0.isShipped && $0.metadata["id"] != nil } ?? sheets.first {
        $0.metadata["id"] != nil && Schema.kinds[$0.stem] != nil
      } ?? sheets.first { $0.metadata["id"] != nil }
    let unjudged = sheets.compactMap { $0.metadata["niet_beoordelen"] }
      .flatMap { $0.split(whereSeparator: { " ,".contains($0) }).map(String.init) }
    return Lexicon(
      concepts: concepts,
      conceptOrder: conceptOrder,
      rules: rules.map(\.rule),
      expectations: expectations,
      lists: lists.mapValues { Set($0.map(Fold.key)) },
      language: language,
      id: named?.metadata["id"] ?? "naamloos",
      version: named?.metadata["versie"] ?? "",
      sha256: hash(),
      warnings: defects.filter { $0.severity == .warning },
      sheets: sheets,
      engine: engine,
      confusions: confusions,
      englishNames: englishNames,
      unjudged: unjudged.filter { concepts[$0] != nil }
    )
  }

  /// Works out whose strong mentions are company for whose weak terms.
  private func relate(_ engine: inout Engine) {
    var children: [String: [String]] = [:]
    for id in conceptOrder {
      if let parent = concepts[id]?.parent { children[parent, default: []].append(id) }
    }
    func descendants(_ id: String) -> Set<String> {
      var found: Set<String> = [id]
      var open = [id]
      while let next = open.popLast() {
        for child in children[next] ?? [] where found.insert(child).inserted { open.append(child) }
      }
      return found
    }
    for id in conceptOrder {
      engine.descendants[id] = descendants(id)
      var relatives = descendants(id)
      var seen: Set<String> = [id]
      var parent = concepts[id]?.parent
      if let direct = parent { relatives.formUnion(children[direct] ?? []) }
      while let next = parent, seen.insert(next).inserted {
        relatives.insert(next)
        parent = concepts[next]?.parent
      }
      engine.relatives[id] = relatives
    }
  }

  /// Tells segmentation and repair which words the tables know to be whole.
  private mutating func learnWords() {
    for pending in rules {
      for word in pending.pattern.words where !word.isOpenBefore && !word.isOpenAfter {
        let key = word.text.lowercased()
        if key.count >= 4, key.allSatisfy(\.isLetter) { language.knownWords.insert(key) }
      }
    }
    for words in lists.values {
      for word in words where word.count >= 4 && word.allSatisfy(\.isLetter) {
        language.knownWords.insert(word.lowercased())
      }
    }
  }

  /// Tells segmentation which verbs, function words and nouns there are.
  private mutating func learnGrammar() {
    language.verbs = VerbTable(verbs: table("werkwoorden"), separable: table("scheidbaar"))
    language.roles = WordRole.all(in: table("functiewoorden"))
    language.nouns = NounClass.all(in: table("naamwoorden"))
  }

  /// The rows of all tables of a name.
  private func table(_ stem: String) -> Table {
    let rows = sheets.filter { $0.stem == stem }.flatMap(\.rows)
    return Table(name: stem, rows: rows.map { (line: $0.line, cells: $0.cells) })
  }

  /// The SHA-256 over the rows, sorted, without comments.
  private func hash() -> String {
    var lines: [String] = []
    for sheet in sheets {
      for row in sheet.rows {
        let cells = row.cells.sorted { $0.key < $1.key }.filter { !$0.value.isEmpty }
        lines.append(
          sheet.stem + "\u{1F}" + cells.map { "\($0.key)=\($0.value)" }.joined(separator: "\u{1F}")
        )
      }
    }
    for (name, words) in lists { lines += words.map { "{\(name)}\u{1F}\($0)" } }
    lines.append("woorddelen\u{1F}\(wordPartsHash)")
    return SHA256.hexadecimal(of: Array(lines.sorted().joined(separator: "\n").utf8))
  }

  /// Checks what only shows when all rows are known: parents, cycles, conditions.
  private mutating func checkStructure() {
    for id in conceptOrder {
      guard let concept = concepts[id], let place = conceptPlaces[id] else { continue }
      if let parent = concept.parent, concepts[parent] == nil {
        note(
          .error,
          "L011",
          place.sheet,
          place.row,
          "ouder",
          "onbekende ouder '\(parent)'",
          tip: Nearest.word(to: parent, among: conceptOrder).map { "bedoelde u '\($0)'?" }
            ?? "laat de cel leeg, of voeg de ouder toe"
        )
      }
      var seen: Set<String> = []
      var next: String? = id
      while let current = next, seen.insert(current).inserted { next = concepts[current]?.parent }
      if let loop = next, loop == id {
        note(
          .error,
          "L013",
          place.sheet,
          place.row,
          "ouder",
          "'\(id)' is via zijn ouders zijn eigen ouder",
          tip: "maak één van de ouders leeg"
        )
      }
    }
  }
}
