import Detection
import Documents
import Linking

/// What a document is called in a report, short and long.
struct DocumentName: Sendable {
  /// A short name that no other document of the dossier has: `Kamerbrief 2016`.
  let short: String
  /// The title, or the name of the file.
  let title: String
  /// The segment of its address in the page.
  let slug: String
  /// The date in words; nil when unknown.
  let date: String?
  /// The places of lines in the stored text.
  private let lines: LineIndex
  private let document: Document

  /// The names of all documents of a dossier, by index.
  static func all(of dossier: Dossier) -> [DocumentName] {
    let shorts = shortNames(dossier.analyses)
    let slugs = unique(shorts.map(Route.segment))
    return dossier.analyses.enumerated().map { index, analysis in
      DocumentName(
        short: shorts[index],
        title: analysis.metadata.title?.value ?? analysis.document.source.name,
        slug: slugs[index],
        date: analysis.metadata.date.map { Citation.written($0.value) },
        lines: LineIndex(analysis.document.stored.utf8),
        document: analysis.document
      )
    }
  }

  /// Where a range of repaired text stands: `p. 3`, or `regel 12` where pages are unknown.
  func place(_ range: TextRange) -> String {
    if let page = page(range) { return "p. \(page)" }
    return "regel \(lines.line(of: document.storedRange(of: range).start))"
  }

  /// The page of a range of repaired text, where pages are known.
  func page(_ range: TextRange) -> Int? {
    guard !document.blocks.isEmpty else { return nil }
    return document.blocks[document.blockIndex(at: range.start)].page
  }

  /// Short names: kind and year, then with the month, the whole date, and at last the file.
  private static func shortNames(_ analyses: [Analysis]) -> [String] {
    let forms: [(Analysis) -> String] = [
      {
        name(
          $0,
          date: $0.metadata.date.flatMap { Wording.years($0.value.first.year, $0.value.last.year) }
        )
      },
      { name($0, date: $0.metadata.date.map { Wording.month($0.value) }) },
      { name($0, date: $0.metadata.date.map { Citation.written($0.value) }) },
    ]
    var result = analyses.map(forms[0])
    for form in forms.dropFirst() {
      let taken = Dictionary(result.map { ($0, 1) }, uniquingKeysWith: +)
      for index in analyses.indices where taken[result[index], default: 0] > 1 {
        result[index] = form(analyses[index])
      }
    }
    let taken = Dictionary(result.map { ($0, 1) }, uniquingKeysWith: +)
    for index in analyses.indices where taken[result[index], default: 0] > 1 {
      result[index] += " (\(analyses[index].document.source.name))"
    }
    return result
  }

  private static func name(_ analysis: Analysis, date: String?) -> String {
    guard let kind = analysis.metadata.kind?.value else {
      return Wording.shortened(
        analysis.metadata.title?.value ?? analysis.document.source.name,
        to: 60
      )
    }
    let word = Wording.capitalised(Wording.kind(kind).short)
    return date.map { "\(word) \($0)" } ?? "\(word) (\(analysis.document.source.name))"
  }

  /// Returns segments in which no two are equal: the second `nota` becomes `nota-2`.
  private static func unique(_ segments: [String]) -> [String] {
    var taken: Set<String> = []
    return segments.map { segment in
      var candidate = segment.isEmpty ? "stuk" : segment
      var number = 2
      while !taken.insert(candidate).inserted {
        candidate = "\(segment.isEmpty ? "stuk" : segment)-\(number)"
        number += 1
      }
      return candidate
    }
  }
}

/// Where the lines of a text begin, so that a byte has its line without a walk through the text.
private struct LineIndex: Sendable {
  private let ends: [Int]

  init(_ bytes: [UInt8]) { ends = bytes.indices.filter { bytes[$0] == 0x0A } }

  /// The line that a byte stands on, from 1.
  func line(of offset: Int) -> Int {
    var low = 0
    var high = ends.count
    while low < high {
      let middle = (low + high) / 2
      if ends[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low + 1
  }
}
