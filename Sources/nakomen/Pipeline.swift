import Detection
import Documents
import Foundation
import Lexicons
import Linking
import Reading

/// The arrows of the architecture, from paths to a dossier.
struct Pipeline {
  let lexicon: Lexicon
  let inputs: Inputs
  let run: Run
  let jobs: Int
  let since: CalendarDate?
  let until: CalendarDate?

  /// Reads the paths and the rules of a command line, and tells what could not be read.
  init(_ invocation: Invocation, paths: [String]? = nil) throws(UsageError) {
    lexicon = try Self.lexicon(for: invocation)
    jobs =
      try Self.number(invocation, "jobs", in: 1...512)
      ?? ProcessInfo.processInfo
      .activeProcessorCount
    inputs = try Self.inputs(for: invocation, paths: paths, jobs: jobs)
    since = try Self.date(invocation, "since")
    until = try Self.date(invocation, "until")
    run = Run(
      version: Nakomen.version,
      command: Array(CommandLine.arguments.dropFirst()),
      asOf: try Self.date(invocation, "as-of"),
      profiles: try Self.profiles(invocation, lexicon),
      helpers: Self.helpers(for: inputs)
    )
  }

  /// The programs and libraries that had a part in reading, with their versions.
  private static func helpers(for inputs: Inputs) -> [String: String] {
    var helpers = ["icu": icuVersion()]
    if inputs.drafts.contains(where: { $0.format == "pdf" }) {
      helpers["pdftotext"] = Helper.pdftotext().version
    }
    return helpers
  }

