import Detection
import Documents
import Lexicons

/// What a sentence is about, as weighed word stems: the part of a text that can be recognised elsewhere.
struct Subject: Sendable {
  /// The weight of each stem; names count more, words of every policy text nothing.
  let weights: [String: Double]
  /// The stems that are names: capitalised inside the sentence, such as a country or a city.
  let names: Set<String>
  /// The sum of the weights.
  let total: Double

  /// Collects the words of a range of a document.
  init(_ document: Document, _ range: TextRange, general: Set<String>) {
    var weights: [String: Double] = [:]
    var names: Set<String> = []
    let sentence = document.sentences.isEmpty ? nil : document.sentenceIndex(at: range.start)
    var index = sentence.map { document.sentences[$0].tokens.lowerBound } ?? 0
    var isFirst = true
    while index < document.tokens.count, document.tokens[index].range.start < range.end {
      let token = document.tokens[index]
      index += 1
      guard token.range.start >= range.start, token.kind == .word else { continue }
      defer { isFirst = false }
      let word = document.words[token.word]
      guard word.utf8.count > 2, !general.contains(word) else { continue }
      let stem = Self.stem(word)
      guard !general.contains(stem) else { continue }
      let isName = token.isCapitalised && !token.isAllCapitals && !isFirst
      if isName { names.insert(stem) }
      weights[stem] = isName ? 1.5 : word.utf8.count > 7 ? 1.2 : 1
    }
    self.weights = weights
    self.names = names
    total = weights.values.reduce(0, +)
  }

  /// Returns how much of this subject stands in the other, 0 to 1, and the weight that both share.
  func covered(by other: Subject) -> (share: Double, weight: Double) {
    guard total > 0 else { return (0, 0) }
    var shared = 0.0
    // A sum of floating-point numbers depends on its order, and a dictionary has none.
    for stem in weights.keys.sorted() {
      let weight = weights[stem] ?? 0
      if other.weights[stem] != nil {
        shared += weight
      } else if other.weights.keys.contains(where: { Self.isPart($0, of: stem) }) {
        shared += weight * 0.7
      }
    }
    return (shared / total, shared)
  }

  /// Whether the two name different places or people and none in common.
  func contradicts(_ other: Subject) -> Bool {
    !names.isEmpty && !other.names.isEmpty
      && !names.contains { name in
        other.weights.keys.contains { Self.sharesRoot($0, name) }
      }
      && !other.names.contains { name in weights.keys.contains { Self.sharesRoot($0, name) } }
  }

  /// Whether one word is a long part of the other, as `register` of `importregister`.
  private static func isPart(_ one: String, of other: String) -> Bool {
    let (short, long) = one.utf8.count < other.utf8.count ? (one, other) : (other, one)
    return short.utf8.count >= 6 && (long.hasSuffix(short) || long.hasPrefix(short))
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
