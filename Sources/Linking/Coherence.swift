import Detection
import Documents
import Lexicons

/// Norm × instrument, with the strongest statement in each cell.
public struct Coherence: Sendable {
  /// A cell.
  public struct Cell: Sendable {
    /// The norm.
    public let norm: String
    /// The instrument.
    public let instrument: String
    /// The greatest strength.
    public let level: Int
    /// The statements in it, in order; the first of the greatest strength gives the level.
    public let statements: [StatementPlace]
    /// Whether the norm was taken from the sentence before (*afgeleid*).
    public let isDerived: Bool
  }

  /// The norms with a cell, in lexicon order.
  public let norms: [String]
  /// The instruments with a cell, in lexicon order.
  public let instruments: [String]
  /// The cells that hold something, by norm, then by instrument.
  public let cells: [Cell]
}

extension AnalysisSet {
  /// Returns the matrix of everything that a government says, or is said to have said.
  func coherence() -> Coherence {
    var cells: [String: [String: (places: [StatementPlace], isDerived: Bool)]] = [:]
    for (document, analysis) in analyses.enumerated() {
      for (number, statement) in analysis.statements.enumerated() where counts(statement) {
        guard !statement.instruments.isEmpty else { continue }
        var norms = statement.norms
        let isDerived = norms.isEmpty
        if isDerived { norms = normsBefore(statement, of: document) }
        let place = StatementPlace(document: document, statement: number)
        for norm in Set(norms).sorted() {
          for instrument in Set(statement.instruments).sorted() {
            var cell = cells[norm]?[instrument] ?? ([], true)
            cell.places.append(place)
            cell.isDerived = cell.isDerived && isDerived
            cells[norm, default: [:]][instrument] = cell
          }
        }
      }
    }
    let norms = lexicon.conceptOrder.filter { cells[$0] != nil }
    let instruments = lexicon.conceptOrder.filter { id in cells.values.contains { $0[id] != nil } }
    let ordered = norms.flatMap { norm in
      instruments.compactMap { instrument -> Coherence.Cell? in
        guard let cell = cells[norm]?[instrument] else { return nil }
        return Coherence.Cell(
          norm: norm,
          instrument: instrument,
          level: cell.places.map { self.statement($0).strength.level }.max() ?? 0,
          statements: cell.places,
          isDerived: cell.isDerived
        )
      }
    }
    return Coherence(norms: norms, instruments: instruments, cells: ordered)
  }

  /// Whether a statement says how firmly a norm holds: no demand, no question, no refusal, no report of absence.
  private func counts(_ statement: Statement) -> Bool {
    guard [.own, .reported, .quoted, .law].contains(statement.voice) else { return false }
    return switch statement.kind {
    case .promise, .intention, .requirement, .expectation, .standing: true
    case .refusal, .request, .recommendation: false
    case .reportDone, .reportProgress, .reportPartial, .reportLacking: false
    }
  }

  /// The norms named in the sentence before, in the same paragraph (*afgeleid*).
  private func normsBefore(_ statement: Statement, of document: Int) -> [String] {
    let sentences = analyses[document].document.sentences
    let index = statement.sentence
    guard index > 0, sentences[index].block == sentences[index - 1].block else { return [] }
    let before = mentions(inSentence: index - 1, of: document).filter {
      $0.kind == .norm && !$0.isWeak && !$0.isBroad
    }
    return before.map(\.concept)
  }
}
