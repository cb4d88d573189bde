/// What a word can do in the build of a sentence (*soort* of `functiewoorden.tsv`).
public struct WordRole: OptionSet, Hashable, Sendable {
  /// The bits.
  public let rawValue: UInt16
  /// Makes a set from its bits.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// *de, het, een*.
  public static let article = WordRole(rawValue: 1)
  /// *deze, dit, die, dat*.
  public static let demonstrative = WordRole(rawValue: 2)
  /// *mijn, uw, zijn*.
  public static let possessive = WordRole(rawValue: 4)
  /// *alle, geen, drie*.
  public static let quantifier = WordRole(rawValue: 8)
  /// *aan, van, volgens*.
  public static let preposition = WordRole(rawValue: 16)
  /// *en, of, maar*.
  public static let coordinator = WordRole(rawValue: 32)
  /// *dat, omdat, waarbij*.
  public static let subordinator = WordRole(rawValue: 64)
  /// *die, dat, waarbij* after a noun.
  public static let relative = WordRole(rawValue: 128)
  /// *wie, hoe, waarom*.
  public static let interrogative = WordRole(rawValue: 256)
  /// *ik, het, zij*.
  public static let pronoun = WordRole(rawValue: 512)
  /// *zich, elkaar*.
  public static let reflexive = WordRole(rawValue: 1024)
  /// *niet, geen, nooit*.
  public static let negation = WordRole(rawValue: 2048)
  /// *daarom, ook, jaarlijks*.
  public static let adverb = WordRole(rawValue: 4096)
  /// *nodig* in *waar nodig*: a clause without a verb.
  public static let elliptic = WordRole(rawValue: 8192)

  /// What can stand before a noun of the same group.
  public static let determiner: WordRole = [.article, .demonstrative, .possessive, .quantifier]

  /// The roles by the names of the table.
  static let names: [String: WordRole] = [
    "lidwoord": .article, "aanwijzend": .demonstrative, "bezittelijk": .possessive,
    "telwoord": .quantifier, "voorzetsel": .preposition, "nevenschikkend": .coordinator,
    "onderschikkend": .subordinator, "betrekkelijk": .relative, "vragend": .interrogative,
    "persoonlijk": .pronoun, "wederkerend": .reflexive, "ontkenning": .negation,
    "bijwoord": .adverb, "elliptisch": .elliptic,
  ]

  /// Reads `functiewoorden.tsv`.
  public static func all(in table: Table) -> [String: WordRole] {
    var found: [String: WordRole] = [:]
    for row in table.rows {
      for name in row["soort"].split(separator: " ") {
        found[row["woord"], default: []].formUnion(names[String(name)] ?? [])
      }
    }
    return found
  }
}

/// Who or what a noun stands for as a subject (*klasse* of `naamwoorden.tsv`).
public enum NounClass: String, CaseIterable, Hashable, Sendable {
  /// The government, its ministers and agencies.
  case government = "overheid"
  /// Firms, local authorities, institutions, citizens: who can be bound.
  case thirdParty = "derde"
  /// Parliament, its members and its motions.
  case parliament = "parlement"
  /// Who only has an opinion: NGOs, researchers, advisers.
  case outsider = "buitenstaander"
  /// Other states and international bodies.
  case foreign = "buitenland"
  /// Letters, laws, reports.
  case paper = "stuk"
  /// Measures, funds, talks: what a government makes.
  case policy = "beleid"

  /// Reads `naamwoorden.tsv`.
  public static func all(in table: Table) -> [String: [NounClass]] {
    var found: [String: [NounClass]] = [:]
    for row in table.rows {
      found[row["woord"]] = row["klasse"].split(separator: " ")
        .compactMap { NounClass(rawValue: String($0)) }
    }
    return found
  }
}

/// What the language says of each distinct word of a text, worked out once.
public struct Grammar: Sendable {
  /// The language.
  public let language: Language
  /// The words.
  public let words: [String]
  /// The roles by word number.
  public let roles: [WordRole]
  /// The verbs a word can be a form of, by word number.
  public let readings: [[VerbTable.Reading]]
  /// The classes of nouns by word number; empty for other words.
  public let nouns: [[NounClass]]

  /// Looks up every word once.
  public init(words: [String], language: Language) {
    self.words = words
    self.language = language
    roles = words.map { language.roles[$0] ?? [] }
    readings = words.map { language.verbs.readings(of: $0) }
    nouns = words.map { Self.classes(of: $0, in: language) }
  }

  /// The classes of a noun, or of the last part of a compound (*pluimveehouders* → *houders*).
  private static func classes(of word: String, in language: Language) -> [NounClass] {
    if let known = language.nouns[word] { return known }
    guard word.count > 7 || word.contains("-") else { return [] }
    let shortest = 5
    var rest = Substring(word)
    while rest.count > shortest {
      rest = rest.dropFirst()
      let part = rest.first == "-" ? rest.dropFirst() : rest
      if let known = language.nouns[String(part)] { return known }
    }
    return []
  }

  /// All forms a word can have of any verb.
  public func forms(_ word: Int) -> VerbTable.Forms {
    readings[word].reduce(into: []) { $0.formUnion($1.forms) }
  }
}
