import Documents
import Lexicons

/// Finds the statements of a document: clause by clause, the firmest clause of a sentence decides.
struct Commitments {
  let document: Document
  let metadata: Metadata
  let lexicon: Lexicon
  let genre: Genre
  let grammar: Grammar
  let phrases: [PartyClass: Phrases]
  /// The parties that mentions name, by token.
  let named: [Int: PartyClass]
  let voices: Voices
  let cues: [Int: [CueHit]]
  let deadlines: [Int: [Deadline]]

  init(
    in document: Document,
    metadata: Metadata,
    mentions: [Mention],
    deadlines: [Deadline],
    lexicon: Lexicon,
    index: TextIndex? = nil
  ) {
    self.document = document
    self.metadata = metadata
    self.lexicon = lexicon
    grammar = Grammar(words: document.words, language: lexicon.language)
    // Where the words of the adviser are known, the others are those of the minister who answers.
    let isAnswered =
      [.advies, nil].contains(metadata.kind?.value)
      && document.blocks.contains { $0.speaker == Draft.Line.adviser }
    genre =
      isAnswered
      ? .government : Genre(kind: metadata.kind?.value, isTender: Self.isTender(document))
    let named = Self.named(mentions, in: document, lexicon)
    var byAuthor: [PartyClass: Phrases] = [:]
    for author in [PartyClass.government, .outsider, .parliament] {
      byAuthor[author] = Phrases(document: document, grammar: grammar, named: named, author: author)
    }
    phrases = byAuthor
    self.named = named
    var found: [Int: [CueHit]] = [:]
    for match in lexicon.cueMatches(in: index ?? lexicon.index(of: document)) {
      let rule = lexicon.rules[match.rule]
      guard case .cue(let cue) = rule.meaning else { continue }
      found[match.sentence, default: []].append(CueHit(rule: rule, cue: cue, match: match))
    }
    cues = found
    voices = Voices(document: document, genre: genre, cues: found)
    self.deadlines = Dictionary(grouping: deadlines) { deadline in
      document.sentence(at: deadline.evidence.range.start) ?? -1
    }
  }

  /// A text of requirements speaks of contractors and tenderers all the time.
  private static func isTender(_ document: Document) -> Bool {
    for block in document.blocks.prefix(12) where block.range.count < 300 {
      let text = document.quote(block.range).lowercased()
      if ["programma van eisen", "bestek", "aanbestedingsdocument"].contains(where: text.contains) {
        return true
      }
    }
    let marks: Set = ["opdrachtnemer", "inschrijver", "gegadigde", "inschrijvers", "leverancier"]
    let numbers = Set(document.words.indices.filter { marks.contains(document.words[$0]) })
    guard !numbers.isEmpty else { return false }
    let count = document.tokens.reduce(0) { $0 + (numbers.contains($1.word) ? 1 : 0) }
    return count >= 5 && count * 400 > document.tokens.count
  }

  /// The parties that mentions name, by token.
  private static func named(
    _ mentions: [Mention],
    in document: Document,
    _ lexicon: Lexicon
  ) -> [Int: PartyClass] {
    var found: [Int: PartyClass] = [:]
    for mention in mentions where !mention.isWeak {
      let side: PartyClass?
      switch mention.kind {
      case .party: side = lexicon.concepts[mention.concept].flatMap { PartyClass(sort: $0.sort) }
      case .instrument: side = .policy
      case .norm, .paper: side = nil
      }
      guard let side, document.sentences.indices.contains(mention.sentence) else { continue }
      for token in document.sentences[mention.sentence].tokens
      where document.tokens[token].range.overlaps(mention.evidence.range) {
        found[token] = side
      }
    }
    return found
  }

  /// A sentence with the verdict of its firmest clause.
  struct Finding {
    let sentence: Int
    let verdict: Verdict
    let situation: Situation
    let voice: Statement.Voice
    let voiceCue: CueHit?
    let all: [CueHit]
    let isConditional: Bool
  }

  /// A sentence as it was judged, with what the rules beside those of clauses did.
  struct Judgement {
    let sentence: Int
    let voice: (voice: Statement.Voice, cue: CueHit?)
    let author: PartyClass
    let situations: [Situation]
    var finding: Finding?
    /// What happened beside the rules of clauses, in Dutch, for `explain`.
    var notes: [String] = []
  }

  /// Returns the findings of all sentences.
  func findings() -> [Finding] {
    var found: [Finding] = []
    walk { judgement in
      if let finding = judgement.finding { found.append(finding) }
    }
    return found
  }

