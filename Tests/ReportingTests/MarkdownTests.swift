import Foundation
import Linking
import TestSupport
import Testing

@testable import Reporting

@Suite struct MarkdownTests {
  @Test func `the made dossier reads as its golden file`() throws {
    let text = try Self.part(of: Sample.made.written(.markdown))
    let golden = try Golden.text("dossier.md", beside: #filePath, now: text)
    #expect(text == golden)
  }

  @Test func `the same as text reads as its golden file`() throws {
    let text = try Self.part(of: Sample.made.written(.text))
    let golden = try Golden.text("dossier.txt", beside: #filePath, now: text)
    #expect(text == golden)
  }

  @Test(arguments: Sample.allCases)
  func `every mark has its note, and every note its mark`(sample: Sample) throws {
    let lines = try sample.written(.markdown).split(separator: "\n")
    let notes = lines.filter { $0.hasPrefix("[^") }.count
    let body = lines.filter { !$0.hasPrefix("[^") }.joined(separator: "\n")
    let parts = body.components(separatedBy: "[^").dropFirst()
    let marks: [Int] = parts.compactMap { part in Int(part.prefix { $0 != "]" }) }
    let expected = Array(1..<(notes + 1))
    #expect(marks == expected)
  }

  @Test(arguments: Sample.allCases)
  func `no line of text is wider than a hundred columns`(sample: Sample) throws {
    let lines = try sample.written(.text).split(separator: "\n")
    // A hash or a file name cannot be broken.
    let wide = lines.filter { $0.count > 100 && $0.contains(" ") && !$0.contains("SHA-256") }
    #expect(wide == [])
  }

  @Test func `marks of Markdown in a quote are escaped`() throws {
    let text = try Sample.made.written(.markdown)
    #expect(text.contains("Het register \\<b\\>van\\</b\\> handelsmissies \\& reizen"))
    #expect(text.contains("⟨202E⟩overleg⟨202C⟩"))
  }

  /// The report up to where it speaks of versions and hashes.
  private static func part(of report: String) -> String {
    let markers = ["\n## Verantwoording", "\n\nVerantwoording\n"]
    let ends = markers.compactMap { report.firstRange(of: $0)?.lowerBound }
    return String(report[..<(ends.min() ?? report.endIndex)]) + "\n"
  }
}
