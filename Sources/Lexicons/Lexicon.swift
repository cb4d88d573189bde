public import Documents

/// All tables, checked and compiled; what a text can be matched against.
public struct Lexicon: Sendable {
  /// The concepts by id.
  public let concepts: [String: Concept]
  /// The ids of the concepts in the order of the tables.
  public let conceptOrder: [String]
  /// Every row with a pattern.
  public let rules: [Rule]
  /// The expectations in the order of the table.
  public let expectations: [Expectation]
  /// The word lists of `lijsten/` by name, their entries in folded form.
  public let lists: [String: Set<String>]
  /// What segmentation and repair need to know.
  public let language: Language
  /// The id of the lexicon, such as `imvo`.
  public let id: String
  /// The version the tables state.
  public let version: String
  /// The SHA-256 over the parsed rows, comments dropped.
  public let sha256: String
  /// What was wrong with the tables without making them unusable.
  public let warnings: [Diagnostic]
  /// The tables as they were read, those of the user behind the shipped ones.
  let sheets: [Sheet]
  /// The compiled rules.
  let engine: Engine
  /// The relations that concepts state of each other: `niet_verwarren_met`.
  let confusions: [String: [String]]
  /// The English names of concepts; empty where the table has none.
  let englishNames: [String: String]
  /// The ids of norms that the lexicon says it does not judge (`#! niet_beoordelen = …`).
  public let unjudged: [String]

  /// A row of a table.
  public struct Row: Sendable {
    /// The table and the line, for messages.
    public let place: String
    private let cells: [String: String]

    init(_ sheet: Sheet, _ row: Sheet.Row) {
      place = sheet.place(row)
      cells = row.cells
    }

    /// The cell of a column; empty when absent.
    public subscript(column: String) -> String { cells[column] ?? "" }
  }

  /// The tables in the order they were read: the file, whether it is shipped, and its rows.
  public var tables: [(path: String, isShipped: Bool, rows: Int)] {
    sheets.map { ($0.path, $0.isShipped, $0.rows.count) }
  }

  /// Returns the rows of a table, such as `tijd`, from all files of that name.
  public func rows(of table: String) -> [Row] {
    sheets.filter { $0.stem == table }.flatMap { sheet in sheet.rows.map { Row(sheet, $0) } }
  }

  /// Returns the concept itself and all concepts it is a part of, nearest first.
  public func ancestry(of id: String) -> [String] {
    var result: [String] = []
    var next: String? = id
    while let current = next, !result.contains(current) {
      result.append(current)
      next = concepts[current]?.parent
    }
    return result
  }
}
