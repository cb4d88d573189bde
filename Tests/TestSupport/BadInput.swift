public import Testing

/// A file that cannot be read, or not whole: what is said of it, and how a run on it alone ends.
public struct BadInput: CustomTestStringConvertible, Sendable {
  /// The name of the file in the folder of the test.
  public let name: String
  /// The code of the message.
  public let code: String
  /// Words of the message.
  public let message: String
  /// The status of a run on it alone: 2 when nothing of it was read, 3 when a part was.
  public let status: Int32
  /// Words that must have been read all the same.
  public let kept: String
  /// Its bytes; nil for what is no regular file.
  public let bytes: [UInt8]?

  /// The name of the row.
  public var testDescription: String { "\(name): \(code)" }

  init(
    _ name: String,
    _ code: String,
    _ message: String,
    _ bytes: [UInt8]?,
    status: Int32 = 2,
    keeps kept: String = ""
  ) {
    self.name = name
    self.code = code
    self.message = message
    self.status = status
    self.kept = kept
    self.bytes = bytes
  }

  init(
    _ name: String,
    _ code: String,
    _ message: String,
    text: String,
    status: Int32 = 2,
    keeps kept: String = ""
  ) {
    self.init(name, code, message, Array(text.utf8), status: status, keeps: kept)
  }

  /// A sentence in which something can be found.
  public static let sentence = "De minister zal de Kamer voor de zomer informeren."

  private static let member = ZipFile.Member("brief.txt", sentence)

  private static func word(_ body: String, _ more: [ZipFile.Member] = []) -> [UInt8] {
    ZipFile.bytes(
      [
        .init("[Content_Types].xml", "<Types/>"), .init("_rels/.rels", "<Relationships/>"),
        .init("word/document.xml", body),
      ] + more
    )
  }

  private static let paragraph = "<w:document><w:body><w:p><w:r><w:t>\(sentence)</w:t></w:r></w:p>"

  private static func deep(_ name: String) -> String {
    String(repeating: "<\(name)>", count: 300) + sentence
      + String(repeating: "</\(name)>", count: 300)
  }

  private static let bomb = ZipFile.deflatedZeros(copies: 4000)

  /// Archives.
  public static let archives: [BadInput] = [
    .init("leeg.zip", "N102", "leeg bestand", ZipFile.bytes([])),
    .init(
      "afgebroken.zip",
      "N111",
      "beschadigd of afgebroken",
      Array(ZipFile.bytes([member]).dropLast(30))
    ),
    .init("versleuteld.zip", "N111", "versleuteld", ZipFile.bytes([member.encrypted])),
    .init(
      "bom-verhouding.zip",
      "N111",
      "verdacht sterk gecomprimeerd",
      ZipFile.bytes([member.method(8).claiming(size: 400 << 20)])
    ),
    .init(
      "bom-omvang.zip",
      "N111",
      "uitgepakt groter dan 512 MB",
      ZipFile.bytes((0..<3).map { .init("\($0).txt", sentence).claiming(size: 200 << 20) })
    ),
    .init(
      "bom-leugen.zip",
      "N112",
      "bom-leugen.zip/nullen.txt",
      ZipFile.bytes([.init("nullen.txt", bytes: bomb).method(8).claiming(size: 50)])
    ),
    .init(
      "overlap.zip",
      "N111",
      "overlappen elkaar",
      ZipFile.bytes([member, .init("b.txt", sentence)], overlapping: true)
    ),
    .init(
      "naam-omhoog.zip",
      "N111",
      "onveilige naam in het archief: ../brief.txt",
      ZipFile.bytes([.init("../brief.txt", sentence)])
    ),
    .init(
      "naam-vast.zip",
      "N111",
      "onveilige naam in het archief: /etc/brief.txt",
      ZipFile.bytes([.init("/etc/brief.txt", sentence)])
    ),
    .init(
      "naam-streep.zip",
      "N111",
      "onveilige naam",
      ZipFile.bytes([.init("map\\brief.txt", sentence)])
    ),
    .init(
      "veel.zip",
      "N111",
      "meer dan 10.000 bestanden",
      ZipFile.bytes((0...10_000).map { .init("\($0)", "") })
    ),
    .init(
      "controlegetal.zip",
      "N112",
      "controlegetal.zip/stuk.txt: beschadigd",
      ZipFile.bytes([.init("goed.txt", "\(sentence) Punt."), .init("stuk.txt", "x").damaged]),
      status: 3,
      keeps: "Punt."
    ),
    .init(
      "compressie.zip",
      "N112",
      "onbekende compressie (99)",
      ZipFile.bytes([member.method(99)])
    ),
    .init(
      "diep.zip",
      "N112",
      "een archief in een archief in een archief",
      ZipFile.bytes([
        .init(
          "a.zip",
          bytes: ZipFile.bytes([
            .init("b.zip", bytes: ZipFile.bytes([member])),
            .init("goed.txt", "\(sentence) Diep."),
          ])
        )
      ]),
      status: 3,
      keeps: "Diep."
    ),
    .init(
      "boek.xlsx",
      "N101",
      "rekenblad",
      ZipFile.bytes([
        .init("[Content_Types].xml", ""), .init("_rels/.rels", ""), .init("xl/workbook.xml", ""),
      ])
    ),
    .init(
      "praatje.pptx",
      "N101",
      "presentatie",
      ZipFile.bytes([
        .init("[Content_Types].xml", ""), .init("_rels/.rels", ""),
        .init("ppt/presentation.xml", ""),
      ])
    ),
  ]

