import Documents

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
