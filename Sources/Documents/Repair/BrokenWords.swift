extension Repair {
  /// Words cut by a line end, with their hyphen or without it.
  static let brokenWords = Repair(name: "broken-words", gathers: true) { layout in
    BrokenWords.mend(&layout)
  }
}

/// Decides at each line end whether the word goes on, and whether a hyphen belongs to it.
///
/// The chance of the joined form is weighed against that of its halves as words of their own. How
/// far it must outweigh them depends on what the document does elsewhere: whether its line ends
/// keep their blank, and whether its hyphens at line ends are soft.
struct BrokenWords {
  /// A line end between two runs of letters.
  private struct Gap {
    let line: Int
    let next: Int
    /// The last letters of the line and the first of the next.
    let head: TextRange
    let tail: TextRange
    let hasHyphen: Bool
    /// Whether the mark is one that only typesetters put at a line end (U+00AD, U+2010).
    let isSoftMark: Bool
    /// How much likelier one word is than two, as a natural logarithm.
    let gain: Double
  }

  /// First parts that are written with a hyphen.
  private static let hyphened: Set<String> = [
    "anti", "ex", "niet", "non", "noord", "oost", "oud", "quasi", "vice", "west", "zuid",
  ]

  private let layout: Layout
  private let evidence: WordEvidence
  private var gaps: [Gap] = []
  /// The lines that end with the dash of a period, whose second year begins the next.
  private var periods: [Gap] = []
  private var isMarked = false
  private var isBreaking = false
  private var isSoft = false

  private init(_ layout: Layout, _ evidence: WordEvidence) {
    self.layout = layout
    self.evidence = evidence
  }

  static func mend(_ layout: inout Layout) {
    guard !layout.isUnwrapped else { return }
    let evidence = layout.wordEvidence()
    var words = BrokenWords(layout, evidence)
    words.collect()
    words.judgeStyle()
    for gap in words.gaps + words.periods {
      guard let (edit, isGlued) = words.edit(gap) else { continue }
      if let edit { layout.edits.append(edit) }
      if isGlued { layout.gluedLines.insert(gap.line) }
    }
  }

  // MARK: Gaps

  private mutating func collect() {
    var inner = 0
    var blank = 0
    for piece in layout.pieces {
      for run in piece.lines where run.count > 1 {
        for line in run.lowerBound..<(run.upperBound - 1) where layout.lines[line].length > 20 {
          inner += 1
          if layout.lines[line].hasTrailingSpace { blank += 1 }
        }
      }
    }
    isMarked = inner >= 4 && blank * 10 >= inner * 6
    for piece in layout.pieces {
      for (part, run) in piece.lines.enumerated() {
        for line in run.lowerBound..<(run.upperBound - 1) { add(line, line + 1) }
        if part + 1 < piece.lines.count {
          add(run.upperBound - 1, piece.lines[part + 1].lowerBound)
        }
      }
    }
  }

  private mutating func add(_ line: Int, _ next: Int) {
    let above = layout.lines[line]
    let below = layout.lines[next]
    let bytes = layout.bytes
    guard !layout.joinedLines.contains(line) else { return }
    let (last, length) = Scalars.decodeBackward(bytes, above.end, above.start)
    let hasHyphen = Scalars.isHyphen(last) || last == 0xAD
    var end = hasHyphen ? above.end - length : above.end
    // Browsers print both the soft hyphen and the hyphen that it became.
    while hasHyphen, end - 2 > above.start, bytes[end - 2] == 0xC2, bytes[end - 1] == 0xAD {
      end -= 2
    }
    let head = TextRange(WordRuns.lettersBackward(bytes, end, above.start), end)
    let tail = TextRange(below.start, WordRuns.letters(bytes, below.start, below.end))
    // `2014–` ⏎ `2017`: years of one period, with the dash that belongs between them.
    let dash = above.end - length
    if hasHyphen || last == 0x2013, dash > above.start, bytes[dash - 1] &- 0x30 < 10,
      below.start < below.end, bytes[below.start] &- 0x30 < 10
    {
      let end = TextRange(above.end, above.end)
      periods.append(
        Gap(
          line: line,
          next: next,
          head: end,
          tail: end,
          hasHyphen: true,
          isSoftMark: false,
          gain: 0
        )
      )
    }
    guard !tail.isEmpty, head.count >= 2 || hasHyphen else { return }
    if hasHyphen, head.isEmpty {
      // `2014-` ⏎ `2018` and `1-` are no words.
      guard end > above.start, bytes[end - 1] &- 0x30 < 10 else { return }
    }
    let joined = folded([head, tail])
    if !hasHyphen, !isCandidate(above, head, tail, joined) { return }
    gaps.append(
      Gap(
        line: line,
        next: next,
        head: head,
        tail: tail,
        hasHyphen: hasHyphen,
        isSoftMark: last == 0xAD || last == 0x2010,
        gain: head.isEmpty
          ? 0
          : evidence.logChance(joined) - evidence.logChance(folded([head]))
            - evidence.logChance(folded([tail]))
      )
    )
  }

