public import Lexicons

/// A norm, instrument, party or paper that is named in the text.
public struct Mention: Hashable, Sendable {
  /// Its stable id.
  public let id: String
  /// The id of the concept.
  public let concept: String
  /// The kind of concept.
  public let kind: Concept.Kind
  /// The rule and the words.
  public let evidence: Evidence
  /// The sentence it stands in.
  public let sentence: Int
  /// Whether it is a weak form without company: no mention, but enough to forbid "missing".
  public let isWeak: Bool
  /// Whether it also counts in the strict lexicon.
  public let isStrict: Bool
  /// Whether it counts in the broad lexicon only.
  public let isBroad: Bool
}
