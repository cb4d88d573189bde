/// A piece of HTML in which text cannot become markup.
///
/// There is no way in for ready-made markup: strings are escaped, tags and attributes come from the
/// closed lists below, and addresses are checked before they become links. The one exception, the
/// page's own style and script, goes through `Inline`, which takes no text from a document.
struct HTML: Sendable {
  /// The markup, escaped and complete.
  private(set) var bytes: [UInt8] = []

  /// Makes an empty piece.
  init() {}

  /// Makes a piece of text.
  init(_ text: String) {
    bytes.reserveCapacity(text.utf8.count)
    Self.escape(text, into: &bytes)
  }

  /// Whether the piece holds nothing.
  var isEmpty: Bool { bytes.isEmpty }

  /// Appends another piece.
  mutating func append(_ other: HTML) { bytes += other.bytes }

  /// Joins pieces with a text between them.
  static func joined(_ pieces: [HTML], by separator: String) -> HTML {
    var result = HTML()
    for (index, piece) in pieces.enumerated() {
      if index > 0 { result.append(HTML(separator)) }
      result.append(piece)
    }
    return result
  }

  /// An element without content.
  fileprivate init(void tag: Tag, _ attributes: [Attribute]) {
    open(tag, attributes)
  }

  /// An element with content.
  fileprivate init(_ tag: Tag, _ attributes: [Attribute], _ content: HTML) {
    bytes.reserveCapacity(content.bytes.count + 64)
    open(tag, attributes)
    bytes += content.bytes
    bytes += "</\(tag.name)>".utf8
  }

  /// The page's own style or script, and nothing else.
  init(_ inline: Inline) {
    bytes += "<\(inline.tag)>".utf8
    bytes += inline.text.utf8
    bytes += "</\(inline.tag)>".utf8
  }

  private mutating func open(_ tag: Tag, _ attributes: [Attribute]) {
    bytes += "<\(tag.name)".utf8
    for attribute in attributes {
      bytes.append(0x20)
      bytes += attribute.name.utf8
      guard let value = attribute.value else { continue }
      bytes += "=\"".utf8
      Self.escape(value, into: &bytes)
      bytes.append(0x22)
    }
    bytes.append(0x3E)
  }

  /// Appends text in which nothing is markup, and what cannot be seen is shown.
  private static func escape(_ text: String, into bytes: inout [UInt8]) {
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x26: bytes += "&amp;".utf8
      case 0x3C: bytes += "&lt;".utf8
      case 0x3E: bytes += "&gt;".utf8
      case 0x22: bytes += "&quot;".utf8
      case 0x27: bytes += "&#39;".utf8
      default: bytes += visible(scalar).utf8
      }
    }
  }

  /// Returns a scalar as it may be shown: controls as pictures, bidirectional overrides as numbers.
  static func visible(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: " "
    case 0x00..<0x20: Unicode.Scalar(0x2400 + scalar.value).map { String($0) } ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    case 0x80...0x9F, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF:
      "⟨\(String(scalar.value, radix: 16, uppercase: true))⟩"
    default: String(scalar)
    }
  }
}

/// The style or the script of the page: text of this program, never of a document.
struct Inline: Sendable {
  /// The name of the element.
  let tag: String
  /// What stands in it.
  let text: String

  /// A style sheet.
  static func style(_ text: StaticString, _ more: [StaticString], glyphs: String) -> Inline {
    Inline(tag: "style", text: ([text] + more).map { "\($0)" }.joined() + glyphs)
  }

  /// A script.
  static func script(_ parts: [StaticString]) -> Inline {
    Inline(tag: "script", text: parts.map { "\($0)" }.joined())
  }
}

/// A tag: the closed list of elements a report uses.
struct Tag: Sendable {
  fileprivate let name: String

  private init(_ name: String) { self.name = name }

  static let html = Tag("html"), head = Tag("head"), title = Tag("title"), body = Tag("body")
  static let header = Tag("header"), nav = Tag("nav"), main = Tag("main"), footer = Tag("footer")
  static let section = Tag("section"), article = Tag("article"), figure = Tag("figure")
  static let div = Tag("div"), p = Tag("p"), h1 = Tag("h1"), h2 = Tag("h2"), h3 = Tag("h3")
  static let h4 = Tag("h4"), blockquote = Tag("blockquote"), ul = Tag("ul"), ol = Tag("ol")
  static let li = Tag("li"), dl = Tag("dl"), dt = Tag("dt"), dd = Tag("dd"), a = Tag("a")
  static let span = Tag("span"), b = Tag("b"), i = Tag("i"), small = Tag("small")
  static let mark = Tag("mark"), code = Tag("code"), sup = Tag("sup"), kbd = Tag("kbd")
  static let table = Tag("table"), caption = Tag("caption"), thead = Tag("thead")
  static let tbody = Tag("tbody"), tfoot = Tag("tfoot"), tr = Tag("tr"), th = Tag("th")
  static let td = Tag("td"), details = Tag("details"), summary = Tag("summary")
  static let dialog = Tag("dialog"), button = Tag("button"), label = Tag("label")
  static let select = Tag("select"), option = Tag("option"), fieldset = Tag("fieldset")
  static let legend = Tag("legend"), svg = Tag("svg"), defs = Tag("defs"), g = Tag("g")
  static let line = Tag("line"), rect = Tag("rect"), circle = Tag("circle"), path = Tag("path")
  static let text = Tag("text"), use = Tag("use")
  private static let input = Tag("input"), br = Tag("br"), meta = Tag("meta")

  /// An element of this tag.
  func callAsFunction(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    HTML(self, attributes, content())
  }

  /// An element of this tag without content.
  func callAsFunction(_ attributes: Attribute...) -> HTML { HTML(self, attributes, HTML()) }

  /// A field of a form.
  static func input(_ attributes: Attribute...) -> HTML { HTML(void: input, attributes) }

  /// A line break.
  static func lineBreak() -> HTML { HTML(void: br, []) }

  /// Facts about the page.
  static func meta(_ attributes: Attribute...) -> HTML { HTML(void: meta, attributes) }
}

/// Builds a piece of HTML from texts and elements in order.
@resultBuilder enum HTMLBuilder {
  static func buildExpression(_ text: String) -> HTML { HTML(text) }
  static func buildExpression(_ text: String?) -> HTML { text.map { HTML($0) } ?? HTML() }
  static func buildExpression(_ piece: HTML) -> HTML { piece }
  static func buildExpression(_ piece: HTML?) -> HTML { piece ?? HTML() }
  static func buildExpression(_ pieces: [HTML]) -> HTML { buildArray(pieces) }
  static func buildBlock(_ pieces: HTML...) -> HTML { buildArray(pieces) }
  static func buildOptional(_ piece: HTML?) -> HTML { piece ?? HTML() }
  static func buildEither(first piece: HTML) -> HTML { piece }
  static func buildEither(second piece: HTML) -> HTML { piece }

  static func buildArray(_ pieces: [HTML]) -> HTML {
    var result = HTML()
    for piece in pieces { result.append(piece) }
    return result
  }
}
