/// Words and parts of words with their counts, and how letters follow each other in them.
///
/// A statistical model of Dutch words that is small enough to ship as a table: it says how likely a
/// form is as a word of its own, as a compound, and at least as something that looks like Dutch.
public struct WordParts: Sendable {
  /// What was counted of a form.
  struct Counts: Hashable, Sendable {
    /// How often it stands alone.
    var alone: Int32
    /// In how many compounds it stands first.
    var first: Int32
    /// In how many compounds it stands last.
    var last: Int32
  }

  private var arena: [UInt8] = []
  private var starts: [Int32] = [0]
  private var counts: [Counts] = []
  private var slots: [Int32] = [-1]
  private var letters = LetterModel()
  private(set) var total = 0.0
  private(set) var firsts = 0.0
  private(set) var lasts = 0.0

  /// Makes a model that knows nothing.
  public init() {}

  /// Reads the columns `woord`, `aantal`, `eerste` and `laatste` of a table; other lines are skipped.
  public init(table: [UInt8]) {
    var size = 1024
    let rows = table.count { $0 == 0x0A } + 1
    while size < rows * 2 { size *= 2 }
    slots = [Int32](repeating: -1, count: size)
    arena.reserveCapacity(table.count)
    counts.reserveCapacity(rows)
    starts.reserveCapacity(rows + 1)
    var at = 0
    var isHead = true
    while at < table.count {
      var end = at
      while end < table.count, table[end] != 0x0A { end += 1 }
      if end > at, table[at] != UInt8(ascii: "#") {
        if !isHead { add(table, at, end) }
        isHead = false
      }
      at = end + 1
    }
  }

  private mutating func add(_ table: [UInt8], _ start: Int, _ end: Int) {
    var at = start
    while at < end, table[at] != 0x09, table[at] != 0x0D { at += 1 }
    let word = TextRange(start, at)
    var numbers: [Int32] = [0, 0, 0]
    var column = -1
    while at < end {
      if table[at] == 0x09 {
        column += 1
      } else if table[at] &- 0x30 < 10, column < 3, column >= 0, numbers[column] < 100_000_000 {
        numbers[column] = numbers[column] * 10 + Int32(table[at] - 0x30)
      }
      at += 1
    }
    arena.append(contentsOf: table[word.start..<word.end])
    starts.append(Int32(arena.count))
    counts.append(Counts(alone: numbers[0], first: numbers[1], last: numbers[2]))
    total += Double(numbers[0])
    firsts += Double(numbers[1])
    lasts += Double(numbers[2])
    var slot = Int(Self.hash(table, word.start, word.end)) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(counts.count - 1)
    letters.learn(table, word.start, word.end)
  }

