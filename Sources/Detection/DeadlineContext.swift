import Documents
import Lexicons

// The words around a match.
extension DeadlineFinder {
  func words(in range: TextRange) -> [String] {
    var index = firstToken(from: range.start)
    var words: [String] = []
    while index < document.tokens.count, document.tokens[index].range.start < range.end {
      words.append(document.words[document.tokens[index].word])
      index += 1
    }
    return words
  }

  private func firstToken(from offset: Int) -> Int {
    var low = 0
    var high = document.tokens.count
    while low < high {
      let middle = (low + high) / 2
      if document.tokens[middle].range.start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether `voor 2014` says for what year something is, not before when: `de begroting voor 2014`.
  func isOfSomething(_ rule: TimeRule, _ range: TextRange) -> Bool {
    guard rule.id == "T-19b" || rule.id == "T-04b" || rule.id == "T-04" else { return false }
    let first = firstToken(from: range.start)
    guard first > 0, first < document.tokens.count else { return false }
    guard document.words[document.tokens[first].word] == "voor" else { return false }
    let before = document.words[document.tokens[first - 1].word]
    return Self.yearlyThings.contains { before.hasSuffix($0) }
  }

  func isEvent(_ rule: TimeRule) -> Bool {
    rule.id.hasPrefix("T-24") || rule.id.hasPrefix("T-25") || rule.id.hasPrefix("T-34")
      || rule.id == "T-21b"
  }

  /// Extends words that begin with an event (`voorafgaand aan …`) to the end of what names it.
  func extended(_ range: TextRange) -> TextRange {
    var index = firstToken(from: range.end)
    let sentence = document.sentences[document.sentenceIndex(at: range.start)]
    let isClause = ["zodra", "voordat", "zolang", "totdat", "alvorens"].contains(
      words(in: range).first ?? ""
    )
    let limit = min(sentence.tokens.upperBound, index + (isClause ? 14 : 7))
    var end = range.end
    while index < limit {
      let token = document.tokens[index]
      let word = document.words[token.word]
      if token.kind == .mark, word != "-", word != "’", word != "‘" { break }
      if !isClause, Self.closers.contains(word) { break }
      end = token.range.end
      index += 1
    }
    return TextRange(range.start, end)
  }

  /// Whether nothing near says that the time is only hoped for.
  func isBinding(_ range: TextRange) -> Bool {
    let sentence = document.sentences[document.sentenceIndex(at: range.start)]
    let first = max(sentence.tokens.lowerBound, firstToken(from: range.start) - 14)
    let last = min(sentence.tokens.upperBound, firstToken(from: range.end) + 8)
    guard first < last else { return true }
    return !(first..<last).contains { number in
      let token = document.tokens[number]
      guard !range.overlaps(token.range),
        Self.softeners.contains(document.words[token.word])
      else { return false }
      // "zo snel mogelijk" hurries; it does not soften.
      return number < 2 || document.words[document.tokens[number - 2].word] != "zo"
    }
  }

  /// Adds days and runs of years that no rule has read: `28 april 2031`, `2030–2034`.
  mutating func addBareDates() {
    guard let now = written?.first else { return }
    var taken = 0
    let places = read.sorted()
    for date in dates where date.year == .written && (date.isSpan || date.precision == .day) {
      while taken < places.count, places[taken].end <= date.range.start { taken += 1 }
      if taken < places.count, places[taken].overlaps(date.range) { continue }
      guard let days = date.days, days.last >= now, !isCited(date.range) else { continue }
      if date.isSpan, date.precision == .year, isPartOfName(date.range) { continue }
      found.append(Found(rule: "T-19", range: date.range, due: days, grace: 14))
    }
  }

  /// Whether years stand right behind a name: *de Kamerbrief Uitgangspunten Sport 2025–2028*.
  private func isPartOfName(_ range: TextRange) -> Bool {
    let first = firstToken(from: range.start)
    guard first > 1 else { return false }
    let before = document.tokens[first - 1]
    return before.kind == .word && before.isCapitalised && !before.isAllCapitals
      && document.tokens[first - 2].isCapitalised
  }

  /// Whether a date says of what date a paper or a meeting is.
  private func isCited(_ range: TextRange) -> Bool {
    let first = firstToken(from: range.start)
    guard first > 0 else { return true }
    let word = document.words[document.tokens[first - 1].word]
    return ["van", "d.d.", "dd.", "dd", "datum", "den", "haag", "vergaderjaar", ","].contains(word)
  }

  /// Joins two expressions that stand side by side and are one.
  static func joined(_ one: Found, _ two: Found, in document: Document) -> Found? {
    if two.range.start < one.range.end { return one.range.count >= two.range.count ? one : two }
    let between = document.text.utf8[one.range.end..<two.range.start]
    // "eind maart/begin april": from the one into the other.
    if between.elementsEqual([0x2F]), let from = one.due, let to = two.due, from.first <= to.last {
      var joined = one
      joined.range = TextRange(one.range.start, two.range.end)
      joined.due = DateInterval(from.first, to.last)
      return joined
    }
    guard between.allSatisfy({ $0 <= 0x20 }) else { return nil }
    var joined = one
    joined.range = TextRange(one.range.start, two.range.end)
    guard let due = two.due else { return one.due == nil ? joined : nil }
    if one.due == nil, one.rule == "T-24e" {
      joined.due = DateInterval(due.first)
      return joined
    }
    if one.due == nil || one.rule == "T-26a" {
      if one.due == nil { joined.due = due }
      return joined
    }
    return nil
  }

  private static let yearlyThings = [
    "begroting", "budget", "plan", "plannen", "programma", "agenda", "bedrag", "middelen",
    "doelstelling", "doelstellingen", "doelen", "doel", "cijfers", "raming", "plafond",
    "rijksbegroting", "bijdrage", "streefwaarde", "prioriteiten", "ambitie", "ambities",
  ]
  private static let softeners: Set<String> = [
    "streven", "streeft", "streef", "gestreefd", "verwachting", "verwacht", "verwachten",
    "mogelijk", "indicatief", "voorzien", "planning", "gepland", "beoogd", "beoogt", "ambitie",
    "hopelijk", "hoopt", "vermoedelijk", "waarschijnlijk", "voorlopig", "doel", "inzet",
  ]
  private static let closers: Set<String> = [
    "zal", "zullen", "wordt", "worden", "kan", "kunnen", "moet", "moeten", "is", "zijn", "heeft",
    "hebben", "gaat", "gaan", "wil", "krijgt", "krijgen", "vullen", "volgt", "komt", "stuurt",
    "en", "of", "maar", "die", "dat", "waarin", "om", "ik", "wij", "we", "het", "op", "te", "niet",
    "geïnformeerd", "informeren", "nader", "verder", "een", "uw",
  ]
}
