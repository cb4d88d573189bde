import Foundation
import TestSupport

@testable import Documents

/// The shipped language, as far as segmentation and repair need it.
enum Dutch {
  static let language: Language = {
    var language = Language()
    let folder = Paths.lexicons + "/nl/"
    let table = try? String(contentsOfFile: folder + "afkortingen.tsv", encoding: .utf8)
    for row in Table(name: "afkortingen.tsv", text: table ?? "").rows {
      language.abbreviations[WordForm.folded(row["afkorting"])] =
        row["soort"] == "altijd" ? .always : .sometimes
    }
    let parts = FileManager.default.contents(atPath: folder + "woorddelen.tsv") ?? Data()
    language.wordParts = WordParts(table: Array(parts))
    return language
  }()

  /// A draft of plain text: one line per line, a form feed ends a page.
  static func draft(_ text: String) -> Draft {
    let bytes = Array(text.utf8)
    let hasPages = bytes.contains(0x0C)
    var lines: [Draft.Line] = []
    var start = 0
    var page = 1
    for index in 0...bytes.count {
      let byte = index < bytes.count ? bytes[index] : 0x0A
      guard byte == 0x0A || byte == 0x0C else { continue }
      lines.append(Draft.Line(range: TextRange(start, index), page: hasPages ? page : nil))
      if byte == 0x0C { page += 1 }
      start = index + 1
    }
    return Draft(
      source: Source(name: "proef.txt", path: "proef.txt", bytes: bytes),
      format: "txt",
      text: TracedText(copyOf: bytes),
      lines: lines,
      pages: hasPages ? page : nil
    )
  }

  /// The document of a plain text.
  static func document(_ text: String) -> Document {
    Segmenter.document(from: draft(text), language: language)
  }
}

extension Document {
  /// Its sentences on one line each.
  var sentenceTexts: [String] { sentences.map { quote($0.range) } }
  /// Its blocks on one line each.
  var blockTexts: [String] { blocks.map { quote($0.range) } }
  /// Its tokens.
  var tokenTexts: [String] { tokens.map { quote($0.range) } }
}
