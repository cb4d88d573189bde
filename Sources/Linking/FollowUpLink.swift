import Detection
import Documents
import Lexicons

/// Whether a later statement is about an earlier commitment, how surely, and what it says of it.
extension FollowUpFinder {
  /// A link between a commitment and a later statement, or nothing.
  func link(
    from place: StatementPlace,
    to other: StatementPlace,
    isCited: Bool
  ) -> FollowUp.Link? {
    let commitment = set.statement(place)
    let later = set.statement(other)
    guard let effect = effect(of: other, on: place) else { return nil }
    let subject = set.subject(place)
    let found = set.subject(other)
    let here = subject.covered(by: found)
    guard isCited || here.weight >= 1, !subject.contradicts(found),
      !instrumentsDiffer(commitment.instruments, later.instruments)
    else { return nil }
    let there = found.covered(by: subject)
    let isClose = here.weight >= 2 && (here.share >= 0.5 || there.share >= 0.5)
    // Two words are no subject: they stand in many sentences.
    let isSame = here.weight >= 2.2 && here.share >= 0.6 && subject.stems.count >= 3
    let isNear = here.weight >= 2 && max(here.share, there.share) >= 0.34
    let norms = set.norms(commitment).intersection(set.norms(later))
    let instruments = Set(commitment.instruments).intersection(later.instruments)
    let isShared = !norms.isEmpty || !instruments.isEmpty
    let grade: FollowUp.Grade
    var reasons: [String] = []
    if isCited, isAlone(place) || isNear {
      grade = .certain
      reasons.append("verwijst naar het stuk of de motie")
    } else if isSame || here.share >= 0.5 && isClose && (here.weight >= 3 || isShared) {
      grade = .likely
      reasons.append("zelfde onderwerp")
    } else if isNear, here.weight >= 3 || isShared {
      grade = .possible
      reasons.append("verwant onderwerp")
    } else if !norms.isEmpty, !instruments.isEmpty, here.weight >= 1 {
      grade = .possible
      reasons.append("zelfde norm bij hetzelfde instrument")
    } else {
      return nil
    }
    // Existing practice on a kindred subject need not be what was promised.
    let isWhole = grade == .certain || isSame && here.share >= 0.75 && subject.stems.count >= 4
    let isKindred = later.kind == .standing && effect == .fulfilled && !isWhole
    // A wrong "weaker", "withdrawn" or "not done" accuses; it needs more than a possible link.
    if grade == .possible, [.weakened, .refused, .lacking].contains(effect) { return nil }
    if effect == .weakened, !isClose { return nil }
    if later.kind == .standing { reasons.append("beschreven als bestaand beleid") }
    if let due = later.deadline?.due, let old = commitment.deadline?.due, due.last > old.last,
      !later.kind.isReport
    {
      reasons.append("nieuwe termijn: \(later.deadline?.text ?? "")")
    }
    return FollowUp.Link(
      document: other.document,
      range: later.range,
      quote: later.quote,
      effect: isKindred ? .inProgress : effect,
      grade: grade,
      reasons: reasons
    )
  }

  /// Whether the document of a commitment, a motion, holds no other one that a citation could mean.
  private func isAlone(_ place: StatementPlace) -> Bool {
    let analysis = set.analyses[place.document]
    guard analysis.metadata.kind?.value == .motie else { return false }
    return analysis.statements.filter { $0.kind == .request }.count == 1
  }

  /// What a later statement says of a commitment, were it about the same.
  private func effect(of other: StatementPlace, on place: StatementPlace) -> FollowUp.Status? {
    let later = set.statement(other)
    let commitment = set.statement(place)
    let isDemand = commitment.kind == .request || commitment.kind == .recommendation
    switch later.kind {
    case .reportDone:
      if sendsItself(other), !promisesInformation(place) { return nil }
      // What was announced to end need not have ended.
      if ends(other), words(of: other).contains(where: { $0 == "zou" || $0 == "zouden" }) {
        return nil
      }
      if ends(other), !ends(place) { return later.voice == .own ? .refused : nil }
      return countsFewer(other) ? .partly : .fulfilled
    case .reportProgress: return .inProgress
    case .reportPartial: return .partly
    case .reportLacking: return .lacking
    case .refusal: return later.voice == .own ? .refused : nil
    case .promise, .intention, .requirement, .expectation:
      guard later.voice == .own else { return nil }
      if ends(other), !ends(place) { return .refused }
      // A softer answer to a demand of others is no step back of the one who answers.
      if isDemand {
        return later.kind == .promise || later.kind == .intention ? .inProgress : .partly
      }
      return later.strength.level < commitment.strength.level - 1 ? .weakened : .restated
    case .standing:
      // What is told as existing practice was done.
      return later.voice == .own ? .fulfilled : nil
    case .request, .recommendation: return nil
    }
  }

  /// Whether a sentence only hands over the paper it stands in: *Hierbij bied ik …*, *In deze brief …*.
  func sendsItself(_ place: StatementPlace) -> Bool {
    let first = Array(words(of: place).prefix(3))
    return ["hierbij", "bijgaand", "hiermee"].contains(first.first ?? "")
      || first.count == 3 && ["in", "met", "bij"].contains(first[0])
        && first[1...].elementsEqual(["deze", "brief"])
  }

  /// Whether a statement tells that something ends: *vervalt*, *is ingetrokken*, *wordt afgeschaft*.
  private func ends(_ place: StatementPlace) -> Bool {
    let ending = set.lexicon.lists["beeindiging"] ?? []
    return words(of: place).contains(where: ending.contains)
  }

  /// Whether a report counts a part of a whole: *van de tien zijn er vier gesloten*.
  func countsFewer(_ place: StatementPlace) -> Bool {
    let numbers = set.lexicon.lists["getal"] ?? []
    let words = words(of: place)
    func isNumber(_ word: String) -> Bool {
      numbers.contains(word) && word != "een" && word != "één"
        || word.utf8.count < 4 && !word.isEmpty && word.allSatisfy(\.isNumber)
    }
    for (index, word) in words.enumerated() where word == "van" && index + 2 < words.count {
      guard ["de", "het"].contains(words[index + 1]), isNumber(words[index + 2]) else { continue }
      if words[(index + 3)...].contains(where: { isNumber($0) && $0 != words[index + 2] }) {
        return true
      }
    }
    return false
  }

  /// The words of a statement, folded, in order.
  private func words(of place: StatementPlace) -> [String] {
    let document = set.analyses[place.document].document
    return document.sentences[set.statement(place).sentence].tokens.compactMap { index in
      let token = document.tokens[index]
      return token.kind == .mark ? nil : document.words[token.word]
    }
  }

  /// Whether both name instruments and none of one is part of one of the other.
  func instrumentsDiffer(_ one: [String], _ other: [String]) -> Bool {
    guard !one.isEmpty, !other.isEmpty else { return false }
    return !one.contains { left in
      other.contains { set.isPart($0, of: left) || set.isPart(left, of: $0) }
    }
  }
}
