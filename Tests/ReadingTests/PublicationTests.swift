import Documents
import Foundation
import Reading
import TestSupport
import Testing

@Suite struct PublicationTests {
  private func draft(_ text: String, name: String = "stuk.xml") throws -> Draft {
    let source = Source(name: name, path: name, bytes: Array(text.utf8))
    let reader = try #require(Reader.all.first { $0.claims(source.bytes.prefix(4096)) })
    return try reader.read(source)
  }

  private func text(_ draft: Draft) -> String { String(decoding: draft.text.utf8, as: UTF8.self) }

  /// The parts of a dossier number as they are written, and the number that they make.
  static let numbers: [(parts: String, number: String, printed: String)] = [
    ("<dossiernr>98 765</dossiernr>", "kst-98765-12", "98 765"),
    (
      "<dossiernr>98 765</dossiernr>\n<begrotingshoofdstuk>IX</begrotingshoofdstuk>",
      "kst-98765-IX-12", "98 765 IX"
    ),
    ("<dossiernr>98 765</dossiernr>-<raadnr>30</raadnr>", "kst-98765-30-12", "98 765-30"),
    (
      "<dossiernr>98 765</dossiernr> (<rijkswetnr>R2160</rijkswetnr>)", "kst-98765-12",
      "98 765 (R2160)"
    ),
  ]

  @Test(arguments: numbers.indices)
  func `a dossier number is put together from its parts`(index: Int) throws {
    let (parts, number, printed) = Self.numbers[index]
    let draft = try draft(
      "<officiele-publicatie><kamerstuk><dossier><dossiernummer>\(parts)</dossiernummer><titel>"
        + "Handel</titel></dossier><stuk><stuknr>Nr. <ondernummer>12</ondernummer></stuknr><titel>"
        + "MOTIE VAN HET LID VAN LIER</titel><datumtekst>Voorgesteld <datum isodatum=\"2024-03-14\">"
        + "14 maart 2024</datum></datumtekst><al>De Kamer,</al></stuk></kamerstuk>"
        + "</officiele-publicatie>"
    )
    #expect(draft.metadata.paper?.value == number)
    #expect(draft.metadata.date?.value.first == CalendarDate(year: 2024, month: 3, day: 14))
    #expect(text(draft).hasPrefix(printed + "\nHandel\nNr. 12\n"))
  }

