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
  /// The cue that says whose words it is; nil when the kind of text or the quotation marks do.
  public let voiceCue: Evidence?
  /// Its clauses.
  public let parts: [Part]
  /// What else decided: the list it stands in, a voice that lasts, why it can hold no statement.
  public let notes: [String]

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
    var found: [Explanation] = []
    commitments.walk { judgement in
      guard document.sentences[judgement.sentence].range.overlaps(range) else { return }
      found.append(commitments.explanation(of: judgement))
    }
    return found
  }
}

extension Commitments {
  /// Explains a sentence.
  func explanation(of judgement: Judgement) -> Explanation {
    Explanation(
      sentence: judgement.sentence,
      quote: document.quote(document.sentences[judgement.sentence].range),
      voice: judgement.voice.voice,
      voiceCue: judgement.voice.cue?.evidence(in: document),
      parts: judgement.situations.map { here in
        part(here, verdict(on: here, voice: judgement.voice.voice, author: judgement.author))
      },
      notes: judgement.notes
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
