extension Repair {
  /// Words that a blank has cut in two inside a line.
  static let splitWords = Repair(name: "split-words", gathers: true) { layout in
    SplitWords.mend(&layout)
  }
}

/// Joins `Richt lijnen` where the whole is a known word and one half is none.
enum SplitWords {
  /// First halves that authors themselves write apart.
  private static let prefixes: Set<String> = [
    "anti", "bio", "co", "eco", "ex", "extra", "inter", "intra", "macro", "maxi", "micro", "mini",
    "multi", "non", "post", "pre", "pro", "semi", "sub", "super", "top", "ultra", "vice",
  ]

  static func mend(_ layout: inout Layout) {
    let evidence = layout.wordEvidence()
    let bytes = layout.bytes
    var last = -1
    for index in evidence.strangers.indices {
      let run = evidence.strangers[index]
      if let next = neighbour(after: run, bytes), run.start > last,
        let edit = edit(run, next, evidence, bytes)
      {
        layout.edits.append(edit)
        last = next.end
      } else if let previous = neighbour(before: run, bytes), previous.start > last,
        let edit = edit(previous, run, evidence, bytes)
      {
        layout.edits.append(edit)
        last = run.end
      }
    }
  }

  /// The run of letters one blank behind a run.
  private static func neighbour(after run: TextRange, _ bytes: [UInt8]) -> TextRange? {
    guard run.end + 1 < bytes.count, bytes[run.end] == 0x20 else { return nil }
    let limit = min(bytes.count, run.end + 60)
    let end = WordRuns.letters(bytes, run.end + 1, limit)
    guard end > run.end + 1, Scalars.isLower(bytes, run.end + 1, end) else { return nil }
    return TextRange(run.end + 1, end)
  }

  /// The run of letters one blank before a run.
  private static func neighbour(before run: TextRange, _ bytes: [UInt8]) -> TextRange? {
    guard run.start > 1, bytes[run.start - 1] == 0x20, Scalars.isLower(bytes, run.start, run.end)
    else { return nil }
    let start = WordRuns.lettersBackward(bytes, run.start - 1, max(0, run.start - 60))
    return start < run.start - 1 ? TextRange(start, run.start - 1) : nil
  }

  private static func edit(
    _ head: TextRange,
    _ tail: TextRange,
    _ evidence: WordEvidence,
    _ bytes: [UInt8]
  ) -> Edit? {
    var first: [UInt8] = []
    var second: [UInt8] = []
    WordForm.append(bytes, head, to: &first)
    WordForm.append(bytes, tail, to: &second)
    guard first.count >= 2, second.count >= 2, !first.contains(0x2D), !second.contains(0x2D) else {
      return nil
    }
    let joined = first + second
    guard evidence.isKnown(joined) else { return nil }
    let isFirstKnown = evidence.tableCount(first) > 0
    let isSecondKnown = evidence.tableCount(second) > 0
    guard !isFirstKnown || !isSecondKnown else { return nil }
    if isSecondKnown, prefixes.contains(String(decoding: first, as: UTF8.self)) { return nil }
    let gain =
      evidence.logChance(joined) - evidence.logChance(first, spare: isFirstKnown ? 0 : 3)
      - evidence.logChance(second, spare: isSecondKnown ? 0 : 3)
    guard gain > 9 else { return nil }
    let whole = String(decoding: joined, as: UTF8.self)
    return Edit(
      kind: .space,
      stored: SourceRange(head.end, tail.start),
      replacement: "",
      reason: "‘\(whole)’ is een bekend woord, een van de delen niet"
    )
  }
}
