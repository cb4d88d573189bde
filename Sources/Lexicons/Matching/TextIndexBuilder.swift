import Documents

/// Makes the index of a document.
struct TextIndexBuilder {
  /// A token's word as pieces.
  private struct Form {
    var parts: [(piece: Int32, range: Range<Int>, joint: Fold.Joint)]
    var mark: Fold.Mark?
    var endsWithHyphen: Bool
    var length: Int
  }

  var index: TextIndex
  let adjacent: Set<Int64>
  private var numbers: [String: Int32] = [:]
  private(set) var letters: [[UInt8]] = []
  private var forms: [Form?]

  /// Returns the index of a document.
  static func index(
    of document: Document,
    vocabulary: Vocabulary,
    adjacent: Set<Int64>
  ) -> TextIndex {
    var builder = TextIndexBuilder(document, vocabulary, adjacent)
    for sentence in document.sentences { builder.add(sentence) }
    builder.index.pieceNumbers = builder.numbers
    return builder.index
  }

  private init(_ document: Document, _ vocabulary: Vocabulary, _ adjacent: Set<Int64>) {
    index = TextIndex(document: document, vocabulary: vocabulary)
    self.adjacent = adjacent
    forms = Array(repeating: nil, count: document.words.count)
  }

  // MARK: Words

  private func form(of word: String, _ make: (String) -> Int32) -> Form {
    let bytes = Array(word.utf8)
    let pieces = Fold.pieces(of: word)
    let hasLetters = Fold.hasLetters(bytes)
    var endsWithHyphen = false
    var offset = 0
    while offset < bytes.count {
      if let (kind, length) = Fold.mark(bytes, at: offset) {
        if offset + length == bytes.count { endsWithHyphen = kind == .hyphen }
        offset += length
      } else {
        offset += 1
      }
    }
    let parts = pieces.map { part in
      (
        piece: make(String(decoding: bytes[part.range], as: UTF8.self)), range: part.range,
        joint: part.joint
      )
    }
    return Form(
      parts: parts,
      mark: hasLetters ? nil : Fold.mark(bytes, at: 0)?.0,
      endsWithHyphen: endsWithHyphen && hasLetters,
      length: bytes.count
    )
  }

  /// Returns the number of letters, after working out what they satisfy.
  mutating func piece(_ text: String) -> Int32 {
    let key = Fold.key(text)
    if let known = numbers[key] { return known }
    var bytes = Array(key.utf8)
    var found = index.vocabulary.entries(of: bytes)
    if found.isEmpty, let mended = Self.withoutZero(bytes) {
      bytes = mended
      found = index.vocabulary.entries(of: mended)
    }
    if let stripped = Self.withoutNote(bytes), !index.vocabulary.isWhole(bytes) {
      let more = index.vocabulary.entries(of: stripped)
      if !more.isEmpty {
        bytes = stripped
        found = (found + more).sorted {
          ($0.place, $0.exact, $0.cut) < ($1.place, $1.exact, $1.cut)
        }
      }
    }
    let cuts = self.cuts(of: bytes)
    let start = index.entries.count
    index.entries += found
    let number = Int32(index.pieces.count)
    index.pieces.append(
      .init(
        entries: start..<index.entries.count,
        cuts: cuts,
        isMark: Fold.mark(bytes, at: 0) != nil
      )
    )
    letters.append(bytes)
    numbers[key] = number
    return number
  }

  /// Returns letters with an O for each zero between them (`IL0`); nil when other digits stand there.
  private static func withoutZero(_ bytes: [UInt8]) -> [UInt8]? {
    let digits = bytes.filter { (0x30...0x39).contains($0) }
    guard !digits.isEmpty, digits.count < bytes.count, digits.allSatisfy({ $0 == 0x30 }) else {
      return nil
    }
    return bytes.map { $0 == 0x30 ? UInt8(ascii: "o") : $0 }
  }

  /// Returns letters without the number of a note glued to them (`SDG’s1`, `beleid4`).
  private static func withoutNote(_ bytes: [UInt8]) -> [UInt8]? {
    let digits = bytes.reversed().prefix { (0x30...0x39).contains($0) }.count
    guard (1...2).contains(digits), bytes.count - digits >= 3 else { return nil }
    return Array(bytes.dropLast(digits))
  }

