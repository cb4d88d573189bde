/// A date or period that the text names by day, month or year: `17 april 2026`, `27 juni jl.`,
/// `mei 2014`, `2012–2015`.
public struct DateMention: Hashable, Sendable {
  /// How fine it is.
  public enum Precision: Hashable, Sendable { case day, month, year }

  /// Where its year comes from.
  public enum Year: Hashable, Sendable {
    /// The text writes it.
    case written
    /// The text says *jl.*: the last such day before the document.
    case past
    /// The text says *a.s.*, *volgend jaar*: the next such day after the document.
    case future
    /// The text says nothing: the year of the document.
    case assumed
  }

  /// The bytes of the words.
  public let range: TextRange
  /// How fine it is.
  public let precision: Precision
  /// The days; nil when the year depends on a document date that nobody knows.
  public let days: DateInterval?
  /// Where the year comes from.
  public let year: Year
  /// Whether it runs from one day, month or year to another.
  public let isSpan: Bool

  /// Returns the same words read as a number of years later, or earlier when negative.
  public func moved(years: Int) -> DateMention {
    DateMention(
      range: range,
      precision: precision,
      days: days.map {
        DateInterval($0.first.adding(years: years), $0.last.adding(years: years))
      },
      year: year,
      isSpan: isSpan
    )
  }

  /// Returns the dates of a text in order.
  ///
  /// - Parameters:
  ///   - text: The UTF-8 bytes.
  ///   - date: When the text was written, for days without a year.
  /// - Returns: The dates, which do not overlap.
  public static func all(in text: [UInt8], date: DateInterval?) -> [DateMention] {
    var scanner = TextScanner(text)
    var found: [DateMention] = []
    while scanner.findWord() {
      let start = scanner.offset
      var reader = DateReader(scanner: scanner, written: date)
      if let mention = reader.read() {
        found.append(mention)
        scanner.offset = mention.range.end
      } else {
        scanner.offset = start
        scanner.skipWord()
      }
    }
    return found
  }
}

/// The months by name and abbreviation.
enum Month {
  /// Reads the name of a month.
  static func take(_ scanner: inout TextScanner) -> Int? {
    for (index, forms) in names.enumerated() where scanner.byte | 0x20 == forms.first {
      for form in forms.forms where scanner.take(form) {
        if form.utf8.count <= 4, form != "mei", form != "juni", form != "juli" {
          _ = scanner.take(".")
        }
        return index + 1
      }
    }
    return nil
  }

  private struct Forms {
    let forms: [String]
    let first: UInt8

    init(_ forms: String...) {
      self.forms = forms
      first = forms[0].utf8.first ?? 0
    }
  }

  private static let names = [
    Forms("januari", "jan"), Forms("februari", "febr", "feb"), Forms("maart", "mrt"),
    Forms("april", "apr"), Forms("mei"), Forms("juni", "jun"), Forms("juli", "jul"),
    Forms("augustus", "aug"), Forms("september", "sept", "sep"), Forms("oktober", "okt"),
    Forms("november", "nov"), Forms("december", "dec"),
  ]
}

/// Reads one date at a place of a text.
public struct DateReader {
  private var scanner: TextScanner
  private let written: DateInterval?
  private let start: Int

  /// Makes a reader at the place of a scanner.
  public init(scanner: TextScanner, written: DateInterval?) {
    self.scanner = scanner
    self.written = written
    start = scanner.offset
  }

  /// Reads a date; nil when there is none at this place.
  public mutating func read() -> DateMention? {
    if !TextScanner.isDigit(scanner.byte) {
      return attempt { $0.monthDate(days: nil) } ?? attempt { $0.relativeYear() }
    }
    return attempt { $0.isoDate() } ?? attempt { $0.dayDate() } ?? attempt { $0.numericDate() }
      ?? attempt { $0.years() }
  }

  /// Tries one form and goes back when it is not there.
  private mutating func attempt(_ form: (inout DateReader) -> DateMention?) -> DateMention? {
    var copy = self
    return form(&copy)
  }

  private func mention(
    _ precision: DateMention.Precision,
    _ days: DateInterval?,
    _ year: DateMention.Year = .written,
    isSpan: Bool = false
  ) -> DateMention {
    DateMention(
      range: TextRange(start, scanner.offset),
      precision: precision,
      days: days,
      year: year,
      isSpan: isSpan
    )
  }

  private mutating func isoDate() -> DateMention? {
    guard let year = scanner.takeNumber(4...4), scanner.take("-"),
      let month = scanner.takeNumber(2...2), scanner.take("-"),
      let day = scanner.takeNumber(2...2),
      let date = CalendarDate(year: year, month: month, day: day)
    else { return nil }
    return mention(.day, DateInterval(date))
  }

