import Documents
import Linking

extension Report {
  /// One self-contained page: readable without a server, without a network and without script.
  static let html = Report(name: "html", suffix: "html") { dossier, output in
    let page = HTMLPage(Digest(dossier))
    output.write(Array("<!doctype html>\n".utf8) + page.html.bytes + [0x0A])
  }
}

/// The page with all its views; each view is an extension in a file of its own.
struct HTMLPage {
  /// What is shown.
  let digest: Digest

  init(_ digest: Digest) { self.digest = digest }

  /// The facts behind it.
  var dossier: Dossier { digest.dossier }

  /// The views that have something to show, in order.
  private var views: [View] {
    [
      View(.overview, overview),
      View(.missing, gaps, count: digest.absences.count),
      View(.promises, promises, count: digest.promises.count),
      dossier.coherence.cells.isEmpty ? nil : View(.coherence, coherence),
      digest.questions.isEmpty
        ? nil : View(.questions, questions, count: digest.questions.map(\.answers.count).sum),
      dossier.comparisons.isEmpty
        ? nil : View(.comparison, comparison, count: dossier.comparisons.count),
      View(.documents, documentList, count: dossier.analyses.count),
      View(.lexicon, lexicon),
      View(.account, account),
      digest.evidence.items.isEmpty
        ? nil : View(.evidence, evidence, count: digest.evidence.items.count),
    ].compactMap { $0 }
  }

  /// The whole page.
  var html: HTML {
    let style = HTMLStyle.inline
    let script = HTMLScript.inline
    let shown = views
    return Tag.html(.language("nl")) {
      Tag.head {
        Tag.meta(.policy, .content(Self.policy(style: style, script: script)))
        Tag.meta(.utf8)
        Tag.meta(.meta("viewport"), .content("width=device-width, initial-scale=1"))
        Tag.meta(.meta("referrer"), .content("no-referrer"))
        Tag.meta(.meta("generator"), .content("nakomen \(dossier.run.version)"))
        Tag.title { "nakomen: " + Wording.title(digest) }
        HTML(style)
      }
      Tag.body {
        Tag.a(.class("skip"), .href(.content)) { Wording.skip }
        symbols
        masthead
        navigation(shown)
        Tag.main(.name(of: .content), .focusable) {
          for view in shown { section(view) }
          for document in dossier.byDate { documentView(document) }
        }
        foot
        viewer
        HTML(script)
      }
    }
  }

  /// The policy that forbids everything the page does not bring itself.
  private static func policy(style: Inline, script: Inline) -> String {
    let parts = [
      "default-src 'none'", "script-src '\(script.hash)'", "style-src '\(style.hash)'",
      "img-src data:", "base-uri 'none'", "form-action 'none'",
    ]
    return parts.joined(separator: "; ")
  }

  private var masthead: HTML {
    Tag.header(.class("masthead")) {
      Tag.div(.class("sheet")) {
        Tag.p(.class("topline")) {
          Tag.span(.class("brand")) { Tag.b { "nakomen" } }
          Tag.span { Wording.whatItIs }
        }
        Tag.h1 { Wording.title(digest) }
        Tag.p(.class("subtitle")) { Wording.subtitle(digest) }
      }
    }
  }

  private func navigation(_ views: [View]) -> HTML {
    Tag.nav(.class("guide"), .label(Wording.partsOfReport)) {
      Tag.div(.class("sheet")) {
        Tag.ul {
          for view in views {
            Tag.li {
              Tag.a(.href(view.name.route)) {
                Wording.view(view.name)
                if let count = view.count {
                  HTML(" ")
                  Tag.span(.class("n")) { Wording.number(count) }
                }
              }
            }
          }
        }
      }
    }
  }

  private func section(_ view: View) -> HTML {
    Tag.section(
      .class("view"),
      .id(view.name.route),
      .label(Wording.view(view.name))
    ) {
      Tag.div(.class("sheet")) { view.content }
    }
  }

  private var foot: HTML {
    Tag.footer(.class("foot")) {
      Tag.div(.class("sheet")) {
        Tag.p { Wording.foot(dossier.run.version) }
      }
    }
  }

  /// The dialog in which a quote is shown; the script puts a copy of the quote in it.
  private var viewer: HTML {
    Tag.dialog(.name(of: .viewer), .label(Wording.view(.evidence))) {
      Tag.div(.class("frame")) {
        Tag.button(.button, .class("button close")) { Wording.close }
        Tag.div(.class("slot"))
        Tag.div(.class("buttons")) {
          Tag.button(.button, .class("button"), .data(.copy, "note")) { Wording.copyNote }
          Tag.button(.button, .class("button"), .data(.copy, "both")) { Wording.copyBoth }
          Tag.button(.button, .class("button"), .data(.copy, "link")) { Wording.copyLink }
          Tag.span(.class("small"), .role(.status), .data(.label, Wording.copied))
        }
      }
    }
  }
}

/// The views of the page, in order.
enum ViewName: String, CaseIterable, Sendable {
  case overview = "overzicht"
  case missing = "ontbreekt"
  case promises = "toezeggingen"
  case coherence = "samenhang"
  case questions = "vragen"
  case comparison = "vergelijk"
  case documents = "document"
  case lexicon
  case account = "verantwoording"
  case evidence = "bewijs"

  /// The address of the view.
  var route: Route { Route(rawValue) }
}

/// A view with its content and what it counts.
private struct View {
  let name: ViewName
  let content: HTML
  let count: Int?

  init(_ name: ViewName, _ content: HTML, count: Int? = nil) {
    self.name = name
    self.content = content
    self.count = count
  }
}

extension Inline {
  /// The hash by which the policy of the page knows it.
  var hash: String {
    "sha256-" + Self.base64(SHA256.digest(of: Array(text.utf8)))
  }

  /// RFC 4648, section 4.
  static func base64(_ bytes: [UInt8]) -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var result: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var value = 0
      for byte in group { value = value << 8 | Int(byte) }
      value <<= 8 * (3 - group.count)
      for index in 0..<4 {
        let isPadding = index > group.count
        result.append(isPadding ? 0x3D : digits[value >> (18 - 6 * index) & 63])
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}

extension [Int] {
  /// The sum of the numbers.
  fileprivate var sum: Int { reduce(0, +) }
}
