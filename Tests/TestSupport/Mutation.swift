/// Damage to a file, from a seeded generator: bytes flipped, cut, doubled, moved, and spliced with
/// another file or with what breaks parsers.
public struct Mutation {
  private var random: SplitMix64
  private let samples: [[UInt8]]

  private static let poison: [[UInt8]] =
    [
      "<", ">", "</", "<!--", "<![CDATA[", "]]>", "<?", "&", "&#x110000;", "&#99999999999999;",
      "\"",
      "=", "99999999999999999999", "-1", "0", "%9", "\u{FEFF}", "\u{0C}", "\r", "\u{1}", "{", "[",
      "\\u",
      "<!DOCTYPE a [<!ENTITY b \"c\">]>", "xMin=\"nan\" ", "1e400", "<p>", "<table>", "</table>",
      "<br/>",
    ].map { (text: String) in Array(text.utf8) } + [
      [0], [0xFF], [0xFF, 0xFE], [0xC3], [0xF0, 0x9F], [0x50, 0x4B, 3, 4],
      [UInt8](repeating: 0x3C, count: 500), Array(String(repeating: "<al>", count: 400).utf8),
      Array(String(repeating: "[", count: 600).utf8), [UInt8](repeating: 0x20, count: 3000),
    ]

  /// Makes a source of damage.
  ///
  /// - Parameters:
  ///   - samples: The files that are damaged.
  ///   - seed: What tells one series from another.
  public init(of samples: [[UInt8]], seed: UInt64) {
    self.samples = samples
    random = SplitMix64(seed: seed)
  }

  /// Whether the next thing falls out one way of several.
  public mutating func isOne(of count: Int) -> Bool {
    Int.random(in: 0..<count, using: &random) == 0
  }

  /// A number below another.
  public mutating func number(below limit: Int) -> Int {
    limit > 1 ? Int.random(in: 0..<limit, using: &random) : 0
  }

  /// A damaged copy of one of the samples.
  public mutating func damaged() -> [UInt8] { damaged(samples[number(below: samples.count)]) }

  /// A damaged copy of bytes.
  public mutating func damaged(_ sample: [UInt8]) -> [UInt8] {
    var bytes = sample
    for _ in 0...number(below: isOne(of: 4) ? 40 : 4) {
      if bytes.isEmpty { bytes = [0x20] }
      let at = number(below: bytes.count)
      let end = min(bytes.count, at + 1 + number(below: isOne(of: 6) ? 4000 : 40))
      switch number(below: 8) {
      case 0: bytes[at] = UInt8(number(below: 256))
      case 1: bytes[at] ^= 1 << UInt8(number(below: 8))
      case 2: bytes.removeSubrange(at..<end)
      case 3: bytes.insert(contentsOf: Array(bytes[at..<end]), at: at)
      case 4: bytes.insert(contentsOf: Array(bytes[at..<end]), at: number(below: bytes.count))
      case 5: bytes.insert(contentsOf: Self.poison[number(below: Self.poison.count)], at: at)
      case 6:
        let other = samples[number(below: samples.count)]
        let from = number(below: other.count)
        bytes.replaceSubrange(at..<end, with: other[from..<min(other.count, from + 600)])
      default: if isOne(of: 8) { bytes.removeSubrange(at...) }
      }
    }
    return bytes
  }
}
