/// A pattern as a short list of instructions for the matcher.
struct Program: Sendable {
  /// One instruction.
  enum Instruction: Hashable, Sendable {
    /// A word of this class stands here.
    case place(Int32)
    /// Go on at the first; if that fails, at the second.
    case either(Int, Int)
    /// Go on elsewhere.
    case jump(Int)
    /// Any number of words in these bounds; the fewest first.
    case gap(Int, Int)
    /// Any words of the same clause; the fewest first.
    case clauseGap
    /// A fact of this kind stands here.
    case fact(Pattern.Fact)
    /// A verb in this form stands here.
    case form(Pattern.VerbForm)
    /// What follows is the end of a clause, a mark or a word after which a particle can stand.
    case particleEnd
    /// What stands before is no determiner, so that a form such as *inzet* is a verb.
    case verbGuard
    /// The pattern has matched.
    case done
  }

  /// The instructions, from the first.
  let instructions: [Instruction]
  /// Classes of which one must be in the sentence; empty when only facts or forms can tell.
  let anchors: [Int32]
  /// The greatest number of words before the anchor.
  let reach: Int
  /// Whether a hyphen and more may follow (`MVO-gehalte`).
  let allowsTail: Bool
  /// Whether hyphens and blanks differ.
  let isLiteral: Bool
}

/// A part of a pattern with its words turned into classes.
indirect enum Step {
  case place(Int32, cost: Int, allowsTail: Bool)
  case optional([Step])
  case either([[Step]])
  case gap(ClosedRange<Int>)
  case clauseGap
  case fact(Pattern.Fact)
  case form(Pattern.VerbForm)
  case particleEnd
  case verbGuard

  /// The greatest number of words it takes.
  var width: Int {
    switch self {
    case .place: 1
    case .optional(let steps): steps.width
    case .either(let branches): branches.map(\.width).max() ?? 0
    case .gap(let bounds): bounds.upperBound + 6
    case .clauseGap: 100_000
    case .fact: 16
    case .form: 1
    case .particleEnd, .verbGuard: 0
    }
  }

  /// The cheapest set of classes of which one must be there, with its cost.
  var anchor: (places: [Int32], cost: Int)? {
    switch self {
    case .place(let place, let cost, _): return ([place], cost)
    case .either(let branches):
      var places: [Int32] = []
      var cost = 0
      for branch in branches {
        guard let found = branch.anchor else { return nil }
        places += found.places
        cost += found.cost
      }
      return (places, cost)
    case .optional, .gap, .clauseGap, .fact, .form, .particleEnd, .verbGuard: return nil
    }
  }
}

extension [Step] {
  /// The greatest number of words they take.
  var width: Int { reduce(0) { $0 + $1.width } }

  /// The cheapest anchor among them.
  var anchor: (places: [Int32], cost: Int, before: Int)? {
    var best: (places: [Int32], cost: Int, before: Int)?
    var before = 0
    for step in self {
      if let found = step.anchor, found.cost < best?.cost ?? Int.max {
        best = (found.places, found.cost, before + step.width)
      }
      before += step.width
    }
    return best
  }

  /// Whether one of the last words may have a tail.
  var allowsTail: Bool {
    for step in reversed() {
      switch step {
      case .place(_, _, let allows): return allows
      case .either(let branches): return branches.contains { $0.allowsTail }
      case .optional(let steps): if steps.allowsTail { return true }
      case .gap, .clauseGap, .fact, .form: return false
      case .particleEnd, .verbGuard: continue
      }
    }
    return false
  }
}
