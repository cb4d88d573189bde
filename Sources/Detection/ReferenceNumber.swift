import Documents

extension ReferenceFinder {
  /// Reads case and document numbers: `2025Z04931`, `2025D19671`.
  mutating func readNumberedRecord() -> Bool {
    let start = scanner.offset
    guard let year = scanner.takeNumber(4...4), (2000...2099).contains(year) else { return false }
    let letter = scanner.byte
    guard letter == UInt8(ascii: "Z") || letter == UInt8(ascii: "D") else { return false }
    scanner.offset += 1
    guard scanner.takeNumber(5...6) != nil, !scanner.isWord(at: scanner.offset) else {
      return false
    }
    let isCase = letter == UInt8(ascii: "Z")
    add(
      isCase ? .caseNumber : .document,
      scanner.text(from: start),
      rule: isCase ? "verwijzing/zaaknummer" : "verwijzing/documentnummer",
      from: start
    )
    return true
  }

  /// Reads the number of a letter of Foreign Affairs: `BZ2514205`.
  mutating func readMinistryNumber() -> Bool {
    let start = scanner.offset
    guard scanner.byte == UInt8(ascii: "B"), scanner.byte(at: start + 1) == UInt8(ascii: "Z") else {
      return false
    }
    scanner.offset += 2
    guard scanner.takeNumber(7...7) != nil, !scanner.isWord(at: scanner.offset) else {
      return false
    }
    add(.document, scanner.text(from: start), rule: "verwijzing/kenmerk", from: start)
    return true
  }

  /// Reads promises in a register: `T02867` of the Senate, `TZ202405-123` of the House.
  mutating func readPledge() -> Bool {
    let start = scanner.offset
    guard scanner.byte == UInt8(ascii: "T") else { return false }
    scanner.offset += 1
    if scanner.byte == UInt8(ascii: "Z") {
      scanner.offset += 1
      guard scanner.takeNumber(6...6) != nil, scanner.takeDash(),
        let serial = scanner.takeNumber(1...4), !scanner.isWord(at: scanner.offset)
      else { return false }
      let head = String(decoding: scanner.bytes[start..<start + 8], as: UTF8.self)
      let digits = String(serial)
      let padded = String(repeating: "0", count: max(0, 3 - digits.count)) + digits
      add(.pledge, head + "-" + padded, rule: "verwijzing/toezegging", from: start)
      return true
    }
    guard scanner.takeNumber(5...5) != nil, !scanner.isWord(at: scanner.offset) else {
      return false
    }
    add(.pledge, scanner.text(from: start), rule: "verwijzing/toezegging", from: start)
    return true
  }

  /// Reads `Aanhangsel (van de) Handelingen (II), vergaderjaar 2024–2025, nr. 1908`.
  mutating func readAnnex() -> Bool {
    let start = scanner.offset
    guard scanner.take("aanhangsel") else { return false }
    scanner.skipBlanks()
    _ = scanner.takeAny(["van de", "der", "van"])
    scanner.skipBlanks()
    _ = scanner.take("handelingen")
    scanner.skipBlanks()
    let chamber = scanner.takeAny(["ii", "i", "tk", "ek", "tweede kamer", "eerste kamer"])
    let place = chamber == "i" || chamber == "ek" || chamber == "eerste kamer" ? "ek" : "tk"
    guard let (session, number) = takeSessionAndNumber() else { return false }
    add(.annex, "ah-\(place)-\(session)-\(number)", rule: "verwijzing/aanhangsel", from: start)
    return true
  }

  /// Reads `Handelingen I 2019-2020, nr. 6, item 10, blz. 44`.
  mutating func readProceedings() -> Bool {
    let start = scanner.offset
    guard scanner.take("handelingen") else { return false }
    scanner.skipBlanks()
    let chamber = scanner.takeAny(["ii", "i", "tk", "ek", "tweede kamer", "eerste kamer"])
    let place = chamber == "i" || chamber == "ek" || chamber == "eerste kamer" ? "ek" : "tk"
    guard let (session, number) = takeSessionAndNumber() else { return false }
    var canonical = "h-\(place)-\(session)-\(number)"
    var after = scanner
    _ = after.take(",")
    after.skipBlanks()
    if after.take("item") {
      after.skipBlanks()
      if let item = after.takeNumber(1...3) {
        canonical += "-" + String(item)
        scanner = after
      }
    }
    add(.document, canonical, rule: "verwijzing/handelingen", from: start)
    return true
  }

