import Detection
import Documents
import Linking

/// The running text of a document, block by block.
extension HTMLPage {
  func text(_ index: Int, _ analysis: Analysis) -> HTML {
    let document = analysis.document
    var statements: [Int: [Int]] = [:]
    for (number, statement) in analysis.statements.enumerated() {
      let sentence =
        document.sentences.indices.contains(statement.sentence)
        ? statement.sentence : document.sentenceIndex(at: statement.range.start)
      statements[sentence, default: []].append(number)
    }
    var result = HTML()
    var page: Int?
    for (number, block) in document.blocks.enumerated() {
      if let next = block.page, next != page {
        page = next
        result.append(
          Tag.p(.class("page"), .id(route(index, page: next))) { Wording.page(next) }
        )
      }
      result.append(opening(document, number))
      result.append(turn(document, number))
      result.append(self.block(block, index, analysis, statements))
    }
    return result
  }

  /// What stands above the first block of a question or an answer without a heading of its own.
  private func opening(_ document: Document, _ block: Int) -> HTML {
    let section = document.sections[document.blocks[block].section]
    guard section.blocks.lowerBound == block, section.heading == nil else { return HTML() }
    switch section.kind {
    case .question(let numbers): return Tag.p(.class("label")) { Wording.questionLabel(numbers) }
    case .answer(let numbers): return Tag.p(.class("label")) { Wording.answerLabel(numbers) }
    default: return HTML()
    }
  }

  /// Who begins to speak at a block; nothing when the same goes on, or a label says so.
  private func turn(_ document: Document, _ block: Int) -> HTML {
    if case .heading = document.blocks[block].kind { return HTML() }
    let before = block > 0 ? document.blocks[block - 1].speaker : nil
    guard let speaker = document.blocks[block].speaker, speaker != before else { return HTML() }
    return Tag.p(.class("speaker")) { speaker }
  }

  private func block(
    _ block: Block,
    _ index: Int,
    _ analysis: Analysis,
    _ statements: [Int: [Int]]
  ) -> HTML {
    let body = sentences(of: block, index, analysis, statements)
    let own = block.sentences.flatMap { statements[$0] ?? [] }
    let content =
      switch block.kind {
      case .heading(let level): level <= 1 ? Tag.h3 { body } : Tag.h4 { body }
      case .item(let depth): Tag.p(.class("bullet d-\(min(3, max(1, depth)))")) { body }
      case .cell: Tag.p(.class("cell-text")) { body }
      case .note(let label):
        Tag.p(.class("footnote")) {
          Tag.sup { label }
          HTML(" ")
          body
        }
      case .paragraph: Tag.p { body }
      }
    return Tag.div(.class(own.isEmpty ? "block" : "block marked")) {
      content
      if !own.isEmpty { margin(own, index, analysis) }
    }
  }

  /// The sentences of a block with the white space between them; each is a place to link to.
  private func sentences(
    of block: Block,
    _ index: Int,
    _ analysis: Analysis,
    _ statements: [Int: [Int]]
  ) -> HTML {
    let document = analysis.document
    var result = HTML()
    var start = block.range.start
    for number in block.sentences {
      let range = document.sentences[number].range
      if range.start > start { result.append(words(index, TextRange(start, range.start))) }
      let own = statements[number] ?? []
      guard !own.isEmpty || digest.targets[index].contains(number) else {
        result.append(words(index, range))
        start = max(start, range.end)
        continue
      }
      result.append(
        Tag.span(
          .class(own.isEmpty ? "s" : "s hit"),
          .id(route(index, sentence: number))
        ) { words(index, range) }
      )
      for statement in own {
        let range = analysis.statements[statement].range
        if let evidence = digest.evidence.number(document: index, range: range) {
          result.append(
            Tag.a(.class("nr"), .href(Route(ViewName.evidence.rawValue, String(evidence)))) {
              Tag.span(.class("unseen")) { Wording.evidenceWord }
              String(evidence)
            }
          )
        }
      }
      start = max(start, range.end)
    }
    if start < block.range.end {
      result.append(words(index, TextRange(start, block.range.end)))
    }
    return result
  }

  /// What was recognised in a block, beside it.
  private func margin(_ statements: [Int], _ index: Int, _ analysis: Analysis) -> HTML {
    Tag.div(.class("margin"), .role(.note), .label(Wording.marginNotes)) {
      for number in statements {
        let statement = analysis.statements[number]
        let evidence = digest.evidence.number(document: index, range: statement.range)
        let kind = DocumentMarks.kind(of: statement.kind)
        let subject = digest.subject(
          norms: statement.norms,
          instruments: statement.instruments
        )
        Tag.p(.class("k-\(kind.rawValue)")) {
          Tag.b {
            evidence.map { "\($0) " } ?? ""
            Wording.kind(statement.kind)
          }
          if !subject.isEmpty { Tag.span { subject } }
          Tag.span(.class("level l-\(statement.strength.level)")) {
            "\(Wording.strengthWord) \(statement.strength.level)"
          }
          if statement.voice != .own {
            Tag.span(.class("muted")) { Wording.voice(statement.voice) }
          }
          if statement.deadline != nil {
            Tag.span(.class("muted")) { Wording.termShort(statement) }
          }
        }
      }
    }
  }
}
