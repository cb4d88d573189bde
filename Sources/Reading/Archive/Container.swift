/// What a zip archive is by what is in it.
enum Container {
  case word, openDocument, workbook, presentation
  /// An OpenDocument behind a password.
  case encrypted
  /// Documents packed together.
  case archive

  init(_ archive: Zip) {
    let names = Set(archive.members.map(\.name))
    let mimetype = Self.text(of: "mimetype", in: archive)
    if names.contains("[Content_Types].xml"), names.contains("_rels/.rels") {
      if names.contains("xl/workbook.xml") || names.contains("xl/workbook.bin") {
        self = .workbook
      } else if names.contains("ppt/presentation.xml") {
        self = .presentation
      } else {
        self = names.contains { $0.hasPrefix("word/") } ? .word : .archive
      }
    } else if names.contains("word/document.xml") {
      self = .word
    } else if names.contains("xl/workbook.xml") {
      self = .workbook
    } else if mimetype.hasPrefix("application/vnd.oasis.opendocument.") {
      let manifest = Self.text(of: "META-INF/manifest.xml", in: archive)
      if names.contains("encrypted-package") || manifest.contains("encryption-data") {
        self = .encrypted
      } else if mimetype.contains("spreadsheet") {
        self = .workbook
      } else {
        self = mimetype.contains("presentation") ? .presentation : .openDocument
      }
    } else {
      // Some writers leave the mimetype out.
      let isText = names.contains("content.xml") && names.contains("META-INF/manifest.xml")
      self = isText ? .openDocument : .archive
    }
  }

  private static func text(of name: String, in archive: Zip) -> String {
    guard let bytes = try? archive.data(named: name) else { return "" }
    return String(decoding: bytes.prefix(1 << 16), as: UTF8.self)
  }
}
