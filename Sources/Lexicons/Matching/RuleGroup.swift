/// Rules that are looked for together, found by their rarest word.
///
/// A rule costs nothing in a text that lacks its anchor, so that matching does not grow with the
/// number of rules.
struct RuleGroup: Sendable {
  /// The programs, in the order of the rules.
  let programs: [Program]
  /// Per class: the programs of which it is an anchor.
  private(set) var anchored: [Int32: [Int32]] = [:]
  /// The programs that only facts or verb forms can start.
  private(set) var free: [Int32] = []

  /// Arranges programs by anchor.
  init(_ programs: [Program] = []) {
    self.programs = programs
    for (number, program) in programs.enumerated() {
      if program.anchors.isEmpty { free.append(Int32(number)) }
      for place in program.anchors { anchored[place, default: []].append(Int32(number)) }
    }
  }

  /// A place where a program matched.
  struct Hit: Hashable, Sendable {
    /// The number of the program.
    let program: Int
    /// The sentence.
    let sentence: Int
    /// The matched words in order; words that follow each other are one.
    let spans: [TextSpan]
  }

  /// Matched words: tokens and bytes.
  struct TextSpan: Hashable, Sendable {
    var tokens: Range<Int>
    var start: Int
    var end: Int
  }

  /// What of a group is looked for, and in which sentences.
  struct Choice {
    /// Per program whether it is wanted.
    var programs: [Bool]
    /// Per sentence whether it is of interest.
    var sentences: [Bool]
  }

  /// Returns where the programs match, by sentence and place.
  func hits(
    in index: TextIndex,
    facts: [FactSpan] = [],
    clauses: Bool = false,
    choice: Choice? = nil
  ) -> [Hit] {
    var candidates: [[Int32]] = []
    candidates.reserveCapacity(index.pieces.count)
    for piece in index.pieces {
      var found: [Int32] = []
      var last: Int32 = -1
      for entry in index.entries[piece.entries] where entry.place != last {
        last = entry.place
        if let programs = anchored[entry.place] { found += programs }
      }
      if let choice { found.removeAll { !choice.programs[Int($0)] } }
      candidates.append(found.count > 1 ? Array(Set(found)) : found)
    }
    var matcher = Matcher(index: index, facts: facts, usesClauses: clauses)
    var hits: [Hit] = []
    var anchors: [Anchor] = []
    for (sentence, span) in index.spans.enumerated() where span.first < span.end {
      if let choice, !choice.sentences[sentence] { continue }
      anchors.removeAll(keepingCapacity: true)
      for node in span.first..<span.last where node != span.end {
        let home = Int32(index.home(of: node, in: span))
        func add(_ piece: Int32) {
          for program in candidates[Int(piece)] { anchors.append(Anchor(program, home)) }
        }
        add(index.nodes[node].piece)
        var detour = index.nodes[node].detour
        while detour >= 0 {
          add(index.detours[Int(detour)].piece)
          detour = index.detours[Int(detour)].other
        }
      }
      for program in free { anchors.append(Anchor(program, Int32(span.end - 1))) }
      if anchors.isEmpty { continue }
      anchors.sort { ($0.program, $0.node) < ($1.program, $1.node) }
      matcher.enter(sentence)
      run(anchors, in: span, sentence, &matcher, &hits)
    }
    return hits
  }

  private struct Anchor {
    let program: Int32
    let node: Int32
    init(_ program: Int32, _ node: Int32) {
      self.program = program
      self.node = node
    }
  }

  private func run(
    _ anchors: [Anchor],
    in span: TextIndex.Span,
    _ sentence: Int,
    _ matcher: inout Matcher,
    _ hits: inout [Hit]
  ) {
    var current: Int32 = -1
    var next = span.first
    for anchor in anchors {
      if anchor.program != current {
        current = anchor.program
        next = span.first
      }
      let program = programs[Int(anchor.program)]
      let from = max(next, Int(anchor.node) - program.reach - 1)
      guard from <= Int(anchor.node) else { continue }
      for start in from...Int(anchor.node) {
        guard let spans = matcher.match(program, from: start) else { continue }
        hits.append(Hit(program: Int(anchor.program), sentence: sentence, spans: spans))
      }
      next = Int(anchor.node) + 1
    }
  }
}

extension TextIndex {
  /// Returns the word that a node inside a word belongs to.
  func home(of node: Int, in span: Span) -> Int {
    guard node > span.end else { return node }
    var low = span.first
    var high = span.end
    let start = nodes[node].start
    while low + 1 < high {
      let middle = (low + high) / 2
      if nodes[middle].start <= start { low = middle } else { high = middle }
    }
    return low
  }
}