  /// Whether it is worth weighing a line end without a hyphen.
  private func isCandidate(
    _ above: Layout.Line,
    _ head: TextRange,
    _ tail: TextRange,
    _ joined: [UInt8]
  ) -> Bool {
    guard Scalars.isLower(layout.bytes, tail.start, tail.end) else {
      // `Latijns` ⏎ `Amerika`: a name that is known with its hyphen.
      guard isMarked, !above.hasTrailingSpace else { return false }
      let chained = folded([head], "-", [tail])
      return evidence.tableCount(chained) > 0 || evidence.ownCount(chained) > 0
    }
    if isMarked, !above.hasTrailingSpace { return true }
    if evidence.isKnown(joined) { return true }
    let isAcronym = isAcronym(head)
    return isAcronym && evidence.ownCount(folded([head], "-", [tail])) > 0
  }

  private func folded(
    _ first: [TextRange],
    _ mark: String = "",
    _ second: [TextRange] = []
  ) -> [UInt8] {
    var form: [UInt8] = []
    for range in first { WordForm.append(layout.bytes, range, to: &form) }
    form.append(contentsOf: mark.utf8)
    for range in second { WordForm.append(layout.bytes, range, to: &form) }
    return form
  }

  private func isAcronym(_ range: TextRange) -> Bool {
    var letters = 0
    var at = range.start
    while at < range.end {
      let (scalar, length) = Scalars.decode(layout.bytes, at, range.end)
      guard Scalars.properties(scalar) & Scalars.upper != 0 else { return false }
      letters += 1
      at += length
    }
    return letters >= 2
  }

  // MARK: Style

  /// Finds what line ends mean in this document.
  private mutating func judgeStyle() {
    var open = 0
    var broken = 0
    var hyphens = 0
    var soft = 0
    for gap in gaps {
      if gap.hasHyphen {
        guard !gap.head.isEmpty, !isAcronym(gap.head), !isSuspended(gap) else { continue }
        hyphens += 1
        if gap.gain > 7 { soft += 1 }
      } else if isMarked, !layout.lines[gap.line].hasTrailingSpace {
        open += 1
        if gap.gain > 6 { broken += 1 }
      }
    }
    isBreaking = broken >= 2 && broken * 10 >= open * 3
    isSoft = soft >= 1 && soft * 10 >= hyphens * 3
  }

  /// Whether the hyphen at a line end belongs to `handels- en …`.
  private func isSuspended(_ gap: Gap) -> Bool {
    let form = String(decoding: folded([gap.tail]), as: UTF8.self)
    guard ["en", "of", "tot", "noch", "dan", "respectievelijk", "alsmede"].contains(form) else {
      return false
    }
    let line = layout.lines[gap.next]
    return gap.tail.end == line.end || layout.bytes[gap.tail.end] <= 0x2F
  }

  // MARK: Decision

  /// Returns the edit for a line end, and whether the next line follows without a blank.
  private func edit(_ gap: Gap) -> (Edit?, isGlued: Bool)? {
    if gap.tail.isEmpty {
      let reason = "jaren of getallen met een streepje ertussen"
      return made(.wordJoined, gap, from: gap.head.end, replacement: "", reason: reason)
    }
    return gap.hasHyphen ? hyphenEdit(gap) : openEdit(gap)
  }

  private func hyphenEdit(_ gap: Gap) -> (Edit?, isGlued: Bool)? {
    guard !isSuspended(gap) else { return nil }
    let (keeps, reason) = keepsHyphen(gap)
    let end = layout.lines[gap.line].end
    // A soft hyphen that stays is a hyphen: the sign itself is not seen within a line.
    if keeps, end > 1, layout.bytes[end - 2] == 0xC2, layout.bytes[end - 1] == 0xAD {
      return made(.hyphen, gap, from: gap.head.end, replacement: "-", reason: reason)
    }
    let from = keeps ? end : gap.head.end
    return made(.wordJoined, gap, from: from, replacement: "", reason: reason)
  }

