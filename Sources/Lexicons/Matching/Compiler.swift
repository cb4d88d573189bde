/// Turns patterns into programs over one shared vocabulary.
struct Compiler {
  /// What the options of a row say about the form of its words.
  struct Shape: Hashable {
    /// The last word may begin a longer compound.
    var isCompound = false
    /// Words may be inflected.
    var isInflected = false
    /// The words may be cut in a compound written as one (terms, not cues).
    var isTerm = false
  }

  private(set) var vocabulary = Vocabulary()
  /// Pairs of classes that can stand next to each other in a term.
  private(set) var adjacent: Set<Int64> = []
  private let lists: [String: [String]]
  private let separables: [String: SeparableVerb]
  private var frequency: [String: Int] = [:]

  /// Begins with the word lists and the separable verbs.
  init(lists: [String: [String]], separables: [String: SeparableVerb]) {
    self.lists = lists
    self.separables = separables
  }

  /// Notes which words a pattern uses, so that anchors can be chosen among the rare ones.
  mutating func count(_ pattern: Pattern) {
    for word in Set(pattern.words.map { Fold.key($0.text) }) { frequency[word, default: 0] += 1 }
  }

  /// Returns the program of a pattern.
  mutating func program(for pattern: Pattern, shape: Shape) -> Program {
    let steps = self.steps(for: pattern.nodes, shape: shape, isLast: true)
    if shape.isTerm { _ = noteAdjacent(steps, after: []) }
    var instructions: [Program.Instruction] = []
    Self.emit(steps, into: &instructions)
    instructions.append(.done)
    let anchor = steps.anchor
    return Program(
      instructions: instructions,
      anchors: anchor.map { Array(Set($0.places)).sorted() } ?? [],
      reach: anchor?.before ?? 100_000,
      allowsTail: shape.isCompound || steps.allowsTail,
      isLiteral: pattern.isLiteral
    )
  }

  private mutating func steps(
    for nodes: [Pattern.Node],
    shape: Shape,
    isLast: Bool
  ) -> [Step] {
    var steps: [Step] = []
    for (index, node) in nodes.enumerated() {
      let last = isLast && !nodes[(index + 1)...].contains(where: \.isAnchored)
      switch node {
      case .word(let word): steps.append(place([word], shape, isLast: last))
      case .mark(let text):
        steps.append(.optional([place([Pattern.Word(text: text)], shape, isLast: false)]))
      case .optional(let inner):
        steps.append(.optional(self.steps(for: inner, shape: shape, isLast: last)))
      case .alternatives(let branches):
        steps.append(either(branches, shape, isLast: last))
      case .list(let name):
        let branches = (lists[name] ?? []).compactMap { try? Pattern($0).nodes }
        steps.append(either(branches, shape, isLast: last))
      case .gap(let bounds): steps.append(.gap(bounds))
      case .clauseGap: steps.append(.clauseGap)
      case .fact(let fact): steps.append(.fact(fact))
      case .form(let form): steps.append(.form(form))
      case .separable(let name): steps.append(separable(name, shape))
      }
    }
    return steps
  }

  /// Makes alternatives: the single words are one class, the others are tried longest first.
  private mutating func either(
    _ branches: [[Pattern.Node]],
    _ shape: Shape,
    isLast: Bool
  ) -> Step {
    var words: [Pattern.Word] = []
    var longer: [[Step]] = []
    for branch in branches {
      if branch.count == 1, case .word(let word) = branch[0] {
        words.append(word)
      } else {
        longer.append(steps(for: branch, shape: shape, isLast: isLast))
      }
    }
    let ordered = longer.enumerated().sorted {
      ($1.element.width, $0.offset) < ($0.element.width, $1.offset)
    }.map(\.element)
    if words.isEmpty { return .either(ordered) }
    let single = place(words, shape, isLast: isLast)
    return ordered.isEmpty ? single : .either(ordered + [[single]])
  }

  private mutating func separable(_ name: String, _ shape: Shape) -> Step {
    guard let verb = separables[name] else {
      return place([Pattern.Word(text: name)], shape, isLast: false)
    }
    let (joined, stems) = WordForms.shapes(of: verb)
    let nouns = Set(joined).intersection(stems.map { verb.part + $0 })
    var branches: [[Step]] = []
    for form in joined {
      let words = form.split(separator: " ").map { Pattern.Word(text: String($0)) }
      let places = words.map { place([$0], Shape(), isLast: false) }
      branches.append(nouns.contains(form) ? [.verbGuard] + places : places)
    }
    let stem = place(stems.map { Pattern.Word(text: $0) }, Shape(), isLast: false)
    let part = verb.part.split(separator: " ").map {
      place([Pattern.Word(text: String($0))], Shape(), isLast: false)
    }
    branches.append([stem, .clauseGap] + part + [.particleEnd])
    return .either(branches)
  }

