import Documents
import Foundation
import Reading
import Testing

@Suite struct WebPageTests {
  private func draft(_ page: String, path: String = "pagina.html") throws -> Draft {
    let source = Source(name: path, path: path, bytes: Array(page.utf8))
    let reader = try #require(Reader.all.first { $0.claims(source.bytes.prefix(4096)) })
    return try reader.read(source)
  }

  private func text(_ draft: Draft) -> String { String(decoding: draft.text.utf8, as: UTF8.self) }

  private static let links = (1...6).map { "<li><a href=\"/\($0)\">Onderdeel \($0)</a></li>" }
    .joined()

  private static let prose =
    "Het kabinet stuurt de Kamer voor de zomer een brief over de voortgang in de ketens, waarin per "
    + "sector staat welke bedrijven meedoen, wat zij hebben gedaan en wat er nog moet gebeuren. "

  @Test func `the menus of a page are no part of the document`() throws {
    let draft = try draft(
      "\n<!-- opmaak -->\n<!DOCTYPE html><html><head><title>Ketens | Site</title></head><body>"
        + "<div><ul>\(Self.links)</ul></div><div class=\"content\"><h1>Brief over ketens</h1><p>"
        + "\(Self.prose)\(Self.prose)</p><p class=\"share-buttons social\">Delen</p></div>"
        + "<div role=\"dialog\"><p>Wij gebruiken cookies.</p></div></body></html>"
    )
    #expect(draft.metadata.title?.value == "Brief over ketens")
    #expect(!text(draft).contains("Onderdeel"))
    #expect(!text(draft).contains("cookies"))
    #expect(!text(draft).contains("Delen"))
    #expect(draft.notices.isEmpty)
  }

  @Test func `a page that Word saved is a letter, and its hidden text none`() throws {
    let page =
      "<html><head><meta http-equiv=Content-Type content=\"text/html; charset=windows-1252\"><meta "
      + "name=ProgId content=Word.Document><title>Sjabloon brief</title></head><body><div><p "
      + "class=MsoNormal>Betreft<span style='mso-tab-count:1'>   </span>Co\u{F6}peraties<o:p></o:p>"
      + "</p><p style='display: none'>Verborgen.</p><p>Ik <del>weiger</del> <ins>beloof</ins> dit."
      + "<a href=\"#_ftn1\"><span>[1]</span></a></p></div><div style='mso-element:footnote' id=ftn1>"
      + "<p><a href=\"#_ftnref1\"><span>[1]</span></a> Bron.</p></div></body></html>"
    let bytes = page.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    let source = Source(name: "a.htm", path: "a.htm", bytes: bytes)
    let reader = try #require(Reader.all.first { $0.claims(bytes.prefix(4096)) })
    let draft = try reader.read(source)
    #expect(text(draft) == "Betreft Coöperaties\nIk beloof dit.\nBron.\n")
    #expect(draft.metadata.title == nil)
    #expect(draft.notices.isEmpty)
    #expect(draft.calls.map(\.label) == ["1"])
  }

  @Test func `consent banners and links to other pages go, paragraphs between breaks stay`() throws
  {
    let draft = try draft(
      "<!doctype html><html><head><title>Ketens | Bond</title></head><body class=\"cookies-set\">"
        + "<div id=\"CybotCookiebotDialog\"><p>\(Self.prose)</p></div><h1>Brief over ketens</h1>"
        + "\(Self.prose)<br><br>\(Self.prose)\(Self.prose)<div class=\"related\"><p>Lees verder over "
        + "iets anders in de wereld.</p></div></body></html>"
    )
    let prose = Self.prose.dropLast()
    #expect(text(draft) == "Brief over ketens\n\(prose)\n\n\(prose) \(prose)\n")
  }

  @Test func `several articles are one page, and what is left out is told`() throws {
    let articles = (1...3).map { "<article><h2>Deel \($0)</h2><p>\(Self.prose)</p></article>" }
    let whole = try draft("<html><body><h1>Rapport ketens</h1>\(articles.joined())</body></html>")
    #expect(text(whole).split(separator: "\n").count == 7)
    #expect(whole.notices.isEmpty)
    let other = String(repeating: "<p>\(Self.prose)</p>", count: 4)
    let part = try draft(
      "<html><body><main><h1>Nieuws</h1><p>\(Self.prose)\(Self.prose)</p></main><div>\(other)</div>"
        + "</body></html>"
    )
    #expect(part.notices.map(\.code) == ["N114"])
    #expect(part.notices.map(\.hidesText) == [true])
  }

