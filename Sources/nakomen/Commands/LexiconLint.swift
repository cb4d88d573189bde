import Documents
import Foundation
import Lexicons
import Reading

extension LexiconCommand {
  /// Prints everything that is wrong or doubtful; status 1 when there is an error.
  static func lint(_ invocation: Invocation, _ paths: [String]) throws(UsageError) -> Int32 {
    let corpus = try documents(invocation)
    let own = invocation.all("lexicon") + paths
    let all = try listed {
      () throws(LexiconError) in
      try Lint.findings(folders: try shippedFolders(), user: own, corpus: corpus)
    }
    // Who checks a list of their own is not told of doubts about the shipped one.
    let findings = all.filter { finding in
      own.isEmpty || finding.severity == .error
        || own.contains { finding.place.hasPrefix($0) }
    }
    Console.write(findings.map { $0.listing + "\n" }.joined())
    let errors = findings.count { $0.severity == .error }
    if !invocation.has("quiet") {
      let warnings = findings.count - errors
      Console.tell(
        "\(errors) \(errors == 1 ? "fout" : "fouten"), "
          + "\(warnings) \(warnings == 1 ? "waarschuwing" : "waarschuwingen")"
      )
    }
    return errors > 0 || invocation.has("strict") && !findings.isEmpty ? 1 : 0
  }

  /// The folders that come with the program.
  static func shippedFolders() throws(LexiconError) -> [String] {
    try Lexicon.shippedFolders(
      besideProgram: Bundle.main.executablePath ?? CommandLine.arguments[0],
      environment: ProcessInfo.processInfo.environment
    )
  }

  /// The documents of `--corpus`.
  static func documents(_ invocation: Invocation) throws(UsageError) -> [Document] {
    let paths = invocation.all("corpus")
    guard !paths.isEmpty else { return [] }
    let pipeline = try Pipeline(invocation, paths: paths)
    return pipeline.inputs.drafts.map {
      Segmenter.document(from: $0, language: pipeline.lexicon.language)
    }
  }

  /// Turns errors of the tables into the message of the command line.
  static func listed<Result>(
    _ work: () throws(LexiconError) -> Result
  ) throws(UsageError) -> Result {
    do throws(LexiconError) {
      return try work()
    } catch {
      switch error {
      case .notFound(let tried):
        throw UsageError(
          "N301",
          "geen woordenlijst gevonden (gezocht in \(tried.joined(separator: ", ")))",
          tip: "noem een map met tabellen, of zet NAKOMEN_LEXICONS"
        )
      case .defects(let defects):
        defects.forEach { Console.tell($0) }
        throw UsageError(
          "N302",
          "de woordenlijst bevat \(defects.count == 1 ? "1 fout" : "\(defects.count) fouten")",
          tip: "nakomen lexicon lint"
        )
      }
    }
  }
}
