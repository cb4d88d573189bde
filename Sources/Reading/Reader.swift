public import Documents

/// A file format: what it is called, how it is known, and how it is read.
public struct Reader: Sendable {
  /// The name, such as `txt`.
  public let name: String
  /// The suffixes; they decide only between equal claims.
  public let suffixes: [String]
  /// Whether the first 4 KiB look like this format.
  public let claims: @Sendable (ArraySlice<UInt8>) -> Bool
  /// Reads a source.
  public let read: @Sendable (Source) throws(ReadError) -> Draft

  /// All readers, the surest claims first.
  public static let all: [Reader] = [.plainText]
}
