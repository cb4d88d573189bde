/// Cuts a block into words, numbers and marks.
///
/// A chain of hyphens is one token (`OESO-richtlijnen`), an abbreviation keeps its points (`o.a.`),
/// a number its points and commas (`1.250,50`), a suspended part its hyphen (`handels-`).
struct Tokenizer {
  let language: Language
  private(set) var words = WordTable()

  init(language: Language) { self.language = language }

  /// Appends the tokens of a range.
  mutating func cut(_ range: TextRange, of bytes: [UInt8], into tokens: inout [Token]) {
    var at = range.start
    let end = range.end
    while at < end {
      let byte = bytes[at]
      if byte <= 0x20 {
        at += 1
        continue
      }
      let (scalar, length) = Scalars.decode(bytes, at, end)
      let class_ = Scalars.properties(scalar)
      if class_ & Scalars.space != 0 {
        at += length
      } else if class_ & Scalars.alphanumeric != 0 {
        let stop = Self.address(bytes, at, end) ?? word(bytes, at, end)
        tokens.append(token(bytes, TextRange(at, stop), isWord: true))
        at = stop
      } else if Scalars.isApostrophe(scalar), let stop = Self.clitic(bytes, at, at + length, end) {
        tokens.append(token(bytes, TextRange(at, stop), isWord: true))
        at = stop
      } else {
        let stop = Self.mark(bytes, at, at + length, end)
        tokens.append(token(bytes, TextRange(at, stop), isWord: false))
        at = stop
      }
    }
  }

  private mutating func token(_ bytes: [UInt8], _ range: TextRange, isWord: Bool) -> Token {
    var hasLetter = false
    var hasDigit = false
    var allCapitals = true
    var firstLetter: UInt8?
    if isWord {
      var at = range.start
      while at < range.end {
        let byte = bytes[at]
        var length = 1
        let found: UInt8
        if byte < 0x80 {
          let isLetter = (byte | 0x20) &- 0x61 < 26
          found =
            isLetter
            ? (byte & 0x20 == 0 ? Scalars.letter | Scalars.upper : Scalars.letter)
            : byte &- 0x30 < 10 ? Scalars.digit : 0
        } else {
          let decoded = Scalars.decode(bytes, at, range.end)
          length = decoded.length
          found = Scalars.properties(decoded.scalar)
        }
        if found & Scalars.letter != 0 {
          hasLetter = true
          if firstLetter == nil { firstLetter = found }
          if found & Scalars.upper == 0 { allCapitals = false }
        } else if found & Scalars.digit != 0 {
          hasDigit = true
        }
        at += length
      }
    }
    return Token(
      range: range,
      kind: !isWord ? .mark : hasLetter || !hasDigit ? .word : .number,
      word: words.number(of: range, in: bytes),
      isCapitalised: (firstLetter ?? 0) & Scalars.upper != 0,
      isAllCapitals: hasLetter && allCapitals
    )
  }

  /// Returns the end of the word or number that begins at an offset.
  private func word(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end {
      at = Self.letters(bytes, at, end)
      guard at < end else { break }
      let (scalar, length) = Scalars.decode(bytes, at, end)
      let after = at + length
      let next = Scalars.properties(bytes, after, end)
      let previous = Scalars.properties(Scalars.decodeBackward(bytes, at, start).scalar)
      guard Self.joins(scalar, previous, next, bytes, start, at, after, end) else {
        if Scalars.isHyphen(scalar), Self.isSuspended(bytes, after, end) { return after }
        if scalar == 0xB2 || scalar == 0xB3, bytes[at - 1] == UInt8(ascii: "m") { return after }
        break
      }
      at = after
    }
    if at < end, bytes[at] == UInt8(ascii: "."), isAbbreviation(bytes, start, at, end) { at += 1 }
    return at
  }

