import Detection
import Documents
import Lexicons
import Linking

/// A quote that the report refers to, with its number.
struct EvidenceItem: Sendable {
  /// Its number, from 1, in the order of the documents.
  let number: Int
  /// The document.
  let document: Int
  /// The bytes of the repaired text.
  let range: TextRange
  /// The statement at that place, if it is one.
  let statement: Int?
}

/// Every quote that the report refers to, by date of the document, then by place.
struct EvidenceList: Sendable {
  /// The quotes in order.
  let items: [EvidenceItem]
  /// The sentences that name the norm of a gap, as numbers, by the id of the gap.
  let mentions: [String: [Int]]
  private let numbers: [Key: Int]

  private struct Key: Hashable {
    let document: Int
    let range: TextRange
  }

  /// The most sentences that are shown of a norm that is only named.
  private static let shownMentions = 5

  /// Collects the statements of all documents, what later texts say, and where norms are only named.
  init(_ dossier: Dossier) {
    var statements: [Key: Int] = [:]
    var keys: Set<Key> = []
    for (document, analysis) in dossier.analyses.enumerated() {
      for (index, statement) in analysis.statements.enumerated() {
        let key = Key(document: document, range: statement.range)
        statements[key] = statements[key] ?? index
        keys.insert(key)
      }
    }
    for link in dossier.followUps.flatMap(\.links) {
      keys.insert(Key(document: link.document, range: link.range))
    }
    var named: [String: [Key]] = [:]
    for gap in dossier.gaps where gap.grade == .onlyNamed {
      named[gap.id] = Self.sentences(naming: gap, in: dossier)
      keys.formUnion(named[gap.id] ?? [])
    }
    var rank = [Int](repeating: 0, count: dossier.analyses.count)
    for (position, document) in dossier.byDate.enumerated() { rank[document] = position }
    let ordered = keys.sorted {
      (rank[$0.document], $0.range.start, $0.range.end)
        < (rank[$1.document], $1.range.start, $1.range.end)
    }
    var numbers: [Key: Int] = [:]
    for (index, key) in ordered.enumerated() { numbers[key] = index + 1 }
    items = ordered.enumerated().map { index, key in
      EvidenceItem(
        number: index + 1,
        document: key.document,
        range: key.range,
        statement: statements[key]
      )
    }
    self.numbers = numbers
    mentions = named.mapValues { $0.compactMap { numbers[$0] } }
  }

  /// The number of the quote at a place.
  func number(document: Int, range: TextRange) -> Int? {
    numbers[Key(document: document, range: range)]
  }

  /// The first sentences of a document that name the norm of a gap.
  private static func sentences(naming gap: Gap, in dossier: Dossier) -> [Key] {
    let analysis = dossier.analyses[gap.document]
    var result: [Key] = []
    for mention in analysis.mentions where result.count < shownMentions {
      guard !mention.isWeak, !mention.isBroad,
        dossier.lexicon.ancestry(of: mention.concept).contains(gap.norm),
        analysis.document.sentences.indices.contains(mention.sentence)
      else { continue }
      let range = analysis.document.sentences[mention.sentence].range
      let key = Key(document: gap.document, range: range)
      if !result.contains(key) { result.append(key) }
    }
    return result
  }
}
