import Documents
import Lexicons
import TestSupport
import Testing

@Suite(.serialized) struct MatchingSpeedTests {
  /// Made-up words of three syllables.
  private static func word(_ random: inout SplitMix64) -> String {
    let heads = [
      "ba", "de", "fi", "go", "hu", "ka", "le", "mi", "no", "pu", "ra", "se", "ti", "vo", "zu",
    ]
    let tails = ["nt", "rk", "st", "l", "m", "p", "ks", "nd"]
    return (0..<3).compactMap { _ in heads.randomElement(using: &random) }.joined()
      + (tails.randomElement(using: &random) ?? "")
  }

  /// A lexicon of terms of one to three made-up words, the first hundred the same in every size.
  private static func lexicon(terms: Int) throws -> Lexicon {
    var random = SplitMix64(seed: 7)
    var rows: [String] = []
    for _ in 0..<terms {
      let count = Int.random(in: 1...3, using: &random)
      rows.append("a\t" + (0..<count).map { _ in word(&random) }.joined(separator: " ") + "\tterm")
    }
    return try SmallLexicon(terms: rows).loaded()
  }

  /// A text in which every tenth word is one of the first terms and the others are of no term, so that
  /// both lexicons find about the same in it.
  private static func text() -> String {
    var random = SplitMix64(seed: 7)
    let known = (0..<200).map { _ in word(&random) }
    var other = SplitMix64(seed: 8)
    return (0..<6000).map { number in
      let next = number % 10 == 0 ? known.randomElement(using: &other) ?? "" : "q" + word(&other)
      return number % 20 == 19 ? next + "." : next
    }.joined(separator: " ")
  }

  private static func fastest(_ lexicon: Lexicon, _ document: Document) -> Duration {
    (0..<5).map { _ in ProcessorTime.measure { _ = lexicon.termMatches(in: document) } }.min()
      ?? .zero
  }

  @Test func `ten times as many terms cost little more`() throws {
    let few = try Self.lexicon(terms: 500)
    let many = try Self.lexicon(terms: 5000)
    let document = few.document(ofLine: Self.text())
    #expect(!few.termMatches(in: document).isEmpty)
    var ratio = Double.infinity
    // The best of three tries: other work on the machine can only make it slower.
    for _ in 0..<3 where ratio > 1.3 {
      ratio = min(ratio, Self.fastest(many, document) / Self.fastest(few, document))
    }
    #expect(ratio <= 1.3, "5,000 terms cost \(ratio) times 500")
  }

  @Test func `twice the text costs twice the time`() throws {
    let lexicon = try Self.lexicon(terms: 500)
    let text = Self.text()
    let once = lexicon.document(ofLine: text)
    let fourfold = lexicon.document(ofLine: [text, text, text, text].joined(separator: " "))
    var ratio = Double.infinity
    for _ in 0..<3 where ratio > 7 {
      ratio = min(ratio, Self.fastest(lexicon, fourfold) / Self.fastest(lexicon, once))
    }
    #expect(ratio <= 7, "four times the text costs \(ratio) times")
  }
}