  private mutating func takeSessionAndNumber() -> (session: String, number: Int)? {
    skipMark()
    if scanner.takeAny(["vergaderjaar", "jaargang"]) != nil { scanner.skipBlanks() }
    guard let session = takeSession() else { return nil }
    skipMark()
    if scanner.takeAny(["nummer", "nr.", "nr", "aanhangselnummer"]) != nil { skipMark() }
    guard let number = scanner.takeNumber(1...4), !scanner.isWord(at: scanner.offset) else {
      return nil
    }
    return (session, number)
  }

  private mutating func skipMark() {
    scanner.skipBlanks()
    _ = scanner.take(",") || scanner.take(".")
    scanner.skipBlanks()
  }

  /// Reads `Stcrt. 2014, 19014`, `Staatsblad 2019, nr. 401`, `Trb. 2012, 163`, `PbEU 2014, L 330`.
  mutating func readGazette() -> Bool {
    let start = scanner.offset
    let heads = [
      ("staatscourant", "stcrt"), ("stcrt", "stcrt"), ("stct", "stcrt"), ("staatsblad", "stb"),
      ("stb", "stb"), ("tractatenblad", "trb"), ("trb", "trb"), ("pbeu", "pbeu"), ("pb", "pbeu"),
    ]
    guard let head = heads.first(where: { scanner.take($0.0) }) else { return false }
    skipMark()
    guard let year = scanner.takeNumber(4...4), (1813...2100).contains(year) else { return false }
    skipMark()
    if scanner.takeAny(["nummer", "nr.", "nr"]) != nil { skipMark() }
    var series = ""
    if head.1 == "pbeu" {
      guard scanner.byte == UInt8(ascii: "L") || scanner.byte == UInt8(ascii: "C") else {
        return false
      }
      series = scanner.byte == UInt8(ascii: "L") ? "l" : "c"
      scanner.offset += 1
      skipMark()
    }
    guard let number = scanner.takeNumber(1...6), !scanner.isWord(at: scanner.offset) else {
      return false
    }
    add(
      .gazette,
      "\(head.1)-\(year)-\(series)\(number)",
      rule: "verwijzing/officieel-blad",
      from: start
    )
    return true
  }

  /// Reads names of official files: `kst-26485-337`, `ah-tk-20202021-3235`, `blg-1014762`.
  mutating func readFileName() -> Bool {
    let start = scanner.offset
    let series = [
      "kst-", "ah-tk-", "ah-ek-", "h-tk-", "h-ek-", "kv-tk-", "stcrt-", "stb-", "trb-", "blg-",
    ]
    guard let head = scanner.takeAny(series, whole: false) else { return false }
    var stop = scanner.offset
    var hasDigit = false
    while true {
      let byte = scanner.byte
      if TextScanner.isDigit(byte) || TextScanner.isLetter(byte) {
        hasDigit = hasDigit || TextScanner.isDigit(byte)
        scanner.offset += 1
        stop = scanner.offset
      } else if byte == 0x2D {
        scanner.offset += 1
      } else {
        break
      }
    }
    scanner.offset = stop
    guard hasDigit else { return false }
    let name = scanner.text(from: start)
    add(
      Self.kind(ofSeries: head),
      Self.canonical(name),
      rule: "verwijzing/bestandsnaam",
      from: start
    )
    return true
  }

  private static func kind(ofSeries head: String) -> Reference.Kind {
    switch head {
    case "kst-": .paper
    case "ah-tk-", "ah-ek-": .annex
    case "kv-tk-": .caseNumber
    case "stcrt-", "stb-", "trb-": .gazette
    default: .document
    }
  }

  /// Writes a file name as the official sites do: series in lower case, chapters and letters in capitals.
  private static func canonical(_ name: String) -> String {
    let parts = name.split(separator: "-", omittingEmptySubsequences: true)
    guard let head = parts.first?.lowercased() else { return name }
    let rest = parts.dropFirst().map { part -> String in
      let isCorrection = part.count > 1 && part.dropFirst().allSatisfy(\.isNumber)
      return ["tk", "ek"].contains(part.lowercased()) || isCorrection
        ? part.lowercased() : part.uppercased()
    }
    return ([head] + rest).joined(separator: "-")
  }
}
