import Documents
import Foundation
import Reading
import TestSupport
import Testing

@Suite struct FormatTests {
  private func inputs(_ name: String) -> Inputs {
    Inputs(paths: [Paths.corpus + "/voorbeeld-formaten/" + name])
  }

  /// The words of a draft, hyphens at line ends joined, numbers and marks left out.
  private func words(_ draft: Draft) -> [String: Int] {
    var text = String(decoding: draft.text.utf8, as: UTF8.self)
    for cut in ["-\n", "\u{AD}\n", "\u{AD}"] { text = text.replacing(cut, with: "") }
    var counts: [String: Int] = [:]
    for word in text.split(whereSeparator: { !$0.isLetter }) where word.count > 3 {
      counts[word.lowercased(), default: 0] += 1
    }
    return counts
  }

  @Test(arguments: [
    "kamerbrief.md", "kamerbrief.html", "kamerbrief.docx", "kamerbrief.odt", "kamerbrief.pdf",
    "kamerbrief-kolommen.pdf",
  ])
  func `every format holds the words of the letter`(name: String) throws {
    let letter = try #require(inputs("kamerbrief.txt").drafts.first)
    let draft = try #require(inputs(name).drafts.first)
    let expected = words(letter)
    let found = words(draft)
    let missing = expected.filter { found[$0.key, default: 0] < $0.value }
    // A hyphen that belongs to a word may stand at the end of a line.
    #expect(missing.count <= 4, "\(missing.keys.sorted())")
  }

  @Test(arguments: ["kamerbrief.docx", "kamerbrief.odt", "kamerbrief.pdf", "kst-98765-63.xml"])
  func `both notes are called and have their text`(name: String) throws {
    let draft = try #require(inputs(name).drafts.first)
    #expect(draft.calls.map(\.label) == ["1", "2"])
    let notes = draft.lines.filter { if case .note = $0.role { true } else { false } }
    #expect(notes.count >= 2)
  }

  @Test func `an official publication states its number and year`() throws {
    let metadata = try #require(inputs("kst-98765-63.xml").drafts.first).metadata
    #expect(metadata.paper?.value == "kst-98765-63")
    #expect(metadata.session?.value == "2017-2018")
  }

  @Test func `many files at a time give the same in the same order`() {
    let paths = ["voorbeeld-formaten", "voorbeeld"].map { Paths.corpus + "/" + $0 }
    let one = Inputs(paths: paths, jobs: 1)
    let many = Inputs(paths: paths, jobs: 6)
    #expect(one.drafts.map(\.source.name) == many.drafts.map(\.source.name))
    #expect(one.drafts.map(\.text) == many.drafts.map(\.text))
    #expect(one.unread == many.unread && one.remarks == many.remarks)
    #expect(one.drafts.count > 15)
  }

  @Test func `every byte of every format maps into its source`() {
    let all = Inputs(paths: [Paths.corpus + "/voorbeeld-formaten"])
    #expect(all.drafts.count >= 8)
    for draft in all.drafts {
      for line in draft.lines {
        for range in draft.text.sourceRanges(of: line.range) {
          #expect(range.end <= draft.source.bytes.count)
        }
      }
    }
  }
}

@Suite struct RefusalTests {
  /// A file that is no document, and the code it is refused with.
  static let files: [(String, [UInt8], String)] = [
    ("leeg", [], "N102"),
    ("alleen wit", Array(" \n\t\n".utf8), "N102"),
    ("nulbytes", [1, 0, 2, 0], "N101"),
    ("oud Word", [0xD0, 0xCF, 0x11, 0xE0] + [UInt8](repeating: 1, count: 600), "N101"),
    (
      "met wachtwoord",
      [0xD0, 0xCF, 0x11, 0xE0] + "EncryptedPackage".utf8.flatMap { [$0, 0] }, "N105"
    ),
    ("RTF", Array("{\\rtf1 tekst}".utf8), "N101"),
    ("e-mail", Array("From: a@b.nl\nMIME-Version: 1.0\n\nTekst".utf8), "N101"),
    ("geen zip", [0x50, 0x4B, 0x03, 0x04] + [UInt8](repeating: 7, count: 40), "N111"),
    ("geen PDF", Array("%PDF-1.4 maar verder niets".utf8), "N105"),
    (
      "entiteiten",
      Array("<!DOCTYPE x [<!ENTITY a \"b\">]><kamerstuk><al>&a;</al></kamerstuk>".utf8), "N109"
    ),
    ("diep", Array(("<kamerstuk>" + String(repeating: "<al>", count: 400)).utf8), "N110"),
    ("geen tekst", Array("<html><head><title>x</title></head><body></body></html>".utf8), "N117"),
  ]

  @Test(arguments: files.indices)
  func `what is no document is refused with its code`(index: Int) throws {
    let (name, bytes, code) = Self.files[index]
    let path = NSTemporaryDirectory() + "nakomen-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    let inputs = Inputs(paths: [path])
    #expect(inputs.drafts.isEmpty, "\(name)")
    #expect(inputs.unread.map(\.code) == [code], "\(name)")
  }

  @Test func `a truncated publication keeps its text and says so`() throws {
    let path = NSTemporaryDirectory() + "nakomen-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data("<kamerstuk><al>Het kabinet zal dit".utf8).write(to: URL(fileURLWithPath: path))
    let draft = try #require(Inputs(paths: [path]).drafts.first)
    #expect(draft.notices.map(\.code) == ["N108"])
    #expect(String(decoding: draft.text.utf8, as: UTF8.self) == "Het kabinet zal dit\n")
  }

  @Test(arguments: 0..<UInt64(60))
  func `damaged files of every format never trap`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for name in ["kamerbrief.html", "kamerbrief.docx", "kamerbrief.odt", "kst-98765-63.xml"] {
      let path = Paths.corpus + "/voorbeeld-formaten/" + name
      var bytes = Array(try #require(FileManager.default.contents(atPath: path)))
      for _ in 0..<Int.random(in: 1...20, using: &random) {
        let at = Int.random(in: bytes.indices, using: &random)
        switch Int.random(in: 0...2, using: &random) {
        case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: at)
        default: bytes.removeSubrange(at..<min(bytes.count, at + 200))
        }
        if bytes.isEmpty { bytes = [0x20] }
      }
      for reader in Reader.all where reader.name != "pdf" {
        _ = try? reader.read(Source(name: name, path: name, bytes: bytes))
      }
    }
  }
}