  private static func hash(_ bytes: [UInt8], _ start: Int, _ end: Int) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for index in start..<end { hash = (hash ^ UInt32(bytes[index])) &* 16_777_619 }
    return hash
  }

  /// The counts of the folded form that a range of bytes holds; nil for an unknown one.
  func counts(of bytes: [UInt8], _ start: Int, _ end: Int) -> Counts? {
    guard !counts.isEmpty else { return nil }
    var slot = Int(Self.hash(bytes, start, end)) & (slots.count - 1)
    while slots[slot] >= 0 {
      let candidate = Int(slots[slot])
      let from = Int(starts[candidate])
      if Int(starts[candidate + 1]) - from == end - start {
        var index = 0
        while index < end - start, arena[from + index] == bytes[start + index] { index += 1 }
        if index == end - start { return counts[candidate] }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Whether a folded form is an ordinary word.
  func isWord(_ form: String) -> Bool {
    let bytes = Array(form.utf8)
    return (counts(of: bytes, 0, bytes.count)?.alone ?? 0) > 0
  }

  /// Whether the model knows anything.
  var isEmpty: Bool { counts.isEmpty }

  /// The logarithm of the chance of a folded form by its letters alone.
  func logOfLetters(_ form: [UInt8]) -> Double { letters.logChance(form) }

  /// The logarithm of the chance of a folded form as a compound of known parts; nil when it is none.
  ///
  /// - Parameters:
  ///   - form: The folded form.
  ///   - depth: How many times the last part may itself be taken apart.
  /// - Returns: The natural logarithm of the chance.
  func logOfCompound(_ form: [UInt8], depth: Int = 1) -> Double? {
    logOfCompound(form, 0, depth)
  }

  private func logOfCompound(_ form: [UInt8], _ start: Int, _ depth: Int) -> Double? {
    guard form.count - start >= 6, form.count - start <= 60, firsts > 0, lasts > 0 else {
      return nil
    }
    var best: Double?
    for cut in (start + 3)..<(form.count - 2) where form[cut] & 0xC0 != 0x80 {
      let first = firstCount(form, start, cut)
      guard first > 0 else { continue }
      let head = (Double.log(first / firsts))
      var tail: Double?
      if let known = counts(of: form, cut, form.count) {
        let last =
          known.last > 0 ? Double(known.last) : known.alone > 0 && form.count - cut >= 4 ? 0.3 : 0
        if last > 0 { tail = Double.log(last / lasts) }
      }
      if tail == nil, depth > 0, form.count - cut >= 8 {
        tail = logOfCompound(form, cut, depth - 1)
      }
      if let tail, head + tail > best ?? -.infinity { best = head + tail }
    }
    return best
  }

  /// Whether a folded form can stand first in a compound, a linking *s* included.
  func isFirstPart(_ form: [UInt8]) -> Bool { firstCount(form, 0, form.count) > 0 }

  /// How productive a form is as the first part of compounds, a linking *s* included.
  private func firstCount(_ form: [UInt8], _ start: Int, _ end: Int) -> Double {
    if let known = counts(of: form, start, end) {
      if known.first > 0 { return Double(known.first) }
      if known.alone > 0, end - start >= 4 { return 0.3 }
    }
    guard end - start > 4, form[end - 1] == UInt8(ascii: "s"),
      let stem = counts(of: form, start, end - 1), stem.alone > 0
    else { return 0 }
    return 0.3
  }
}

/// How letters follow each other in words: chances of a letter after the three before it.
private struct LetterModel: Sendable {
  /// 26 letters, the edge of a word, and one sign for all else.
  private static let size = 28
  private static let edge = 26
  private static let other = 27

  private var four: [UInt16] = []
  private var three: [UInt16] = []
  private var two: [UInt32] = []
  private var one: [UInt32] = []
  private var fourTotal: [UInt32] = []
  private var threeTotal: [UInt32] = []
  private var twoTotal: [UInt32] = []
  private var total = 0.0

  /// Adds a word, once for each form.
  mutating func learn(_ bytes: [UInt8], _ start: Int, _ end: Int) {
    if four.isEmpty { allocate() }
    Self.walk(bytes, start, end) { context, letter in
      let (a, b, c) = context
      let pair = b * Self.size + c
      let triple = a * Self.size * Self.size + pair
      four[triple * Self.size + letter] &+= 1
      three[pair * Self.size + letter] &+= 1
      two[c * Self.size + letter] &+= 1
      one[letter] &+= 1
      fourTotal[triple] &+= 1
      threeTotal[pair] &+= 1
      twoTotal[c] &+= 1
      total += 1
    }
  }

  private mutating func allocate() {
    let size = Self.size
    four = [UInt16](repeating: 0, count: size * size * size * size)
    three = [UInt16](repeating: 0, count: size * size * size)
    two = [UInt32](repeating: 0, count: size * size)
    one = [UInt32](repeating: 0, count: size)
    fourTotal = [UInt32](repeating: 0, count: size * size * size)
    threeTotal = [UInt32](repeating: 0, count: size * size)
    twoTotal = [UInt32](repeating: 0, count: size)
  }

  /// The logarithm of the chance of a form, each order smoothed with the one below it.
  func logChance(_ form: [UInt8]) -> Double {
    guard !four.isEmpty else { return -12 - 2.5 * Double(form.count) }
    var sum = 0.0
    Self.walk(form, 0, form.count) { context, letter in
      let (a, b, c) = context
      let pair = b * Self.size + c
      let triple = a * Self.size * Self.size + pair
      var chance = (Double(one[letter]) + 0.5) / (total + 15)
      chance = (Double(two[c * Self.size + letter]) + 5 * chance) / (Double(twoTotal[c]) + 5)
      chance =
        (Double(three[pair * Self.size + letter]) + 5 * chance) / (Double(threeTotal[pair]) + 5)
      chance =
        (Double(four[triple * Self.size + letter]) + 3 * chance) / (Double(fourTotal[triple]) + 3)
      sum += Double.log(chance)
    }
    return sum
  }

  /// Calls a function with each letter and the three before it, the edge of the word included.
  private static func walk(
    _ bytes: [UInt8],
    _ start: Int,
    _ end: Int,
    _ visit: ((Int, Int, Int), Int) -> Void
  ) {
    var context = (edge, edge, edge)
    var at = start
    while at <= end {
      var letter = edge
      if at < end {
        let byte = bytes[at]
        if byte &- 0x61 < 26 {
          letter = Int(byte) - 0x61
        } else if byte == 0xC3, at + 1 < end {
          letter = plain(bytes[at + 1])
          at += 1
        } else {
          letter = other
        }
      }
      visit(context, letter)
      context = (context.1, context.2, letter)
      at += 1
    }
  }

  /// The letter under the accent, for the second byte of é, ë, ï and their like.
  private static func plain(_ byte: UInt8) -> Int {
    switch byte {
    case 0xA0...0xA5: 0
    case 0xA7: 2
    case 0xA8...0xAB: 4
    case 0xAC...0xAF: 8
    case 0xB1: 13
    case 0xB2...0xB6: 14
    case 0xB9...0xBC: 20
    default: other
    }
  }
}

extension Double {
  /// The natural logarithm, from the exponent and a series, so that no library decides a digit.
  static func log(_ value: Double) -> Double {
    guard value > 0 else { return -745 }
    let exponent = Double(value.exponent)
    let fraction = value.significand
    let ratio = (fraction - 1.5) / (fraction + 1.5)
    let square = ratio * ratio
    var term = ratio
    var sum = 0.0
    var divisor = 1.0
    while divisor < 16 {
      sum += term / divisor
      term *= square
      divisor += 2
    }
    return exponent * 0.693_147_180_559_945_3 + 0.405_465_108_108_164_4 + 2 * sum
  }
}
