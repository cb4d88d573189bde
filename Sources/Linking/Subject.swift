import Detection
import Documents
import Lexicons

/// What a sentence is about, as weighed word stems: the part of a text that can be recognised elsewhere.
struct Subject: Sendable {
  /// A word without its endings.
  struct Stem: Hashable, Sendable {
    /// Its letters.
    let text: String
    /// Its first six bytes as one number, 0 when it has fewer.
    let head: UInt64
    /// Its last six bytes as one number, 0 when it has fewer.
    let tail: UInt64

    init(_ text: String) {
      self.text = text
      let bytes = Array(text.utf8)
      func packed(_ bytes: ArraySlice<UInt8>) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }
      head = bytes.count < 6 ? 0 : packed(bytes.prefix(6))
      tail = bytes.count < 6 ? 0 : packed(bytes.suffix(6))
    }

    /// Whether one is a long part of the other, as `register` of `importregister`.
    func isPart(with other: Stem) -> Bool {
      guard head != 0, other.head != 0, head == other.head || tail == other.tail else {
        return false
      }
      let isShort = text.utf8.count < other.text.utf8.count
      let (short, long) = isShort ? (self, other) : (other, self)
      return long.text.hasSuffix(short.text) || long.text.hasPrefix(short.text)
    }
  }

  /// The stems in order; a sum of floating-point numbers depends on its order, and so has one.
  let stems: [Stem]
  /// The weight of each stem; names count more, words of every policy text nothing.
  let weights: [Double]
  /// The stems that are names: capitalised inside the sentence, such as a country or a city.
  let names: [String]
  /// The sum of the weights.
  let total: Double

  /// Collects the words of a range of a document, without those that say when or who.
  init(
    _ document: Document,
    _ range: TextRange,
    without others: [TextRange] = [],
    general: Set<String>
  ) {
    var words = Words(general: general)
    let sentence = document.sentences.isEmpty ? nil : document.sentenceIndex(at: range.start)
    var index = sentence.map { document.sentences[$0].tokens.lowerBound } ?? 0
    var isFirst = true
    while index < document.tokens.count, document.tokens[index].range.start < range.end {
      let token = document.tokens[index]
      index += 1
      guard token.range.start >= range.start, token.kind == .word,
        !others.contains(where: { $0.overlaps(token.range) })
      else { continue }
      let isName = token.isCapitalised && !token.isAllCapitals && !isFirst
      words.add(document.words[token.word], isName: isName)
      isFirst = false
    }
    self.init(words)
  }

  /// Collects the words of a text that is no document, such as a record of a register.
  init(_ text: String, general: Set<String>) {
    var words = Words(general: general)
    for (number, word) in text.split(whereSeparator: { !$0.isLetter && $0 != "-" }).enumerated() {
      let isName = number > 0 && word.first?.isUppercase == true && word.last?.isLowercase == true
      words.add(word.lowercased(), isName: isName)
    }
    self.init(words)
  }

  private init(_ words: Words) {
    let order = words.weights.keys.sorted()
    stems = order.map(Stem.init)
    weights = order.map { words.weights[$0] ?? 0 }
    names = words.names.sorted()
    total = weights.reduce(0, +)
  }

  /// Words on their way into a subject.
  private struct Words {
    let general: Set<String>
    var weights: [String: Double] = [:]
    var names: Set<String> = []

    mutating func add(_ word: String, isName: Bool) {
      guard word.utf8.count > 2, !general.contains(word) else { return }
      let stem = Subject.stem(word)
      guard !general.contains(stem) else { return }
      if isName { names.insert(stem) }
      weights[stem] = isName ? 1.5 : word.utf8.count > 7 ? 1.2 : 1
    }
  }

  /// Returns how much of this subject stands in the other, 0 to 1, and the weight that both share.
  func covered(by other: Subject) -> (share: Double, weight: Double) {
    guard total > 0 else { return (0, 0) }
    var shared = 0.0
    var place = 0
    for (stem, weight) in zip(stems, weights) {
      while place < other.stems.count, other.stems[place].text < stem.text { place += 1 }
      if place < other.stems.count, other.stems[place].text == stem.text {
        shared += weight
      } else if other.stems.contains(where: { $0.isPart(with: stem) }) {
        shared += weight * 0.7
      }
    }
    return (shared / total, shared)
  }

  /// Whether the two name different places or people and none in common.
  func contradicts(_ other: Subject) -> Bool {
    !names.isEmpty && !other.names.isEmpty
      && !names.contains { name in other.stems.contains { Self.sharesRoot($0.text, name) } }
      && !other.names.contains { name in stems.contains { Self.sharesRoot($0.text, name) } }
  }

  /// Whether two words begin alike, as `Pakistan` and `Pakistaanse`.
  private static func sharesRoot(_ one: String, _ other: String) -> Bool {
    let common = zip(one.utf8, other.utf8).prefix { $0 == $1 }.count
    return common >= min(5, min(one.utf8.count, other.utf8.count))
  }

  /// Takes the endings of inflection off a folded word: `registers`, `overeenkomsten`, `openbare`.
  static func stem(_ word: String) -> String {
    var bytes = Array(word.utf8)
    func ends(_ suffix: String) -> Bool {
      bytes.count > suffix.utf8.count + 3
        && bytes.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
    }
    if ends("'s") || ends("’s") { bytes.removeLast(ends("'s") ? 2 : 4) }
    for suffix in ["en", "s", "e"] where ends(suffix) {
      bytes.removeLast(suffix.utf8.count)
      break
    }
    // Doubled letters fall away with the ending: `looiers`, `bananen`, `loonen`.
    var result: [UInt8] = []
    for byte in bytes where result.last != byte { result.append(byte) }
    return String(decoding: result, as: UTF8.self)
  }
}
