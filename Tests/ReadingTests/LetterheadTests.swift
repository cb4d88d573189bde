import Documents
import TestSupport
import Testing

@testable import Reading

/// Headers and footers of office files, and the lines that must come out, furniture marked with `~`.
struct PageCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let members: [String: String]
  let lines: [String]
  var title: String?
  var date: String?

  private static func word(_ body: String, _ more: [String: String]) -> [String: String] {
    var members = [
      "[Content_Types].xml": "<Types/>", "_rels/.rels": "<Relationships/>",
      "word/document.xml": "<w:document><w:body>\(body)</w:body></w:document>",
      "word/_rels/document.xml.rels":
        "<Relationships><Relationship Id=\"a\" Type=\"http://x/header\" Target=\"header1.xml\"/>"
        + "<Relationship Id=\"b\" Type=\"http://x/header\" Target=\"header2.xml\"/>"
        + "<Relationship Id=\"c\" Type=\"http://x/footer\" Target=\"footer1.xml\"/></Relationships>",
    ]
    members.merge(more) { $1 }
    return members
  }

  private static func odt(
    _ body: String,
    _ styles: String,
    _ more: [String: String] = [:]
  )
    -> [String: String]
  {
    var members = [
      "mimetype": "application/vnd.oasis.opendocument.text",
      "content.xml":
        "<office:document-content><office:automatic-styles><style:style style:name=\"P1\" "
        + "style:parent-style-name=\"Standard\" style:master-page-name=\"First_20_Page\"/>"
        + "</office:automatic-styles><office:body>\(body)</office:body></office:document-content>",
      "styles.xml": "<office:document-styles>\(styles)</office:document-styles>",
    ]
    members.merge(more) { $1 }
    return members
  }

  private static func paragraph(_ text: String, _ properties: String = "") -> String {
    "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p>"
  }

  private static let letterhead =
    "<w:hdr><w:tbl><w:tr><w:tc>\(paragraph("Ministerie van Ketens"))</w:tc></w:tr></w:tbl><w:p><w:r>"
    + "<w:pict><v:textbox><w:txbxContent>\(paragraph("Datum"))\(paragraph("3 maart 2031"))"
    + "</w:txbxContent></v:textbox></w:pict></w:r></w:p></w:hdr>"

  private static let sections =
    "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"b\"/><w:headerReference w:type=\"first\" "
    + "r:id=\"a\"/><w:footerReference w:type=\"default\" r:id=\"c\"/>"

  static let all: [PageCase] = [
    PageCase(
      testDescription: "the first page of a letter has a letterhead, the others a running head",
      members: word(
        paragraph("Geachte voorzitter,") + "\(sections)<w:titlePg/></w:sectPr>",
        [
          "word/header1.xml": letterhead,
          "word/header2.xml": "<w:hdr>\(paragraph("Ons kenmerk K-31"))</w:hdr>",
          "word/footer1.xml": "<w:ftr>\(paragraph("Bladzijde 2"))\(paragraph("2"))</w:ftr>",
        ]
      ),
      lines: [
        "Ministerie van Ketens", "Datum", "3 maart 2031", "Geachte voorzitter,",
        "~Ons kenmerk K-31", "~Bladzijde 2",
      ]
    ),
    PageCase(
      testDescription: "the header of all pages is no letterhead, unless it has its fields",
      members: word(
        paragraph("Het plan.") + "\(sections)</w:sectPr>",
        [
          "word/header1.xml": letterhead,
          "word/header2.xml": "<w:hdr>\(paragraph("Plan van aanpak"))</w:hdr>",
        ]
      ),
      lines: ["Het plan.", "~Plan van aanpak"]
    ),
    PageCase(
      testDescription: "fields in the header of all pages are a letterhead",
      members: word(
        paragraph("Het plan.") + "\(sections)</w:sectPr>",
        ["word/header2.xml": "<w:hdr>\(paragraph("Datum 3 maart 2031"))</w:hdr>"]
      ),
      lines: ["Datum 3 maart 2031", "Het plan."]
    ),
    PageCase(
      testDescription: "the title style and the properties are hints",
      members: word(
        paragraph("Ketens in beeld", "<w:pStyle w:val=\"T\"/>") + paragraph("Het plan."),
        [
          "word/styles.xml":
            "<w:styles><w:style w:styleId=\"T\"><w:name w:val=\"Title\"/></w:style></w:styles>",
          "docProps/core.xml":
            "<cp:coreProperties><dc:title>Sjabloon nota ministerie</dc:title><dcterms:created>"
            + "2031-02-01T10:00:00Z</dcterms:created><dcterms:modified>2031-03-04T10:00:00Z"
            + "</dcterms:modified></cp:coreProperties>",
        ]
      ),
      lines: ["Ketens in beeld", "Het plan."],
      title: "Ketens in beeld",
      date: "2031-02-01..2031-03-04"
    ),
    PageCase(
      testDescription: "a content control holds the date",
      members: word(
        "<w:sdt><w:sdtPr><w:alias w:val=\"Datum\"/><w:date w:fullDate=\"2031-03-03T00:00:00Z\"/>"
          + "</w:sdtPr><w:sdtContent>\(paragraph("3-3-31"))</w:sdtContent></w:sdt>"
          + paragraph("Het plan."),
        [:]
      ),
      lines: ["3-3-31", "Het plan."],
      date: "2031-03-03..2031-03-03"
    ),
    PageCase(
      testDescription: "an OpenDocument whose first page is of a kind of its own",
      members: odt(
        "<text:p text:style-name=\"P1\">Geachte voorzitter,</text:p>",
        "<style:master-page style:name=\"Standard\"><style:header><text:p>Ketens</text:p>"
          + "</style:header><style:footer><text:p>Bladzijde <text:page-number>2</text:page-number>"
          + "</text:p></style:footer></style:master-page><style:master-page "
          + "style:name=\"First_20_Page\" style:next-style-name=\"Standard\"><style:header><text:p>"
          + "Stichting Ketenhulp</text:p></style:header></style:master-page>"
      ),
      lines: ["Stichting Ketenhulp", "Geachte voorzitter,", "~Ketens", "~Bladzijde 2"]
    ),
    PageCase(
      testDescription: "an OpenDocument with properties of an official publication",
      members: odt(
        "<text:p>Antwoord</text:p>",
        "",
        [
          "meta.xml":
            "<office:document-meta><office:meta><dc:title>Iets anders dan de titel</dc:title>"
            + "<meta:user-defined meta:name=\"DC.title\">Antwoord op vragen over katoen"
            + "</meta:user-defined><meta:user-defined meta:name=\"DCTERMS.W3CDTF/DCTERMS.issued\">"
            + "2031-03-03</meta:user-defined></office:meta></office:document-meta>"
        ]
      ),
      lines: ["Antwoord"],
      title: "Antwoord op vragen over katoen",
      date: "2031-03-03..2031-03-03"
    ),
    PageCase(
      testDescription: "headings and lists of an OpenDocument are numbered on",
      members: odt(
        "<text:h text:outline-level=\"1\">Doel</text:h><text:h text:outline-level=\"2\">Nu</text:h>"
          + "<text:h text:outline-level=\"2\">Straks</text:h><text:list xml:id=\"l1\" "
          + "text:style-name=\"L\"><text:list-item><text:p>Eén</text:p></text:list-item></text:list>"
          + "<text:p>Tussen.</text:p><text:list text:continue-list=\"l1\" text:style-name=\"L\">"
          + "<text:list-item><text:p>Twee</text:p></text:list-item></text:list><text:list "
          + "text:style-name=\"L\"><text:list-item><text:p>Nieuw</text:p></text:list-item></text:list>",
        "<text:outline-style><text:outline-level-style text:level=\"1\" style:num-format=\"1\" "
          + "style:num-suffix=\".\"/><text:outline-level-style text:level=\"2\" style:num-format=\"1\" "
          + "text:display-levels=\"2\"/></text:outline-style><text:list-style style:name=\"L\">"
          + "<text:list-level-style-number text:level=\"1\" style:num-format=\"1\" "
          + "style:num-suffix=\")\"/></text:list-style>"
      ),
      lines: ["1. Doel", "1.1 Nu", "1.2 Straks", "1) Eén", "Tussen.", "2) Twee", "1) Nieuw"]
    ),
  ]
}

@Suite struct LetterheadTests {
  @Test(arguments: PageCase.all)
  func `headers and footers are told from the text`(sample: PageCase) throws {
    let members = sample.members.sorted { $0.key < $1.key }.map {
      ZipFile.Member($0.key, $0.value)
    }
    let source = Source(name: "a", path: "a", bytes: ZipFile.bytes(members))
    let draft = try Reader.reader(for: source).read(source)
    let lines = draft.lines.map { line in
      (line.isFurniture ? "~" : "")
        + String(decoding: draft.text.utf8[line.range.start..<line.range.end], as: UTF8.self)
    }
    #expect(lines == sample.lines)
    if let title = sample.title { #expect(draft.metadata.title?.value == title) }
    if let date = sample.date {
      #expect(draft.metadata.date.map { "\($0.value.first)..\($0.value.last)" } == date)
    }
  }
}
