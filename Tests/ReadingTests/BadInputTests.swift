import Documents
import Foundation
import TestSupport
import Testing

@testable import Reading

@Suite struct BadInputTests {
  /// A folder for one test.
  private func withFolder(_ body: (String) throws -> Void) throws {
    let path = NSTemporaryDirectory() + "nakomen-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: path) }
    try body(path)
  }

  @Test(arguments: BadInput.files)
  func `what cannot be read is named with its code and nothing else is lost`(
    sample: BadInput
  ) throws {
    try withFolder { folder in
      for (name, bytes) in [
        (sample.name, sample.bytes ?? []), ("zz.txt", Array("Een ander stuk.".utf8)),
      ] {
        try Data(bytes).write(to: URL(fileURLWithPath: folder + "/" + name))
      }
      let inputs = Inputs(paths: [folder])
      let notices = inputs.drafts.filter { $0.source.name != "zz.txt" }.flatMap { draft in
        draft.notices.filter(\.hidesText).map { "\($0.code) \(draft.source.name): \($0.message)" }
      }
      let told = inputs.unread.map { "\($0.code) \($0.place): \($0.message)" } + notices
      #expect(told.count == 1, "\(told)")
      #expect(told.first?.hasPrefix("\(sample.code) \(sample.name)") == true, "\(told)")
      #expect(told.first?.contains(sample.message) == true, "\(told)")
      #expect(inputs.drafts.contains { $0.source.name == "zz.txt" })
      let read = inputs.drafts.filter { $0.source.name != "zz.txt" }
      let isEmpty = read.isEmpty && inputs.pledges.isEmpty
      #expect(isEmpty == (sample.status == 2))
      let text = read.map { String(decoding: $0.text.utf8, as: UTF8.self) }.joined()
      #expect(sample.kept.isEmpty || text.contains(sample.kept))
    }
  }

  @Test(arguments: [
    ("een CDATA", "<kamerstuk><al>Dit <![CDATA[is < tekst &amp;]]> hier.</al></kamerstuk>"),
    ("instructie", "<kamerstuk><al>Dit is < te<?xpp afbm?>kst &amp;amp; hier.</al></kamerstuk>"),
    ("prefix", "<kamerstuk><x:al>Dit is &lt; tekst &amp;amp; hier.</x:al></kamerstuk>"),
    ("vreemde entiteit", "<kamerstuk><al>Dit is &lt; tekst &#38;amp; hier.</al></kamerstuk>"),
  ])
  func `text comes whole out of unusual markup`(sample: (String, String)) throws {
    let source = Source(name: "a.xml", path: "a.xml", bytes: Array(sample.1.utf8))
    let draft = try Reader.reader(for: source).read(source)
    #expect(String(decoding: draft.text.utf8, as: UTF8.self) == "Dit is < tekst &amp; hier.\n")
  }

  @Test func `a file past the limit is refused by its size, unread`() throws {
    try withFolder { folder in
      for (name, size) in [("groot.txt", Limits.fileSize + 1), ("enorm.zip", 1 << 40)] {
        let path = folder + "/" + name
        // A sparse file: it takes no room, and reading it would take minutes.
        #expect(FileManager.default.createFile(atPath: path, contents: Data("PK".utf8)))
        #expect(truncate(path, off_t(size)) == 0)
      }
      var inputs: Inputs?
      let time = ProcessorTime.measure { inputs = Inputs(paths: [folder]) }
      #expect(inputs?.unread.map(\.code) == ["N110", "N110"])
      #expect(time < .seconds(2))
    }
  }

