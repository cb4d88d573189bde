import Documents
import Lexicons
import Testing

/// Rows of cues, a text, and the cues found in it.
struct CueCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let rows: [String]
  let text: String
  let found: [String]

  init(_ name: String, _ rows: [String], in text: String, _ found: String...) {
    testDescription = name
    self.rows = rows
    self.text = text
    self.found = found
  }

  static func row(
    _ id: String,
    _ cueClass: String,
    _ direction: String,
    _ pattern: String
  ) -> String {
    "\(id)\t\(cueClass)\t\t\(direction)\tdeelzin\t\t\(pattern)\t\t\teigen"
  }
  static let set = row("t/zet", "inspanning", "na", "~inzetten [op|voor]")
  static let say = row("t/zeg", "toezegging", "na", "~toezeggen")
  static let told = row("t/info", "toezegging", "beide", "[uw|de] Kamer wordt <0-8> geïnformeerd")
  static let inform = row("a/info", "aandacht", "beide", "wordt ... geïnformeerd")

  // swift-format-ignore: one case on a line reads as a table.
  static let all: [CueCase] = [
    .init(
      "split in the present",
      [set],
      in: "Nederland zet zich actief in voor een wet.",
      "t/zet:zet|in voor"
    ),
    .init(
      "split in the past",
      [set],
      in: "Nederland zette zich in op een wet.",
      "t/zet:zette|in op"
    ),
    .init(
      "plural, split",
      [set],
      in: "Landen zetten zich in voor een wet.",
      "t/zet:zetten|in voor"
    ),
    .init(
      "infinitive",
      [set],
      in: "Nederland wil zich inzetten voor een wet.",
      "t/zet:inzetten voor"
    ),
    .init(
      "te-infinitive",
      [set],
      in: "Het belooft zich in te zetten voor een wet.",
      "t/zet:in te zetten voor"
    ),
    .init("participle", [set], in: "Het heeft zich ingezet voor een wet.", "t/zet:ingezet voor"),
    .init("subordinate", [set], in: "Omdat het zich inzet voor een wet.", "t/zet:inzet voor"),
    .init("a noun is no verb", [set], in: "De inzet voor een wet en onze actieve inzet op de wet."),
    .init("a particle in the middle is none", [say], in: "Ik zeg de toe komst vaarwel."),
    .init("a particle at the end", [say], in: "Ik zeg uw Kamer dit graag toe.", "t/zeg:zeg|toe"),
    .init(
      "the longer cue wins",
      [told, inform],
      in: "Uw Kamer wordt voor de zomer geïnformeerd.",
      "t/info:Uw Kamer wordt|geïnformeerd"
    ),
    .init(
      "the shorter cue where the longer is not",
      [told, inform],
      in: "De sector wordt kort geïnformeerd.",
      "a/info:wordt|geïnformeerd"
    ),
    .init(
      "other dimensions do not conflict",
      [row("n", "ontkenning", "na", "niet"), row("w", "weigering", "na", "zal niet")],
      in: "Het zal niet gaan.",
      "w:zal niet",
      "n:niet"
    ),
    .init(
      "a pseudo cue cancels its class",
      [row("n", "ontkenning", "na", "niet"), row("p", "ontkenning", "pseudo", "niet alleen")],
      in: "Niet alleen wij.",
      "p:Niet alleen"
    ),
    .init(
      "a fact in a pattern",
      [row("o", "toezegging", "na", "@overheid zal")],
      in: "Het kabinet zal gaan, zij zal blijven.",
      "o:kabinet zal"
    ),
    .init(
      "an infinitive in a pattern",
      [row("v", "toezegging", "na", "zal ... @infinitief")],
      in: "Het zal de wet uitwerken.",
      "v:zal|uitwerken"
    ),
  ]
}

@Suite struct CueMatchTests {
  @Test(arguments: CueCase.all)
  func `cues are found and their conflicts resolved`(sample: CueCase) throws {
    let lexicon = try SmallLexicon(cues: sample.rows).loaded()
    #expect(lexicon.cues(in: sample.text) == sample.found)
  }
}
