import Detection
import Documents
import Linking

/// The timeline of the promises: one row each, x in percent, so that it stretches without script.
extension HTMLPage {
  func timeline(_ promises: [Promise]) -> HTML {
    guard let axis = Axis(dossier, promises) else { return HTML() }
    let shown = promises.filter { made($0) != nil }
    return HTMLBuilder.buildBlock(
      Tag.h3(.class("unseen")) { Wording.timelineTitle },
      legend,
      Tag.figure(.class("timeline"), .label(Wording.timelineLabel)) {
        background(axis)
        Tag.div(.class("axis")) { years(axis) }
        Tag.ol(.class("rows")) { for promise in shown { row(promise, axis) } }
      }
    )
  }

  private var legend: HTML {
    Tag.p(.class("legend")) {
      for (symbol, words) in Wording.timelineLegend {
        Tag.span {
          Tag.svg(.decorative, .drawing(.viewBox, "-9 -9 18 18")) { Tag.use(.href(symbol)) }
          words
        }
      }
    }
  }

  /// The years behind the rows, and the day up to which terms were reckoned.
  private func background(_ axis: Axis) -> HTML {
    Tag.svg(.class("behind"), .decorative) {
      for year in axis.years {
        Tag.line(
          .class("year"),
          .drawing(.x1, axis.position(year.start)),
          .drawing(.x2, axis.position(year.start)),
          .drawing(.y2, "100%")
        )
      }
      if let asOf = dossier.asOf {
        Tag.line(
          .class("as-of"),
          .drawing(.x1, axis.position(asOf)),
          .drawing(.x2, axis.position(asOf)),
          .drawing(.y2, "100%")
        )
      }
    }
  }

  private func years(_ axis: Axis) -> HTML {
    Tag.svg(.decorative) {
      for (index, year) in axis.labels.enumerated() {
        Tag.text(
          .drawing(.x, axis.position(year.start)),
          .drawing(.y, "16"),
          .drawing(.anchor, "middle"),
          .class(index % 2 == 1 ? "odd" : "even")
        ) { String(year.number) }
      }
    }
  }

  private func row(_ promise: Promise, _ axis: Axis) -> HTML {
    Tag.li(.data(.state, promise.state.rawValue), .data(.facets, facets(promise))) {
      Tag.span(.class("name")) {
        Tag.a(.href(route(promise))) { digest.subject(of: promise.statement) }
      }
      Tag.svg(.decorative) { marks(promise, axis) }
      Tag.span(.class("outcome")) {
        tag(promise.state.rawValue, Wording.state(promise, in: digest))
      }
    }
  }

  private func marks(_ promise: Promise, _ axis: Axis) -> HTML {
    guard let made = made(promise) else { return HTML() }
    let due = promise.statement.deadline?.due?.last
    let events = (promise.followUp?.links ?? []).compactMap { link in
      dossier.analyses[link.document].metadata.date.map { (link, $0.value.last) }
    }
    let last = events.map(\.1).max()
    return HTMLBuilder.buildBlock(
      due.map { line("until", made, $0, axis) } ?? HTML(),
      last.map { line("after", due.map { max($0, made) } ?? made, $0, axis) } ?? HTML(),
      overdue(promise, due, axis),
      mark(.made, made, axis),
      due.map { mark(.due, $0, axis) } ?? HTML(),
      HTMLBuilder.buildArray(
        events.map { link, day in mark(Wording.symbol(link), day, axis) }
      )
    )
  }

  /// The line from the term to the as-of day, when nothing was found in between.
  private func overdue(_ promise: Promise, _ due: CalendarDate?, _ axis: Axis) -> HTML {
    guard promise.state == .overdue, let due, let asOf = dossier.asOf else { return HTML() }
    return HTMLBuilder.buildBlock(
      line("late", due, asOf, axis),
      mark(.arrow, asOf, axis)
    )
  }

  private func line(
    _ name: String,
    _ from: CalendarDate,
    _ to: CalendarDate,
    _ axis: Axis
  ) -> HTML {
    guard from < to else { return HTML() }
    return Tag.line(
      .class(name),
      .drawing(.x1, axis.position(from)),
      .drawing(.x2, axis.position(to))
    )
  }

  private func mark(_ symbol: Symbol, _ day: CalendarDate, _ axis: Axis) -> HTML {
    Tag.use(.href(symbol), .drawing(.x, axis.position(day)))
  }

  /// The drawings of the timeline, once in the page.
  var symbols: HTML {
    Tag.svg(.class("symbols"), .decorative) {
      Tag.defs { for symbol in Symbol.allCases { drawing(symbol) } }
    }
  }

  private func drawing(_ symbol: Symbol) -> HTML {
    switch symbol {
    case .found: Tag.circle(.id(symbol), .class("d-found"), .drawing(.r, "5.5"))
    case .possible:
      Tag.g(.id(symbol), .class("d-possible")) {
        Tag.circle(.drawing(.r, "5.5"))
        Tag.path(.drawing(.d, "M0-5.5a5.5 5.5 0 0 0 0 11z"))
      }
    default:
      Tag.path(.id(symbol), .class(symbol.rawValue), .drawing(.d, Self.outline(symbol)))
    }
  }

  private static func outline(_ symbol: Symbol) -> String {
    switch symbol {
    case .made: "M0-6 6 0 0 6-6 0z"
    case .due: "M0-5.5 5.5 0 0 5.5-5.5 0z"
    case .changed: "M-5.5-2.5h11m-11 5h11M3-6-3 6"
    case .refused: "m-4.5-4.5 9 9m0-9-9 9"
    case .repeated: "M-5-2.5H5m-10 5H5"
    case .lacking: "M-5-4h4v3q0 3-3 4M1-4h4v3q0 3-3 4"
    case .arrow: "M-5-5 0 0l-5 5"
    case .found, .possible: ""
    }
  }
}

/// The days that a timeline spans, as places from left to right.
private struct Axis {
  /// A year with its first day.
  struct Year {
    let number: Int
    let start: CalendarDate
  }

  let years: [Year]
  private let first: Int
  private let last: Int

  /// The axis of some promises; nil when no document has a date.
  init?(_ dossier: Dossier, _ promises: [Promise]) {
    let documents =
      promises.map(\.place.document)
      + promises.flatMap { promise in
        (promise.followUp?.links ?? []).map(\.document)
      }
    let dates = documents.compactMap { dossier.analyses[$0].metadata.date?.value }
    let dues = promises.compactMap { $0.statement.deadline?.due?.last }
    let days = dates.flatMap { [$0.first, $0.last] } + dues + [dossier.asOf].compactMap { $0 }
    guard !dates.isEmpty, let start = days.min(), let end = days.max() else { return nil }
    let margin = max(60, (end.dayNumber - start.dayNumber) / 40)
    first = start.dayNumber - margin
    last = end.dayNumber + margin
    years = (start.year...(end.year + 1)).compactMap { number in
      CalendarDate(year: number, month: 1, day: 1).map { Year(number: number, start: $0) }
    }
    .filter { [first, last] in ($0.start.dayNumber) >= first && $0.start.dayNumber <= last }
  }

  /// At most ten years, evenly spread, to print above the rows.
  var labels: [Year] {
    let step = max(1, (years.count + 9) / 10)
    return years.filter { $0.number % step == 0 }
  }

  /// The place of a day, in percent with one decimal.
  func position(_ day: CalendarDate) -> String {
    let thousandths = (day.dayNumber - first) * 1000 / max(1, last - first)
    let place = min(1000, max(0, thousandths))
    return "\(place / 10).\(place % 10)%"
  }
}
