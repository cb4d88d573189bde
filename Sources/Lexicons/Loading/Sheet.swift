import Documents

/// A table as a colleague saved it: separated by tabs, semicolons or commas, in any usual encoding.
///
/// Rows keep their line, cells are as written, so that lint can name `file:row:column`.
struct Sheet: Sendable {
  /// A row.
  struct Row: Sendable {
    /// The line in the file, from 1.
    let line: Int
    /// The cells by column.
    let cells: [String: String]
    /// Cells behind the last column.
    let surplus: [String]

    /// The cell of a column; empty when absent.
    subscript(column: String) -> String { cells[column] ?? "" }
  }

  /// The file as it is named in messages.
  let name: String
  /// The file as it was found.
  let path: String
  /// The name of the file up to the first hyphen or point, such as `termen`.
  let stem: String
  /// What stands behind the first hyphen, such as `2` in `termen-2.tsv`; empty without one.
  let part: String
  /// Whether it belongs to the lexicons that come with the program.
  let isShipped: Bool
  /// The columns in order, in lower case.
  let columns: [String]
  /// The line of the column names.
  let headerLine: Int
  /// The rows in order.
  let rows: [Row]
  /// What `#! name = value` says.
  let metadata: [String: String]
  /// What had to be guessed to read it.
  let remarks: [Diagnostic]

  /// Reads a table from the bytes of a file.
  init(name: String, path: String, bytes: [UInt8], isShipped: Bool) {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    let base = file.split(separator: ".").first.map(String.init) ?? file
    let parts = base.split(separator: "-", maxSplits: 1).map(String.init)
    let (text, isGuessed) = Self.decoded(bytes)
    let separator: Character =
      file.lowercased().hasSuffix(".csv") || !text.contains("\t") ? Self.separator(of: text) : "\t"
    var columns: [String] = []
    var headerLine = 1
    var rows: [Row] = []
    var metadata: [String: String] = [:]
    for (line, raw) in Self.records(of: text, separator) {
      let cells = raw.map(Self.trimmed)
      if let first = cells.first, first.hasPrefix("#") {
        let parts = first.dropFirst(2).split(separator: "=", maxSplits: 1)
        if first.hasPrefix("#!"), parts.count == 2 {
          metadata[Self.trimmed(String(parts[0]))] = Self.trimmed(String(parts[1]))
        }
        continue
      }
      if cells.allSatisfy(\.isEmpty) { continue }
      if columns.isEmpty {
        columns = cells.map { $0.lowercased() }
        while columns.last == "" { columns.removeLast() }
        headerLine = line
        continue
      }
      var named: [String: String] = [:]
      for (column, cell) in zip(columns, cells) { named[column] = Self.unprotected(cell) }
      let surplus = cells.dropFirst(columns.count).filter { !$0.isEmpty }
      rows.append(Row(line: line, cells: named, surplus: Array(surplus)))
    }
    self.name = name
    self.path = path
    self.isShipped = isShipped
    stem = (parts.first ?? base).lowercased()
    part = parts.count > 1 ? parts[1] : ""
    self.columns = columns
    self.headerLine = headerLine
    self.rows = rows
    self.metadata = metadata
    remarks =
      isGuessed
      ? [
        Diagnostic(
          .warning,
          "L001",
          place: name,
          "is geen UTF-8; gelezen als Windows-1252",
          tip: "sla het bestand op als UTF-8"
        )
      ] : []
  }

  /// Returns text from UTF-8, UTF-16 with a mark, or else Windows-1252.
  private static func decoded(_ bytes: [UInt8]) -> (text: String, isGuessed: Bool) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      let isLittle = bytes[0] == 0xFF
      let units = stride(from: 2, to: bytes.count - 1, by: 2).map { offset in
        let (low, high) = isLittle ? (offset, offset + 1) : (offset + 1, offset)
        return UInt16(bytes[low]) | UInt16(bytes[high]) << 8
      }
      return (String(decoding: units, as: UTF16.self), false)
    }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    if let text = String(validating: body, as: UTF8.self) { return (text, false) }
    var text = ""
    for byte in body {
      let value = (0x80...0x9F).contains(byte) ? Self.windows[Int(byte) - 0x80] : UInt32(byte)
      text.unicodeScalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
    }
    return (text, true)
  }

  // Windows-1252, 0x80 to 0x9F; Latin-1 has control characters there.
  private static let windows: [UInt32] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]

  /// Returns the separator that the first line without `#` holds most of.
  private static func separator(of text: String) -> Character {
    let header = text.split(whereSeparator: \.isNewline).first {
      !$0.hasPrefix("#") && !$0.hasPrefix("\"#")
    }
    let counts = [";", "\t", ","].map { mark in
      (mark, header?.filter { String($0) == mark }.count ?? 0)
    }
    return counts.max { $0.1 < $1.1 }.map { Character($0.0) } ?? "\t"
  }

  /// Cuts text into rows of cells; a cell in quotation marks may hold separators and line ends.
  private static func records(of text: String, _ separator: Character) -> [(Int, [String])] {
    var records: [(Int, [String])] = []
    var cells: [String] = []
    var cell = ""
    var line = 1
    var start = 1
    var isQuoted = false
    var isClosed = false
    func endCell() {
      cells.append(cell)
      cell = ""
      isQuoted = false
      isClosed = false
    }
    for character in text {
      if isQuoted, !isClosed {
        if character == "\"" { isClosed = true } else { cell.append(character) }
        if character.isNewline { line += 1 }
      } else if isClosed, character == "\"" {
        cell.append(character)
        isClosed = false
      } else if character == separator {
        endCell()
      } else if character.isNewline {
        endCell()
        records.append((start, cells))
        cells = []
        line += 1
        start = line
      } else if character == "\"", cell.isEmpty, !isClosed {
        isQuoted = true
      } else {
        cell.append(character)
      }
    }
    if !cell.isEmpty || !cells.isEmpty {
      endCell()
      records.append((start, cells))
    }
    return records
  }

  private static func trimmed(_ text: String) -> String {
    var rest = text[...]
    while let first = rest.first, first == " " || first == "\u{FEFF}" { rest = rest.dropFirst() }
    while let last = rest.last, last == " " || last == "\r" { rest = rest.dropLast() }
    return String(rest)
  }

  /// Takes off the apostrophe that keeps a spreadsheet from reading a cell as a formula.
  private static func unprotected(_ cell: String) -> String {
    guard cell.hasPrefix("'"), let second = cell.dropFirst().first, "=+-@".contains(second) else {
      return cell
    }
    return String(cell.dropFirst())
  }

  /// The place of a row, or of a cell of it, for messages.
  func place(_ row: Row, _ column: String = "") -> String {
    column.isEmpty ? "\(name):\(row.line)" : "\(name):\(row.line):\(column)"
  }
}
