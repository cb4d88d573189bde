import Documents
import Lexicons

/// Whose words the sentences of a document are.
struct Voices {
  private let document: Document
  private let genre: Genre
  /// The cues of voice by sentence.
  private let cues: [Int: [CueHit]]
  /// The sentences that stand between quotation marks, wholly or for the most part.
  private let quoted: Set<Int>
  /// The tokens between quotation marks.
  private let quotedTokens: Set<Int>
  /// The sides of speakers by block, in a debate.
  private let speakers: [Int: PartyClass]

  init(document: Document, genre: Genre, cues: [Int: [CueHit]]) {
    self.document = document
    self.genre = genre
    self.cues = cues.mapValues { hits in hits.filter { $0.cue.cueClass.hasPrefix("stem:") } }
    (quoted, quotedTokens) = Self.quoted(in: document)
    speakers = genre == .debate ? Self.speakers(in: document) : [:]
  }

  /// Whose words a sentence is, and what says so.
  func voice(of sentence: Int) -> (voice: Statement.Voice, cue: CueHit?) {
    let block = document.blocks[document.sentences[sentence].block]
    if isAsked(block) { return (.asked, nil) }
    if quoted.contains(sentence) { return (.quoted, nil) }
    if block.speaker == Draft.Line.adviser { return (.recommended, nil) }
    if let cue = cues[sentence]?.first(where: { $0.cue.direction != .pseudo }) {
      switch cue.cue.cueClass {
      case "stem:gerapporteerd": return (.reported, cue)
      case "stem:aanbeveling": return (.recommended, cue)
      case "stem:wet": return (.law, cue)
      default: break
      }
    }
    switch genre {
    case .outsider: return (.recommended, nil)
    case .law: return (.law, nil)
    case .questions: return (.asked, nil)
    case .government, .memo, .motion, .debate, .tender: return (.own, nil)
    }
  }

  /// Whether a token stands between quotation marks.
  func isQuoted(_ token: Int) -> Bool { quotedTokens.contains(token) }

  /// Whether a cue of voice before a sentence still holds: only for demands and criticism.
  func carriesOver(to sentence: Int) -> CueHit? {
    let block = document.sentences[sentence].block
    var before = sentence - 1
    while before >= 0, document.sentences[before].block == block {
      if let cue = cues[before]?.first(where: {
        $0.cue.reach == "alinea"
      }) {
        return cue
      }
      before -= 1
    }
    return nil
  }

  /// Whom *ik* and *wij* stand for in a sentence.
  func author(of sentence: Int) -> PartyClass {
    if quoted.contains(sentence) { return .outsider }
    let block = document.blocks[document.sentences[sentence].block]
    if block.speaker == Draft.Line.adviser { return .outsider }
    return speakers[document.sentences[sentence].block] ?? genre.author
  }

  private func isAsked(_ block: Block) -> Bool {
    var section: Int? = block.section
    while let number = section, document.sections.indices.contains(number) {
      switch document.sections[number].kind {
      case .question: return true
      case .answer: return false
      default: section = document.sections[number].parent
      }
    }
    return false
  }

  /// The sentences of which most bytes stand between quotation marks; a mark opened in one sentence
  /// stays open into the next of the same block.
  private static func quoted(in document: Document) -> (sentences: Set<Int>, tokens: Set<Int>) {
    var found: Set<Int> = []
    var inner: Set<Int> = []
    for block in document.blocks {
      var isOpen = false
      for number in block.sentences {
        let sentence = document.sentences[number]
        var inside = 0
        for index in sentence.tokens {
          let token = document.tokens[index]
          let word = document.words[token.word]
          if ["“", "«", "„"].contains(word) {
            isOpen = true
          } else if ["”", "»"].contains(word) {
            isOpen = false
          } else if word == "\"" {
            isOpen.toggle()
          } else if isOpen {
            inside += token.range.count
            inner.insert(index)
          }
        }
        if inside * 10 > sentence.range.count * 6 { found.insert(number) }
      }
    }
    return (found, inner)
  }

  /// The side of whoever speaks in each block of a debate.
  private static func speakers(in document: Document) -> [Int: PartyClass] {
    var found: [Int: PartyClass] = [:]
    var current = PartyClass.parliament
    for (number, block) in document.blocks.enumerated() {
      if let speaker = block.speaker {
        current = side(ofSpeaker: speaker)
      } else if let label = label(of: block, in: document) {
        current = side(ofSpeaker: label)
      }
      found[number] = current
    }
    return found
  }

  /// The words before the colon of a block that begins with a speaker (*Minister Jansen:*).
  private static func label(of block: Block, in document: Document) -> String? {
    guard let first = block.sentences.first else { return nil }
    let tokens = document.sentences[first].tokens
    guard
      let colon = tokens.prefix(10).first(where: { document.words[document.tokens[$0].word] == ":" }
      )
    else {
      return nil
    }
    let start = document.words[document.tokens[tokens.lowerBound].word]
    guard ["minister", "staatssecretaris", "de", "mevrouw", "het", "voorzitter"].contains(start),
      (tokens.lowerBound + 1..<max(colon, tokens.lowerBound + 1)).allSatisfy({
        isPartOfName($0, in: document)
      })
    else {
      return nil
    }
    return (tokens.lowerBound..<colon).map { document.words[document.tokens[$0].word] }
      .joined(separator: " ")
  }

  /// The side of a speaker by office: in front of the name or behind its comma, not a former one.
  static func side(ofSpeaker speaker: String) -> PartyClass {
    let words = speaker.lowercased().split { !$0.isLetter && $0 != "-" }
    let office = words.firstIndex { word in
      ["minister", "minister-president", "viceminister-president", "staatssecretaris", "premier"]
        .contains(String(word))
    }
    guard let office else { return .parliament }
    let former = ["oud", "voormalig", "voormalige", "ex", "gewezen"]
    return office > 0 && former.contains(String(words[office - 1])) ? .parliament : .government
  }

  /// Whether a word can stand in the label of a speaker (*De heer Van der Wal (VVD):*); *De heer Bos
  /// vroeg nog:* is a sentence of whoever speaks.
  private static func isPartOfName(_ token: Int, in document: Document) -> Bool {
    let word = document.words[document.tokens[token].word]
    return document.tokens[token].kind == .mark || document.tokens[token].isCapitalised
      || ["heer", "lid", "voorzitter", "van", "de", "der", "den", "het", "te", "ten", "ter", "en"]
        .contains(word)
  }
}