  /// Returns where a word can be cut so that the parts stand next to each other in a pattern.
  private mutating func cuts(of bytes: [UInt8]) -> [TextIndex.Cut] {
    guard bytes.count >= 5 else { return [] }
    var cuts: [TextIndex.Cut] = []
    for offset in index.vocabulary.wholePrefixes(of: bytes) where bytes.count - offset >= 3 {
      let left = index.vocabulary.entries(of: Array(bytes[..<offset])).filter { $0.cut == 0 }
      let right = Array(bytes[offset...])
      if !adjoins(left, index.vocabulary.entries(of: right)) {
        // Three parts: `export` + `krediet` + `verzekering`.
        let deeper = self.cuts(of: right)
        guard
          deeper.contains(where: { cut in
            adjoins(left, Array(index.entries[index.pieces[Int(cut.left)].entries]))
          })
        else { continue }
      }
      let first = piece(String(decoding: bytes[..<offset], as: UTF8.self))
      let second = piece(String(decoding: right, as: UTF8.self))
      cuts.append(.init(offset: Int32(offset), left: first, right: second))
    }
    return cuts
  }

  /// Whether something on the left can stand directly before something on the right.
  func adjoins(_ left: [Vocabulary.Entry], _ right: [Vocabulary.Entry]) -> Bool {
    left.contains { first in
      right.contains { adjacent.contains(Compiler.pair(first.place, $0.place)) }
    }
  }

  // MARK: Sentences

  private mutating func add(_ sentence: Sentence) {
    let document = index.document
    let addressPart = piece("://")
    let first = index.nodes.count
    var joint = Fold.Joint.space
    var lastEnd = -1
    var isAddress = false
    for number in sentence.tokens {
      let token = document.tokens[number]
      let form = form(of: token)
      let touches = lastEnd == token.range.start
      lastEnd = token.range.end
      // What an address is made of is not said in the text.
      isAddress = isAddress && touches || Self.beginsAddress(document.words[token.word])
      let following =
        number + 1 < sentence.tokens.upperBound
        ? document.tokens[number + 1].range.start == token.range.end : false
      if let mark = form.mark {
        switch mark {
        case .hyphen where touches || following:
          joint = touches && following ? .hyphen : touches ? .suspended : .leading
          continue
        case .silent:
          if !(touches && following) { continue }
          joint = .tight
          continue
        case .tight where touches && following:
          joint = .tight
          continue
        case .hyphen, .tight, .separate: break
        }
      }
      for (offset, part) in form.parts.enumerated() {
        var tie = part.joint
        if offset == 0 {
          tie =
            joint != .space ? joint : part.joint == .hyphen ? .leading : touches ? .tight : .space
        }
        append(
          isAddress ? (piece: addressPart, range: part.range, joint: part.joint) : part,
          of: number,
          tie,
          isMark: isAddress || form.mark != nil
        )
      }
      joint = form.endsWithHyphen ? .suspended : .space
    }
    let end = index.nodes.count
    index.nodes.append(
      .init(
        piece: -1,
        start: Int32(sentence.range.end),
        end: Int32(sentence.range.end),
        token: Int32(sentence.tokens.upperBound),
        next: -1,
        detour: -1,
        joint: joint,
        isMark: true
      )
    )
    for node in first..<end {
      addCuts(of: node)
      addJoined(node, end)
      addHalves(node, first, end)
    }
    index.spans.append(.init(first: first, end: end, last: index.nodes.count))
  }

  private static func beginsAddress(_ word: String) -> Bool {
    word.hasPrefix("http") || word.hasPrefix("www") || word.contains("@") && word.count > 1
  }

  private mutating func form(of token: Token) -> Form {
    if let known = forms[token.word] {
      if known.length == token.range.count || known.parts.count == 1 { return known }
      // Repair left bytes inside the word that its folded form lacks: look at the bytes themselves.
      let bytes = index.document.text.utf8[token.range.start..<token.range.end]
      return made(String(decoding: bytes, as: UTF8.self))
    }
    forms[token.word] = made(index.document.words[token.word])
    return form(of: token)
  }

  private mutating func made(_ word: String) -> Form {
    var texts: [String] = []
    var form = form(of: word) {
      texts.append($0)
      return 0
    }
    for part in form.parts.indices { form.parts[part].piece = piece(texts[part]) }
    return form
  }

  private mutating func append(
    _ part: (piece: Int32, range: Range<Int>, joint: Fold.Joint),
    of token: Int,
    _ joint: Fold.Joint,
    isMark: Bool
  ) {
    let range = index.document.tokens[token].range
    let isOnly = part.range.lowerBound == 0 && part.range.upperBound >= range.count
    index.nodes.append(
      .init(
        piece: part.piece,
        start: Int32(min(range.start + part.range.lowerBound, range.end)),
        end: Int32(isOnly ? range.end : min(range.start + part.range.upperBound, range.end)),
        token: Int32(token),
        next: Int32(index.nodes.count + 1),
        detour: -1,
        joint: joint,
        isMark: isMark
      )
    )
  }
}