  @Test func `what is no regular file is named, not opened`() throws {
    try withFolder { folder in
      #expect(mkfifo(folder + "/pijp.txt", 0o600) == 0)
      #expect(symlink(folder + "/lus.txt", folder + "/lus.txt") == 0)
      #expect(symlink(folder, folder + "/rond") == 0)
      #expect(symlink(folder + "/nergens", folder + "/dood.txt") == 0)
      try Data("Een stuk.".utf8).write(to: URL(fileURLWithPath: folder + "/goed.txt"))
      let inputs = Inputs(paths: [folder])
      let told = Dictionary(
        uniqueKeysWithValues: inputs.unread.map { ($0.place, "\($0.code) \($0.message)") }
      )
      #expect(
        told == [
          "pijp.txt": "N100 is geen gewoon bestand", "lus.txt": "N100 verwijst naar zichzelf",
          "dood.txt": "N100 bestaat niet",
        ]
      )
      #expect(inputs.drafts.map(\.source.name) == ["goed.txt"])
    }
  }

  @Test func `names of members in the old code page are shown as they are`() throws {
    var bytes = ZipFile.bytes([.init("re#le brief.txt", "Een stuk tekst.")])
    for index in bytes.indices where bytes[index] == UInt8(ascii: "#") { bytes[index] = 0x89 }
    let inputs = Inputs(paths: ["-"], standardInput: bytes)
    #expect(inputs.drafts.map(\.source.name) == ["-/reële brief.txt"])
  }

  @Test(arguments: ["komma.txt", "nep.pdf", "kopie.docx"])
  func `a wrong name does not matter where the content is plain`(name: String) throws {
    try withFolder { folder in
      try Data("Een gewoon stuk tekst.\n".utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
      #expect(Inputs(paths: [folder]).drafts.map(\.format) == ["txt"])
    }
  }
}

@Suite struct ToolTests {
  /// Runs a script in the place of the extractor.
  private func outcome(
    of script: String,
    input: [UInt8] = [],
    timeLimit: Double = 30,
    outputLimit: Int = 1 << 20
  ) throws -> Tool.Outcome? {
    let folder = NSTemporaryDirectory() + "nakomen-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/pdftotext"
    try Data("#!/bin/sh\n\(script)\n".utf8).write(to: URL(fileURLWithPath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    let tool = try #require(Tool("pdftotext", folders: [folder]))
    return tool.run([], input: input, timeLimit: timeLimit, outputLimit: outputLimit)
  }

  /// The code with which a PDF of such a run is refused.
  private func refusal(_ outcome: Tool.Outcome?) -> String {
    let source = Source(name: "a.pdf", path: "a.pdf", bytes: [])
    do throws(ReadError) {
      _ = try Reader.pdfDraft(of: source, from: outcome)
      return ""
    } catch {
      return error.diagnostic.code
    }
  }

  @Test func `a program that hangs is stopped`() throws {
    let clock = ContinuousClock()
    var found: Tool.Outcome?
    let time = try clock.measure { found = try outcome(of: "sleep 30 & sleep 30", timeLimit: 0.5) }
    #expect(found?.stop == .time && time < .seconds(20))
    #expect(refusal(found) == "N106")
  }

  @Test func `a program that prints without end is stopped`() throws {
    let found = try outcome(of: "exec yes Dit is tekst")
    #expect(found?.stop == .output)
    #expect((found?.output.count ?? 0) <= (1 << 20) + (1 << 16))
  }

  @Test func `what was printed before the stop is kept and said to be a part`() throws {
    let page = "<html><body><page width=\"500\" height=\"800\"><flow><block><line>"
    let word = "<word xMin=\"10\" yMin=\"10\" xMax=\"40\" yMax=\"20\">Tekst</word></line>"
    let found = try outcome(of: "echo '\(page)\(word)'; exec sleep 300", timeLimit: 1)
    let source = Source(name: "a.pdf", path: "a.pdf", bytes: [])
    let draft = try Reader.pdfDraft(of: source, from: found)
    #expect(String(decoding: draft.text.utf8, as: UTF8.self).hasPrefix("Tekst"))
    #expect(draft.notices.map(\.code) == ["N106"])
    #expect(draft.notices.first?.hidesText == true)
  }

  @Test func `a program that reads nothing does not block`() throws {
    let found = try outcome(of: "exit 1", input: [UInt8](repeating: 0x41, count: 8 << 20))
    #expect(found?.status == 1 && found?.stop == nil)
    #expect(refusal(found) == "N105")
  }

  @Test func `a missing program is said to be missing`() {
    #expect(Tool("pdftotext", folders: ["/bestaat/niet"]) == nil)
    #expect(refusal(nil) == "N104")
  }
}
