import Documents

extension Wording {
  /// A whole number as Dutch print writes it: `12.770`.
  static func number(_ value: Int) -> String {
    let digits = Array(String(abs(value)))
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result.append(".") }
      result.append(digit)
    }
    return value < 0 ? "-" + result : result
  }

  /// A quotient with two decimals and a comma: `1,35`.
  static func quotient(_ numerator: Int, per denominator: Int, times factor: Int) -> String {
    guard denominator > 0 else { return "–" }
    let hundredths = (numerator * factor * 100 + denominator / 2) / denominator
    let decimals = hundredths % 100
    return "\(number(hundredths / 100)),\(decimals < 10 ? "0" : "")\(decimals)"
  }

  /// A number with its noun: `1 punt`, `12 punten`, `geen punten`.
  static func count(_ value: Int, _ one: String, _ many: String) -> String {
    value == 0 ? "geen \(many)" : "\(number(value)) \(value == 1 ? one : many)"
  }

  /// Text with a capital at the front.
  static func capitalised(_ text: String) -> String {
    // A Dutch ij at the front of a word has two capitals.
    if text.hasPrefix("ij") { return "IJ" + text.dropFirst(2) }
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  /// A list in running text: `a, b en c`.
  static func list(_ items: [String]) -> String {
    guard let last = items.last else { return "" }
    return items.count == 1 ? last : items.dropLast().joined(separator: ", ") + " en " + last
  }

  /// Years in running text: `2014`, `2014–2016`; nil without years.
  static func years(_ first: Int?, _ last: Int?) -> String? {
    guard let first, let last else { return nil }
    return first == last ? "\(first)" : "\(first)–\(last)"
  }

  /// The month of a date: `april 2016`; the whole date when it spans more.
  static func month(_ interval: DateInterval) -> String {
    let (first, last) = (interval.first, interval.last)
    guard first.year == last.year, first.month == last.month else {
      return Citation.written(interval)
    }
    return "\(Citation.monthName(first.month)) \(first.year)"
  }

  /// A single day in words.
  static func day(_ date: CalendarDate) -> String { Citation.written(DateInterval(date)) }

  /// A quote in running text.
  static func quoted(_ text: String) -> String { "‘\(withoutBullet(text))’" }

  /// The words of a list item without the sign before it.
  static func withoutBullet(_ text: String) -> String {
    guard let sign = text.first, "-–•·*◦▪‣".contains(sign) else { return text }
    let rest = text.dropFirst()
    return rest.first == " " ? String(rest.drop { $0 == " " }) : text
  }
}