  /// Makes the class of the words that may stand at one place.
  private mutating func place(_ words: [Pattern.Word], _ shape: Shape, isLast: Bool) -> Step {
    var labels: [Vocabulary.Label] = []
    var allowsTail = false
    var cost = 0
    for word in words {
      let key = Fold.key(word.text)
      let letters = key.count
      labels += self.labels(of: word, key: key, shape, isLast: isLast)
      allowsTail = allowsTail || word.isOpenAfter || !word.isExact && letters >= 5
      // Short words are frequent in any text; a word that many patterns use tells little.
      cost += frequency[key, default: 1] + (letters <= 2 ? 4000 : letters == 3 ? 1000 : 0)
    }
    return .place(vocabulary.place(of: labels), cost: cost, allowsTail: allowsTail)
  }

  private func labels(
    of word: Pattern.Word,
    key: String,
    _ shape: Shape,
    isLast: Bool
  ) -> [Vocabulary.Label] {
    let form: Vocabulary.Shape =
      switch (word.isOpenBefore, word.isOpenAfter) {
      case (true, true): .inside
      case (true, false): .end
      case (false, true): .start
      case (false, false): .whole
      }
    let exact = word.isExact ? Array(word.text.utf8) : []
    var labels = [Vocabulary.Label(shape: form, key: Array(key.utf8), exact: exact)]
    guard !word.isOpenAfter else { return labels }
    let isAcronym = word.isExact && key.count >= 3 && word.text == word.text.uppercased()
    if isAcronym || word.isExact && shape.isInflected {
      labels.append(.init(shape: form, key: Array((key + "s").utf8), exact: exact + [0x73]))
    } else if shape.isInflected, key.count >= 3 {
      labels += WordForms.inflections(of: key).map {
        .init(shape: form, key: Array($0.utf8), exact: [])
      }
    }
    // Short words in any case begin too many other words: `ilo` begins nothing, `ser` does.
    if shape.isCompound, isLast, form == .whole, word.isExact || key.count >= 4 {
      labels.append(.init(shape: .compound, key: Array(key.utf8), exact: exact))
    }
    return labels
  }

  /// Notes which classes can follow which without a word between; returns those that can be last.
  private mutating func noteAdjacent(_ steps: [Step], after first: Set<Int32>) -> Set<Int32> {
    var open = first
    for step in steps {
      switch step {
      case .place(let place, _, _):
        for before in open { adjacent.insert(Self.pair(before, place)) }
        open = [place]
      case .optional(let inner):
        open.formUnion(noteAdjacent(inner, after: open))
      case .either(let branches):
        var ends: Set<Int32> = []
        for branch in branches { ends.formUnion(noteAdjacent(branch, after: open)) }
        open = ends
      case .gap, .clauseGap, .fact, .form: open = []
      case .particleEnd, .verbGuard: continue
      }
    }
    return open
  }

  /// A pair of classes as one number.
  static func pair(_ left: Int32, _ right: Int32) -> Int64 { Int64(left) << 32 | Int64(right) }

  private static func emit(_ steps: [Step], into list: inout [Program.Instruction]) {
    for step in steps {
      switch step {
      case .place(let place, _, _): list.append(.place(place))
      case .gap(let bounds): list.append(.gap(bounds.lowerBound, bounds.upperBound))
      case .clauseGap: list.append(.clauseGap)
      case .fact(let fact): list.append(.fact(fact))
      case .form(let form): list.append(.form(form))
      case .particleEnd: list.append(.particleEnd)
      case .verbGuard: list.append(.verbGuard)
      case .optional(let inner):
        let fork = list.count
        list.append(.done)
        emit(inner, into: &list)
        list[fork] = .either(fork + 1, list.count)
      case .either(let branches):
        var exits: [Int] = []
        for (index, branch) in branches.enumerated() {
          let fork = list.count
          let isLast = index == branches.count - 1
          if !isLast { list.append(.done) }
          emit(branch, into: &list)
          if !isLast {
            exits.append(list.count)
            list.append(.done)
            list[fork] = .either(fork + 1, list.count)
          }
        }
        for exit in exits { list[exit] = .jump(list.count) }
      }
    }
  }
}
