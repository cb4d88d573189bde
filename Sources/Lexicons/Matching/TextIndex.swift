import Documents

/// The words of a document as the matcher walks over them: made once, used by every group of rules.
///
/// Words are cut at hyphens, so `OESO-richtlijnen` and `OESO richtlijnen` are two steps; a word that
/// patterns know in two halves (`OESOrichtlijnen`) can be walked in two steps as well, and half a
/// compound (`handels- en …`) also as the whole.
public struct TextIndex: Sendable {
  /// A place where a word begins.
  struct Node: Sendable {
    /// The number of its letters in `pieces`.
    var piece: Int32
    /// The first byte.
    var start: Int32
    /// The byte after the last.
    var end: Int32
    /// The token it lies in.
    var token: Int32
    /// The node after it.
    var next: Int32
    /// The first of the other ways to go on; -1 for none.
    var detour: Int32
    /// What ties it to the node before.
    var joint: Fold.Joint
    /// Whether it is a mark, not a word.
    var isMark: Bool
  }

  /// Another way to go on from a node: a whole for a half, or the first half of a word.
  struct Detour: Sendable {
    let piece: Int32
    let start: Int32
    let end: Int32
    let next: Int32
    /// The next way; -1 for none.
    let other: Int32
  }

  /// The nodes of a sentence: words first, then one that marks the end, then those inside words.
  struct Span: Sendable {
    let first: Int
    let end: Int
    let last: Int
  }

  /// What is known of distinct letters.
  struct Piece: Sendable {
    let entries: Range<Int>
    /// Where it can be cut in two, with the numbers of both halves.
    let cuts: [Cut]
    /// Whether it is a word of its own and not a mark.
    let isMark: Bool
  }

  /// A place where a word can be cut.
  struct Cut: Hashable, Sendable {
    let offset: Int32
    let left: Int32
    let right: Int32
  }

  let document: Document
  var nodes: [Node] = []
  var detours: [Detour] = []
  var spans: [Span] = []
  var pieces: [Piece] = []
  var entries: [Vocabulary.Entry] = []
  /// The number of each distinct piece by its folded letters.
  var pieceNumbers: [String: Int32] = [:]
  let vocabulary: Vocabulary
  /// The places where the document speaks of a theme.
  var themes: [Match] = []
  /// The terms found in it.
  var terms = TermHits()

  /// Whether letters may stand at a place of a pattern; nil when not, else the bytes that match.
  func cut(
    of piece: Int32,
    at place: Int32,
    start: Int32,
    end: Int32
  ) -> Int32? {
    let range = pieces[Int(piece)].entries
    if range.isEmpty { return nil }
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].place < place { low = middle + 1 } else { high = middle }
    }
    var partial: Int32?
    while low < range.upperBound, entries[low].place == place {
      let entry = entries[low]
      low += 1
      if entry.exact >= 0, !shows(entry, start: Int(start), end: Int(end)) { continue }
      if entry.cut == 0 { return 0 }
      partial = entry.cut
    }
    return partial
  }

  /// Whether the text shows the exact letters; a zero passes for an O (`IL0`).
  private func shows(_ entry: Vocabulary.Entry, start: Int, end: Int) -> Bool {
    let exact = vocabulary.labels[Int(entry.exact)].exact
    let shape = vocabulary.labels[Int(entry.exact)].shape
    let bytes = document.text.utf8
    guard start + exact.count <= bytes.count else { return false }
    let from = shape == .end ? end - exact.count : start
    if shape == .inside { return true }
    guard from >= start else { return false }
    for (offset, letter) in exact.enumerated() {
      let byte = bytes[from + offset]
      if byte == letter || byte == 0x30 && letter == 0x4F { continue }
      return false
    }
    // Capitals that go on are another word: SERIE is not SER.
    if shape == .compound, let last = exact.last, (0x41...0x5A).contains(last) {
      let after = start + exact.count
      return after < bytes.count && !(0x41...0x5A).contains(bytes[after])
    }
    return true
  }

  /// The numbers of folded words, as far as the document holds them.
  func numbers(of words: [String]) -> Set<Int32> {
    Set(words.compactMap { pieceNumbers[$0] })
  }

  /// The letters of a node as they stand in the text, in lower case for ASCII.
  func letters(of node: Node) -> ArraySlice<UInt8> {
    let bytes = document.text.utf8[Int(node.start)..<Int(node.end)]
    guard bytes.contains(where: { (0x41...0x5A).contains($0) }) else { return bytes }
    return bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }[...]
  }

  /// Whether a word ends in *e*, as most adjectives before a noun do.
  func endsInE(_ node: Node) -> Bool {
    !node.isMark && node.end - node.start >= 4 && document.text.utf8[Int(node.end) - 1] == 0x65
  }
}
