import Documents
import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Reading

/// A reader, and files that are damaged for it.
private struct Target: CustomTestStringConvertible, Sendable {
  let testDescription: String
  /// What is damaged.
  let samples: [[UInt8]]
  /// What is done with a damaged file.
  let read: @Sendable ([UInt8]) -> Draft?

  init(_ name: String, _ samples: [[UInt8]], _ read: @escaping @Sendable ([UInt8]) -> Draft?) {
    testDescription = name
    self.samples = samples
    self.read = read
  }

  /// Files are found by content, as on the command line.
  private static func byContent(_ bytes: [UInt8]) -> Draft? {
    let inputs = Inputs(paths: ["-"], standardInput: bytes)
    return inputs.drafts.first
  }

  private static func by(_ reader: Reader) -> @Sendable ([UInt8]) -> Draft? {
    { bytes in try? reader.read(Source(name: "x", path: "x", bytes: bytes)) }
  }

  private static func file(_ name: String) -> [UInt8] {
    let path = Paths.corpus + "/voorbeeld-formaten/" + name
    return FileManager.default.contents(atPath: path).map(Array.init) ?? []
  }

  private static let letter = Array(file("kamerbrief.txt").prefix(6000))

  private static let debate = Array(
    """
    <?xml version="1.0"?><vlosCoreDocument xmlns="http://www.tweedekamer.nl/ggm/vergaderverslag/v1.0">\
    <vergadering soort="Plenair"><titel>Proef</titel><datum>2024-03-06T00:00:00</datum><activiteit>\
    <activiteithoofd><activiteitdeel><activiteititem><woordvoerder><spreker><aanhef>De heer</aanhef>\
    <verslagnaam>Prins</verslagnaam><functie>minister</functie></spreker><isvoorzitter>false\
    </isvoorzitter><tekst><alinea><alineaitem>Ik zeg de Kamer toe dat de brief voor de zomer komt.\
    </alineaitem></alinea></tekst><interrumpant><spreker><verslagnaam>Van Lier</verslagnaam><fractie>\
    LVP</fractie></spreker><tekst><alinea><alineaitem>Dank.</alineaitem></alinea></tekst>\
    </interrumpant></woordvoerder></activiteititem></activiteitdeel></activiteithoofd></activiteit>\
    </vergadering></vlosCoreDocument>
    """.utf8
  )

  private static let register = Array(
    """
    {"@odata.context":"x#Toezegging","value":[{"Id":"a1","Nummer":"TZ202403-001","Tekst":"De minister \
    stuurt de \\u00e9valuatie.","Status":"Openstaand","Aanmaakdatum":"2024-03-06T00:00:00+01:00",\
    "KamerbriefNakoming":["2024Z01234"],"Verwijderd":false},{"Nummer":"2024Z1","Soort":"Brief regering",\
    "Afgedaan":true,"Document":[{"DocumentNummer":"2024D1","Onderwerp":"Brief","Soort":"Brief regering"\
    }]}]}
    """.utf8
  )

  private static let article = Array(
    ("<?xml version=\"1.0\"?><document><title>Proef</title><issued>2024-03-06</issued><content>"
      + "<contentblock><paragraph><![CDATA[<p>"
      + String(repeating: "Het kabinet stuurt de Kamer voor de zomer een brief. ", count: 16)
      + "</p>]]></paragraph></contentblock></content></document>").utf8
  )

  private static let feed = Array(
    """
    <feed xmlns="http://www.w3.org/2005/Atom"><id>https://gegevensmagazijn.tweedekamer.nl/</id><entry>\
    <content><ns1:toezegging xmlns:ns1="http://www.tweedekamer.nl/xsd/tkData/v1-0" ns1:id="c1">\
    <ns1:nummer>TZ1</ns1:nummer><ns1:tekst>Er komt een brief.</ns1:tekst></ns1:toezegging></content>\
    </entry></feed>
    """.utf8
  )

  /// A packed file and a reader: the members are damaged and packed again, or the file as it is.
  private static func packed(_ name: String, _ file: String, _ reader: Reader) -> Target {
    let whole = Self.file(file)
    let members = (try? Zip(whole, file: file))?.members ?? []
    let parts = members.compactMap { member -> (String, [UInt8])? in
      guard member.name.hasSuffix(".xml") || member.name.hasSuffix(".rels"),
        let bytes = try? Zip(whole, file: file).data(of: member)
      else { return nil }
      return bytes.isEmpty ? nil : (member.name, bytes)
    }
    return Target(name, [whole] + parts.map(\.1)) { bytes in
      if Zip.begins(bytes) { return by(reader)(bytes) }
      // A damaged part goes back in the place of the part that it resembles most in length.
      let place = parts.indices.min {
        abs(parts[$0].1.count - bytes.count) < abs(parts[$1].1.count - bytes.count)
      }
      let packed = parts.enumerated().map { index, part in
        ZipFile.Member(part.0, bytes: index == place ? bytes : part.1)
      }
      return by(reader)(ZipFile.bytes(packed))
    }
  }