  /// Judges the sentences in order; each knows the subject of the one before and its list.
  func walk(_ visit: (Judgement) -> Void) {
    var lists = ListKinds()
    var previous = Party.nobody
    for (number, block) in document.blocks.enumerated() {
      let listKind = lists.kind(for: number, in: self)
      let mayHold = mayHoldStatement(block)
      for sentence in block.sentences {
        var judgement = judgement(on: sentence, listKind: listKind, previous: previous)
        let subject = judgement.situations.first { $0.reading.isMain }?.subject ?? .nobody
        if subject.side.isActor { previous = subject }
        lists.note(announces(sentence) ? judgement.finding : nil, block: number)
        if !mayHold {
          judgement.finding = nil
          judgement.notes.append("een kop, vraag, aanhef of ondertekening houdt geen uitspraak")
        }
        visit(judgement)
      }
    }
  }

  /// The sentences that are not the words of the author: asked, quoted, or told of others.
  ///
  /// In the paper of an outsider its own demands are its own words.
  var foreignSentences: Set<Int> {
    Set(
      document.sentences.indices.filter { number in
        let (voice, cue) = voices.voice(of: number)
        return switch voice {
        case .own, .law: false
        case .asked, .quoted: true
        case .reported, .recommended: cue != nil
        }
      }
    )
  }

  /// Whether a sentence ends in a colon: what follows is a list.
  private func announces(_ sentence: Int) -> Bool {
    document.sentences[sentence].tokens.last.map {
      document.words[document.tokens[$0].word] == ":"
    } ?? false
  }

  private func mayHoldStatement(_ block: Block) -> Bool {
    if case .heading = block.kind { return false }
    switch document.sections[block.section].kind {
    case .question, .front, .signature: return false
    default: break
    }
    // The head of a parliamentary paper, when it was not recognised as such.
    guard let first = block.sentences.first else { return false }
    let start = document.sentences[first].tokens.prefix(3)
      .map { document.words[document.tokens[$0].word] }
    return start != ["tweede", "kamer", "der"] && start != ["eerste", "kamer", "der"]
  }

  private func judgement(
    on sentence: Int,
    listKind: ListKinds.Kind?,
    previous: Party
  ) -> Judgement {
    let voice = voices.voice(of: sentence)
    let author = author(of: sentence)
    let situations = situations(
      of: sentence,
      voice: voice.voice,
      author: author,
      previous: previous
    )
    var judgement = Judgement(
      sentence: sentence,
      voice: voice,
      author: author,
      situations: situations
    )
    guard isUnit(sentence, isListed: listKind != nil), voice.voice != .asked else {
      judgement.notes.append("een vraag of een zin van te weinig woorden houdt geen uitspraak")
      return judgement
    }
    var best: (verdict: Verdict, situation: Situation)?
    let asked = askedClauses(among: situations)
    if !asked.isEmpty { judgement.notes.append("wat een ander vraagt, is geen uitspraak") }
    for situation in situations where !asked.contains(situation.reading.number) {
      guard let verdict = verdict(on: situation, voice: voice.voice, author: author) else {
        continue
      }
      let quotesCount = genre == .outsider || metadata.kind?.value == .persbericht
      if !quotesCount, situation.reading.finite.map(voices.isQuoted) ?? false {
        judgement.notes.append(
          "\(verdict.rule) telt niet: de woorden staan tussen aanhalingstekens"
        )
        continue
      }
      if let current = best, current.verdict.rank <= verdict.rank { continue }
      best = (verdict, situation)
    }
    var usedVoice = voice.voice
    if best == nil || best?.verdict.kind == .standing, let first = situations.first,
      let listed = listKind?.verdict(for: first, document), voice.voice != .quoted
    {
      best = (listed, first)
      judgement.notes.append("\(listed.rule): de aanloop of de kop van de lijst bepaalt de soort")
    }
    if best == nil, genre == .memo, let first = situations.first, isOption(sentence, first) {
      let rule = "aanbeveling/optie"
      best = (Verdict(kind: .recommendation, strength: 2, rule: rule, evidence: []), first)
      judgement.notes.append("\(rule): een keuze die de nota aan de bewindspersoon voorlegt")
    }
    if voice.voice == .own, let cue = voices.carriesOver(to: sentence), let main = situations.first,
      (best?.situation ?? main).subject.side != .government || main.reading.modal == .must,
      mayBeReported(best?.verdict),
      let reported = CommitmentRules.verdict(on: main, by: CommitmentRules.outside, in: document),
      [.recommendation, .reportLacking, .reportPartial].contains(reported.kind)
    {
      best = (reported, main)
      usedVoice = .reported
      judgement.notes.append("\(cue.id) in een zin ervoor: dit zijn nog de woorden van anderen")
    }
    // What an article lays down is no promise, though it stands in the same words.
    if genre == .law, let law = best, [.promise, .intention, .refusal].contains(law.verdict.kind) {
      best?.verdict = Verdict(
        kind: .standing,
        strength: law.verdict.strength,
        rule: law.verdict.rule,
        evidence: law.verdict.evidence
      )
      judgement.notes.append("een wettekst belooft niet: wat er staat, geldt")
    }
    guard let best else { return judgement }
    let isConditional = situations.contains {
      $0.reading.kind == .adverbial && $0.has("als", "indien", "mits", "tenzij", "wanneer")
    }
    judgement.finding = Finding(
      sentence: sentence,
      verdict: best.verdict,
      situation: best.situation,
      voice: shownVoice(of: best.verdict, usedVoice),
      voiceCue: voice.cue,
      all: cues[sentence] ?? [],
      isConditional: isConditional
    )
    return judgement
  }

