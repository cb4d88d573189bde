extension Repair {
  /// Page numbers, running heads and letterhead fields in the middle of a text, found by form and
  /// by repetition.
  static let furniture = Repair(name: "furniture", gathers: false) { layout in
    Furniture.mark(&layout)
  }
}

/// Finds what belongs to the page rather than to the text.
enum Furniture {
  static func mark(_ layout: inout Layout) {
    let repeated = repeatedLines(layout)
    for index in layout.lines.indices {
      guard case .text = layout.lines[index].kind, layout.lines[index].length <= 120 else {
        continue
      }
      if let reason = form(index, layout) ?? repeated[index] {
        drop(index, reason, &layout)
      }
    }
    dropPageHeads(&layout)
    LetterheadFields.mark(&layout)
  }

  /// Takes out the letterhead below a page number that cuts a sentence in two: fields with their values,
  /// and the name of a ministry or directorate.
  private static func dropPageHeads(_ layout: inout Layout) {
    for index in layout.lines.indices.dropFirst() {
      guard case .furniture = layout.lines[index].kind,
        isPageOfPages(layout.lines[index], layout.bytes),
        let above = layout.lines[..<index].lastIndex(where: { $0.isText }),
        index - above <= 3, layout.lines[above].length > 40,
        layout.ending(layout.lines[above]) == .open
      else { continue }
      var next = index + 1
      var isField = false
      while next < layout.lines.count - 1, next - index <= 6 {
        let line = layout.lines[next]
        guard line.isText, line.length <= 60, layout.marker(line) == nil else { break }
        let begins = LetterheadFields.isField(line, layout.bytes)
        let isValue = isField && line.length <= 40 && LetterheadFields.isValue(line, layout.bytes)
        guard begins || isValue || isOffice(line, layout.bytes) else { break }
        drop(next, "briefhoofd van een bladzijde, midden in een zin", &layout)
        isField = begins
        next += 1
      }
    }
  }

  /// Whether a line is the name of a ministry or directorate, as at the head of a page.
  private static func isOffice(_ line: Layout.Line, _ bytes: [UInt8]) -> Bool {
    ["ministerie van ", "directie ", "directoraat-generaal ", "dg "].contains {
      Tokenizer.hasPrefix($0, bytes, line.start, line.end)
    }
  }

  static func drop(_ index: Int, _ reason: String, _ layout: inout Layout) {
    let line = layout.lines[index]
    layout.lines[index].kind = .furniture
    layout.edits.append(
      Edit(
        kind: .furniture,
        stored: SourceRange(line.start, line.end),
        replacement: "",
        reason: reason
      )
    )
  }

  /// Returns why a line is furniture by its form alone.
  private static func form(_ index: Int, _ layout: Layout) -> String? {
    let line = layout.lines[index]
    let bytes = layout.bytes
    if isRule(line, bytes) { return "lijn" }
    if isPageOfPages(line, bytes) { return "paginanummer" }
    if let number = bareNumber(line, bytes), isPageNumber(number, index, layout) {
      return "paginanummer"
    }
    guard index >= 12 else { return nil }
    if Tokenizer.hasPrefix("issn ", bytes, line.start, line.end) { return "colofon" }
    let isRunningHead =
      ByteSearch.contains("vergaderjaar ", bytes, line.range)
      && ByteSearch.contains(" kamer, ", bytes, line.range) && layout.ending(line) != .sentence
      && layout.wordCount(line.range, limit: 16) <= 15
    return isRunningHead ? "kopregel van het stuk" : nil
  }

  /// `---`, `____`, `* * *`: a line that is drawn, not written.
  private static func isRule(_ line: Layout.Line, _ bytes: [UInt8]) -> Bool {
    guard line.end - line.start >= 3 else { return false }
    return bytes[line.start..<line.end].allSatisfy { [0x2D, 0x5F, 0x2A, 0x3D, 0x20].contains($0) }
  }

