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

  /// The concepts named in a sentence, or meant by a pronoun among its first words.
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

  /// The places of norms in a sentence: what stands there is nobody who acts.
  func ranges(in sentence: Int) -> [TextRange] {
    (bySentence[sentence] ?? []).filter { $0.kind == .norm }.map(\.evidence.range)
  }

  /// Words that stand for the sentence before when they are among the first of a sentence, also
  /// behind a noun or preposition (*Bij de toepassing hiervan …*, *In het kader van deze regels …*).
  private static let pointers: Set = [
    "deze", "dit", "hiervan", "hierin", "hierbij", "hieraan", "hiervoor", "hiermee", "hierover",
    "hiertoe", "daarvan", "daarin", "daarbij", "daaraan", "daarvoor", "daarmee", "daarover",
    "daartoe", "dergelijke", "genoemde",
  ]

  private static func ids(_ mentions: [Mention], _ kind: Concept.Kind) -> [String] {
    var seen: Set<String> = []
    return mentions.filter { $0.kind == kind && seen.insert($0.concept).inserted }.map(\.concept)
  }

  /// Whether the first words of a sentence stand for something in the one before.
  ///
  /// *Die*, *dat* and *zij* only do so at the very start; further on they open a clause or mean a
  /// noun of the sentence itself.
  private func pointsBack(_ sentence: Int) -> Bool {
    let words = document.sentences[sentence].tokens.prefix(6)
      .map { document.words[document.tokens[$0].word] }
    guard let first = words.first else { return false }
    return ["die", "dat", "zij"].contains(first) || words.contains(where: Self.pointers.contains)
  }
}
