/// Draft → Document: repairs the text and cuts it into blocks, sentences and tokens.
public enum Segmenter {
  /// Returns the finished document of a draft.
  ///
  /// - Parameters:
  ///   - draft: What a reader found.
  ///   - language: What is known of Dutch.
  ///   - skipped: Names of repairs (`Repair.all`) to leave out, to measure what each brings.
  /// - Returns: The document, its stored text that of the draft.
  public static func document(
    from draft: Draft,
    language: Language,
    without skipped: Set<String> = []
  ) -> Document {
    let repaired = Repair.repaired(draft, language, without: skipped)
    var builder = Builder(repaired, language)
    builder.cut()
    let cut = Clauses.all(
      in: builder.sentences,
      tokens: builder.tokens,
      words: builder.tokenizer.words.words,
      language: language
    )
    return Document(
      source: draft.source,
      format: draft.format,
      metadata: repaired.draft.metadata,
      notices: repaired.draft.notices,
      stored: draft.text,
      text: repaired.draft.text,
      edits: repaired.draft.edits,
      sections: builder.sections,
      blocks: builder.blocks,
      sentences: cut.sentences,
      clauses: cut.clauses,
      tokens: builder.tokens,
      words: builder.tokenizer.words.words,
      calls: repaired.draft.calls,
      pages: repaired.draft.pages,
      lineEnds: draft.text.utf8.indices.filter { draft.text.utf8[$0] == 0x0A }
    )
  }
}

/// Collects the arrays of a document.
private struct Builder {
  let draft: Draft
  let pieces: [Layout.Piece]
  let boundaries: Boundaries
  var tokenizer: Tokenizer
  var sections: [Section] = []
  var blocks: [Block] = []
  var sentences: [Sentence] = []
  var tokens: [Token] = []

  init(_ repaired: Emission.Result, _ language: Language) {
    draft = repaired.draft
    pieces = repaired.pieces
    tokenizer = Tokenizer(language: language)
    boundaries = Boundaries(language: language, bytes: repaired.draft.text.utf8)
    tokens.reserveCapacity(repaired.draft.text.count / 5)
  }

  mutating func cut() {
    let structure = Structure(entries())
    sections = structure.sections
    var leadIn: Int?
    for (index, piece) in pieces.enumerated() {
      let line = draft.lines[index]
      let first = sentences.count
      cutSentences(line.range, block: index)
      var introduction: Int?
      if case .item = piece.kind {
        introduction = leadIn
      } else if case .note = piece.kind {
        // A note at the foot of a page does not end a list.
      } else {
        leadIn = index
      }
      blocks.append(
        Block(
          kind: piece.kind,
          range: line.range,
          sentences: first..<sentences.count,
          section: structure.innermost[index],
          page: line.page,
          speaker: line.speaker,
          leadIn: introduction
        )
      )
    }
  }

  private func entries() -> [Structure.Entry] {
    let bytes = draft.text.utf8
    return pieces.enumerated().map { index, piece in
      let range = draft.lines[index].range
      let head = TextRange(range.start, min(range.end, range.start + 240))
      var words = 0
      var isInside = false
      for byte in bytes[head.start..<head.end] {
        if byte <= 0x20 {
          isInside = false
        } else if !isInside {
          isInside = true
          words += 1
        }
      }
      let isHead = range.count <= 240
      return Structure.Entry(
        piece: piece,
        range: range,
        title: isHead ? Document.oneLine(bytes, head) : "",
        wordCount: isHead ? words : words + (range.count - 240) / 7,
        isFinished: range.count > 0 && Self.isFinished(bytes, range),
        speaker: draft.lines[index].speaker
      )
    }
  }

  private static func isFinished(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    var at = range.end
    while at > range.start, range.end - at < 12 {
      let (scalar, length) = Scalars.decodeBackward(bytes, at, range.start)
      if Scalars.isTerminal(scalar) || scalar == 0x3B { return true }
      guard Scalars.isCloser(scalar) else { return false }
      at -= length
    }
    return false
  }

  private mutating func cutSentences(_ range: TextRange, block: Int) {
    let first = tokens.count
    tokenizer.cut(range, of: draft.text.utf8, into: &tokens)
    guard first < tokens.count else { return }
    var start = first
    var ends: [Int] = []
    boundaries.visit(tokens[first...]) { ends.append($0) }
    ends.append(tokens.count)
    for end in ends {
      sentences.append(
        Sentence(
          range: TextRange(tokens[start].range.start, tokens[end - 1].range.end),
          block: block,
          tokens: start..<end,
          clauses: 0..<0
        )
      )
      start = end
    }
  }
}
