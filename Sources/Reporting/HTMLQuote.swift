import Detection
import Documents
import Linking

/// Words of documents, with what was recognised in them marked.
extension HTMLPage {
  /// The words of a range with its marks.
  func words(_ document: Int, _ range: TextRange) -> HTML {
    let text = dossier.analyses[document].document.text.utf8
    var result = HTML()
    var start = range.start
    for span in digest.marks[document].spans(in: range) {
      result.append(HTML(String(decoding: text[start..<span.range.start], as: UTF8.self)))
      let words = String(decoding: text[span.range.start..<span.range.end], as: UTF8.self)
      result.append(Tag.mark(.class("m-\(span.kind.rawValue)")) { words })
      start = span.range.end
    }
    result.append(HTML(String(decoding: text[start..<range.end], as: UTF8.self)))
    return result
  }

  /// The words of a quote, with a dot of a list item or white space at its edges left out.
  func quote(_ document: Int, _ range: TextRange, statement: Statement? = nil) -> HTML {
    let text = dossier.analyses[document].document.text.utf8
    var (start, end) = (range.start, range.end)
    while start < end, text[start] <= 0x20 { start += 1 }
    while end > start, text[end - 1] <= 0x20 { end -= 1 }
    return words(document, TextRange(start, end))
  }

  /// The most repairs that are shown under one quote.
  private static let shownRepairs = 4

  /// What stood in the source where a repair touched the words; nil where none did.
  func repair(_ document: Int, _ range: TextRange) -> HTML? {
    let text = dossier.analyses[document].document
    let hull = text.storedRange(of: range)
    let edits = digest.mended[document]
    var low = 0
    var high = edits.count
    while low < high {
      let middle = (low + high) / 2
      if edits[middle].stored.start < hull.start { low = middle + 1 } else { high = middle }
    }
    let touched = edits[low...].prefix { $0.stored.start < hull.end }
    guard !touched.isEmpty else { return nil }
    let words = touched.prefix(Self.shownRepairs).map { Self.word(around: $0.stored, in: text) }
    return Tag.p(.class("repair")) {
      Wording.inSource
      HTML(" ")
      HTML.joined(words.map { word in Tag.code { word } }, by: ", ")
      if touched.count > words.count { " …" }
    }
  }

  /// The words of the stored text that a place touches, on one line.
  private static func word(around place: SourceRange, in document: Document) -> String {
    let bytes = document.stored.utf8
    var (start, end) = (place.start, place.end)
    while start > 0, bytes[start - 1] > 0x20 { start -= 1 }
    while end < bytes.count, bytes[end] > 0x20 { end += 1 }
    return Document.plain(bytes, TextRange(start, end))
  }

  /// The sentence before or after a range, in the same block; nil where there is none.
  func neighbour(_ document: Int, of range: TextRange, after: Bool) -> TextRange? {
    let text = dossier.analyses[document].document
    guard !text.sentences.isEmpty else { return nil }
    let last = after && !range.isEmpty ? range.end - 1 : range.start
    let index = text.sentenceIndex(at: last) + (after ? 1 : -1)
    guard text.sentences.indices.contains(index) else { return nil }
    let sentence = text.sentences[index]
    let isApart = after ? sentence.range.start >= range.end : sentence.range.end <= range.start
    let block = text.blocks[text.sentences[text.sentenceIndex(at: last)].block]
    let isNear = sentence.block == text.sentences[text.sentenceIndex(at: last)].block
    guard isApart, isNear || Self.continues(block, text.blocks[sentence.block]) else { return nil }
    return sentence.range
  }

  /// Whether two blocks read on as one text: paragraphs and items of one section.
  private static func continues(_ block: Block, _ other: Block) -> Bool {
    switch (block.kind, other.kind) {
    case (.paragraph, .paragraph), (.item, .item), (.paragraph, .item), (.item, .paragraph):
      block.section == other.section
    default: false
    }
  }
}
