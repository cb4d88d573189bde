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
  public static let all: [Reader] = [.markdown, .plainText]

  /// Returns the reader that claims a source: by content first, by suffix between equal claims.
  static func reader(for source: Source) throws(ReadError) -> Reader {
    let head = source.bytes.prefix(4096)
    let suffix = source.path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    let claiming = all.filter { $0.claims(head) }
    if let named = claiming.first(where: { $0.suffixes.contains(suffix) }) { return named }
    guard let first = claiming.first else {
      throw .unknownFormat(
        file: source.name,
        what: "onbekend soort bestand",
        tip: "zet het om naar PDF, Word, HTML of platte tekst"
      )
    }
    return first
  }
}
