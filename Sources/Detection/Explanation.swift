public import Documents
public import Lexicons

/// Why a sentence is, or is not, a statement: its clauses as the rules saw them.
public struct Explanation: Sendable {
  /// A clause as the rules saw it.
  public struct Part: Sendable {
    /// Its words.
    public let text: String
    /// How it hangs in the sentence.
    public let kind: Clause.Kind
    /// The infinitive of the verb that names the act; empty without one.
    public let verb: String
    /// The acts the verb can name (*klasse* of `werkwoorden.tsv`).
    public let acts: [String]
    /// The subject literally; empty when it is understood or absent.
    public let subject: String
    /// Whom it stands for.
    public let subjectClass: String
    /// Present, past or perfect; passive; modal; denied: in Dutch, in that order.
    public let marks: [String]
    /// The cues in it.
    public let cues: [Evidence]
    /// The rule that decided on it and the kind it gave; nil when none did.
    public let verdict: String?
  }

  /// The sentence.
  public let sentence: Int
  /// Its words.
  public let quote: String
  /// Whose words it is.
  public let voice: Statement.Voice
  /// Its clauses.
  public let parts: [Part]

  /// Explains the sentences of a document that overlap a range of its repaired text.
  ///
  /// - Parameters:
  ///   - range: The bytes.
  ///   - analysis: The facts of the document.
  ///   - lexicon: The rules.
  /// - Returns: One explanation a sentence, in order.
  public static func all(
    in range: TextRange,
    of analysis: Analysis,
    with lexicon: Lexicon
  ) -> [Explanation] {
    let document = analysis.document
    let deadlines = Deadline.all(
      in: document,
      date: analysis.metadata.date?.value,
      lexicon: lexicon
    )
    let commitments = Commitments(
      in: document,
      metadata: analysis.metadata,
      mentions: analysis.mentions,
      deadlines: deadlines,
      lexicon: lexicon
    )
    return document.sentences.indices
      .filter { document.sentences[$0].range.overlaps(range) }
      .map { commitments.explanation(of: $0) }
  }
}

extension Commitments {
  /// Explains a sentence.
  func explanation(of sentence: Int) -> Explanation {
    let voice = voices.voice(of: sentence).voice
    let author = author(of: sentence)
    let situations = situations(of: sentence, voice: voice, author: author, previous: .nobody)
    return Explanation(
      sentence: sentence,
      quote: document.quote(document.sentences[sentence].range),
      voice: voice,
      parts: situations.map { part($0, verdict(on: $0, voice: voice, author: author)) }
    )
  }

  private func part(_ here: Situation, _ verdict: Verdict?) -> Explanation.Part {
    let words = here.reading.tokens.map { document.quote(document.tokens[$0].range) }
    let subject = here.subject.tokens.map { document.quote(document.tokens[$0].range) }
    var marks: [String] = []
    switch here.reading.aspect {
    case .present: break
    case .past: marks.append("verleden tijd")
    case .perfect: marks.append("voltooid")
    }
    if here.reading.isPassive { marks.append("lijdend") }
    if let modal = here.reading.modal { marks.append(Self.names[modal] ?? "") }
    if here.isNegated { marks.append("ontkend") }
    if here.hasTerm { marks.append("met termijn") }
    return Explanation.Part(
      text: words.joined(separator: " "),
      kind: here.reading.kind,
      verb: here.reading.infinitive,
      acts: here.reading.acts.map(\.rawValue).sorted(),
      subject: here.subject.isInherited ? "" : subject.joined(separator: " "),
      subjectClass: here.subject.side.rawValue,
      marks: marks,
      cues: here.cues.map { $0.evidence(in: document) },
      verdict: verdict.map { "\($0.rule) → \($0.kind.rawValue) \($0.strength)" }
    )
  }

  private static let names: [ClauseReading.Modal: String] = [
    .shall: "zullen", .should: "zou", .must: "moeten", .can: "kunnen", .may: "mogen",
    .wants: "willen", .needNot: "hoeven",
  ]
}
