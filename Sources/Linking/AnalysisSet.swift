import Detection
import Documents
import Lexicons

/// The analyses of a run with what every linker asks of them, worked out once.
struct AnalysisSet {
  let analyses: [Analysis]
  let lexicon: Lexicon
  /// Indices in order of date, undated ones last.
  let byDate: [Int]
  /// What each statement of each document is about.
  let subjects: [[Subject]]
  /// How many terms are tried for each concept, those of its parts included.
  let termCounts: [String: Int]
  /// The place of each document in the order of dates.
  let rank: [Int]
  /// The words of every policy text.
  let general: Set<String>
  /// What each document names in a way that counts, with everything that is a part of.
  let named: [Set<String>]
  /// The sentences of each document that hold a stem.
  let sentences: [[String: [Int]]]
  /// In how many documents each stem stands.
  private let spread: [String: Int]
  /// How many documents name each concept.
  private let naming: [String: Int]
  /// The statements of each document by sentence.
  private let statementsBySentence: [[Int: [Int]]]
  /// The mentions of each document by sentence.
  private let mentionsBySentence: [[Int: [Int]]]
  /// The words of the sender of each document that tell ministries apart.
  let senders: [Set<String>]
  /// What official registers say of statements.
  private var official: [StatementPlace: Pledge] = [:]
  /// Where the documents speak of each record, in the order of the records.
  private(set) var pledgeLinks: [PledgeLink] = []
  /// Each concept with everything it is a part of.
  private let families: [String: Set<String>]
  /// The day for deadline arithmetic.
  let asOf: CalendarDate?

  init(
    _ analyses: [Analysis],
    lexicon: Lexicon,
    asOf: CalendarDate?,
    pledges: [Pledge] = []
  ) {
    self.analyses = analyses
    self.lexicon = lexicon
    let general = lexicon.lists["algemeen"] ?? []
    self.general = general
    named = analyses.map { analysis in
      let strong = Set(analysis.mentions.filter { !$0.isWeak && !$0.isBroad }.map(\.concept))
      return Set(strong.flatMap { lexicon.ancestry(of: $0) })
    }
    var naming: [String: Int] = [:]
    for own in named { for concept in own { naming[concept, default: 0] += 1 } }
    self.naming = naming
    let bySentence = analyses.map { analysis in
      Dictionary(grouping: analysis.mentions.indices) { analysis.mentions[$0].sentence }
    }
    mentionsBySentence = bySentence
    statementsBySentence = analyses.map { analysis in
      Dictionary(grouping: analysis.statements.indices) { analysis.statements[$0].sentence }
    }
    senders = analyses.map { Self.senderWords($0.metadata.sender?.value ?? "") }
    sentences = analyses.map { Self.sentencesByStem($0.document, general: general) }
    var spread: [String: Int] = [:]
    for own in sentences { for stem in own.keys { spread[stem, default: 0] += 1 } }
    self.spread = spread
    // The government or parliament as such: who speaks, not what about; an embassy is a subject too.
    func isOffice(_ mention: Mention, among all: [Mention], _ index: [Int: [Int]]) -> Bool {
      guard mention.kind == .party, let sort = lexicon.concepts[mention.concept]?.sort,
        ["overheid", "parlement"].contains(sort)
      else { return false }
      let isInstrument = (index[mention.sentence] ?? []).contains {
        all[$0].kind == .instrument && all[$0].evidence.range.overlaps(mention.evidence.range)
      }
      return !isInstrument && mention.evidence.quote.contains(where: \.isLowercase)
    }
    subjects = analyses.indices.map { document in
      let analysis = analyses[document]
      return analysis.statements.map { statement in
        let offices = (bySentence[document][statement.sentence] ?? [])
          .map { analysis.mentions[$0] }
          .filter { isOffice($0, among: analysis.mentions, bySentence[document]) }
        return Subject(
          analysis.document,
          statement.range,
          without: offices.map(\.evidence.range)
            + [statement.deadline?.evidence.range].compactMap { $0 },
          general: general
        )
      }
    }
    var counts: [String: Int] = [:]
    for rule in lexicon.rules {
      guard case .term(let concept, _) = rule.meaning else { continue }
      for id in lexicon.ancestry(of: concept) { counts[id, default: 0] += 1 }
    }
    termCounts = counts
    families = Dictionary(
      uniqueKeysWithValues: lexicon.conceptOrder.map { ($0, Set(lexicon.ancestry(of: $0))) }
    )
    func key(_ index: Int) -> (Int, Int, Int, Int) {
      guard let date = analyses[index].metadata.date?.value else { return (1, 0, 0, index) }
      return (0, date.first.dayNumber, date.last.dayNumber, index)
    }
    let byDate = analyses.indices.sorted { key($0) < key($1) }
    var rank = [Int](repeating: 0, count: analyses.count)
    for (place, document) in byDate.enumerated() { rank[document] = place }
    self.byDate = byDate
    self.rank = rank
    self.asOf = asOf ?? analyses.compactMap { $0.metadata.date?.value.last }.max()
    pledgeLinks = links(of: pledges)
    official = Self.records(pledges, pledgeLinks)
  }

