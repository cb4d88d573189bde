import Documents

extension Lexicon {
  /// Returns `normen` and `termen` made of a dictionary in the form of LIWC, which quanteda and
  /// WordStat also write: categories between two lines `%`, then words with their category numbers.
  ///
  /// - Parameters:
  ///   - text: The dictionary.
  ///   - origin: What to name as source.
  /// - Returns: The tables.
  /// - Throws: `defects` with the lines that could not be read.
  public static func imported(
    dictionary text: String,
    origin: String
  ) throws(LexiconError) -> [ExportedTable] {
    var imported = ImportedConcepts(origin: origin)
    var positions: [String: Int] = [:]
    var defects: [Diagnostic] = []
    var part = 0
    for (number, raw) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let line = raw.drop { $0 == "\u{FEFF}" }
      if line.allSatisfy(\.isWhitespace) { continue }
      if line.allSatisfy({ $0 == "%" || $0.isWhitespace }) {
        part += 1
        continue
      }
      let cells = line.split(whereSeparator: { $0 == "\t" }).map(String.init)
      let fields =
        cells.count > 1 ? cells : line.split(whereSeparator: \.isWhitespace).map(String.init)
      if part == 1, fields.count >= 2 {
        positions[fields[0]] = imported.concepts.count
        imported.concepts.append(.init(id: ImportedConcepts.id(fields[1]), name: fields[1]))
      } else if part == 2, fields.count >= 2 {
        let keys = fields.dropFirst().flatMap { $0.split(whereSeparator: \.isWhitespace) }
        for key in keys {
          guard let position = positions[String(key)] else {
            defects.append(
              Diagnostic(
                .error,
                "L011",
                place: "\(origin):\(number + 1)",
                "onbekende categorie '\(key)'",
                tip: "de categorieën staan tussen de twee regels met %"
              )
            )
            continue
          }
          imported.concepts[position].patterns.append(Self.pattern(fields[0]))
        }
      } else {
        defects.append(
          Diagnostic(
            .error,
            "L060",
            place: "\(origin):\(number + 1)",
            "'\(line)' is niet te lezen",
            tip: "verwacht: nummer en naam tussen de regels met %, daarna woord en nummers"
          )
        )
      }
    }
    if part < 2 {
      defects.append(
        Diagnostic(
          .error,
          "L060",
          place: origin,
          "geen woordenboek: de twee regels met % ontbreken",
          tip: "kies bij het bewaren de vorm LIWC (.dic)"
        )
      )
    }
    if !defects.isEmpty { throw .defects(defects) }
    return imported.tables
  }

  /// Returns a word as a pattern; a star at its end keeps its meaning.
  private static func pattern(_ word: String) -> String {
    let isOpen = word.hasSuffix("*")
    return ImportedConcepts.pattern(isOpen ? String(word.dropLast()) : word) + (isOpen ? "*" : "")
  }
}
