import Documents

/// Whether a reader of markup kept every word: those of the source against those of the draft.
///
/// Counted are the words of all character data that is text of the document. An element that parts
/// words in one and not in the other is no loss; then the letters decide.
struct WordCheck {
  private var words: [String: Int] = [:]
  private var letters = 0

  /// Counts the words of a document.
  ///
  /// - Parameters:
  ///   - tree: The document.
  ///   - within: The element outside of which nothing is text; nil: everywhere.
  ///   - skipped: The elements that hold no text of the document.
  ///   - inline: The elements that do not part words.
  init(
    _ tree: MarkupTree,
    within: String? = nil,
    skipped: Set<String> = [],
    inline: Set<String>
  ) {
    var word: [UInt8] = []
    // A stack of nodes to visit and of elements to leave; recursion is not needed.
    var stack: [(node: Int, isLeaving: Bool, isText: Bool)] = [(0, false, within == nil)]
    while let (node, isLeaving, isText) = stack.popLast() {
      let element = tree.nodes[node]
      if element.name.isEmpty, node > 0 {
        guard isText else { continue }
        for byte in tree.plain(element.range, isLiteral: element.isLiteral).utf8 {
          Self.add(byte, to: &word, &words, &letters)
        }
        continue
      }
      if !inline.contains(element.name) { Self.end(&word, &words) }
      guard !isLeaving, !skipped.contains(element.name) else { continue }
      let isInside = isText || element.name == within
      stack.append((node, true, isInside))
      for child in element.children.reversed() { stack.append((child, false, isInside)) }
    }
    Self.end(&word, &words)
  }

  /// Returns an error when the draft has other words than the source; nil when they are the same.
  func notice(for builder: LineBuilder) -> Notice? {
    var found: [String: Int] = [:]
    var count = 0
    var word: [UInt8] = []
    for byte in builder.text.utf8 { Self.add(byte, to: &word, &found, &count) }
    Self.end(&word, &found)
    for text in builder.added {
      count -= text.utf8.count(where: Self.isLetter)
      for part in text.split(separator: " ") { found[String(part), default: 0] -= 1 }
    }
    guard found.filter({ $0.value != 0 }) != words, count != letters else { return nil }
    let lost = words.reduce(0) { $0 + max(0, $1.value - found[$1.key, default: 0]) }
    let gained = found.reduce(0) { $0 + max(0, $1.value - words[$1.key, default: 0]) }
    return Notice(
      code: "N114",
      gap: .unreadableCharacters,
      message: "bij het lezen zijn \(lost) woorden weggevallen en \(gained) bijgekomen; "
        + "het stuk is niet betrouwbaar gelezen",
      tip: "meld dit als fout, met het bestand erbij"
    )
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
      || (0x61...0x7A).contains(byte)
  }

  private static func add(
    _ byte: UInt8,
    to word: inout [UInt8],
    _ words: inout [String: Int],
    _ letters: inout Int
  ) {
    guard byte > 0x20 else { return end(&word, &words) }
    if isLetter(byte) { letters += 1 }
    word.append(byte)
  }

  private static func end(_ word: inout [UInt8], _ words: inout [String: Int]) {
    guard !word.isEmpty else { return }
    words[String(decoding: word, as: UTF8.self), default: 0] += 1
    word.removeAll(keepingCapacity: true)
  }
}
