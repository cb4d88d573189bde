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
  /// Each concept with everything it is a part of.
  private let families: [String: Set<String>]
  /// The day for deadline arithmetic.
  let asOf: CalendarDate?

  init(_ analyses: [Analysis], lexicon: Lexicon, asOf: CalendarDate?) {
    self.analyses = analyses
    self.lexicon = lexicon
    let general = lexicon.lists["algemeen"] ?? []
    subjects = analyses.map { analysis in
      analysis.statements.map { Subject(analysis.document, $0.range, general: general) }
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
    byDate = analyses.indices.sorted { key($0) < key($1) }
    self.asOf = asOf ?? analyses.compactMap { $0.metadata.date?.value.last }.max()
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

  /// The norms of the statement with everything they are part of.
  func norms(_ statement: Statement) -> Set<String> {
    Set(statement.norms.flatMap { lexicon.ancestry(of: $0) })
  }

  /// Whether a concept is another one or a part of it.
  func isPart(_ concept: String, of whole: String) -> Bool {
    families[concept]?.contains(whole) ?? (concept == whole)
  }

  /// Whether part of a document could not be read.
  func hidesText(_ index: Int) -> Bool {
    analyses[index].document.notices.contains(where: \.hidesText)
  }

  /// Whether the words of a document are those of the government.
  func isGovernment(_ index: Int) -> Bool {
    switch analyses[index].metadata.kind?.value {
    case .ngoPaper, .advies, .motie, .questions: false
    default: true
    }
  }
}
