import Documents
import Foundation
import Lexicons

extension Command {
  /// `nakomen lexicon`: the word lists themselves.
  static let lexicon = Command(
    name: "lexicon",
    arguments: "lint|test|list|show ID|diff A B|suggest PAD…|import F|export F",
    summary: "de woordenlijsten: controleren, hun voorbeelden proberen, tonen",
    flags: [
      Flag(
        "corpus",
        nil,
        .required("PAD"),
        help: "stukken waarin lint dode termen zoekt en diff gewijzigde treffers; mag vaker"
      ),
      Flag(
        "xlsx-friendly",
        help: "schrijf tabellen zo dat een rekenblad ze goed leest (.csv altijd)"
      ),
    ],
    run: { (invocation) async throws(UsageError) -> Int32 in
      let words = invocation.paths
      let rest = Array(words.dropFirst())
      switch words.first {
      case "lint": return try LexiconCommand.lint(invocation, rest)
      case "test": return try LexiconCommand.test(invocation, rest)
      case "list": return try LexiconCommand.list(invocation)
      case "show": return try LexiconCommand.show(invocation, rest)
      case "diff": return try LexiconCommand.diff(invocation, rest)
      case "import": return try LexiconCommand.import(invocation, rest)
      case "export": return try LexiconCommand.export(invocation, rest)
      case "suggest": return try LexiconCommand.suggest(invocation, rest)
      case let word:
        let names = ["lint", "test", "list", "show", "diff", "suggest", "import", "export"]
        let near =
          word.flatMap { nearest(to: $0, among: names) }.map { "; bedoelde u '\($0)'?" } ?? ""
        throw UsageError(
          "N201",
          word.map { "onbekend onderdeel 'lexicon \(Diagnostic.printable($0))'\(near)" }
            ?? "nakomen lexicon: wat wilt u doen?",
          tip: "nakomen help lexicon"
        )
      }
    }
  )
}

/// The parts of `nakomen lexicon`.
enum LexiconCommand {
  /// Tries every example, or those of the rows whose id or concept begins as given.
  static func test(_ invocation: Invocation, _ only: [String]) throws(UsageError) -> Int32 {
    let lexicon = try Pipeline.lexicon(for: invocation)
    let numbers = lexicon.rules.indices.filter { number in
      let rule = lexicon.rules[number]
      return only.isEmpty || only.contains { rule.id.hasPrefix($0) || rule.table == $0 }
    }
    var failures: [ExampleFailure] = []
    var examples = 0
    for number in numbers {
      let rule = lexicon.rules[number]
      examples += [rule.positive, rule.negative].filter { !$0.isEmpty }.count
      failures += lexicon.failingExamples(of: number..<number + 1)
    }
    Console.write(failures.map { $0.diagnostic.listing + "\n" }.joined())
    if !invocation.has("quiet") {
      Console.tell(
        "\(examples) voorbeelden van \(numbers.count) rijen; \(failures.count) kloppen niet"
      )
    }
    return failures.isEmpty ? 0 : 1
  }

  /// Prints the concepts with their parent and how many rows name them.
  static func list(_ invocation: Invocation) throws(UsageError) -> Int32 {
    let lexicon = try Pipeline.lexicon(for: invocation)
    var terms: [String: Int] = [:]
    for number in lexicon.rules.indices {
      if let concept = lexicon.concept(of: number) { terms[concept, default: 0] += 1 }
    }
    var lines = ["id\tsoort\touder\ttermen\tnaam"]
    for id in lexicon.conceptOrder {
      guard let concept = lexicon.concepts[id] else { continue }
      lines.append(
        [id, concept.kind.dutch, concept.parent ?? "", String(terms[id] ?? 0), concept.name]
          .joined(separator: "\t")
      )
    }
    Console.write(lines.joined(separator: "\n") + "\n")
    return 0
  }

  /// Prints one concept or rule: its facts, its terms and where they come from.
  static func show(_ invocation: Invocation, _ ids: [String]) throws(UsageError) -> Int32 {
    let lexicon = try Pipeline.lexicon(for: invocation)
    guard !ids.isEmpty else {
      throw UsageError("N206", "geen id opgegeven", tip: "nakomen lexicon list")
    }
    for id in ids {
      guard let text = LexiconListing(lexicon).entry(id) else {
        let near =
          nearest(to: id, among: lexicon.conceptOrder).map { "; bedoelde u '\($0)'?" } ?? ""
        throw UsageError(
          "N303",
          "onbekend id '\(Diagnostic.printable(id))'\(near)",
          tip: "nakomen lexicon list"
        )
      }
      Console.write(text)
    }
    return 0
  }
}

extension Diagnostic {
  /// The message as a line of a listing: place, how bad, code, what.
  var listing: String {
    let word = severity == .error ? "fout" : "let op"
    return "\(place): \(word) \(code): \(message)" + (tip.isEmpty ? "" : " (\(tip))")
  }
}

extension Concept.Kind {
  /// Its name in Dutch.
  var dutch: String {
    switch self {
    case .norm: "norm"
    case .instrument: "instrument"
    case .party: "partij"
    case .paper: "stuk"
    }
  }
}