  private func keepsHyphen(_ gap: Gap) -> (Bool, String) {
    if gap.head.isEmpty || isAcronym(gap.head) || !startsLower(gap.tail) {
      return (true, "koppelteken na of voor een hoofdletter of cijfer")
    }
    let joined = folded([gap.head, gap.tail])
    let chained = folded([gap.head], "-", [gap.tail])
    let whole = String(decoding: joined, as: UTF8.self)
    let ownJoined = evidence.ownCount(joined)
    let ownChained = evidence.ownCount(chained)
    if ownChained > ownJoined { return (true, "staat elders in het stuk met koppelteken") }
    if ownJoined > 0 { return (false, "‘\(whole)’ staat ook elders in het stuk") }
    if evidence.tableCount(chained) > 0 { return (true, "bekend met koppelteken") }
    if evidence.isKnown(joined) { return (false, "‘\(whole)’ is een bekend woord") }
    if gap.isSoftMark { return (false, "afbreekteken van de zetter") }
    if isSoft {
      let isName = !startsLower(gap.head)
      let isHeadWord =
        evidence.isKnown(folded([gap.head])) || evidence.isCompound(folded([gap.head]))
      let tail = folded([gap.tail])
      let isTailWord = evidence.isKnown(tail) || evidence.isCompound(tail)
      if isName, isTailWord, tail.count >= 5 {
        return (true, "naam met een woord erachter")
      }
      if isChain(gap) { return (true, "deel van een reeks met koppeltekens") }
      if !isHeadWord || !isTailWord {
        return (false, "afbreekteken: een van de delen is geen woord")
      }
      if Self.hyphened.contains(String(decoding: folded([gap.head]), as: UTF8.self)) {
        return (true, "dit voorvoegsel krijgt een koppelteken")
      }
      return gap.gain > -12
        ? (false, "afbreekteken: ‘\(whole)’ is waarschijnlijker dan twee woorden")
        : (true, "beide delen zijn woorden")
    }
    let isNoWord = evidence.logChance(folded([gap.head])) < -14
    return gap.gain > 12 && isNoWord
      ? (false, "afbreekteken: het eerste deel is geen woord")
      : (true, "koppeltekens aan regeleinden horen hier bij het woord")
  }

  /// Whether the word goes on with another hyphen on the next line.
  private func isChain(_ gap: Gap) -> Bool {
    let line = layout.lines[gap.next]
    return gap.tail.end + 1 < line.end && layout.bytes[gap.tail.end] == 0x2D
      && Scalars.isLower(layout.bytes, gap.tail.end + 1, line.end)
  }

  private func startsLower(_ range: TextRange) -> Bool {
    Scalars.isLower(layout.bytes, range.start, range.end)
  }

  private func openEdit(_ gap: Gap) -> (Edit?, isGlued: Bool)? {
    let isBare = isMarked && !layout.lines[gap.line].hasTrailingSpace
    let joined = folded([gap.head, gap.tail])
    let whole = String(decoding: joined, as: UTF8.self)
    if isAcronym(gap.head) {
      let isSeen =
        evidence.ownCount(joined) > 0 || evidence.ownCount(folded([gap.head], "-", [gap.tail])) > 0
      guard gap.tail.count >= 4, isSeen || isBare && isBreaking else { return nil }
      return made(
        .hyphen,
        gap,
        from: gap.head.end,
        replacement: "-",
        reason: "samenstelling met een afkorting krijgt een koppelteken"
      )
    }
    if !startsLower(gap.tail) {
      guard isBreaking else { return nil }
      let reason = "bekend met koppelteken"
      return made(.hyphen, gap, from: gap.head.end, replacement: "-", reason: reason)
    }
    let isKnown = evidence.isKnown(joined)
    let limit = isBare ? (isBreaking ? 0.4 : 6.0) : 7.0
    guard gap.gain > limit, isKnown || isBare && isBreaking else { return nil }
    if !isBare, evidence.tableCount(folded([gap.head])) > 0,
      evidence.tableCount(folded([gap.tail])) > 0
    {
      return nil
    }
    return made(
      isBare ? .wordJoined : .space,
      gap,
      from: gap.head.end,
      replacement: "",
      reason: isKnown ? "‘\(whole)’ is een bekend woord" : "waarschijnlijker dan twee woorden"
    )
  }

  private func made(
    _ kind: Edit.Kind,
    _ gap: Gap,
    from: Int,
    replacement: String,
    reason: String
  ) -> (Edit?, isGlued: Bool) {
    if gap.next == gap.line + 1 {
      let stored = SourceRange(from, layout.lines[gap.next].start)
      return (Edit(kind: kind, stored: stored, replacement: replacement, reason: reason), false)
    }
    // Something stands between the halves: only the mark at the end is edited.
    let end = layout.lines[gap.line].end
    guard from < end || !replacement.isEmpty else { return (nil, true) }
    let stored = SourceRange(from, end)
    return (Edit(kind: kind, stored: stored, replacement: replacement, reason: reason), true)
  }
}
