import Documents

/// The questions of a document, each with the text that answers it.
struct Exchange {
  /// The text of an answer.
  struct Reply {
    /// The questions that it answers.
    let numbers: [Int]
    /// Its bytes, without its heading and the notes behind it.
    let range: TextRange
    /// Its sentences, without those of notes.
    let sentences: [Int]
  }

  /// A question.
  struct Question {
    let number: Int
    /// Its bytes, without its heading.
    let range: TextRange?
    /// Its sentences, without those of notes.
    let sentences: [Int]
    /// Its text on one line.
    let text: String
    /// What answers it; nil when nothing in the document does.
    let reply: Reply?
  }

  /// The questions in the order of their numbers.
  let questions: [Question]
  /// The sentences of the document that are neither question nor answer, in order.
  let others: [Int]

  /// Pairs the sections of questions with those of answers.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - isList: Whether it is a list of questions that may do without the words *vraag* and *antwoord*.
  init(_ document: Document, isList: Bool) {
    var replies: [Int: Reply] = [:]
    var asked: [(number: Int, sentences: [Int])] = []
    let hasLabels = document.sections.contains { section in
      if case .question = section.kind { true } else { false }
    }
    if isList, !hasLabels {
      questions = Self.numbered(document)
      others = []
      return
    }
    var seen: Set<Int> = []
    var taken: Set<Int> = []
    for section in document.sections {
      switch section.kind {
      case .question(let numbers):
        let sentences = Self.sentences(of: section, in: document)
        taken.formUnion(sentences)
        for (place, number) in numbers.enumerated() where seen.insert(number).inserted {
          let own = Self.share(place, of: numbers.count, sentences, in: document)
          asked.append((number, own))
        }
      case .answer(let numbers):
        let sentences = Self.sentences(of: section, in: document)
        taken.formUnion(sentences)
        guard let first = sentences.first, let last = sentences.last else { continue }
        let range = TextRange(
          document.sentences[first].range.start,
          document.sentences[last].range.end
        )
        let reply = Reply(numbers: numbers, range: range, sentences: sentences)
        for number in numbers where replies[number] == nil { replies[number] = reply }
      default: break
      }
    }
    for number in replies.keys where !seen.contains(number) { asked.append((number, [])) }
    others = document.sentences.indices.filter { !taken.contains($0) }
    questions = asked.sorted { $0.number < $1.number }.map { item in
      let range = Self.hull(item.sentences, in: document)
      return Question(
        number: item.number,
        range: range,
        sentences: item.sentences,
        text: range.map { document.quote($0) } ?? "",
        reply: replies[item.number]
      )
    }
  }

  /// The questions of a list with bare numbers: `1 Klopt het …? Nee, …`; what follows the last question
  /// mark under a number is the answer.
  private static func numbered(_ document: Document) -> [Question] {
    var groups: [(number: Int, sentences: [Int])] = []
    for (index, sentence) in document.sentences.enumerated() {
      let tokens = document.tokens[sentence.tokens]
      let next = (groups.last?.number ?? 0) + 1
      let opens =
        tokens.first.map { $0.kind == .number && document.words[$0.word] == String(next) } ?? false
      if opens {
        groups.append((next, [index]))
      } else if !groups.isEmpty {
        groups[groups.count - 1].sentences.append(index)
      }
    }
    return groups.compactMap { number, sentences in
      let isAsked = sentences.map { index in
        document.tokens[document.sentences[index].tokens].last.map {
          document.words[$0.word] == "?"
        } ?? false
      }
      guard let last = isAsked.lastIndex(of: true) else { return nil }
      let asked = Array(sentences[...last])
      let answered = Array(sentences[(last + 1)...])
      let range = hull(asked, in: document)
      return Question(
        number: number,
        range: range,
        sentences: asked,
        text: range.map { document.quote($0) } ?? "",
        reply: hull(answered, in: document).map {
          Reply(numbers: [number], range: $0, sentences: answered)
        }
      )
    }
  }

