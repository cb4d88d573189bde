import TestSupport
import Testing

@testable import Documents

/// Damaged text put together at random from what documents are made of.
struct RandomText {
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  private static let parts = [
    "De minister", "handels", "en investeringsverdragen", "onder", "nemingen", "OESO-",
    "richtlijnen",
    "MVObeleid", "geïnfor-", "meerd", "Vraag 3", "Antwoord op vraag 3 en 4", "Pagina 2 van 9",
    "klaar.",
    "klaar.1", "1 Zie het advies.", "2 Kamerstuk 26 485, nr. 1", "•", "-", "a)", "1.",
    "Hoofdstuk 2. Inzet",
    "o.a.", "A.B. de Wit", "(zie ook", "noot)", "“Dat", "is", "zo.”", "\u{FB01}scus",
    "duur\u{AD}zaam",
    "\u{00A0}", "é", "e\u{301}", "20152019", "https://www.voorbeeld.nl/a_b/", "c.html", "5.1.2.e",
    "---",
    "中文", "🙂", "\u{200B}", "Onze referentie", "BZ123456", "?", "…", "”", "\u{FFFD}", "Neder",
    "landse",
  ]
  private static let gaps = [
    " ", " ", " ", " ", "\n", " \n", "\n\n", "\n\n\n\n", "\t", "", "\u{0C}", "\n ",
  ]

  mutating func text(_ count: Int) -> String {
    var result = ""
    for _ in 0..<count {
      result += Self.parts.randomElement(using: &random) ?? ""
      result += Self.gaps.randomElement(using: &random) ?? ""
    }
    return result
  }
}

@Suite struct DocumentPropertyTests {
  @Test(arguments: 0..<UInt64(120))
  func `edits explain every difference between the stored and the repaired text`(seed: UInt64) {
    var random = RandomText(seed: seed)
    let document = Dutch.document(random.text(60))
    var left: [UInt8] = []
    var dropped = document.edits.filter { $0.kind == .furniture }.map(\.stored)[...]
    let edits = document.edits.filter { edit in
      switch edit.kind {
      case .furniture, .sentenceJoined: false
      case .moved: !edit.replacement.isEmpty
      case .wordJoined, .hyphen, .space, .noteMark, .characters: true
      }
    }
    var next = edits[...]
    var at = 0
    let stored = document.stored.utf8
    while at <= stored.count {
      if let edit = next.first, edit.stored.start <= at {
        left += edit.replacement.utf8
        at = max(at, edit.stored.end)
        next.removeFirst()
        continue
      }
      if let range = dropped.first, range.start <= at {
        at = max(at, range.end)
        dropped.removeFirst()
        continue
      }
      if at < stored.count { left.append(stored[at]) }
      at += 1
    }
    #expect(Self.visible(left) == Self.visible(Self.inSourceOrder(document)))
  }

  /// The bytes of all blocks in the order of the stored text they stand for.
  private static func inSourceOrder(_ document: Document) -> [UInt8] {
    var found: [(start: Int, byte: UInt8)] = []
    for block in document.blocks {
      for offset in block.range.start..<block.range.end {
        let source = document.text.sourceRange(of: TextRange(offset, offset + 1))
        found.append((source.start, document.text.utf8[offset]))
      }
    }
    let order = found.indices.sorted { (found[$0].start, $0) < (found[$1].start, $1) }
    return order.map { found[$0].byte }
  }

  private static func visible(_ bytes: [UInt8]) -> [UInt8] {
    let text = String(decoding: bytes, as: UTF8.self)
    return Array(
      text.unicodeScalars.filter { !$0.properties.isWhitespace }.map(String.init).joined().utf8
    )
  }

