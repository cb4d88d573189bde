import Documents
import Foundation

extension Lexicon {
  /// Finds the folders of shipped tables: those in `NAKOMEN_LEXICONS`, else in the folder `Lexicons`
  /// or `share/nakomen/Lexicons` that is found first on the way up from the program.
  public static func shippedFolders(
    besideProgram program: String,
    environment: [String: String]
  ) throws(LexiconError) -> [String] {
    if let root = environment["NAKOMEN_LEXICONS"], !root.isEmpty {
      let found = folders(in: root)
      if found.isEmpty { throw .notFound(tried: [root]) }
      return found
    }
    var tried: [String] = []
    var parts = URL(fileURLWithPath: program).resolvingSymlinksInPath().path.split(separator: "/")
    while !parts.isEmpty {
      parts.removeLast()
      let base = "/" + parts.joined(separator: "/")
      for place in ["Lexicons", "share/nakomen/Lexicons"] {
        let root = base == "/" ? "/\(place)" : "\(base)/\(place)"
        tried.append(root)
        let found = folders(in: root)
        if !found.isEmpty { return found }
      }
    }
    throw .notFound(tried: tried)
  }

  /// Returns the folders with tables in a folder, by name.
  private static func folders(in root: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
    return names.sorted().filter { !$0.hasPrefix(".") }.map { "\(root)/\($0)" }
      .filter { !files(in: $0).tables.isEmpty }
  }

  /// Returns the tables and the word lists of a folder, by name.
  private static func files(in folder: String) -> (tables: [String], lists: [String]) {
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    let lists = ((try? FileManager.default.contentsOfDirectory(atPath: folder + "/lijsten")) ?? [])
      .sorted()
    return (
      names.filter { name in
        !name.hasPrefix(".") && [".tsv", ".csv"].contains { name.lowercased().hasSuffix($0) }
      },
      lists.filter { $0.hasSuffix(".txt") && !$0.hasPrefix(".") }
    )
  }

  /// Loads and compiles the tables; those of the user come over the shipped ones.
  ///
  /// - Parameters:
  ///   - folders: The shipped folders, as `shippedFolders` gives them.
  ///   - user: Folders or single tables of the user; later ones win.
  /// - Returns: The lexicon, with its warnings.
  /// - Throws: `notFound` for a path that does not exist, `defects` with every error of the tables.
  public static func load(folders: [String], user: [String]) throws(LexiconError) -> Lexicon {
    var draft = LexiconDraft()
    for folder in folders { try read(folder, into: &draft, isShipped: true) }
    for path in user { try read(path, into: &draft, isShipped: false) }
    return try lexicon(of: draft)
  }

  /// Reads the tables without judging them, for a listing of what is wrong.
  static func draft(folders: [String], user: [String]) throws(LexiconError) -> LexiconDraft {
    var draft = LexiconDraft()
    for folder in folders { try read(folder, into: &draft, isShipped: true) }
    for path in user { try read(path, into: &draft, isShipped: false) }
    return draft
  }

  /// Makes a lexicon of tables given as text, by file name; lists are named `lijsten/x.txt`.
  public static func load(texts: [String: String]) throws(LexiconError) -> Lexicon {
    try lexicon(of: draft(texts: texts))
  }

  /// Reads tables given as text without judging them.
  static func draft(texts: [String: String]) -> LexiconDraft {
    var draft = LexiconDraft()
    for (name, text) in texts.sorted(by: { $0.key < $1.key }) {
      if name.hasPrefix("lijsten/") {
        draft.addList(name: String(name.dropFirst(8)), text: text)
      } else {
        draft.add(Sheet(name: name, path: name, bytes: Array(text.utf8), isShipped: true))
      }
    }
    return draft
  }

  private static func lexicon(of draft: LexiconDraft) throws(LexiconError) -> Lexicon {
    var draft = draft
    let lexicon = draft.compiled()
    let errors = draft.defects.filter { $0.severity == .error }
    if !errors.isEmpty { throw .defects(errors) }
    return lexicon
  }

  private static func read(
    _ path: String,
    into draft: inout LexiconDraft,
    isShipped: Bool
  ) throws(LexiconError) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw .notFound(tried: [path])
    }
    let names = isFolder.boolValue ? files(in: path) : (tables: [""], lists: [])
    if names.tables.isEmpty { throw .notFound(tried: [path]) }
    for name in names.tables {
      let file = name.isEmpty ? path : "\(path)/\(name)"
      guard let data = FileManager.default.contents(atPath: file) else {
        throw .notFound(tried: [file])
      }
      if file.hasSuffix("/woorddelen.tsv") {
        draft.addWordParts(Array(data))
        continue
      }
      let shown = isShipped ? name : file
      draft.add(Sheet(name: shown, path: file, bytes: Array(data), isShipped: isShipped))
    }
    for name in names.lists {
      guard let data = FileManager.default.contents(atPath: "\(path)/lijsten/\(name)") else {
        throw .notFound(tried: ["\(path)/lijsten/\(name)"])
      }
      draft.addList(name: name, text: String(decoding: data, as: UTF8.self))
    }
  }
}
