import Documents

/// The outermost element of a file, by which the formats of XML are told apart.
enum MarkupRoot {
  /// What the first 4 KiB of a file begin with.
  struct Start: Hashable {
    /// The name of the first element, in lower case without a prefix.
    let name: String
    /// Whether an XML declaration stands before it.
    let hasDeclaration: Bool
    /// Whether another element follows directly.
    let nests: Bool
  }

  /// Returns the first element of a file; nil when the file begins with anything but markup.
  ///
  /// Skipped are a byte order mark (also one that was encoded twice), blanks, comments, the
  /// declaration and a doctype.
  static func start(of head: ArraySlice<UInt8>) -> Start? {
    var bytes = Array(head)
    // UTF-16: every other byte is zero where the markup is.
    if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) {
      bytes = bytes.dropFirst(2).filter { $0 != 0 }
    } else if Decoding.unmarked(head) != nil {
      bytes = bytes.filter { $0 != 0 }
    }
    var at = 0
    for mark in [byteOrderMark, twiceEncodedMark] where bytes.starts(with: mark) { at = mark.count }
    while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
    guard at < bytes.count, bytes[at] == 0x3C else { return nil }
    var hasDeclaration = false
    var scanner = TagScanner(Array(bytes[at...]), isHTML: false)
    while let event = scanner.next() {
      switch event {
      case .instruction: hasDeclaration = true
      case .comment, .doctype: continue
      case .tag(let tag):
        return Start(
          name: tag.name,
          hasDeclaration: hasDeclaration,
          nests: nextIsTag(&scanner, bytes, at)
        )
      case .literal: return nil
      case .text(let range):
        let text = bytes[(at + range.start)..<(at + range.end)]
        guard text.allSatisfy({ $0 <= 0x20 }) else { return nil }
      }
    }
    return hasDeclaration ? Start(name: "", hasDeclaration: true, nests: false) : nil
  }

  /// Whether nothing but blanks and comments stands before the next tag.
  private static func nextIsTag(_ scanner: inout TagScanner, _ bytes: [UInt8], _ start: Int) -> Bool
  {
    while let event = scanner.next() {
      switch event {
      case .comment, .instruction, .doctype: continue
      case .tag: return true
      case .literal: return false
      case .text(let range):
        let text = bytes[(start + range.start)..<(start + range.end)]
        guard text.allSatisfy({ $0 <= 0x20 }) else { return false }
      }
    }
    return false
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The byte order mark read as Windows-1252 and written as UTF-8 again.
  private static let twiceEncodedMark: [UInt8] = [0xC3, 0xAF, 0xC2, 0xBB, 0xC2, 0xBF]
}
