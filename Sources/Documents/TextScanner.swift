/// Reads words, numbers and marks from bytes of text, one after the other and without going back.
///
/// Blanks of every kind (space, line end, no-break and thin space) are one; so are all dashes.
/// A reading function that does not find what it is for leaves the place where it was.
public struct TextScanner: Sendable {
  /// The text.
  public let bytes: [UInt8]
  /// The byte that is read next.
  public var offset: Int
  /// The byte after the last that may be read.
  public let end: Int

  /// Makes a scanner of a range of text.
  public init(_ bytes: [UInt8], in range: TextRange) {
    self.bytes = bytes
    offset = range.start
    end = range.end
  }

  /// Makes a scanner of a whole text.
  public init(_ bytes: [UInt8]) { self.init(bytes, in: TextRange(0, bytes.count)) }

  /// Whether everything was read.
  public var isAtEnd: Bool { offset >= end }

  /// The byte at the place of reading, or 0 at the end.
  public var byte: UInt8 { byte(at: offset) }

  /// The byte at a place, or 0 outside the text.
  public func byte(at place: Int) -> UInt8 { place >= 0 && place < end ? bytes[place] : 0 }

  /// Whether a word or a number begins at the place of reading.
  public var startsWord: Bool { isWord(at: offset) && !isWord(at: offset - 1) }

  /// Whether the byte at a place belongs to a word: a letter, a digit or half a letter with an accent.
  public func isWord(at place: Int) -> Bool {
    guard place >= 0, place < bytes.count else { return false }
    let byte = bytes[place]
    if byte < 0x80 { return Self.isLetter(byte) || Self.isDigit(byte) }
    if byte >= 0xC0 { return Self.isLead(byte) }
    return place > 0 && Self.isLead(bytes[place - 1])
  }

  /// Whether a byte begins a letter with an accent (U+00C0 to U+024F; not U+00D7 alone).
  private static func isLead(_ byte: UInt8) -> Bool { (0xC3...0xC9).contains(byte) }

  /// Whether a byte is an ASCII letter.
  public static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
  }

  /// Whether a byte is an ASCII capital.
  public static func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

  /// Whether a byte is an ASCII digit.
  public static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// The number of bytes of the blank at a place; 0 when there is none.
  public func blankLength(at place: Int) -> Int {
    switch byte(at: place) {
    case 0x20, 0x09, 0x0A, 0x0C, 0x0D: 1
    case 0xC2 where byte(at: place + 1) == 0xA0: 2
    case 0xE2 where byte(at: place + 1) == 0x80 && [0x89, 0xAF].contains(byte(at: place + 2)): 3
    default: 0
    }
  }

  /// The number of bytes of the dash at a place; 0 when there is none.
  public func dashLength(at place: Int) -> Int {
    switch byte(at: place) {
    case 0x2D: 1
    case 0xE2 where byte(at: place + 1) == 0x80 && (0x90...0x94).contains(byte(at: place + 2)): 3
    default: 0
    }
  }

  /// Passes over blanks; returns whether there was one.
  @discardableResult
  public mutating func skipBlanks() -> Bool {
    let start = offset
    while true {
      let length = blankLength(at: offset)
      if length == 0 { return offset > start }
      offset += length
    }
  }

  /// Reads a dash.
  public mutating func takeDash() -> Bool {
    let length = dashLength(at: offset)
    offset += length
    return length > 0
  }

  /// Reads one byte.
  public mutating func take(_ expected: Character) -> Bool {
    guard let value = expected.asciiValue, byte == value, offset < end else { return false }
    offset += 1
    return true
  }

  /// Reads letters without regard to case; blanks in the literal stand for any blanks.
  ///
  /// The literal must be in lower case, and it must end where a word ends unless told otherwise.
  public mutating func take(_ literal: String, whole: Bool = true) -> Bool {
    var place = self
    for wanted in literal.utf8 {
      if wanted == 0x20 {
        guard place.skipBlanks() else { return false }
        continue
      }
      var found = place.byte
      if Self.isCapital(found) { found |= 0x20 }
      guard place.offset < end, found == wanted else { return false }
      place.offset += 1
    }
    if whole, place.isWord(at: place.offset - 1), place.isWord(at: place.offset),
      place.offset < end
    {
      return false
    }
    offset = place.offset
    return true
  }

  /// Reads the first of these literals that is there.
  public mutating func takeAny(_ literals: [String], whole: Bool = true) -> String? {
    literals.first { take($0, whole: whole) }
  }

  /// Reads the digits of a number that has this many of them and goes on with no other digit.
  public mutating func takeNumber(_ digits: ClosedRange<Int>) -> Int? {
    var place = offset
    var value = 0
    while place < end, Self.isDigit(bytes[place]), place - offset <= digits.upperBound {
      value = value * 10 + Int(bytes[place] - 0x30)
      place += 1
    }
    guard digits.contains(place - offset) else { return nil }
    offset = place
    return value
  }

  /// Reads a word of letters, in its own spelling.
  public mutating func takeWord() -> String? {
    var place = offset
    while place < end, isWord(at: place), !Self.isDigit(bytes[place]) { place += 1 }
    guard place > offset else { return nil }
    defer { offset = place }
    return String(decoding: bytes[offset..<place], as: UTF8.self)
  }

  /// Passes over what is left of a word or number.
  public mutating func skipWord() {
    while offset < end, isWord(at: offset) { offset += 1 }
  }

  /// Goes on to the next place where a word or number begins; returns whether there is one.
  public mutating func findWord() -> Bool {
    while offset < end {
      if startsWord { return true }
      offset += 1
    }
    return false
  }

  /// The text from a place up to here, in its own spelling.
  public func text(from start: Int) -> String {
    String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  /// The word that ends before a place, in lower case; empty when there is none.
  public func wordBefore(_ place: Int) -> String {
    var stop = place
    while stop > 0, bytes[stop - 1] <= 0x20 || bytes[stop - 1] == 0xA0 {
      stop -= bytes[stop - 1] == 0xA0 ? 2 : 1
    }
    var start = max(0, stop)
    while isWord(at: start - 1) { start -= 1 }
    guard start < stop else { return "" }
    return String(decoding: bytes[start..<stop], as: UTF8.self).lowercased()
  }
}
