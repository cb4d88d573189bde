public import Documents
import Lexicons

/// A question of parliament and what the answer does with it.
public struct Answer: Hashable, Sendable {
  /// What an answer does.
  public enum Stance: String, Hashable, Sendable {
    case yes, no, partial, conditional, informative, evasive
  }

  /// Its stable id.
  public let id: String
  /// The number of the question.
  public let question: Int
  /// The words of the question.
  public let asked: TextRange?
  /// The words of the answer; nil when there is none.
  public let answered: TextRange?
  /// What the answer does; nil when not answered here.
  public let stance: Stance?
  /// Whether what was asked is left unanswered.
  public let isDodged: Bool
  /// The norms, instruments or concrete asks of the question that the answer leaves untouched.
  public let left: [String]
  /// The questions that are answered together with it.
  public let joint: [Int]
  /// Whether the answer is put off.
  public let isPostponed: Bool
  /// The letter that answers instead.
  public let elsewhere: String?
  /// What decided the stance.
  public let evidence: [Evidence]
}

extension Answer {
  /// Returns the questions of a document with their answers, in the order of their numbers.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - index: Its index for the lexicon.
  ///   - kind: What kind of document it is.
  ///   - mentions: The concepts named in it.
  ///   - references: The papers cited in it.
  ///   - lexicon: The rules of `antwoorden.tsv`, and the families of concepts.
  /// - Returns: One answer for each question.
  static func all(
    in document: Document,
    index: TextIndex,
    kind: DocumentKind?,
    mentions: [Mention],
    references: [Reference],
    lexicon: Lexicon
  ) -> [Answer] {
    let exchange = Exchange(document, isList: kind == .questionList || kind == .answers)
    guard !exchange.questions.isEmpty else { return [] }
    let signs = AnswerSigns(document, lexicon.answerMatches(in: index), lexicon)
    let notice = DeferralNotice(exchange, signs: signs, references: references)
    let concepts = AskedConcepts(document, mentions, lexicon: lexicon)
    var verdicts: [Int: AnswerVerdict] = [:]
    for question in exchange.questions {
      guard let reply = question.reply else { continue }
      if notice.putsOff(reply) { continue }
      let judge = AnswerJudge(document, question: question, reply: reply, signs: signs)
      verdicts[question.number] = judge.verdict
    }
    return exchange.questions.map { question in
      let verdict = settled(question.number, verdicts)
      let left =
        verdict.map {
          concepts.left(by: question, in: exchange.replies(to: $0.source), verdict: $0)
            + unanswered(question, $0, in: document)
        } ?? []
      let deferral = question.reply.map { notice.deferral(of: $0) } ?? notice.whole
      return Answer(
        id: FactID.make(
          "a",
          type: "answer",
          document: document.source.name,
          said: [FactID.folded(question.text), String(question.number)]
        ),
        question: question.number,
        asked: question.range,
        answered: question.reply?.range,
        stance: verdict?.stance,
        isDodged: verdict?.isDodged ?? false,
        left: left,
        joint: question.reply?.numbers ?? [],
        isPostponed: deferral.isPostponed,
        elsewhere: deferral.elsewhere,
        evidence: verdict?.evidence ?? []
      )
    }
  }

  /// The asks that a bare *ja* or *nee* cannot answer, such as *Wat is uw reactie?*.
  private static func unanswered(
    _ question: Exchange.Question,
    _ verdict: AnswerVerdict,
    in document: Document
  ) -> [String] {
    guard let reply = question.reply, verdict.source == question.number,
      document.quote(reply.range).split(separator: " ").count <= 4,
      verdict.stance == .yes || verdict.stance == .no
    else { return [] }
    return Ask.all(in: question.sentences, of: document).dropFirst().compactMap { ask in
      guard !ask.kind.isPolar else { return nil }
      let words = Ask.words(of: ask.sentence, in: document)
      if ask.isFollowUp, words.contains(verdict.stance == .yes ? "nee" : "ja") { return nil }
      if ask.isFollowUp, words.contains("niet"), verdict.stance == .yes { return nil }
      return document.quote(document.sentences[ask.sentence].range)
    }
  }

  /// Follows `zie het antwoord op vraag 1` to the answer that is meant.
  private static func settled(_ number: Int, _ verdicts: [Int: AnswerVerdict]) -> AnswerVerdict? {
    guard var verdict = verdicts[number] else { return nil }
    var seen: Set<Int> = [number]
    while let target = verdict.pointer, seen.insert(target).inserted, let next = verdicts[target] {
      let evidence = verdict.evidence + next.evidence
      verdict = next
      verdict.evidence = evidence
    }
    return verdict
  }
}

/// What an answer does with a question, before pointers are followed.
struct AnswerVerdict {
  /// What it does.
  var stance: Answer.Stance
  /// Whether what was asked is left unanswered.
  var isDodged: Bool
  /// The question whose answer it points at instead of answering.
  var pointer: Int?
  /// The question whose answer decided.
  var source: Int
  /// What decided.
  var evidence: [Evidence]
}
