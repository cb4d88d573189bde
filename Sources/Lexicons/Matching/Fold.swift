/// How words are made alike before they are compared.
///
/// Lower case, no diaeresis (it is lost first in extracted text), no soft hyphen, one apostrophe.
/// Other accents stay: *één* is not *een*.
enum Fold {
  /// Returns the form of a word in which it is compared.
  static func key(_ word: String) -> String {
    var result = ""
    for scalar in word.lowercased().unicodeScalars {
      switch scalar {
      case "ä": result.unicodeScalars.append("a")
      case "ë": result.unicodeScalars.append("e")
      case "ï": result.unicodeScalars.append("i")
      case "ö": result.unicodeScalars.append("o")
      case "ü": result.unicodeScalars.append("u")
      case "\u{308}", "\u{AD}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{FEFF}": continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A part of a word between hyphens, apostrophes and other marks.
  struct Piece: Hashable {
    /// Its bytes in the word.
    let range: Range<Int>
    /// What ties it to the piece before.
    let joint: Joint
  }

  /// What stands between two pieces.
  enum Joint: UInt8 {
    /// White space, or the start of the sentence.
    case space
    /// A hyphen or dash without white space around it.
    case hyphen
    /// A hyphen before white space: the piece before it is half a compound (`handels- en`).
    case suspended
    /// A hyphen after white space: the piece is half a compound (`en –transparantie`).
    case leading
    /// Another mark without white space, or nothing.
    case tight
  }

  /// What a mark inside or between words does.
  enum Mark {
    /// It joins: hyphens, dashes, soft hyphens.
    case hyphen
    /// It may be ignored: quotation marks, apostrophes.
    case silent
    /// It ties digits or abbreviations when no white space stands around it.
    case tight
    /// It stands for itself.
    case separate
  }

  /// Returns the mark that begins at an offset and how many bytes it takes; nil for a letter or digit.
  static func mark(_ bytes: [UInt8], at start: Int) -> (Mark, Int)? {
    // A word of nothing but control characters folds to nothing.
    guard start < bytes.count else { return nil }
    let first = bytes[start]
    switch first {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return nil
    case UInt8(ascii: "-"): return (.hyphen, 1)
    case UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "`"): return (.silent, 1)
    case UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"),
      UInt8(ascii: "_"):
      return (.tight, 1)
    case 0x00...0x7F: return (.separate, 1)
    case 0xC2 where start + 1 < bytes.count:
      switch bytes[start + 1] {
      case 0xAD: return (.hyphen, 2)
      case 0xB4, 0xAB, 0xBB: return (.silent, 2)
      default: return (.separate, 2)
      }
    case 0xE2 where start + 2 < bytes.count:
      guard bytes[start + 1] == 0x80 else { return (.separate, 3) }
      switch bytes[start + 2] {
      case 0x90...0x95: return (.hyphen, 3)
      case 0x98...0x9F, 0xB2, 0xB3, 0xB9, 0xBA: return (.silent, 3)
      default: return (.separate, 3)
      }
    default: return nil
    }
  }

  /// Whether a word holds a letter or digit.
  static func hasLetters(_ bytes: [UInt8]) -> Bool {
    var offset = 0
    while offset < bytes.count {
      guard let (_, length) = mark(bytes, at: offset) else { return true }
      offset += length
    }
    return false
  }

  /// Cuts a word into pieces.
  ///
  /// Marks inside a word vanish, and so does the `'s` of a genitive or plural at the end of a piece.
  /// A word without letters or digits is one piece.
  static func pieces(of word: String) -> [Piece] {
    let bytes = Array(word.utf8)
    var pieces: [Piece] = []
    var start: Int?
    var joint = Joint.space
    var pending = Joint.space
    var afterApostrophe = false
    var offset = 0
    func isGenitive(_ from: Int, _ to: Int) -> Bool {
      afterApostrophe && !pieces.isEmpty && to - from == 1
        && (bytes[from] == UInt8(ascii: "s") || bytes[from] == UInt8(ascii: "S"))
    }
    while offset < bytes.count {
      guard let (kind, length) = mark(bytes, at: offset) else {
        if start == nil {
          start = offset
          joint = pending
        }
        offset += 1
        continue
      }
      if let from = start {
        if !isGenitive(from, offset) { pieces.append(Piece(range: from..<offset, joint: joint)) }
        start = nil
        afterApostrophe = false
        pending = .tight
      }
      if kind == .hyphen { pending = .hyphen }
      if kind == .silent { afterApostrophe = true }
      offset += length
    }
    if let from = start, !isGenitive(from, bytes.count) {
      pieces.append(Piece(range: from..<bytes.count, joint: joint))
    }
    if pieces.isEmpty, !bytes.isEmpty {
      pieces.append(Piece(range: 0..<bytes.count, joint: .space))
    }
    return pieces
  }
}
