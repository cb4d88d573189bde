import Detection
import Documents
import Lexicons

/// What a sentence is about, as weighed word stems: the part of a text that can be recognised elsewhere.
struct Subject: Sendable {
  /// The weight of each stem; names count more, words of every policy text nothing.
  let weights: [String: Double]
  /// The stems that are names: capitalised inside the sentence, such as a country or a city.
  let names: Set<String>
  /// The stems in order: a sum of floating-point numbers depends on its order, a dictionary has none.
  private let order: [String]
  /// The sum of the weights.
  let total: Double

  /// Collects the words of a range of a document; those of a term are left out.
  init(
    _ document: Document,
    _ range: TextRange,
    without term: TextRange? = nil,
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
        term?.overlaps(token.range) != true
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
    weights = words.weights
    names = words.names
    order = weights.keys.sorted()
    total = order.reduce(0) { $0 + (words.weights[$1] ?? 0) }
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
    for stem in order {
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
