/// What speaks for a form being a word: the document's own words, the lexicon, the word parts.
struct WordEvidence {
  private let language: Language
  private var own = WordTable()
  private var ownCounts: [Int32] = []
  private var ownTotal = 0.0
  /// Runs of letters that no other text has shown to be words, in the order of the text.
  private(set) var strangers: [Stranger] = []

  /// A run of letters that may be part of a word, and what its form suggests.
  struct Stranger {
    let range: TextRange
    let hints: Hints
  }

  /// What the form of a word suggests, worked out once for each distinct form.
  struct Hints: OptionSet {
    let rawValue: UInt8
    /// Not known as a word of its own.
    static let unknown = Hints(rawValue: 1)
    static let hasHyphen = Hints(rawValue: 2)
    static let beginsWithNot = Hints(rawValue: 4)
    static let isDoubled = Hints(rawValue: 8)
    static let isFirstPart = Hints(rawValue: 16)
  }

  /// Counts the words of a layout that stand inside lines, where nothing can be broken.
  init(_ layout: Layout) {
    language = layout.language
    var table = WordTable()
    var hints: [Hints] = []
    var form: [UInt8] = []
    for line in layout.lines where line.kind != .furniture {
      WordRuns.visit(layout.bytes, line.range) { run in
        let number = table.number(of: run, in: layout.bytes)
        if number == ownCounts.count {
          form.removeAll(keepingCapacity: true)
          WordForm.append(layout.bytes, run, to: &form)
          ownCounts.append(0)
          hints.append(self.hints(of: form))
        }
        if !hints[number].isEmpty { strangers.append(Stranger(range: run, hints: hints[number])) }
        // At a line end only a word with a hyphen inside is sure to be whole.
        let isInside = layout.isUnwrapped || (run.start > line.start && run.end < line.end - 2)
        guard line.isText, isInside || layout.bytes[run.start..<run.end].contains(0x2D) else {
          return
        }
        ownCounts[number] += 1
        ownTotal += 1
      }
    }
    own = table
  }

  private func hints(of form: [UInt8]) -> Hints {
    guard form.count > 1, tableCount(form) * 4 <= firstCount(form) else { return [] }
    var hints: Hints = .unknown
    if form.contains(0x2D) { hints.insert(.hasHyphen) }
    if form.count >= 11, form.starts(with: "niet".utf8) { hints.insert(.beginsWithNot) }
    let half = form.count / 2
    if form.count.isMultiple(of: 2), (3...5).contains(half),
      form[0..<half].elementsEqual(form[half...])
    {
      hints.insert(.isDoubled)
    }
    if form.count >= 5, form.last == UInt8(ascii: "s"), firstCount(form) > 0 {
      hints.insert(.isFirstPart)
    }
    return hints
  }

  /// How often a folded form stands inside a line of the document.
  func ownCount(_ form: [UInt8]) -> Int {
    guard let number = own.known(form) else { return 0 }
    return Int(ownCounts[number])
  }

  /// How often a folded form was counted in other texts.
  func tableCount(_ form: [UInt8]) -> Int {
    Int(language.wordParts.counts(of: form, 0, form.count)?.alone ?? 0)
  }

  /// In how many compounds of other texts a folded form stands first.
  func firstCount(_ form: [UInt8]) -> Int {
    Int(language.wordParts.counts(of: form, 0, form.count)?.first ?? 0)
  }

  /// Whether a folded form can stand first in a compound.
  func isFirstPart(_ form: [UInt8]) -> Bool { language.wordParts.isFirstPart(form) }

  /// In how many compounds of other texts a folded form stands last.
  func lastCount(_ form: [UInt8]) -> Int {
    Int(language.wordParts.counts(of: form, 0, form.count)?.last ?? 0)
  }

  /// Whether a folded form is a term of the lexicon.
  func isTerm(_ form: [UInt8]) -> Bool {
    !language.knownWords.isEmpty
      && language.knownWords.contains(String(decoding: form, as: UTF8.self))
  }

  /// Whether a folded form is known as a word, `spare` occurrences in the document left out.
  func isKnown(_ form: [UInt8], spare: Int = 0) -> Bool {
    tableCount(form) > 0 || ownCount(form) > spare || isTerm(form)
  }

  /// Whether a folded form is a compound of known parts.
  func isCompound(_ form: [UInt8]) -> Bool {
    (language.wordParts.logOfCompound(form) ?? -99) > -18
  }

  /// The logarithm of the chance that a folded form is a word.
  ///
  /// - Parameters:
  ///   - form: The folded form.
  ///   - spare: Occurrences in the document that prove nothing: the one in question.
  /// - Returns: A weighted sum of what each source says, as a natural logarithm.
  func logChance(_ form: [UInt8], spare: Int = 0) -> Double {
    let parts = language.wordParts
    var chance = 0.0
    if parts.total > 0 { chance += 0.7 * Double(tableCount(form)) / parts.total }
    if ownTotal > 0 { chance += 0.3 * Double(max(0, ownCount(form) - spare)) / ownTotal }
    if isTerm(form) { chance += 1e-6 }
    if chance < 1e-3 {
      if let compound = parts.logOfCompound(form) { chance += 0.03 * Double.exp(compound) }
      chance += 0.02 * Double.exp(parts.logOfLetters(form))
    }
    return chance > 0 ? Double.log(chance) : -700
  }
}

/// Runs of letters, with hyphens and apostrophes between them.
enum WordRuns {
  /// Calls a function with each run of a range.
  static func visit(_ bytes: [UInt8], _ range: TextRange, _ visit: (TextRange) -> Void) {
    var at = range.start
    while at < range.end {
      let stop = letters(bytes, at, range.end)
      guard stop > at else {
        at += Scalars.decode(bytes, at, range.end).length
        continue
      }
      var end = stop
      while end < range.end {
        let (scalar, length) = Scalars.decode(bytes, end, range.end)
        guard Scalars.isHyphen(scalar) || scalar == 0x27 || scalar == 0x2019 else { break }
        let next = letters(bytes, end + length, range.end)
        guard next > end + length else { break }
        end = next
      }
      visit(TextRange(at, end))
      at = end
    }
  }

  /// Returns the end of a run of letters alone.
  static func letters(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end {
      let byte = bytes[at]
      if byte < 0x80 {
        guard (byte | 0x20) &- 0x61 < 26 else { break }
        at += 1
      } else {
        let (scalar, length) = Scalars.decode(bytes, at, end)
        guard Scalars.properties(scalar) & (Scalars.letter | Scalars.mark) != 0 || scalar == 0xAD
        else {
          break
        }
        at += length
      }
    }
    return at
  }

  /// Returns the start of a run of letters that ends at an offset.
  static func lettersBackward(_ bytes: [UInt8], _ end: Int, _ start: Int) -> Int {
    var at = end
    while at > start, end - at < 80 {
      let (scalar, length) = Scalars.decodeBackward(bytes, at, start)
      guard Scalars.properties(scalar) & (Scalars.letter | Scalars.mark) != 0 else { break }
      at -= length
    }
    return at
  }
}

extension Double {
  /// The exponential function, from halving and a series.
  static func exp(_ value: Double) -> Double {
    guard value > -700 else { return 0 }
    let halved = value / 1024
    var term = 1.0
    var sum = 1.0
    var count = 1.0
    while count < 9 {
      term *= halved / count
      sum += term
      count += 1
    }
    for _ in 0..<10 { sum *= sum }
    return sum
  }
}
