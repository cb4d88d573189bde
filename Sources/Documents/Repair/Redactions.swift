/// Words and codes that stand where text was made unreadable (*weglakken*).
enum Redactions {
  /// Lines that are nothing but the label of a redaction.
  private static let labels: Set<String> = [
    "bescherming persoonlijke levenssfeer",
    "er zijn afspraken over behandeling van gevraagde gegevens",
    "persoonlijke beleidsopvattingen", "bedrijfs- en fabricagegegevens", "buiten verzoek",
    "buiten reikwijdte", "buiten reikwijdte verzoek", "dubbel", "onevenredige benadeling",
  ]

  /// Adds a notice for each line with a redaction.
  static func note(_ layout: inout Layout) {
    var number = 1
    var at = 0
    for line in layout.lines {
      let count = count(line, layout.bytes)
      guard count > 0 else { continue }
      for byte in layout.bytes[at..<line.start] where byte == 0x0A { number += 1 }
      at = line.start
      let place = line.page.map { "p. \($0), regel \(number)" } ?? "regel \(number)"
      let what = count == 1 ? "een plaats is" : "\(count) plaatsen zijn"
      layout.notices.append(
        Notice(
          code: "N119",
          gap: .redaction,
          place: place,
          message: "\(what) onleesbaar gemaakt",
          tip: ""
        )
      )
    }
  }

  private static func count(_ line: Layout.Line, _ bytes: [UInt8]) -> Int {
    if line.length <= 60 {
      let text = WordForm.folded(String(decoding: bytes[line.start..<line.end], as: UTF8.self))
      if labels.contains(text) { return 1 }
    }
    var found = 0
    var at = line.start
    while at + 5 < line.end {
      if bytes[at] == UInt8(ascii: "5") || bytes[at] == UInt8(ascii: "1"),
        let stop = code(bytes, at, line)
      {
        found += 1
        at = stop
      } else {
        at += 1
      }
    }
    return found
  }

  /// Returns the end of a ground of the Woo or Wob: `5.1.2.e`, `5.1.2e`, `5.1 lid 2 e`, `10.2.e`.
  private static func code(_ bytes: [UInt8], _ start: Int, _ line: Layout.Line) -> Int? {
    if start > line.start, Layout.isWordByte(bytes[start - 1]) { return nil }
    for ground in ["5.1.1.", "5.1.1", "5.1.2.", "5.1.2", "10.1.", "10.2.", "10.2"] {
      let end = start + ground.utf8.count
      guard end < line.end, bytes[start..<end].elementsEqual(ground.utf8) else { continue }
      let isLetter = bytes[end] &- 0x61 < 9
      let isAlone = end + 1 >= line.end || (bytes[end + 1] | 0x20) &- 0x61 >= 26
      if isLetter, isAlone { return end + 1 }
    }
    return nil
  }
}
