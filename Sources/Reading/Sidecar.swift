import Documents

/// `documenten.tsv`: what the user knows better than the program (inputs.md names the columns).
struct Sidecar {
  /// The rows by file name below the folder of the table.
  private(set) var rows: [String: Table.Row] = [:]
  /// Wrong rows.
  private(set) var diagnostics: [Diagnostic] = []
  /// The path of the table.
  let name: String
  private var asked: Set<String> = []

  /// The name of the table.
  static let fileName = "documenten.tsv"

  init(path: String, bytes: [UInt8]) {
    name = path
    guard let decoded = Decoding.decode(bytes) else {
      diagnostics = [Diagnostic(.error, "N118", place: path, "geen tekst")]
      return
    }
    let text = String(decoding: decoded.text.utf8, as: UTF8.self)
    let first = text.split(separator: "\n").first { !$0.hasPrefix("#") } ?? ""
    let table = Table(
      name: path,
      text: text,
      separator: first.contains("\t") ? "\t" : first.contains(";") ? ";" : ","
    )
    guard table.columns.contains("bestand") else {
      diagnostics = [
        Diagnostic(
          .error,
          "N118",
          place: path,
          "de kolom 'bestand' ontbreekt",
          tip: "eerste regel: bestand, soort, datum, afzender, titel"
        )
      ]
      return
    }
    for row in table.rows { add(row) }
  }

  private mutating func add(_ row: Table.Row) {
    guard !row["bestand"].isEmpty else {
      report(row, "bestand", "er staat geen bestand")
      return
    }
    var isGood = true
    if !row["soort"].isEmpty, DocumentKind(rawValue: row["soort"]) == nil {
      let kinds = DocumentKind.allCases.map(\.rawValue).joined(separator: ", ")
      report(row, "soort", "onbekende soort '\(row["soort"])'", tip: "kies uit: \(kinds)")
      isGood = false
    }
    if !row["datum"].isEmpty, Self.interval(row["datum"]) == nil {
      report(
        row,
        "datum",
        "geen bestaande datum: '\(row["datum"])'",
        tip: "schrijf 2014-07-04, 2014-07, 2014 of 2014-01-01..2014-06-30"
      )
      isGood = false
    }
    if rows[row["bestand"]] != nil {
      report(row, "bestand", "'\(row["bestand"])' staat al eerder in de tabel")
      isGood = false
    }
    if isGood { rows[row["bestand"]] = row }
  }

  /// Returns the row for a file, and remembers that the file is there.
  mutating func row(for file: String) -> Table.Row? {
    asked.insert(file)
    return rows[file]
  }

  /// The files of the rows that nobody asked for.
  var unused: [String] { rows.keys.filter { !asked.contains($0) }.sorted() }

  /// The path of a file that a row names.
  func path(of file: String) -> String { name.dropLast(Self.fileName.count) + file }

  private mutating func report(
    _ row: Table.Row,
    _ column: String,
    _ message: String,
    tip: String = ""
  ) {
    diagnostics.append(
      Diagnostic(.error, "N118", place: "\(name):\(row.line):\(column)", message, tip: tip)
    )
  }

  /// Sets what a row gives.
  static func apply(_ row: Table.Row, to metadata: inout Metadata) {
    func set(_ column: String, _ path: WritableKeyPath<Metadata, Metadata.Stated<String>?>) {
      if !row[column].isEmpty { metadata[keyPath: path] = .init(row[column], .given) }
    }
    set("afzender", \.sender)
    set("titel", \.title)
    set("kenmerk", \.reference)
    set("kamerstuk", \.paper)
    set("url", \.url)
    if let kind = DocumentKind(rawValue: row["soort"]) { metadata.kind = .init(kind, .given) }
    if let date = interval(row["datum"]) { metadata.date = .init(date, .given) }
  }

  /// Reads `2014-07-04`, `2014-07`, `2014` or two of them with `..` between.
  static func interval(_ text: String) -> DateInterval? {
    if let dots = text.firstRange(of: "..") {
      guard let from = interval(String(text[..<dots.lowerBound])),
        let to = interval(String(text[dots.upperBound...])), from.first <= to.last
      else { return nil }
      return DateInterval(from.first, to.last)
    }
    if let day = CalendarDate(iso: text) { return DateInterval(day) }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count <= 2, let year = Int(parts[0]), parts[0].count == 4 else { return nil }
    let months = parts.count == 2 ? Int(parts[1]).map { $0...$0 } : 1...12
    guard let months, (1...12).contains(months.lowerBound),
      let first = CalendarDate(year: year, month: months.lowerBound, day: 1),
      let last = CalendarDate(
        year: year,
        month: months.upperBound,
        day: CalendarDate.days(in: months.upperBound, of: year)
      )
    else { return nil }
    return DateInterval(first, last)
  }
}
