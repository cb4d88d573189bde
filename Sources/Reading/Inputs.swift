public import Documents
import Foundation

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

  private let changes: TrackedChanges
  private var hashes: [String: String] = [:]
  private var sidecars: [String: Sidecar] = [:]
  /// The metadata records beside publications.
  private var records: [PublicationRecord] = []

  /// Reads everything below the paths.
  ///
  /// - Parameters:
  ///   - paths: Files, folders, or `-` for standard input.
  ///   - standardInput: The bytes of standard input, when a path is `-`.
  ///   - suffix: The suffix that tells the format of standard input; nil: by content.
  ///   - changes: Which side of recorded changes in office files is read.
  public init(
    paths: [String],
    standardInput: [UInt8] = [],
    suffix: String? = nil,
    changes: TrackedChanges = .accept
  ) {
    self.changes = changes
    var files: [(name: String, path: String)] = []
    for path in paths where path != "-" { list(path, into: &files) }
    let names = Self.printedNames(files)
    let order = files.indices.sorted { names[$0].utf8.lexicographicallyPrecedes(names[$1].utf8) }
    var seen: Set<String> = []
    for index in order where seen.insert(files[index].path).inserted {
      read(files[index].path, as: names[index])
    }
    if paths.contains("-") {
      let name = "-" + (suffix.map { "." + $0 } ?? "")
      read(Source(name: "-", path: name, bytes: standardInput), row: nil)
    }
    joinRecords()
    useRegisters()
    for sidecar in sidecars.values.sorted(by: { $0.name < $1.name }) {
      remarks += sidecar.diagnostics
      let missing = sidecar.rows.keys.filter { !sidecar.used($0) }.sorted()
      for file in missing {
        remarks.append(
          Diagnostic(.warning, "N118", place: sidecar.name, "er is geen bestand '\(file)'")
        )
      }
    }
  }

  /// Files that accompany documents and are none themselves.
  private static let companions: Set<String> = [
    Sidecar.fileName, "beoordeling.tsv", "nakomen.conf",
  ]

  /// Adds a file, or the files below a folder, with their names below it.
  private mutating func list(_ path: String, into files: inout [(name: String, path: String)]) {
    switch Self.kind(of: path) {
    case .failure(let problem):
      unread.append(
        ReadError.unreadable(file: path, why: problem.reason).diagnostic
      )
    case .success(.file):
      files.append((Self.lastComponent(path), path))
    case .success(.folder):
      var visited: Set<String> = []
      walk(path, prefix: "", visited: &visited, into: &files)
    }
  }

  private enum Kind { case file, folder }
  private struct Problem: Error { let reason: String }

  private static func kind(of path: String) -> Result<Kind, Problem> {
    var status = stat()
    guard stat(path, &status) == 0 else {
      let reason =
        switch errno {
        case ENOENT: "bestaat niet"
        case EACCES: "geen leesrechten"
        case ELOOP: "verwijst naar zichzelf"
        default: "kan niet worden geopend"
        }
      return .failure(Problem(reason: reason))
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .success(.file)
    case S_IFDIR: return .success(.folder)
    default: return .failure(Problem(reason: "is geen gewoon bestand"))
    }
  }

  /// Walks a folder in bytewise order; hidden files are skipped, a folder is entered once.
  private mutating func walk(
    _ folder: String,
    prefix: String,
    visited: inout Set<String>,
    into files: inout [(name: String, path: String)]
  ) {
    let real = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
    guard visited.insert(real).inserted else { return }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      unread.append(
        ReadError.unreadable(file: prefix.isEmpty ? folder : prefix, why: "geen leesrechten")
          .diagnostic
      )
      return
    }
    let base = folder.hasSuffix("/") ? folder : folder + "/"
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    where !name.hasPrefix(".") && !Self.companions.contains(name) && !name.hasSuffix(".gold.tsv") {
      switch Self.kind(of: base + name) {
      case .success(.file): files.append((prefix + name, base + name))
      case .success(.folder):
        walk(base + name, prefix: prefix + name + "/", visited: &visited, into: &files)
      case .failure(let problem):
        unread.append(
          ReadError.unreadable(file: prefix + name, why: problem.reason).diagnostic
        )
      }
    }
  }

  /// Names of files as printed: with as many folders in front as keep two apart.
  private static func printedNames(_ files: [(name: String, path: String)]) -> [String] {
    var names = files.map(\.name)
    let parts = files.map { $0.path.split(separator: "/").map(String.init) }
    var length = 1
    while true {
      let paths = Dictionary(grouping: files.indices) { names[$0] }
      let equal = paths.values.filter { group in Set(group.map { files[$0].path }).count > 1 }
      let longer = equal.joined().filter { parts[$0].count > length }
      guard !longer.isEmpty else { return names }
      length += 1
      for index in longer { names[index] = parts[index].suffix(length).joined(separator: "/") }
    }
  }

  private static func lastComponent(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  private mutating func read(_ path: String, as name: String) {
    if let problem = Self.excess(of: path, name) {
      unread.append(problem.diagnostic)
      return
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      unread.append(
        ReadError.unreadable(file: name, why: "geen leesrechten").diagnostic
      )
      return
    }
    read(
      Source(name: name, path: path, bytes: Array(data)),
      row: sidecarRow(for: path)
    )
  }

  /// Why a file is too large to be read; told by its size, before any of it is read.
  private static func excess(of path: String, _ name: String) -> ReadError? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_size > Limits.fileSize else { return nil }
    let start = FileHandle(forReadingAtPath: path).flatMap { try? $0.read(upToCount: 4) }
    // An archive may be larger than one file: it holds many.
    let isArchive = start.map { Zip.begins($0) } ?? false
    if isArchive, status.st_size <= Limits.archiveSize { return nil }
    let limit = isArchive ? Limits.archiveSize : Limits.fileSize
    return .tooLarge(file: name, what: "groter dan \(limit >> 20) MB")
  }

  /// The row for a file in the nearest table upwards within the same folder tree.
  private mutating func sidecarRow(for path: String) -> Table.Row? {
    var parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard let file = parts.popLast() else { return nil }
    var below = file
    while true {
      let folder = parts.joined(separator: "/")
      let table = (parts.isEmpty ? "" : folder + "/") + Sidecar.fileName
      if sidecars[table] == nil, let data = FileManager.default.contents(atPath: table) {
        sidecars[table] = Sidecar(path: table, bytes: Array(data))
      }
      if sidecars[table] != nil { return sidecars[table]?.row(for: below) }
      guard let last = parts.popLast(), !last.isEmpty, last != "..", last != "." else { return nil }
      below = last + "/" + below
    }
  }

  /// Reads the documents of an archive, and of an archive inside it; deeper ones are refused.
  ///
  /// - Parameters:
  ///   - source: The archive.
  ///   - room: What may still be unpacked, shared with the archives inside.
  ///   - isInside: Whether it is itself the member of an archive.
  /// - Throws: Why the archive is refused as a whole.
  private mutating func readMembers(
    of source: Source,
    room: inout Zip.Room,
    isInside: Bool
  ) throws(ReadError) {
    let archive = try Zip(source.bytes, file: source.name)
    if archive.members.isEmpty { throw .empty(file: source.name) }
    guard room.takes(archive.members.count) else {
      throw .refusedArchive(file: source.name, why: Zip.tooMany)
    }
    for member in archive.members {
      let last = member.name.split(separator: "/").last.map(String.init) ?? member.name
      let parts = member.name.split(separator: "/")
      guard !parts.contains(where: { $0.hasPrefix(".") || $0 == "__MACOSX" }),
        !Self.companions.contains(last)
      else { continue }
      let name = source.name + "/" + member.name
      do throws(ReadError) {
        guard room.unpacks(member.size) else {
          throw .refusedArchive(file: name, why: Zip.tooLarge)
        }
        let inner = Source(
          name: name,
          path: source.path + "/" + member.name,
          bytes: try archive.data(of: member)
        )
        guard Self.isArchive(inner) else {
          read(inner, row: nil)
          continue
        }
        guard !isInside else {
          throw .refusedArchive(file: name, why: "een archief in een archief in een archief")
        }
        try readMembers(of: inner, room: &room, isInside: true)
      } catch {
        let message = error.diagnostic
        unread.append(
          Diagnostic(.error, "N112", place: name, message.message, tip: message.tip)
        )
      }
    }
  }

  /// Whether a source is an archive of documents and no document itself.
  private static func isArchive(_ source: Source) -> Bool {
    guard Zip.begins(source.bytes),
      let archive = try? Zip(source.bytes, file: source.name)
    else { return false }
    return Container(archive) == .archive
  }

  private mutating func read(_ source: Source, row: Table.Row?) {
    guard !source.bytes.isEmpty else {
      unread.append(ReadError.empty(file: source.name).diagnostic)
      return
    }
    if let first = hashes[source.sha256] {
      remarks.append(
        Diagnostic(
          .warning,
          "N115",
          place: source.name,
          "zelfde inhoud als \(first); één keer gelezen"
        )
      )
      return
    }
    hashes[source.sha256] = source.name
    do throws(ReadError) {
      guard source.bytes.count <= Limits.archiveSize else {
        throw .tooLarge(file: source.name, what: "groter dan \(Limits.archiveSize >> 20) MB")
      }
      if Self.isArchive(source) {
        var room = Zip.Room()
        try readMembers(of: source, room: &room, isInside: false)
        return
      }
      guard source.bytes.count <= Limits.fileSize else {
        throw .tooLarge(file: source.name, what: "groter dan \(Limits.fileSize >> 20) MB")
      }
      if let register = try Register(source) {
        registers.append(register)
        return
      }
      if let record = PublicationRecord(source) {
        records.append(record)
        return
      }
      var draft = try Reader.reader(for: source, changes: changes).read(source)
      if let notice = Plausibility.notice(for: draft) { draft.notices.append(notice) }
      if let row { Sidecar.apply(row, to: &draft.metadata) }
      drafts.append(draft)
    } catch {
      unread.append(error.diagnostic)
    }
  }

  /// Collects the promises of the registers, and completes the documents that they know.
  private mutating func useRegisters() {
    var seen: Set<[String]> = []
    var unknown: [String: (count: Int, file: String)] = [:]
    for register in registers {
      for pledge in register.pledges
      where seen.insert([pledge.number, pledge.text, pledge.status]).inserted {
        pledges.append(pledge)
        if pledge.isStatusUnknown {
          unknown[pledge.status, default: (0, pledge.file)].count += 1
        }
      }
      if register.isDamaged { unread.append(register.damage) }
      for index in drafts.indices {
        register.papers.first { $0.isAbout(drafts[index]) }?.complete(&drafts[index])
      }
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

  /// Gives each document what the record of its publication says; a record without one is told.
  private mutating func joinRecords() {
    for record in records {
      let own = drafts.indices.filter { record.belongs(to: drafts[$0]) }
      for index in own { record.fields.apply(to: &drafts[index].metadata, origin: .exact) }
      if own.isEmpty { unread.append(ReadError.noBody(file: record.name).diagnostic) }
    }
  }
}
