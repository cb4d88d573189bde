import Documents
import Lexicons

extension Commitments {
  /// Whether words of a clause date what was done: *in 2020*, *onlangs*, *ter uitvoering van*.
  private func datesDeed(_ tokens: [Int]) -> Bool {
    for (position, token) in tokens.enumerated() {
      let word = grammar.words[document.tokens[token].word]
      if ["inmiddels", "onlangs", "recent", "recentelijk", "daartoe", "hiertoe"].contains(word) {
        return true
      }
      guard position > 0 else { continue }
      let before = grammar.words[document.tokens[tokens[position - 1]].word]
      if word == "uitvoering", before == "ter" { return true }
      let isYear = word.utf8.count == 4 && (word.hasPrefix("19") || word.hasPrefix("20"))
      if isYear, document.tokens[token].kind == .number, before == "in" || before == "eind" {
        return true
      }
    }
    return false
  }

  /// The clauses that tell what somebody else asks: *De heer Bos vroeg of het kabinet … gaat invoeren*.
  ///
  /// What the government itself asks is its own (*ik heb gevraagd of …*).
  func askedClauses(among situations: [Situation]) -> Set<Int> {
    var asking: Set<Int> = []
    var asked: Set<Int> = []
    for here in situations {
      let number = here.reading.number
      if here.asksAsOther { asking.insert(number) }
      guard let parent = document.clauses[number].parent else { continue }
      let isQuestion = here.opensQuestion || Self.askingWords.contains(here.opener)
      if asked.contains(parent) || asking.contains(parent) && isQuestion {
        asked.insert(number)
      }
    }
    return asked
  }

  private static let askingWords: Set = [
    "of", "wat", "hoe", "wie", "welk", "welke", "wanneer", "waarom", "waar",
  ]

  /// The clauses of a sentence with all that rules ask of them.
  func situations(
    of sentence: Int,
    voice: Statement.Voice,
    author: PartyClass,
    previous: Party
  ) -> [Situation] {
    guard let phrases = phrases[author == .thirdParty ? .outsider : author] else { return [] }
    let clauses = document.sentences[sentence].clauses
    let hits = cues[sentence] ?? []
    let readings = clauses.map { ClauseReading($0, in: document, grammar) }
    var subjects: [Int: Party] = [:]
    for reading in readings {
      subjects[reading.number] = phrases.subject(of: reading, known: subjects, previous: previous)
    }
    let block = document.blocks[document.sentences[sentence].block]
    let isAction = document.sections[block.section].kind == .actions
    var isItem = false
    if case .item = block.kind { isItem = true }
    let terms = deadlines[sentence] ?? []
    return readings.map { reading in
      let tokens = Set(reading.tokens)
      let own = hits.filter { hit in
        guard hit.cue.reach == "deelzin" else {
          return tokens.contains(hit.match.tokens.lowerBound)
        }
        return hit.match.parts.allSatisfy { tokens.contains($0.lowerBound) }
      }
      let verbs = Set(document.clauses[reading.number].verbs)
      let subject = subjects[reading.number] ?? .nobody
      let chunks = phrases.all(in: reading.tokens[...], verbs: verbs)
      return Situation(
        genre: genre,
        voice: voice,
        reading: reading,
        subject: subject,
        agent: phrases.agent(of: reading),
        cues: own,
        negations: Polarity.negations(of: reading, cues: own, in: document, grammar),
        complements: readings.filter { other in
          let clause = document.clauses[other.number]
          return clause.parent == reading.number
            && (clause.kind == .complement || clause.kind == .infinitive)
        }.map { ($0, subjects[$0.number] ?? .nobody) },
        nouns: Set(reading.tokens.flatMap { grammar.nouns[document.tokens[$0].word].prefix(1) }),
        mayBePolicy: reading.tokens.contains {
          grammar.nouns[document.tokens[$0].word].contains { $0 == .policy || $0 == .paper }
        },
        others: chunks.filter { $0.tokens != subject.tokens },
        hasTerm: terms.contains { $0.isBinding && $0.due != nil && $0.sort != .recurring },
        foreseesTerm: terms.contains { $0.due != nil && $0.sort != .recurring },
        recurs: terms.contains { $0.sort == .recurring },
        datesDeed: datesDeed(reading.tokens),
        hasHorizon: terms.contains { $0.due == nil && $0.evidence.rule.hasPrefix("T-10") },
        isAction: isAction,
        isItem: isItem,
        governor: document.clauses[reading.number].parent.flatMap { parent in
          readings.first { $0.number == parent }
        },
        beginsWithStem: reading.finite.map { finite in
          let before = reading.tokens.prefix { $0 != finite }
          let label = before.lastIndex {
            [":", "."].contains(grammar.words[document.tokens[$0].word])
          }
          let start =
            label.map { reading.tokens[$0 + 1] }
            ?? reading.tokens.first {
              document.tokens[$0].kind == .word
            }
          return start == finite
            && grammar.forms(document.tokens[finite].word).contains(.stem)
            && (subject.tokens.isEmpty
              || !grammar.forms(document.tokens[finite].word).contains(.third))
        } ?? false,
        isOpenedByQuestionWord: reading.tokens.first.map {
          let word = grammar.words[document.tokens[$0].word]
          return word != "dat" && grammar.roles[document.tokens[$0].word].contains(.interrogative)
        } ?? false
          || reading.kind == .complement
            && reading.tokens.prefix(4).contains {
              grammar.words[document.tokens[$0].word] == "of"
            },
        opener: reading.tokens.first { document.tokens[$0].kind == .word }.map {
          grammar.words[document.tokens[$0].word]
        } ?? "",
        isIndefinite: subject.tokens.first.map {
          grammar.words[document.tokens[$0].word] == "een"
        } ?? false,
        subjectIsCounted: subject.tokens.first.map {
          let token = document.tokens[$0]
          return token.kind == .number
            || DeadlineReckoning.isNumber(grammar.words[token.word])
        } ?? false,
        forTokens: Set(reading.tokens.filter { grammar.words[document.tokens[$0].word] == "voor" }),
        words: Set(reading.tokens.map { grammar.words[document.tokens[$0].word] })
      )
    }
  }
}

extension Situation {
  /// Whether somebody other than the government asks here: *vroeg*, *wilde weten*, *stelde de vraag*.
  fileprivate var asksAsOther: Bool {
    guard subject.side != .government, agent?.side != .government else { return false }
    return switch reading.infinitive {
    case "vragen", "navragen", "informeren", "afvragen", "vernemen": true
    case "weten", "willen": has("weten")
    case "stellen": has("vraag", "vragen")
    case "zijn", "gaan", "overgaan", "luiden": has("vraag", "vragen", "benieuwd")
    default: false
    }
  }
}
