import Documents
import Lexicons

/// Works out the formulas of `tijd.tsv` (*van*, *tot*) for one place in a text.
///
/// `D` is the day of the document, `B` and `E` the first and last day of a date that the text names,
/// `J` the named year, `H` the year of the document, `N` a number with its unit. What is added
/// follows: `D+92d`, `B-1d`, `J+1-01-31`, `E+N`.
struct DeadlineReckoning {
  /// A number of days, months or years that the words name.
  struct Duration: Equatable {
    let days: Int
    let months: Int

    /// Adds it to a day.
    func after(_ day: CalendarDate) -> CalendarDate {
      day.adding(months: months).adding(days: days)
    }
  }

  /// When the document was written.
  let written: DateInterval?
  /// The date that the words name.
  let named: DateInterval?
  /// The year that the words name, or the one that is concluded for them.
  let year: Int?
  /// The duration that the words name.
  let duration: Duration?

  /// Returns the day of a formula; nil when something it needs is unknown.
  func day(_ formula: String) -> CalendarDate? {
    if let known = DeadlineCalendar.Day.allCases.filter({ formula.hasPrefix($0.rawValue) })
      .max(by: { $0.rawValue.count < $1.rawValue.count })
    {
      guard let year = year ?? written?.first.year,
        let day = DeadlineCalendar.day(known, of: year, after: written?.first)
      else { return nil }
      return shifted(day, by: formula.dropFirst(known.rawValue.count))
    }
    switch formula.first {
    case "D": return written.flatMap { shifted($0.first, by: formula.dropFirst()) }
    case "B": return named.flatMap { shifted($0.first, by: formula.dropFirst()) }
    case "E": return named.flatMap { shifted($0.last, by: formula.dropFirst()) }
    case "J": return year.flatMap { dayOfYear($0, formula.dropFirst()) }
    case "H": return (written?.first.year).flatMap { dayOfYear($0, formula.dropFirst()) }
    default: return nil
    }
  }

  /// Reads `-10-01` or `+1-10-01` behind a year.
  private func dayOfYear(_ year: Int, _ rest: Substring) -> CalendarDate? {
    var year = year
    var rest = rest
    for (mark, change) in [("+1", 1), ("-1-", -1)] where rest.hasPrefix(mark) {
      year += change
      rest = rest.dropFirst(2)
      break
    }
    let parts = rest.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 2 else { return nil }
    let last = CalendarDate.days(in: min(max(parts[0], 1), 12), of: year)
    let isEndOfFebruary = parts[0] == 2 && parts[1] == 28
    return CalendarDate(year: year, month: parts[0], day: isEndOfFebruary ? last : parts[1])
  }

  /// Adds `+92d`, `-1d`, `+3m`, `+4j` or `+N`.
  private func shifted(_ day: CalendarDate, by change: Substring) -> CalendarDate? {
    if change.isEmpty { return day }
    if change == "+N" { return duration.map { $0.after(day) } }
    guard let unit = change.last, let number = Int(change.dropLast()) else { return nil }
    switch unit {
    case "d": return day.adding(days: number)
    case "m": return day.adding(months: number)
    case "j": return day.adding(years: number)
    default: return nil
    }
  }

  /// Reads the number and the unit among words: `drie weken`, `2 jaar`, `anderhalf jaar`.
  static func duration(in words: some Sequence<String>) -> Duration? {
    var number: Int?
    var halves = 0
    for word in words {
      if let value = Int(word) ?? numbers[word] { number = value }
      if word == "anderhalf" || word == "anderhalve" { (number, halves) = (1, 1) }
      if word == "half" || word == "halve" { (number, halves) = (0, 1) }
      guard let unit = units[word] else { continue }
      guard let number else { return nil }
      let months = number * unit.months + halves * unit.months / 2
      return Duration(days: number * unit.days + halves * unit.days / 2, months: months)
    }
    return nil
  }

  /// Whether a word is a number up to ninety that is written out (*twintig*).
  static func isNumber(_ word: String) -> Bool { word != "een" && numbers[word] != nil }

  private static let units: [String: Duration] = [
    "dag": Duration(days: 1, months: 0), "dagen": Duration(days: 1, months: 0),
    // Five working days are a week.
    "werkdagen": Duration(days: 1, months: 0), "week": Duration(days: 7, months: 0),
    "weken": Duration(days: 7, months: 0), "maand": Duration(days: 0, months: 1),
    "maanden": Duration(days: 0, months: 1), "kwartaal": Duration(days: 0, months: 3),
    "kwartalen": Duration(days: 0, months: 3), "jaar": Duration(days: 0, months: 12),
    "jaren": Duration(days: 0, months: 12),
  ]
  private static let numbers: [String: Int] = [
    "een": 1, "één": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7,
    "acht": 8, "negen": 9, "tien": 10, "elf": 11, "twaalf": 12, "dertien": 13, "veertien": 14,
    "vijftien": 15, "zestien": 16, "achttien": 18, "twintig": 20, "dertig": 30, "zestig": 60,
    "negentig": 90, "enkele": 3, "paar": 3,
  ]
}
