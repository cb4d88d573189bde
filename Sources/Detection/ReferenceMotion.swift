import Documents

extension ReferenceFinder {
  /// Reads motions by the names of their movers: `motie-Van Raan`, `moties Smeets/Gesthuizen (…) en Mulder (…)`.
  ///
  /// Behind *moties* every name is a motion of its own, but `/` joins the movers of one.
  mutating func readMotion() -> Bool {
    let start = scanner.offset
    guard let head = scanner.takeAny(["moties", "motie"]) else { return false }
    if !scanner.takeDash() { scanner.skipBlanks() }
    let members = [
      "van het lid", "van de leden", "van het kamerlid", "van de kamerleden", "van kamerleden",
      "van kamerlid", "van de heer", "van mevrouw", "van de heren", "van de dames",
    ]
    if scanner.takeAny(members) != nil { scanner.skipBlanks() }
    guard var group = takeMovers(joined: head == "motie") else { return false }
    let resume = scanner.offset
    addMotion(group, from: start)
    while head == "moties" {
      skipBrackets()
      var place = scanner
      place.skipBlanks()
      _ = place.take(",")
      place.skipBlanks()
      let joins = place.take("en")
      place.skipBlanks()
      guard joins || place.offset > scanner.offset else { break }
      scanner = place
      let next = scanner.offset
      guard let more = takeMovers(joined: false) else { break }
      group = more
      addMotion(group, from: next)
    }
    // The papers in brackets are read on their own.
    scanner.offset = resume
    return true
  }

  /// Adds a motion up to here, with the number in the brackets that follow and the year it is from.
  private mutating func addMotion(_ names: [String], from start: Int) {
    let end = scanner.offset
    var place = scanner
    place.skipBlanks()
    var date: DateInterval?
    if place.takeAny(["uit", "van", "d.d.", "dd."]) != nil {
      place.skipBlanks()
      var reader = DateReader(scanner: place, written: self.date)
      if let mention = reader.read(), mention.year != .assumed {
        date = mention.days
        place.offset = mention.range.end
        place.skipBlanks()
      }
    }
    add(
      .motion,
      numberInBrackets(place),
      rule: "verwijzing/motie",
      from: start,
      to: end,
      names: names,
      date: date
    )
  }

  /// The paper number in brackets at a place.
  private func numberInBrackets(_ place: TextScanner) -> String? {
    var open = place
    _ = open.take(",")
    open.skipBlanks()
    let isBracketed = open.take("(")
    guard isBracketed || open.byte | 0x20 == UInt8(ascii: "k") else { return nil }
    var stop = open.offset
    let limit = min(open.end, stop + 90)
    while stop < limit, open.bytes[stop] != 0x29, open.bytes[stop] != 0x28 { stop += 1 }
    var finder = ReferenceFinder(text: Array(open.bytes[open.offset..<stop]), date: nil)
    finder.findAll()
    guard let paper = finder.found.first(where: { $0.kind == .paper }) else { return nil }
    // Without brackets the number must follow at once.
    return isBracketed || paper.range.start == 0 ? paper.canonical : nil
  }

  /// Passes over a remark in brackets.
  private mutating func skipBrackets() {
    var place = scanner
    place.skipBlanks()
    guard place.take("(") else { return }
    let limit = min(place.end, place.offset + 120)
    while place.offset < limit, place.byte != 0x29 { place.offset += 1 }
    if place.take(")") { scanner = place }
  }

  /// Reads the movers of one motion; `joined` when *en* and commas join movers too.
  private mutating func takeMovers(joined: Bool) -> [String]? {
    guard let first = takeName() else { return nil }
    var names = [first]
    while true {
      var place = scanner
      skipParty(&place)
      let afterParty = place
      place.skipBlanks()
      var joins = place.take("/")
      if !joins, joined {
        joins = place.take(",")
        place.skipBlanks()
        joins = place.takeAny(["en", "&"]) != nil || joins
      }
      place.skipBlanks()
      let before = scanner
      if joins {
        scanner = place
        if let name = takeName() {
          names.append(name)
          continue
        }
      }
      scanner = before
      if afterParty.offset > scanner.offset, joined { scanner = afterParty }
      break
    }
    var place = scanner
    place.skipBlanks()
    if place.takeAny(["c.s.", "cs.", "cs", "c.s"]) != nil { scanner = place }
    return names
  }

  /// Passes over the group of a member in brackets: `(GroenLinks-PvdA)`.
  private func skipParty(_ place: inout TextScanner) {
    var inside = place
    guard inside.skipBlanks(), inside.take("(") else { return }
    let start = inside.offset
    while TextScanner.isLetter(inside.byte) || inside.byte == 0x2D || inside.byte == 0x36 {
      inside.offset += 1
    }
    if inside.offset > start, inside.offset - start < 24, inside.take(")") { place = inside }
  }

  /// Reads the name of a member: `Van der Lee`, `Aukje de Vries`, `Ortega-Martijn`.
  mutating func takeName() -> String? {
    let start = scanner.offset
    var place = scanner
    var end: Int?
    var words = 0
    while words < 5 {
      let before = place
      guard let word = place.takeWord() else { break }
      let folded = word.lowercased()
      let isParticle = Self.particles.contains(folded)
      if !isParticle {
        guard Self.isNameWord(word), !Self.noNames.contains(folded) else {
          place = before
          break
        }
        while place.dashLength(at: place.offset) > 0 {
          var part = place
          _ = part.takeDash()
          guard let tail = part.takeWord(), Self.isNameWord(tail) else { break }
          place = part
        }
        end = place.offset
      }
      words += 1
      guard place.skipBlanks() else { break }
    }
    guard let end else { return nil }
    scanner.offset = end
    let name = scanner.text(from: start).split { $0.isWhitespace }.joined(separator: " ")
    // One capital word at the end of a sentence could be anything; a name has three letters.
    return name.count > 2 ? name : nil
  }

  /// Whether a word is written like a name: a capital, then at least one small letter.
  private static func isNameWord(_ word: String) -> Bool {
    guard let first = word.first, first.isUppercase else { return false }
    return word.dropFirst().contains { $0.isLowercase }
  }

  private static let particles: Set<String> = [
    "van", "de", "der", "den", "ter", "ten", "te", "el", "al", "von", "du", "la", "le", "di", "da",
    "dos", "bin", "op", "aan", "in", "het", "t",
  ]
  private static let noNames: Set<String> = [
    "kamerstuk", "kamerstukken", "kamer", "kamerleden", "kamerlid", "tweede", "eerste",
    "handelingen", "nederland", "een", "dit", "deze", "die", "ik", "wij", "motie", "moties", "lid",
    "leden", "tk", "nr", "voorstel", "daarnaast", "tevens", "ook", "zoals", "bij", "europese",
    "nederlandse", "staten", "regering", "kabinet", "partij", "groep", "fractie", "groenlinks",
    "christenunie", "volt",
  ]
}
