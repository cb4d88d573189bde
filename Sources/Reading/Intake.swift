import Documents
import Foundation

/// What must be read: the bytes of files and of the members of archives, each content once.
struct Intake {
  /// Something to read.
  struct Item: Sendable {
    /// The file or member.
    let source: Source
    /// The row of `documenten.tsv` about it.
    let row: Table.Row?
    /// The number of problems that were met before it.
    let problemCount: Int
  }

  /// What to read, in order.
  private(set) var items: [Item] = []
  /// What could not be opened, in order.
  private(set) var problems: [Diagnostic]
  /// Duplicates.
  private(set) var remarks: [Diagnostic] = []
  /// The tables beside the files, by path.
  private(set) var sidecars: [String: Sidecar] = [:]
  private var hashes: [String: String] = [:]

  /// Opens the files of a list.
  init(_ list: FileList) {
    problems = list.problems
    for file in list.files { open(file.path, as: file.name) }
  }

  private mutating func open(_ path: String, as name: String) {
    if let problem = Self.excess(of: path, name) {
      problems.append(problem.diagnostic)
      return
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      problems.append(ReadError.unreadable(file: name, why: "geen leesrechten").diagnostic)
      return
    }
    add(Source(name: name, path: path, bytes: Array(data)), row: sidecarRow(for: path))
  }

  /// Why a file is too large to be read; told by its size, before any of it is read.
  private static func excess(of path: String, _ name: String) -> ReadError? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_size > Limits.fileSize else { return nil }
    let start = FileHandle(forReadingAtPath: path).flatMap { try? $0.read(upToCount: 4) }
    return excess(of: Int(status.st_size), startingWith: start.map(Array.init) ?? [], name)
  }

  /// Why so many bytes are too many.
  private static func excess(
    of size: Int,
    startingWith start: [UInt8],
    _ name: String
  ) -> ReadError? {
    // An archive may be larger than one file: it holds many.
    let limit = Zip.begins(start) ? Limits.archiveSize : Limits.fileSize
    return size > limit ? .tooLarge(file: name, what: "groter dan \(limit >> 20) MB") : nil
  }

  /// Adds bytes that come from no file.
  mutating func add(standardInput bytes: [UInt8], path: String) {
    if let problem = Self.excess(of: bytes.count, startingWith: Array(bytes.prefix(4)), "-") {
      problems.append(problem.diagnostic)
    } else {
      add(Source(name: "-", path: path, bytes: bytes), row: nil)
    }
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

  /// Adds something to read, or what is in it when it is an archive.
  mutating func add(_ source: Source, row: Table.Row?) {
    guard !source.bytes.isEmpty else {
      problems.append(ReadError.empty(file: source.name).diagnostic)
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
      if Self.isArchive(source) {
        guard source.bytes.count <= Limits.archiveSize else {
          throw .tooLarge(file: source.name, what: "groter dan \(Limits.archiveSize >> 20) MB")
        }
        var room = Zip.Room()
        try addMembers(of: source, room: &room, isInside: false)
        return
      }
      guard source.bytes.count <= Limits.fileSize else {
        throw .tooLarge(file: source.name, what: "groter dan \(Limits.fileSize >> 20) MB")
      }
      items.append(Item(source: source, row: row, problemCount: problems.count))
    } catch {
      problems.append(error.diagnostic)
    }
  }

  /// Adds the documents of an archive, and of an archive inside it; deeper ones are refused.
  ///
  /// - Parameters:
  ///   - source: The archive.
  ///   - room: What may still be unpacked, shared with the archives inside.
  ///   - isInside: Whether it is itself the member of an archive.
  /// - Throws: Why the archive is refused as a whole.
  private mutating func addMembers(
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
        !FileList.companions.contains(last)
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
          add(inner, row: nil)
          continue
        }
        guard !isInside else {
          throw .refusedArchive(file: name, why: "een archief in een archief in een archief")
        }
        try addMembers(of: inner, room: &room, isInside: true)
      } catch {
        let message = error.diagnostic
        problems.append(
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
}
