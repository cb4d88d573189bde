import Detection
import Documents

/// Dutch citation forms (Aanwijzingen voor de regelgeving, 3.43); an unknown part is never guessed.
enum Citation {
  /// Returns how a document is cited in a footnote, without a page.
  static func dutch(_ analysis: Analysis) -> String {
    let metadata = analysis.metadata
    if let paper = metadata.paper?.value, let cited = parliamentaryPaper(paper, metadata) {
      return cited
    }
    let date = metadata.date.map { written($0.value) } ?? "[datum onbekend]"
    let title = metadata.title?.value ?? analysis.document.source.name
    let sender = metadata.sender?.value
    switch metadata.kind?.value {
    case .kamerbrief:
      let reference = metadata.reference.map { ", kenmerk \($0.value)" } ?? ""
      return "Brief van \(lowered(sender ?? "[afzender onbekend]")) van \(date)\(reference)."
    case .answers, .questionList:
      let number = metadata.caseNumber.map { " (\($0.value))" } ?? ""
      let from = sender.map { " van \(lowered($0))" } ?? ""
      return "Antwoorden\(from) op Kamervragen\(number), \(date)."
    case .debate:
      return "Verslag van het debat ‘\(title)’, \(date)."
    default:
      let from = sender.map { "\(Wording.capitalised($0)), " } ?? ""
      return "\(from)\(title), \(date)."
    }
  }

  /// Returns how a page of a document is cited, with `p. 3` at the end.
  static func dutch(_ analysis: Analysis, page: Int?) -> String {
    let cited = dutch(analysis)
    guard let page else { return cited }
    return (cited.hasSuffix(".") ? String(cited.dropLast()) : cited) + ", p. \(page)."
  }

  /// The part of a citation that stands in italics: the name of the series, or nothing.
  static func series(of citation: String) -> String {
    let names = [
      "Kamerstukken II", "Kamerstukken I", "Aanhangsel Handelingen II", "Handelingen II",
      "Handelingen I",
    ]
    return names.first { citation.hasPrefix($0 + " ") } ?? ""
  }

  /// Returns `Kamerstukken II 2012/13, 26485, nr. 164.` for `kst-26485-164`.
  static func parliamentaryPaper(_ id: String, _ metadata: Metadata) -> String? {
    var parts = id.split(separator: "-").map(String.init)
    if let cited = proceedings(parts) { return cited }
    guard parts.count >= 3, parts.removeFirst() == "kst", let number = parts.popLast() else {
      return nil
    }
    let isSenate = number.contains { $0.isLetter }
    let session = metadata.session?.value ?? metadata.date.flatMap { parliamentaryYear($0.value) }
    let year = session.map(shortened) ?? "[vergaderjaar onbekend]"
    let dossier = parts.joined(separator: "-")
    return isSenate
      ? "Kamerstukken I \(year), \(dossier), \(number)."
      : "Kamerstukken II \(year), \(dossier), nr. \(number)."
  }

  /// Returns `Aanhangsel Handelingen II 2011/12, nr. 2345.` for `ah-tk-20112012-2345`, and
  /// `Handelingen II 2011/12, nr. 24, item 5.` for `h-tk-20112012-24-5`.
  private static func proceedings(_ parts: [String]) -> String? {
    guard parts.count >= 4, ["tk", "ek"].contains(parts[1]), parts[2].count == 8 else { return nil }
    let chamber = parts[1] == "tk" ? "II" : "I"
    let place =
      "Handelingen \(chamber) \(parts[2].prefix(4))/\(parts[2].suffix(2)), nr. \(parts[3])"
    switch parts[0] {
    case "ah": return parts.count == 4 ? "Aanhangsel \(place)." : nil
    case "h": return parts.count == 5 ? "\(place), item \(parts[4])." : "\(place)."
    default: return nil
    }
  }

  /// Returns the parliamentary year an interval lies in; nil when it spans two.
  ///
  /// It begins on the third Tuesday of September (Grondwet, article 65).
  static func parliamentaryYear(_ interval: DateInterval) -> String? {
    func year(_ date: CalendarDate) -> Int {
      guard let first = CalendarDate(year: date.year, month: 9, day: 1) else { return date.year }
      let tuesday = 1 + (9 - first.weekday) % 7 + 14
      let start = CalendarDate(year: date.year, month: 9, day: tuesday) ?? first
      return date < start ? date.year - 1 : date.year
    }
    let first = year(interval.first)
    guard first == year(interval.last) else { return nil }
    return "\(first)-\(first + 1)"
  }

  /// Returns `2012/13` for `2012-2013`.
  private static func shortened(_ session: String) -> String {
    let years = session.split { !$0.isNumber }
    guard years.count == 2, years[0].count == 4 else { return session }
    return "\(years[0])/\(years[1].suffix(2))"
  }

  /// Returns a date as Dutch prose writes it: `20 december 2013`, `mei 2010`, `2010`.
  static func written(_ interval: DateInterval) -> String {
    let first = interval.first
    let last = interval.last
    if first == last { return "\(first.day) \(monthName(first.month)) \(first.year)" }
    let isWholeYear = first.month == 1 && first.day == 1 && last.month == 12 && last.day == 31
    if isWholeYear, first.year == last.year { return "\(first.year)" }
    if first.day == 1, first.year == last.year, first.month == last.month,
      last.day == CalendarDate.days(in: last.month, of: last.year)
    {
      return "\(monthName(first.month)) \(first.year)"
    }
    return "tussen \(written(DateInterval(first))) en \(written(DateInterval(last)))"
  }

  /// The Dutch name of a month from 1 to 12.
  static func monthName(_ month: Int) -> String {
    let names = [
      "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
      "oktober", "november", "december",
    ]
    return names.indices.contains(month - 1) ? names[month - 1] : "?"
  }

  /// Returns a sender as running text has it: `de minister van …` for `Minister van …`,
  /// `het ministerie van …` for `Ministerie van …`, `minister Jansen` for `Minister Jansen`.
  static func lowered(_ sender: String) -> String {
    var words = sender.split(separator: " ").map(String.init)
    let article = ["de", "het"].contains(words.first?.lowercased()) ? words.removeFirst() : ""
    let role = words.first?.lowercased() ?? ""
    let usual = ["minister": "de", "staatssecretaris": "de", "ministerie": "het"][role]
    guard let usual else { return sender }
    words[0] = role
    // A name behind the office takes no article; it begins with a capital, an office does not.
    let isNamed = article.isEmpty && words.count > 1 && words[1].first?.isUppercase == true
    return (isNamed ? words : [article.isEmpty ? usual : article.lowercased()] + words)
      .joined(separator: " ")
  }
}
