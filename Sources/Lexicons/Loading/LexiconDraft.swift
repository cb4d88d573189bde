import Documents

/// Tables on their way to a lexicon: rows become concepts and rules, and what is wrong is noted.
struct LexiconDraft {
  private(set) var sheets: [Sheet] = []
  private(set) var lists: [String: [String]] = [:]
  var defects: [Diagnostic] = []
  var concepts: [String: Concept] = [:]
  var conceptOrder: [String] = []
  var conceptPlaces: [String: (sheet: Int, row: Sheet.Row)] = [:]
  var confusions: [String: [String]] = [:]
  var englishNames: [String: String] = [:]
  var rules: [PendingRule] = []
  var expectations: [Expectation] = []
  var separables: [String: SeparableVerb] = [:]
  var language = Language()
  /// The hash of the words and parts of words; empty without them.
  private(set) var wordPartsHash = ""

  /// A rule with the parts of its row that are compiled later.
  struct PendingRule {
    var rule: Rule
    var pattern: Pattern
    var options: RowOptions
    let sheet: Int
    let row: Sheet.Row
  }

  /// Adds a table.
  mutating func add(_ sheet: Sheet) {
    sheets.append(sheet)
    defects += sheet.remarks
  }

  /// Adds the words and parts of words that repair weighs: too many rows to judge one by one.
  mutating func addWordParts(_ bytes: [UInt8]) {
    language.wordParts = WordParts(table: bytes)
    wordPartsHash = SHA256.hexadecimal(of: bytes)
  }

  /// Adds a list of words, one on a line.
  mutating func addList(name: String, text: String) {
    let words = text.split(whereSeparator: \.isNewline)
      .map { $0.drop { $0 == " " || $0 == "\u{FEFF}" } }
      .filter { !$0.isEmpty && !$0.hasPrefix("#") }
      .map { word in String(word.reversed().drop { $0 == " " }.reversed()) }
    let key = name.hasSuffix(".txt") ? String(name.dropLast(4)) : name
    lists[key, default: []] += words
  }

  /// Reads all rows; afterwards `defects` holds what is wrong with them.
  mutating func readRows() {
    for (number, sheet) in sheets.enumerated() {
      checkColumns(sheet)
      for row in sheet.rows {
        switch sheet.stem {
        case "normen", "instrumenten", "partijen", "stukken": addConcept(row, number)
        case "scheidbaar": addSeparable(row)
        case "afkortingen": addAbbreviation(row)
        default: continue
        }
      }
    }
    inheritThemes()
    for (number, sheet) in sheets.enumerated() {
      for row in sheet.rows {
        switch sheet.stem {
        case "termen": addTerm(row, number)
        case "signalen": addCue(row, number)
        case "themas": addTheme(row, number)
        case "soorten": addKind(row, number)
        case "tijd": addTime(row, number)
        case "antwoorden": addAnswer(row, number)
        case "profielen": addExpectation(row, number)
        default: continue
        }
      }
    }
  }

  /// Notes what is wrong with a row.
  mutating func note(
    _ severity: Diagnostic.Severity,
    _ code: String,
    _ sheet: Int,
    _ row: Sheet.Row,
    _ column: String = "",
    _ message: String,
    tip: String = ""
  ) {
    defects.append(
      Diagnostic(severity, code, place: sheets[sheet].place(row, column), message, tip: tip)
    )
  }

  private mutating func checkColumns(_ sheet: Sheet) {
    let place = "\(sheet.name):\(sheet.headerLine)"
    guard let known = Schema.tables[sheet.stem] else {
      if !Schema.foreign.contains(sheet.stem) {
        let names = Schema.tables.keys.sorted().joined(separator: ", ")
        defects.append(
          Diagnostic(
            .warning,
            "L003",
            place: sheet.name,
            "onbekende tabel '\(sheet.stem)' wordt niet gelezen",
            tip: "kies uit: \(names)"
          )
        )
      }
      return
    }
    for column in known.required where !sheet.columns.contains(column) {
      let near = Nearest.word(to: column, among: sheet.columns)
      defects.append(
        Diagnostic(
          .error,
          "L003",
          place: place,
          "verplichte kolom '\(column)' ontbreekt",
          tip: near.map { "bedoelt kolom '\($0)' hetzelfde?" } ?? "voeg de kolom toe"
        )
      )
    }
    for column in sheet.columns
    where !known.required.contains(column) && !known.other.contains(column) {
      let near = Nearest.word(to: column, among: known.required + known.other)
      defects.append(
        Diagnostic(
          .warning,
          "L003",
          place: "\(place):\(column)",
          "onbekende kolom '\(column)'",
          tip: near.map { "bedoelde u '\($0)'?" } ?? "de kolom wordt bewaard, niet gebruikt"
        )
      )
    }
  }

  /// Gives concepts without a theme that of what they are a part of.
  private mutating func inheritThemes() {
    for id in conceptOrder {
      guard let concept = concepts[id], concept.theme == nil else { continue }
      var seen: Set<String> = [id]
      var parent = concept.parent
      while let next = parent, seen.insert(next).inserted, let above = concepts[next] {
        if let theme = above.theme {
          concepts[id] = concept.with(theme: theme)
          break
        }
        parent = above.parent
      }
    }
  }
}

/// The word of a list that differs least from another.
enum Nearest {
  /// Returns the nearest word at most two changes away; the first in order of the alphabet among equals.
  static func word(to word: String, among words: some Sequence<String>) -> String? {
    words.map { (distance(word, $0), $0) }.filter { $0.0 <= 2 }.min { $0 < $1 }?.1
  }

  /// Returns how many letters must be put in, taken out or replaced.
  static func distance(_ left: String, _ right: String) -> Int {
    let from = Array(left.utf8)
    let to = Array(right.utf8)
    if abs(from.count - to.count) > 2 { return 3 }
    var previous = Array(0...to.count)
    for (row, letter) in from.enumerated() {
      var current = [row + 1]
      for (column, other) in to.enumerated() {
        let replaced = previous[column] + (letter == other ? 0 : 1)
        current.append(min(replaced, previous[column + 1] + 1, current[column] + 1))
      }
      previous = current
    }
    return previous[to.count]
  }
}
