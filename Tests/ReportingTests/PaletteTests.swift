import Testing

@testable import Reporting

/// A colour on a background and the least contrast it must have.
struct ContrastCase: CustomTestStringConvertible, Sendable {
  let ink: String
  let ground: String
  let least: Double
  var testDescription: String { "\(ink) on \(ground)" }

  init(_ ink: String, _ ground: String, _ least: Double) {
    self.ink = ink
    self.ground = ground
    self.least = least
  }

  static let all: [ContrastCase] = [
    .init("ink", "paper", 14), .init("muted", "paper", 4.5), .init("blue", "paper", 4.5),
    .init("orange", "paper", 4.5), .init("green", "paper", 4.5), .init("purple", "paper", 4.5),
    .init("edge", "paper", 3), .init("ink", "m-cue", 7), .init("ink", "m-norm", 7),
    .init("ink", "m-term", 7), .init("ink", "m-report", 7), .init("ink", "m-claim", 7),
    .init("on-pale", "l0", 4.5), .init("on-pale", "l1", 4.5), .init("on-pale", "l3", 4.5),
    .init("on-mid", "l4", 4.5), .init("on-deep", "l5", 4.5), .init("on-deep", "l6", 4.5),
  ]
}

@Suite struct PaletteTests {
  @Test(arguments: ContrastCase.all)
  func `text is legible in the light and in the dark`(sample: ContrastCase) throws {
    let palettes = Self.palettes
    #expect(palettes.count == 2)
    for palette in palettes {
      let ink = try #require(palette[sample.ink])
      let ground = try #require(palette[sample.ground])
      #expect(Self.contrast(ink, ground) >= sample.least)
    }
  }

  /// The colours of the style by name: the light ones, then the dark ones.
  private static var palettes: [[String: [Double]]] {
    let parts = HTMLStyle.inline.text.split(separator: ":root{").dropFirst().prefix(2)
    return parts.map { part in
      var colours: [String: [Double]] = [:]
      for rule in part.prefix(while: { $0 != "}" }).split(whereSeparator: { ";\n".contains($0) }) {
        let sides = rule.split(separator: ":")
        guard sides.count == 2, sides[0].hasPrefix("--"), sides[1].hasPrefix("#") else { continue }
        colours[String(sides[0].dropFirst(2))] = channels(String(sides[1].dropFirst()))
      }
      return colours
    }
  }

  private static func channels(_ hexadecimal: String) -> [Double] {
    let digits = hexadecimal.compactMap { $0.hexDigitValue }
    let pairs =
      digits.count == 3
      ? digits.map { $0 * 17 }
      : stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] * 16 + digits[$0 + 1] }
    return pairs.map { Double($0) / 255 }
  }

  /// The contrast ratio of WCAG 2.2.
  private static func contrast(_ one: [Double], _ other: [Double]) -> Double {
    func luminance(_ channels: [Double]) -> Double {
      let linear = channels.map { $0 <= 0.04045 ? $0 / 12.92 : power(($0 + 0.055) / 1.055) }
      return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }
    let (a, b) = (luminance(one), luminance(other))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  /// The power of 2.4, as the square times the fifth root of the square; no library is needed for it.
  private static func power(_ value: Double) -> Double {
    let square = value * value
    var root = value
    for _ in 0..<60 {
      root -= (root * root * root * root * root - square) / (5 * root * root * root * root)
    }
    return square * root
  }
}