  /// A request or advice in a government's own text is not its own words.
  private func shownVoice(of verdict: Verdict, _ voice: Statement.Voice) -> Statement.Voice {
    guard voice == .own, genre == .government || genre == .memo else { return voice }
    switch verdict.kind {
    case .request: return .reported
    case .recommendation: return .recommended
    default: return voice
    }
  }

  /// Whom *ik* and *wij* stand for; in a press release those who are quoted are its ministers.
  func author(of sentence: Int) -> PartyClass {
    metadata.kind?.value == .persbericht ? .government : voices.author(of: sentence)
  }

  /// Whether a sentence of a memo stands under a label that offers options to the minister
  /// (*Handelingsperspectief: …*), and is one: with *kan*, or without a finite verb.
  private func isOption(_ sentence: Int, _ here: Situation) -> Bool {
    guard here.reading.modal == .can || here.reading.isInfinitival || here.reading.finite == nil
    else {
      return false
    }
    let first = document.blocks[document.sentences[sentence].block].sentences.lowerBound
    let label = document.sentences[first].tokens.prefix(3).map {
      grammar.words[document.tokens[$0].word]
    }
    return label.contains { ["handelingsperspectief", "optie", "opties", "advies"].contains($0) }
  }

  /// Whether what was found could as well be what others said.
  private func mayBeReported(_ verdict: Verdict?) -> Bool {
    guard let verdict else { return true }
    switch verdict.kind {
    case .promise, .refusal, .request, .expectation, .reportDone, .reportProgress: return false
    case .intention, .requirement, .standing, .recommendation, .reportPartial, .reportLacking:
      return true
    }
  }

  /// Whether a sentence is long enough, and no question.
  private func isUnit(_ number: Int, isListed: Bool) -> Bool {
    let tokens = document.sentences[number].tokens
    let closing: Set = ["’", "”", "»", "\"", "'", ")"]
    let last = tokens.last { !closing.contains(document.words[document.tokens[$0].word]) }
    guard let last, document.words[document.tokens[last].word] != "?" else { return false }
    let words = tokens.reduce(0) { $0 + (document.tokens[$1].kind == .word ? 1 : 0) }
    let mayBeShort = genre == .debate || genre == .motion || isListed
    return words >= (mayBeShort ? 3 : 4)
  }

  func verdict(
    on situation: Situation,
    voice: Statement.Voice,
    author: PartyClass
  ) -> Verdict? {
    switch (genre, voice) {
    case (_, .asked), (.tender, .quoted): return nil
    case (.motion, _):
      return CommitmentRules.verdict(on: situation, by: CommitmentRules.motion, in: document)
    case (.debate, _) where author == .parliament:
      return CommitmentRules.verdict(on: situation, by: CommitmentRules.readMotion, in: document)
    case (.debate, _) where situation.leadsThroughSpeech: return nil
    case (.debate, _):
      return CommitmentRules.verdict(on: situation, by: CommitmentRules.spoken, in: document)
    case (.government, .quoted) where metadata.kind?.value == .persbericht:
      return CommitmentRules.verdict(on: situation, by: CommitmentRules.own, in: document)
    case (.outsider, _), (_, .reported), (_, .recommended), (_, .quoted):
      return CommitmentRules.verdict(on: situation, by: CommitmentRules.outside, in: document)
    case (.government, _), (.memo, _), (.tender, _), (.law, _), (.questions, _):
      return CommitmentRules.verdict(on: situation, by: CommitmentRules.own, in: document)
    }
  }
}

extension Statement.Kind {
  /// The place in the order of firmness; of several clauses the first decides.
  var rank: Int {
    switch self {
    case .refusal: 0
    case .promise: 1
    case .requirement: 2
    case .request: 3
    case .recommendation: 4
    case .expectation: 5
    case .reportLacking: 6
    case .reportPartial: 7
    case .intention: 8
    case .reportDone: 9
    case .reportProgress: 10
    case .standing: 11
    }
  }
}

extension Document {
  /// The sentence that holds a byte of the repaired text.
  func sentence(at offset: Int) -> Int? {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].range.end <= offset { low = middle + 1 } else { high = middle }
    }
    return low < sentences.count && sentences[low].range.start <= offset ? low : nil
  }
}
