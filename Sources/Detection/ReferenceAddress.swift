import Documents

extension ReferenceFinder {
  /// Reads a web address and the numbers and the date in it.
  mutating func readAddress() -> Bool {
    let start = scanner.offset
    guard scanner.takeAny(["https://", "http://", "www."], whole: false) != nil else {
      return false
    }
    while !scanner.isAtEnd, scanner.byte > 0x20, !isClosing { scanner.offset += 1 }
    while scanner.offset > start,
      [0x2E, 0x2C, 0x3B, 0x3A].contains(scanner.bytes[scanner.offset - 1])
    {
      scanner.offset -= 1
    }
    let stop = scanner.offset
    let range = TextRange(start, stop)
    defer { scanner.offset = stop }
    if let (kind, id) = Self.identifier(in: scanner.bytes, range) {
      add(kind, id, rule: "verwijzing/webadres", from: start, to: stop)
    } else if Self.isOfficial(scanner.bytes, range) {
      let date = Self.date(in: scanner.bytes, range)
      add(.url, nil, rule: "verwijzing/webadres", from: start, to: stop, date: date)
    }
    return true
  }

  /// Whether the byte closes what the address stands in.
  private var isClosing: Bool {
    switch scanner.byte {
    case 0x3C, 0x3E, 0x22, 0x29, 0x5D: true
    case 0xC2:
      scanner.byte(at: scanner.offset + 1) == 0xA0 || scanner.byte(at: scanner.offset + 1) == 0xBB
    case 0xE2: scanner.byte(at: scanner.offset + 1) == 0x80
    default: false
    }
  }

  /// The official number in an address: of a publication, a document or a case.
  private static func identifier(in bytes: [UInt8], _ range: TextRange) -> (Reference.Kind, String)?
  {
    var finder = ReferenceFinder(text: Array(bytes[range.start..<range.end]), date: nil)
    while finder.scanner.findWord() {
      let start = finder.scanner.offset
      if finder.attempt({ $0.readFileName() }) || finder.attempt({ $0.readNumberedRecord() }) {
        continue
      }
      finder.scanner.offset = start
      finder.scanner.skipWord()
    }
    // `did=` names the document, `id=` only the case it belongs to.
    let best = finder.found.first { $0.kind != .caseNumber } ?? finder.found.first
    return best.flatMap { found in found.canonical.map { (found.kind, $0) } }
  }

  private static func isOfficial(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    let text = String(decoding: bytes[range.start..<range.end], as: UTF8.self).lowercased()
    let host = text.split(separator: "/").first { $0.contains(".") } ?? ""
    return [
      "rijksoverheid.nl", "officielebekendmakingen.nl", "tweedekamer.nl", "eerstekamer.nl",
      "overheid.nl", "government.nl", "minbuza.nl",
    ].contains { host == $0 || host.hasSuffix("." + $0) }
  }

  /// The date in a path such as `/2021/11/05/`.
  private static func date(in bytes: [UInt8], _ range: TextRange) -> DateInterval? {
    var scanner = TextScanner(bytes, in: range)
    while !scanner.isAtEnd {
      var place = scanner
      if place.take("/"), let year = place.takeNumber(4...4), place.take("/"),
        let month = place.takeNumber(2...2), place.take("/"), let day = place.takeNumber(2...2),
        place.byte == 0x2F || place.isAtEnd, (1990...2100).contains(year),
        let date = CalendarDate(year: year, month: month, day: day)
      {
        return DateInterval(date)
      }
      scanner.offset += 1
    }
    return nil
  }
}
