import Documents
import Foundation
import TestSupport
import Testing

@testable import Reading

/// The inside of an office file and the lines that must come out of it, each with its role.
struct OfficeCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let body: String
  let parts: [String: String]
  let changes: TrackedChanges
  let lines: [String]

  init(
    _ name: String,
    _ body: String,
    parts: [String: String] = [:],
    changes: TrackedChanges = .accept,
    gives lines: [String]
  ) {
    testDescription = name
    self.body = body
    self.parts = parts
    self.changes = changes
    self.lines = lines
  }

  private static func run(_ text: String, _ properties: String = "") -> String {
    "<w:r><w:rPr>\(properties)</w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
  }

  private static func paragraph(_ inside: String, _ properties: String = "") -> String {
    "<w:p><w:pPr>\(properties)</w:pPr>\(inside)</w:p>"
  }

  private static func item(_ text: String, _ list: Int, _ level: Int = 0) -> String {
    let listing = "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>"
    return paragraph(run(text), listing)
  }

  private static func level(_ index: Int, _ format: String, _ text: String) -> String {
    "<w:lvl w:ilvl=\"\(index)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(format)\"/>"
      + "<w:lvlText w:val=\"\(text)\"/></w:lvl>"
  }

  private static let numbering =
    "<w:numbering><w:abstractNum w:abstractNumId=\"1\">" + level(0, "decimal", "%1.")
    + level(1, "lowerLetter", "%1.%2)") + "</w:abstractNum><w:abstractNum w:abstractNumId=\"2\">"
    + level(0, "bullet", "•") + "</w:abstractNum><w:abstractNum w:abstractNumId=\"3\">"
    + "<w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"upperRoman\"/><w:pStyle w:val=\"Kop1\"/>"
    + "<w:lvlText w:val=\"%1\"/></w:lvl></w:abstractNum>"
    + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>"
    + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"2\"/></w:num>"
    + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"3\"/></w:num>"
    + "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\">"
    + "<w:startOverride w:val=\"1\"/></w:lvlOverride></w:num></w:numbering>"

  private static let changed =
    paragraph(
      run("Het kabinet ") + "<w:del><w:r><w:delText>overweegt</w:delText></w:r></w:del><w:ins>"
        + run("besluit") + "</w:ins>" + run(" dit") + "<w:moveFrom>" + run(" nu") + "</w:moveFrom>"
        + run(".")
    )
    + paragraph(run("Deze alinea"), "<w:rPr><w:del/></w:rPr>") + paragraph(run("gaat door."))
    + "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>" + paragraph(run("oud"))
    + "</w:tc></w:tr><w:tr><w:trPr><w:ins/></w:trPr><w:tc>" + paragraph(run("nieuw"))
    + "</w:tc></w:tr></w:tbl>"

  private static let box =
    "<w:txbxContent>\(paragraph(run("In het kader.")))</w:txbxContent>"

  static let word: [OfficeCase] = [
    .init(
      "changes accepted",
      changed,
      gives: [
        "body Het kabinet besluit dit.", "body Deze alinea gaat door.", "cell 1,0 nieuw",
      ]
    ),
    .init(
      "the text before the changes",
      changed,
      changes: .original,
      gives: [
        "body Het kabinet overweegt dit nu.", "body Deze alinea", "body gaat door.", "cell 0,0 oud",
      ]
    ),
    .init(
      "hidden text",
      paragraph(
        run("Zichtbaar", "<w:vanish w:val=\"0\"/>") + run(" verborgen", "<w:vanish/>")
          + run(" stijl", "<w:rStyle w:val=\"Weg\"/>") + run(" weer.")
      ),
      parts: [
        "word/styles.xml":
          "<w:styles><w:style w:styleId=\"Weg\"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>"
      ],
      gives: ["body Zichtbaar weer."]
    ),
    .init(
      "links, controls, fields and smart tags",
      paragraph(
        "<w:hyperlink>\(run("De site"))</w:hyperlink><w:sdt><w:sdtPr><w:alias/></w:sdtPr><w:sdtContent>"
          + "\(run(" van"))</w:sdtContent></w:sdt><w:fldSimple w:instr=\"X\">\(run(" het"))</w:fldSimple>"
          + "<w:smartTag>\(run(" rijk"))</w:smartTag><w:r><w:instrText>PAGE</w:instrText></w:r>"
          + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>\(run(" Klik hier"))</w:sdtContent>"
          + "</w:sdt>" + run(".")
      ),
      gives: ["body De site van het rijk."]
    ),
    .init(
      "a text box once, after its paragraph",
      paragraph(
        run("Voor ")
          + "<w:r><mc:AlternateContent><mc:Choice><w:drawing>\(box)</w:drawing></mc:Choice>"
          + "<mc:Fallback><w:pict>\(box)</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
          + run("na.")
      ),
      gives: ["body Voor na.", "body In het kader."]
    ),
    .init(
      "an old text box",
      paragraph(
        run("Voor ")
          + "<w:r><w:pict><v:shape><v:textbox>\(box)</v:textbox></v:shape></w:pict></w:r>"
          + run("na.")
      ),
      gives: ["body Voor na.", "body In het kader."]
    ),
    .init(
      "numbers of items, counted on in lists of one kind",
      item("Eén", 1) + item("Twee", 1) + item("sub", 1, 1) + item("stip", 2) + item("Drie", 1)
        + item("Opnieuw", 4),
      parts: ["word/numbering.xml": numbering],
      gives: [
        "item1 1. Eén", "item1 2. Twee", "item2 2.a) sub", "item1 stip", "item1 3. Drie",
        "item1 1. Opnieuw",
      ]
    ),
    .init(
      "headings with the number of their style",
      paragraph(
        run("Inleiding"),
        "<w:pStyle w:val=\"Kop1\"/>"
      ) + paragraph(run("Slot"), "<w:pStyle w:val=\"Mijn\"/>"),
      parts: [
        "word/numbering.xml": numbering,
        "word/styles.xml":
          "<w:styles><w:style w:styleId=\"Kop1\"><w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr>"
          + "<w:outlineLvl w:val=\"0\"/></w:pPr></w:style><w:style w:styleId=\"Mijn\">"
          + "<w:basedOn w:val=\"Kop1\"/></w:style></w:styles>",
      ],
      gives: ["heading1 I Inleiding", "heading1 II Slot"]
    ),
    .init(
      "notes and signs",
      paragraph(
        run("Dit staat") + "<w:r><w:footnoteReference w:id=\"7\"/></w:r>" + run(" vast")
          + "<w:r><w:noBreakHyphen/></w:r>" + run("gelegd.") + "<w:r><w:tab/></w:r>" + run("Punt.")
      ),
      parts: [
        "word/footnotes.xml":
          "<w:footnotes><w:footnote w:id=\"7\">" + paragraph(run("Een") + run(" noot."))
          + paragraph(run("Tweede deel.") + "<w:del><w:r><w:delText>weg</w:delText></w:r></w:del>")
          + "</w:footnote></w:footnotes>"
      ],
      gives: ["body Dit staat vast-gelegd. Punt.", "note1 Een noot. Tweede deel."]
    ),
  ]

  private static let odtChanged =
    "<text:tracked-changes><text:changed-region text:id=\"a\"><text:insertion/></text:changed-region>"
    + "<text:changed-region text:id=\"b\"><text:deletion><office:change-info/><text:p>overweegt"
    + "</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>Het kabinet "
    + "<text:change text:change-id=\"b\"/><text:change-start text:change-id=\"a\"/>besluit"
    + "<text:change-end text:change-id=\"a\"/> dit.</text:p>"

  static let openDocument: [OfficeCase] = [
    .init("changes accepted", odtChanged, gives: ["body Het kabinet besluit dit."]),
    .init(
      "the text before the changes",
      odtChanged,
      changes: .original,
      gives: ["body Het kabinet overweegt dit."]
    ),
    .init(
      "blanks, tabs and breaks",
      "<text:p>een<text:s text:c=\"3\"/>twee<text:tab/>drie<text:line-break/>vier</text:p>",
      gives: ["body een twee drie", "body vier"]
    ),
    .init(
      "notes and comments",
      "<text:p>Tekst<text:note><text:note-citation>3</text:note-citation><text:note-body><text:p>Een "
        + "noot.</text:p></text:note-body></text:note> verder.<office:annotation><dc:creator>Jo"
        + "</dc:creator><text:p>Klopt dit?</text:p></office:annotation></text:p>",
      gives: ["body Tekst verder.", "note3 Een noot."]
    ),
    .init(
      "lists with numbers",
      "<text:list text:style-name=\"L\"><text:list-item><text:p>Eén</text:p><text:list><text:list-item>"
        + "<text:p>sub</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>"
        + "Twee</text:p></text:list-item></text:list>",
      parts: [
        "styles.xml":
          "<a><text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\" "
          + "style:num-format=\"1\" style:num-suffix=\".\"/><text:list-level-style-number "
          + "text:level=\"2\" style:num-format=\"a\" style:num-suffix=\")\"/></text:list-style></a>"
      ],
      gives: ["item1 1. Eén", "item2 a) sub", "item1 2. Twee"]
    ),
    .init(
      "a box once, after its paragraph",
      "<text:p>Voor <draw:frame><svg:title>plaat</svg:title><draw:text-box><text:p>Kader.</text:p>"
        + "</draw:text-box></draw:frame>na.</text:p>",
      gives: ["body Voor na.", "body Kader."]
    ),
    .init(
      "hidden text",
      "<text:p>Dit <text:span text:style-name=\"W\">weg </text:span>blijft.</text:p>",
      parts: [
        "styles.xml":
          "<a><style:style style:name=\"W\"><style:text-properties text:display=\"none\"/></style:style></a>"
      ],
      gives: ["body Dit blijft."]
    ),
    .init(
      "a table",
      "<table:table><table:table-row><table:table-cell><text:p>a</text:p><text:list><text:list-item>"
        + "<text:p>b</text:p></text:list-item></text:list></table:table-cell></table:table-row>"
        + "</table:table>",
      gives: ["cell 0,0 a b"]
    ),
  ]
}

