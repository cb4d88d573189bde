import Documents
import Foundation
import Lexicons

extension LexiconCommand {
  /// Writes tables for others: `.csv` for a Dutch spreadsheet, `.ttl` for SKOS.
  static func export(_ invocation: Invocation, _ paths: [String]) throws(UsageError) -> Int32 {
    guard let path = paths.first, paths.count == 1 else {
      throw UsageError(
        "N206",
        "export schrijft één bestand",
        tip: "nakomen lexicon export termen.csv (of lexicon.ttl)"
      )
    }
    let lexicon = try Pipeline.lexicon(for: invocation)
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let table = name.split(separator: ".").first.map(String.init) ?? name
    switch name.lowercased().split(separator: ".").last {
    case "ttl":
      try OutputFile(path: path).write(Array(lexicon.turtle().utf8))
    case "csv":
      guard let exported = lexicon.spreadsheet(table) else {
        throw UsageError(
          "N203",
          "er is geen tabel '\(Diagnostic.printable(table))'",
          tip: "noem het bestand naar de tabel: "
            + lexicon.tableNames.map { "\($0).csv" }.joined(separator: ", ")
        )
      }
      try OutputFile(path: path).write(Array(exported.text.utf8))
    default:
      throw UsageError(
        "N402",
        "\(Diagnostic.printable(path)): geen bekende vorm",
        tip: "kies .csv of .ttl"
      )
    }
    return 0
  }

  /// Makes tables of what others wrote: `.csv`, `.ttl` or `.dic`.
  static func `import`(_ invocation: Invocation, _ paths: [String]) throws(UsageError) -> Int32 {
    guard let path = paths.first, paths.count == 1, let folder = invocation.value("output") else {
      throw UsageError(
        "N206",
        "import leest één bestand en schrijft tabellen in een map",
        tip: "nakomen lexicon import woorden.dic -o mijn-lijst"
      )
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw UsageError("N206", "\(Diagnostic.printable(path)): kan niet worden gelezen")
    }
    let text = String(decoding: data, as: UTF8.self)
    let tables = try listed { () throws(LexiconError) -> [ExportedTable]? in
      switch path.lowercased().split(separator: ".").last {
      case "csv", "tsv": [Lexicon.imported(spreadsheet: Array(data), name: path)]
      case "ttl": try Lexicon.imported(turtle: text, origin: path)
      case "dic": try Lexicon.imported(dictionary: text, origin: path)
      default: nil
      }
    }
    guard let tables else {
      throw UsageError(
        "N402",
        "\(Diagnostic.printable(path)): geen bekende vorm",
        tip: "kies .csv, .ttl of .dic"
      )
    }
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw UsageError("N401", "\(Diagnostic.printable(folder)): map kan niet worden gemaakt")
    }
    for table in tables {
      try OutputFile(path: "\(folder)/\(table.name)").write(Array(table.text.utf8))
      if !invocation.has("quiet") { Console.tell("\(folder)/\(table.name)") }
    }
    return 0
  }
}
