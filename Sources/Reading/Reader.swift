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
  static func reader(for source: Source) throws(ReadError) -> Reader {
    let head = source.bytes.prefix(4096)
    if let refusal = Refusal.of(source.bytes, file: source.name) { throw refusal }
    if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return try container(source) }
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

  /// The reader of a zip container by what is in it; the list of documents in an archive is `Inputs`' affair.
  private static func container(_ source: Source) throws(ReadError) -> Reader {
    let archive = try Zip(source.bytes, file: source.name)
    let names = Set(archive.members.map(\.name))
    if names.contains("word/document.xml") { return .word }
    if names.contains("content.xml"), names.contains("mimetype") { return .openDocument }
    if names.contains("xl/workbook.xml") {
      throw .unknownFormat(
        file: source.name,
        what: "een Excel-werkmap",
        tip: "sla het blad op als .csv of kopieer de tekst naar Word"
      )
    }
    throw .unknownFormat(file: source.name, what: "een zip-archief", tip: "pak het uit")
  }
}

/// Kinds of file that are known and refused, with the program that converts them.
enum Refusal {
  /// Returns why a file is refused; nil when it is not.
  static func of(_ bytes: [UInt8], file: String) -> ReadError? {
    let start = String(decoding: bytes.prefix(600), as: UTF8.self)
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      // The name of the stream that holds an encrypted Office file, in UTF-16.
      let stream = Array("EncryptedPackage".utf8).flatMap { (byte: UInt8) -> [UInt8] in [byte, 0] }
      if bytes.firstRange(of: stream) != nil {
        return .cannotOpen(file: file, why: "het Office-bestand is met een wachtwoord beveiligd")
      }
      return .unknownFormat(
        file: file,
        what: "een Word-bestand van voor 2007 (.doc) of een Outlook-bericht (.msg)",
        tip: "libreoffice --convert-to docx, of sla het op als .docx of PDF"
      )
    }
    if start.hasPrefix("{\\rtf") {
      return .unknownFormat(
        file: file,
        what: "een RTF-bestand",
        tip: "libreoffice --convert-to docx"
      )
    }
    let mail = ["From:", "Received:", "Return-Path:", "MIME-Version:", "Subject:"]
    if mail.contains(where: start.hasPrefix), start.contains("MIME-Version:") {
      return .unknownFormat(file: file, what: "een e-mailbericht", tip: "bewaar het als PDF")
    }
    return nil
  }
}
