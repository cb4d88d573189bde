/// Draft → Document: repairs the text and cuts it into blocks, sentences and tokens.
public enum Segmenter {
  /// Returns the finished document of a draft.
  public static func document(from draft: Draft, language: Language) -> Document {
    let repaired = Repair.repaired(draft, language)
    var builder = Builder(draft: repaired)
    builder.cut()
    return Document(
      source: draft.source,
      format: draft.format,
      metadata: repaired.metadata,
      notices: repaired.notices,
      stored: draft.text,
      text: repaired.text,
      edits: repaired.edits,
      sections: [
        Section(kind: .root, parent: nil, heading: nil, title: "", blocks: 0..<builder.blocks.count)
      ],
      blocks: builder.blocks,
      sentences: builder.sentences,
      clauses: builder.clauses,
      tokens: builder.tokens,
      words: builder.words,
      calls: repaired.calls,
      pages: repaired.pages
    )
  }
}

/// Collects the arrays of a document.
private struct Builder {
  let draft: Draft
  var blocks: [Block] = []
  var sentences: [Sentence] = []
  var clauses: [Clause] = []
  var tokens: [Token] = []
  var words: [String] = []
  private var numbers: [String: Int] = [:]

  init(draft: Draft) { self.draft = draft }

  mutating func cut() {
    var open: TextRange?
    var page: Int?
    for line in draft.lines {
      let isBlank = draft.text.utf8[line.range.start..<line.range.end].allSatisfy { $0 <= 0x20 }
      if !isBlank {
        page = open == nil ? line.page : page
        open = TextRange(open?.start ?? line.range.start, line.range.end)
      }
      if isBlank || line.endsBlock, let range = open {
        addBlock(range, page: page)
        open = nil
      }
    }
    if let range = open { addBlock(range, page: page) }
  }

  private mutating func addBlock(_ range: TextRange, page: Int?) {
    let first = sentences.count
    let bytes = Array(draft.text.utf8[range.start..<range.end]).map { $0 == 0x0A ? 0x20 : $0 }
    var cuts: [Int] = []
    BreakIterator(.sentence)?.boundaries(in: bytes) { offset, _ in cuts.append(offset) }
    var start = 0
    for cut in cuts {
      var from = start
      var to = cut
      while from < to, bytes[from] <= 0x20 { from += 1 }
      while to > from, bytes[to - 1] <= 0x20 { to -= 1 }
      if from < to { addSentence(TextRange(range.start + from, range.start + to)) }
      start = cut
    }
    blocks.append(
      Block(
        kind: .paragraph,
        range: range,
        sentences: first..<sentences.count,
        section: 0,
        page: page,
        speaker: nil,
        leadIn: nil
      )
    )
  }

  private mutating func addSentence(_ range: TextRange) {
    let first = tokens.count
    let bytes = Array(draft.text.utf8[range.start..<range.end])
    var start = 0
    var found: [Token] = []
    BreakIterator(.word)?.boundaries(in: bytes) { offset, status in
      defer { start = offset }
      guard bytes[start] > 0x20 else { return }
      let text = String(decoding: bytes[start..<offset], as: UTF8.self)
      let isWord = status >= 200
      let kind: Token.Kind = isWord ? .word : status >= 100 ? .number : .mark
      found.append(
        Token(
          range: TextRange(range.start + start, range.start + offset),
          kind: kind,
          word: number(of: text.lowercased()),
          isCapitalised: text.first?.isUppercase ?? false,
          isAllCapitals: isWord && text.allSatisfy { $0.isUppercase || $0.isNumber }
        )
      )
    }
    tokens += found
    sentences.append(
      Sentence(
        range: range,
        block: blocks.count,
        tokens: first..<tokens.count,
        clauses: clauses.count..<clauses.count
      )
    )
  }

  private mutating func number(of form: String) -> Int {
    if let known = numbers[form] { return known }
    numbers[form] = words.count
    words.append(form)
    return words.count - 1
  }
}
