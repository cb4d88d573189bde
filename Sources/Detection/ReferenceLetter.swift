import Documents

extension ReferenceFinder {
  /// Reads letters and notes by date or title: `mijn brief van 6 juli 2018`, `de nota ‘Havens’`.
  mutating func readLetter() -> Bool {
    let noun = scanner.offset
    var place = scanner
    place.skipWord()
    guard Self.isLetterNoun(place.bytes[noun..<place.offset]) else { return false }
    let start = startOfPhrase(noun)
    scanner = place
    if readTitle(from: start) { return true }
    return readLetterDate(from: start)
  }

  /// Reads a title in quotation marks behind the noun, with at most three words between.
  private mutating func readTitle(from start: Int) -> Bool {
    var place = scanner
    for _ in 0..<4 {
      guard place.skipBlanks() else { return false }
      if let length = quoteMark(place) {
        let from = place.offset + length
        var stop = from
        let limit = min(place.end, from + 120)
        while stop < limit {
          place.offset = stop
          if let close = quoteMark(place), !place.isWord(at: stop + close) {
            guard stop > from + 3 else { return false }
            let title = String(decoding: place.bytes[from..<stop], as: UTF8.self)
              .split { $0.isWhitespace }.joined(separator: " ")
            guard title.first?.isUppercase == true else { return false }
            scanner.offset = stop + close
            add(.letter, nil, rule: "verwijzing/titel", from: start, names: [title])
            return true
          }
          stop += 1
        }
        return false
      }
      guard let word = place.takeWord(), !Self.verbs.contains(word.lowercased()) else {
        return false
      }
    }
    return false
  }

  /// The bytes of the quotation mark at a place.
  private func quoteMark(_ place: TextScanner) -> Int? {
    switch place.byte {
    case 0x22, 0x27: 1
    case 0xC2 where [0xAB, 0xBB].contains(place.byte(at: place.offset + 1)): 2
    case 0xE2
    where place.byte(at: place.offset + 1) == 0x80
      && (0x98...0x9F).contains(place.byte(at: place.offset + 2)):
      3
    default: nil
    }
  }

  /// Reads `van 6 juli 2018`, with the sender or the subject before it, and further dates behind it.
  private mutating func readLetterDate(from start: Int) -> Bool {
    var place = scanner
    for _ in 0..<12 {
      guard place.skipBlanks() else { return false }
      var dated = place
      if dated.takeAny(["van", "d.d.", "dd.", "dd", "gedateerd"]) != nil, dated.skipBlanks(),
        let mention = dayOrMonth(dated)
      {
        scanner.offset = mention.range.end
        add(.letter, nil, rule: "verwijzing/brief", from: start, date: mention.days)
        readMoreDates()
        return true
      }
      guard let word = place.takeWord() else { return false }
      if Self.verbs.contains(word.lowercased()) { return false }
      if place.dashLength(at: place.offset) > 0 {
        _ = place.takeDash()
        _ = place.takeWord()
      }
    }
    return false
  }

  /// Reads `en 6 juni 2020` behind *brieven van 5 mei 2019*.
  private mutating func readMoreDates() {
    while true {
      var place = scanner
      place.skipBlanks()
      guard place.take(",") || place.take("en") else { return }
      place.skipBlanks()
      _ = place.take("en") || place.take("van")
      place.skipBlanks()
      guard let mention = dayOrMonth(place), mention.precision == .day else { return }
      scanner.offset = mention.range.end
      add(.letter, nil, rule: "verwijzing/brief", from: mention.range.start, date: mention.days)
    }
  }

  private func dayOrMonth(_ place: TextScanner) -> DateMention? {
    var reader = DateReader(scanner: place, written: date)
    guard let mention = reader.read(), mention.precision != .year else { return nil }
    guard mention.precision == .day || mention.year == .written else { return nil }
    // A paper that is cited lies behind us: a day without a year is the last such day.
    guard mention.year == .assumed, let days = mention.days, let now = date?.last, days.first > now
    else { return mention }
    return mention.moved(years: -1)
  }

  /// Reads `bovengenoemde brief`: what was cited last of that kind.
  mutating func readBackReference() -> Bool {
    let start = scanner.offset
    let pointers = [
      "bovengenoemde", "voornoemde", "eerdergenoemde", "eerder genoemde", "laatstgenoemde",
      "voormelde", "bovenvermelde", "genoemde", "dezelfde",
    ]
    guard scanner.takeAny(pointers) != nil, scanner.skipBlanks() else { return false }
    let noun = scanner.offset
    scanner.skipWord()
    let isMotion = scanner.text(from: noun).lowercased() == "motie"
    guard isMotion || Self.isLetterNoun(scanner.bytes[noun..<scanner.offset]) else { return false }
    guard let last = found.last(where: { $0.kind == (isMotion ? .motion : .letter) }) else {
      return false
    }
    add(
      last.kind,
      last.canonical,
      rule: "verwijzing/terugverwijzing",
      from: start,
      names: last.names,
      date: last.date
    )
    return true
  }

  /// Moves back over the word that says whose letter it is.
  private func startOfPhrase(_ noun: Int) -> Int {
    let word = scanner.wordBefore(noun)
    guard ["mijn", "onze", "uw", "de", "het"].contains(word) else { return noun }
    var start = noun
    while start > 0, !scanner.isWord(at: start - 1) { start -= 1 }
    return start - word.utf8.count
  }

  /// Whether a word names a kind of paper that is cited by date or title.
  private static func isLetterNoun(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.count >= 4 else { return false }
    let folded = word.map { TextScanner.isCapital($0) ? $0 | 0x20 : $0 }
    return nouns.contains { noun in
      folded.count >= noun.count && folded[(folded.count - noun.count)...].elementsEqual(noun)
    }
  }

  private static let nouns: [[UInt8]] = [
    "brief", "brieven", "antwoorden", "verslag", "kabinetsreactie", "kabinetsstandpunt", "nota",
    "notitie", "actieplan",
    "strategie", "kabinetsvisie", "rapport", "advies", "evaluatie", "rapportage", "agenda",
    "beleidskader", "kabinetsappreciatie", "beantwoording", "uitvoeringsagenda",
  ].map { Array($0.utf8) }

  /// Words with which the noun phrase is at an end.
  private static let verbs: Set<String> = [
    "is", "zijn", "was", "waren", "wordt", "worden", "werd", "werden", "heb", "heeft", "hebben",
    "had", "ben", "bent", "kan", "kunnen", "zal", "zullen", "moet", "moeten", "staat", "staan",
    "dat", "die", "waarin", "waarmee", "waarop", "ik", "wij", "we", "u", "en", "maar", "omdat",
    "als", "geeft", "geven", "blijkt", "stelt",
  ]
}
