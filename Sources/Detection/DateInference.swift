import Documents

/// Concludes when an undated document was written from what it says of past and future.
struct DateInference {
  private let document: Document
  private let kind: DocumentKind?
  private let session: DateInterval?
  private let saved: DateInterval?
  private let lines: HeadLines

  /// Makes an inference for a document.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - kind: What kind it is.
  ///   - session: The parliamentary year that it bears.
  ///   - saved: When the file was made and last saved, as its properties have it.
  ///   - lines: Its head.
  init(
    _ document: Document,
    kind: DocumentKind?,
    session: String?,
    saved: DateInterval?,
    lines: HeadLines
  ) {
    self.document = document
    self.kind = kind
    self.saved = saved
    self.session = session.flatMap { Self.interval(ofSession: $0) }
    self.lines = lines
  }

  /// The interval; nil when neither the text nor the parliamentary year names a time.
  var date: Metadata.Stated<DateInterval>? {
    guard let session else {
      guard let saved else { return fromText }
      guard let found = fromText?.value else { return Metadata.Stated(saved, .inferred) }
      // Nothing is written after it was saved; what is older may have been saved anew.
      if found.first > saved.last { return Metadata.Stated(saved, .inferred) }
      let last = min(found.last, saved.last)
      let first = max(found.first, saved.first)
      return Metadata.Stated(DateInterval(first <= last ? first : found.first, last), .inferred)
    }
    // What the text tells counts within the year that the paper bears.
    guard let found = fromText?.value else { return Metadata.Stated(session, .inferred) }
    let first = max(found.first, session.first)
    let last = min(found.last, session.last)
    return Metadata.Stated(first <= last ? DateInterval(first, last) : session, .inferred)
  }

  /// The days of a parliamentary year such as `2014-2015`: from the third Tuesday of September to the
  /// day before the next (Constitution, article 65).
  private static func interval(ofSession session: String) -> DateInterval? {
    let years = session.split { !$0.isNumber }.compactMap { Int($0) }
    guard years.count == 2, years[1] == years[0] + 1,
      let first = openingDay(years[0]), let next = openingDay(years[1])
    else { return nil }
    return DateInterval(first, next.adding(days: -1))
  }

  private static func openingDay(_ year: Int) -> CalendarDate? {
    (15...21).lazy.compactMap { CalendarDate(year: year, month: 9, day: $0) }
      .first { $0.weekday == 2 }
  }

  /// The interval that the words of the text tell; nil when they name no time at all.
  private var fromText: Metadata.Stated<DateInterval>? {
    let text = document.text.utf8
    let mentions = DateMention.all(in: text, date: nil)
    let (past, future) = sorted(mentions)
    guard var lower = past.max() else { return nil }
    // `10 december jl.` lies after the latest date with a year, within a year.
    let anchor = DateInterval(lower.adding(days: 330))
    for mention in DateMention.all(in: text, date: anchor) where mention.year == .past {
      guard mention.precision == .day, let day = mention.days?.last, day > lower else { continue }
      if day.dayNumber - lower.dayNumber < 120 { lower = day }
    }
    lower = lower.adding(days: 1)
    if kind == .answers, let asked = submitted { return answered(asked, after: lower) }
    var upper = future.filter { $0 >= lower }.min()?.adding(days: 30)
    if upper == nil {
      let cabinet = DeadlineCalendar.cabinets.first { $0 > lower }
      let limit = lower.adding(days: 365)
      upper = cabinet.flatMap { $0 < limit ? $0.adding(days: -1) : nil } ?? lower.adding(days: 180)
    }
    upper = upper.map { min($0, lower.adding(days: 365)) }
    guard let upper, upper >= lower else { return Metadata.Stated(DateInterval(lower), .inferred) }
    return Metadata.Stated(DateInterval(lower, upper), .inferred)
  }

  /// Replies to questions come three to fifteen weeks after these were sent in.
  private func answered(
    _ asked: CalendarDate,
    after lower: CalendarDate
  ) -> Metadata.Stated<DateInterval> {
    let first = max(lower, asked.adding(days: 18))
    let last = max(first, asked.adding(days: 102))
    return Metadata.Stated(DateInterval(first, last), .inferred)
  }

  /// The day on which the questions were sent in.
  private var submitted: CalendarDate? {
    for line in lines.head where line.folded.contains("ingezonden") {
      if let day = lines.dateMention(line), day.precision == .day { return day.days?.last }
    }
    return nil
  }