  /// Reads `25.10.2011`, `15-03-2013`, `28/06/2013`: the day comes first.
  private mutating func numericDate() -> DateMention? {
    guard let day = scanner.takeNumber(1...2) else { return nil }
    let mark = scanner.byte
    guard mark == 0x2D || mark == 0x2E || mark == 0x2F else { return nil }
    scanner.offset += 1
    guard let month = scanner.takeNumber(1...2), scanner.byte == mark else { return nil }
    scanner.offset += 1
    guard let year = scanner.takeNumber(4...4), (1900...2100).contains(year),
      let date = CalendarDate(year: year, month: month, day: day)
    else { return nil }
    return mention(.day, DateInterval(date))
  }

  /// Reads `17 april 2026`, `1e juli`, `20 tot 22 november 2013`.
  private mutating func dayDate() -> DateMention? {
    guard let first = scanner.takeNumber(1...2), (1...31).contains(first) else { return nil }
    _ = scanner.take("e")
    var last = first
    var after = scanner
    after.skipBlanks()
    let joins = after.takeDash() || after.takeAny(["tot en met", "t/m", "tot", "en", "/"]) != nil
    if joins {
      after.skipBlanks()
      if let second = after.takeNumber(1...2), (first...31).contains(second), second > first {
        last = second
        scanner = after
      }
    }
    guard scanner.skipBlanks() else { return nil }
    return monthDate(days: first...last)
  }

  /// Reads a month with what follows it: a second month, a year, *jl.*
  private mutating func monthDate(days: ClosedRange<Int>?) -> DateMention? {
    guard let month = Month.take(&scanner) else { return nil }
    var lastMonth = month
    if days == nil {
      var after = scanner
      after.skipBlanks()
      if after.takeDash() || after.takeAny(["tot en met", "t/m", "/"]) != nil {
        after.skipBlanks()
        if let second = Month.take(&after), second > month {
          lastMonth = second
          scanner = after
        }
      }
    }
    let isSpan = lastMonth > month || (days?.count ?? 1) > 1
    func interval(_ year: Int) -> DateInterval? {
      let to = days?.upperBound ?? CalendarDate.days(in: lastMonth, of: year)
      guard let first = CalendarDate(year: year, month: month, day: days?.lowerBound ?? 1),
        let last = CalendarDate(year: year, month: lastMonth, day: to)
      else { return nil }
      return DateInterval(first, last)
    }
    let (year, origin) = takeYear(month: month, day: days?.lowerBound)
    let found = year.flatMap(interval)
    if year != nil, found == nil { return nil }
    // A capital month alone is a name, such as that of a member of parliament.
    if days == nil, origin == .assumed, TextScanner.isCapital(scanner.byte(at: start)) {
      return nil
    }
    return mention(days == nil ? .month : .day, found, origin, isSpan: isSpan)
  }

  /// Reads the year after a month, or concludes it from the document's date.
  private mutating func takeYear(month: Int, day: Int?) -> (Int?, DateMention.Year) {
    var after = scanner
    after.skipBlanks()
    _ = after.take(",")
    after.skipBlanks()
    if let year = after.takeNumber(4...4), (1900...2100).contains(year),
      !after.isWord(at: after.offset)
    {
      scanner = after
      return (year, .written)
    }
    after = scanner
    after.skipBlanks()
    if after.takeAny(["jl.", "jl", "jongstleden", "ll."]) != nil {
      scanner = after
      return (written.map { lastYear(month, day, until: $0.last) }, .past)
    }
    if after.takeAny(["a.s.", "as.", "aanstaande", "aanstaand"]) != nil {
      scanner = after
      return (written.map { nextYear(month, day, from: $0.first) }, .future)
    }
    _ = after.take("van")
    after.skipBlanks()
    if after.take("dit jaar") {
      scanner = after
      return (written?.first.year, .assumed)
    }
    if after.takeAny(["volgend jaar", "het volgende jaar", "komend jaar", "het komende jaar"])
      != nil
    {
      scanner = after
      return (written.map { $0.first.year + 1 }, .future)
    }
    if after.takeAny(["vorig jaar", "het vorige jaar", "afgelopen jaar"]) != nil {
      scanner = after
      return (written.map { $0.first.year - 1 }, .past)
    }
    return (written?.first.year, .assumed)
  }

  private func lastYear(_ month: Int, _ day: Int?, until date: CalendarDate) -> Int {
    (month, day ?? 1) <= (date.month, date.day) ? date.year : date.year - 1
  }

  private func nextYear(_ month: Int, _ day: Int?, from date: CalendarDate) -> Int {
    (month, day ?? 31) >= (date.month, date.day) ? date.year : date.year + 1
  }
}

extension DateReader {
  /// Reads `dit jaar`, `volgend jaar`, `het komende jaar`, `vorig jaar`.
  private mutating func relativeYear() -> DateMention? {
    guard [0x64, 0x76, 0x6B, 0x68, 0x61].contains(scanner.byte | 0x20) else { return nil }
    for (form, change) in Self.relativeYears where scanner.take(form) {
      let days = written.flatMap { now -> DateInterval? in
        let year = now.first.year + change
        guard let from = CalendarDate(year: year, month: 1, day: 1),
          let to = CalendarDate(year: year, month: 12, day: 31)
        else { return nil }
        return DateInterval(from, to)
      }
      return mention(.year, days, change == 0 ? .assumed : change > 0 ? .future : .past)
    }
    return nil
  }