  @Test func `a page of frames holds no text`() throws {
    let draft = try draft(
      "<html><head><title>Kamerstuk</title></head><frameset><frame src=\"a.html\"><noframes>Geen "
        + "frames.</noframes></frameset></html>"
    )
    #expect(draft.notices.map(\.code) == ["N117"])
  }

  @Test func `the title of a paper of parliament is its head, not that of the dossier`() throws {
    let draft = try draft(
      "<html><head><meta name=\"dcterms.title\" content=\"Handel\"><title>Handel | Tweede Kamer"
        + "</title></head><body><main><article><h1><span>Motie</span> <span class=\""
        + "h-visually-hidden\">:</span> Motie van het lid Van Lier over een register</h1>"
        + "<div id=\"document-html-modal\"><h2>Nr. 7<br/>MOTIE VAN HET LID VAN LIER<br/></h2>"
        + "<p>De Kamer,</p><p>verzoekt de regering een openbaar register van ketens te openen dat "
        + "ieder jaar wordt bijgewerkt en dat voor iedereen te lezen is,</p></div>"
        + "<table><tr><td>ABC</td><td>Voor</td></tr></table></article></main></body></html>"
    )
    #expect(draft.metadata.title?.value == "Motie van het lid Van Lier over een register")
    #expect(text(draft).hasPrefix("Nr. 7\nMOTIE VAN HET LID VAN LIER\nDe Kamer,\n"))
    #expect(!text(draft).contains("Voor"))
  }

  @Test func `the notes of a page have their mark and their text`() throws {
    let draft = try draft(
      "<html><body><main><p>\(Self.prose)<sup><a href=\"#fn1\" class=\"footnote-ref\">1</a></sup>"
        + "</p><p>\(Self.prose)</p><section class=\"footnotes\"><ol><li id=\"fn1\"><p>Kamerstuk "
        + "98 765, nr. 25.<a href=\"#fnref1\" class=\"footnote-back\">↩</a></p></li></ol></section>"
        + "</main></body></html>"
    )
    #expect(draft.calls.map(\.label) == ["1"])
    let notes = draft.lines.filter { $0.role == .note(label: "1") }
    let note = try #require(notes.first)
    let bytes = draft.text.utf8[note.range.start..<note.range.end]
    #expect(String(decoding: bytes, as: UTF8.self) == "Kamerstuk 98 765, nr. 25.")
  }

  @Test func `a page about a publication is not judged as the publication`() throws {
    let draft = try draft(
      "<!DOCTYPE html\n  SYSTEM \"about:legacy-compat\"><html><head><meta name=\"dcterms.title\" "
        + "content=\"Ketens\"/><meta name=\"dcterms.identifier\" content=\"h-tk-20132014-60-4\"/>"
        + "<meta name=\"dcterms.type\" content=\"Handeling\"/><meta name=\"dcterms.issued\" "
        + "content=\"2014-03-04\"/><title>Technische informatie over de publicatie "
        + "h-tk-20132014-60-4</title></head><body><div id=\"broodtekst\"><h1>Technische informatie "
        + "over de publicatie Ketens</h1><p>Deze publicatie is er ook als PDF.</p></div></body></html>",
      path: "h-tk-20132014-60-4.xml"
    )
    #expect(draft.notices.map(\.code) == ["N113", "N117"])
    #expect(draft.notices.contains { $0.gap == .noBody })
    #expect(draft.metadata.kind?.value == .debate)
    #expect(draft.metadata.title?.value == "Ketens")
    #expect(!text(draft).contains("PDF"))
  }

  @Test func `a page that only offers a download is not judged`() throws {
    let draft = try draft(
      "<html><body><main><h1>Kamerbrief over ketens</h1><p>De minister informeert de Kamer over de "
        + "ketens van kleding en de stand van de afspraken daarover.</p><p><a href=\"/brief.pdf\">"
        + "Download 'Kamerbrief' (PDF, 3 pagina's)</a></p></main></body></html>"
    )
    #expect(draft.notices.map(\.code) == ["N117"])
  }

  @Test func `preformatted text keeps its lines`() throws {
    let draft = try draft(
      "<html><body><main><pre>\(Self.prose)\nDe tweede regel &amp; meer.\r\n\r\n  Na een <b>lege</b> "
        + "regel.</pre><p>Slot</p></main></body></html>"
    )
    let lines = draft.lines.map { Document.plain(draft.text.utf8, $0.range) }
    #expect(lines.dropFirst() == ["De tweede regel & meer.", "", "Na een lege regel.", "Slot"])
    #expect(draft.lines.map(\.endsBlock) == [false, false, false, true, true])
  }
}
