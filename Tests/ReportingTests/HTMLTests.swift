import Documents
import Linking
import TestSupport
import Testing

@testable import Reporting

/// The dossiers that every promise about the page is tried on.
enum Sample: String, CaseIterable, CustomTestStringConvertible, Sendable {
  case made, bare, example

  var testDescription: String { rawValue }

  func dossier() throws -> Dossier {
    switch self {
    case .made: try SampleDossier.make()
    case .bare: try SampleDossier.bare()
    case .example: try ExampleDossier.whole.get()
    }
  }

  func written(_ report: Report) throws -> String {
    var output = Output()
    report.write(try dossier(), &output)
    return String(decoding: output.bytes, as: UTF8.self)
  }
}

@Suite struct HTMLTests {
  @Test(arguments: Sample.allCases)
  func `every element is closed and every id stands once`(sample: Sample) throws {
    let (root, problems) = Element.read(try sample.written(.html))
    #expect(problems == [])
    let ids = root.descendants.compactMap { $0.attributes["id"] }
    let doubles = Dictionary(ids.map { ($0, 1) }, uniquingKeysWith: +).filter { $0.value > 1 }
    #expect(doubles.keys.sorted() == [])
  }

  @Test(arguments: Sample.allCases)
  func `every link inside the page has its target`(sample: Sample) throws {
    let root = Element.read(try sample.written(.html)).root
    let ids = Set(root.descendants.compactMap { $0.attributes["id"] })
    let links = root.descendants.compactMap { $0.attributes["href"] }.filter { $0.hasPrefix("#") }
    #expect(!links.isEmpty)
    #expect(Set(links.map { String($0.dropFirst()) }).subtracting(ids).sorted() == [])
  }

  @Test(arguments: Sample.allCases)
  func `no element holds style or script, and no link leads to anything but the web`(
    sample: Sample
  ) throws {
    let root = Element.read(try sample.written(.html)).root
    let names = Set(root.descendants.flatMap { $0.attributes.keys })
    #expect(names.filter { $0 == "style" || $0.hasPrefix("on") || $0 == "src" } == [])
    let links = root.descendants.compactMap { $0.attributes["href"] }
    let schemes = ["#", "https://", "http://", "mailto:"]
    #expect(links.filter { link in !schemes.contains { link.hasPrefix($0) } } == [])
    #expect(root.all("script").count == 1)
    #expect(root.all("style").count == 1)
  }

  @Test func `the policy names the hashes of the one style and the one script`() throws {
    let root = Element.read(try Sample.made.written(.html)).root
    let policy = try #require(
      root.all("meta").first { $0.attributes["http-equiv"] == "Content-Security-Policy" }
    )
    let content = try #require(policy.attributes["content"])
    #expect(content.hasPrefix("default-src 'none'; script-src 'sha256-"))
    for name in ["style", "script"] {
      let element = try #require(root.all(name).first)
      guard case .text(let text) = element.children.first else {
        Issue.record("\(name) is empty")
        continue
      }
      #expect(content.contains("\(name)-src '\(Inline(tag: name, text: text).hash)'"))
    }
  }

  @Test func `the base64 of the policy is that of RFC 4648`() {
    let vectors = ["": "", "f": "Zg==", "fo": "Zm8=", "foo": "Zm9v", "foobar": "Zm9vYmFy"]
    for (plain, encoded) in vectors { #expect(Inline.base64(Array(plain.utf8)) == encoded) }
  }

  @Test func `hostile names and words are shown, not run`() throws {
    let page = try Sample.made.written(.html)
    #expect(!page.contains("<script>alert"))
    #expect(page.contains("brief &lt;script&gt;alert(1)&lt;script&gt;.txt"))
    #expect(page.contains("&lt;b&gt;van&lt;/b&gt; handelsmissies &amp; reizen"))
    #expect(page.contains("⟨202E⟩overleg⟨202C⟩"))
    #expect(!page.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) })
  }

  @Test(arguments: Sample.allCases)
  func `two runs give the same bytes`(sample: Sample) throws {
    for report in Report.all { #expect(try sample.written(report) == sample.written(report)) }
  }

  @Test func `controls are shown as pictures`() {
    #expect(String(decoding: HTML("a\u{0}b\u{1B}c\u{7F}").bytes, as: UTF8.self) == "a␀b␛c␡")
    #expect(String(decoding: HTML("a\u{2066}b").bytes, as: UTF8.self) == "a⟨2066⟩b")
  }

  @Test(
    arguments: [
      ("https://voorbeeld.nl/a?b=c", true), ("mailto:a@voorbeeld.nl", true),
      ("javascript:alert(1)", false), ("file:///C:/Users/x", false), ("data:text/html,x", false),
      ("https://voorbeeld.nl/\u{0}", false), (" https://voorbeeld.nl", false),
    ]
  )
  func `only addresses of the web and of mail become links`(address: String, isLink: Bool) {
    #expect((Attribute.href(outside: address) != nil) == isLink)
  }

  @Test func `a route holds our own alphabet only`() {
    #expect(Route("document", "Nota’s & <b>.txt").id == "/document/nota-s-b-txt")
    #expect(Route("a", "../x?y#z").id == "/a/x-y-z")
  }
}
