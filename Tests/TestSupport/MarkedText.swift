public import Documents

/// A sentence with expected spans, such as `[De minister|actor] [zegt|cue] dit toe.`.
public struct MarkedText: Sendable {
  /// A span and its label.
  public struct Span: Hashable, Sendable {
    /// The bytes in the plain text.
    public let range: TextRange
    /// The label; empty without one.
    public let label: String
  }

  /// The text without marks.
  public let text: String
  /// The spans in order.
  public let spans: [Span]

  /// Reads marked text; marks do not nest.
  public init(_ marked: String) {
    var plain: [UInt8] = []
    var spans: [Span] = []
    var start: Int?
    var label: [UInt8]?
    for byte in marked.utf8 {
      switch byte {
      case UInt8(ascii: "["): start = plain.count
      case UInt8(ascii: "|") where start != nil: label = []
      case UInt8(ascii: "]"):
        if let from = start {
          let name = String(decoding: label ?? [], as: UTF8.self)
          spans.append(Span(range: TextRange(from, plain.count), label: name))
        }
        start = nil
        label = nil
      default:
        if label == nil { plain.append(byte) } else { label?.append(byte) }
      }
    }
    text = String(decoding: plain, as: UTF8.self)
    self.spans = spans
  }
}
