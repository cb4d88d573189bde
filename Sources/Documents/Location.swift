/// A place in a document as people write it: page, and line of the stored text, from 1.
public struct Location: Hashable, Sendable {
  /// The page, where pages are known.
  public let page: Int?
  /// The line of the stored text.
  public let line: Int
  /// The paragraph: the number of the block.
  public let paragraph: Int
  /// The heading of the innermost section with one; empty without.
  public let section: String
}

extension Document {
  /// Returns where a range of repaired text stands.
  public func location(of range: TextRange) -> Location {
    let index = blockIndex(at: range.start)
    let block = blocks.isEmpty ? nil : blocks[index]
    return Location(
      page: block?.page,
      line: storedLine(of: storedRange(of: range).start),
      paragraph: index + 1,
      section: block.map { title(ofSection: $0.section) } ?? ""
    )
  }

  /// The index of the block that holds a byte, or of the last one before it.
  public func blockIndex(at offset: Int) -> Int {
    var low = 0
    var high = blocks.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if blocks[middle].range.start <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The index of the sentence that holds a byte, or of the last one before it.
  public func sentenceIndex(at offset: Int) -> Int {
    var low = 0
    var high = sentences.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if sentences[middle].range.start <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The line of the stored text that a byte of it stands on, from 1.
  public func storedLine(of offset: Int) -> Int {
    var low = 0
    var high = lineEnds.count
    while low < high {
      let middle = (low + high) / 2
      if lineEnds[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low + 1
  }

  /// The range of repaired text that a line of the stored text became; nil when it holds no words.
  public func range(ofStoredLine line: Int) -> TextRange? {
    var start = 0
    var number = 1
    while number < line, let next = stored.utf8[start...].firstIndex(of: 0x0A) {
      start = next + 1
      number += 1
    }
    guard number == line else { return nil }
    let end = stored.utf8[start...].firstIndex(of: 0x0A) ?? stored.count
    let found = tokens.filter { token in
      let place = storedRange(of: token.range)
      return place.start < end && start < place.end
    }
    guard let first = found.first, let last = found.last else { return nil }
    return TextRange(first.range.start, last.range.end)
  }

  private func title(ofSection index: Int) -> String {
    var at: Int? = index
    while let current = at {
      if !sections[current].title.isEmpty { return sections[current].title }
      at = sections[current].parent
    }
    return ""
  }
}