  /// Loads the shipped rules and the user's own over them.
  static func lexicon(for invocation: Invocation) throws(UsageError) -> Lexicon {
    let environment = ProcessInfo.processInfo.environment
    let program = Bundle.main.executablePath ?? CommandLine.arguments[0]
    do throws(LexiconError) {
      let folders = try Lexicon.shippedFolders(besideProgram: program, environment: environment)
      let lexicon = try Lexicon.load(folders: folders, user: invocation.all("lexicon"))
      let isOwn = invocation.value("lexicon") != nil
      if isOwn && !invocation.has("quiet") || invocation.has("verbose") {
        lexicon.warnings.forEach { Console.tell($0) }
      }
      if invocation.has("strict"), !lexicon.warnings.isEmpty {
        throw LexiconError.defects(lexicon.warnings)
      }
      return lexicon
    } catch {
      switch error {
      case .notFound(let tried):
        throw UsageError(
          "N301",
          "geen woordenlijst gevonden (gezocht in \(tried.joined(separator: ", ")))",
          tip: "zet NAKOMEN_LEXICONS op de map Lexicons"
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

  private static func inputs(
    for invocation: Invocation,
    paths: [String]?,
    jobs: Int
  ) throws(UsageError) -> Inputs {
    var all = paths ?? invocation.paths
    if let list = invocation.value("files-from") {
      let data = list == "-" ? readStandardInput() : FileManager.default.contents(atPath: list)
      guard let data else {
        throw UsageError("N206", "\(Diagnostic.printable(list)): kan de lijst niet lezen")
      }
      let separator: UInt8 = invocation.has("null") ? 0 : 0x0A
      all += data.split(separator: separator).map { String(decoding: $0, as: UTF8.self) }
    }
    guard !all.isEmpty else {
      throw UsageError("N206", "geen stukken opgegeven", tip: "noem een bestand of een map")
    }
    let standard = all.contains("-") && invocation.value("files-from") != "-"
    let inputs = Inputs(
      paths: all,
      standardInput: standard ? Array(readStandardInput() ?? Data()) : [],
      suffix: invocation.value("ext"),
      changes: try changes(invocation),
      jobs: jobs
    )
    inputs.unread.forEach { Console.tell($0) }
    if !invocation.has("quiet") { inputs.remarks.forEach { Console.tell($0) } }
    for draft in inputs.drafts {
      for notice in draft.notices where notice.hidesText || !invocation.has("quiet") {
        Console.tell(
          Diagnostic(
            .warning,
            notice.code,
            place: notice.place.isEmpty
              ? draft.source.name : "\(draft.source.name):\(notice.place)",
            notice.message,
            tip: notice.tip
          )
        )
      }
    }
    return inputs
  }

  private static func changes(_ invocation: Invocation) throws(UsageError) -> TrackedChanges {
    guard let word = invocation.value("tracked-changes") else { return .accept }
    guard let changes = TrackedChanges(rawValue: word) else {
      throw UsageError(
        "N203",
        "--tracked-changes: '\(Diagnostic.printable(word))' is geen accept of original"
      )
    }
    return changes
  }

  /// The bytes of standard input, one more at most than can be read of it.
  private static func readStandardInput() -> Data? {
    var bytes = Data()
    while bytes.count <= Limits.archiveSize,
      let more = try? FileHandle.standardInput.read(upToCount: 1 << 20), !more.isEmpty
    {
      bytes.append(more)
    }
    return bytes
  }

  static func date(_ invocation: Invocation, _ flag: String) throws(UsageError) -> CalendarDate? {
    guard let text = invocation.value(flag) else { return nil }
    guard let date = CalendarDate(iso: text) else {
      throw UsageError(
        "N203",
        "--\(flag): '\(Diagnostic.printable(text))' is geen bestaande dag",
        tip: "schrijf bijvoorbeeld --\(flag) 2026-11-21"
      )
    }
    return date
  }

  static func number(
    _ invocation: Invocation,
    _ flag: String,
    in range: ClosedRange<Int>
  ) throws(UsageError) -> Int? {
    guard let text = invocation.value(flag) else { return nil }
    guard let number = Int(text), range.contains(number) else {
      throw UsageError(
        "N203",
        "--\(flag): '\(Diagnostic.printable(text))' is geen getal van \(range.lowerBound) tot "
          + "\(range.upperBound)"
      )
    }
    return number
  }

  private static func profiles(
    _ invocation: Invocation,
    _ lexicon: Lexicon
  ) throws(UsageError) -> [String] {
    let known = Set(lexicon.expectations.map(\.profile)).sorted()
    for profile in invocation.all("profile") where !known.contains(profile) {
      let near = nearest(to: profile, among: known).map { "; bedoelde u '\($0)'?" } ?? ""
      throw UsageError(
        "N304",
        "onbekend profiel '\(Diagnostic.printable(profile))'\(near)",
        tip: "kies uit: \(known.joined(separator: ", "))"
      )
    }
    return invocation.all("profile")
  }

  /// The documents after repair and segmentation, in input order.
  func documents() async -> [Document] {
    await each(inputs.drafts) { [lexicon] draft in
      Segmenter.document(from: draft, language: lexicon.language)
    }
  }

  /// The facts of each document, in input order.
  func analyses() async -> [Analysis] {
    let all = await each(inputs.drafts) { [lexicon] draft in
      let document = Segmenter.document(from: draft, language: lexicon.language)
      return Detector.analysis(of: document, with: lexicon)
    }
    return all.filter { analysis in
      guard let date = analysis.metadata.date?.value else { return since == nil && until == nil }
      if let since, date.last < since { return false }
      if let until, date.first > until { return false }
      return true
    }
  }

  /// Nothing useful can be produced.
  static let nothingReadable = UsageError(
    "N206",
    "geen leesbaar stuk gevonden",
    tip: "nakomen help read"
  )

  /// The dossier of everything that could be read.
  func dossier() async throws(UsageError) -> Dossier {
    guard !inputs.drafts.isEmpty || !inputs.pledges.isEmpty else {
      throw Self.nothingReadable
    }
    return Linker.dossier(
      of: await analyses(),
      pledges: inputs.pledges,
      unread: inputs.unread,
      lexicon: lexicon,
      run: run
    )
  }

  /// The exit status of a run that ended well: 3 when something could not be read.
  func status(findings: Bool = false, keepGoing: Bool) -> Int32 {
    let isIncomplete =
      !inputs.unread.isEmpty
      || inputs.drafts.contains { $0.notices.contains(where: \.hidesText) }
      || inputs.remarks.contains { $0.severity == .error }
    if isIncomplete, !keepGoing { return 3 }
    return findings ? 1 : 0
  }

  /// Applies a function to each value with at most `jobs` at a time; results in input order.
  private func each<Input: Sendable, Result: Sendable>(
    _ values: [Input],
    _ transform: @escaping @Sendable (Input) -> Result
  ) async -> [Result] {
    await withTaskGroup(of: (Int, Result).self) { group in
      var results = [Result?](repeating: nil, count: values.count)
      var next = 0
      while next < min(jobs, values.count) {
        let index = next
        group.addTask { (index, transform(values[index])) }
        next += 1
      }
      for await (index, result) in group {
        results[index] = result
        if next < values.count {
          let index = next
          group.addTask { (index, transform(values[index])) }
          next += 1
        }
      }
      return results.compactMap { $0 }
    }
  }
}
