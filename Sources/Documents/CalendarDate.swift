/// A day of the Gregorian calendar, without a time zone or a clock.
public struct CalendarDate: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The year, such as 2014.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// Makes a date, or nothing when there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.days(in: month, of: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2014-07-04`.
  public init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Makes the date that lies a number of days after 1 January of the year 1 (proleptic).
  public init(dayNumber: Int) {
    // Civil-from-days after H. Hinnant, chrono-Compatible Low-Level Date Algorithms.
    let shifted = dayNumber + 306
    let era = (shifted >= 0 ? shifted : shifted - 146096) / 146097
    let dayOfEra = shifted - era * 146097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// The number of days since 1 January of the year 1.
  public var dayNumber: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146097 + dayOfEra - 306
  }

  /// The day of the week: 1 is Monday, 7 is Sunday.
  public var weekday: Int { ((dayNumber % 7) + 7) % 7 + 1 }

  /// Returns the date a number of days later, or earlier when negative.
  public func adding(days: Int) -> CalendarDate { CalendarDate(dayNumber: dayNumber + days) }

  /// Returns the same day a number of years later; 29 February becomes the 28th where needed.
  public func adding(years: Int) -> CalendarDate { adding(months: years * 12) }

  /// Returns the same day a number of months later, or the last day of that month.
  public func adding(months: Int) -> CalendarDate {
    let total = year * 12 + month - 1 + months
    let newYear = total / 12
    let newMonth = total % 12 + 1
    let newDay = min(day, Self.days(in: newMonth, of: newYear))
    return CalendarDate(year: newYear, month: newMonth, day: newDay) ?? self
  }

  /// Returns the number of days of a month.
  public static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The date as `2014-07-04`.
  public var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// Orders dates in time.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

/// A closed interval of days.
public struct DateInterval: Hashable, Sendable {
  /// The first day.
  public let first: CalendarDate
  /// The last day.
  public let last: CalendarDate

  /// Makes an interval; the days may be given in either order.
  public init(_ first: CalendarDate, _ last: CalendarDate) {
    self.first = min(first, last)
    self.last = max(first, last)
  }

  /// Makes an interval of one day.
  public init(_ day: CalendarDate) {
    self.init(day, day)
  }
}
