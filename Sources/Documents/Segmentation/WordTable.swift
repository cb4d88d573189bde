import CICU

/// The folded form of words, by which they are compared: lower case, composed, one kind of apostrophe.
public enum WordForm {
  /// Returns the folded form of a word or phrase.
  public static func folded(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var folded: [UInt8] = []
    append(bytes, TextRange(0, bytes.count), to: &folded)
    return String(decoding: folded, as: UTF8.self)
  }

  /// Appends the folded form of a range of bytes.
  ///
  /// A zero among capitals is an O that was misread (`IL0`); typographic apostrophes and hyphens
  /// become plain ones; anything with combining marks is composed first (NFC).
  static func append(_ bytes: [UInt8], _ range: TextRange, to folded: inout [UInt8]) {
    var at = range.start
    var hasMark = false
    let start = folded.count
    while at < range.end {
      let byte = bytes[at]
      if byte < 0x80 {
        folded.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        at += 1
        continue
      }
      let (scalar, length) = Scalars.decode(bytes, at, range.end)
      if Scalars.isApostrophe(scalar) {
        folded.append(0x27)
      } else if Scalars.isHyphen(scalar) {
        folded.append(0x2D)
      } else if scalar != 0xAD {
        if Scalars.properties(scalar) & Scalars.mark != 0 { hasMark = true }
        if let character = Unicode.Scalar(Scalars.folded(scalar)) {
          if let code = UTF8.encode(character) { folded.append(contentsOf: code) }
        }
      }
      at += length
    }
    if hasMark { compose(&folded, from: start) }
    if folded.count - start >= 2 { mendZeros(bytes, range, &folded, start) }
  }

  /// Composes the end of a form to NFC.
  private static func compose(_ folded: inout [UInt8], from start: Int) {
    let part = Array(folded[start...])
    var out = [UInt8](repeating: 0, count: part.count * 3 + 4)
    let capacity = Int64(out.count)
    let written = part.withUnsafeBufferPointer { input in
      out.withUnsafeMutableBufferPointer { output in
        cicu_nfc(input.baseAddress, Int64(part.count), output.baseAddress, capacity)
      }
    }
    guard written >= 0 else { return }
    folded.removeSubrange(start...)
    folded.append(contentsOf: out[0..<Int(written)])
  }

  /// Reads a zero as an O where all else is capitals: `IL0`, `0ESO`, but not `A0` or `CO2`.
  private static func mendZeros(
    _ bytes: [UInt8],
    _ range: TextRange,
    _ folded: inout [UInt8],
    _ start: Int
  ) {
    var capitals = 0
    var zeros = 0
    for byte in bytes[range.start..<range.end] {
      if byte &- 0x41 < 26 {
        capitals += 1
      } else if byte == 0x30 {
        zeros += 1
      } else if byte >= 0x30 && byte != 0x2D && byte != 0x2E {
        return
      }
    }
    guard zeros == 1, capitals >= 2 else { return }
    for index in start..<folded.count where folded[index] == 0x30 {
      folded[index] = UInt8(ascii: "o")
    }
  }
}

/// Gives every distinct folded form a number, in the order of first appearance.
struct WordTable {
  private var arena: [UInt8] = []
  private var starts: [Int] = [0]
  private var hashes: [UInt32] = []
  private var slots = [Int32](repeating: -1, count: 1024)
  private var scratch: [UInt8] = []

  /// The number of distinct forms.
  var count: Int { hashes.count }

  /// The forms by number.
  var words: [String] {
    (0..<count).map { String(decoding: arena[starts[$0]..<starts[$0 + 1]], as: UTF8.self) }
  }

  /// Returns the number of the folded form of a range of bytes.
  mutating func number(of range: TextRange, in bytes: [UInt8]) -> Int {
    if let number = plainNumber(of: range, in: bytes) { return number }
    scratch.removeAll(keepingCapacity: true)
    WordForm.append(bytes, range, to: &scratch)
    return number(ofFolded: scratch)
  }

  /// Returns the number of a form of ASCII letters, digits and marks, folded on the way; nil for others.
  private mutating func plainNumber(of range: TextRange, in bytes: [UInt8]) -> Int? {
    var hash: UInt32 = 2_166_136_261
    for index in range.start..<range.end {
      let byte = bytes[index]
      // A zero may be a misread O.
      if byte >= 0x80 || byte == 0x30 { return nil }
      hash = (hash ^ UInt32(byte &- 0x41 < 26 ? byte | 0x20 : byte)) &* 16_777_619
    }
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let candidate = Int(slots[slot])
      if hashes[candidate] == hash, equals(candidate, bytes, range) { return candidate }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Whether a numbered form is that of bytes that are folded while they are compared.
  private func equals(_ number: Int, _ bytes: [UInt8], _ range: TextRange) -> Bool {
    let start = starts[number]
    guard starts[number + 1] - start == range.count else { return false }
    for index in 0..<range.count {
      let byte = bytes[range.start + index]
      if arena[start + index] != (byte &- 0x41 < 26 ? byte | 0x20 : byte) { return false }
    }
    return true
  }

  /// Returns the number of a folded form that was numbered before.
  func known(_ form: [UInt8]) -> Int? {
    var hash: UInt32 = 2_166_136_261
    for byte in form { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let candidate = Int(slots[slot])
      if hashes[candidate] == hash, equals(candidate, form) { return candidate }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Returns the number of a folded form.
  private mutating func number(ofFolded form: [UInt8]) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in form { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let candidate = Int(slots[slot])
      if hashes[candidate] == hash, equals(candidate, form) { return candidate }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(truncatingIfNeeded: count)
    hashes.append(hash)
    arena.append(contentsOf: form)
    starts.append(arena.count)
    if count * 2 > slots.count { grow() }
    return count - 1
  }

  private func equals(_ number: Int, _ form: [UInt8]) -> Bool {
    let start = starts[number]
    guard starts[number + 1] - start == form.count else { return false }
    for index in 0..<form.count where arena[start + index] != form[index] { return false }
    return true
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 4)
    for number in 0..<count {
      var slot = Int(hashes[number]) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(truncatingIfNeeded: number)
    }
  }
}