  /// Office files.
  public static let office: [BadInput] = [
    .init("afgebroken.docx", "N108", "afgebroken", word(paragraph), status: 3, keeps: sentence),
    .init("leeg.docx", "N102", "leeg bestand", word("<w:document><w:body/></w:document>")),
    .init("doctype.docx", "N109", "DOCTYPE", word("<!DOCTYPE x>\(paragraph)")),
    .init(
      "entiteit.docx",
      "N109",
      "entiteiten",
      word("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:document>&e;</w:document>")
    ),
    .init("diep.docx", "N110", "te diep genest", word(deep("w:p"))),
    .init(
      "geen-zip.docx",
      "N111",
      "beschadigd",
      [0x50, 0x4B, 3, 4] + [UInt8](repeating: 7, count: 90)
    ),
    .init(
      "wachtwoord.docx",
      "N105",
      "wachtwoord",
      [0xD0, 0xCF, 0x11, 0xE0] + "EncryptedPackage".utf8.flatMap { [$0, 0] }
    ),
    .init(
      "wachtwoord.odt",
      "N105",
      "wachtwoord",
      ZipFile.bytes([
        .init("mimetype", "application/vnd.oasis.opendocument.text"),
        .init("content.xml", bytes: [1, 2, 3]),
        .init("META-INF/manifest.xml", "<manifest:encryption-data/>"),
      ])
    ),
    .init(
      "doctype.odt",
      "N109",
      "DOCTYPE",
      ZipFile.bytes([
        .init("mimetype", "application/vnd.oasis.opendocument.text"),
        .init("content.xml", "<!DOCTYPE x><a><body><p>x</p></body></a>"),
      ])
    ),
    .init(
      "blad.ods",
      "N101",
      "rekenblad",
      ZipFile.bytes([
        .init("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        .init("content.xml", "<a/>"),
      ])
    ),
    .init(
      "oud.doc",
      "N101",
      "Office-bestand van voor 2007",
      [0xD0, 0xCF, 0x11, 0xE0] + [UInt8](repeating: 1, count: 600)
    ),
    .init(
      "bericht.msg",
      "N101",
      "een Outlook-bericht (.msg)",
      [0xD0, 0xCF, 0x11, 0xE0] + "__substg1.0_001A".utf8.flatMap { [$0, 0] }
    ),
    .init(
      "ingevoegd.docx",
      "N112",
      "ingevoegd bestand",
      word("\(paragraph)<w:altChunk r:id=\"a\"/></w:body></w:document>"),
      status: 3,
      keeps: sentence
    ),
    .init("scan.png", "N101", "een afbeelding", [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0]),
    .init("dump.7z", "N101", "een 7z-archief", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C, 0, 4]),
    .init(
      "pagina.mht",
      "N101",
      "een webarchief",
      text:
        "From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related\n\n\(sentence)"
    ),
    .init("opmaak.rtf", "N101", "RTF", text: "{\\rtf1 \(sentence)}"),
    .init("bericht.eml", "N101", "e-mail", text: "From: a@b.nl\nMIME-Version: 1.0\n\n\(sentence)"),
  ]

  /// Text, markup and PDF.
  public static let texts: [BadInput] = [
    .init("nul.txt", "N102", "leeg bestand", []),
    .init("wit.txt", "N102", "leeg bestand", text: " \n\t\n"),
    .init("nulbytes.txt", "N101", "nulbytes", [0x44, 0, 0x65, 0, 0x20, 1]),
    .init(
      "utf16.txt",
      "N103",
      "beschadigde UTF-16",
      [0xFF, 0xFE] + sentence.utf8.flatMap { [$0, 0] } + [0x00, 0xD8, 0x20],
      status: 3,
      keeps: "De minister zal"
    ),
    .init("geen.pdf", "N105", "kan niet worden geopend", text: "%PDF-1.4 maar verder niets"),
    .init(
      "afgebroken.xml",
      "N108",
      "afgebroken",
      text: "<kamerstuk><al>\(sentence)",
      status: 3,
      keeps: sentence
    ),
    .init(
      "bom.xml",
      "N109",
      "entiteiten",
      text: "<!DOCTYPE kamerstuk [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
        + "<kamerstuk><al>&b;</al></kamerstuk>"
    ),
    .init(
      "buiten.xml",
      "N109",
      "entiteiten",
      text: "<!DOCTYPE kamerstuk [<!ENTITY x SYSTEM \"http://voorbeeld.nl/x\">]>"
        + "<kamerstuk><al>&x;</al></kamerstuk>"
    ),
    .init("diep.xml", "N110", "te diep genest", text: "<kamerstuk>\(deep("al"))</kamerstuk>"),
    .init("diep.html", "N110", "te diep genest", text: "<html><body>\(deep("div"))</body></html>"),
    .init(
      "menu.html",
      "N117",
      "geen tekst van een stuk",
      text: "<html><body><nav>Zoeken</nav></body></html>"
    ),
    .init("lijst.json", "N117", "geen tekst van een stuk", text: "{\"naam\":\"x\"}"),
    .init(
      "afgebroken.json",
      "N108",
      "1 toezegging gelezen",
      text:
        "[{\"Nummer\":\"TZ1\",\"Tekst\":\"Er komt een brief.\",\"Status\":\"Openstaand\"},{\"Nu",
      status: 3
    ),
  ]

  /// Every row that is a regular file.
  public static let files = archives + office + texts
}
