import TestSupport
import Testing

@testable import Documents

/// Text in which a word processor made a paragraph of every line.
@Suite struct HardBreakTests {
  private static let pasted = [
    "Het kabinet stuurt de Kamer voor de zomer een brief over de", "voortgang in de sectoren",
    "die wij in het vorige overleg hebben besproken, zodat de leden",
    "zich een oordeel kunnen vormen over wat er in de ketens is bereikt",
    "en wat er nog moet gebeuren. De brief gaat ook in op de rol van de",
    "ambassades en op de vraag hoe kleine bedrijven worden bijgestaan",
    "bij hun onderzoek naar misstanden.",
    "Daarnaast onderzoekt het ministerie of een steunpunt nodig is.",
  ]

  private static let phrases = [
    "De inzet richt zich op het volgende:",
    "het tegengaan van kinderarbeid op plantages",
    "het betalen van een loon waarvan een gezin kan leven in het land waar wordt gewerkt",
    "veilige werkplaatsen voor naaisters en ververs",
    "toegang tot herstel",
    "een open gesprek met vakbonden over de naleving van afspraken en termijnen",
    "kennis over risico's bij inkopers van grote en kleine ondernemingen",
  ]

  private func blocks(_ paragraphs: [String]) -> [String] {
    var text = TracedText()
    var lines: [Draft.Line] = []
    for paragraph in paragraphs {
      let start = text.count
      text.write(paragraph, for: SourceRange(start, start + paragraph.utf8.count))
      lines.append(Draft.Line(range: TextRange(start, text.count), endsBlock: true))
      text.write("\n", for: SourceRange(text.count, text.count))
    }
    let source = Source(name: "brief.docx", path: "brief.docx", bytes: text.utf8)
    let draft = Draft(source: source, format: "docx", text: text, lines: lines)
    let document = Segmenter.document(from: draft, language: Dutch.language)
    return document.blocks.map { document.quote($0.range) }
  }

  @Test func `lines that fill the measure become one paragraph again`() {
    #expect(blocks(Self.pasted).first == Self.pasted.dropLast().joined(separator: " "))
    #expect(blocks(Self.pasted).last == Self.pasted.last)
  }

  @Test func `phrases of unequal length stay apart`() {
    #expect(blocks(Self.phrases) == Self.phrases)
  }

  @Test func `long paragraphs stay apart`() {
    let long = Self.pasted.dropLast().joined(separator: " ")
    let paragraphs = [long, "en dat is niet genoeg", long, long]
    #expect(blocks(paragraphs) == paragraphs)
  }
}
