import Documents
import Lexicons

/// Turns matches of time rules and bare dates into deadlines.
struct DeadlineFinder {
  /// A deadline before neighbours are joined.
  struct Found {
    let rule: String
    var range: TextRange
    var due: DateInterval?
    var grace: Int
    var assumption: String?
    var otherReading: DateInterval?
  }

  let document: Document
  let written: DateInterval?
  let dates: [DateMention]
  var found: [Found] = []
  /// The places that a rule has read, also when they were no deadline.
  var read: [TextRange] = []
  private var nextDate = 0

  /// Makes a finder for a document and its dates.
  init(document: Document, written: DateInterval?, dates: [DateMention]) {
    self.document = document
    self.written = written
    self.dates = dates
  }

  /// Adds what a rule matched; matches come in order.
  mutating func add(_ rule: TimeRule, _ range: TextRange) {
    read.append(range)
    while nextDate < dates.count, dates[nextDate].range.end <= range.start { nextDate += 1 }
    let inside = dates[nextDate...].prefix { $0.range.start < range.end }
    if isOfSomething(rule, range) { return }
    if rule.to.isEmpty {
      found.append(
        Found(
          rule: rule.id,
          range: isEvent(rule) ? extended(range) : range,
          due: nil,
          grace: rule.grace,
          assumption: rule.assumption.isEmpty ? nil : rule.assumption
        )
      )
      return
    }
    guard let result = reckoned(rule, range, Array(inside)) else { return }
    found.append(result)
  }

  /// The deadlines in order, neighbours that are one expression joined.
  consuming func deadlines() -> [Deadline] {
    addBareDates()
    found.sort { $0.range < $1.range }
    var joined: [Found] = []
    for next in found {
      if let last = joined.last, let one = Self.joined(last, next, in: document) {
        joined[joined.count - 1] = one
      } else {
        joined.append(next)
      }
    }
    return joined.map { item in
      let quote = document.quote(item.range)
      return Deadline(
        text: quote,
        due: item.due,
        grace: item.grace,
        assumption: item.assumption,
        otherReading: item.otherReading,
        isBinding: isBinding(item.range),
        evidence: Evidence(rule: item.rule, range: item.range, quote: quote)
      )
    }
  }

  private func reckoned(_ rule: TimeRule, _ range: TextRange, _ inside: [DateMention]) -> Found? {
    let words = words(in: range)
    let duration = DeadlineReckoning.duration(in: words)
    if let first = inside.first {
      guard var named = named(inside) else { return unresolved(rule, range) }
      if isPast(named), inside.contains(where: { $0.year == .assumed }), Self.looksAhead(rule) {
        named = Self.nextYear(named)
      }
      if first.precision == .month, rule.to.hasPrefix("J"), let part = Self.part(of: named, rule) {
        return found(rule, range, part.0, assumption: part.1)
      }
      let reckoning = DeadlineReckoning(
        written: written,
        named: named,
        year: named.first.year,
        duration: duration
      )
      return found(rule, range, interval(rule, reckoning), assumption: rule.assumption)
    }
    guard rule.to.contains("J") || Self.needsYear(rule) else {
      let reckoning = DeadlineReckoning(written: written, named: nil, year: nil, duration: duration)
      return found(rule, range, interval(rule, reckoning), assumption: rule.assumption)
    }
    return unnamedYear(rule, range)
  }

  /// Reckons with the first year in which the time is not yet over.
  private func unnamedYear(_ rule: TimeRule, _ range: TextRange) -> Found? {
    guard let now = written?.first else { return unresolved(rule, range) }
    for year in now.year...now.year + 1 {
      let reckoning = DeadlineReckoning(written: written, named: nil, year: year, duration: nil)
      guard let due = interval(rule, reckoning), due.last >= now else { continue }
      let note = year > now.year ? "jaar niet genoemd: het eerstvolgende" : ""
      let parts = [rule.assumption, note].filter { !$0.isEmpty }
      return found(rule, range, due, assumption: parts.joined(separator: "; "))
    }
    return nil
  }

