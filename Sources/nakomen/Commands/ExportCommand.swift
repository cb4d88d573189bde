import Documents
import Reporting

extension Command {
  /// `nakomen export`: all facts in a format for machines.
  static let export = Command(
    name: "export",
    arguments: "PAD… [-o BESTAND]",
    summary: "alle feiten en bevindingen, als JSON Lines of in een andere vorm",
    flags: [],
    run: { (invocation) async throws(UsageError) -> Int32 in
      let report = try Report.chosen(by: invocation, standard: "jsonl", among: Report.all)
      let pipeline = try Pipeline(invocation)
      var output = Output()
      report.write(try await pipeline.dossier(), &output)
      try output.deliver(invocation)
      return pipeline.status(keepGoing: invocation.has("keep-going"))
    }
  )

  /// `nakomen report`: the report for people.
  static let report = Command(
    name: "report",
    arguments: "PAD… -o RAPPORT.html",
    summary: "het hele rapport, als webpagina (html) of tekst (md)",
    flags: [],
    run: { (invocation) async throws(UsageError) -> Int32 in
      let forPeople = Report.all.filter { ["html", "md", "txt"].contains($0.name) }
      guard invocation.value("output") != nil || invocation.value("format") != nil else {
        throw UsageError(
          "N206",
          "geen uitvoer opgegeven",
          tip: "nakomen report stukken/ -o rapport.html"
        )
      }
      let report = try Report.chosen(by: invocation, standard: "html", among: forPeople)
      let pipeline = try Pipeline(invocation)
      var output = Output()
      report.write(try await pipeline.dossier(), &output)
      try output.deliver(invocation)
      return pipeline.status(keepGoing: invocation.has("keep-going"))
    }
  )
}

extension Report {
  /// The format that the flags ask for: `--format` first, then the suffix of `-o`.
  static func chosen(
    by invocation: Invocation,
    standard: String,
    among reports: [Report]
  ) throws(UsageError) -> Report {
    let names = reports.map(\.name).joined(separator: ", ")
    if let name = invocation.has("json") ? "json" : invocation.value("format") {
      guard let report = reports.first(where: { $0.name == name }) else {
        throw UsageError(
          "N402",
          "onbekende vorm '\(Diagnostic.printable(name))'",
          tip: "kies uit: \(names)"
        )
      }
      return report
    }
    if let path = invocation.value("output"), path != "-" {
      let longest = reports.filter { path.lowercased().hasSuffix("." + $0.suffix) }
        .max { $0.suffix.count < $1.suffix.count }
      guard let report = longest else {
        throw UsageError(
          "N402",
          "\(Diagnostic.printable(path)): geen bekende vorm voor deze extensie",
          tip: "kies uit: \(names)"
        )
      }
      return report
    }
    guard let report = reports.first(where: { $0.name == standard }) else {
      throw UsageError("N402", "onbekende vorm '\(standard)'")
    }
    return report
  }
}

extension Output {
  /// Writes to the path of `-o`, or to standard output.
  func deliver(_ invocation: Invocation) throws(UsageError) {
    if let path = invocation.value("output"), path != "-" {
      try OutputFile(path: path).write(bytes)
    } else {
      Console.write(bytes)
    }
  }
}
