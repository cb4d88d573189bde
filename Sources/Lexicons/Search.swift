extension Lexicon {
  /// Returns a lexicon that knows one thing: the pattern that somebody is looking for.
  ///
  /// - Parameter pattern: A pattern in the notation of the tables; inflected forms count too.
  /// - Returns: The lexicon, with the word lists of this one.
  /// - Throws: `defects` when the pattern is not well formed.
  public func searching(for pattern: String) throws(LexiconError) -> Lexicon {
    let cell = String(pattern.map { $0 == "\t" || $0.isNewline ? " " : $0 })
    var texts = [
      "normen.tsv": "id\tnaam\tsoort\tbron\nzoekterm\tzoekterm\tnorm\topdrachtregel\n",
      "termen.tsv": "concept\tpatroon\tsoort\topties\nzoekterm\t\(cell)\tterm\tvervoeging\n",
    ]
    for (name, words) in lists {
      texts["lijsten/\(name).txt"] = words.sorted().joined(separator: "\n")
    }
    return try Lexicon.load(texts: texts)
  }
}
