import Documents
import Foundation
import Lexicons
import Reading

extension LexiconCommand {
  /// Prints the rows that differ between two sets of tables, and with `--corpus` the hits.
  static func diff(_ invocation: Invocation, _ paths: [String]) throws(UsageError) -> Int32 {
    guard paths.count == 2 else {
      throw UsageError(
        "N206",
        "diff vergelijkt twee mappen met tabellen",
        tip: "nakomen lexicon diff oud/ nieuw/ --corpus stukken/"
      )
    }
    let (old, new) = try listed {
      () throws(LexiconError) in
      (try lexicon(at: paths[0]), try lexicon(at: paths[1]))
    }
    var lines: [String] = []
    for change in LexiconDiff.changes(from: old, to: new) {
      lines.append("\(change.kind.rawValue) \(change.table): \(change.key)")
      lines += change.cells.map { "    \($0)" }
    }
    for document in try documents(invocation) {
      for hit in LexiconDiff.hits(in: document, from: old, to: new) {
        let line = document.location(of: hit.range).line
        lines.append(
          "\(hit.isNew ? "+" : "-") \(hit.document):\(line): \(hit.concept): \(hit.quote)"
        )
      }
    }
    Console.write(lines.map { $0 + "\n" }.joined())
    return 0
  }

  /// A folder of folders is a whole lexicon; a folder of tables comes over the shipped ones.
  private static func lexicon(at path: String) throws(LexiconError) -> Lexicon {
    if let folders = try? Lexicon.shippedFolders(
      besideProgram: "",
      environment: ["NAKOMEN_LEXICONS": path]
    ) {
      return try Lexicon.load(folders: folders, user: [])
    }
    return try Lexicon.load(folders: try shippedFolders(), user: [path])
  }

  /// Prints words of documents that are near a term.
  static func suggest(_ invocation: Invocation, _ paths: [String]) throws(UsageError) -> Int32 {
    guard !paths.isEmpty else {
      throw UsageError("N206", "geen stukken opgegeven", tip: "nakomen lexicon suggest stukken/")
    }
    let pipeline = try Pipeline(invocation, paths: paths)
    var suggester = Suggester(pipeline.lexicon)
    for draft in pipeline.inputs.drafts {
      suggester.read(Segmenter.document(from: draft, language: pipeline.lexicon.language))
    }
    var lines = ["woord\taantal\tsoort\tbij term\tbegrip\tvindplaats"]
    for item in suggester.suggestions() {
      lines.append(
        [item.word, String(item.count), item.kind.rawValue, item.term, item.concept, item.quote]
          .joined(separator: "\t")
      )
    }
    Console.write(lines.map { $0 + "\n" }.joined())
    return pipeline.status(keepGoing: invocation.has("keep-going"))
  }
}
