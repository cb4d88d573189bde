import Detection
import Documents
import Lexicons

/// Whether the conditions of a row of a profile hold for a document.
struct ExpectationTest {
  let analysis: Analysis
  let lexicon: Lexicon
  /// Concepts named in a way that counts, with everything they are part of.
  private let named: Set<String>

  init(_ analysis: Analysis, lexicon: Lexicon) {
    self.analysis = analysis
    self.lexicon = lexicon
    let strong = analysis.mentions.filter { !$0.isWeak && !$0.isBroad }.map(\.concept)
    named = Set(Set(strong).flatMap { lexicon.ancestry(of: $0) })
  }

  /// Returns whether all conditions hold; alternatives are split by `|`.
  ///
  /// - Parameters:
  ///   - conditions: The conditions of the row.
  ///   - isChosen: Whether the user asked for this profile; then the kind of document is the user's.
  /// - Returns: `false` also for a condition that cannot be judged.
  func holds(_ conditions: [String], isChosen: Bool) -> Bool {
    conditions.allSatisfy { condition in
      if isChosen, condition.hasPrefix("soort:") { return true }
      return Expectation.alternatives(condition).contains(where: holds)
    }
  }

  private func holds(_ condition: String) -> Bool {
    if condition.hasPrefix("datum") { return dateHolds(condition.dropFirst(5)) }
    let parts = condition.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return false }
    return switch parts[0] {
    case "soort": analysis.metadata.kind?.value.rawValue == parts[1]
    case "thema": analysis.themes.contains(parts[1])
    case "norm", "instrument": named.contains(parts[1])
    case "tekst", "signaal": analysis.conditions[condition]?.isEmpty == false
    default: false
    }
  }

  /// Whether the whole interval of the document lies on the stated side.
  private func dateHolds(_ condition: Substring) -> Bool {
    guard let date = analysis.metadata.date?.value else { return false }
    let comparison = condition.prefix { "<>=".contains($0) }
    let text = String(condition.dropFirst(comparison.count))
    guard let (first, last) = bounds(text) else { return false }
    return switch comparison {
    case ">=": date.first >= first
    case ">": date.first > last
    case "<": date.last < first
    case "<=": date.last <= last
    case "=": date.first >= first && date.last <= last
    default: false
    }
  }

  /// The first and last day of `2012`, `2012-06` or `2012-06-13`.
  private func bounds(_ text: String) -> (CalendarDate, CalendarDate)? {
    if let day = CalendarDate(iso: text) { return (day, day) }
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard let year = parts.first, parts.count <= 2 else { return nil }
    let from = parts.count == 2 ? parts[1] : 1
    let to = parts.count == 2 ? parts[1] : 12
    guard let first = CalendarDate(year: year, month: from, day: 1),
      let last = CalendarDate(year: year, month: to, day: CalendarDate.days(in: to, of: year))
    else { return nil }
    return (first, last)
  }
}
