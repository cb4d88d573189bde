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
  private func statements(_ name: String, in folder: String = folder) throws -> [Line] {
    let outcome = try Program.run(["export", folder + name, "--format", "jsonl", "--quiet"])
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

  /// The same text as other programs write it.
  enum Coding: String, CaseIterable, Sendable {
    case utf16, returns, fixedBlanks, thinBlanks, doubleBlanks, looseAccents, ligatures
    case softHyphens, withoutWidth, viewerHyphens, preformatted

    func bytes(of text: String) -> Data {
      let middle = /(\p{Ll}{4})(\p{Ll}{4})/
      func within(_ mark: String) -> String { text.replacing(middle) { "\($0.1)\(mark)\($0.2)" } }
      switch self {
      case .utf16: return text.data(using: .utf16) ?? Data()
      case .returns: return Data(text.replacing("\n", with: "\r\n").utf8)
      case .fixedBlanks: return Data(text.replacing("de ", with: "de\u{A0}").utf8)
      case .thinBlanks: return Data(text.replacing("de ", with: "de\u{2009}").utf8)
      case .doubleBlanks: return Data(text.replacing(/(\w) (\w)/) { "\($0.1)  \($0.2)" }.utf8)
      case .looseAccents: return Data(text.decomposedStringWithCanonicalMapping.utf8)
      case .ligatures:
        let text = text.replacing("ffi", with: "\u{FB03}").replacing("fi", with: "\u{FB01}")
        return Data(text.replacing("ij", with: "\u{133}").utf8)
      case .softHyphens: return Data(within("\u{AD}").utf8)
      case .withoutWidth: return Data(within("\u{200B}").utf8)
      case .viewerHyphens: return Data(within("\u{2}").utf8)
      case .preformatted: return Data("<html><body><pre>\(text)</pre></body></html>".utf8)
      }
    }
  }

  @Test(arguments: Coding.allCases)
  func `every coding of a letter holds the same commitments`(coding: Coding) throws {
    let text = try String(contentsOfFile: Self.folder + "kamerbrief.txt", encoding: .utf8)
    let coded = coding.bytes(of: text)
    #expect(coded != Data(text.utf8))
    try Program.withFolder(["kamerbrief.txt": coded]) { folder in
      let expected = try statements("kamerbrief.txt")
      #expect(try statements("kamerbrief.txt", in: folder + "/") == expected)
    }
  }
}
