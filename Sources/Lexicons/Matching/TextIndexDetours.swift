import Documents

/// The other ways through a sentence: words in two parts, parts as one word, halves as the whole.
extension TextIndexBuilder {
  fileprivate mutating func addDetour(
    from node: Int,
    _ piece: Int32,
    _ start: Int32,
    _ end: Int32,
    next: Int32
  ) {
    index.detours.append(
      .init(
        piece: piece,
        start: start,
        end: end,
        next: next,
        other: index.nodes[node].detour
      )
    )
    index.nodes[node].detour = Int32(index.detours.count - 1)
  }

  /// Adds a node inside a word, for its second half.
  private mutating func addInner(
    _ piece: Int32,
    _ start: Int32,
    _ end: Int32,
    of node: Int,
    next: Int32
  ) -> Int32 {
    index.nodes.append(
      .init(
        piece: piece,
        start: start,
        end: end,
        token: index.nodes[node].token,
        next: next,
        detour: -1,
        joint: .tight,
        isMark: false
      )
    )
    return Int32(index.nodes.count - 1)
  }

  mutating func addCuts(of node: Int) {
    let here = index.nodes[node]
    addCuts(of: node, here.piece, here.start, here.end, next: here.next)
  }

  private mutating func addCuts(
    of node: Int,
    _ piece: Int32,
    _ start: Int32,
    _ end: Int32,
    next: Int32
  ) {
    for cut in index.pieces[Int(piece)].cuts {
      let middle = min(start + cut.offset, end)
      let inner = addInner(cut.right, middle, end, of: node, next: next)
      addDetour(from: node, cut.left, start, middle, next: inner)
      addCuts(of: Int(inner), cut.right, middle, end, next: next)
    }
  }

  /// Adds the whole of a word that was written with a hyphen or points inside (`kinder-arbeid`, `U.N.`),
  /// or that extraction has split at a blank (`Richt lijnen`).
  mutating func addJoined(_ node: Int, _ end: Int) {
    let following = node + 1
    guard following < end else { return }
    let here = index.nodes[node]
    let next = index.nodes[following]
    guard !here.isMark, !next.isMark else { return }
    if next.joint == .space {
      guard mayBeHalf(here), !isCapital(next) else { return }
    } else if next.joint != .hyphen && next.joint != .tight {
      return
    }
    let head = letters[Int(here.piece)]
    let whole = head + letters[Int(next.piece)]
    if next.joint == .space {
      guard whole.count >= Self.shortestSplit,
        index.vocabulary.knows(whole, past: head.count + 2)
      else { return }
    } else if !index.vocabulary.knows(whole) {
      return
    }
    let number = piece(String(decoding: whole, as: UTF8.self))
    addDetour(from: node, number, here.start, next.end, next: next.next)
  }

  // Shorter words have halves that are words: `in zet`, `op slag`.
  private static let shortestSplit = 9

  /// Whether a word begins a longer word of a pattern and is none itself.
  private func mayBeHalf(_ node: TextIndex.Node) -> Bool {
    let head = letters[Int(node.piece)]
    return head.count >= 3 && index.vocabulary.begins(head) && !index.vocabulary.isWhole(head)
  }

  private func isCapital(_ node: TextIndex.Node) -> Bool {
    (0x41...0x5A).contains(index.document.text.utf8[Int(node.start)])
  }

  /// Adds the whole compounds that suspended halves stand for.
  mutating func addHalves(_ node: Int, _ first: Int, _ end: Int) {
    let here = index.nodes[node]
    guard !here.isMark else { return }
    if here.joint == .leading { return addTail(node, first) }
    guard let target = compound(after: node, end) else { return }
    let following = index.nodes[node + 1]
    // Without a hyphen only a linking s shows that a word is half a compound.
    let isSuspended = following.joint == .suspended || following.joint == .hyphen
    let head = letters[Int(here.piece)]
    if !isSuspended {
      guard head.last == UInt8(ascii: "s"), head.count >= 5, !index.vocabulary.knows(head) else {
        return
      }
    }
    // `OESO- en ILO-normen`: the shared part is a piece of its own.
    if target > first, index.nodes[target].joint == .hyphen {
      let tail = addInner(
        index.nodes[target].piece,
        here.end,
        here.end,
        of: node,
        next: here.next
      )
      addDetour(from: node, here.piece, here.start, here.end, next: tail)
    }
    let word = letters[Int(index.nodes[target].piece)]
    guard word.count >= 7 else { return }
    for cut in 3...(word.count - 4) {
      // `Handel- en investeringsakkoorden`: the linking s is left out with the rest.
      let wholes = [head + word[cut...], head + [UInt8(ascii: "s")] + word[cut...]]
      guard
        let whole = wholes.first(where: { whole in
          index.vocabulary.knows(whole, past: head.count + 2)
            || isSuspended && canCut(whole, near: head.count)
        })
      else { continue }
      let number = piece(String(decoding: whole, as: UTF8.self))
      addDetour(from: node, number, here.start, here.end, next: here.next)
      addCuts(of: node, number, here.start, here.end, next: here.next)
      return
    }
  }

  private func canCut(_ whole: [UInt8], near offset: Int) -> Bool {
    [offset, offset + 1].contains { offset in
      offset < whole.count
        && adjoins(
          index.vocabulary.entries(of: Array(whole[..<offset])),
          index.vocabulary.entries(of: Array(whole[offset...]))
        )
    }
  }

  /// Returns the node of the compound that a suspended half leans on: `X-, Y- en Zhoofd`.
  private func compound(after node: Int, _ end: Int) -> Int? {
    var position = node + 1
    var joined = false
    while position < min(end, node + 8) {
      let here = index.nodes[position]
      let word = letters[Int(here.piece)]
      if Self.links.contains(word) {
        joined = true
      } else if joined {
        let isChain = position + 1 < end && index.nodes[position + 1].joint == .hyphen
        if isChain { return position + 1 }
        if position + 1 < end, index.nodes[position + 1].joint == .suspended { joined = false }
        if joined { return here.isMark ? nil : position }
      } else if here.isMark {
        if word != [UInt8(ascii: ",")] { return nil }
      } else if index.nodes[position].joint != .space
        || position + 1 < end && index.nodes[position + 1].joint != .suspended
      {
        return nil
      }
      position += 1
    }
    return nil
  }

  private static let links: Set<[UInt8]> = [
    Array("en".utf8), Array("of".utf8), Array("als".utf8), Array("dan".utf8), Array("tot".utf8),
    Array("alsmede".utf8), Array("alsook".utf8),
  ]

  /// Adds the whole for a half that lacks its first part (*ketenverantwoordelijkheid en –transparantie*).
  private mutating func addTail(_ node: Int, _ first: Int) {
    let here = index.nodes[node]
    let tail = letters[Int(here.piece)]
    let from = max(first, node - 3)
    guard from < node else { return }
    for before in stride(from: node - 1, through: from, by: -1) {
      let word = letters[Int(index.nodes[before].piece)]
      guard word.count >= 7 else { continue }
      for cut in stride(from: word.count - 4, through: 3, by: -1) {
        let whole = Array(word[..<cut]) + tail
        guard index.vocabulary.knows(whole, past: cut + 2) else { continue }
        let number = piece(String(decoding: whole, as: UTF8.self))
        addDetour(from: node, number, here.start, here.end, next: here.next)
        addCuts(of: node, number, here.start, here.end, next: here.next)
        return
      }
    }
  }
}
