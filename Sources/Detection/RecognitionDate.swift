import Documents

extension HeadLines {
  /// The date that the document states: a field, a place with a date, a date of its own line.
  var date: Metadata.Stated<DateInterval>? {
    fieldDate ?? placeDate ?? headerDate
  }

  /// `Datum 1 maart 2011`, `Voorgesteld 6 maart 2025`, `(ontvangen 25 maart 2024)`.
  private var fieldDate: Metadata.Stated<DateInterval>? {
    for labels in [["datum"], ["voorgesteld", "vastgesteld"], ["verzonden"]] {
      if let field = field(labels), let days = day(in: field.text, within: 3) {
        return Metadata.Stated(days, .exact)
      }
    }
    for line in head
    where ["besluit van", "wet van", "regeling van"].contains(where: { line.folded.hasPrefix($0) })
    {
      if let mention = dateMention(line), mention.precision == .day, let days = mention.days {
        return Metadata.Stated(days, .exact)
      }
    }
    let text = head.map(\.text).joined(separator: " ")
    for mark in ["ontvangen ", "Beantwoord op ", "beantwoord op ", "verzonden "] {
      if let days = firstDay(in: text, behind: mark) { return Metadata.Stated(days, .exact) }
    }
    return nil
  }

  /// The date at the start of a text, with at most some words before it.
  private func day(in text: String, within words: Int) -> DateInterval? {
    let bytes = Array(text.utf8)
    guard
      let mention = DateMention.all(in: bytes, date: nil).first(where: { $0.precision == .day }),
      mention.year == .written
    else { return nil }
    let before = bytes[..<mention.range.start].split(separator: 0x20)
    return before.count <= words ? mention.days : nil
  }

  private func firstDay(in text: String, behind mark: String) -> DateInterval? {
    var rest = text[...]
    while let place = rest.firstRange(of: mark) {
      rest = rest[place.upperBound...]
      if let days = day(in: String(rest.prefix(40)), within: 1) { return days }
    }
    return nil
  }

  /// `Den Haag, 7 juli 2023` on a line of its own.
  private var placeDate: Metadata.Stated<DateInterval>? {
    for line in head {
      // `Verdrag inzake …; Genève, 3 maart 2032`
      let part = line.text.split(separator: ";").last.map { $0.drop { $0 == " " } } ?? ""
      guard part.utf8.count < 60, let comma = part.firstIndex(of: ",") else { continue }
      let place = part[..<comma]
      guard place.first?.isUppercase == true || place.hasPrefix("’s") || place.hasPrefix("'s"),
        place.split(separator: " ").count <= 3
      else { continue }
      let rest = part[part.index(after: comma)...]
      if let days = day(in: String(rest), within: 1) { return Metadata.Stated(days, .exact) }
    }
    return nil
  }

  /// The latest date on a short line of its own that is no deadline and no note.
  private var headerDate: Metadata.Stated<DateInterval>? {
    var best: DateInterval?
    for (index, line) in lines.enumerated() {
      guard line.text.utf8.count < 70, let mention = dateMention(line), mention.year == .written,
        mention.precision != .year, !mention.isSpan, let days = mention.days
      else { continue }
      let words = line.text.split(separator: " ").count
      let isDeadline = [line.folded, index > 0 ? lines[index - 1].folded : ""].contains { text in
        Self.deadlineLabels.contains { text.contains($0) }
      }
      let isMonth = mention.precision == .month
      if words > (isMonth ? 4 : 6) || isDeadline || (isMonth && index >= headCount) { continue }
      if line.text.hasSuffix(".") || line.text.hasSuffix(",") || line.text.hasSuffix(";") {
        continue
      }
      if line.text.first?.isLowercase == true { continue }
      let isHead = index < headCount || line.range.start >= tailStart
      if !isHead, line.text.first?.isNumber == true { continue }
      if best.map({ $0.last < days.last }) ?? true { best = days }
    }
    return best.map { Metadata.Stated($0, .header) }
  }

  private static let deadlineLabels = [
    "uiterlijk", "deadline", "plandatum", "ingezonden", "termijn", "aanvang", "wet van",
    "besluit van",
  ]
}
