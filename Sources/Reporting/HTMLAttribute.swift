/// An attribute: the closed list of names a report uses; none can hold style or script.
struct Attribute: Sendable {
  /// Its name.
  let name: String
  /// Its value; nil for one that only stands there.
  let value: String?

  private init(_ name: String, _ value: String?) {
    self.name = name
    self.value = value
  }

  /// The classes of an element.
  static func `class`(_ names: String) -> Attribute { Attribute("class", names) }

  /// The place a link can lead to.
  static func id(_ route: Route) -> Attribute { Attribute("id", route.id) }

  /// The name by which the page's own script and style know an element.
  static func name(of part: PagePart) -> Attribute { Attribute("id", part.rawValue) }

  /// A link inside the page.
  static func href(_ route: Route) -> Attribute { Attribute("href", "#" + route.id) }

  /// A link to a part of the page.
  static func href(_ part: PagePart) -> Attribute { Attribute("href", "#" + part.rawValue) }

  /// A link to a drawing in the page.
  static func href(_ symbol: Symbol) -> Attribute { Attribute("href", "#" + symbol.rawValue) }

  /// The drawing that another one refers to.
  static func id(_ symbol: Symbol) -> Attribute { Attribute("id", symbol.rawValue) }

  /// A link out of the page; nil for anything but http, https and mailto.
  static func href(outside address: String) -> Attribute? {
    let lowered = address.lowercased()
    let isSafe = ["http://", "https://", "mailto:"].contains { lowered.hasPrefix($0) }
    let isPlain = address.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F }
    return isSafe && isPlain ? Attribute("href", address) : nil
  }

  /// What a link out of the page tells the other side: nothing.
  static let untold = Attribute("rel", "noreferrer noopener")

  /// A value for the page's own script.
  static func data(_ name: DataName, _ value: String) -> Attribute {
    Attribute("data-" + name.rawValue, value)
  }

  /// A name for who cannot see.
  static func label(_ text: String) -> Attribute { Attribute("aria-label", text) }

  /// Out of the way of who cannot see.
  static let decorative = Attribute("aria-hidden", "true")

  /// What an element is to who cannot see.
  static func role(_ name: Role) -> Attribute { Attribute("role", name.rawValue) }

  /// Takes the focus when asked, not by the tab key.
  static let focusable = Attribute("tabindex", "-1")

  /// Takes the focus by the tab key too: a region that scrolls.
  static let scrollable = Attribute("tabindex", "0")

  /// The direction a heading of a table heads.
  static func scope(_ name: Scope) -> Attribute { Attribute("scope", name.rawValue) }

  /// The number of columns of a cell.
  static func columns(_ count: Int) -> Attribute { Attribute("colspan", String(count)) }

  /// The language of the page.
  static func language(_ code: String) -> Attribute { Attribute("lang", code) }

  /// The value of an option or a button of a choice.
  static func value(_ text: String) -> Attribute { Attribute("value", text) }

  /// The name of a choice.
  static func choice(_ name: String) -> Attribute { Attribute("name", name) }

  /// A plain button, not one that sends a form.
  static let button = Attribute("type", "button")
  /// One of a choice.
  static let radio = Attribute("type", "radio")
  /// A box to tick.
  static let checkbox = Attribute("type", "checkbox")
  /// The one of a choice that holds at first.
  static let checked = Attribute("checked", nil)

  /// A fact about the page by name.
  static func meta(_ name: String) -> Attribute { Attribute("name", name) }
  /// What a fact about the page says.
  static func content(_ text: String) -> Attribute { Attribute("content", text) }
  /// The encoding of the page.
  static let utf8 = Attribute("charset", "utf-8")
  /// The policy that says what the page may load and run.
  static let policy = Attribute("http-equiv", "Content-Security-Policy")

  /// A measure of a drawing.
  static func drawing(_ name: DrawingName, _ value: String) -> Attribute {
    Attribute(name.rawValue, value)
  }

  /// What the page's own script finds an element by.
  enum DataName: String, Sendable {
    case state = "st"
    case filter, facets, list, copy, citation, quote, label, noun, step, finding, value, group
  }

  /// What an element can be.
  enum Role: String, Sendable {
    case table, rowgroup, row, cell, columnheader, rowheader, region, status, note
    case image = "img"
  }

  /// What a heading of a table heads.
  enum Scope: String, Sendable { case row, col, rowgroup }

  /// The measures of a drawing.
  enum DrawingName: String, Sendable {
    case x, y, x1, x2, y1, y2, r, cx, cy, d, width, height, viewBox, dx
    case anchor = "text-anchor"
  }
}

/// A place in the page: segments of our own alphabet, so that no title or file name becomes one.
struct Route: Hashable, Sendable {
  /// The id, such as `/document/nota-2014/z12`.
  let id: String

  /// Makes a route; anything but lower-case letters, digits and hyphens falls away.
  init(_ segments: String...) {
    id = segments.map { "/" + Self.segment($0) }.joined()
  }

  /// Returns text as a segment: `Nota 2014.pdf` becomes `nota-2014-pdf`.
  static func segment(_ text: String) -> String {
    var result = ""
    for scalar in text.lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": result.unicodeScalars.append(scalar)
      default: if !result.isEmpty, !result.hasSuffix("-") { result += "-" }
      }
    }
    while result.hasSuffix("-") { result.removeLast() }
    return result
  }
}

/// A part of the page that its script and its links know by name.
enum PagePart: String, Sendable { case content = "inhoud", viewer = "venster" }

/// A drawing that stands in the page once and is used often.
enum Symbol: String, CaseIterable, Sendable {
  case made = "d-made"
  case due = "d-due"
  case found = "d-found"
  case possible = "d-possible"
  case changed = "d-changed"
  case refused = "d-refused"
  case repeated = "d-repeated"
  case lacking = "d-lacking"
  case arrow = "d-arrow"
}