  /// The text that answers a question.
  func replies(to number: Int) -> Reply? {
    questions.first { $0.number == number }?.reply
  }

  private static func hull(_ sentences: [Int], in document: Document) -> TextRange? {
    guard let first = sentences.first, let last = sentences.last else { return nil }
    return TextRange(document.sentences[first].range.start, document.sentences[last].range.end)
  }

  /// The sentences of a section, without its heading and without notes.
  private static func sentences(of section: Section, in document: Document) -> [Int] {
    section.blocks.filter { $0 != section.heading }.flatMap { index -> [Int] in
      let block = document.blocks[index]
      if case .note = block.kind { return [] }
      if case .notes = document.sections[block.section].kind { return [] }
      return Array(block.sentences)
    }
  }

  /// The part of several questions under one heading that is one of them: its paragraph, if every
  /// question has its own; else all of it.
  private static func share(
    _ place: Int,
    of count: Int,
    _ sentences: [Int],
    in document: Document
  ) -> [Int] {
    guard count > 1 else { return sentences }
    var parts: [[Int]] = []
    var block = -1
    for sentence in sentences {
      let own = document.sentences[sentence].block
      if own != block || parts.isEmpty { parts.append([]) }
      parts[parts.count - 1].append(sentence)
      block = own
    }
    return parts.count == count ? parts[place] : sentences
  }
}

/// Notices that questions are answered later, or were answered in a letter.
struct DeferralNotice {
  /// What a notice says.
  struct Deferral {
    /// Whether the answers are put off.
    var isPostponed = false
    /// The letter that answers instead, by its number or in the words of the notice.
    var elsewhere: String?
  }

  /// What the document says of all its questions, outside the answers.
  let whole: Deferral
  private let signs: AnswerSigns
  private let references: [Reference]

  /// Looks for a notice outside the answers.
  init(_ exchange: Exchange, signs: AnswerSigns, references: [Reference]) {
    self.signs = signs
    self.references = references
    // Without a single answer the notice may stand right behind the last question.
    let hasReplies = exchange.questions.contains { $0.reply != nil }
    let places =
      hasReplies ? exchange.others : exchange.others + exchange.questions.flatMap(\.sentences)
    whole = Self.deferral(in: places, signs, references)
  }

  /// What an answer says instead of answering; only a short one does.
  func deferral(of reply: Exchange.Reply) -> Deferral {
    guard reply.sentences.count <= 3 else { return Deferral() }
    return Self.deferral(in: reply.sentences, signs, references)
  }

  /// Whether an answer only says that the answer comes later or elsewhere.
  func putsOff(_ reply: Exchange.Reply) -> Bool {
    let deferral = deferral(of: reply)
    guard deferral.isPostponed || deferral.elsewhere != nil else { return false }
    let deciding: Set<AnswerSigns.Kind> = [.yes, .no, .refusal]
    return !reply.sentences.flatMap { signs.signs(in: $0) }.contains { deciding.contains($0.kind) }
  }

  private static func deferral(
    in sentences: [Int],
    _ signs: AnswerSigns,
    _ references: [Reference]
  ) -> Deferral {
    var deferral = Deferral()
    for sentence in sentences {
      for sign in signs.signs(in: sentence) {
        if sign.kind == .postponed { deferral.isPostponed = true }
        if sign.kind == .elsewhere, deferral.elsewhere == nil {
          let all = references.filter { reference in
            reference.sentence == sentence
              && [.paper, .document, .letter].contains(reference.kind)
          }
          // A letter may be named by its day and by its number; the number can be looked up.
          let cited = all.first { $0.canonical != nil } ?? all.first
          deferral.elsewhere = cited?.canonical ?? cited?.evidence.quote ?? sign.evidence.quote
        }
      }
    }
    if deferral.elsewhere != nil { deferral.isPostponed = false }
    return deferral
  }
}