  /// Returns the end of a run of letters, digits and combining marks.
  private static func letters(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end {
      let byte = bytes[at]
      if byte < 0x80 {
        guard (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x5F else { break }
        at += 1
      } else {
        let (scalar, length) = Scalars.decode(bytes, at, end)
        let found = Scalars.properties(scalar)
        guard found & (Scalars.alphanumeric | Scalars.mark) != 0 || scalar == 0xAD else { break }
        at += length
      }
    }
    return at
  }

  /// Whether a mark between two characters belongs to the word that holds them.
  private static func joins(
    _ scalar: UInt32,
    _ previous: UInt8,
    _ next: UInt8,
    _ bytes: [UInt8],
    _ start: Int,
    _ at: Int,
    _ after: Int,
    _ end: Int
  ) -> Bool {
    guard next & Scalars.alphanumeric != 0 else { return false }
    let betweenDigits = previous & next & Scalars.digit != 0
    switch scalar {
    case 0x2D, 0x2010, 0x2011: return true
    case 0x27, 0x2019: return next & Scalars.letter != 0
    case 0x2E:
      if betweenDigits { return true }
      guard previous & Scalars.letter != 0, next & Scalars.letter != 0 else { return false }
      // A blank was lost after a sentence (`klaar.Daarna`); initials (`A.G.`) are short.
      return next & Scalars.upper == 0 || at - start < 3 || bytes[at - 2] == UInt8(ascii: ".")
    case 0x2C, 0x3A: return betweenDigits
    case 0x26: return previous & next & Scalars.upper != 0
    case 0x2F: return betweenDigits || isFixed(bytes, start, at, after, end)
    default: return false
    }
  }

  /// Whether a stroke stands in `en/of` or `t/m`.
  private static func isFixed(
    _ bytes: [UInt8],
    _ start: Int,
    _ at: Int,
    _ after: Int,
    _ end: Int
  ) -> Bool {
    if at - start == 1 { return hasPrefix("t/m", bytes, start, end) }
    return at - start == 2 && hasPrefix("en/of", bytes, start, end)
  }

  /// Whether a hyphen at the end of a word is one of a suspended compound (`handels- en …`).
  private static func isSuspended(_ bytes: [UInt8], _ after: Int, _ end: Int) -> Bool {
    guard after < end else { return true }
    let byte = bytes[after]
    return byte <= 0x20 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ")")
      || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ";") || byte == 0xC2
  }

  /// Whether the point after a word belongs to it.
  private func isAbbreviation(_ bytes: [UInt8], _ start: Int, _ at: Int, _ end: Int) -> Bool {
    let length = at - start
    guard length <= 14 else { return false }
    if Initials.matches(bytes, start, at) { return at + 1 < end || length > 1 }
    let form = String(decoding: bytes[start...at], as: UTF8.self)
    return language.abbreviations[WordForm.folded(form)] != nil
  }

  /// Returns the end of a web or mail address that begins at an offset, without final punctuation.
  private static func address(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
    let isWeb =
      hasPrefix("http://", bytes, start, end) || hasPrefix("https://", bytes, start, end)
      || hasPrefix("www.", bytes, start, end) || hasPrefix("file://", bytes, start, end)
    var at = start
    if !isWeb {
      while at < end, at - start < 64 {
        let byte = bytes[at]
        let isPart =
          (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x2E || byte == 0x2D
          || byte == 0x5F || byte == 0x2B
        guard isPart else { break }
        at += 1
      }
      guard at < end, at > start, bytes[at] == UInt8(ascii: "@"), at + 1 < end, bytes[at + 1] > 0x2F
      else { return nil }
    }
    while at < end, bytes[at] > 0x20, bytes[at] != 0xC2 || bytes[min(at + 1, end - 1)] != 0xA0 {
      let byte = bytes[at]
      if byte == 0x3C || byte == 0x3E || byte == 0x22 || byte == 0xE2 { break }
      at += 1
    }
    while at > start,
      [0x2E, 0x2C, 0x3B, 0x3A, 0x29, 0x21, 0x3F, 0x27, 0x5D].contains(bytes[at - 1])
    {
      at -= 1
    }
    return at
  }

  /// Whether a text begins with a prefix, in capitals or not; a blank stands for any number of them.
  static func hasPrefix(_ prefix: StaticString, _ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool
  {
    guard start + prefix.utf8CodeUnitCount <= end else { return false }
    return prefix.withUTF8Buffer { buffer in
      var at = start
      for byte in buffer {
        guard at < end, bytes[at] | 0x20 == byte | 0x20 else { return false }
        at += 1
        guard byte == 0x20 else { continue }
        while at < end, bytes[at] == 0x20 { at += 1 }
      }
      return true
    }
  }

  /// Returns the end of `'s`, `'t`, `'n`, `'s-Gravenhage`, given where the apostrophe begins and ends.
  private static func clitic(_ bytes: [UInt8], _ start: Int, _ after: Int, _ end: Int) -> Int? {
    guard after < end else { return nil }
    if bytes[after] &- 0x30 < 10 {
      // The years of a century: `'30`.
      guard after + 1 < end, bytes[after + 1] &- 0x30 < 10 else { return nil }
      let next = after + 2
      return Scalars.properties(bytes, next, end) & Scalars.alphanumeric == 0 ? next : nil
    }
    switch bytes[after] {
    case UInt8(ascii: "s"), UInt8(ascii: "t"), UInt8(ascii: "n"), UInt8(ascii: "k"),
      UInt8(ascii: "m"), UInt8(ascii: "r"):
      let next = after + 1
      guard next < end else { return next }
      if bytes[next] <= 0x20 { return next }
      if bytes[next] == UInt8(ascii: "-"), Scalars.isUpper(bytes, next + 1, end) {
        return letters(bytes, next + 1, end)
      }
      return Scalars.properties(bytes, next, end) & Scalars.space != 0 ? next : nil
    default: return nil
    }
  }

  /// Returns the end of a mark: one character, or a run that is written as one (`...`, `''`, `,,`).
  private static func mark(_ bytes: [UInt8], _ start: Int, _ after: Int, _ end: Int) -> Int {
    switch bytes[start] {
    case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "="),
      UInt8(ascii: "*"), UInt8(ascii: "~"), UInt8(ascii: "#"):
      var at = after
      while at < end, bytes[at] == bytes[start] { at += 1 }
      return at
    case UInt8(ascii: ","), UInt8(ascii: "'"), UInt8(ascii: "`"):
      return after < end && bytes[after] == bytes[start] ? after + 1 : after
    default: return after
    }
  }
}

/// Letters with points between them: `A`, `A.G`, `Th.C`, `o.a`.
enum Initials {
  /// Whether bytes are initials without their last point; each piece is one letter, or a capital
  /// with one or two more (`Th.C`, `Chr.B`) when it is not alone.
  static func matches(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    var at = start
    var pieces = 0
    var long = 0
    while at < end {
      let (scalar, length) = Scalars.decode(bytes, at, end)
      guard Scalars.properties(scalar) & Scalars.letter != 0 else { return false }
      let isUpper = Scalars.properties(scalar) & Scalars.upper != 0
      at += length
      var extra = 0
      while at < end, bytes[at] != UInt8(ascii: ".") {
        guard isUpper, bytes[at] &- 0x61 < 26, extra < 2 else { return false }
        extra += 1
        at += 1
      }
      if extra > 0 { long += 1 }
      if pieces == 0, at == end, !isUpper || extra > 0 { return false }
      pieces += 1
      if at < end { at += 1 }
    }
    return pieces > long
  }
}