@Suite struct OfficeTests {
  private func lines(_ draft: Draft) -> [String] {
    draft.lines.map { line in
      let text = String(
        decoding: draft.text.utf8[line.range.start..<line.range.end],
        as: UTF8.self
      )
      let role =
        switch line.role {
        case .body: "body"
        case .heading(let level): "heading\(level)"
        case .item(let depth): "item\(depth)"
        case .cell(let row, let column): "cell \(row),\(column)"
        case .note(let label): "note\(label)"
        }
      return "\(role) \(text)"
    }
  }

  private func word(_ sample: OfficeCase, main: String = "word/document.xml") -> [UInt8] {
    ZipFile.bytes(
      [
        .init("[Content_Types].xml", "<Types/>"),
        .init(
          "_rels/.rels",
          "<Relationships><Relationship Id=\"r\" Type=\"http://x/officeDocument\" Target=\"/\(main)\"/>"
            + "</Relationships>"
        ),
        .init(main, "<w:document><w:body>\(sample.body)</w:body></w:document>"),
      ] + sample.parts.sorted { $0.key < $1.key }.map { .init($0.key, $0.value) }
    )
  }

  private func draft(_ bytes: [UInt8], _ changes: TrackedChanges = .accept) throws -> Draft {
    let source = Source(name: "a", path: "a", bytes: bytes)
    return try Reader.reader(for: source, changes: changes).read(source)
  }

