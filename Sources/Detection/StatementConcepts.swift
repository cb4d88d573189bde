import Documents
import Lexicons

/// The norms and instruments that sentences are about.
struct StatementConcepts {
  private let document: Document
  private let bySentence: [Int: [Mention]]

  init(mentions: [Mention], in document: Document) {
    self.document = document
    bySentence = Dictionary(grouping: mentions.filter { !$0.isWeak && !$0.isBroad }, by: \.sentence)
  }

  /// The concepts named in a sentence, or meant by the pronoun it begins with.
  func about(_ sentence: Int, subject: Party) -> (norms: [String], instruments: [String]) {
    let own = bySentence[sentence] ?? []
    var norms = Self.ids(own, .norm)
    var instruments = Self.ids(own, .instrument)
    if norms.isEmpty, instruments.isEmpty, pointsBack(sentence), sentence > 0,
      document.sentences[sentence - 1].block == document.sentences[sentence].block
    {
      let before = bySentence[sentence - 1] ?? []
      norms = Self.ids(before, .norm)
      instruments = Self.ids(before, .instrument)
    }
    return (norms, instruments)
  }

  /// Words near the start of a sentence that point to the one before.
  private static let pointers: Set = [
    "deze", "dit", "hiervan", "hierin", "hierbij", "hieraan", "hiervoor", "hiermee", "hierover",
    "hiertoe", "daarbij", "daaraan", "daarvoor", "daarmee", "daarover", "daartoe", "dergelijke",
    "genoemde",
  ]

  private static func ids(_ mentions: [Mention], _ kind: Concept.Kind) -> [String] {
    var seen: Set<String> = []
    return mentions.filter { $0.kind == kind && seen.insert($0.concept).inserted }.map(\.concept)
  }

  /// Whether a sentence begins with a word that stands for something in the one before.
  private func pointsBack(_ sentence: Int) -> Bool {
    let words = document.sentences[sentence].tokens.prefix(6)
      .map { document.words[document.tokens[$0].word] }
    guard let first = words.first else { return false }
    if words.contains(where: { Self.pointers.contains($0) }) { return true }
    return [
      "deze", "dit", "die", "dat", "hiervan", "daarvan", "hierin", "daarin", "hierbij", "daarbij",
      "zij",
    ]
    .contains(first)
  }
}
