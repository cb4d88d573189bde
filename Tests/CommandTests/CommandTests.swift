import Foundation
import TestSupport
import Testing

/// A command line, the status it ends with, and a message it gives.
struct CommandCase: CustomTestStringConvertible, Sendable {
  let words: [String]
  let status: Int32
  let message: String
  var testDescription: String { "nakomen " + words.joined(separator: " ") }

  init(_ words: String, _ status: Int32, _ message: String) {
    self.words = words.split(separator: " ").map(String.init)
    self.status = status
    self.message = message
  }

  static let wrong: [CommandCase] = [
    .init("compar", 2, "N201: onbekende opdracht 'compar'; bedoelde u 'compare'?"),
    .init("help compar", 2, "bedoelde u 'compare'?"),
    .init("check", 2, "N206: geen stukken opgegeven"),
    .init("check --profiel nap x", 2, "N202: onbekende optie '--profiel'; bedoelde u '--profile'?"),
    .init("check -z x", 2, "N202: onbekende optie '-z'"),
    .init("check --quiet=ja x", 2, "N203: --quiet neemt geen waarde aan"),
    .init("check x --as-of", 2, "N203: bij --as-of ontbreekt een waarde"),
    .init("check /bestaat/niet", 2, "N100: /bestaat/niet: bestaat niet"),
    .init("check --as-of 2023-02-30 .", 2, "N203: --as-of: '2023-02-30' is geen bestaande dag"),
    .init("check --jobs nul .", 2, "N203: --jobs: 'nul' is geen getal van 1 tot 512"),
    .init("check --profile nab .", 2, "N304: onbekend profiel 'nab'; bedoelde u 'nap'?"),
    .init("check --norm oeso-richtlijn .", 2, "N303: onbekende norm 'oeso-richtlijn'"),
    .init("check --grade slecht .", 2, "N203: --grade: onbekende graad 'slecht'"),
    .init("check -l /geen/lijst .", 2, "N301: geen woordenlijst gevonden"),
    .init("read --tracked-changes half .", 2, "N203: --tracked-changes: 'half' is geen accept"),
    .init("export --format gedicht .", 2, "N402: onbekende vorm 'gedicht'"),
    .init("report .", 2, "N206: geen uitvoer opgegeven"),
    .init("report . -o rapport.pdf", 2, "N402: rapport.pdf: geen bekende vorm voor deze extensie"),
    .init("compare een", 2, "N206: compare vraagt een oud en een nieuw stuk"),
    .init("find zorgplicht", 2, "N206: find vraagt een norm of tekst, en daarna stukken"),
  ]
}

@Suite struct CommandTests {
  @Test(arguments: CommandCase.wrong)
  func `a wrong command line gives one message and status 2`(sample: CommandCase) throws {
    try Program.withFolder(["a.txt": Data("Het kabinet zal dit regelen.\n".utf8)]) { folder in
      let outcome = try Program.run(sample.words, folder: folder)
      #expect(outcome.status == sample.status)
      #expect(outcome.talk.contains(sample.message), "\(outcome.talk)")
      #expect(outcome.output.isEmpty)
    }
  }

  @Test(arguments: ["check", "report", "track", "answers", "find", "export", "read", "compare"])
  func `every command explains itself`(command: String) throws {
    let page = try Program.run(["help", command])
    #expect(page.status == 0 && page.output.hasPrefix("nakomen \(command) "))
    #expect(try Program.run([command, "--help"]).output == page.output)
    #expect(try Program.run(["help"]).output.contains("  \(command) "))
  }

  @Test func `the version is one line`() throws {
    let outcome = try Program.run(["--version"])
    #expect(outcome.status == 0 && outcome.output.hasPrefix("nakomen ") && outcome.talk.isEmpty)
  }

  @Test func `unreadable files are named and the others are still read`() throws {
    let files = [
      "goed.txt": Data("De minister zal de Kamer informeren.\n".utf8),
      "leeg.txt": Data(),
      "binair.txt": Data([0, 1, 2, 0, 255]),
    ]
    try Program.withFolder(files) { folder in
      let missing = folder + "/weg.txt"
      let outcome = try Program.run(["export", folder, missing])
      #expect(outcome.status == 3)
      for code in ["N102: leeg.txt", "N101: binair.txt", "N100: \(missing)"] {
        #expect(outcome.talk.contains(code), "\(outcome.talk)")
      }
      #expect(outcome.output.contains("\"doc\":\"goed.txt\""))
      #expect(try Program.run(["export", "--keep-going", folder, missing]).status == 0)
    }
  }

