extension Repair {
  /// Hyphens lost inside words (`MVOnormen`), in suspended compounds and between years.
  static let lostHyphens = Repair(name: "lost-hyphens", gathers: true) { layout in
    LostHyphens.mend(&layout)
  }
}

/// Puts hyphens back where the form of a word or number shows that one was lost.
struct LostHyphens {
  private let bytes: [UInt8]
  private let evidence: WordEvidence
  private var edits: [Edit] = []

  private init(_ layout: Layout, _ evidence: WordEvidence) {
    bytes = layout.bytes
    self.evidence = evidence
  }

  static func mend(_ layout: inout Layout) {
    let evidence = layout.wordEvidence()
    var hyphens = LostHyphens(layout, evidence)
    for run in evidence.strangers { hyphens.mend(run) }
    for line in layout.lines where line.isText { hyphens.mendYears(line) }
    layout.edits += hyphens.edits
  }

  private mutating func mend(_ stranger: WordEvidence.Stranger) {
    let run = stranger.range
    let hints = stranger.hints
    let isCapital = bytes[run.start] &- 0x41 < 26
    guard isCapital || hints != .unknown, !isInAddress(run) else { return }
    if hints.contains(.hasHyphen) {
      mendGluedConjunction(run)
      return
    }
    if isCapital {
      if let cut = afterCapitals(run) {
        insert("-", at: cut, .hyphen, "samenstelling met een afkorting krijgt een koppelteken")
      } else if let cut = betweenNames(run) {
        insert("-", at: cut, .hyphen, "staat elders in het stuk met koppelteken")
      }
      return
    }
    let form = folded(run)
    if hints.contains(.beginsWithNot), let cut = afterNot(run, form) {
      insert("-", at: cut, .hyphen, "‘niet’ met een bijvoeglijk naamwoord krijgt een koppelteken")
    } else if hints.contains(.isDoubled), run.count == form.count {
      insert("-", at: run.start + form.count / 2, .hyphen, "verdubbeling krijgt een koppelteken")
    } else if hints.contains(.isFirstPart), isSuspended(run, form) {
      insert("-", at: run.end, .hyphen, "weglatingsstreepje: het tweede deel staat na ‘en’ of ‘of’")
    }
  }

  private func folded(_ run: TextRange) -> [UInt8] {
    var form: [UInt8] = []
    WordForm.append(bytes, run, to: &form)
    return form
  }

  private mutating func insert(_ mark: String, at: Int, _ kind: Edit.Kind, _ reason: String) {
    edits.append(
      Edit(kind: kind, stored: SourceRange(at, at), replacement: mark, reason: reason)
    )
  }

  /// Whether a run stands in a web or mail address.
  private func isInAddress(_ run: TextRange) -> Bool {
    let before = run.start > 0 ? bytes[run.start - 1] : 0x20
    let after = run.end < bytes.count ? bytes[run.end] : 0x20
    let marks: [UInt8] = [0x2F, 0x40, 0x5F, 0x3D, 0x3F, 0x26, 0x25]
    if marks.contains(before) || marks.contains(after) { return true }
    let isDotted = before == 0x2E && run.start > 1 && bytes[run.start - 2] > 0x20
    return isDotted
      || after == 0x2E && run.end + 1 < bytes.count && (bytes[run.end + 1] | 0x20) &- 0x61 < 26
  }

  /// Returns where the hyphen goes in `MVOnormen`: after two capitals or more, before a word.
  private func afterCapitals(_ run: TextRange) -> Int? {
    var at = run.start
    while at < run.end, bytes[at] &- 0x41 < 26 { at += 1 }
    guard at - run.start >= 2, at < run.end, Scalars.isLower(bytes, at, run.end),
      run.start == 0 || bytes[run.start - 1] &- 0x30 >= 10
    else { return nil }
    // `IJsland` is one word.
    if at - run.start == 2, bytes[run.start] == 0x49, bytes[run.start + 1] == 0x4A { return nil }
    for cut in [at, at - 1] where cut - run.start >= 2 {
      let rest = TextRange(cut, run.end)
      guard rest.count >= 4, !Self.endings.contains(text(rest)) else { continue }
      var form: [UInt8] = []
      WordForm.append(bytes, rest, to: &form)
      if evidence.tableCount(form) > 0 || evidence.ownCount(form) > 0 || evidence.isCompound(form) {
        return cut
      }
      if cut == at, rest.count >= 6 { return cut }
    }
    return nil
  }

  /// Endings that are written after an apostrophe or not at all: `MKB'ers`, `VVD'er`.
  private static let endings: Set<String> = ["ers", "tje", "tjes", "ster", "achtig", "achtige"]

  private func text(_ range: TextRange) -> String {
    String(decoding: bytes[range.start..<range.end], as: UTF8.self)
  }

  /// Returns where the hyphen goes in a double name that has one elsewhere in the document.
  private func betweenNames(_ run: TextRange) -> Int? {
    var at = run.start + 1
    while at < run.end {
      if bytes[at] &- 0x41 < 26, bytes[at - 1] &- 0x61 < 26, at - run.start >= 3, run.end - at >= 3
      {
        let cut = at - run.start
        let form = folded(run)
        let chained = form[0..<cut] + [0x2D] + form[cut...]
        if evidence.ownCount(Array(chained)) > 0 || evidence.tableCount(Array(chained)) > 0 {
          return at
        }
      }
      at += 1
    }
    return nil
  }

