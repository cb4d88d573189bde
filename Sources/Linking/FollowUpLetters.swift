import Detection
import Documents
import Lexicons

/// Later documents as a whole: which of them would have told of a commitment, and which bring what was
/// promised to be told.
extension FollowUpFinder {
  /// Whether a document is one in which silence about a commitment says something: of the same sender,
  /// from after the term, and on the subject.
  func speaks(_ document: Int, of place: StatementPlace) -> Bool {
    let commitment = set.statement(place)
    guard set.isGovernment(document), let date = set.date(document)?.first else { return false }
    if let deadline = commitment.deadline, let due = deadline.due,
      date <= due.last.adding(days: deadline.grace)
    {
      return false
    }
    return isSameSender(document, place) && isOnSubject(document, of: place)
  }

  /// A later letter of the government that gives what was promised to be told, at most a possible link.
  func information(
    for place: StatementPlace,
    in later: [Int],
    besides links: [FollowUp.Link]
  ) -> FollowUp.Link? {
    let commitment = set.statement(place)
    guard commitment.kind == .promise, commitment.voice == .own, promisesInformation(place) else {
      return nil
    }
    let limit = commitment.deadline?.due.map { $0.last.adding(days: 366) }
    for document in later {
      guard let date = set.date(document)?.first, limit.map({ date <= $0 }) ?? true,
        !answersOtherwise(document, links), isSameSender(document, place),
        isOnSubject(document, of: place), let found = passage(in: document, for: place)
      else { continue }
      return possible(
        .fulfilled,
        document,
        set.analyses[document].document.sentences[found.number].range,
        "later stuk van dezelfde afzender over het onderwerp; lees na of dit het toegezegde is"
      )
    }
    return nil
  }

  /// Whether a document promises again, puts off or turns down what was promised: then it does not bring it.
  private func answersOtherwise(_ document: Int, _ links: [FollowUp.Link]) -> Bool {
    links.contains { $0.document == document && $0.effect != .inProgress && $0.effect != .partly }
  }

  /// A link that has to be read before anybody relies on it.
  private func possible(
    _ effect: FollowUp.Status,
    _ document: Int,
    _ range: TextRange,
    _ reason: String
  ) -> FollowUp.Link {
    FollowUp.Link(
      document: document,
      range: range,
      quote: set.analyses[document].document.quote(range),
      effect: effect,
      grade: .possible,
      reasons: [reason]
    )
  }

  /// Whether parliament was promised to hear of something.
  func promisesInformation(_ place: StatementPlace) -> Bool {
    let statement = set.statement(place)
    let analysis = set.analyses[place.document]
    guard
      statement.rule.hasSuffix("/informeren")
        || set.mentions(inSentence: statement.sentence, of: place.document).contains(where: {
          $0.kind == .party && set.lexicon.concepts[$0.concept]?.sort == "parlement"
        })
    else { return false }
    let words = set.lexicon.lists["informeren"] ?? []
    let document = analysis.document
    return document.sentences[statement.sentence].tokens.contains {
      words.contains(document.words[document.tokens[$0].word])
    }
  }

  /// The sentence of a document in its author's own words that holds most of a subject.
  private func passage(
    in document: Int,
    for place: StatementPlace
  ) -> (weight: Double, number: Int)? {
    let subject = set.subject(place)
    let analysis = set.analyses[document]
    var weights: [Int: Double] = [:]
    for (stem, weight) in zip(subject.stems, subject.weights) {
      for number in set.sentences[document][stem.text] ?? []
      where !analysis.foreignSentences.contains(number) {
        weights[number, default: 0] += weight
      }
    }
    let best = weights.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
    return best.map { ($0.value, $0.key) }
  }

