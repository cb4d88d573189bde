/// A value of JSON, read from bytes that may be damaged or break off.
///
/// What broke off is left out: of a list that ends in the middle of a record, the records before it remain.
indirect enum JSONTree {
  case object([(name: String, value: JSONTree)])
  case list([JSONTree])
  case text(String)
  /// A number, `true` or `false` as it is written; empty for `null`.
  case word(String)

  /// Reads a value.
  ///
  /// - Parameter bytes: UTF-8 without a byte order mark.
  /// - Returns: The value, and whether it was whole with nothing behind it; nil when there is none.
  static func read(_ bytes: [UInt8]) -> (tree: JSONTree, isWhole: Bool)? {
    var scanner = Scanner(bytes)
    guard let tree = scanner.value(depth: 0) else { return nil }
    scanner.skipBlanks()
    return (tree, !scanner.isBroken && scanner.at == bytes.count)
  }

  /// Whether bytes begin as an object or a list does.
  static func mayBegin(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    let marks = rest.lazy.filter { $0 > 0x20 }.prefix(2)
    guard let first = marks.first, let second = marks.dropFirst().first else { return false }
    switch first {
    case UInt8(ascii: "{"): return second == UInt8(ascii: "\"") || second == UInt8(ascii: "}")
    case UInt8(ascii: "["): return second == UInt8(ascii: "{") || second == UInt8(ascii: "]")
    default: return false
    }
  }
}

/// Where reading is, and whether something was wrong.
private struct Scanner {
  private let bytes: [UInt8]
  private(set) var at = 0
  private(set) var isBroken = false

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func skipBlanks() {
    while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
  }

  mutating func value(depth: Int) -> JSONTree? {
    skipBlanks()
    guard at < bytes.count, depth < Limits.depth else {
      isBroken = true
      return nil
    }
    switch bytes[at] {
    case UInt8(ascii: "{"): return object(depth)
    case UInt8(ascii: "["): return list(depth)
    case UInt8(ascii: "\""): return text().map { .text($0) }
    default: return word()
    }
  }

  private mutating func object(_ depth: Int) -> JSONTree {
    var members: [(name: String, value: JSONTree)] = []
    at += 1
    while !isBroken {
      skipBlanks()
      if take(UInt8(ascii: "}")) { break }
      guard members.isEmpty || take(UInt8(ascii: ",")) else { return broken(.object(members)) }
      skipBlanks()
      guard at < bytes.count, bytes[at] == UInt8(ascii: "\""), let name = text() else {
        return broken(.object(members))
      }
      skipBlanks()
      guard take(UInt8(ascii: ":")), let value = value(depth: depth + 1) else {
        return broken(.object(members))
      }
      members.append((name, value))
    }
    return .object(members)
  }

  private mutating func list(_ depth: Int) -> JSONTree {
    var values: [JSONTree] = []
    at += 1
    while !isBroken {
      skipBlanks()
      if take(UInt8(ascii: "]")) { break }
      guard values.isEmpty || take(UInt8(ascii: ",")), let value = value(depth: depth + 1) else {
        return broken(.list(values))
      }
      // A record that breaks off is no record.
      if !isBroken { values.append(value) }
    }
    return .list(values)
  }

  private mutating func broken(_ tree: JSONTree) -> JSONTree {
    isBroken = true
    return tree
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard at < bytes.count, bytes[at] == byte else { return false }
    at += 1
    return true
  }

  private mutating func word() -> JSONTree? {
    let start = at
    while at < bytes.count, isWordByte(bytes[at]) { at += 1 }
    guard at > start else {
      isBroken = true
      return nil
    }
    let text = String(decoding: bytes[start..<at], as: UTF8.self)
    return .word(text == "null" ? "" : text)
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || byte == 0x2B || byte == 0x2D || byte == 0x2E
  }

  /// A text in quotes with its escapes as characters; nil when it does not end.
  private mutating func text() -> String? {
    var result: [UInt8] = []
    at += 1
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: result, as: UTF8.self)
      case UInt8(ascii: "\\"): escape(into: &result)
      default: result.append(byte)
      }
    }
    isBroken = true
    return nil
  }

  private mutating func escape(into result: inout [UInt8]) {
    guard at < bytes.count else { return }
    let byte = bytes[at]
    at += 1
    switch byte {
    case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"): result.append(0x20)
    case UInt8(ascii: "b"), UInt8(ascii: "f"): break
    case UInt8(ascii: "u"):
      var value = hexadecimal()
      let isHigh = (0xD800..<0xDC00).contains(value)
      if isHigh, at + 1 < bytes.count, bytes[at] == UInt8(ascii: "\\"),
        bytes[at + 1] == UInt8(ascii: "u")
      {
        at += 2
        let low = hexadecimal()
        let isLow = (0xDC00..<0xE000).contains(low)
        value = isLow ? 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00) : 0xFFFD
      }
      let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
      if scalar.value >= 0x20 { result += Array(String(Character(scalar)).utf8) }
    default: result.append(byte)
    }
  }

  private mutating func hexadecimal() -> UInt32 {
    let end = min(at + 4, bytes.count)
    let value = UInt32(String(decoding: bytes[at..<end], as: UTF8.self), radix: 16)
    at = end
    return value ?? 0xFFFD
  }
}
