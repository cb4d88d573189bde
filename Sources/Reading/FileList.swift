import Documents
import Foundation

/// The files below the paths of a command line, in the bytewise order of their names.
struct FileList {
  /// The files with the names they are printed by, each once.
  private(set) var files: [(name: String, path: String)] = []
  /// Paths that are no files or folders, or may not be opened.
  private(set) var problems: [Diagnostic] = []

  init(_ paths: [String]) {
    for path in paths { list(path) }
    let names = Self.printedNames(files)
    let order = files.indices.sorted { names[$0].utf8.lexicographicallyPrecedes(names[$1].utf8) }
    var seen: Set<String> = []
    files = order.filter { seen.insert(files[$0].path).inserted }.map {
      (names[$0], files[$0].path)
    }
  }

  /// Files that accompany documents and are none themselves.
  static let companions: Set<String> = [Sidecar.fileName, "beoordeling.tsv", "nakomen.conf"]

  /// Adds a file, or the files below a folder, with their names below it.
  private mutating func list(_ path: String) {
    switch Self.kind(of: path) {
    case .failure(let problem):
      problems.append(
        ReadError.unreadable(file: path, why: problem.reason).diagnostic
      )
    case .success(.file):
      files.append((Self.lastComponent(path), path))
    case .success(.folder):
      var visited: Set<String> = []
      walk(path, prefix: "", visited: &visited)
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

  /// Whether there is a file or folder at a path.
  static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  /// Walks a folder in bytewise order; hidden files are skipped, a folder is entered once.
  private mutating func walk(
    _ folder: String,
    prefix: String,
    visited: inout Set<String>
  ) {
    let real = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
    guard visited.insert(real).inserted else { return }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      problems.append(
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
        walk(base + name, prefix: prefix + name + "/", visited: &visited)
      case .failure(let problem):
        problems.append(
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
}
