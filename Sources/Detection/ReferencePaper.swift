import Documents

/// The number of a dossier (*Kamerstukdossier*), such as `26 485`, `35 570 XVII` or `21 501-02`.
struct DossierNumber: Equatable {
  /// The five digits.
  let number: String
  /// The budget chapter or the number of a Council formation; empty without one.
  var suffix: String

  /// The beginning of its canonical ids: `kst-35570-XVII`.
  var canonical: String { "kst-" + number + (suffix.isEmpty ? "" : "-" + suffix) }

  /// Reads two and three digits with or without a blank, a no-break space or a point between them.
  static func take(_ scanner: inout TextScanner) -> DossierNumber? {
    var place = scanner
    guard !TextScanner.isDigit(place.byte(at: place.offset - 1)) else { return nil }
    let start = place.offset
    if place.takeNumber(5...5) != nil {
      let digits = place.text(from: start)
      scanner = place
      return DossierNumber(number: digits, suffix: "")
    }
    guard place.takeNumber(2...2) != nil else { return nil }
    let head = place.text(from: start)
    guard place.skipBlanks() || place.take(".") else { return nil }
    let middle = place.offset
    guard place.takeNumber(3...3) != nil else { return nil }
    let tail = place.text(from: middle)
    scanner = place
    return DossierNumber(number: head + tail, suffix: "")
  }

  /// Reads a budget chapter in Roman figures behind the number, or two digits before a comma or *nr.*
  mutating func takeSuffix(_ scanner: inout TextScanner) {
    var place = scanner
    let isTied = place.takeDash()
    if !isTied { guard place.skipBlanks() else { return } }
    let start = place.offset
    while [0x49, 0x56, 0x58].contains(place.byte), place.offset - start < 6 { place.offset += 1 }
    if place.offset > start, !place.isWord(at: place.offset) {
      suffix = place.text(from: start)
      scanner = place
      return
    }
    guard isTied, place.takeNumber(2...2) != nil, !place.isWord(at: place.offset) else { return }
    let digits = place.text(from: start)
    var after = place
    _ = after.take(",")
    after.skipBlanks()
    guard after.takeAny(["nrs", "nr"]) != nil || after.take("-", whole: false) else { return }
    suffix = digits
    scanner = place
  }
}

extension ReferenceFinder {
  /// Reads `Kamerstuk 26 485, nr. 174`, `Kamerstukken II 2021-22, 26 485 nr. 380`, `TK, 26 485, nr. 119`.
  mutating func readPaper() -> Bool {
    let start = scanner.offset
    let heads = [
      "kamerstukken", "kst.", "kamerstuknummer", "kamerstuknr.", "kamerstuk", "tk brief", "tk",
      "ek",
      "dossiernummer", "dossier",
    ]
    guard let head = scanner.takeAny(heads) else { return false }
    _ = scanner.take(",")
    scanner.skipBlanks()
    if scanner.takeAny(["met nummer", "met nr.", "nummer", "nr.", "(tk)", "(ek)"]) != nil {
      scanner.skipBlanks()
    }
    if scanner.takeAny(["tweede kamer", "eerste kamer"]) != nil {
      _ = scanner.take(",")
      scanner.skipBlanks()
    }
    skipChamber()
    skipSession()
    guard var dossier = DossierNumber.take(&scanner) else { return false }
    dossier.takeSuffix(&scanner)
    skipSecondDossier()
    if readNumbers(of: dossier, from: start, allowsLetter: true) { return true }
    guard !isAmount, head.hasPrefix("kamerstuk") || head.hasPrefix("dossier") else { return false }
    add(.dossier, dossier.canonical, rule: "verwijzing/dossier", from: start)
    return true
  }

  /// Reads `26 485, nr. 67` and `(36 471-64)` without a word in front.
  mutating func readBareDossier() -> Bool {
    let start = scanner.offset
    let isBracketed = scanner.byte(at: start - 1) == 0x28
    guard var dossier = DossierNumber.take(&scanner) else { return false }
    dossier.takeSuffix(&scanner)
    let hyphen = scanner.dashLength(at: scanner.offset)
    if hyphen > 0, dossier.suffix.isEmpty,
      !isBracketed || !TextScanner.isDigit(scanner.byte(at: scanner.offset + hyphen))
    {
      return false
    }
    skipSecondDossier()
    return readNumbers(of: dossier, from: start, allowsLetter: false)
  }

