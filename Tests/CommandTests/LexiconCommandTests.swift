import Foundation
import TestSupport
import Testing

@Suite struct LexiconCommandTests {
  /// What a newcomer saves from LibreOffice Calc: a norm and three ways to name it.
  private static let own = [
    "normen.csv": Data(
      "id;naam;soort;bron;toelichting;ouder\nveenwet;Veenwet;norm;eigen lijst;regels voor veen;mvo\n"
        .utf8
    ),
    "termen.csv": Data(
      """
      concept;patroon;soort;opties;ja;nee
      veenwet;veenwet;term;vervoeging;De [veenwet] geldt.;Het veen zakt.
      veenwet;Wet op het veen;term;;De [Wet op het veen] geldt.;De wet geldt.
      veenwet;'=WVN;afkorting;;De [WVN] geldt.;De WVO geldt.

      """.utf8
    ),
    "brief.txt": Data("Het kabinet wijzigt de Veenwet. De WVN vervalt.\n".utf8),
  ]

  @Test func `a newcomer adds a norm in a spreadsheet and finds it`() throws {
    try Program.withFolder(Self.own) { folder in
      let lint = try Program.run(["lexicon", "lint", "-l", folder])
      #expect(lint.status == 0, "\(lint.output)")
      #expect(lint.output.isEmpty, "\(lint.output)")
      let found = try Program.run(["find", "veenwet", folder + "/brief.txt", "-l", folder])
      #expect(found.status == 0)
      #expect(found.output.contains("[Veenwet]"))
      #expect(found.output.contains("[WVN]"))
      let test = try Program.run(["lexicon", "test", "veenwet", "-l", folder])
      #expect(test.status == 0, "\(test.output)")
    }
  }

  @Test func `what a spreadsheet spoilt is explained with file, row and column`() throws {
    var files = Self.own
    files["termen.csv"] = Data("concept;patroon;ja;nee\nveenwet;#NAAM?;;\n".utf8)
    try Program.withFolder(files) { folder in
      let lint = try Program.run(["lexicon", "lint", "-l", folder])
      #expect(lint.status == 1)
      #expect(lint.output.contains("\(folder)/termen.csv:2:patroon: fout L002"), "\(lint.output)")
      let find = try Program.run(["find", "veenwet", folder + "/brief.txt", "-l", folder])
      #expect(find.status == 2)
      #expect(find.talk.contains("L002"))
    }
  }

  @Test func `a failing example gives status 1`() throws {
    var files = Self.own
    files["termen.csv"] = Data(
      "concept;patroon;ja;nee\nveenwet;veenwet;De [wet].;De veenwet.\n".utf8
    )
    try Program.withFolder(files) { folder in
      let test = try Program.run(["lexicon", "test", "veenwet", "-l", folder])
      #expect(test.status == 1)
      #expect(test.output.contains("L031") && test.output.contains("L030"), "\(test.output)")
    }
  }

  @Test func `a table goes to a spreadsheet and comes back`() throws {
    try Program.withFolder(Self.own) { folder in
      let out = try Program.run(["lexicon", "export", folder + "/themas.csv"])
      #expect(out.status == 0)
      let back = try Program.run([
        "lexicon", "import", folder + "/themas.csv", "-o", folder + "/terug",
      ])
      #expect(back.status == 0)
      let rows: (String) -> [Substring] = { text in
        text.split(separator: "\n").filter { !$0.hasPrefix("#") }
      }
      let text = try String(contentsOfFile: folder + "/terug/themas.tsv", encoding: .utf8)
      let shipped = try String(contentsOfFile: Paths.lexicons + "/imvo/themas.tsv", encoding: .utf8)
      #expect(rows(text) == rows(shipped))
    }
  }

  @Test(
    arguments: [
      ["lexicon"], ["lexicon", "lin"], ["lexicon", "show", "bestaat-niet"],
      ["lexicon", "diff", "a"],
      ["lexicon", "export", "x.doc"], ["lexicon", "export", "recepten.csv"],
      ["lexicon", "import", "x.csv"],
      ["lexicon", "lint", "-l", "/bestaat/niet"],
    ]
  )
  func `a wrong request gives one message with a tip and status 2`(arguments: [String]) throws {
    let outcome = try Program.run(arguments)
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.talk.contains("nakomen: fout N"))
    #expect(outcome.talk.contains("tip: "))
  }

  @Test func `a concept is shown with its terms and where they come from`() throws {
    let outcome = try Program.run(["lexicon", "show", "oeso-richtlijnen"])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("OESO-richtlijnen"))
    #expect(outcome.output.contains("wel:") && outcome.output.contains("niet:"))
    #expect(!outcome.output.contains("(k)"))
  }
}