  @Test(arguments: 0..<UInt64(120))
  func `ranges are ordered and every level covers the one above`(seed: UInt64) {
    var random = RandomText(seed: seed &+ 1000)
    let document = Dutch.document(random.text(80))
    #expect(String(validating: document.text.utf8, as: UTF8.self) != nil)
    var end = 0
    var sentence = 0
    var token = 0
    for (index, block) in document.blocks.enumerated() {
      #expect(block.range.start >= end)
      end = block.range.end
      #expect(block.sentences.lowerBound == sentence)
      sentence = block.sentences.upperBound
      #expect(document.sections[block.section].blocks.contains(index))
      for one in document.sentences[block.sentences] {
        #expect(block.range.contains(one.range) && one.block == index)
        #expect(one.tokens.lowerBound == token && !one.tokens.isEmpty)
        token = one.tokens.upperBound
        for word in document.tokens[one.tokens] { #expect(one.range.contains(word.range)) }
      }
    }
    #expect(sentence == document.sentences.count && token == document.tokens.count)
    for (left, right) in zip(document.tokens, document.tokens.dropFirst()) {
      #expect(left.range.end <= right.range.start)
    }
    for section in document.sections.dropFirst() {
      guard let parent = section.parent else { continue }
      let outer = document.sections[parent].blocks
      #expect(outer.lowerBound <= section.blocks.lowerBound)
      #expect(section.blocks.upperBound <= outer.upperBound)
    }
  }

  @Test(arguments: 0..<UInt64(60))
  func `every visible byte of a block is in a token`(seed: UInt64) {
    var random = RandomText(seed: seed &+ 5000)
    let document = Dutch.document(random.text(60))
    var covered = [Bool](repeating: false, count: document.text.count)
    for token in document.tokens {
      for offset in token.range.start..<token.range.end { covered[offset] = true }
    }
    for block in document.blocks {
      for offset in block.range.start..<block.range.end where !covered[offset] {
        let byte = document.text.utf8[offset]
        let isBlank = byte <= 0x20 || byte == 0xC2 || byte == 0xA0
        #expect(isBlank, "byte \(byte) at \(offset) stands in no token")
      }
    }
  }

  @Test func `every shipped source byte of a quote maps back to the file`() {
    let text = "De Neder landse ILOnormen (20152019) gelden.1 Dat staat vast.\n\n1 Zie de brief."
    let document = Dutch.document(text)
    for sentence in document.sentences {
      for offset in sentence.range.start..<sentence.range.end {
        let source = document.sourceRanges(of: TextRange(offset, offset + 1))
        for range in source { #expect(range.end <= text.utf8.count) }
      }
    }
  }

  /// A text of one shape, and that shape twice as long.
  enum Shape: String, CaseIterable, Sendable {
    case oneLine, oneParagraph, blanks, hyphens, numbers, labels, unfinished

    func text(_ count: Int) -> String {
      switch self {
      case .oneLine: String(repeating: "de minister komt met een brief over ketens. ", count: count)
      case .oneParagraph:
        String(repeating: "de minister komt met een brief\nover ketens ", count: count)
      case .blanks: "x" + String(repeating: " \n", count: count * 20)
      case .hyphens: String(repeating: "geïnfor-\nmeerd a-", count: count * 2)
      case .numbers: String(repeating: "klaar.1 en 20152019 en\n1 Zie\n", count: count)
      case .labels: String(repeating: "Vraag 1\nAntwoord: Ja.\n", count: count)
      case .unfinished: String(repeating: "De regering zet zich in voor de\n\n", count: count)
      }
    }
  }

  @Test(arguments: Shape.allCases)
  func `twice the text takes no more than about twice the time`(shape: Shape) {
    func time(_ text: String) -> Duration {
      let draft = Dutch.draft(text)
      let times = (0..<3).map { _ in
        ProcessorTime.measure { _ = Segmenter.document(from: draft, language: Dutch.language) }
      }
      return times.min() ?? .zero
    }
    let small = time(shape.text(500))
    let large = time(shape.text(2000))
    // Four times the text: sixteen times the time would be quadratic.
    #expect(large < small * 10 + .milliseconds(20))
  }
}