  /// Reads the numbers of papers behind a dossier: `nr. 67`, `nrs. 33 en 39`, `-446`, `, D`.
  private mutating func readNumbers(
    of dossier: DossierNumber,
    from start: Int,
    allowsLetter: Bool
  ) -> Bool {
    if scanner.takeDash() {
      guard let number = scanner.takeNumber(1...4), !scanner.isWord(at: scanner.offset) else {
        return false
      }
      addPaper(dossier, String(number), from: start)
      return true
    }
    var place = scanner
    place.skipBlanks()
    let hadComma = place.take(",") || place.take("(")
    place.skipBlanks()
    if place.takeAny(["nummers", "nummer", "nrs", "nr"]) != nil {
      _ = place.take(".")
      place.skipBlanks()
      scanner = place
      guard let first = takePaperNumber() else { return false }
      addPaper(dossier, first, from: start)
      readMoreNumbers(of: dossier)
      return true
    }
    if hadComma, TextScanner.isDigit(place.byte), allowsLetter {
      var number = place
      if let value = number.takeNumber(1...4), value < 1900, !number.isWord(at: number.offset),
        !Self.isNextDossier(place)
      {
        scanner = number
        addPaper(dossier, String(value), from: start)
        return true
      }
    }
    guard hadComma, allowsLetter else { return false }
    scanner = place
    guard let letter = takeSenateLetter() else { return false }
    addPaper(dossier, letter, from: start)
    return true
  }

  /// Reads what is coordinated with a first number: `, 39 en 41`, `en nr. 158`, `t/m 12`.
  private mutating func readMoreNumbers(of dossier: DossierNumber) {
    while true {
      var place = scanner
      place.skipBlanks()
      guard place.take(",") || place.takeAny(["en", "of", "&"]) != nil else { return }
      place.skipBlanks()
      _ = place.take("en")
      place.skipBlanks()
      let start = place.offset
      if place.takeAny(["nrs", "nr"]) != nil {
        _ = place.take(".")
        place.skipBlanks()
      }
      guard !Self.isNextDossier(place) else { return }
      let before = scanner
      scanner = place
      guard let number = takePaperNumber(), !isAmount else {
        scanner = before
        return
      }
      addPaper(dossier, number, from: start)
    }
  }

  private mutating func addPaper(_ dossier: DossierNumber, _ number: String, from start: Int) {
    add(.paper, dossier.canonical + "-" + number, rule: "verwijzing/kamerstuk", from: start)
  }

  private mutating func takePaperNumber() -> String? {
    let start = scanner.offset
    if let number = scanner.takeNumber(1...4) {
      guard !TextScanner.isLetter(scanner.byte) else { return nil }
      return number > 0 ? scanner.text(from: start) : nil
    }
    return takeSenateLetter()
  }

  /// Reads the one or two capitals that number a paper of the Senate (*Eerste Kamer*).
  private mutating func takeSenateLetter() -> String? {
    let start = scanner.offset
    while TextScanner.isCapital(scanner.byte), scanner.offset - start < 2 { scanner.offset += 1 }
    guard scanner.offset > start, !scanner.isWord(at: scanner.offset) else { return nil }
    return scanner.text(from: start)
  }

  /// Whether another dossier number begins here, so that it is no paper number.
  private static func isNextDossier(_ scanner: TextScanner) -> Bool {
    var place = scanner
    guard place.takeNumber(2...2) != nil, place.skipBlanks() else { return false }
    return place.takeNumber(3...3) != nil
  }

  /// Passes over `en 35 495`: one paper in two dossiers is known by the first.
  private mutating func skipSecondDossier() {
    var place = scanner
    place.skipBlanks()
    guard place.takeAny(["en", "/"], whole: false) != nil else { return }
    place.skipBlanks()
    guard var second = DossierNumber.take(&place) else { return }
    second.takeSuffix(&place)
    var after = place
    after.skipBlanks()
    guard after.take(",") || after.take("nr", whole: false) else { return }
    after.skipBlanks()
    scanner = place
  }

  /// Passes over the chamber behind *Kamerstukken*: `II` or `I`.
  private mutating func skipChamber() {
    var place = scanner
    guard place.takeAny(["ii", "i"]) != nil else { return }
    _ = place.take(",")
    place.skipBlanks()
    scanner = place
  }

  /// Passes over a parliamentary year: `vergaderjaar 2013–2014,`, `2021-22,`, `2017/18,`.
  private mutating func skipSession() {
    if scanner.take("vergaderjaar") { scanner.skipBlanks() }
    guard takeSession() != nil else { return }
    _ = scanner.take(",")
    scanner.skipBlanks()
  }

  /// Reads a parliamentary year and returns it as in file names: `20132014`.
  mutating func takeSession() -> String? {
    var place = scanner
    guard let first = place.takeNumber(4...4), (1900...2100).contains(first) else { return nil }
    place.skipBlanks()
    guard place.takeDash() || place.take("/") else { return nil }
    place.skipBlanks()
    guard place.takeNumber(2...4) != nil, !place.isWord(at: place.offset) else { return nil }
    scanner = place
    return String(first) + String(first + 1)
  }

  /// Whether the number that was read is followed by what it counts.
  private var isAmount: Bool {
    var place = scanner
    if place.byte == 0x25 { return true }
    guard place.skipBlanks() else { return false }
    return place.takeAny(["euro", "miljoen", "miljard", "bedrijven", "mensen", "personen", "keer"])
      != nil
  }
}
