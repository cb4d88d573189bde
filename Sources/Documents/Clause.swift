/// A finite verb and what belongs to it.
public struct Clause: Hashable, Sendable {
  /// How a clause hangs in its sentence.
  public enum Kind: String, Hashable, Sendable {
    case main, coordinated, complement, relative, adverbial, infinitive, verbless
  }

  /// How it hangs in the sentence.
  public let kind: Kind
  /// The clause it depends on.
  public let parent: Int?
  /// Its token runs; more than one when another clause stands inside it.
  public let spans: [Range<Int>]
  /// The tokens of its verb group in reading order: finite verb, infinitives, participle, particle.
  public let verbs: [Int]
  /// The finite verb among them.
  public let finite: Int?
}
