import Documents
import Foundation
import Reading
import TestSupport
import Testing

/// What is read from the text of a file, as a line of a draft and who speaks it.
struct Spoken: Equatable, CustomStringConvertible {
  let speaker: String?
  let text: String

  init(_ speaker: String?, _ text: String) {
    self.speaker = speaker
    self.text = text
  }

  var description: String { "\(speaker ?? "-")| \(text)" }

  /// The lines of a draft without headings.
  static func lines(of draft: Draft) -> [Spoken] {
    draft.lines.compactMap { line in
      if case .heading = line.role { return nil }
      let bytes = draft.text.utf8[line.range.start..<line.range.end]
      return Spoken(line.speaker, String(decoding: bytes, as: UTF8.self))
    }
  }
}

@Suite struct DebateTests {
  private static func person(_ name: String, _ party: String, _ office: String) -> String {
    let party = party.isEmpty ? "" : "<fractie>\(party)</fractie>"
    return "<spreker soort=\"x\">\(party)<aanhef>De heer</aanhef><verslagnaam>\(name)</verslagnaam>"
      + "<voornaam>Bas</voornaam><functie>\(office)</functie></spreker>"
  }

  private static func turn(
    _ element: String,
    _ person: String,
    chair: Bool,
    _ text: String
  )
    -> String
  {
    "<\(element)>\(person)<isvoorzitter>\(chair)</isvoorzitter>\(text)</\(element)>"
  }

  private static func text(_ label: String, _ words: String) -> String {
    let label =
      label.isEmpty ? "" : "<alineaitem><nadruk type=\"Vet\">\(label)</nadruk>:</alineaitem>"
    return "<tekst><alinea>\(label)<alineaitem>\(words)</alineaitem></alinea></tekst>"
  }

  /// A report with a minister who is interrupted by a member and by the chair.
  private static let report: String = {
    let minister = person("Oudewater", "", "minister van Handel")
    let member = person("Van Lier", "LVP", "lid Tweede Kamer")
    let chair = person("Dekker", "ABC", "lid Tweede Kamer")
    let interruption = turn(
      "interrumpant",
      member,
      chair: false,
      text("De heer Van Lier", "Wij zullen daartegen stemmen.")
    )
    let remark = turn("interrumpant", chair, chair: true, text("", "Tot slot, graag."))
    let motion =
      "<draadboekfragment soort=\"Motie indiening\"><tekst><alineagroep type=\"Motietekst\">"
      + "<alinea><alineaitem>verzoekt de regering een register te openen,</alineaitem></alinea>"
      + "</alineagroep><alineagroep type=\"Motieinfo\"><alinea><alineaitem>De "
      + "<nadruk>voorzitter</nadruk>:</alineaitem><alineaitem>Zij krijgt nr. <stuknummer>7"
      + "</stuknummer> (<dossiernummer>98765</dossiernummer>).</alineaitem></alinea></alineagroep>"
      + "</tekst><zaken><zaak><titel>de motie-Van Lier</titel></zaak></zaken></draadboekfragment>"
    let first = turn(
      "woordvoerder",
      minister,
      chair: false,
      text("Minister Oudewater", "Ik kom hier voor de zomer op terug.") + interruption + remark
        + text("", "Dat zei ik al.")
    )
    let second = turn(
      "woordvoerder",
      member,
      chair: false,
      text("De heer Van Lier", "Dan dien ik een motie in.") + motion + text("", "Dank u wel.")
    )
    return "\u{FEFF}<?xml version=\"1.0\"?><vlosCoreDocument soort=\"Tussenpublicatie\" "
      + "status=\"Ongecorrigeerd\" xmlns=\"http://www.tweedekamer.nl/ggm/vergaderverslag/v1.0\">"
      + "<vergadering soort=\"Commissie\"><titel>Ketens</titel><vergaderjaar>2023-2024"
      + "</vergaderjaar><datum>2024-03-14T00:00:00</datum><activiteit><titel>Opening</titel>"
      + "<tekst><alinea><alineaitem>Opening</alineaitem></alinea></tekst>\(first)\(second)"
      + "</activiteit></vergadering></vlosCoreDocument>"
  }()

  private func draft(_ text: String) throws -> Draft {
    let source = Source(name: "verslag.xml", path: "verslag.xml", bytes: Array(text.utf8))
    let reader = try #require(Reader.all.first { $0.claims(source.bytes.prefix(4096)) })
    return try reader.read(source)
  }

