import Documents

/// Decides what an answer does with a question.
///
/// The first clause with a polarity decides: *ja* or *nee*, then a promise or a refusal that shares
/// words with what was asked. Without any, a question for facts is informed and one for an act or an
/// opinion is evaded.
struct AnswerJudge {
  private let document: Document
  private let question: Exchange.Question
  private let reply: Exchange.Reply
  private let signs: AnswerSigns
  private let asks: [Ask]
  private let main: [Ask]
  private let stems: Set<String>

  /// Makes a judge of one question and its answer.
  init(
    _ document: Document,
    question: Exchange.Question,
    reply: Exchange.Reply,
    signs: AnswerSigns
  ) {
    self.document = document
    self.question = question
    self.reply = reply
    self.signs = signs
    asks = Ask.all(in: question.sentences, of: document)
    let main = asks.filter { !$0.isFollowUp }
    self.main = main.isEmpty ? asks : main
    stems = self.main.reduce(into: Set<String>()) { $0.formUnion($1.stems) }
  }

  /// What the answer does.
  var verdict: AnswerVerdict {
    if let pointer = pointer { return pointer }
    if let opened = opened { return opened }
    let kind = main.first?.kind ?? .information
    // Among several asks one for an act counts before one for facts.
    if kind.isPolar || main.contains(where: { $0.kind == .act }) { return polar(kind) }
    return informed(kind)
  }

  private func made(
    _ stance: Answer.Stance,
    dodged: Bool = false,
    _ evidence: [Evidence]
  ) -> AnswerVerdict {
    AnswerVerdict(
      stance: stance,
      isDodged: dodged,
      pointer: nil,
      source: question.number,
      evidence: evidence
    )
  }

  private func evidence(_ rule: String, _ sentence: Int?) -> [Evidence] {
    guard let sentence = sentence ?? reply.sentences.first else { return [] }
    let range = document.sentences[sentence].range
    return [Evidence(rule: rule, range: range, quote: document.quote(range))]
  }

  /// `Zie het antwoord op vraag 1.` and nothing more than a sentence beside it.
  private var pointer: AnswerVerdict? {
    guard let first = reply.sentences.first, reply.sentences.count <= 2,
      let sign = signs.signs(in: first).first(where: { $0.kind == .pointer })
    else { return nil }
    let words = Ask.words(of: first, in: document)
    guard
      words.contains("antwoord") || words.contains("antwoorden") || words.contains("beantwoording"),
      let place = words.firstIndex(where: { $0 == "vraag" || $0 == "vragen" })
    else { return nil }
    let numbers = words[place...].compactMap { Int($0) }
    guard let target = numbers.first(where: { $0 != question.number }) else { return nil }
    // What goes on in the same breath answers for itself.
    if reply.sentences.count == 2, opened != nil { return nil }
    return AnswerVerdict(
      stance: .informative,
      isDodged: false,
      pointer: target,
      source: question.number,
      evidence: [sign.evidence]
    )
  }

  /// An answer that begins with *ja* or *nee*.
  private var opened: AnswerVerdict? {
    guard let first = reply.sentences.first else { return nil }
    let words = Ask.words(of: first, in: document).filter { $0.contains(where: \.isLetter) }
    guard let word = words.first else { return nil }
    let isYes = ["ja", "jawel", "jazeker", "zeker", "uiteraard"].contains(word)
    let isNo = ["nee", "neen"].contains(word)
    guard isYes || isNo else { return nil }
    let proof = evidence(isYes ? "antwoord/ja" : "antwoord/nee", first)
    let near = reply.sentences.prefix(2).flatMap { signs.signs(in: $0) }
    if isYes {
      if let condition = condition(in: first) { return made(.conditional, proof + [condition]) }
      if let refusal = otherRefusal { return made(.partial, proof + [refusal]) }
      return made(.yes, proof)
    }
    if let condition = near.first(where: { $0.evidence.rule == "voorwaarde/tenzij" }) {
      return made(.conditional, proof + [condition.evidence])
    }
    return made(.no, proof)
  }

