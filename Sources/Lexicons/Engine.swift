/// The compiled rules of a lexicon.
struct Engine: Sendable {
  /// Rules of one purpose and their numbers in `Lexicon.rules`.
  struct Group: Sendable {
    var rules: [Int] = []
    var programs = RuleGroup()
  }

  /// What a weak term needs beside it.
  struct Company: Hashable, Sendable {
    /// The number of the words of `bij=[…]` in the group of companions; nil for none.
    var with: Int?
    /// The number of the words of `zonder=[…]`; nil for none.
    var without: Int?
  }

  var vocabulary = Vocabulary()
  var adjacent: Set<Int64> = []
  var separables: [String: SeparableVerb] = [:]
  var terms = Group()
  var cues = Group()
  var themes = Group()
  var kinds = Group()
  var times = Group()
  var answers = Group()
  /// The words of `bij` and `zonder`.
  var companions = RuleGroup()
  /// The patterns of `tekst:` conditions of profiles.
  var conditions = RuleGroup()
  /// The conditions as written, in the order of their programs.
  var conditionNames: [String] = []
  /// What the weak terms need, by number of the rule.
  var company: [Int: Company] = [:]
  /// For each concept: the concepts whose strong mentions are company for its weak terms.
  var relatives: [String: Set<String>] = [:]
  /// For each concept: itself and its parts, all the way down.
  var descendants: [String: Set<String>] = [:]
}
