import Detection
import Lexicons
import Linking

/// The cells of the matrix by norm and instrument, with what was expected and is not there.
struct Matrix {
  /// A norm and an instrument.
  struct Key: Hashable {
    let norm: String
    let instrument: String

    init(_ norm: String, _ instrument: String) {
      self.norm = norm
      self.instrument = instrument
    }
  }

  /// Norms under the concept that they are all part of.
  struct Family {
    let id: String
    var norms: [String]
  }

  let cells: [Key: Coherence.Cell]
  let expected: [Key: Gap]
  let instruments: [String]
  let families: [Family]
  private let ordered: [Coherence.Cell]

  init(_ digest: Digest) {
    let dossier = digest.dossier
    ordered = dossier.coherence.cells
    cells = Dictionary(
      ordered.map { (Key($0.norm, $0.instrument), $0) },
      uniquingKeysWith: { first, _ in first }
    )
    let gaps = dossier.gaps.compactMap { gap in
      gap.instrument.map { (Key(gap.norm, $0), gap) }
    }
    expected = Dictionary(gaps, uniquingKeysWith: { first, _ in first })
    let norms = Set(ordered.map(\.norm) + gaps.map(\.0.norm))
    let used = Set(ordered.map(\.instrument) + gaps.map(\.0.instrument))
    instruments = dossier.lexicon.conceptOrder.filter(used.contains)
    var families: [Family] = []
    for norm in dossier.lexicon.conceptOrder where norms.contains(norm) {
      let id = dossier.lexicon.ancestry(of: norm).last ?? norm
      if let index = families.firstIndex(where: { $0.id == id }) {
        families[index].norms.append(norm)
      } else {
        families.append(Family(id: id, norms: [norm]))
      }
    }
    self.families = families
  }

  /// Per norm the firmest and the softest cell, where they lie at least three steps apart.
  var contrasts: [(Coherence.Cell, Coherence.Cell)] {
    families.flatMap(\.norms).compactMap { norm in
      let own = ordered.filter { $0.norm == norm && !$0.isDerived }
      guard let high = own.max(by: { $0.level < $1.level }),
        let low = own.min(by: { $0.level < $1.level }), high.level >= 4,
        high.level - low.level >= 3
      else { return nil }
      return (high, low)
    }
  }
}
