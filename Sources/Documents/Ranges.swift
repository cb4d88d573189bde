/// A half-open range of UTF-8 bytes in a text.
public struct TextRange: Hashable, Sendable, Comparable {
  /// The first byte.
  public let start: Int
  /// The byte after the last.
  public let end: Int

  /// Makes a range of bytes of text.
  public init(_ start: Int, _ end: Int) {
    precondition(start <= end, "text range runs backwards: \(start)..<\(end)")
    self.start = start
    self.end = end
  }

  /// The number of bytes.
  public var count: Int { end - start }

  /// Whether the range holds no byte.
  public var isEmpty: Bool { start == end }

  /// Returns whether every byte of the other range lies in this one.
  public func contains(_ other: TextRange) -> Bool { start <= other.start && other.end <= end }

  /// Returns whether the two ranges share a byte.
  public func overlaps(_ other: TextRange) -> Bool { start < other.end && other.start < end }

  /// Orders ranges by where they start, then by where they end.
  public static func < (left: TextRange, right: TextRange) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}

/// A half-open range of bytes in what a text was made from.
///
/// For `Document.stored` that is the source file; for `Document.text` it is the stored text.
public struct SourceRange: Hashable, Sendable, Comparable {
  /// The first byte.
  public let start: Int
  /// The byte after the last.
  public let end: Int

  /// Makes a range of bytes of a source.
  public init(_ start: Int, _ end: Int) {
    precondition(start <= end, "source range runs backwards: \(start)..<\(end)")
    self.start = start
    self.end = end
  }

  /// The number of bytes.
  public var count: Int { end - start }

  /// Orders ranges by where they start, then by where they end.
  public static func < (left: SourceRange, right: SourceRange) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}
