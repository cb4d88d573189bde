import Documents

/// Writes tables as text: with tabs for us, with semicolons for a Dutch spreadsheet.
enum TableText {
  /// Returns a table of ours.
  static func tabbed(columns: [String], rows: [[String]], comments: [String] = []) -> String {
    let lines = [columns] + rows
    let body = lines.map { $0.map(oneLine).joined(separator: "\t") }
    return (comments + body).map { $0 + "\n" }.joined()
  }

  /// Returns a table that a Dutch spreadsheet opens as it is: a mark of UTF-8, semicolons, quotation
  /// marks where needed, and an apostrophe before what it would take for a formula.
  static func spreadsheet(columns: [String], rows: [[String]], comments: [String] = []) -> String {
    let lines = [columns] + rows
    let body = lines.map { $0.map(quoted).joined(separator: ";") }
    return "\u{FEFF}" + (comments + body).map { $0 + "\r\n" }.joined()
  }

  private static func oneLine(_ cell: String) -> String {
    String(cell.map { $0 == "\t" || $0.isNewline ? " " : $0 })
  }

  private static func quoted(_ cell: String) -> String {
    let isFormula = cell.first.map { "=+-@".contains($0) } ?? false
    let shown = isFormula ? "'" + cell : cell
    guard shown.contains(where: { ";\"\n\r\t".contains($0) }) else { return shown }
    return "\"" + shown.replacing("\"", with: "\"\"") + "\""
  }
}

/// A table as it was written out: the name of the file and its text.
public struct ExportedTable: Hashable, Sendable {
  /// The name of the file.
  public let name: String
  /// Its text.
  public let text: String
}

extension Lexicon {
  /// The names of the tables that it has, in order.
  public var tableNames: [String] {
    Set(sheets.map(\.stem)).filter { Schema.tables[$0] != nil }.sorted()
  }

  /// Returns a table for a Dutch spreadsheet, all files of that name together; nil without one.
  public func spreadsheet(_ table: String) -> ExportedTable? {
    let found = sheets.filter { $0.stem == table }
    guard let first = found.first else { return nil }
    var columns = first.columns
    for sheet in found.dropFirst() {
      columns += sheet.columns.filter { !columns.contains($0) }
    }
    var comments: [String] = []
    for (name, value) in first.metadata.sorted(by: { $0.key < $1.key }) {
      comments.append("#! \(name) = \(value)")
    }
    let rows = found.flatMap { sheet in sheet.rows.map { row in columns.map { row[$0] } } }
    let text = TableText.spreadsheet(columns: columns, rows: rows, comments: comments)
    return ExportedTable(name: "\(table).csv", text: text)
  }

  /// Returns a spreadsheet's table as one of ours.
  public static func imported(spreadsheet bytes: [UInt8], name: String) -> ExportedTable {
    let sheet = Sheet(name: name, path: name, bytes: bytes, isShipped: false)
    let comments = sheet.metadata.sorted { $0.key < $1.key }.map { "#! \($0.key) = \($0.value)" }
    let rows = sheet.rows.map { row in sheet.columns.map { row[$0] } }
    let base = name.split(separator: "/").last.map(String.init) ?? name
    let stem = base.split(separator: ".").first.map(String.init) ?? base
    return ExportedTable(
      name: "\(stem).tsv",
      text: TableText.tabbed(columns: sheet.columns, rows: rows, comments: comments)
    )
  }
}

/// Concepts and labels from another format, on their way to `normen` and `termen`.
struct ImportedConcepts {
  /// A concept.
  struct Concept: Hashable {
    var id: String
    var parent = ""
    var name = ""
    var englishName = ""
    var definition = ""
    var source = ""
    var patterns: [String] = []
    var exclusions: [String] = []
  }

  /// The concepts in order.
  var concepts: [Concept] = []
  /// Where they come from, for the column `bron`.
  let origin: String

  /// The tables that hold them.
  var tables: [ExportedTable] {
    let norms = concepts.map { concept in
      [
        concept.id, concept.parent, concept.name.isEmpty ? concept.id : concept.name,
        concept.englishName, "norm", concept.source.isEmpty ? origin : concept.source,
        concept.definition,
      ]
    }
    let terms = concepts.flatMap { concept in
      concept.patterns.map { [concept.id, $0, "term", "", "", "", ""] }
        + concept.exclusions.map { [concept.id, $0, "uitsluiten", "", "", "", ""] }
    }
    return [
      ExportedTable(
        name: "normen.tsv",
        text: TableText.tabbed(
          columns: ["id", "ouder", "naam", "naam_en", "soort", "bron", "toelichting"],
          rows: norms
        )
      ),
      ExportedTable(
        name: "termen.tsv",
        text: TableText.tabbed(
          columns: ["concept", "patroon", "soort", "opties", "ja", "nee", "bron"],
          rows: terms
        )
      ),
    ]
  }

  /// Returns an id made of a name: small letters and digits, joined by hyphens.
  static func id(_ name: String) -> String {
    var id = ""
    for scalar in Fold.key(name).unicodeScalars {
      let isPlain = (0x61...0x7A).contains(scalar.value) || (0x30...0x39).contains(scalar.value)
      if isPlain || ".".unicodeScalars.contains(scalar) && !id.isEmpty {
        id.unicodeScalars.append(scalar)
      } else if let last = id.last, last != "-" {
        id += scalar.value > 0x7F ? "" : "-"
      }
    }
    while let last = id.last, "-.".contains(last) { id.removeLast() }
    return id.isEmpty ? "begrip" : id
  }

  /// Returns a label as a pattern: what means something in the notation stands for itself.
  static func pattern(_ label: String) -> String {
    var pattern = ""
    for (offset, character) in label.enumerated() {
      let isSpecial = "[]()|<{}*\\".contains(character) || offset == 0 && "=~@".contains(character)
      pattern += isSpecial ? "\\\(character)" : String(character)
    }
    return pattern
  }
}