  /// `Pagina 3 van 10`, `pagina 3`, `3/10`, `- 3 -`.
  private static func isPageOfPages(_ line: Layout.Line, _ bytes: [UInt8]) -> Bool {
    guard line.length <= 24 else { return false }
    var reader = LabelReader(bytes: bytes, at: line.start, end: line.end)
    if reader.word().map({ ["pagina", "page", "blad"].contains($0) }) == true {
      guard reader.number() != nil else { return false }
      reader.skip(" /")
      if reader.at == line.end { return true }
      guard let word = reader.word(), word == "van" || word == "of" else { return false }
      return reader.number() != nil && reader.at == line.end
    }
    reader.skip("-\u{2013} ")
    let isBetweenDashes = reader.at > line.start
    guard reader.number() != nil else { return false }
    if isBetweenDashes {
      return !reader.skip("-\u{2013} ").isEmpty && reader.at == line.end
    }
    guard !reader.skip("/ ").isEmpty, reader.at > line.start,
      bytes[line.start..<reader.at].contains(0x2F)
    else { return false }
    return reader.number() != nil && reader.at == line.end
  }

  private static func bareNumber(_ line: Layout.Line, _ bytes: [UInt8]) -> Int? {
    guard line.length <= 3 else { return nil }
    var reader = LabelReader(bytes: bytes, at: line.start, end: line.end)
    let number = reader.number()
    return reader.at == line.end ? number : nil
  }

  /// Whether a bare number is a page number: it stands at the edge of its page, or alone in a gap.
  private static func isPageNumber(_ number: Int, _ index: Int, _ layout: Layout) -> Bool {
    let line = layout.lines[index]
    if let page = line.page {
      let isEdge =
        index == 0 || index + 1 == layout.lines.count || layout.lines[index - 1].page != page
        || layout.lines[index + 1].page != page
      return isEdge && abs(number - page) <= 400
    }
    guard index > 0, index + 1 < layout.lines.count else { return index > 0 && line.blanks > 0 }
    return line.blanks >= 2 && layout.lines[index + 1].blanks >= 1 && !layout.isUnwrapped
  }

  /// Finds short lines that come back, their numbers aside, at the edges of pages or inside sentences.
  private static func repeatedLines(_ layout: Layout) -> [Int: String] {
    var counts: [UInt64: Int32] = [:]
    var keys: [(line: Int, key: UInt64)] = []
    for index in layout.lines.indices {
      let line = layout.lines[index]
      guard case .text = line.kind, line.length >= 3, line.length <= 90, line.role == .body,
        layout.ending(line) != .sentence, let key = masked(line, layout.bytes)
      else { continue }
      counts[key, default: 0] += 1
      keys.append((index, key))
    }
    var places: [UInt64: [Int]] = [:]
    for (index, key) in keys where counts[key] ?? 0 >= 2 { places[key, default: []].append(index) }
    var result: [Int: String] = [:]
    for indices in places.values where layout.marker(layout.lines[indices[0]]) == nil {
      let atEdge = indices.filter { isAtEdge($0, layout) }
      let isRunning = atEdge.count >= 2 && atEdge.count * 10 >= indices.count * 6
      guard isRunning, layout.wordCount(layout.lines[indices[0]].range, limit: 13) <= 12 else {
        continue
      }
      for index in atEdge where index != indices[0] || index > 20 {
        result[index] = "komt \(indices.count) keer voor aan de rand van een bladzijde"
      }
    }
    return result
  }

  /// Whether a line stands at the edge of its page, or cuts a sentence in two.
  private static func isAtEdge(_ index: Int, _ layout: Layout) -> Bool {
    let line = layout.lines[index]
    if let page = line.page {
      let before =
        index < 2 || layout.lines[index - 2].page != page || layout.lines[index - 1].page != page
      let after =
        index + 2 >= layout.lines.count || layout.lines[index + 2].page != page
        || layout.lines[index + 1].page != page
      return before || after
    }
    guard index > 0, index + 1 < layout.lines.count else { return false }
    return layout.ending(layout.lines[index - 1]) == .open && layout.lines[index - 1].length > 40
      && layout.beginsLower(layout.lines[index + 1])
  }

  /// The hash (FNV-1a) of a line with each run of digits as one sign; nil without a letter.
  private static func masked(_ line: Layout.Line, _ bytes: [UInt8]) -> UInt64? {
    var hash: UInt64 = 14_695_981_039_346_656_037
    var wasDigit = false
    var hasLetter = false
    for byte in bytes[line.start..<line.end] {
      let isDigit = byte &- 0x30 < 10
      if isDigit, wasDigit { continue }
      wasDigit = isDigit
      if byte > 0x40 { hasLetter = true }
      hash = (hash ^ UInt64(isDigit ? 0x23 : byte)) &* 1_099_511_628_211
    }
    return hasLetter ? hash : nil
  }
}

