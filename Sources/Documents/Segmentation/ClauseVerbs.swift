/// Where further verbs of a sentence go once a clause has its finite one.
extension ClauseParser {
  /// Gives a verb to a clause that already has its finite one, or begins another clause.
  mutating func takeFurther(_ index: Int) {
    let verb = signs.verb(index)
    switch verb {
    case .none: nodes[top].tokens.append(index)
    case .participle: takeParticiple(index)
    case .either where needsParticiple(top): addVerb(index)
    // "stelt een keurmerk verplicht": no second verb without a boundary between the two.
    case .either where !nodes[top].isSubordinate && nodes[top].boundary == nil:
      nodes[top].tokens.append(index)
    case .either, .strong: takeFinite(index)
    case .weak: takePlural(index)
    }
  }

  func needsParticiple(_ number: Int) -> Bool {
    guard let finite = nodes[number].finite, signs.isAuxiliary(finite) else { return false }
    return !nodes[number].verbs.contains { signs.verb($0) == .participle }
  }

  mutating func takeParticiple(_ index: Int) {
    if !needsParticiple(top), nodes[top].isSubordinate, nodes[top].isComplete,
      let outer = stack.dropLast().last, needsParticiple(outer)
    {
      stack.removeLast()
    }
    addVerb(index)
  }

  mutating func takeFinite(_ index: Int) {
    if nodes[top].isSubordinate {
      let lacksOutside = outerWithoutFinite()
      let mayCoordinate = nodes[top].boundary != nil && nodes[top].finite != nil
      if let outer = lacksOutside, !(mayCoordinate && hasLaterFinite(after: index)) {
        while top != outer { stack.removeLast() }
        nodes[top].finite = index
        nodes[top].boundary = nil
        addVerb(index)
        return
      }
      if mayCoordinate, stack.count == 2, agreesWithMain(index) {
        let moved = Array(nodes[top].tokens[(nodes[top].boundary ?? 0)...])
        nodes[top].tokens.removeSubrange((nodes[top].boundary ?? 0)...)
        stack.removeLast()
        nodes[top].boundary = nodes[top].tokens.count
        nodes[top].tokens += moved
        coordinate(at: index)
        return
      }
      if !mayCoordinate, nodes[top].kind == .infinitive || nodes[top].finite != nil {
        if stack.count > 1, !nodes[top].isBracketed { stack.removeLast() }
      }
    }
    coordinate(at: index)
  }

  /// Whether a singular verb after a plural sub-clause goes on with a singular main clause.
  func agreesWithMain(_ index: Int) -> Bool {
    guard let own = nodes[top].finite, let outer = nodes[0].finite else { return false }
    return signs.verb(index) == .strong && signs.forms(own).isDisjoint(with: [.third, .past])
      && !signs.forms(outer).isDisjoint(with: [.third, .past])
      && nodes[top].tokens.count - (nodes[top].boundary ?? 0) <= 1
  }

  mutating func takePlural(_ index: Int) {
    let number = top
    if let finite = nodes[number].finite, signs.takesInfinitive(finite),
      !(nodes[number].isSubordinate && !signs.isAuxiliary(index) && !signs.takesModal(finite)),
      nodes[number].boundary == nil || !nodes[number].isSubordinate || isAdjacentToVerb(index)
    {
      addVerb(index)
      return
    }
    if nodes[number].isSubordinate, nodes[number].isComplete, let outer = stack.dropLast().last {
      if let finite = nodes[outer].finite, signs.takesModal(finite),
        nodes[number].boundary == nil, !nodes[outer].verbs.contains(where: isInfinitive)
      {
        stack.removeLast()
        addVerb(index)
        return
      }
      if outerWithoutFinite() != nil, !hasLaterFinite(after: index) {
        takeFinite(index)
        return
      }
    }
    if nodes[number].boundary != nil, !isLastWordOfList(index) {
      coordinate(at: index)
    } else {
      nodes[top].tokens.append(index)
    }
  }

  func isAdjacentToVerb(_ index: Int) -> Bool {
    nodes[top].verbs.last == index - 1
  }

  /// Whether a plural closes a list of nouns rather than a second main clause.
  func isLastWordOfList(_ index: Int) -> Bool {
    guard let boundary = nodes[top].boundary else { return false }
    return nodes[top].tokens.count - boundary <= 1 && !nodes[top].isSubordinate
      && !(signs.role(index + 1).contains(.article))
  }

  func isInfinitive(_ index: Int) -> Bool { signs.verb(index) == .weak }

  func hasLaterFinite(after index: Int) -> Bool {
    var next = index + 1
    while next < end {
      if opener(next) != nil { return false }
      if signs.verb(next) == .strong || signs.verb(next) == .weak && signs.isAuxiliary(next) {
        return signs.word(next - 1) != "te"
      }
      next += 1
    }
    return false
  }

  /// Begins a coordinated clause at the last boundary of the open one.
  mutating func coordinate(at index: Int) {
    let number = top
    let from = nodes[number].boundary ?? nodes[number].tokens.count
    let moved = Array(nodes[number].tokens[from...])
    nodes[number].tokens.removeSubrange(from...)
    let verbs = nodes[number].verbs.filter { moved.contains($0) }
    nodes[number].verbs.removeAll { moved.contains($0) }
    nodes[number].boundary = nil
    let isOutermost = !nodes[number].isSubordinate
    nodes.append(
      Node(
        kind: isOutermost ? .coordinated : nodes[number].kind,
        parent: isOutermost ? number : nodes[number].parent,
        tokens: moved + [index],
        verbs: verbs + [index],
        finite: index
      )
    )
    stack[stack.count - 1] = nodes.count - 1
  }
}