  /// A later sentence of the government, be it a statement or not, that may tell of a commitment.
  ///
  /// Before silence is reported everything is read again with a weaker measure: whoever finds nothing
  /// with words of the commitment may say that there is nothing.
  func trace(of place: StatementPlace, in later: [Int]) -> FollowUp.Link? {
    let subject = set.subject(place)
    let informs = promisesInformation(place)
    let least = (informs ? 0.25 : 0.4) * subject.total
    for document in later {
      if informs, let range = promisedLetter(of: place, citedIn: document) {
        return possible(
          .fulfilled,
          document,
          range,
          "noemt een brief uit de toegezegde periode; lees na of dit de toegezegde is"
        )
      }
      guard let found = passage(in: document, for: place), found.weight >= max(1, least),
        set.analyses[document].document.sentences[found.number].tokens.count >= 5,
        !isElsewhere(found.number, in: document, place)
      else { continue }
      let told = reported(inSentence: found.number, of: document)
      return possible(
        told ?? .restated,
        document,
        set.analyses[document].document.sentences[found.number].range,
        told == nil
          ? "gaat met dezelfde woorden over het onderwerp; lees na of het opvolging is"
          : "meldt met dezelfde woorden wat er is gedaan; lees na of dit het toegezegde is"
      )
    }
    return nil
  }

  /// What a sentence of the government itself reports as done or under way; nil when it reports nothing.
  private func reported(inSentence sentence: Int, of document: Int) -> FollowUp.Status? {
    for number in set.statementIndices(inSentence: sentence, of: document) {
      let place = StatementPlace(document: document, statement: number)
      let statement = set.statement(place)
      guard statement.voice == .own else { continue }
      switch statement.kind {
      case .reportDone where !sendsItself(place): return countsFewer(place) ? .partly : .fulfilled
      case .reportProgress: return .inProgress
      default: continue
      }
    }
    return nil
  }

  /// Whether a sentence is about another place or another instrument than a commitment.
  private func isElsewhere(_ sentence: Int, in document: Int, _ place: StatementPlace) -> Bool {
    let analysis = set.analyses[document]
    let range = analysis.document.sentences[sentence].range
    let words = Subject(analysis.document, range, general: set.general)
    if set.subject(place).contradicts(words) { return true }
    let others = set.mentions(inSentence: sentence, of: document).filter { $0.kind == .instrument }
    return instrumentsDiffer(set.statement(place).instruments, others.map(\.concept))
  }

  /// A sentence that cites a letter from between a promise to send one and a year after its term, and
  /// shares a word with the promise.
  private func promisedLetter(of place: StatementPlace, citedIn document: Int) -> TextRange? {
    guard let made = set.date(place.document)?.first,
      let due = set.statement(place).deadline?.due
    else { return nil }
    let stems = Set(set.subject(place).stems)
    let analysis = set.analyses[document]
    for reference in analysis.references {
      guard let date = reference.date, made < date.first, date.last <= due.last.adding(days: 366),
        analysis.document.sentences.indices.contains(reference.sentence)
      else { continue }
      let range = analysis.document.sentences[reference.sentence].range
      let words = Subject(analysis.document, range, general: set.general)
      if !stems.isDisjoint(with: words.stems) { return range }
    }
    return nil
  }

  /// Whether a document treats the norm or instrument of a commitment, or uses its telling words.
  private func isOnSubject(_ document: Int, of place: StatementPlace) -> Bool {
    if resolutions[document].contains(where: { $0.document == place.document }) { return true }
    let commitment = set.statement(place)
    let subject = set.subject(place)
    let shared = zip(subject.stems, subject.weights).filter { stem, _ in
      stem.text.utf8.count >= 7 && set.sentences[document][stem.text] != nil
        && set.isTelling(stem.text)
    }
    let concepts = commitment.norms + commitment.instruments
    let isNamed = concepts.contains { set.namesTelling($0, in: document) }
    let weight = shared.reduce(0) { $0 + $1.1 }
    return shared.count >= 2 && weight >= (isNamed ? 0.28 : 0.4) * subject.total
  }

  /// Whether a document is of the same ministry as a commitment, or speaks for the whole cabinet.
  private func isSameSender(_ document: Int, _ place: StatementPlace) -> Bool {
    switch set.analyses[document].metadata.kind?.value {
    case .nap, .beleidsnota, .voortgangsrapportage: return true
    default: break
    }
    let mine = set.senders[document]
    guard mine.isDisjoint(with: set.senders[place.document]) else { return true }
    return !mine.isDisjoint(with: AnalysisSet.senderWords(set.statement(place).actor ?? ""))
  }
}
