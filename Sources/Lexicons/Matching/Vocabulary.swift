/// Every word of every pattern, once; which of them a word of a text satisfies is worked out per
/// distinct word.
///
/// A *class* is the set of words that may stand at one place of a pattern.
struct Vocabulary: Sendable {
  /// How a label is compared with a word.
  enum Shape: UInt8, Hashable, Sendable { case whole, start, end, inside, compound }

  /// One word of a pattern in one shape.
  struct Label: Hashable, Sendable {
    let shape: Shape
    let key: [UInt8]
    /// The letters in exact case; empty when case does not matter.
    let exact: [UInt8]
  }

  /// That a word satisfies a class, under what condition and how much of it.
  struct Entry: Hashable, Sendable {
    /// The class.
    let place: Int32
    /// The label whose exact case the text must show; -1 for none.
    let exact: Int32
    /// The bytes of the word that match; 0 for all.
    let cut: Int32
  }

  private(set) var labels: [Label] = []
  private var labelNumbers: [Label: Int32] = [:]
  private var classesOfLabel: [[Int32]] = []
  private var classNumbers: [[Int32]: Int32] = [:]
  private(set) var labelsOfClass: [[Int32]] = []
  private var tables: [Shape: [UInt64: [Int32]]] = [:]
  /// The hashes of what words of patterns begin with.
  private var beginnings: Set<UInt64> = []

  /// Returns the number of a class of labels.
  mutating func place(of found: [Label]) -> Int32 {
    let numbers = Array(Set(found.map { number(of: $0) })).sorted()
    if let known = classNumbers[numbers] { return known }
    let new = Int32(labelsOfClass.count)
    classNumbers[numbers] = new
    labelsOfClass.append(numbers)
    for label in numbers { classesOfLabel[Int(label)].append(new) }
    return new
  }

  private mutating func number(of label: Label) -> Int32 {
    if let known = labelNumbers[label] { return known }
    let new = Int32(labels.count)
    labelNumbers[label] = new
    labels.append(label)
    classesOfLabel.append([])
    tables[label.shape, default: [:]][Self.hash(label.key[...]), default: []].append(new)
    if label.shape == .whole || label.shape == .start {
      var hash = Self.seed
      for byte in label.key.dropLast() {
        hash = Self.step(hash, byte)
        beginnings.insert(hash)
      }
    }
    return new
  }

  /// The number of classes.
  var count: Int { labelsOfClass.count }

  /// Returns what a folded word satisfies, by class.
  func entries(of word: [UInt8]) -> [Entry] {
    var found: [Entry] = []
    func add(_ shape: Shape, _ part: ArraySlice<UInt8>, _ hash: UInt64, cut: Int = 0) {
      guard let numbers = tables[shape]?[hash] else { return }
      for number in numbers where labels[Int(number)].key[...] == part {
        let exact = labels[Int(number)].exact.isEmpty ? -1 : number
        for place in classesOfLabel[Int(number)] {
          found.append(Entry(place: place, exact: exact, cut: Int32(cut)))
        }
      }
    }
    var hash = Self.seed
    for offset in word.indices {
      hash = Self.step(hash, word[offset])
      let end = offset + 1
      add(.start, word[..<end], hash)
      // Three letters make a compound: `MVOgehalte`, but not `NAPjes` or a plural.
      if end + 3 <= word.count { add(.compound, word[..<end], hash, cut: end) }
    }
    add(.whole, word[...], hash)
    if let inside = tables[.inside], !inside.isEmpty {
      for start in word.indices {
        var partial = Self.seed
        for offset in start..<word.count {
          partial = Self.step(partial, word[offset])
          add(.inside, word[start...offset], partial)
        }
      }
    }
    if let ends = tables[.end], !ends.isEmpty {
      for start in word.indices { add(.end, word[start...], Self.hash(word[start...])) }
    }
    return found.sorted {
      ($0.place, $0.exact, $0.cut) < ($1.place, $1.exact, $1.cut)
    }
  }

  /// Returns the lengths at which the start of a word is itself a word of a pattern, from 2 letters.
  func wholePrefixes(of word: [UInt8]) -> [Int] {
    guard let whole = tables[.whole] else { return [] }
    var lengths: [Int] = []
    var hash = Self.seed
    for offset in word.indices.dropLast() {
      hash = Self.step(hash, word[offset])
      if offset >= 1, whole[hash] != nil { lengths.append(offset + 1) }
    }
    return lengths
  }

  /// Whether a pattern has this word, or the start of one that goes on past an offset.
  func knows(_ word: [UInt8], past offset: Int) -> Bool {
    if isWhole(word) { return true }
    var hash = Self.seed
    for position in word.indices {
      hash = Self.step(hash, word[position])
      guard position >= offset else { continue }
      if tables[.start]?[hash] != nil || tables[.compound]?[hash] != nil { return true }
    }
    return false
  }

  /// Whether a longer word of a pattern begins so.
  func begins(_ word: [UInt8]) -> Bool { beginnings.contains(Self.hash(word[...])) }

  /// Whether a pattern has exactly this word.
  func isWhole(_ word: [UInt8]) -> Bool { tables[.whole]?[Self.hash(word[...])] != nil }

  /// Whether a whole word or the start of one is known under these letters.
  func knows(_ word: [UInt8]) -> Bool { !entries(of: word).isEmpty }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var hash = seed
    for byte in bytes { hash = step(hash, byte) }
    return hash
  }
}