  @Test func `after an interruption the words are the first speaker's again`() throws {
    let minister = "De heer Oudewater, minister van Handel"
    #expect(
      Spoken.lines(of: try draft(Self.report)) == [
        Spoken(minister, "Ik kom hier voor de zomer op terug."),
        Spoken("De heer Van Lier (LVP)", "Wij zullen daartegen stemmen."),
        Spoken("De voorzitter", "Tot slot, graag."),
        Spoken(minister, "Dat zei ik al."),
        Spoken("De heer Van Lier (LVP)", "Dan dien ik een motie in."),
        Spoken("De heer Van Lier (LVP)", "verzoekt de regering een register te openen,"),
        Spoken("De voorzitter", "Zij krijgt nr. 7 (98765)."),
        Spoken("De heer Van Lier (LVP)", "Dank u wel."),
      ]
    )
  }

  @Test func `a report states its kind, day, title and that it is uncorrected`() throws {
    let draft = try draft(Self.report)
    #expect(draft.metadata.kind?.value == .debate)
    #expect(draft.metadata.title?.value == "Ketens")
    #expect(draft.metadata.session?.value == "2023-2024")
    #expect(draft.metadata.date?.value.first == CalendarDate(year: 2024, month: 3, day: 14))
    #expect(draft.notices.map(\.code) == ["N121"])
  }

  @Test func `a skeleton without a spoken word is not judged`() throws {
    let draft = try draft(
      "<vlosCoreDocument soort=\"Voorpublicatie\" status=\"Casco\"><vergadering><titel>Ketens"
        + "</titel><datum>2024-03-14T00:00:00</datum><activiteit><titel>Opening</titel>"
        + "<zaken><zaak><titel>de brief over ketens</titel></zaak></zaken></activiteit>"
        + "</vergadering></vlosCoreDocument>"
    )
    #expect(draft.notices.map(\.code) == ["N117"])
    #expect(draft.notices.first?.hidesText == true)
    #expect(draft.metadata.title?.value == "Ketens")
  }

  @Test func `Handelingen say who speaks, also within a motion`() throws {
    let draft = try draft(
      "<officiele-publicatie><metadata><meta name=\"OVERHEIDop.externMetadataRecord\" "
        + "content=\"https://example.nl/h-tk-20132014-60-4/metadata.xml\"/></metadata><handelingen>"
        + "<agendapunt><item-titel>Ketens</item-titel><spreekbeurt><spreker><voorvoegsels>De heer"
        + "</voorvoegsels>\n <naam><achternaam>Van Lier</achternaam></naam> (<politiek>LVP"
        + "</politiek>):</spreker><tekst><al>Ik dien een motie in.</al><motie><al>verzoekt de "
        + "regering dit te doen,</al><motie-info><spreker><voorvoegsels>De</voorvoegsels><naam>"
        + "<achternaam>voorzitter</achternaam></naam>:</spreker><al>Zij krijgt nr. 8.</al>"
        + "</motie-info></motie><al>Dank u.</al></tekst></spreekbeurt></agendapunt></handelingen>"
        + "</officiele-publicatie>"
    )
    #expect(
      Spoken.lines(of: draft) == [
        Spoken("De heer Van Lier (LVP)", "Ik dien een motie in."),
        Spoken("De heer Van Lier (LVP)", "verzoekt de regering dit te doen,"),
        Spoken("De voorzitter", "Zij krijgt nr. 8."),
        Spoken("De heer Van Lier (LVP)", "Dank u."),
      ]
    )
    #expect(draft.metadata.kind?.value == .debate)
    #expect(draft.metadata.title?.value == "Ketens")
    #expect(draft.metadata.session?.value == "2013-2014")
    #expect(draft.metadata.paper?.value == "h-tk-20132014-60-4")
  }

  @Test func `the older form holds the words within the speaker`() throws {
    let draft = try draft(
      "<handeling><voorz><al>Het woord is aan de minister.</al></voorz><spreker><wie>Minister "
        + "<naam>Oudewater</naam></wie><al>Dat zeg ik toe.</al></spreker><spreker><wie>De heer "
        + "<naam>Van Lier</naam> (<partij>LVP</partij>)</wie><al>Dank.</al></spreker></handeling>"
    )
    #expect(
      Spoken.lines(of: draft) == [
        Spoken("De voorzitter", "Het woord is aan de minister."),
        Spoken("Minister Oudewater", "Dat zeg ik toe."),
        Spoken("De heer Van Lier (LVP)", "Dank."),
      ]
    )
  }
}