  /// Returns where the hyphen goes in `nietfinanciële`.
  private func afterNot(_ run: TextRange, _ form: [UInt8]) -> Int? {
    let rest = Array(form[4...])
    let chained = Array("niet-".utf8) + rest
    let isWord = evidence.tableCount(rest) > 0 || evidence.ownCount(rest) > 0
    let isAdjective = rest.last == UInt8(ascii: "e") || rest.suffix(2).elementsEqual("jk".utf8)
    guard evidence.ownCount(chained) > 0 || isWord && isAdjective else { return nil }
    return run.start + 4
  }

  /// Whether a run is the first half of `handels en investeringsverdragen` without its hyphen.
  private func isSuspended(_ run: TextRange, _ form: [UInt8]) -> Bool {
    guard evidence.firstCount(form) >= 2 || evidence.tableCount(Array(form.dropLast())) > 0 else {
      return false
    }
    var at = skipBlanks(run.end)
    let end = WordRuns.letters(bytes, at, min(bytes.count, at + 8))
    let conjunction = text(TextRange(at, end))
    guard at > run.end, conjunction == "en" || conjunction == "of" else { return false }
    at = skipBlanks(end)
    let stop = WordRuns.letters(bytes, at, min(bytes.count, at + 80))
    guard at > end, stop - at >= 8, Scalars.isLower(bytes, at, stop) else { return false }
    var second: [UInt8] = []
    WordForm.append(bytes, TextRange(at, stop), to: &second)
    return sharesHead(form, second)
  }

  /// Whether a compound can be cut so that its last part also makes a compound with another first part.
  private func sharesHead(_ first: [UInt8], _ second: [UInt8]) -> Bool {
    for cut in 4..<max(4, second.count - 3) where second[cut] & 0xC0 != 0x80 {
      let head = Array(second[0..<cut])
      let tail = Array(second[cut...])
      guard evidence.lastCount(tail) > 0 || evidence.tableCount(tail) > 0 && tail.count >= 5,
        evidence.isFirstPart(head)
      else { continue }
      if evidence.isKnown(first + tail) || evidence.lastCount(tail) >= 2 || tail.count >= 6 {
        return true
      }
    }
    return false
  }

  private func skipBlanks(_ start: Int) -> Int {
    var at = start
    while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
    return at
  }

  /// Puts back the blank in `handels-en investeringsverdragen`.
  private mutating func mendGluedConjunction(_ run: TextRange) {
    let end = run.end
    guard run.count > 6, end < bytes.count, bytes[end] == 0x20 else { return }
    let tail = text(TextRange(end - 3, end))
    guard tail == "-en" || tail == "-of" else { return }
    var form: [UInt8] = []
    WordForm.append(bytes, TextRange(run.start, end - 3), to: &form)
    guard evidence.firstCount(form) > 0, Scalars.isLower(bytes, end + 1, bytes.count) else {
      return
    }
    insert(" ", at: end - 2, .space, "weglatingsstreepje, gevolgd door een los voegwoord")
  }

  /// Puts back the hyphen in `20072011` and `(2008 2011)`.
  private mutating func mendYears(_ line: Layout.Line) {
    var at = line.start
    while at < line.end {
      guard bytes[at] &- 0x30 < 10 else {
        at += 1
        continue
      }
      var stop = at
      while stop < line.end, bytes[stop] &- 0x30 < 10 { stop += 1 }
      let isFree =
        (at == line.start || bytes[at - 1] == 0x20 || bytes[at - 1] == 0x28)
        && (stop == line.end || bytes[stop] == 0x20 || bytes[stop] == 0x29
          || (bytes[stop] == 0x2C || bytes[stop] == 0x2E)
            && (stop + 1 == line.end || bytes[stop + 1] <= 0x20))
      if isFree, stop - at == 8, follows(year(at), year(at + 4)) {
        insert("-", at: at + 4, .hyphen, "twee opeenvolgende jaartallen")
      } else if isFree, stop - at == 4, at > line.start, bytes[at - 1] == 0x28, stop + 5 < line.end,
        bytes[stop] == 0x20, bytes[stop + 5] == 0x29, follows(year(at), year(stop + 1))
      {
        edits.append(
          Edit(
            kind: .hyphen,
            stored: SourceRange(stop, stop + 1),
            replacement: "-",
            reason: "twee opeenvolgende jaartallen"
          )
        )
      }
      at = stop
    }
  }

  private func year(_ start: Int) -> Int? {
    var value = 0
    for index in start..<start + 4 {
      guard index < bytes.count, bytes[index] &- 0x30 < 10 else { return nil }
      value = value * 10 + Int(bytes[index] - 0x30)
    }
    return (1900...2099).contains(value) ? value : nil
  }

  private func follows(_ first: Int?, _ second: Int?) -> Bool {
    guard let first, let second else { return false }
    return second > first && second - first <= 40
  }
}
