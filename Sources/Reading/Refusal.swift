import Documents

/// Kinds of file that are known and refused, with the program that converts them.
enum Refusal {
  /// Returns why a file is refused; nil when it is not.
  static func of(_ bytes: [UInt8], file: String) -> ReadError? {
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return compound(bytes, file: file) }
    for (mark, what, tip) in binaries where bytes.starts(with: mark) {
      return .unknownFormat(file: file, what: what, tip: tip)
    }
    let start = String(decoding: bytes.prefix(2000), as: UTF8.self)
    if start.hasPrefix("{\\rtf") {
      return .unknownFormat(
        file: file,
        what: "een RTF-bestand",
        tip: "libreoffice --convert-to docx"
      )
    }
    let mail = ["From:", "Received:", "Return-Path:", "MIME-Version:", "Subject:"]
    guard mail.contains(where: start.hasPrefix), start.contains("MIME-Version:") else { return nil }
    let isPage =
      start.contains("multipart/related")
      && ["<Saved by ", "<Opgeslagen door ", "Snapshot-Content-Location", "type=\"text/html\""]
        .contains(where: start.contains)
    return isPage
      ? .unknownFormat(
        file: file,
        what: "een webarchief (.mht)",
        tip: "sla de pagina op als HTML of PDF"
      )
      : .unknownFormat(file: file, what: "een e-mailbericht", tip: "bewaar het als PDF")
  }

  /// The first bytes of files without text of their own, what they are, and what to do.
  private static let binaries: [(mark: [UInt8], what: String, tip: String)] = {
    let scan = "maak er een PDF met tekst van: ocrmypdf -l nld --image-dpi 300"
    let unpack = "pak het archief uit en geef de map"
    return [
      ([0x89, 0x50, 0x4E, 0x47], "een afbeelding", scan),
      ([0xFF, 0xD8, 0xFF], "een afbeelding", scan),
      (Array("GIF8".utf8), "een afbeelding", scan),
      ([0x49, 0x49, 0x2A, 0], "een afbeelding", scan),
      ([0x4D, 0x4D, 0, 0x2A], "een afbeelding", scan),
      ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "een 7z-archief", unpack),
      (Array("bplist00".utf8), "een webarchief van Safari", "sla de pagina op als HTML of PDF"),
      (Array("Rar!".utf8), "een rar-archief", unpack), ([0x1F, 0x8B], "een gzip-archief", unpack),
    ]
  }()

  /// A container of Microsoft's from before 2007, by the names of its streams.
  private static func compound(_ bytes: [UInt8], file: String) -> ReadError {
    func has(_ stream: String) -> Bool {
      bytes.firstRange(of: stream.utf8.flatMap { (byte: UInt8) -> [UInt8] in [byte, 0] }) != nil
    }
    if has("EncryptedPackage") {
      return .cannotOpen(file: file, why: "het Office-bestand is met een wachtwoord beveiligd")
    }
    let what =
      if has("WordDocument") {
        "een Word-bestand van voor 2007 (.doc)"
      } else if has("__substg1.0") {
        "een Outlook-bericht (.msg)"
      } else if has("Workbook") {
        "een Excel-werkmap van voor 2007 (.xls)"
      } else {
        "een Office-bestand van voor 2007 (.doc, .xls, .ppt) of een Outlook-bericht (.msg)"
      }
    return .unknownFormat(
      file: file,
      what: what,
      tip: "libreoffice --convert-to docx, of sla het op als .docx of PDF"
    )
  }
}
