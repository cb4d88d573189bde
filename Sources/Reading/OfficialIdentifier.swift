import Documents

/// Identifiers of official publications: `kst-26485-164`, `ah-tk-20242025-1244`, `h-tk-20232024-53-12`.
enum OfficialIdentifier {
  /// Whether a text is an identifier: letters, then groups of letters and digits, parted by hyphens.
  static func isOne(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count > 1, text.count < 60, let kind = parts.first, kind.count <= 6 else {
      return false
    }
    return kind.allSatisfy { $0.isASCII && $0.isLowercase }
      && parts.allSatisfy {
        !$0.isEmpty && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
      }
      && parts[1...].contains { $0.contains(where: \.isNumber) }
  }

  /// Sets the number and the parliamentary year that an identifier tells.
  static func apply(_ identifier: String, to metadata: inout Metadata, origin: Metadata.Origin) {
    let parts = identifier.split(separator: "-").map(String.init)
    guard let kind = parts.first, parts.count > 2 else { return }
    switch kind {
    case "kst": metadata.paper = .init(identifier, origin)
    case "ah", "h":
      metadata.paper = .init(identifier, origin)
      if parts[2].count == 8, parts[2].allSatisfy(\.isNumber) {
        metadata.session = .init("\(parts[2].prefix(4))-\(parts[2].suffix(4))", origin)
      }
    default: break
    }
  }
}
