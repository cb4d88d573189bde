import Foundation
import TestSupport
import Testing

/// What becomes of official publications from file to export.
@Suite struct PublicationTests {
  /// The facts of one type in the export of a file with this text.
  private func facts(_ type: String, of text: String, named name: String) throws -> [[String: Any]]
  {
    let folder = NSTemporaryDirectory() + "nakomen-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/" + name))
    let outcome = try Program.run(["export", folder + "/" + name, "--format", "jsonl", "--quiet"])
    return try outcome.output.split(separator: "\n").compactMap { line in
      let value = try JSONSerialization.jsonObject(with: Data(line.utf8))
      guard let fact = value as? [String: Any], fact["type"] as? String == type else { return nil }
      return fact
    }
  }

  private static func questions(_ notice: String) -> String {
    "<?xml version=\"1.0\"?><officiele-publicatie><kamervragen><kamervraagkop><tekstregel "
      + "inhoud=\"vergaderjaar\">Vergaderjaar 2030-2031</tekstregel></kamervraagkop>"
      + "<kamervraagomschrijving type=\"vraag\">Vragen van het lid <naam><achternaam>Van Lier"
      + "</achternaam></naam> (LVP) aan de Minister voor Handel over ketens (ingezonden <datum "
      + "isodatum=\"2031-03-03\">3 maart 2031</datum>).</kamervraagomschrijving><vraag><nr>Vraag 1"
      + "</nr><al>Klopt het dat het register niet bestaat?</al></vraag><vraag><nr>2</nr><al>Gaat u "
      + "dat register openen?</al></vraag><kamervraagopmerking><kop><titel>Mededeling</titel></kop>"
      + "<al>\(notice)</al></kamervraagopmerking></kamervragen></officiele-publicatie>"
  }

  @Test func `questions that are answered later are postponed, not unanswered`() throws {
    let answers = try facts(
      "answer",
      of: Self.questions(
        "De vragen kunnen niet binnen de gebruikelijke termijn worden beantwoord, omdat de "
          + "afstemming meer tijd vergt."
      ),
      named: "ah-tk-20302031-12.xml"
    )
    #expect(answers.count == 2)
    #expect(answers.allSatisfy { $0["postponed"] as? Bool == true && $0["stance"] is NSNull })
  }

  @Test func `questions that are answered in a letter name the letter`() throws {
    let answers = try facts(
      "answer",
      of: Self.questions("De vragen zijn beantwoord in de brief van 7 juni 2031 (98 765, nr. 64)."),
      named: "ah-tk-20302031-13.xml"
    )
    #expect(answers.count == 2)
    #expect(answers.allSatisfy { $0["elsewhere"] as? String == "kst-98765-64" })
    #expect(answers.allSatisfy { $0["postponed"] as? Bool == false })
  }

  @Test func `in a debate only what the government says is its promise`() throws {
    let debate =
      "<handelingen><agendapunt><item-titel>Ketens</item-titel><spreekbeurt><spreker>De heer <naam>"
      + "<achternaam>Van Lier</achternaam></naam> (<politiek>LVP</politiek>):</spreker><tekst><al>"
      + "Wij zullen het register voor 1 mei openen en de Kamer daarover informeren.</al></tekst>"
      + "</spreekbeurt><spreekbeurt><spreker>Minister <naam><achternaam>Oudewater</achternaam>"
      + "</naam>:</spreker><tekst><al>Ik zal de Kamer voor 1 juni een brief over het register "
      + "sturen.</al></tekst></spreekbeurt></agendapunt></handelingen>"
    let statements = try facts("statement", of: debate, named: "h-tk-20302031-12-3.xml")
    let promises = statements.filter { $0["kind"] as? String == "promise" }
    #expect(promises.count == 1)
    #expect((promises.first?["quote"] as? String)?.hasPrefix("Ik zal de Kamer") == true)
  }

  @Test func `the items of a motion are its requests`() throws {
    let motion =
      "<kamerstuk><stuk><titel>MOTIE VAN HET LID VAN LIER</titel><al>De Kamer,</al><al>gehoord de "
      + "beraadslaging,</al><al-groep><al>verzoekt de regering:</al><lijst><li><li.nr>–</li.nr><al>"
      + "een register van bedrijven te openen;</al></li><li><li.nr>–</li.nr><al>de Kamer daarover "
      + "te informeren,</al></li></lijst></al-groep><al>en gaat over tot de orde van de dag.</al>"
      + "</stuk></kamerstuk>"
    let statements = try facts("statement", of: motion, named: "kst-98765-12.xml")
    let items = statements.filter { ($0["quote"] as? String)?.hasPrefix("–") == true }
    #expect(items.compactMap { $0["kind"] as? String } == ["request", "request"])
  }
}
