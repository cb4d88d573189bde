import Detection
import Documents
import Lexicons
import Linking

/// The promises: the timeline, the same as a table, and a card for each.
extension HTMLPage {
  var promises: HTML {
    HTMLBuilder.buildBlock(
      head(.promises, Wording.promisesHeadline(digest), Wording.promisesLead(digest)),
      digest.promises.isEmpty
        ? Tag.p(.class("empty")) { Wording.noPromises(dossier.analyses.count) } : promiseParts,
      others,
      register
    )
  }

  private var promiseParts: HTML {
    let all = digest.promises
    return HTMLBuilder.buildBlock(
      Tag.div(.class("choices"), .data(.filter, "article.promise")) {
        choice(
          "state",
          legend: Wording.Column.found,
          all: all.count,
          states: Promise.State.allCases.map { state in
            (state.rawValue, Wording.stateShort(state), digest.promises(in: state).count)
          }
        )
        Tag.div(.class("toolbar")) {
          Tag.div(.class("row js-only")) {
            menu(Wording.Column.norm, all: Wording.allNorms, normOptions(all))
            menu(Wording.year, all: Wording.allYears, yearOptions(all))
            menu(
              Wording.Column.document,
              all: Wording.allDocuments,
              documentOptions(all.map(\.place.document))
            )
          }
          counter(all.count, "toezegging", "toezeggingen")
        }
      },
      timeline(all),
      promiseTable(all),
      Tag.div(.class("cards")) { for promise in all { card(promise) } }
    )
  }

  /// The norms of some promises, in the order of the lexicon, to choose from.
  private func normOptions(_ promises: [Promise]) -> [(key: String, words: String)] {
    let shown = Set(promises.flatMap(\.statement.norms))
    return dossier.lexicon.conceptOrder.filter(shown.contains).map {
      (Route.segment($0), digest.name($0))
    }
  }

  /// The years in which some promises were made, to choose from.
  private func yearOptions(_ promises: [Promise]) -> [(key: String, words: String)] {
    Set(promises.compactMap { made($0)?.year }).sorted().map { ("jaar-\($0)", "\($0)") }
  }

  /// What a card can be filtered on.
  func facets(_ promise: Promise) -> String {
    let ids = promise.statement.norms.map(Route.segment)
    let years = made(promise).map { ["jaar-\($0.year)"] } ?? []
    return (ids + years + [digest.names[promise.place.document].slug]).joined(separator: " ")
  }

  /// The address of the card of a promise.
  func route(_ promise: Promise) -> Route {
    Route(ViewName.promises.rawValue, promise.statement.id)
  }

  /// The same rows as the timeline, as a table that can be sorted.
  private func promiseTable(_ promises: [Promise]) -> HTML {
    Tag.details(.class("as-table")) {
      Tag.summary { Wording.sameAsTable }
      scrolling(Wording.sameAsTable) {
        Tag.table(.class("wide sortable")) {
          Tag.caption(.class("unseen")) { Wording.sameAsTable }
          Tag.thead {
            Tag.tr {
              for column in Wording.promiseColumns {
                Tag.th(.scope(.col), .data(.step, "sort")) { column }
              }
            }
          }
          Tag.tbody {
            for promise in promises { tableRow(promise) }
          }
        }
      }
    }
  }

  private func tableRow(_ promise: Promise) -> HTML {
    let statement = promise.statement
    return Tag.tr(.data(.state, promise.state.rawValue), .data(.facets, facets(promise))) {
      Tag.th(.scope(.row)) {
        Tag.a(.href(route(promise))) { digest.subject(of: statement) }
      }
      Tag.td { digest.names[promise.place.document].short }
      Tag.td(.data(.value, made(promise)?.description ?? "")) {
        digest.names[promise.place.document].date ?? Wording.dateUnknown
      }
      Tag.td(.data(.value, statement.deadline?.due?.last.description ?? "9999")) {
        Wording.termShort(statement)
      }
      Tag.td { String(statement.strength.level) }
      Tag.td { promise.followUp?.official ?? Wording.notInRegister }
      Tag.td { tag(promise.state.rawValue, Wording.state(promise, in: digest)) }
    }
  }

  /// The day a promise was made; nil when the document has no date.
  func made(_ promise: Promise) -> CalendarDate? {
    dossier.analyses[promise.place.document].metadata.date?.value.last
  }

  /// Demands, requests and intentions that a later text comes back to.
  private var others: HTML {
    guard !digest.others.isEmpty else { return HTML() }
    return part(Wording.othersTitle(digest.others.count), Wording.othersNote) {
      Tag.div(.class("cards")) { for other in digest.others { otherCard(other) } }
    }
  }
}