/// Letterhead fields (`Onze referentie`, `Datum`, a code) that stand in the middle of a text.
enum LetterheadFields {
  private static let names: Set<String> = [
    "datum", "onze referentie", "uw referentie", "ons kenmerk", "uw kenmerk", "kenmerk",
    "bijlage(n)",
    "bijlagen", "contactpersoon", "uw brief", "uw brief (kenmerk)", "doorkiesnummer",
  ]

  static func mark(_ layout: inout Layout) {
    for index in layout.lines.indices where index >= 25 {
      guard case .text = layout.lines[index].kind else { continue }
      let line = layout.lines[index]
      if isField(line, layout.bytes) || isPaperCode(line, layout.bytes) {
        take(around: index, &layout)
      }
    }
    dropRepeats(&layout)
  }

  static func isField(_ line: Layout.Line, _ bytes: [UInt8]) -> Bool {
    guard line.length <= 24 else { return false }
    var text = WordForm.folded(String(decoding: bytes[line.start..<line.end], as: UTF8.self))
    if text.hasSuffix(":") { text.removeLast() }
    return names.contains(text)
  }

  /// `kst-26485-164`, `ah-tk-20232024-1314` alone on a line.
  private static func isPaperCode(_ line: Layout.Line, _ bytes: [UInt8]) -> Bool {
    guard line.length <= 40 else { return false }
    let text = bytes[line.start..<line.end]
    let hasPrefix = ["kst-", "ah-tk-", "ah-ek-", "h-tk-", "h-ek-", "blg-"].contains {
      text.starts(with: $0.utf8)
    }
    return hasPrefix && text.contains { $0 &- 0x30 < 10 }
  }

  /// A short line that can stand in a letterhead: a name, a date, a code.
  private static func isShort(_ index: Int, _ layout: Layout) -> Bool {
    let line = layout.lines[index]
    guard case .text = line.kind, line.role == .body, line.length <= 40,
      layout.marker(line) == nil, !layout.beginsLower(line)
    else { return false }
    return layout.ending(line) == .open && layout.wordCount(line.range, limit: 6) <= 5
  }

  /// Moves aside a field with its value and the lines of the letterhead above it.
  private static func take(around index: Int, _ layout: inout Layout) {
    var first = index
    while first > 25, index - first < 4, layout.lines[first].blanks < 2, isShort(first - 1, layout),
      layout.ending(layout.lines[first - 1]) == .open
    {
      first -= 1
    }
    // Without a gap above, the short lines are the end of the text.
    if layout.lines[first].blanks == 0, layout.lines[first].page == layout.lines[first - 1].page {
      first = index
    }
    var last = index
    if isField(layout.lines[index], layout.bytes) {
      while last + 1 < layout.lines.count, last - index < 2, layout.lines[last + 1].blanks <= 1,
        isShort(last + 1, layout) || isField(layout.lines[last + 1], layout.bytes)
      {
        last += 1
        if isValue(layout.lines[last], layout.bytes) { break }
      }
    }
    for line in first...last {
      if case .text = layout.lines[line].kind { layout.lines[line].kind = .letterhead }
    }
  }

  /// A date or a code: the value of a field.
  static func isValue(_ line: Layout.Line, _ bytes: [UInt8]) -> Bool {
    bytes[line.start..<line.end].contains { $0 &- 0x30 < 10 }
  }

  /// Takes out letterhead lines that stand word for word in the text above.
  private static func dropRepeats(_ layout: inout Layout) {
    var seen: Set<[UInt8]> = []
    for index in layout.lines.indices {
      let line = layout.lines[index]
      guard line.length <= 40 else { continue }
      let isNew = seen.insert(Array(layout.bytes[line.start..<line.end])).inserted
      if case .letterhead = line.kind, !isNew {
        Furniture.drop(index, "briefhoofd, staat hierboven al", &layout)
      }
    }
  }
}
