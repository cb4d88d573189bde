import Documents
import Lexicons

/// Who a phrase stands for, as far as rules ask.
enum PartyClass: String, Hashable {
  case government = "overheid"
  case thirdParty = "derde"
  case parliament = "parlement"
  case outsider = "buitenstaander"
  case foreign = "buitenland"
  /// A letter, a law, a report.
  case paper = "stuk"
  /// A measure, a fund, a plan: what a policy makes.
  case policy = "beleid"
  /// Anything else.
  case thing = "zaak"
  /// Nobody: *er*, *het*, a passive without its agent.
  case none = "niemand"

  init(_ noun: NounClass) {
    self =
      switch noun {
      case .government: .government
      case .thirdParty: .thirdParty
      case .parliament: .parliament
      case .outsider: .outsider
      case .foreign: .foreign
      case .paper: .paper
      case .policy: .policy
      }
  }

  /// The class of a concept of `partijen`, by its `soort`.
  init?(sort: String) {
    switch sort {
    case "overheid": self = .government
    case "parlement": self = .parliament
    case "ngo": self = .outsider
    case "bedrijf", "derde": self = .thirdParty
    case "internationaal": self = .foreign
    default: return nil
    }
  }

  /// Whether it can act: a person or a body.
  var isActor: Bool {
    switch self {
    case .government, .thirdParty, .parliament, .outsider, .foreign: true
    case .paper, .policy, .thing, .none: false
    }
  }
}

/// A phrase and whom it stands for.
struct Party: Hashable {
  /// Its tokens; empty for a subject that is understood.
  var tokens: Range<Int>
  /// Whom it stands for.
  var side: PartyClass
  /// Whether it is a pronoun.
  var isPronoun = false
  /// Whether it was taken over from a clause before.
  var isInherited = false

  /// Whether it is *ik*: a minister in person.
  var isFirstPerson = false

  /// Nobody.
  static let nobody = Party(tokens: 0..<0, side: .none)
}

/// Cuts clauses into phrases and says whom they stand for.
struct Phrases {
  /// A noun phrase, with the preposition before it.
  struct Phrase {
    /// Its tokens, without the preposition.
    var tokens: Range<Int>
    /// The token of the preposition; nil without one.
    var preposition: Int?
    /// Whom it stands for.
    var side: PartyClass
    /// Whether it is a pronoun.
    var isPronoun: Bool
  }

  let document: Document
  let grammar: Grammar
  /// Parties that mentions name, by token.
  let named: [Int: PartyClass]
  /// Whom *ik* and *wij* stand for in this text.
  let author: PartyClass

  func word(_ token: Int) -> String { grammar.words[document.tokens[token].word] }
  func role(_ token: Int) -> WordRole { grammar.roles[document.tokens[token].word] }

  /// The phrases of a stretch of tokens, in order; verbs and marks divide them.
  func all(in tokens: ArraySlice<Int>, verbs: Set<Int>) -> [Phrase] {
    var found: [Phrase] = []
    var start: Int?
    var preposition: Int?
    var last = -2
    func close() {
      if let start, last >= start { found.append(phrase(start..<(last + 1), preposition)) }
      start = nil
      preposition = nil
    }
    for token in tokens {
      if token != last + 1 { close() }
      defer { last = token }
      let role = role(token)
      let isMark = document.tokens[token].kind == .mark && word(token) != "-" && word(token) != "’"
      if isMark || verbs.contains(token) {
        close()
      } else if role.contains(.preposition) {
        close()
        preposition = token
      } else if isPronoun(token, next: token + 1, verbs) {
        close()
        found.append(phrase(token..<(token + 1), preposition))
        preposition = nil
      } else if !role.isDisjoint(with: [.coordinator, .subordinator, .adverb, .reflexive])
        && role.isDisjoint(with: [.article, .demonstrative, .quantifier, .possessive])
        || role == .negation
      {
        close()
      } else {
        let begins = !role.isDisjoint(with: [.article, .demonstrative, .possessive])
        if begins, let open = start, token > open, !isDeterminer(token - 1) { close() }
        // "wil het kabinet partijen …": an actor ends its phrase before another bare noun.
        if let open = start, token > open, endsWithActor(token - 1), role.isEmpty,
          !document.tokens[token].isCapitalised, document.tokens[token].kind == .word
        {
          close()
        }
        if start == nil { start = token }
      }
    }
    close()
    return found
  }

  private func endsWithActor(_ token: Int) -> Bool {
    guard role(token).isEmpty, !document.tokens[token].isCapitalised || word(token) == "nederland"
    else {
      return false
    }
    return grammar.nouns[document.tokens[token].word].first.map { PartyClass($0).isActor } ?? false
  }

  private func isDeterminer(_ token: Int) -> Bool {
    !role(token).isDisjoint(with: .determiner)
  }

