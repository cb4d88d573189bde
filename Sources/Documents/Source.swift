/// A file as it was found: its name for people, its place inside an archive, and its bytes.
public struct Source: Hashable, Sendable {
  /// The path below the input folder, as it is printed and exported (`archive.zip/member` for a member).
  public let name: String
  /// The path as it was typed or found, for messages.
  public let path: String
  /// The part inside the container that the offsets count in, such as `word/document.xml`.
  public var member: String?
  /// The bytes that `SourceRange` counts in.
  public var bytes: [UInt8]
  /// The SHA-256 of the file as it was found, in hexadecimal.
  public let sha256: String

  /// Makes a source from the bytes of a file.
  public init(name: String, path: String, member: String? = nil, bytes: [UInt8]) {
    self.name = name
    self.path = path
    self.member = member
    self.bytes = bytes
    self.sha256 = SHA256.hexadecimal(of: bytes)
  }
}
