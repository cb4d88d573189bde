import Documents

/// Tags, text and comments of HTML and XML, each with its bytes; expands nothing and opens nothing.
///
/// One scanner serves HTML, official publications, Word and OpenDocument. It never fails: what is no
/// tag is text. Whether the result is well formed is for the reader to judge (`MarkupTree`).
struct TagScanner {
  /// A start or end tag.
  struct Tag: Hashable {
    /// The name in lower case, without the prefix before a colon.
    let name: String
    /// Attribute names in lower case without prefix, and the bytes of the values without quotes.
    let attributes: [(name: String, value: TextRange)]
    /// Whether it ends an element.
    let isEnd: Bool
    /// Whether it is an element of its own (`<br/>`).
    let isEmpty: Bool
    /// The bytes from `<` to `>`.
    let range: TextRange

    static func == (left: Tag, right: Tag) -> Bool { left.range == right.range }
    func hash(into hasher: inout Hasher) { hasher.combine(range) }
  }

  /// What stands in a document.
  enum Event {
    case tag(Tag)
    case text(TextRange)
    /// The inside of `<![CDATA[…]]>`: text without entities.
    case literal(TextRange)
    case instruction(TextRange)
    case comment
    case doctype(TextRange)
  }

  private let bytes: [UInt8]
  private var at = 0
  /// The element whose content is no markup (`script`), while inside it.
  private var raw: String?
  private let isHTML: Bool

  init(_ bytes: [UInt8], isHTML: Bool) {
    self.bytes = bytes
    self.isHTML = isHTML
  }

  /// All events in order.
  static func events(_ bytes: [UInt8], isHTML: Bool) -> [Event] {
    var scanner = TagScanner(bytes, isHTML: isHTML)
    var events: [Event] = []
    while let event = scanner.next() { events.append(event) }
    return events
  }

  /// The next event, or nil at the end.
  mutating func next() -> Event? {
    guard at < bytes.count else { return nil }
    if let name = raw { return rawText(until: name) }
    let start = at
    if bytes[at] == 0x3C, let event = markup() { return event }
    at = max(at, start + 1)
    while at < bytes.count, !(bytes[at] == 0x3C && beginsMarkup(at)) { at += 1 }
    return .text(TextRange(start, at))
  }

  /// Whether a `<` begins markup and is no sign in running text.
  private func beginsMarkup(_ index: Int) -> Bool {
    guard index + 1 < bytes.count else { return false }
    let next = bytes[index + 1]
    return isLetter(next) || next == 0x2F || next == 0x21 || next == 0x3F
  }

  private mutating func markup() -> Event? {
    guard beginsMarkup(at) else { return nil }
    let start = at
    switch bytes[at + 1] {
    case 0x21:
      if has("<!--") {
        at = end(of: "-->", from: at + 4)
        return .comment
      }
      if has("<![CDATA[") {
        let close = find("]]>", from: at + 9)
        at = min(bytes.count, close + 3)
        return .literal(TextRange(start + 9, max(start + 9, close)))
      }
      return doctype()
    case 0x3F:
      at = end(of: isHTML ? ">" : "?>", from: at + 2)
      return .instruction(TextRange(start, at))
    default:
      return tag()
    }
  }

  /// `<!DOCTYPE …>`, with an internal subset in brackets.
  private mutating func doctype() -> Event {
    let start = at
    var depth = 0
    while at < bytes.count {
      if bytes[at] == 0x5B { depth += 1 }
      if bytes[at] == 0x5D { depth -= 1 }
      if bytes[at] == 0x3E, depth <= 0 { break }
      at += 1
    }
    at = min(bytes.count, at + 1)
    return .doctype(TextRange(start, at))
  }

  private mutating func tag() -> Event? {
    let start = at
    var index = at + 1
    let isEnd = bytes[index] == 0x2F
    if isEnd { index += 1 }
    let nameStart = index
    while index < bytes.count, isNameByte(bytes[index]) { index += 1 }
    guard index > nameStart, isLetter(bytes[nameStart]) else { return nil }
    let name = Self.name(bytes[nameStart..<index])
    var attributes: [(name: String, value: TextRange)] = []
    var isEmpty = false
    while index < bytes.count, bytes[index] != 0x3E {
      if bytes[index] == 0x2F {
        isEmpty = index + 1 < bytes.count && bytes[index + 1] == 0x3E
        index += 1
      } else if isNameByte(bytes[index]) {
        attributes.append(attribute(&index))
      } else if bytes[index] == 0x3C, !isHTML {
        break
      } else {
        index += 1
      }
    }
    at = index < bytes.count && bytes[index] == 0x3E ? index + 1 : index
    if isHTML, !isEnd, !isEmpty, ["script", "style", "textarea"].contains(name) { raw = name }
    return .tag(
      Tag(
        name: name,
        attributes: attributes,
        isEnd: isEnd,
        isEmpty: isEmpty,
        range: TextRange(start, at)
      )
    )
  }

  private func attribute(_ index: inout Int) -> (name: String, value: TextRange) {
    let nameStart = index
    while index < bytes.count, isNameByte(bytes[index]) { index += 1 }
    let name = Self.name(bytes[nameStart..<index])
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
    guard index < bytes.count, bytes[index] == 0x3D else {
      return (name, TextRange(index, index))
    }
    index += 1
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
    guard index < bytes.count else { return (name, TextRange(index, index)) }
    let quote = bytes[index]
    if quote == 0x22 || quote == 0x27 {
      let start = index + 1
      index = start
      while index < bytes.count, bytes[index] != quote { index += 1 }
      let value = TextRange(start, index)
      index = min(bytes.count, index + 1)
      return (name, value)
    }
    let start = index
    while index < bytes.count, bytes[index] > 0x20, bytes[index] != 0x3E { index += 1 }
    return (name, TextRange(start, index))
  }

  /// The inside of `script` and `style` up to their end tag.
  private mutating func rawText(until name: String) -> Event {
    let start = at
    let wanted = Array("</\(name)".utf8)
    while at < bytes.count, !lowercased(at, startsWith: wanted) { at += 1 }
    raw = nil
    return .literal(TextRange(start, at))
  }

  private func lowercased(_ index: Int, startsWith wanted: [UInt8]) -> Bool {
    guard index + wanted.count <= bytes.count else { return false }
    for (offset, byte) in wanted.enumerated() {
      let own = bytes[index + offset]
      guard (0x41...0x5A).contains(own) ? own + 0x20 == byte : own == byte else { return false }
    }
    return true
  }

  private func has(_ text: String) -> Bool { bytes[at...].starts(with: text.utf8) }

  private func find(_ text: String, from start: Int) -> Int {
    let wanted = Array(text.utf8)
    var index = start
    while index + wanted.count <= bytes.count {
      if bytes[index] == wanted[0], bytes[index...].starts(with: wanted) { return index }
      index += 1
    }
    return bytes.count
  }

  private func end(of text: String, from start: Int) -> Int {
    min(bytes.count, find(text, from: start) + text.utf8.count)
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    isLetter(byte) || (0x30...0x39).contains(byte) || byte >= 0x80
      || [0x2D, 0x2E, 0x3A, 0x5F].contains(byte)
  }

  /// A name in lower case, without the prefix.
  private static func name(_ bytes: ArraySlice<UInt8>) -> String {
    let local = bytes.lastIndex(of: 0x3A).map { bytes[($0 + 1)...] } ?? bytes
    return String(
      decoding: local.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 },
      as: UTF8.self
    )
  }
}