  /// A condition in the sentence that says yes; a bare *indien* must stand behind it.
  private func condition(in sentence: Int) -> Evidence? {
    let start = document.sentences[sentence].range.start
    return signs.signs(in: sentence).first { sign in
      sign.kind == .condition
        && (sign.evidence.rule != "voorwaarde/indien" || sign.range.start > start + 20)
    }?.evidence
  }

  /// A refusal of a second thing that was asked, in an answer that began with yes.
  private var otherRefusal: Evidence? {
    guard main.filter({ $0.kind == .act }).count > 1 || isCoordinated else { return nil }
    for sentence in reply.sentences.dropFirst() {
      let sign = signs.signs(in: sentence).first { $0.kind == .refusal && !$0.isShift }
      if let sign, shares(sentence, atLeast: 2) { return sign.evidence }
    }
    return nil
  }

  /// Whether one question asks for two acts (*… en om …*).
  private var isCoordinated: Bool {
    main.contains { ask in
      let words = Ask.words(of: ask.sentence, in: document)
      return words.indices.dropFirst().contains { words[$0] == "om" && words[$0 - 1] == "en" }
    }
  }

  /// Whether a sentence takes up the first ask rather than a later one.
  private func takesUpFirst(_ sentence: Int) -> Bool {
    guard asks.count > 1, let first = main.first else { return true }
    let own = Ask.stems(Ask.words(of: sentence, in: document))
    let others =
      asks.filter { $0.sentence != first.sentence }
      .map { $0.stems.subtracting(first.stems).intersection(own).count }.max() ?? 0
    return first.stems.intersection(own).count >= others
  }

  /// The number of stems that a sentence shares with the question.
  private func shared(_ sentence: Int) -> Int {
    Ask.stems(Ask.words(of: sentence, in: document)).intersection(stems).count
  }

  private func shares(_ sentence: Int, atLeast count: Int) -> Bool { shared(sentence) >= count }

  /// Whether a sentence speaks of what was asked: by its words, or by *daartoe*, *dit*, *hieraan*.
  private func isAbout(_ sentence: Int) -> Bool {
    if shares(sentence, atLeast: min(2, max(1, stems.count / 4))) { return true }
    let all = Ask.words(of: sentence, in: document)
    let wishes: Set<String> = [
      "aanbeveling", "aanbevelingen", "verzoek", "oproep", "wens", "suggestie", "voorstel", "motie",
    ]
    let takesUpWish = all.indices.dropFirst().contains { index in
      wishes.contains(all[index]) && ["deze", "dit", "die"].contains(all[index - 1])
    }
    if takesUpWish { return true }
    let words = all.prefix(6)
    let pointing: Set<String> = [
      "daartoe", "hiertoe", "dat", "dit", "hieraan", "daaraan", "hierover", "daarover", "die",
      "deze",
      "daarmee", "hiermee", "hier", "daar", "zulks",
    ]
    return sentence == reply.sentences.first && words.contains { pointing.contains($0) }
  }
}

// Questions that yes or no would answer, and questions for facts.
extension AnswerJudge {
  /// What the clauses of an answer say of an act, an opinion or a fact.
  private struct Tally {
    var yes: [Evidence] = []
    var no: [Evidence] = []
    var partly: [Evidence] = []
    var conditions: [Evidence] = []
    var shifts: [Evidence] = []
    var unknown: [Evidence] = []
    var later: [Evidence] = []
    var judgements: [Evidence] = []
    var pointers: [Evidence] = []
    var overlap = 0
  }

