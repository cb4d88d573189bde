/// Decides after which tokens of a block a sentence ends.
///
/// A sentence ends at `.`, `?`, `!` or `…` with the closing marks after it, when what follows can
/// begin a sentence. Points of abbreviations, initials, numbered heads and numbers do not end one.
struct Boundaries {
  let language: Language
  let bytes: [UInt8]

  /// Calls a function with the index after the last token of each sentence but the last.
  func visit(_ tokens: ArraySlice<Token>, _ visit: (Int) -> Void) {
    var index = tokens.startIndex
    let end = tokens.endIndex
    if let body = endOfHead(tokens, index) { visit(body) }
    while index < end {
      let token = tokens[index]
      guard let kind = ending(token) else {
        index += 1
        continue
      }
      let after = closers(tokens, index + 1)
      if after < end, endsSentence(tokens, index, after, kind) {
        visit(after)
        if let body = endOfHead(tokens, after) { visit(body) }
      }
      index = after
    }
  }

  /// Words that begin a sentence behind a head which ran into it.
  private static let beginners: Set = [
    "de", "het", "een", "er", "dit", "deze", "ik", "wij", "van", "in", "op", "voor", "bij", "met",
    "om", "door", "uit", "na", "als", "ook", "naast", "tijdens", "sinds", "hoewel",
  ]

  /// Returns where the text begins behind a numbered head without an end mark (`3.1 Toezicht Het
  /// kabinet …`); nil when no such head begins at the index.
  private func endOfHead(_ tokens: ArraySlice<Token>, _ start: Int) -> Int? {
    guard start + 2 < tokens.endIndex, tokens[start + 1].isCapitalised else { return nil }
    let number = bytes[tokens[start].range.start..<tokens[start].range.end]
    guard number.count >= 3, number.count <= 8, number.contains(UInt8(ascii: ".")),
      number.allSatisfy({ $0 &- 0x30 < 10 || $0 == UInt8(ascii: ".") })
    else { return nil }
    for index in start + 2..<min(start + 9, tokens.endIndex) {
      let token = tokens[index]
      guard token.kind == .word else { return nil }
      guard token.isCapitalised, !token.isAllCapitals, Self.beginners.contains(folded(token)) else {
        continue
      }
      return Self.beginners.contains(folded(tokens[index - 1])) ? nil : index
    }
    return nil
  }

  private func folded(_ token: Token) -> String {
    WordForm.folded(String(decoding: bytes[token.range.start..<token.range.end], as: UTF8.self))
  }

  /// What a token may end.
  private enum Ending { case point, abbreviation(Language.Abbreviation), initial, strong }

  private func ending(_ token: Token) -> Ending? {
    let last = bytes[token.range.end - 1]
    if token.kind == .mark {
      switch last {
      case UInt8(ascii: "."): return token.range.count > 1 ? .strong : .point
      case UInt8(ascii: "?"), UInt8(ascii: "!"): return .strong
      case 0xA6 where isEllipsis(token): return .strong
      default: return nil
      }
    }
    guard last == UInt8(ascii: ".") else { return nil }
    let form = folded(token)
    if let known = language.abbreviations[form] { return .abbreviation(known) }
    return .initial
  }

  private func isEllipsis(_ token: Token) -> Bool {
    token.range.count == 3 && bytes[token.range.start] == 0xE2
      && bytes[token.range.start + 1] == 0x80
  }

  /// Returns the index after the closing quotes, brackets, note numbers and end marks that follow.
  private func closers(_ tokens: ArraySlice<Token>, _ start: Int) -> Int {
    var index = start
    while index < tokens.endIndex {
      let token = tokens[index]
      let touches = tokens[index - 1].range.end == token.range.start
      if token.kind == .number {
        // `maken.1 Volgens`: a note number that nothing else proved.
        guard touches, token.range.count <= 2, isFollowedBySpace(tokens, index) else { break }
        index += 1
        continue
      }
      guard token.kind == .mark else { break }
      let (scalar, _) = Scalars.decode(bytes, token.range.start, token.range.end)
      if touches, scalar == 0x5B, index + 2 < tokens.endIndex, tokens[index + 1].kind == .number,
        bytes[tokens[index + 2].range.start] == UInt8(ascii: "]")
      {
        index += 3
      } else if touches, Scalars.isCloser(scalar) || Scalars.isTerminal(scalar) {
        index += 1
      } else if !touches, isFollowedBySpace(tokens, index), closesFreely(tokens, index, scalar) {
        index += 1
      } else {
        break
      }
    }
    return index
  }

