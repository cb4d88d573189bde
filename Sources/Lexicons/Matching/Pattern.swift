/// A pattern of the notation as a tree.
struct Pattern: Hashable {
  /// A word to be found.
  struct Word: Hashable {
    /// As written, without `=` and stars.
    var text: String
    /// Whether capitals must be as written.
    var isExact = false
    /// Whether any letters may stand before it.
    var isOpenBefore = false
    /// Whether any letters may stand behind it.
    var isOpenAfter = false
  }

  /// A fact that was found earlier.
  enum Fact: String, CaseIterable, Hashable, Sendable {
    case norm
    case instrument
    case party = "partij"
    case government = "overheid"
    case date = "datum"
  }

  /// The form of a verb.
  enum VerbForm: String, CaseIterable, Hashable, Sendable {
    case infinitive = "infinitief"
    case participle = "deelwoord"
  }

  /// A part of a pattern.
  indirect enum Node: Hashable {
    case word(Word)
    /// A bracket or other mark that a text may leave out.
    case mark(String)
    case optional([Node])
    case alternatives([[Node]])
    case gap(ClosedRange<Int>)
    case clauseGap
    case separable(String)
    case list(String)
    case fact(Fact)
    case form(VerbForm)
  }

  /// The parts in order.
  var nodes: [Node]
  /// Whether hyphens and blanks are not alike (`!-`).
  var isLiteral: Bool

  /// What is wrong with a pattern, in Dutch, with what to do about it.
  struct Flaw: Error, Hashable {
    /// What is wrong.
    let message: String
    /// What to do.
    let tip: String
  }

  /// Reads the notation.
  init(_ text: String) throws(Flaw) {
    var parser = PatternParser(text)
    isLiteral = parser.takeLiteralMark()
    nodes = try parser.sequence(until: nil)
    if !nodes.contains(where: \.isAnchored) {
      throw Flaw(
        message: nodes.isEmpty ? "patroon is leeg" : "patroon heeft geen vast woord",
        tip: "schrijf ten minste één woord dat er moet staan"
      )
    }
  }

  /// Makes a pattern of parts.
  init(nodes: [Node]) {
    self.nodes = nodes
    isLiteral = false
  }

  /// The words of the tree in order.
  var words: [Word] { nodes.flatMap(\.words) }

  /// The names of lists and separable verbs that it uses.
  var lists: [String] { nodes.flatMap(\.lists) }

  /// The separable verbs that it uses.
  var separables: [String] { nodes.flatMap(\.separables) }
}

extension Pattern.Node {
  /// Whether something of it must be in the text.
  var isAnchored: Bool {
    switch self {
    case .word, .separable, .list, .fact, .form: true
    case .mark, .optional, .gap, .clauseGap: false
    case .alternatives(let branches):
      branches.allSatisfy { $0.contains(where: \.isAnchored) }
    }
  }

  fileprivate var words: [Pattern.Word] {
    switch self {
    case .word(let word): [word]
    case .optional(let nodes): nodes.flatMap(\.words)
    case .alternatives(let branches): branches.flatMap { $0.flatMap(\.words) }
    case .mark, .gap, .clauseGap, .separable, .list, .fact, .form: []
    }
  }

  fileprivate var lists: [String] {
    switch self {
    case .list(let name): [name]
    case .optional(let nodes): nodes.flatMap(\.lists)
    case .alternatives(let branches): branches.flatMap { $0.flatMap(\.lists) }
    case .word, .mark, .gap, .clauseGap, .separable, .fact, .form: []
    }
  }

  fileprivate var separables: [String] {
    switch self {
    case .separable(let verb): [verb]
    case .optional(let nodes): nodes.flatMap(\.separables)
    case .alternatives(let branches): branches.flatMap { $0.flatMap(\.separables) }
    case .word, .mark, .gap, .clauseGap, .list, .fact, .form: []
    }
  }
}
