import Detection
import Documents
import Linking

/// The glyphs of levels and states: drawings used as masks, painted in the colour of the text.
enum Glyph: String, CaseIterable {
  case square, quarter, half, most, full, dashed, dotted, slice, passed, check, left, unequal
  case equal, quotes, ring, hatched, faint, cross, down, up, plus, clock

  /// The drawing, in a square of 16.
  private var shape: String {
    let ring = "<circle cx='8' cy='8' r='6.5'/>"
    let box = "<path d='M2 2h12v12H2z'/>"
    return switch self {
    case .square: box
    case .quarter: ring + Self.solid("M8 8V1.5A6.5 6.5 0 0 1 14.5 8z")
    case .half: ring + Self.solid("M8 1.5a6.5 6.5 0 0 1 0 13z")
    case .most: ring + Self.solid("M8 8V1.5A6.5 6.5 0 1 1 1.5 8z")
    case .full: Self.solid("M1.5 1.5h13v13h-13z")
    case .dashed: "<path stroke-dasharray='3 2.3' d='M2 2h12v12H2z'/>"
    case .dotted: box + "<circle fill='#000' cx='8' cy='8' r='1.5'/>"
    case .slice: box + Self.solid("M8 8V2h6v6z")
    case .passed: "<path stroke-width='2.2' d='M3 1.5v13M6 8h8M11 4.5 14.5 8 11 11.5'/>"
    case .check: ring + "<path stroke-width='2' d='m4.8 8.3 2.2 2.3 4.3-5'/>"
    case .left: ring + Self.solid("M8 1.5a6.5 6.5 0 0 0 0 13z")
    case .unequal: "<path stroke-width='2' d='M2.5 5.5h11m-11 5h11M11 2 5 14'/>"
    case .equal: "<path stroke-width='2' d='M2.5 5.5h11m-11 5h11'/>"
    case .quotes: "<path stroke-width='2' d='M6 4.5H3v4h3q0 3-2.5 3.5M13 4.5h-3v4h3q0 3-2.5 3.5'/>"
    case .ring: ring
    case .hatched: box + "<path stroke-width='1.2' d='m2 9 7-7M2 14 14 2M7 14l7-7'/>"
    case .faint: "<circle stroke-dasharray='2.2 1.9' cx='8' cy='8' r='6.5'/>"
    case .cross: "<path stroke-width='2.4' d='m3 3 10 10m0-10L3 13'/>"
    case .down: "<path stroke-width='2.2' d='M8 2v11.5M3.5 9.5 8 14l4.5-4.5'/>"
    case .up: "<path stroke-width='2.2' d='M8 14V2.5M3.5 6.5 8 2l4.5 4.5'/>"
    case .plus: "<path stroke-width='2.4' d='M8 2v12M2 8h12'/>"
    case .clock: ring + "<path stroke-width='1.8' d='M8 4v4.3l3 1.7'/>"
    }
  }

  private static func solid(_ outline: String) -> String {
    "<path fill='#000' stroke='none' d='\(outline)'/>"
  }

  /// The glyph of a level of strength.
  static func level(_ level: Int) -> Glyph {
    switch level {
    case 5...: .full
    case 4: .most
    case 3: .half
    case 1...2: .quarter
    default: .square
    }
  }

  /// The glyph of what was found of a promise.
  static func state(_ state: Promise.State) -> Glyph {
    switch state {
    case .found: .check
    case .possible: .left
    case .changed: .unequal
    case .repeated, .maybeRepeated: .equal
    case .lacking: .quotes
    case .unmentioned: .ring
    case .open: .clock
    case .overdue: .passed
    case .unjudged: .hatched
    case .untestable, .unfollowed: .faint
    }
  }

  /// The glyph of what is missing.
  static func grade(_ grade: Gap.Grade) -> Glyph {
    switch grade {
    case .notNamed: .dashed
    case .onlyNamed: .dotted
    case .noncommittal: .slice
    case .notFollowedUp: .passed
    case .refused: .cross
    case .notAssessable: .hatched
    }
  }

  /// The glyph of what an answer does.
  static func answer(_ state: QuestionSet.State) -> Glyph {
    switch state {
    case .answered: .full
    case .partly: .half
    case .dodged: .dashed
    case .elsewhere: .ring
    }
  }

  /// The glyph of what became of a norm between two texts.
  static func verdict(_ verdict: Comparison.Verdict) -> Glyph {
    switch verdict {
    case .dropped: .cross
    case .weakened: .down
    case .kept: .equal
    case .strengthened: .up
    case .new: .plus
    }
  }

  /// The rules of the style sheet that give each class its glyph and each choice its filter.
  static let sheet: String = {
    let painted =
      ".glyph,.tag::before,.level::before,.career li::before,.box[class*=l-]::before,"
      + ".matrix td[class^=l-] a::after{content:\"\";display:inline-block;flex:none;"
      + "width:1em;height:1em;background:currentColor;-webkit-mask:var(--g) center/contain;"
      + "mask:var(--g) center/contain;print-color-adjust:exact}\n"
    let drawings = allCases.map { "--g-\($0.rawValue):\($0.address)" }.joined(separator: ";\n")
    let levels = (0...6).map { (".l-\($0)", level($0)) }
    let classes = levels + states.map { (".t-\($0)", $1) }
    let rules = classes.map { "\($0){--g:var(--g-\($1.rawValue))}" }.joined()
    let filters = states.map { name, _ in
      ".choices:has([value=\(name)]:checked)~* [data-st]:not([data-st=\(name)])"
    }
    return painted + ":root{\(drawings)}\n" + rules + "\n@media screen{"
      + filters.joined(separator: ",\n") + "{display:none}}\n"
  }()

  /// Every state that a tag or a choice can name, with its glyph.
  private static let states: [(String, Glyph)] = {
    var all: [(String, Glyph)] = Promise.State.allCases.map { ($0.rawValue, state($0)) }
    all += Gap.Grade.allCases.map { ($0.rawValue, grade($0)) }
    all += QuestionSet.State.allCases.map { ($0.rawValue, answer($0)) }
    all += Wording.verdicts.map { ("v-\($0.rawValue)", verdict($0)) }
    return all
  }()

  /// The drawing as an address that a style sheet can hold.
  private var address: String {
    let picture =
      "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16' fill='none' stroke='#000' "
      + "stroke-width='1.6'>\(shape)</svg>"
    var encoded = ""
    for character in picture {
      switch character {
      case "<": encoded += "%3C"
      case ">": encoded += "%3E"
      case "#": encoded += "%23"
      default: encoded.append(character)
      }
    }
    return "url(\"data:image/svg+xml,\(encoded)\")"
  }
}
