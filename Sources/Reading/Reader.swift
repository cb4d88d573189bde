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
  public static let all: [Reader] = [
    .pdf, .word, .openDocument, .debate, .officialPublication, .html, .record, .markdown,
    .plainText,
  ]

  /// Returns the reader that claims a source: by content first, by suffix between equal claims.
  static func reader(
    for source: Source,
    changes: TrackedChanges = .accept
  ) throws(ReadError) -> Reader {
    let head = source.bytes.prefix(4096)
    if let refusal = Refusal.of(source.bytes, file: source.name) { throw refusal }
    if Zip.begins(head) { return try container(source, changes) }
    let suffix = source.path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    let claiming = all.filter { $0.claims(head) }
    // What a file is decides before what it is called; names decide only between text and Markdown.
    if let first = claiming.first, first.name != "md", first.name != "txt" { return first }
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

  /// The reader of a zip container by what is in it; a list of documents is `Inputs`' affair.
  private static func container(
    _ source: Source,
    _ changes: TrackedChanges
  ) throws(ReadError) -> Reader {
    switch Container(try Zip(source.bytes, file: source.name)) {
    case .word: return .word(changes)
    case .openDocument: return .openDocument(changes)
    case .encrypted:
      throw .cannotOpen(
        file: source.name,
        why: "het OpenDocument is met een wachtwoord beveiligd"
      )
    case .workbook:
      throw .unknownFormat(
        file: source.name,
        what: "een rekenblad",
        tip: "sla het blad op als .csv of kopieer de tekst naar Word"
      )
    case .presentation:
      throw .unknownFormat(
        file: source.name,
        what: "een presentatie",
        tip: "sla haar op als PDF"
      )
    case .archive:
      throw .unknownFormat(file: source.name, what: "een zip-archief", tip: "pak het uit")
    }
  }
}