  /// The last days of what is told as past and the first days of what is told as future.
  private func sorted(_ mentions: [DateMention]) -> (past: [CalendarDate], future: [CalendarDate]) {
    var past: [CalendarDate] = []
    var future: [CalendarDate] = []
    for mention in mentions
    where mention.year == .written && (!mention.isSpan || mention.precision == .day) {
      guard let days = mention.days, !document.sentences.isEmpty else { continue }
      let sentence = document.sentences[document.sentenceIndex(at: mention.range.start)]
      if mention.precision == .year, !isYear(mention.range, in: sentence) { continue }
      switch tense(of: sentence, before: mention.range) {
      case .future: future.append(days.first)
      case .past:
        switch mention.precision {
        case .day: past.append(days.last)
        case .month: past.append(days.first.adding(days: 14))
        case .year: past.append(days.first)
        }
      case .unknown: continue
      }
    }
    return (past, future)
  }

  /// Whether a bare number is a year: behind a word or mark that years stand behind (*in 2014*,
  /// *jaarverslag 2014*, *(2014)*), and before no unit (*tot 2048 tekens*).
  private func isYear(_ range: TextRange, in sentence: Sentence) -> Bool {
    var before: String?
    for token in document.tokens[sentence.tokens] {
      let word = document.words[token.word]
      if token.range.end <= range.start {
        before = word
      } else if token.range.start >= range.end {
        if Self.units.contains(word) { return false }
        break
      }
    }
    guard let before else { return false }
    return Self.yearCues.contains(before) || Self.yearNames.contains(where: before.hasSuffix)
  }

  private static let yearCues: Set<String> = [
    "in", "sinds", "van", "vanaf", "eind", "begin", "medio", "tot", "uiterlijk", "voor", "vóór",
    "na", "per", "over", "uit", "rond", "tussen", "tegen", "en", "of", "anno", "najaar", "voorjaar",
    "zomer", "winter", "herfst", "lente", "kwartaal", "helft", "(", "[", "-", "–", "/", ",", "t/m",
    "q1", "q2", "q3", "q4", "met",
  ]
  /// How words end that a year follows.
  private static let yearNames = [
    "jaar", "jaren", "verslag", "rapport", "rapportage", "begroting", "nota", "agenda", "plan",
    "visie", "monitor", "programma", "akkoord", "memorie", "strategie", "evaluatie",
  ]
  private static let units: Set<String> = [
    "euro", "woorden", "tekens", "tokens", "bedrijven", "mensen", "personen", "kilometer", "meter",
    "ton", "kilo", "uur", "uren", "stuks", "megawatt", "hectare", "leden", "huishoudens", "banen",
    "bytes", "mb", "gb", "km", "dollar", "inwoners", "medewerkers", "werknemers", "woningen",
  ]

  private enum Tense { case past, future, unknown }

  /// What the words of a sentence say of the time of a date in it.
  private func tense(of sentence: Sentence, before range: TextRange) -> Tense {
    var sawFuture = false
    var sawPast = false
    var near = ""
    for token in document.tokens[sentence.tokens] {
      let word = document.words[token.word]
      if token.range.end <= range.start { near = word }
      sawFuture = sawFuture || Self.futureWords.contains(word)
      sawPast = sawPast || Self.pastWords.contains(word)
    }
    if ["uiterlijk", "vóór", "tot", "vanaf", "tegen"].contains(near) {
      return sawPast ? .unknown : .future
    }
    if sawFuture, !sawPast { return .future }
    if sawFuture { return .unknown }
    // A bare year in the present tense says nothing; a citation with a month or day lies behind us.
    return .past
  }

  private static let futureWords: Set<String> = [
    "zal", "zullen", "gaat", "gaan", "komend", "komende", "volgend", "volgende", "verwacht",
    "verwachten", "verwachting", "streven", "streeft", "voornemens", "aanstaande", "wordt",
    "worden", "treedt", "treden",
    "uiterlijk", "doel", "doelstelling", "ambitie", "moet", "moeten",
  ]
  private static let pastWords: Set<String> = [
    "was", "waren", "werd", "werden", "heeft", "hebben", "had", "hadden", "heb", "is", "zijn",
    "jl", "jl.", "afgelopen", "vorig", "vorige", "sinds", "eerder",
  ]
}
