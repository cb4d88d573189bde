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
        Tag.div(.class("row js-only"), .data(.filter, "matrix")) {
          menu(
            Wording.Column.document,
            all: Wording.allDocuments,
            documentOptions(dossier.coherence.cells.flatMap(\.statements).map(\.document))
          )
        }
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
            Tag.th(.scope(.col)) { Tag.span { Wording.capitalised(digest.name(instrument)) } }
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
              ) { Wording.capitalised(digest.name(family.id)) }
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
        Wording.capitalised(digest.name(norm))
        Tag.small { Wording.filledOf(filled, matrix.instruments.count) }
      }
      for instrument in matrix.instruments { cell(Matrix.Key(norm, instrument), matrix) }
    }
  }

  private func cell(_ key: Matrix.Key, _ matrix: Matrix) -> HTML {
    let own = Attribute.data(.value, perDocument(key, matrix))
    if let cell = matrix.cells[key] {
      let route = Route(ViewName.coherence.rawValue, key.norm, key.instrument)
      let count = cell.statements.count
      return Tag.td(.class("l-\(cell.level)"), own) {
        Tag.a(.href(route), .label(Wording.cellLabel(cell))) {
          Tag.b(.class("c-level")) { String(cell.level) }
          Tag.b(.class("c-count")) { String(count) }
          Tag.b(.class("c-yes")) { Wording.yes }
        }
      }
    }
    let (name, mark, words) = Self.empty(matrix.expected[key]?.grade)
    return Tag.td(.class(name), own) {
      mark
      Tag.span(.class("unseen")) { words }
    }
  }

  /// The class, the mark and the words of a cell without a statement.
  private static func empty(_ grade: Gap.Grade?) -> (String, String, String) {
    switch grade {
    case .notAssessable: ("unknown", "?", Wording.grade(.notAssessable))
    case .refused: ("refused", "×", Wording.grade(.refused))
    case .some: ("expected", "", Wording.expectedAbsent)
    case nil: ("nothing", "–", Wording.nothingFound)
    }
  }

  /// What each document says in a cell, for the script: `nota-2014:6:42`, the firmest with its quote.
  private func perDocument(_ key: Matrix.Key, _ matrix: Matrix) -> String {
    var parts: [String] = []
    for document in dossier.byDate {
      let slug = digest.names[document].slug
      let places = matrix.cells[key]?.statements.filter { $0.document == document } ?? []
      if let place = sorted(places).first, let number = digest.number(place) {
        parts.append("\(slug):\(digest.statement(place).strength.level):\(number)")
      } else if let gap = matrix.expected[key], gap.document == document {
        parts.append("\(slug):\(Self.empty(gap.grade).0):0")
      }
    }
    return parts.joined(separator: " ")
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

  /// A statement in one line, with the number under which it stands whole.
  private func brief(_ place: StatementPlace) -> HTML {
    Tag.p(.class("small")) {
      Wording.quoted(Wording.shortened(digest.statement(place).quote, to: 160))
      HTML(" ")
      Tag.span(.class("muted")) { digest.names[place.document].short }
      HTML(" ")
      digest.number(place).map(evidenceLink)
    }
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
            Wording.capitalised(digest.name(cell.norm)) + " × " + digest.name(cell.instrument)
            HTML(" ")
            strength(cell.level)
            HTML(" ")
            Tag.span(.class("muted")) { Wording.places(cell.statements.count) }
          }
          if cell.isDerived { Tag.p(.class("small muted")) { Wording.derived } }
          for (index, place) in sorted(cell.statements).prefix(Self.shownQuotes).enumerated() {
            Tag.div(.class("cell-quote")) {
              strength(digest.statement(place).strength.level)
              if index == 0 { quotation(place) } else { brief(place) }
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
