public import Documents

/// Everything that can be said about tables without a text: what is wrong, doubtful or without effect.
///
/// Loading makes the short form of it; the rest costs time, since every example is tried.
public enum Lint {
  /// Returns what is wrong with tables, in the order of tables and rows.
  ///
  /// - Parameters:
  ///   - folders: The shipped folders.
  ///   - user: Folders or tables of the user.
  ///   - corpus: Documents in which every term is expected somewhere; empty for no such check.
  /// - Returns: Errors and warnings, each with `file:row:column`.
  /// - Throws: `notFound` for a path that does not exist.
  public static func findings(
    folders: [String],
    user: [String],
    corpus: [Document] = []
  ) throws(LexiconError) -> [Diagnostic] {
    findings(of: try Lexicon.draft(folders: folders, user: user), corpus: corpus)
  }

  /// Returns what is wrong with tables given as text, by file name.
  public static func findings(texts: [String: String], corpus: [Document] = []) -> [Diagnostic] {
    findings(of: Lexicon.draft(texts: texts), corpus: corpus)
  }

  private static func findings(of draft: LexiconDraft, corpus: [Document]) -> [Diagnostic] {
    var draft = draft
    let lexicon = draft.compiled()
    var checks = LintChecks(lexicon: lexicon, draft: draft)
    checks.cells()
    checks.concepts()
    checks.rules()
    checks.overlaps()
    checks.exclusions()
    if !corpus.isEmpty { checks.corpus(corpus) }
    let examples = lexicon.failingExamples().map(\.diagnostic)
    return sorted(draft.defects + checks.found + examples, draft.sheets)
  }

  /// Sorts by table, row and code.
  private static func sorted(_ all: [Diagnostic], _ sheets: [Sheet]) -> [Diagnostic] {
    var order: [String: Int] = [:]
    for (number, sheet) in sheets.enumerated() where order[sheet.name] == nil {
      order[sheet.name] = number
    }
    func key(_ diagnostic: Diagnostic) -> (Int, Int, String) {
      let parts = diagnostic.place.split(separator: ":", omittingEmptySubsequences: false)
      let line = parts.dropFirst().compactMap { Int($0) }.first ?? 0
      return (order[parts.first.map(String.init) ?? ""] ?? sheets.count, line, diagnostic.code)
    }
    return all.sorted { key($0) < key($1) }
  }
}
