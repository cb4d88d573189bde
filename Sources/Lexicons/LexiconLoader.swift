extension Lexicon {
  /// Finds the folders of shipped tables.
  public static func shippedFolders(
    besideProgram program: String,
    environment: [String: String]
  ) throws(LexiconError) -> [String] {
    throw .notFound(tried: [])
  }

  /// Loads and compiles the tables.
  public static func load(folders: [String], user: [String]) throws(LexiconError) -> Lexicon {
    throw .notFound(tried: folders)
  }
}