  /// Whether a token stands for a noun by itself: *wij*, *het* before a verb, *dat* as a subject.
  private func isPronoun(_ token: Int, next: Int, _ verbs: Set<Int>) -> Bool {
    let role = role(token)
    guard role.contains(.pronoun) else { return false }
    if role.isDisjoint(with: .determiner) { return true }
    guard document.tokens.indices.contains(next) else { return true }
    if verbs.contains(next) || document.tokens[next].kind == .mark { return true }
    let nextRole = self.role(next)
    if nextRole.isEmpty { return false }
    return nextRole.isDisjoint(with: [.quantifier, .possessive, .demonstrative])
  }

  private func phrase(_ tokens: Range<Int>, _ preposition: Int?) -> Phrase {
    let first = tokens.lowerBound
    let isPronoun = tokens.count == 1 && role(first).contains(.pronoun)
    let side = isPronoun ? pronoun(first) : side(of: tokens)
    return Phrase(tokens: tokens, preposition: preposition, side: side, isPronoun: isPronoun)
  }

  private func pronoun(_ token: Int) -> PartyClass {
    switch word(token) {
    case "ik", "wij", "we", "ons", "mij": author
    case "u", "jij", "je": .parliament
    case "er", "het", "men": .none
    case "iedereen", "eenieder", "degene", "degenen", "diegene", "diegenen": .thirdParty
    default: .thing
    }
  }

  /// Whom a noun phrase stands for: a named party, else the class of its last known noun.
  func side(of tokens: Range<Int>) -> PartyClass {
    var found: PartyClass?
    var isForeign = false
    var isFormer = false
    for token in tokens {
      let word = word(token)
      if Self.foreignWords.contains(word) { isForeign = true }
      if Self.formerWords.contains(word) { isFormer = true }
      let noun = grammar.nouns[document.tokens[token].word].first.map { PartyClass($0) }
      if let side = named[token], !(side == .policy && noun?.isActor == true) {
        let isWeaker = found?.isActor == true && (side == .outsider || side == .policy)
        found = isWeaker ? found : side
      } else if let noun = grammar.nouns[document.tokens[token].word].first {
        if found == nil || PartyClass(noun).isActor || found?.isActor == false {
          found = PartyClass(noun)
        }
      }
    }
    // A name that no table knows is somebody: a body, a firm, a person.
    let last = tokens.upperBound - 1
    let isName =
      found == nil && document.tokens[last].isCapitalised
      && (tokens.count > 1 && !document.tokens[last].isAllCapitals || !startsSentence(last))
    // "Global Compact Nederland" is not the Netherlands.
    if found == .government, word(last) == "nederland", tokens.count > 1,
      document.tokens[last - 1].isCapitalised, role(last - 1).isEmpty
    {
      return .outsider
    }
    // "De Rijksinkooporganisatie": a body of the state, whatever its last part.
    if found == .outsider || found == .thirdParty, word(last).hasPrefix("rijks") {
      return .government
    }
    let side = found ?? (isName ? .outsider : .thing)
    if isFormer, side == .government { return .outsider }
    if isForeign, side == .outsider || side == .parliament || side == .government {
      return .foreign
    }
    return side
  }

  private func startsSentence(_ token: Int) -> Bool {
    token == 0 || document.tokens[token - 1].kind == .mark
  }

  private static let foreignWords: Set = [
    "afghaanse", "algerijnse", "amerikaanse", "andere", "argentijnse", "australische",
    "belgische", "bengaalse", "braziliaanse", "britse", "buitenlandse", "bulgaarse", "canadese",
    "chileense", "chinese", "colombiaanse", "congolese", "cypriotische", "deense", "duitse",
    "egyptische", "estse", "ethiopische", "europees", "europese", "finse", "franse", "ghanese",
    "griekse", "hongaarse", "ierse", "indiase", "indonesische", "internationale", "iraakse",
    "iraanse", "israëlische", "italiaanse", "japanse", "jordaanse", "keniaanse", "kroatische",
    "letse", "libanese", "litouwse", "luxemburgse", "maltese", "marokkaanse", "mexicaanse",
    "nigeriaanse", "noord-koreaanse", "noorse", "oekraïense", "oezbeekse", "oostenrijkse",
    "pakistaanse", "palestijnse", "peruaanse", "poolse", "portugese", "roemeense", "russische",
    "saoedische", "servische", "sloveense", "slowaakse", "spaanse", "surinaamse", "syrische",
    "taiwanese", "thaise", "tsjechische", "tunesische", "turkse", "venezolaanse", "vietnamese",
    "zuid-afrikaanse", "zuid-koreaanse", "zweedse", "zwitserse",
  ]

  private static let formerWords: Set = [
    "vorige", "vorig", "toenmalige", "toenmalig", "voormalige",
  ]
}
