import Documents
import Foundation
import Reading
import TestSupport
import Testing

/// A saved answer of the open data, and the promises that must come out of it.
struct RegisterCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let file: String
  let text: String
  /// Number, status, day made, day due, letters, each record on a line.
  let pledges: [String]
  let codes: [String]

  init(_ name: String, _ file: String, _ text: String, _ pledges: [String], _ codes: [String] = [])
  {
    testDescription = name
    self.file = file
    self.text = text
    self.pledges = pledges
    self.codes = codes
  }

  private static let plain = """
    {"Id":"a1","Nummer":"TZ202403-001","Tekst":"De minister stuurt de evaluatie.","Status":\
    "Openstaand","Aanmaakdatum":"2024-03-06T00:00:00+01:00","DatumNakoming":\
    "0001-01-01T00:00:00Z","KamerbriefNakoming":null,"Verwijderd":false}
    """
  private static let done = """
    {"Id":"a2","Nummer":"TZ202403-002","Tekst":"De minister maakt de lijst openbaar.","Status":\
    "Afgedaan","Aanmaakdatum":"2024-03-05T23:00:00Z","DatumNakoming":"2024-06-30T22:00:00Z",\
    "KamerbriefNakoming":"kst-98765-70; 2024Z01234","Verwijderd":false}
    """
  private static let deleted = """
    {"Id":"a3","Nummer":null,"Tekst":null,"Status":null,"KamerbriefNakoming":null,"Verwijderd":true}
    """
  private static let both = [
    "TZ202403-001|Openstaand|2024-03-06||",
    "TZ202403-002|Afgedaan|2024-03-06|2024-07-01|"
      + "kst-98765-70,2024Z01234",
  ]

  private static func entry(_ inside: String) -> String {
    """
    <entry xmlns="http://www.w3.org/2005/Atom"><id>https://gegevensmagazijn.tweedekamer.nl/x</id>\
    <content type="application/xml">\(inside)</content></entry>
    """
  }

  static let all: [RegisterCase] = [
    .init(
      "a whole answer",
      "r.json",
      "{\"@odata.context\":\"x#Toezegging\",\"value\":[\(plain),\(done),\(deleted)]}",
      both
    ),
    .init("a bare list", "r.json", "\u{FEFF}[\n\(plain),\n\(done)]", both),
    .init(
      "an answer with the request around it, under a wrong name",
      "r.txt",
      "{\"url\":\"https://x\",\"status\":200,\"data\":{\"value\":[\(plain),\(done)]}}",
      both
    ),
    .init(
      "letters as a list of documents",
      "r.json",
      "[{\"Nummer\":\"TZ202605-009\",\"Tekst\":\"De minister komt terug op de pilot.\",\"Status\":"
        + "\"Deels Voldaan\",\"DatumNakoming\":null,\"KamerbriefNakoming\":[{\"Id\":\"b1\"},"
        + "{\"Id\":\"b2\",\"DocumentNummer\":\"2026D00001\"}]}]",
      ["TZ202605-009|Deels Voldaan|||b1,2026D00001"]
    ),
    .init(
      "an unknown word for the status",
      "r.json",
      "[{\"Nummer\":\"TZ202605-010\",\"Tekst\":\"Er komt een brief.\",\"Status\":\"Verschoven\"}]",
      ["TZ202605-010|Verschoven|||"],
      ["N116"]
    ),
    .init(
      "an answer that breaks off",
      "r.json",
      "[\(plain),\(done),{\"Nummer\":\"TZ2024",
      both,
      ["N108"]
    ),
    .init(
      "an entry of the feed with prefixes and letters that repeat",
      "r.xml",
      entry(
        """
        <ns1:toezegging xmlns:ns1="http://www.tweedekamer.nl/xsd/tkData/v1-0" ns1:id="c1" \
        ns1:verwijderd="false"><ns1:nummer>TZ202510-004</ns1:nummer><ns1:tekst>De \
        staatssecretaris informeert de Kamer.</ns1:tekst><ns1:status>Voldaan</ns1:status>\
        <ns1:kamerbriefNakoming>2025Z00001</ns1:kamerbriefNakoming><ns1:kamerbriefNakoming>\
        2025Z00002</ns1:kamerbriefNakoming><ns1:toegezegdAan/></ns1:toezegging>
        """
      ),
      ["TZ202510-004|Voldaan|||2025Z00001,2025Z00002"]
    ),
    .init(
      "a feed in which a record was changed and another deleted",
      "r.xml",
      "<feed xmlns=\"http://www.w3.org/2005/Atom\"><id>https://gegevensmagazijn.tweedekamer.nl/"
        + "SyncFeed</id>"
        + entry(record("d1", "Openstaand", "2025-01-01")) + entry(record("d2", "x", "2025-01-01"))
        + entry(record("d1", "Vervallen", "2025-02-01"))
        + entry("<toezegging id=\"d2\" bijgewerkt=\"2025-03-01\" verwijderd=\"True\"/>")
        + "</feed>",
      ["TZ202501-d1|Vervallen|||"]
    ),
    .init(
      "records of another kind",
      "r.json",
      "{\"value\":[{\"Id\":\"e1\",\"Soort\":\"Voor\"}]}",
      [],
      ["N117"]
    ),
    .init("no records at all", "r.json", "{}", [], ["N117"]),
  ]

  private static func record(_ id: String, _ status: String, _ changed: String) -> String {
    "<toezegging id=\"\(id)\" bijgewerkt=\"\(changed)\" verwijderd=\"false\"><nummer>TZ202501-\(id)"
      + "</nummer><tekst>Er komt een brief.</tekst><status>\(status)</status></toezegging>"
  }
}

