extension Repair {
  /// Words that a blank has cut in two inside a line.
  static let splitWords = Repair(name: "split-words", gathers: true) { layout in
    SplitWords.mend(&layout)
  }
}

/// Joins `Richt lijnen` where the whole is a known word and one half is none.
struct SplitWords {
  /// First halves that authors themselves write apart.
  private static let prefixes: Set<String> = [
    "anti", "bio", "co", "eco", "ex", "extra", "inter", "intra", "macro", "maxi", "micro", "mini",
    "multi", "non", "post", "pre", "pro", "semi", "sub", "super", "top", "ultra", "vice",
  ]

  private let bytes: [UInt8]
  private let evidence: WordEvidence
  /// How often two runs stand side by side, by their folded forms.
  private var pairs: [[UInt8]: Int] = [:]
  private var scratch: [UInt8] = []

  private init(_ layout: Layout, _ evidence: WordEvidence) {
    bytes = layout.bytes
    self.evidence = evidence
  }

  static func mend(_ layout: inout Layout) {
    var words = SplitWords(layout, layout.wordEvidence())
    layout.edits += words.edits() + words.spacedEdits()
  }

  private mutating func edits() -> [Edit] {
    var found: [(head: TextRange, tail: TextRange)] = []
    for stranger in evidence.strangers where !stranger.hints.contains(.hasHyphen) {
      let run = stranger.range
      if let next = neighbour(after: run), couldJoin(run, next) { found.append((run, next)) }
      if let previous = neighbour(before: run), couldJoin(previous, run) {
        found.append((previous, run))
      }
    }
    for pair in found { pairs[key(pair.head, pair.tail), default: 0] += 1 }
    var result: [Edit] = []
    var last = -1
    for pair in found where pair.head.start > last {
      guard let edit = edit(pair.head, pair.tail) else { continue }
      result.append(edit)
      last = pair.tail.end
    }
    return result
  }

  /// The blanks in words whose capitals stand apart: `O E S O`, when the whole is a known word.
  private mutating func spacedEdits() -> [Edit] {
    func isCapital(_ index: Int) -> Bool { bytes[index] &- 0x41 < 26 }
    var result: [Edit] = []
    var index = 0
    while index + 4 < bytes.count {
      guard isCapital(index), bytes[index + 1] == 0x20, index == 0 || !isLetter(index - 1) else {
        index += 1
        continue
      }
      var end = index + 1
      while end + 1 < bytes.count, bytes[end] == 0x20, isCapital(end + 1),
        end + 2 == bytes.count || !isLetter(end + 2)
      {
        end += 2
      }
      scratch.removeAll(keepingCapacity: true)
      for place in stride(from: index, to: end, by: 2) { scratch.append(bytes[place] | 0x20) }
      if scratch.count >= 3, evidence.isKnown(scratch) {
        for blank in stride(from: index + 1, to: end - 1, by: 2) {
          result.append(
            Edit(
              kind: .space,
              stored: SourceRange(blank, blank + 1),
              replacement: "",
              reason: "gespatieerd woord"
            )
          )
        }
      }
      index = end
    }
    return result
  }

  private func isLetter(_ index: Int) -> Bool {
    bytes[index] | 0x20 &- 0x61 < 26 || bytes[index] >= 0x80
  }

  private func folded(_ range: TextRange) -> [UInt8] {
    var form: [UInt8] = []
    WordForm.append(bytes, range, to: &form)
    return form
  }

  private func key(_ head: TextRange, _ tail: TextRange) -> [UInt8] {
    folded(head) + [0x20] + folded(tail)
  }

  /// The run of letters one blank behind a run.
  private func neighbour(after run: TextRange) -> TextRange? {
    guard run.end + 1 < bytes.count, bytes[run.end] == 0x20 else { return nil }
    let limit = min(bytes.count, run.end + 60)
    let end = WordRuns.letters(bytes, run.end + 1, limit)
    guard end > run.end + 1, Scalars.isLower(bytes, run.end + 1, end) else { return nil }
    return TextRange(run.end + 1, end)
  }

  /// The run of letters one blank before a run.
  private func neighbour(before run: TextRange) -> TextRange? {
    guard run.start > 1, bytes[run.start - 1] == 0x20, Scalars.isLower(bytes, run.start, run.end)
    else { return nil }
    let start = WordRuns.lettersBackward(bytes, run.start - 1, max(0, run.start - 60))
    return start < run.start - 1 ? TextRange(start, run.start - 1) : nil
  }

  /// Whether two runs together are a known word.
  private mutating func couldJoin(_ head: TextRange, _ tail: TextRange) -> Bool {
    guard head.count >= 2, tail.count >= 2, !isAcronym(head) else { return false }
    scratch.removeAll(keepingCapacity: true)
    WordForm.append(bytes, head, to: &scratch)
    WordForm.append(bytes, tail, to: &scratch)
    return evidence.isKnown(scratch)
  }

  private func isAcronym(_ range: TextRange) -> Bool {
    bytes[range.start..<range.end].allSatisfy { $0 &- 0x41 < 26 }
  }

  private func edit(_ head: TextRange, _ tail: TextRange) -> Edit? {
    let first = folded(head)
    let second = folded(tail)
    let joined = first + second
    let isFirstKnown = evidence.tableCount(first) > 0
    let isSecondKnown = evidence.tableCount(second) > 0
    guard !isFirstKnown || !isSecondKnown else { return nil }
    if isSecondKnown, Self.prefixes.contains(String(decoding: first, as: UTF8.self)) { return nil }
    // A half that stands elsewhere with other neighbours is a word of the document.
    let count = pairs[key(head, tail)] ?? 0
    if !isFirstKnown, evidence.ownCount(first) > count { return nil }
    if !isSecondKnown, evidence.ownCount(second) > count { return nil }
    let gain =
      evidence.logChance(joined) - evidence.logChance(first, spare: isFirstKnown ? 0 : count)
      - evidence.logChance(second, spare: isSecondKnown ? 0 : count)
    let isFunction = DutchWords.unfinished.contains(String(decoding: second, as: UTF8.self))
    guard gain > (isFunction ? 14 : 9) else { return nil }
    let whole = String(decoding: joined, as: UTF8.self)
    return Edit(
      kind: .space,
      stored: SourceRange(head.end, tail.start),
      replacement: "",
      reason: "‘\(whole)’ is een bekend woord, een van de delen niet"
    )
  }
}
