import Detection
import Documents
import Lexicons
import Linking

/// The matrix of norms and instruments: how firm the firmest statement in each cell is.
extension HTMLPage {
  /// The most quotes that one cell links to.
  private static let shownQuotes = 200

  var coherence: HTML {
    let matrix = Matrix(digest)
    return HTMLBuilder.buildBlock(
      head(.coherence, Wording.coherenceHeadline(dossier.coherence), Wording.coherenceLead),
      Tag.div(.class("choices pair")) {
        display("cells", legend: Wording.show, Wording.cellOptions)
      },
      Tag.div(.class("scroll"), .scrollable, .role(.region), .label(Wording.matrixCaption)) {
        table(matrix)
      },
      scale(matrix),
      contrasts(matrix),
      cellList(matrix)
    )
  }

  private func table(_ matrix: Matrix) -> HTML {
    Tag.table(.class("matrix")) {
      Tag.caption(.class("unseen")) { Wording.matrixCaption }
      Tag.thead {
        Tag.tr {
          Tag.th(.scope(.col), .class("corner")) {
            Tag.span(.class("unseen")) { Wording.Column.norm }
          }
          for instrument in matrix.instruments {
            Tag.th(.scope(.col)) { Tag.span { digest.name(instrument) } }
          }
        }
      }
      for family in matrix.families {
        Tag.tbody {
          if matrix.families.count > 1 {
            Tag.tr {
              Tag.th(
                .class("group"),
                .columns(matrix.instruments.count + 1),
                .scope(.rowgroup)
              ) { digest.name(family.id) }
            }
          }
          for norm in family.norms { row(norm, matrix) }
        }
      }
      Tag.tfoot {
        Tag.tr {
          Tag.th(.scope(.row)) { Wording.filled }
          for instrument in matrix.instruments {
            Tag.td { String(matrix.cells.count { $0.key.instrument == instrument }) }
          }
        }
      }
    }
  }

  private func row(_ norm: String, _ matrix: Matrix) -> HTML {
    let filled = matrix.cells.count { $0.key.norm == norm }
    return Tag.tr {
      Tag.th(.scope(.row)) {
        digest.name(norm)
        Tag.small { Wording.filledOf(filled, matrix.instruments.count) }
      }
      for instrument in matrix.instruments { cell(Matrix.Key(norm, instrument), matrix) }
    }
  }

  private func cell(_ key: Matrix.Key, _ matrix: Matrix) -> HTML {
    if let cell = matrix.cells[key] {
      let route = Route(ViewName.coherence.rawValue, key.norm, key.instrument)
      let count = cell.statements.count
      return Tag.td(.class("l-\(cell.level)")) {
        Tag.a(.href(route), .label(Wording.cellLabel(cell))) {
          Tag.b(.class("c-level")) { String(cell.level) }
          Tag.b(.class("c-count")) { String(count) }
          Tag.b(.class("c-yes")) { Wording.yes }
        }
      }
    }
    switch matrix.expected[key] {
    case .notAssessable:
      return Tag.td(.class("unknown")) {
        "?"
        Tag.span(.class("unseen")) { Wording.grade(.notAssessable) }
      }
    case .refused:
      return Tag.td(.class("refused")) {
        "×"
        Tag.span(.class("unseen")) { Wording.grade(.refused) }
      }
    case .some:
      return Tag.td(.class("expected")) {
        Tag.span(.class("unseen")) { Wording.expectedAbsent }
      }
    case nil:
      return Tag.td(.class("nothing")) {
        "–"
        Tag.span(.class("unseen")) { Wording.nothingFound }
      }
    }
  }

  private func scale(_ matrix: Matrix) -> HTML {
    Tag.div(.class("scale")) {
      Tag.ul {
        for level in 1...6 {
          Tag.li {
            Tag.span(.class("box l-\(level)")) { String(level) }
            Wording.strength(level)
          }
        }
      }
      Tag.ul {
        Tag.li {
          Tag.span(.class("box nothing")) { "–" }
          Wording.nothingFound
        }
        Tag.li {
          Tag.span(.class("box expected"))
          Wording.expectedAbsent
        }
        Tag.li {
          Tag.span(.class("box unknown")) { "?" }
          Wording.grade(.notAssessable)
        }
        Tag.li {
          Tag.span(.class("box refused")) { "×" }
          Wording.grade(.refused)
        }
      }
    }
  }

  /// Norms that are firm for one instrument and soft for another, with both quotes.
  private func contrasts(_ matrix: Matrix) -> HTML {
    let contrasts = matrix.contrasts
    guard !contrasts.isEmpty else { return HTML() }
    return part(Wording.contrastsTitle(contrasts.count), Wording.contrastsNote) {
      for (high, low) in contrasts {
        Tag.article(.class("item")) {
          Tag.p {
            Wording.contrast(
              norm: digest.name(high.norm),
              firm: (digest.name(high.instrument), high.level),
              soft: (digest.name(low.instrument), low.level)
            )
          }
          Tag.div(.class("pairs")) {
            firmest(high)
            firmest(low)
          }
        }
      }
    }
  }

  /// The quote that gives a cell its level.
  private func firmest(_ cell: Coherence.Cell) -> HTML {
    let place = cell.statements.first { digest.statement($0).strength.level == cell.level }
    guard let place else { return HTML() }
    return Tag.div {
      Tag.p(.class("small muted")) { digest.name(cell.instrument) }
      quotation(place)
    }
  }

  /// A statement as a quote with its source.
  private func quotation(_ place: StatementPlace) -> HTML {
    let statement = digest.statement(place)
    return HTMLBuilder.buildBlock(
      Tag.blockquote(.class("quote")) {
        quote(place.document, statement.range, statement: statement)
      },
      source(place.document, range: statement.range, number: digest.number(place))
    )
  }

  /// Under the matrix: every cell with all its quotes, the firmest first.
  private func cellList(_ matrix: Matrix) -> HTML {
    part(Wording.cellsTitle, Wording.cellsNote) {
      for cell in dossier.coherence.cells {
        Tag.details(
          .class("cell"),
          .id(Route(ViewName.coherence.rawValue, cell.norm, cell.instrument))
        ) {
          Tag.summary {
            "\(digest.name(cell.norm)) × \(digest.name(cell.instrument))"
            HTML(" ")
            strength(cell.level)
            HTML(" ")
            Tag.span(.class("muted")) { Wording.places(cell.statements.count) }
          }
          if cell.isDerived { Tag.p(.class("small muted")) { Wording.derived } }
          for place in sorted(cell.statements).prefix(Self.shownQuotes) {
            Tag.div(.class("cell-quote")) {
              strength(digest.statement(place).strength.level)
              quotation(place)
            }
          }
          if cell.statements.count > Self.shownQuotes {
            Tag.p(.class("small muted")) {
              Wording.cut(shown: Self.shownQuotes, of: cell.statements.count)
            }
          }
        }
      }
    }
  }

  /// Places with the firmest first, in order among equals.
  private func sorted(_ places: [StatementPlace]) -> [StatementPlace] {
    func key(_ index: Int) -> (Int, Int) {
      (-digest.statement(places[index]).strength.level, index)
    }
    return places.indices.sorted { key($0) < key($1) }.map { places[$0] }
  }
}

/// The cells of the matrix by norm and instrument, with what was expected and is not there.
private struct Matrix {
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
  let expected: [Key: Gap.Grade]
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
      gap.instrument.map { (Key(gap.norm, $0), gap.grade) }
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