  /// Whether a mark with blanks on both sides closes: `''`, `»`, or a `"` that is the second of a pair.
  private func closesFreely(_ tokens: ArraySlice<Token>, _ index: Int, _ scalar: UInt32) -> Bool {
    if scalar == 0xBB || scalar == 0x201D { return true }
    if scalar == 0x27 { return tokens[index].range.count == 2 }
    guard scalar == 0x22 else { return false }
    var marks = 0
    for token in tokens[max(tokens.startIndex, index - 400)..<index]
    where bytes[token.range.start] == 0x22 { marks += 1 }
    return !marks.isMultiple(of: 2)
  }

  private func isFollowedBySpace(_ tokens: ArraySlice<Token>, _ index: Int) -> Bool {
    index + 1 >= tokens.endIndex || tokens[index].range.end < tokens[index + 1].range.start
  }

  private func endsSentence(
    _ tokens: ArraySlice<Token>,
    _ index: Int,
    _ after: Int,
    _ kind: Ending
  ) -> Bool {
    let next = tokens[after]
    guard tokens[after - 1].range.end < next.range.start else { return false }
    guard canBegin(tokens, after) else { return false }
    switch kind {
    case .strong: return true
    case .point: return !isNumberedHead(tokens, index)
    case .abbreviation(.always): return false
    case .abbreviation(.sometimes): return after > index + 1 || beginsSentence(tokens, after)
    case .initial: return endsAfterLetter(tokens, index, after)
    }
  }

  /// Whether a sentence can begin at a token: a capital, a digit, or an opening mark before one.
  private func canBegin(_ tokens: ArraySlice<Token>, _ start: Int) -> Bool {
    var index = start
    while index < tokens.endIndex {
      let token = tokens[index]
      switch token.kind {
      case .number: return true
      case .word:
        if token.isCapitalised { return true }
        let first = bytes[token.range.start]
        if first &- 0x30 < 10 { return true }
        // 's Middags, 't Kabinet
        let isClitic = first == 0x27 || first == 0xE2
        return isClitic && index + 1 < tokens.endIndex && tokens[index + 1].isCapitalised
      case .mark:
        let (scalar, _) = Scalars.decode(bytes, token.range.start, token.range.end)
        if scalar == 0x2026 || bytes[token.range.start] == UInt8(ascii: ".") { return true }
        let isCurrency = scalar == 0x20AC || scalar == 0x24 || scalar == 0xA7
        if isCurrency { return true }
        let isDash = scalar == 0x2013 || scalar == 0x2014 || scalar == 0x2D
        let opens = Scalars.isOpener(scalar) || token.range.count == 2 && scalar == 0x2C
        guard opens || isDash else { return false }
        index += 1
      }
    }
    return false
  }

  /// Whether a capitalised token after an abbreviation begins a sentence: it is no name or number.
  private func beginsSentence(_ tokens: ArraySlice<Token>, _ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word else { return false }
    return isCommon(token)
  }

  private func isCommon(_ token: Token) -> Bool {
    guard !token.isAllCapitals || token.range.count == 1 else { return false }
    let form = folded(token)
    return language.isCommon(form)
  }

  /// Whether a sentence ends after a single letter with a point: `categorie A. Bedrijven`, not `A. Merkel`.
  private func endsAfterLetter(_ tokens: ArraySlice<Token>, _ index: Int, _ after: Int) -> Bool {
    guard after == index + 1 else { return true }
    guard index > tokens.startIndex, tokens[after].kind == .word, isCommon(tokens[after]) else {
      return false
    }
    let previous = tokens[index - 1]
    guard previous.kind == .word, !previous.isCapitalised else { return false }
    let form = folded(previous)
    return previous.range.count > 3 && !DutchWords.beforeNames.contains(form)
      && language.abbreviations[form] == nil
  }

  /// Whether the point belongs to a number that counts what follows: `Hoofdstuk 1.`, `1.`, `: 2.`.
  private func isNumberedHead(_ tokens: ArraySlice<Token>, _ index: Int) -> Bool {
    guard index > tokens.startIndex else { return true }
    let number = tokens[index - 1]
    guard number.range.end == tokens[index].range.start else { return false }
    let isRoman =
      number.isAllCapitals && number.range.count <= 4 && Labels.isRoman(bytes, number.range)
    guard number.kind == .number || isRoman || number.range.count == 1 else { return false }
    guard index - 1 > tokens.startIndex else { return true }
    let before = tokens[index - 2]
    if before.kind == .mark {
      let last = bytes[before.range.end - 1]
      return number.range.count <= 2
        && (last == UInt8(ascii: ":") || last == UInt8(ascii: ";") || last == UInt8(ascii: ","))
    }
    guard index - 2 == tokens.startIndex, number.kind == .number || isRoman else { return false }
    let form = folded(before)
    return Labels.numbered.contains(form)
  }
}
