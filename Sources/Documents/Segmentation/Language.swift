/// What segmentation and repair know of Dutch, handed in as a value.
public struct Language: Sendable {
  /// Whether a sentence goes on after an abbreviation.
  public enum Abbreviation: Hashable, Sendable {
    /// The sentence always goes on.
    case always
    /// The sentence ends before a capital that is no name or number.
    case sometimes
  }

  /// Abbreviations in folded form with their points, such as `o.a.`.
  public var abbreviations: [String: Abbreviation]
  /// Words known to be whole, in folded form.
  public var knownWords: Set<String>
  /// The verbs in all their forms (`werkwoorden.tsv`, `scheidbaar.tsv`).
  public var verbs = VerbTable()
  /// What words do in the build of a sentence (`functiewoorden.tsv`).
  public var roles: [String: WordRole] = [:]
  /// Who or what nouns stand for (`naamwoorden.tsv`).
  public var nouns: [String: [NounClass]] = [:]

  /// Words and parts of words with their counts (`woorddelen.tsv`).
  public var wordParts: WordParts

  /// Makes a language that knows nothing.
  public init(
    abbreviations: [String: Abbreviation] = [:],
    knownWords: Set<String> = [],
    wordParts: WordParts = WordParts()
  ) {
    self.abbreviations = abbreviations
    self.knownWords = knownWords
    self.wordParts = wordParts
  }

  /// Whether a folded form is an ordinary word rather than a name.
  func isCommon(_ form: String) -> Bool {
    DutchWords.starters.contains(form) || knownWords.contains(form) || wordParts.isWord(form)
  }
}
