import Testing

@testable import Documents

/// A line and the question or answer label it is.
struct LabelCase: CustomTestStringConvertible, Sendable {
  let line: String
  let kind: Labels.Numbered.Kind?
  let numbers: [Int]
  var testDescription: String { line }

  init(_ line: String, _ kind: Labels.Numbered.Kind?, _ numbers: [Int] = []) {
    self.line = line
    self.kind = kind
    self.numbers = numbers
  }

  static let all: [LabelCase] = [
    .init("Vraag 1", .question, [1]),
    .init("Vraag 2 en 3", .question, [2, 3]),
    .init("Vraag 3, 4 en 5", .question, [3, 4, 5]),
    .init("Vragen 1 t/m 4", .question, [1, 2, 3, 4]),
    .init("Vraag 7:", .question, [7]),
    .init("2. Vraag", .question, [2]),
    .init("Antwoord", .answer),
    .init("Antwoord:", .answer),
    .init("Antwoord op vraag 5 en 6", .answer, [5, 6]),
    .init("Antwoord op de vragen 1, 2 en 3", .answer, [1, 2, 3]),
    .init("Antwoorden vragen 1 en 2", .answer, [1, 2]),
    .init("Antwoord 3 en 4", .answer, [3, 4]),
    .init("Antwoord 1 Ja, dat klopt.", .answer, [1]),
    .init("Antwoord: Ja.", .answer),
    .init("Antwoorden van de minister op vragen", nil),
    .init("Antwoord van Minister Jansen (Financiën)", nil),
    .init("Vraag is dan ook of dat lukt.", nil),
    .init("Vraag 3 van het lid De Vries gaat over iets anders.", nil),
  ]
}

@Suite struct StructureTests {
  @Test(arguments: LabelCase.all)
  func `questions and answers are known by their labels`(sample: LabelCase) {
    let bytes = Array(sample.line.utf8)
    let label = Labels.question(bytes, TextRange(0, bytes.count))
    #expect(label?.kind == sample.kind)
    #expect((label?.numbers ?? []) == sample.numbers)
  }

  @Test func `every question has its answer, together or apart`() {
    let document = Dutch.document(
      """
      Vraag 1
      Bent u bekend met het bericht?

      Antwoord
      Ja.

      Vraag 2
      Wat vindt u ervan?

      Vraag 3
      Wat gaat u doen?

      Antwoord op vraag 2 en 3
      Ik wacht het onderzoek af.

      Vraag 4
      Wanneer komt dat?

      Vraag 5
      Waarom niet eerder?

      Antwoord
      In het najaar.
      """
    )
    let answered = document.sections.compactMap { section -> [Int]? in
      if case .answer(let numbers) = section.kind { return numbers }
      return nil
    }
    #expect(answered == [[1], [2, 3], [4, 5]])
  }

  @Test func `an answer that names only the last question answers those before it too`() {
    let document = Dutch.document(
      "Vraag 1\nWat nu?\n\nVraag 2\nEn dan?\n\nAntwoord 2\nDat volgt.\n"
    )
    #expect(document.sections.last?.kind == .answer([1, 2]))
  }

  @Test func `bare numbers are questions where answers have labels`() {
    let document = Dutch.document(
      "LIJST VAN VRAGEN EN ANTWOORDEN\n\n1\nWat kost dit?\n\nAntwoord:\nNiets.\n\n2\nWie betaalt?\n\n"
        + "Antwoord:\nNiemand.\n"
    )
    let kinds = document.sections.map(\.kind)
    #expect(kinds.contains(.question([1])) && kinds.contains(.answer([1])))
    #expect(kinds.contains(.question([2])) && kinds.contains(.answer([2])))
  }

  @Test func `items know the line that introduces them`() {
    let document = Dutch.document(
      "Het kabinet neemt drie stappen:\n• een wet over ketens;\n• een loket;\n• meer toezicht.\n\n"
        + "Daarna volgt een evaluatie."
    )
    let items = document.blocks.filter { $0.leadIn != nil }
    #expect(items.count == 3)
    #expect(items.allSatisfy { $0.leadIn == 0 })
  }

  @Test func `heads open chapters, action points and annexes`() {
    let document = Dutch.document(
      """
      Hoofdstuk 1. Inleiding
      Deze nota gaat over ketens en over wat de overheid daarin doet.

      Hoofdstuk 2. Actiepunten
      Het kabinet komt met een wet.

      Bijlage 1
      Een tabel volgt hieronder.
      """
    )
    #expect(
      document.sections.map(\.kind) == [.root, .chapter(level: 1), .actions, .annex]
    )
  }

  @Test func `a block belongs to the section that holds it`() {
    let document = Dutch.document("Vraag 1\nWat nu?\n\nAntwoord\nDat volgt.\n\nEn meer.\n")
    for (index, block) in document.blocks.enumerated() {
      #expect(document.sections[block.section].blocks.contains(index))
    }
  }

  @Test func `a line that leads a list in is text, also at the top`() {
    let document = Dutch.document(
      "Actiepunten\nHet kabinet zal:\n- een loket openen;\n- de havens een brief sturen."
    )
    let lead = document.blocks.first { document.quote($0.range).hasSuffix("zal:") }
    #expect(lead.map { document.sections[$0.section].kind } != .front)
  }
}
