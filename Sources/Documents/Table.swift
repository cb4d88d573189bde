/// Tab-separated rows whose cells know their place.
///
/// The first row that is no comment names the columns; `#! name = value` is metadata.
public struct Table: Sendable {
  /// A row with its cells by column name.
  public struct Row: Sendable {
    /// The line in the file, from 1, as a spreadsheet shows it.
    public let line: Int
    /// The cells by column name; an absent cell is empty.
    public let cells: [String: String]

    /// The cell in a column, without blanks around it; empty when absent.
    public subscript(column: String) -> String { cells[column] ?? "" }
  }

  /// The name of the file, for messages.
  public let name: String
  /// The column names in order, folded.
  public let columns: [String]
  /// The rows in order.
  public let rows: [Row]
  /// What `#! name = value` lines say.
  public let metadata: [String: String]

  /// Reads a table from text with tabs between cells and one row a line.
  public init(name: String, text: String, separator: Character = "\t") {
    var columns: [String] = []
    var rows: [Row] = []
    var metadata: [String: String] = [:]
    var line = 0
    for raw in text.split(separator: "\n", omittingEmptySubsequences: false) {
      line += 1
      let content = raw.hasSuffix("\r") ? raw.dropLast() : raw[...]
      if content.hasPrefix("#!") {
        let parts = content.dropFirst(2).split(separator: "=", maxSplits: 1)
        if parts.count == 2 { metadata[Self.trimmed(parts[0])] = Self.trimmed(parts[1]) }
        continue
      }
      if content.hasPrefix("#") || content.allSatisfy({ $0 == " " || $0 == separator }) { continue }
      let cells = content.split(separator: separator, omittingEmptySubsequences: false)
        .map { Self.trimmed($0) }
      if columns.isEmpty {
        columns = cells.map { $0.lowercased() }
        continue
      }
      var named: [String: String] = [:]
      for (column, cell) in zip(columns, cells) { named[column] = cell }
      rows.append(Row(line: line, cells: named))
    }
    self.name = name
    self.columns = columns
    self.rows = rows
    self.metadata = metadata
  }

  /// Makes a table of rows that were read elsewhere.
  public init(name: String, rows: [(line: Int, cells: [String: String])]) {
    self.name = name
    columns = []
    self.rows = rows.map { Row(line: $0.line, cells: $0.cells) }
    metadata = [:]
  }

  private static func trimmed(_ text: Substring) -> String {
    var rest = text
    while let first = rest.first, first == " " || first == "\u{FEFF}" { rest = rest.dropFirst() }
    while let last = rest.last, last == " " { rest = rest.dropLast() }
    return String(rest)
  }
}
