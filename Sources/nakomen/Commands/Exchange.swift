import Documents

/// A document in the exchange format for measuring segmentation and repair.
///
/// Offsets count Unicode scalars of the file as it was found. A sentence that is interrupted is a
/// list of spans.
struct Exchange {
  let line: String

  init(of document: Document) {
    let offsets = ScalarOffsets(document.source.bytes)
    func span(_ range: SourceRange) -> String {
      "[\(offsets.scalars(before: range.start)), \(offsets.scalars(before: range.end))]"
    }
    func source(_ stored: SourceRange) -> SourceRange {
      document.stored.sourceRange(of: TextRange(stored.start, stored.end))
    }
    let sentences = document.sentences.map { sentence in
      let spans = Self.spans(document.sourceRanges(of: sentence.range), document.source.bytes)
      return spans.count == 1 ? span(spans[0]) : "[\(spans.map(span).joined(separator: ", "))]"
    }
    let tokens = document.tokens.map { token in
      let ranges = document.sourceRanges(of: token.range)
      let start = ranges.map(\.start).min() ?? 0
      return span(SourceRange(start, ranges.map(\.end).max() ?? start))
    }
    var edits: [String] = []
    var callouts: [String] = []
    var joins: [String] = []
    for edit in document.edits {
      let range = source(edit.stored)
      switch edit.kind {
      case .noteMark: callouts.append(span(range))
      case .sentenceJoined: joins.append(span(range))
      case .furniture: break
      case .moved where edit.replacement.isEmpty: break
      case .wordJoined, .hyphen, .space, .characters, .moved:
        let start = offsets.scalars(before: range.start)
        let end = offsets.scalars(before: range.end)
        edits.append("[\(start), \(end), \(Self.quoted(edit.replacement))]")
      }
    }
    line =
      "{\"file\": \(Self.quoted(document.source.name)), \"sentences\": [\(sentences.joined(separator: ", "))], "
      + "\"tokens\": [\(tokens.joined(separator: ", "))], "
      + "\"edits\": [\(edits.joined(separator: ", "))], "
      + "\"callouts\": [\(callouts.joined(separator: ", "))], "
      + "\"joins\": [\(joins.joined(separator: ", "))]}\n"
  }

  /// Joins ranges between which at most a mark was taken out; blanks alone do not part them.
  private static func spans(_ ranges: [SourceRange], _ bytes: [UInt8]) -> [SourceRange] {
    var result: [SourceRange] = []
    for range in ranges where range.count > 0 {
      guard let last = result.last, last.end <= range.start else {
        result.append(range)
        continue
      }
      let visible = bytes[last.end..<range.start].count { $0 > 0x20 }
      if visible <= 3 {
        result[result.count - 1] = SourceRange(last.start, range.end)
      } else {
        result.append(range)
      }
    }
    return result
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      default:
        if scalar.value < 0x20 {
          let code = String(scalar.value, radix: 16)
          result += "\\u" + String(repeating: "0", count: 4 - code.count) + code
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }
}

/// Counts the Unicode scalars before a byte of a file.
struct ScalarOffsets {
  private let bytes: [UInt8]
  private let isUTF8: Bool
  private let step = 256
  private var counts: [Int] = [0]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    isUTF8 = String(validating: bytes, as: UTF8.self) != nil
    guard isUTF8 else { return }
    var count = 0
    for (index, byte) in bytes.enumerated() {
      if byte & 0xC0 != 0x80 { count += 1 }
      if (index + 1).isMultiple(of: step) { counts.append(count) }
    }
  }

  /// The number of scalars that begin before a byte; bytes, where the file is no UTF-8.
  func scalars(before offset: Int) -> Int {
    guard isUTF8 else { return offset }
    let known = min(offset / step, counts.count - 1)
    return counts[known] + bytes[(known * step)..<offset].count { $0 & 0xC0 != 0x80 }
  }
}