  /// The words without days: nobody knows when the document was written.
  private func unresolved(_ rule: TimeRule, _ range: TextRange) -> Found {
    Found(
      rule: rule.id,
      range: range,
      due: nil,
      grace: rule.grace,
      assumption: "jaar onbekend: het stuk heeft geen datum"
    )
  }

  private func interval(_ rule: TimeRule, _ reckoning: DeadlineReckoning) -> DateInterval? {
    guard let last = reckoning.day(rule.to) else { return nil }
    let first = reckoning.day(rule.from) ?? last
    return first <= last ? DateInterval(first, last) : DateInterval(last)
  }

  private func found(
    _ rule: TimeRule,
    _ range: TextRange,
    _ due: DateInterval?,
    assumption: String
  ) -> Found? {
    if let due, isPast(due) { return nil }
    var other: DateInterval?
    if rule.id == "T-15" || rule.id == "T-15a", let due,
      let solstice = CalendarDate(year: due.last.year, month: 6, day: 20), solstice >= due.first
    {
      other = DateInterval(due.first, solstice)
    }
    return Found(
      rule: rule.id,
      range: range,
      due: due,
      grace: rule.grace > 0 ? rule.grace : Self.defaultGrace(rule, due),
      assumption: assumption.isEmpty ? nil : assumption,
      otherReading: other
    )
  }

  /// A quarter of a duration, half a period of what recurs.
  private static func defaultGrace(_ rule: TimeRule, _ due: DateInterval?) -> Int {
    guard let due, rule.to.contains("N") || rule.id.hasPrefix("T-23") else { return rule.grace }
    let days = due.last.dayNumber - due.first.dayNumber
    return rule.id.hasPrefix("T-23") ? days / 2 : days / 4
  }

  /// The date that the words name: one, or from the first to the last of two.
  private func named(_ inside: [DateMention]) -> DateInterval? {
    guard let first = inside.first?.days else { return nil }
    guard inside.count > 1, let last = inside.last?.days else { return first }
    var from = first.first
    // `tussen 1 oktober en 15 november 2019`: the first takes the year of the last.
    if inside[0].year == .assumed, inside[inside.count - 1].year == .written,
      let day = CalendarDate(year: last.first.year, month: from.month, day: from.day)
    {
      from = day <= last.last ? day : day.adding(years: -1)
    }
    return DateInterval(from, last.last)
  }

  /// The beginning, middle or end of a month.
  private static func part(of month: DateInterval, _ rule: TimeRule) -> (DateInterval, String)? {
    let parts = [
      ("T-01", 1, 10, "‘begin’ van een maand gelezen als de eerste tien dagen"),
      ("T-02", 11, 20, "‘medio’ van een maand gelezen als de elfde tot en met de twintigste"),
      ("T-03", 21, 31, "‘eind’ van een maand gelezen als vanaf de eenentwintigste"),
    ]
    for (prefix, from, to, note) in parts where rule.id.hasPrefix(prefix) {
      let last = month.last
      guard let first = CalendarDate(year: month.first.year, month: month.first.month, day: from)
      else { return nil }
      let end = CalendarDate(year: last.year, month: last.month, day: min(to, last.day)) ?? last
      return (DateInterval(first, end), note)
    }
    return nil
  }

  /// Whether words with this rule speak of what is to come, even when the year is left out.
  private static func looksAhead(_ rule: TimeRule) -> Bool {
    ["T-01a", "T-02a", "T-03a", "T-19", "T-19b", "T-22"].contains(rule.id)
  }

  private static func needsYear(_ rule: TimeRule) -> Bool {
    let formulas = rule.from + " " + rule.to
    return ["zomerreces", "kerstreces", "prinsjesdag", "verantwoordingsdag"].contains {
      formulas.contains($0)
    }
  }

  private static func nextYear(_ interval: DateInterval) -> DateInterval {
    DateInterval(interval.first.adding(years: 1), interval.last.adding(years: 1))
  }

  private func isPast(_ interval: DateInterval) -> Bool {
    written.map { interval.last < $0.first } ?? false
  }
}