  private static let relativeYears: [(String, Int)] = [
    ("dit jaar", 0), ("dit kalenderjaar", 0), ("het lopende jaar", 0), ("volgend jaar", 1),
    ("komend jaar", 1), ("het komende jaar", 1), ("het komend jaar", 1), ("het volgende jaar", 1),
    ("vorig jaar", -1), ("het vorige jaar", -1), ("afgelopen jaar", -1), ("het afgelopen jaar", -1),
  ]

  /// Reads a year or a run of years: `2014`, `2012–2015`, `2021-22`, and `2008 2011` that lost its dash.
  private mutating func years() -> DateMention? {
    guard !isPartOfNumber, let first = scanner.takeNumber(4...8) else { return nil }
    if first > 9999 { return glued(first) }
    guard (1945...2099).contains(first) else { return nil }
    var after = scanner
    let hadBlank = after.skipBlanks()
    let hasDash = after.takeDash() || (!hadBlank && after.take("/"))
    after.skipBlanks()
    let hasWord = !hasDash && after.take("tot en met")
    after.skipBlanks()
    if hasDash || hasWord || hadBlank,
      let second = secondYear(&after, after: first, hasDash: hasDash)
    {
      scanner = after
      return span(first, second)
    }
    let next = scanner.byte
    if next == 0x2F || next == 0x25 || scanner.isWord(at: scanner.offset) { return nil }
    if (next == 0x2E || next == 0x2C || next == 0x2D || next == 0x3A),
      TextScanner.isDigit(scanner.byte(at: scanner.offset + 1))
    {
      return nil
    }
    return countsSomething ? nil : span(first, first)
  }

  private func span(_ first: Int, _ last: Int) -> DateMention? {
    guard let from = CalendarDate(year: first, month: 1, day: 1),
      let to = CalendarDate(year: last, month: 12, day: 31)
    else { return nil }
    return DateMention(
      range: TextRange(start, scanner.offset),
      precision: .year,
      days: DateInterval(from, to),
      year: .written,
      isSpan: last > first
    )
  }

  /// Reads the second year of a run; without a dash only one that closes a bracket.
  private func secondYear(_ after: inout TextScanner, after first: Int, hasDash: Bool) -> Int? {
    guard let second = after.takeNumber(2...4), !after.isWord(at: after.offset) else { return nil }
    let full = second < 100 ? first / 100 * 100 + second : second
    guard (first + 1...first + 20).contains(full) else { return nil }
    if TextScanner.isDigit(after.byte(at: after.offset + 1)),
      after.byte == 0x2C || after.byte == 0x2E
    {
      return nil
    }
    if !hasDash, second < 1900 { return nil }
    if !hasDash, scanner.byte(at: start - 1) != 0x28 || after.byte != 0x29 { return nil }
    // No 2014/95/EU: that is the number of a directive.
    return after.byte == 0x2F ? nil : full
  }

  /// Reads `20072011`, two years whose dash was lost.
  private func glued(_ digits: Int) -> DateMention? {
    let first = digits / 10000
    let second = digits % 10000
    guard digits > 9_999_999, (1945...2099).contains(first),
      (first + 1...first + 20).contains(second), !scanner.isWord(at: scanner.offset)
    else { return nil }
    return span(first, second)
  }

  /// Whether digits or signs of an amount or number stand directly before.
  private var isPartOfNumber: Bool {
    let before = start > 0 ? scanner.bytes[start - 1] : 0x20
    if before == 0x2D || before == 0x2F || before == 0x2E || before == 0x2C || before == 0x3A {
      return start > 1 && TextScanner.isDigit(scanner.bytes[start - 2])
    }
    return before == 0x24 || before == 0x23 || before == 0x5F || before == 0x3D
  }

  /// Whether the words around say that it is a number of something, or the number of something.
  private var countsSomething: Bool {
    if Self.numbered.contains(scanner.wordBefore(start)) { return true }
    if start > 2, scanner.bytes[start - 1] <= 0x20, scanner.bytes[start - 2] == 0x2E,
      ["nr", "art", "blz", "p", "nrs"].contains(scanner.wordBefore(start - 2))
    {
      return true
    }
    var after = scanner
    after.skipBlanks()
    return after.takeWord().map { Self.counted.contains($0.lowercased()) } ?? false
  }

  private static let numbered: Set<String> = [
    "nr", "nrs", "nummer", "artikel", "artikelen", "art", "postbus", "pagina", "blz", "item",
    "resolutie", "iso", "ruim", "circa", "ongeveer", "bijna", "zo'n",
  ]
  private static let counted: Set<String> = [
    "euro", "miljoen", "miljard", "bedrijven", "ondernemingen", "mensen", "personen", "keer",
    "werknemers", "woningen", "aanvragen", "meldingen", "km", "kilometer", "gevallen",
  ]
}