  @Test func `articles keep their heads and numbers on one line`() throws {
    let draft = try draft(
      "<?xml version=\"1.0\"?><?xml-stylesheet href=\"a.xsl\"?><op:officiele-publicatie><op:staatsblad>"
        + "<op:wet-besluit><op:kop><op:titel>Wet van 3 maart 2031</op:titel></op:kop><op:artikel>"
        + "<op:kop><op:label>Artikel</op:label><op:nr>2</op:nr><op:titel>Plicht</op:titel></op:kop>"
        + "<op:lid><op:lidnr>1.</op:lidnr><op:al>Een onderneming doet onderzoek.</op:al><op:al>Ook in "
        + "de keten.</op:al></op:lid></op:artikel></op:wet-besluit></op:staatsblad>"
        + "</op:officiele-publicatie>"
    )
    #expect(
      text(draft)
        == "Wet van 3 maart 2031\nArtikel 2 Plicht\n1. Een onderneming doet onderzoek.\n"
        + "Ook in de keten.\n"
    )
    #expect(draft.lines.map(\.role).prefix(2) == [.heading(level: 1), .heading(level: 1)])
    #expect(draft.metadata.kind?.value == .wet)
    #expect(draft.notices.isEmpty)
  }

  @Test func `UTF-16 needs no mark`() throws {
    let text = "<?xml version=\"1.0\"?><kamerstuk><stuk><al>Eén keten.</al></stuk></kamerstuk>"
    for order in [true, false] {
      let bytes = text.utf16.flatMap { unit -> [UInt8] in
        let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
        return order ? pair : pair.reversed()
      }
      let source = Source(name: "a.xml", path: "a.xml", bytes: bytes)
      let reader = try #require(Reader.all.first { $0.claims(bytes.prefix(4096)) })
      #expect(self.text(try reader.read(source)) == "Eén keten.\n")
    }
  }

  @Test func `the metadata inside a paper counts, repeated names included`() throws {
    let draft = try draft(
      "<officiele-publicatie><metadata><meta name=\"DC.identifier\" content=\"kst-98765-12\"/>"
        + "<meta name=\"DC.type\" content=\"officiële publicatie\"/><meta name=\"DC.type\" "
        + "content=\"Motie\"/><meta name=\"OVERHEIDop.indiener\" content=\"A. Lier\"/><meta "
        + "name=\"OVERHEIDop.indiener\" content=\"B. Dekker\"/><meta name=\"DC.title\" "
        + "content=\"Handel; Motie van het lid Lier over een register\"/><meta "
        + "name=\"OVERHEIDop.datumIndiening\" content=\"2024-03-14\"/></metadata><kamerstuk><stuk>"
        + "<titel>MOTIE</titel></stuk></kamerstuk></officiele-publicatie>"
    )
    #expect(draft.metadata.kind?.value == .motie)
    #expect(draft.metadata.title?.value == "Motie van het lid Lier over een register")
    #expect(draft.metadata.sender?.value == "A. Lier en B. Dekker")
    #expect(draft.metadata.date?.value.first == CalendarDate(year: 2024, month: 3, day: 14))
  }

  @Test func `notes, subscripts and instructions do not part a word`() throws {
    let draft = try draft(
      "<officiele-publicatie><kamerstuk><al>In 2023<noot id=\"1\" type=\"voet\"><noot.nr>1</noot.nr>"
        + "<noot.al>Zie de brief.</noot.al></noot> daalde de CO<inf>2</inf>-uitstoot van de "
        + "haven<?xpp afbm?>bedrijven.</al></kamerstuk></officiele-publicatie>"
    )
    #expect(
      text(draft) == "In 2023 daalde de CO2-uitstoot van de havenbedrijven.\nZie de brief.\n"
    )
    #expect(draft.calls.map(\.label) == ["1"])
    #expect(draft.notices.isEmpty)
  }

  @Test func `a paper of the nineties is read with its number, year and heads`() throws {
    let draft = try draft(
      "<kamerwrk kamer=\"2\"><kop><titel>Tweede Kamer</titel><subtitel>Vergaderjaar 1994-1995"
        + "</subtitel></kop><frontm><ordernr>5K1</ordernr><vergjaar>1994-1995</vergjaar><onderw>"
        + "<nummer>98 765</nummer><naam>Wijziging van\nde Handelswet</naam></onderw></frontm><body>"
        + "<stuk><ltrlabel>Nr. </ltrlabel><nummer>3</nummer><titel>MEMORIE VAN TOELICHTING</titel>"
        + "<tuskop letat=\"vet\">Algemeen</tuskop><witreg/><al>Het voorstel\nregelt de handel.</al>"
        + "</stuk></body></kamerwrk>"
    )
    #expect(draft.metadata.paper?.value == "kst-98765-3")
    #expect(draft.metadata.session?.value == "1994-1995")
    #expect(text(draft).contains("98 765 Wijziging van de Handelswet\nNr. 3\nMEMORIE"))
    #expect(text(draft).hasSuffix("Algemeen\nHet voorstel regelt de handel.\n"))
    #expect(draft.lines.contains { if case .heading = $0.role { true } else { false } })
    #expect(draft.notices.isEmpty)
  }

  @Test func `an unknown element is read and told`() throws {
    let draft = try draft("<kamerstuk><al>Eén.</al><kantlijn>Twee.</kantlijn></kamerstuk>")
    #expect(text(draft) == "Eén.\nTwee.\n")
    #expect(draft.notices.map(\.code) == ["N122"])
  }

  @Test func `text that was encoded twice is repaired, correct text is not`() throws {
    let twice =
      "ï»¿\n<?xml version=\"1.0\"?>\n<kamerstuk><al>\n Wij zijn het Ã©Ã©ns; zie\n <nadruk>\n "
      + "nota Â«HandelÂ»\n </nadruk>\n . CAFÉ’S.\n</al></kamerstuk>"
    let draft = try draft(twice)
    #expect(text(draft) == "Wij zijn het ééns; zie nota «Handel». CAFÉ’S.\n")
    #expect(draft.notices.map(\.code) == ["N103"])
  }

  @Test func `a record completes its publication and is no document`() throws {
    let folder = NSTemporaryDirectory() + "nakomen-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let record =
      "<metadata_gegevens><metadata name=\"DC.identifier\" content=\"ah-tk-20132014-12\"/><metadata "
      + "name=\"DC.title\" content=\"Antwoord over ketens\"/><metadata name=\"DC.type\" "
      + "content=\"Antwoord\"/><metadata name=\"OVERHEIDop.vraagnummer\" content=\"2013Z01234\"/>"
      + "<metadata name=\"DCTERMS.issued\" content=\"2013-10-04\"/></metadata_gegevens>"
    try Data(record.utf8).write(to: URL(fileURLWithPath: folder + "/metadata.xml"))
    #expect(Inputs(paths: [folder]).unread.map(\.code) == ["N117"])
    try Data("Vraag 1\n\nKlopt dit?\n\nAntwoord 1\n\nJa, dat klopt.\n".utf8)
      .write(to: URL(fileURLWithPath: folder + "/ah-tk-20132014-12.txt"))
    let inputs = Inputs(paths: [folder])
    #expect(inputs.unread.isEmpty)
    let metadata = try #require(inputs.drafts.first).metadata
    #expect(inputs.drafts.count == 1)
    #expect(metadata.title?.value == "Antwoord over ketens")
    #expect(metadata.caseNumber?.value == "2013Z01234")
    #expect(metadata.kind?.value == .answers)
    #expect(metadata.paper?.value == "ah-tk-20132014-12")
  }

  @Test func `a record about a document is refused`() throws {
    let source = Source(
      name: "zoek.xml",
      path: "zoek.xml",
      bytes: Array(
        "<?xml version=\"1.0\"?><searchRetrieveResponse><version>1</version></searchRetrieveResponse>"
          .utf8
      )
    )
    let reader = try #require(Reader.all.first { $0.claims(source.bytes.prefix(4096)) })
    #expect(throws: ReadError.noBody(file: "zoek.xml")) { try reader.read(source) }
  }
}