  static let all: [Target] = [
    .init("txt", [letter, letter.flatMap { [$0, 0] }], by(.plainText)),
    .init("md", [file("kamerbrief.md")], by(.markdown)),
    .init("html", [file("kamerbrief.html")], by(.html)),
    .init("xml", [file("kst-98765-63.xml")], by(.officialPublication)),
    .init("vlos", [debate], by(.debate)),
    .init("record", [article, feed], by(.record)),
    packed("docx", "kamerbrief.docx", .word),
    packed("odt", "kamerbrief.odt", .openDocument),
    .init("register", [register, feed], byContent),
    .init(
      "zip",
      [
        ZipFile.bytes([.init("a.txt", "Tekst."), .init("b.json", "[]"), .init("c.html", "<html>x")])
      ],
      byContent
    ),
    .init(
      "any",
      [letter, file("kamerbrief.md"), file("kamerbrief.html"), debate, feed],
      byContent
    ),
    .init("pdf", ["kamerbrief.pdf", "kamerbrief-kolommen.pdf"].compactMap(layer)) { bytes in
      let outcome = Tool.Outcome(status: 0, output: bytes, stop: nil)
      return try? Reader.pdfDraft(of: Source(name: "x", path: "x", bytes: []), from: outcome)
    },
  ]

  private static func layer(_ name: String) -> [UInt8]? {
    Tool("pdftotext")?.run(["-q", "-enc", "UTF-8", "-bbox-layout", "-", "-"], input: file(name))?
      .output
  }

  /// The extractor itself, which gets damaged PDFs.
  static let extractor = Target("pdftotext", [file("kamerbrief.pdf")], by(.pdf))
}

/// Which damaged file is being read, so that one that hangs can be named.
private final class Watch: Sendable {
  private struct State {
    var name = ""
    var since = ContinuousClock.now
    var slowest = Duration.zero
    var isDone = false
  }

  private let state = Mutex(State())

  func begin(_ name: String) {
    state.withLock {
      $0.name = name
      $0.since = .now
    }
  }

  func end() {
    state.withLock { $0.slowest = max($0.slowest, $0.since.duration(to: .now)) }
  }

  func finish() -> Duration {
    state.withLock {
      $0.isDone = true
      return $0.slowest
    }
  }

  /// Ends the process when one file takes longer than a limit, whatever the reader does.
  func guardAgainst(_ limit: Duration) {
    Thread.detachNewThread { [self] in
      while true {
        Thread.sleep(forTimeInterval: 1)
        let (name, time, isDone) = state.withLock {
          ($0.name, $0.since.duration(to: .now), $0.isDone)
        }
        if isDone { return }
        precondition(time < limit, "\(name) has been read for \(time)")
      }
    }
  }
}

@Suite struct MutationTests {
  /// How many files each reader gets: few in the ordinary run, `NAKOMEN_MUTATIONS` in the long one.
  private static let count = ProcessInfo.processInfo.environment["NAKOMEN_MUTATIONS"].flatMap(
    Int.init
  )

  /// The megabytes of memory in use.
  private static var memory: Int {
    let pages =
      (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?
      .split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    return pages * 4096 >> 20
  }

  /// Reads damaged files and checks what comes out; prints one line of figures in the long run.
  private func run(_ target: Target, count: Int, seed: UInt64 = 20_261_121) {
    #expect(!target.samples.contains { $0.isEmpty } && !target.samples.isEmpty)
    var mutation = Mutation(of: target.samples, seed: seed)
    let watch = Watch()
    watch.guardAgainst(.seconds(60))
    var drafts = 0
    var bytesRead = 0
    var warm = 0
    let clock = ContinuousClock()
    let time = clock.measure {
      for number in 0..<count {
        if number == count / 4 { warm = Self.memory }
        let bytes = mutation.damaged()
        bytesRead += bytes.count
        watch.begin("\(target.testDescription) \(number)")
        let draft = target.read(bytes)
        watch.end()
        guard let draft else { continue }
        drafts += 1
        check(draft, number)
        if number % 16 == 0 {
          watch.begin("\(target.testDescription) \(number), segmentation")
          _ = Segmenter.document(from: draft, language: Language())
        }
      }
    }
    let growth = Self.memory - warm
    let slowest = watch.finish()
    guard Self.count != nil else { return }
    // Only a run of its own can tell whose memory it is.
    #expect(growth < 100, "\(growth) MB more than after a quarter of the files")
    print(
      "mutations \(target.testDescription): \(count) files, \(bytesRead >> 20) MB, \(drafts) read, "
        + "\(count - drafts) refused, \(time.formatted(.units(allowed: [.seconds]))), slowest "
        + "\(slowest.formatted(.units(allowed: [.milliseconds]))), memory +\(growth) MB"
    )
  }

  /// What holds for every draft, whatever the file was.
  private func check(_ draft: Draft, _ number: Int) {
    #expect(String(validating: draft.text.utf8, as: UTF8.self) != nil, "\(number)")
    var end = 0
    for line in draft.lines {
      #expect(line.range.start >= end && line.range.end <= draft.text.count, "\(number)")
      end = line.range.end
      guard let last = draft.text.sourceRanges(of: line.range).map(\.end).max() else { continue }
      #expect(last <= draft.source.bytes.count, "\(number)")
    }
  }

  @Test(arguments: Target.all)
  fileprivate func `no damage makes a reader trap, hang or grow`(target: Target) {
    run(target, count: Self.count ?? 40)
  }

  @Test(.enabled(if: Self.count != nil))
  func `no damaged PDF makes the extractor take us along`() {
    run(.extractor, count: 400)
  }
}