@Suite struct RegisterTests {
  /// What a folder with these files holds.
  private func inputs(_ files: [String: String]) throws -> Inputs {
    let path = NSTemporaryDirectory() + "nakomen-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: path) }
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in files {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path + "/" + name))
    }
    return Inputs(paths: [path])
  }

  @Test(arguments: RegisterCase.all)
  func `promises come out of every shape of answer`(sample: RegisterCase) throws {
    let inputs = try inputs([sample.file: sample.text])
    let lines = inputs.pledges.map { pledge in
      [
        pledge.number, pledge.status, pledge.made?.description ?? "",
        pledge.due?.description ?? "", pledge.fulfilledBy.joined(separator: ","),
      ].joined(separator: "|")
    }
    #expect(lines == sample.pledges)
    #expect((inputs.unread + inputs.remarks).map(\.code) == sample.codes)
    // A register is never a document in which something can be missing.
    #expect(inputs.drafts.isEmpty)
  }

  @Test func `of a record in several files the one changed last counts`() throws {
    func record(_ status: String, _ day: String) -> String {
      "[{\"Nummer\":\"TZ1\",\"Tekst\":\"Er komt een brief.\",\"Status\":\"\(status)\",\"GewijzigdOp\":"
        + "\"\(day)\",\"Activiteit\":[{\"Datum\":\"2024-03-01T10:00:00+01:00\"}]}]"
    }
    let inputs = try inputs([
      "a.json": record("Openstaand", "2024-03-02"), "b.json": record("Voldaan", "2024-09-01"),
      "c.json": record("Deels", "2024-05-01"),
    ])
    #expect(inputs.pledges.map(\.status) == ["Voldaan"])
    #expect(inputs.pledges.map { $0.made?.description } == ["2024-03-01"])
    #expect(inputs.registers.count == 3)
  }

  @Test func `text that begins as a list does stays text`() throws {
    let inputs = try inputs(["a.txt": "[] is geen antwoord.\n", "b.txt": "[{zo} begint dit.\n"])
    #expect(inputs.drafts.map(\.source.name) == ["a.txt", "b.txt"])
    #expect(inputs.unread.isEmpty)
  }

  @Test func `a record completes the document with its identifier`() throws {
    let paper = """
      [{"Nummer":"2024Z00001","Soort":"Motie","GestartOp":"2024-03-05T00:00:00+01:00",\
      "Document":[{"Soort":"Motie","DocumentNummer":"2024D00002","Titel":"Begroting","Onderwerp":\
      "Motie van het lid Prins over veenbruggen ","Datum":"2024-03-05T00:00:00+01:00",\
      "Vergaderjaar":"2023-2024","HuidigeDocumentVersie":{"ExterneIdentifier":"kst-98765-80"}}]}]
      """
    let motion = """
      <kamerstuk><dossier><dossiernr>98 765</dossiernr></dossier><stuk><stuknr>Nr. <ondernummer>80\
      </ondernummer></stuknr><algemeen><al>De Kamer verzoekt de regering bruggen te bouwen.</al>\
      </algemeen></stuk></kamerstuk>
      """
    let inputs = try inputs([
      "zaak.json": paper, "motie.xml": motion, "2024D00002.txt": "Tekst van de motie.\n",
      "anders.txt": "Een ander stuk.\n",
    ])
    let metadata = Dictionary(
      uniqueKeysWithValues: inputs.drafts.map { ($0.source.name, $0.metadata) }
    )
    for name in ["motie.xml", "2024D00002.txt"] {
      #expect(metadata[name]?.title?.value == "Motie van het lid Prins over veenbruggen")
      #expect(metadata[name]?.kind?.value == .motie)
      #expect(metadata[name]?.date?.value.first.description == "2024-03-05")
      #expect(metadata[name]?.paper?.value == "kst-98765-80")
    }
    #expect(metadata["anders.txt"] == Metadata())
    #expect(inputs.unread.isEmpty)
  }

  @Test func `the case of a letter names the letter`() throws {
    let answer = """
      {"value":[{"Nummer":"2024Z01234","Soort":"Brief regering","GestartOp":null,"Document":[\
      {"Soort":"Bijlage","DocumentNummer":"2024D2","Onderwerp":"Bijlage"},{"Soort":\
      "Brief regering","DocumentNummer":"2024D1","Onderwerp":"Brief","HuidigeDocumentVersie":\
      {"ExterneIdentifier":"kst-98765-70"}}]},{"Nummer":"TZ1","Tekst":"Er komt een brief.","Status":\
      "Voldaan","KamerbriefNakoming":"2024Z01234"}]}
      """
    let pledges = try inputs(["r.json": answer]).pledges
    #expect(pledges.map(\.fulfilledBy) == [["kst-98765-70"]])
  }

  @Test(arguments: [
    ("Openstaand", Pledge.State.open), ("AFGEDAAN", .settled), ("Voldaan", .settled),
    ("Deels Voldaan", .partly), ("Deels", .partly), ("Vervallen", .lapsed),
  ])
  func `known words for the status are understood`(word: String, state: Pledge.State) throws {
    let text = "[{\"Nummer\":\"TZ1\",\"Tekst\":\"Er komt een brief.\",\"Status\":\"\(word) \"}]"
    let pledge = try #require(try inputs(["r.json": text]).pledges.first)
    #expect(pledge.state == state)
    #expect(pledge.status == word)
  }

  @Test(arguments: 0..<UInt64(300))
  func `damaged answers give records or an error, never a trap`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let sample = RegisterCase.all[Int(seed) % RegisterCase.all.count]
    var bytes = Array(sample.text.utf8)
    for _ in 0..<Int.random(in: 1...12, using: &random) where bytes.count > 2 {
      let at = Int.random(in: bytes.indices, using: &random)
      switch Int.random(in: 0...2, using: &random) {
      case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.removeSubrange(at...)
      default: bytes.insert(contentsOf: bytes[..<at], at: at)
      }
    }
    let inputs = Inputs(paths: ["-"], standardInput: bytes)
    #expect(inputs.pledges.count <= 20_000)
    #expect(inputs.drafts.count + inputs.registers.count + inputs.unread.count >= 1)
  }
}