  private func tally(_ kind: Ask.Kind) -> Tally {
    var tally = Tally()
    for (place, sentence) in reply.sentences.enumerated() {
      let isAbout = isAbout(sentence)
      tally.overlap = max(tally.overlap, shared(sentence))
      for sign in signs.signs(in: sentence) {
        switch sign.kind {
        case .yes where isAbout || place == 0: tally.yes.append(sign.evidence)
        case .no where (isAbout || place == 0) && takesUpFirst(sentence):
          tally.no.append(sign.evidence)
        case .pledge where isAbout && kind == .act: tally.yes.append(sign.evidence)
        case .refusal where sign.isShift:
          if isAbout || place < 3 { tally.shifts.append(sign.evidence) }
        case .refusal
        where isAbout && (kind == .act || sign.evidence.rule != "weigering/niet-nodig"):
          tally.no.append(sign.evidence)
        case .condition where isAbout && sign.evidence.rule != "voorwaarde/indien":
          tally.conditions.append(sign.evidence)
        case .partly where isAbout: tally.partly.append(sign.evidence)
        case .unknown: tally.unknown.append(sign.evidence)
        case .later: tally.later.append(sign.evidence)
        case .judgement: tally.judgements.append(sign.evidence)
        case .pointer: tally.pointers.append(sign.evidence)
        default: break
        }
      }
    }
    return tally
  }

  private func polar(_ kind: Ask.Kind) -> AnswerVerdict {
    let tally = tally(kind)
    if !tally.no.isEmpty, !tally.yes.isEmpty { return made(.partial, tally.yes + tally.no) }
    if !tally.no.isEmpty { return made(.no, tally.no) }
    if !tally.yes.isEmpty {
      if let condition = tally.conditions.first {
        return made(.conditional, tally.yes + [condition])
      }
      return made(tally.partly.isEmpty ? .yes : .partial, tally.yes + tally.partly)
    }
    if !tally.partly.isEmpty { return made(.partial, tally.partly) }
    switch kind {
    case .fact:
      if !tally.conditions.isEmpty { return made(.conditional, tally.conditions) }
      if !tally.unknown.isEmpty { return made(.evasive, dodged: true, tally.unknown) }
      return made(.partial, evidence("antwoord/geen-ja-of-nee", nil))
    case .opinion:
      if !tally.judgements.isEmpty, tally.overlap > 2 {
        return made(.partial, dodged: true, tally.judgements)
      }
      return made(.evasive, dodged: true, tally.shifts + evidence("antwoord/geen-oordeel", nil))
    case .act, .information, .reason, .judgement:
      if main.first.map({ !$0.kind.isPolar }) ?? false { return informed(main[0].kind) }
      if !tally.shifts.isEmpty { return made(.no, tally.shifts) }
      return made(
        .evasive,
        dodged: true,
        tally.later + tally.unknown + evidence("antwoord/geen-toezegging", nil)
      )
    }
  }

  /// What an answer to a question for facts, reasons or a judgement does.
  private func informed(_ kind: Ask.Kind) -> AnswerVerdict {
    let tally = tally(kind)
    let first = reply.sentences.prefix(2)
    for (place, sentence) in first.enumerated() {
      guard let silence = signs.signs(in: sentence).first(where: { $0.kind == .unknown }) else {
        continue
      }
      if place > 0 { return made(.partial, [silence.evidence]) }
      let isShort = reply.sentences.count <= 2
      return made(isShort ? .evasive : .no, dodged: isShort, [silence.evidence])
    }
    switch kind {
    case .reason:
      let reasons = reply.sentences.flatMap { signs.signs(in: $0) }.filter { $0.kind == .reason }
      if reasons.isEmpty {
        return made(.evasive, dodged: true, evidence("antwoord/geen-reden", nil))
      }
      return made(.informative, reasons.prefix(2).map(\.evidence))
    case .judgement:
      let words = main.first.map { Ask.words(of: $0.sentence, in: document) } ?? []
      let asksReaction = words.contains("reageert") || words.contains("reactie")
      if tally.judgements.isEmpty, tally.yes.isEmpty, tally.no.isEmpty,
        !asksReaction || tally.overlap < 3
      {
        return made(.evasive, dodged: true, evidence("antwoord/geen-oordeel", nil))
      }
      return made(.informative, tally.judgements)
    case .act, .opinion, .fact, .information:
      let isOnlyPointer = reply.sentences.count <= 2 && !tally.pointers.isEmpty
      if isOnlyPointer { return made(.informative, tally.pointers) }
      return made(.informative, evidence("antwoord/feiten", nil))
    }
  }
}
