import Detection
import Documents
import Foundation
import Linking
import Reading
import TestSupport
import Testing

/// The example dossier lies there as a researcher has it, and loses nothing by it.
@Suite struct DeliveryTests {
  /// A statement: what it says, of what kind, and by when.
  struct Fact: Hashable, CustomStringConvertible {
    let quote: String
    let kind: String
    let term: String
    var description: String { "\(kind) [\(term)] \(quote)" }
  }

  /// Sentences of the texts that the delivered paper leaves out: the letter above the answers.
  private static let leftOut = [
    "Hierbij bied ik u, mede namens de staatssecretaris", "Deze vragen werden ingezonden",
  ]

  /// Formats whose papers have the letterhead and signature of their text; the others tell in their
  /// metadata who sent them.
  private static let sameHead: Set = ["pdf", "docx", "odt"]

  @Test func `every reader has a paper to read`() {
    let inputs = ExampleDossier.inputs
    // A record about a document is no paper that anyone keeps.
    let readers = Set(Reader.all.map(\.name)).subtracting(["record"])
    #expect(Set(inputs.drafts.map(\.format)) == readers)
    #expect(inputs.drafts.contains { $0.source.name.contains(".zip/") })
    #expect(inputs.unread.isEmpty && inputs.remarks.isEmpty)
  }

  @Test(arguments: Self.texts())
  func `a paper says in its own format what its text says`(name: String) throws {
    let stem = name.split(separator: ".")[0]
    let text = try #require(
      try ExampleDossier.texts.get().first { $0.document.source.name == name }
    )
    let delivered = try ExampleDossier.whole.get().analyses.first {
      $0.document.source.name.hasPrefix(stem + ".")
    }
    let paper = try #require(delivered)
    let facts = facts(text).filter { fact in
      !Self.leftOut.contains { fact.quote.hasPrefix(bare($0)) }
    }
    #expect(facts.count > 2)
    #expect(self.facts(paper) == facts)
    #expect(paper.metadata.kind?.value == text.metadata.kind?.value)
    if Self.sameHead.contains(paper.document.format) {
      #expect(paper.metadata.sender?.value == text.metadata.sender?.value)
    }
    // The table beside the dossier may know the day where the text only says the month.
    let days = try #require(text.metadata.date?.value)
    let own = try #require(paper.metadata.date?.value)
    #expect(days.first <= own.first && own.last <= days.last)
  }

  @Test(arguments: Self.texts())
  func `every sentence of a text is one sentence of its paper`(name: String) throws {
    let stem = name.split(separator: ".")[0]
    let text = try #require(
      try ExampleDossier.texts.get().first { $0.document.source.name == name }
    )
    let delivered = try ExampleDossier.whole.get().analyses.first {
      $0.document.source.name.hasPrefix(stem + ".")
    }
    let found = Set(sentences(try #require(delivered).document))
    for sentence in sentences(text.document)
    where sentence.count > 40 && sentence.hasSuffix(".") && sentence.first?.isNumber == false {
      let isLeftOut = Self.leftOut.contains { sentence.hasPrefix(bare($0)) }
      #expect(isLeftOut || found.contains(sentence), "\(name): \(sentence)")
    }
  }

  private func sentences(_ document: Document) -> [String] {
    document.sentences.map { bare(document.quote($0.range)) }
  }

  private static func texts() -> [String] {
    let folder = Paths.corpus + "/bron/tekst"
    return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }

  private func facts(_ analysis: Analysis) -> [Fact] {
    analysis.statements.map { statement in
      let term = statement.deadline
      return Fact(
        quote: bare(String(statement.quote.drop { "•–-* ".contains($0) })),
        kind: statement.kind.rawValue,
        term: [bare(term?.text ?? ""), term?.due.map { "\($0.first)..\($0.last)" } ?? ""]
          .joined(separator: " ")
      )
    }
  }

  /// The text without white space and hyphens, which a line end may have taken, and without marks of
  /// notes, which stick to words in text and stand apart in the other formats.
  private func bare(_ text: String) -> String {
    var kept = ""
    var before: Character = " "
    for character in text {
      let isMark = character.isNumber && (before.isLetter || before == ".")
      if !isMark, !character.isWhitespace, character != "-" { kept.append(character) }
      before = character
    }
    return kept
  }
}
