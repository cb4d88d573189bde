public import Documents

/// What the paths of a command line hold.
public struct Inputs: Sendable {
  /// What was read, in the bytewise order of the names.
  public private(set) var drafts: [Draft] = []
  /// The registers that were found among the files.
  public private(set) var registers: [Register] = []
  /// The records of official registers, each once.
  public private(set) var pledges: [Pledge] = []
  /// Files that could not be read.
  public private(set) var unread: [Diagnostic] = []
  /// Other things to tell: duplicates, wrong rows.
  public private(set) var remarks: [Diagnostic] = []
  /// The metadata records beside publications.
  private var records: [PublicationRecord] = []

  /// Reads everything below the paths.
  ///
  /// - Parameters:
  ///   - paths: Files, folders, or `-` for standard input.
  ///   - standardInput: The bytes of standard input, when a path is `-`.
  ///   - suffix: The suffix that tells the format of standard input; nil: by content.
  ///   - changes: Which side of recorded changes in office files is read.
  ///   - jobs: The most files that are read at a time; the results do not depend on it.
  public init(
    paths: [String],
    standardInput: [UInt8] = [],
    suffix: String? = nil,
    changes: TrackedChanges = .accept,
    jobs: Int = 1
  ) {
    var intake = Intake(FileList(paths.filter { $0 != "-" }))
    if paths.contains("-") {
      intake.add(standardInput: standardInput, path: "-" + (suffix.map { "." + $0 } ?? ""))
    }
    remarks = intake.remarks
    let items = intake.items
    let outcomes = concurrently(items.count, jobs: jobs) { Self.outcome(of: items[$0], changes) }
    var told = 0
    for (item, outcome) in zip(items, outcomes) {
      // What could not be opened is told in its place between what could not be read.
      unread += intake.problems[told..<item.problemCount]
      told = item.problemCount
      switch outcome {
      case .draft(let draft): drafts.append(draft)
      case .register(let register): registers.append(register)
      case .record(let record): records.append(record)
      case .problem(let problem): unread.append(problem.diagnostic)
      }
    }
    unread += intake.problems[told...]
    joinRecords()
    useRegisters()
    for sidecar in intake.sidecars.values.sorted(by: { $0.name < $1.name }) {
      remarks += sidecar.diagnostics
      // A row about a file that is there, and was only not named, is no mistake.
      for file in sidecar.unused where !FileList.exists(sidecar.path(of: file)) {
        remarks.append(
          Diagnostic(.warning, "N118", place: sidecar.name, "er is geen bestand '\(file)'")
        )
      }
    }
  }

  /// What a file turned out to be.
  private enum Outcome: Sendable {
    case draft(Draft)
    case register(Register)
    case record(PublicationRecord)
    case problem(ReadError)
  }

  private static func outcome(of item: Intake.Item, _ changes: TrackedChanges) -> Outcome {
    do throws(ReadError) {
      let source = item.source
      if let register = try Register(source) { return .register(register) }
      if let record = PublicationRecord(source) { return .record(record) }
      var draft = try Reader.reader(for: source, changes: changes).read(source)
      if let notice = Plausibility.notice(for: draft) { draft.notices.append(notice) }
      if let row = item.row { Sidecar.apply(row, to: &draft.metadata) }
      return .draft(draft)
    } catch {
      return .problem(error)
    }
  }

  /// Collects the promises of the registers, and completes the documents that they know.
  private mutating func useRegisters() {
    var order: [String] = []
    var latest: [String: Register.Entry] = [:]
    for register in registers {
      for entry in register.entries {
        if let known = latest[entry.key] {
          if entry.changed > known.changed { latest[entry.key] = entry }
        } else {
          order.append(entry.key)
          latest[entry.key] = entry
        }
      }
      if register.isDamaged { unread.append(register.damage) }
      complete(with: register.papers)
    }
    pledges = order.compactMap { latest[$0]?.pledge }
    var unknown: [String: (count: Int, file: String)] = [:]
    for pledge in pledges where pledge.isStatusUnknown {
      unknown[pledge.status, default: (0, pledge.file)].count += 1
    }
    for (word, found) in unknown.sorted(by: { $0.key < $1.key }) {
      let records = found.count == 1 ? "1 toezegging" : "\(found.count) toezeggingen"
      remarks.append(
        Diagnostic(
          .warning,
          "N116",
          place: found.file,
          "onbekend statuswoord '\(word)' bij \(records); het staat er zoals het register het schrijft"
        )
      )
    }
  }

  /// Completes the documents that records are about: by their number, else by the names of their files.
  private mutating func complete(with papers: [RegisterPaper]) {
    let known = Dictionary(
      papers.enumerated().flatMap { index, paper in paper.aliases.map { ($0, index) } },
      uniquingKeysWith: { first, _ in first }
    )
    guard !known.isEmpty else { return }
    for index in drafts.indices {
      let number = drafts[index].metadata.paper?.value.lowercased() ?? ""
      let found = known[number] ?? known[RegisterPaper.stem(drafts[index].source.path)]
      if let found { papers[found].complete(&drafts[index]) }
    }
  }

  /// Gives each document what the record of its publication says; a record without one is told.
  private mutating func joinRecords() {
    for record in records {
      let own = drafts.indices.filter { record.belongs(to: drafts[$0]) }
      for index in own { record.fields.apply(to: &drafts[index].metadata, origin: .exact) }
      if own.isEmpty { unread.append(ReadError.noBody(file: record.name).diagnostic) }
    }
  }
}
