/// The closed list of things a rule can mean.
public enum Meaning: Hashable, Sendable {
  /// Names the concept with this id.
  case term(concept: String, TermOptions)
  /// Vetoes what it overlaps of the concept with this id.
  case exclusion(concept: String)
  /// A cue of `signalen.tsv`.
  case cue(Cue)
  /// Makes absence reportable for a theme.
  case theme(String)
  /// Speaks for a kind of document; the place is `kop`, `tekst` or `slot`.
  case documentKind(String, place: String, weight: Int)
  /// A time expression: a row of `tijd.tsv`.
  case time(TimeRule)
  /// Says what an answer does: the class (*klasse*) of a row of `antwoorden.tsv`.
  case answer(String)
}

/// A row of `tijd.tsv`: words about time and how their first and last day are reckoned.
public struct TimeRule: Hashable, Sendable {
  /// Its id, such as `T-01`.
  public let id: String
  /// The formula for the first day (*van*), such as `J-01-01` or `D`; empty when there is none.
  public let from: String
  /// The formula for the last day (*tot*), such as `J-04-30` or `D+92d`; empty when there is none.
  public let to: String
  /// Days of grace (*marge*).
  public let grace: Int
  /// What the reckoning assumes (*aanname*), in Dutch; empty when the words say it outright.
  public let assumption: String

  /// Makes a row.
  public init(id: String, from: String, to: String, grace: Int, assumption: String) {
    self.id = id
    self.from = from
    self.to = to
    self.grace = grace
    self.assumption = assumption
  }
}

/// The options of a term.
public struct TermOptions: Hashable, Sendable {
  /// How near the company of a weak term must stand.
  public enum Company: Hashable, Sendable {
    case sentence
    case sentences(Int)
    case paragraph
  }

  /// Whether it counts in the strict lexicon.
  public var isStrict = false
  /// Whether it counts only in the broad lexicon.
  public var isBroad = false
  /// Whether it needs company, and how near; nil for a strong term.
  public var company: Company?
  /// Whether the row is a reference (*verwijzing*) such as "de Richtlijnen".
  public var isReference = false

  /// Makes the options of a strong term.
  public init() {}
}

/// A cue: a word group that speaks for an act.
public struct Cue: Hashable, Sendable {
  /// Where the scope lies relative to the cue.
  public enum Direction: String, Hashable, Sendable {
    case after = "na"
    case before = "voor"
    case both = "beide"
    case within = "binnen"
    case pseudo
    case end = "einde"
  }

  /// The class (*klasse*): `toezegging`, `afzwakking`, `stem:citaat` …; `*` ends all scopes.
  public let cueClass: String
  /// The strength, 0 to 6, or the change for `afzwakking`.
  public let strength: Int
  /// Where the scope lies.
  public let direction: Direction
  /// How far the scope reaches: `deelzin`, `zin`, `alinea` or a number of words.
  public let reach: String
  /// The priority; higher wins.
  public let priority: Int
  /// The required subject class (*onderwerp*); empty for any.
  public let subject: String
  /// The required tense (*tijd*); empty for any.
  public let tense: String
  /// Whether the cue may stand in a subordinate clause (*bijzin*).
  public let allowsSubordinate: Bool
}