  /// The date of a document.
  func date(_ index: Int) -> DateInterval? { analyses[index].metadata.date?.value }

  /// Whether a document is certainly newer than another.
  func isNewer(_ later: Int, than earlier: Int) -> Bool {
    guard let new = date(later), let old = date(earlier) else { return false }
    return new.first > old.last || (new.first > old.first && new.last > old.last)
  }

  /// The statement at a place.
  func statement(_ place: StatementPlace) -> Statement {
    analyses[place.document].statements[place.statement]
  }

  /// What the statement at a place is about.
  func subject(_ place: StatementPlace) -> Subject {
    subjects[place.document][place.statement]
  }

  /// The register's record of a statement; nil when no record is about it.
  func official(of place: StatementPlace) -> Pledge? { official[place] }

  /// The statements of a sentence, in order.
  func statements(inSentence sentence: Int, of document: Int) -> [Statement] {
    (statementsBySentence[document][sentence] ?? []).map { analyses[document].statements[$0] }
  }

  /// The indices of the statements of a sentence, in order.
  func statementIndices(inSentence sentence: Int, of document: Int) -> [Int] {
    statementsBySentence[document][sentence] ?? []
  }

  /// The mentions in a sentence, in order.
  func mentions(inSentence sentence: Int, of document: Int) -> [Mention] {
    (mentionsBySentence[document][sentence] ?? []).map { analyses[document].mentions[$0] }
  }

  /// The norms of the statement with everything they are part of.
  func norms(_ statement: Statement) -> Set<String> {
    Set(statement.norms.flatMap { lexicon.ancestry(of: $0) })
  }

  /// Whether a concept is another one or a part of it.
  func isPart(_ concept: String, of whole: String) -> Bool {
    families[concept]?.contains(whole) ?? (concept == whole)
  }

  /// Whether a stem stands in few enough documents to tell one subject from another.
  func isTelling(_ stem: String) -> Bool {
    (spread[stem] ?? 0) <= max(2, analyses.count / 2)
  }

  /// Whether a document names a concept that few enough documents name.
  func namesTelling(_ concept: String, in document: Int) -> Bool {
    named[document].contains(concept) && (naming[concept] ?? 0) <= max(2, analyses.count / 2)
  }

  /// The sentences outside headings that hold each stem; words of every policy text are left out.
  private static func sentencesByStem(
    _ document: Document,
    general: Set<String>
  ) -> [String: [Int]] {
    let stems = document.words.map { word -> String? in
      guard word.utf8.count > 2, !general.contains(word) else { return nil }
      let stem = Subject.stem(word)
      return general.contains(stem) ? nil : stem
    }
    var found: [String: [Int]] = [:]
    for block in document.blocks {
      if case .heading = block.kind { continue }
      for number in block.sentences {
        for token in document.sentences[number].tokens where document.tokens[token].kind == .word {
          guard let stem = stems[document.tokens[token].word] else { continue }
          if found[stem]?.last != number { found[stem, default: []].append(number) }
        }
      }
    }
    return found
  }

  /// The words of a sender that tell one ministry from another.
  static func senderWords(_ sender: String) -> Set<String> {
    let words = sender.lowercased().split { !$0.isLetter }.map(String.init)
    let common: Set = [
      "minister", "ministers", "ministerie", "ministeries", "staatssecretaris", "van", "voor", "de",
      "het", "en", "mede", "namens", "zaken",
    ]
    return Set(words.filter { $0.utf8.count > 3 && !common.contains($0) })
  }

  /// Whether part of a document could not be read.
  func hidesText(_ index: Int) -> Bool {
    analyses[index].document.notices.contains(where: \.hidesText)
  }

  /// Whether the words of a document are those of the government.
  func isGovernment(_ index: Int) -> Bool {
    switch analyses[index].metadata.kind?.value {
    case .ngoPaper, .advies, .motie, .questions, .notice: false
    default: true
    }
  }
}