  @Test(arguments: OfficeCase.word)
  func `a Word file gives its lines`(sample: OfficeCase) throws {
    #expect(lines(try draft(word(sample), sample.changes)) == sample.lines)
    #expect(
      lines(try draft(word(sample, main: "word/document2.xml"), sample.changes)) == sample.lines
    )
  }

  @Test(arguments: OfficeCase.openDocument)
  func `an OpenDocument gives its lines`(sample: OfficeCase) throws {
    let members: [ZipFile.Member] =
      [
        .init("mimetype", "application/vnd.oasis.opendocument.text"),
        .init(
          "content.xml",
          "<office:document-content><office:body>\(sample.body)</office:body>"
            + "</office:document-content>"
        ),
      ] + sample.parts.sorted { $0.key < $1.key }.map { .init($0.key, $0.value) }
    #expect(lines(try draft(ZipFile.bytes(members), sample.changes)) == sample.lines)
  }

  @Test func `changes and comments are told, not read`() throws {
    let changed = try #require(OfficeCase.word.first)
    let sample = OfficeCase(
      "",
      changed.body,
      parts: [
        "word/comments.xml":
          "<w:comments><w:comment w:author=\"Jo\"><w:p><w:r><w:t>Klopt dit?</w:t></w:r></w:p></w:comment>"
          + "</w:comments>"
      ],
      gives: changed.lines
    )
    let draft = try draft(word(sample))
    #expect(lines(draft) == changed.lines)
    #expect(draft.notices.map(\.code) == ["N124", "N123"])
    #expect(draft.notices.map(\.hidesText) == [false, false])
    #expect(draft.notices[0].message.hasSuffix("alle aanvaard (1 invoeging, 2 verwijderingen)"))
    #expect(draft.notices[1].message.hasSuffix("‘Klopt dit?’ (Jo)"))
  }
}
