import Documents

/// Days of the parliamentary and political calendar that words about time lean on.
enum DeadlineCalendar {
  /// A day that a time rule can name.
  enum Day: String, CaseIterable {
    case summerRecess = "zomerreces"
    case summerRecessEnd = "zomerreces-eind"
    case christmasRecess = "kerstreces"
    case budgetDay = "prinsjesdag"
    case accountabilityDay = "verantwoordingsdag"
    case nextCabinet = "kabinet"
    case presidency = "voorzitterschap"
    case presidencyEnd = "voorzitterschap-eind"
  }

  /// Returns the day in a year; for a cabinet or a presidency the first one after a date.
  static func day(_ day: Day, of year: Int, after date: CalendarDate?) -> CalendarDate? {
    switch day {
    case .summerRecess: summerRecess(of: year)
    case .summerRecessEnd: firstFriday(of: year, month: 7, day: 3)?.adding(days: 59)
    case .christmasRecess: firstFriday(of: year, month: 12, day: 17)
    case .budgetDay: weekday(2, number: 3, month: 9, of: year)
    case .accountabilityDay: weekday(3, number: 3, month: 5, of: year)
    case .nextCabinet:
      date.flatMap { now in cabinets.first { $0 > now } }
    case .presidency:
      presidencies.first { $0.last >= date ?? $0.first }?.first
    case .presidencyEnd:
      presidencies.first { $0.last >= date ?? $0.first }?.last
    }
  }

  /// The first day of the summer recess of the House, a Friday.
  ///
  /// Days of 2009–2025 are those of the plenary calendar; other years follow the rule that fits
  /// them all: the first Friday on or after 3 July.
  static func summerRecess(of year: Int) -> CalendarDate? {
    firstFriday(of: year, month: 7, day: year == 2010 ? 2 : year == 2011 ? 1 : 3)
  }

  private static func firstFriday(of year: Int, month: Int, day: Int) -> CalendarDate? {
    CalendarDate(year: year, month: month, day: day).map { start in
      start.adding(days: (5 - start.weekday + 7) % 7)
    }
  }

  /// The n-th Monday (1) to Sunday (7) of a month.
  private static func weekday(
    _ weekday: Int,
    number: Int,
    month: Int,
    of year: Int
  ) -> CalendarDate? {
    CalendarDate(year: year, month: month, day: 1).map { first in
      first.adding(days: (weekday - first.weekday + 7) % 7 + 7 * (number - 1))
    }
  }

  /// The days on which cabinets were sworn in.
  static let cabinets: [CalendarDate] = [
    "1998-08-03", "2002-07-22", "2003-05-27", "2006-07-07", "2007-02-22", "2010-10-14",
    "2012-11-05", "2017-10-26", "2022-01-10", "2024-07-02", "2026-02-23",
  ].compactMap { CalendarDate(iso: $0) }

  /// The Dutch presidencies of the Council of the European Union.
  private static let presidencies: [DateInterval] = [
    ("1997-01-01", "1997-06-30"), ("2004-07-01", "2004-12-31"), ("2016-01-01", "2016-06-30"),
    ("2029-07-01", "2029-12-31"),
  ].compactMap { first, last in
    guard let from = CalendarDate(iso: first), let to = CalendarDate(iso: last) else { return nil }
    return DateInterval(from, to)
  }
}
