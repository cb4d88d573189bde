import Foundation
import TestSupport
import Testing

/// One letter in every format gives the same facts.
@Suite struct FormatsTests {
  /// A statement of an export: its kind, how firm it is, and its words.
  struct Line: Hashable, CustomStringConvertible {
    let kind: String
    let strength: Int
    let quote: String
    var description: String { "\(kind) \(strength): \(quote)" }
  }

  private static let folder = Paths.corpus + "/voorbeeld-formaten/"

  /// The statements of a file, without the marks of list items and in one form of apostrophes.
  private func statements(_ name: String) throws -> [Line] {
    let outcome = try Program.run(["export", Self.folder + name, "--format", "jsonl", "--quiet"])
    return try outcome.output.split(separator: "\n").compactMap { line -> Line? in
      let value = try JSONSerialization.jsonObject(with: Data(line.utf8))
      guard let fact = value as? [String: Any], fact["type"] as? String == "statement",
        let kind = fact["kind"] as? String, let strength = fact["strength"] as? Int,
        let quote = fact["quote"] as? String
      else { return nil }
      let words = String(quote.drop { "•–-* ".contains($0) })
      return Line(kind: kind, strength: strength, quote: words.replacing("’", with: "'"))
    }
  }

  @Test(arguments: [
    "kamerbrief.md", "kamerbrief.html", "kamerbrief.docx", "kamerbrief.odt", "kamerbrief.pdf",
    "kamerbrief-kolommen.pdf", "kst-98765-63.xml",
  ])
  func `every format of a letter holds the same commitments`(name: String) throws {
    let expected = try statements("kamerbrief.txt")
    #expect(expected.count > 5)
    #expect(try statements(name) == expected)
  }
}