  @Test func `two runs and a run on one core give identical bytes`() throws {
    let folder = Paths.corpus + "/voorbeeld"
    let first = try Program.run(["export", folder])
    #expect(first.status == 0 && !first.output.isEmpty)
    #expect(try Program.run(["export", folder]).output == first.output)
    #expect(try Program.run(["export", "--jobs", "1", folder]).output == first.output)
  }

  @Test func `the example dossier is read whole, with two things to tell`() throws {
    let folder = Paths.corpus + "/voorbeeld"
    let check = try Program.run(["check", folder])
    #expect(check.status == 1)
    let told = check.talk.split(separator: "\n").filter { $0.hasPrefix("nakomen:") }
    // A recorded change and a comment in the Word file; nothing was unread.
    #expect(told.count == 2 && told.allSatisfy { $0.hasPrefix("nakomen: let op N12") }, "\(told)")
  }

  @Test func `standard input is read as a document`() throws {
    let outcome = try Program.run(["export", "-"], input: "De minister zal de Kamer informeren.\n")
    #expect(outcome.status == 0 && outcome.output.contains("\"doc\":\"-\""))
  }

  @Test func `an output file is written whole or not at all`() throws {
    try Program.withFolder(["a.txt": Data("Tekst.\n".utf8)]) { folder in
      let path = folder + "/uit.jsonl"
      #expect(try Program.run(["export", folder + "/a.txt", "-o", path]).status == 0)
      let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      #expect(names == ["a.txt", "uit.jsonl"])
      let closed = try Program.run(["export", folder + "/a.txt", "-o", folder + "/geen/x.jsonl"])
      #expect(closed.status == 2 && closed.talk.contains("N401"))
    }
  }

  @Test func `settings come from the nearest file and a wrong key is named with its line`() throws {
    let files = ["a.txt": Data("Tekst.\n".utf8), "nakomen.conf": Data("# x\nprofil = nap\n".utf8)]
    try Program.withFolder(files) { folder in
      let outcome = try Program.run(["check", "a.txt"], folder: folder)
      #expect(outcome.status == 2)
      #expect(
        outcome.talk.contains(
          "N204: nakomen.conf:2: onbekende sleutel 'profil'; bedoelde u 'profile'?"
        )
      )
      #expect(try Program.run(["check", "--no-config", "a.txt"], folder: folder).status == 0)
    }
  }

  @Test func `a register stands beside what was found`() throws {
    let register = """
      [{"Nummer":"TZ202403-001","Tekst":"De minister stuurt de Kamer de evaluatie.","Status":\
      "Doorgeschoven","Aanmaakdatum":"2024-03-06T00:00:00+01:00","Ministerie":"Financiën"}]
      """
    let letter = "Den Haag, 6 maart 2024\n\nDe minister zal de Kamer de evaluatie sturen.\n"
    try Program.withFolder([
      "register.json": Data(register.utf8), "brief.txt": Data(letter.utf8),
    ]) { folder in
      let track = try Program.run(["track", folder])
      #expect(track.status == 0 && track.talk.contains("N116: register.json"), "\(track.talk)")
      #expect(track.output.contains("[TZ202403-001]"))
      #expect(track.output.contains("officieel: Doorgeschoven"))
      let lines = try Program.run(["export", folder]).output.split(separator: "\n")
      #expect(lines.count { $0.hasPrefix("{\"type\":\"document\"") } == 1)
      let record = try #require(lines.first { $0.hasPrefix("{\"type\":\"pledge\"") })
      #expect(record.contains("\"official\":\"Doorgeschoven\",\"state\":null"))
      let report = folder + "/uit.md"
      #expect(try Program.run(["report", folder, "-o", report]).status == 0)
      let text = try String(contentsOfFile: report, encoding: .utf8)
      #expect(text.contains("Officieel register: 1 toezegging"))
      #expect(try Program.run(["read", folder + "/register.json"]).output.contains("(register)"))
    }
  }
}
