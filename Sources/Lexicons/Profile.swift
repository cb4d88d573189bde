/// A row of `profielen.tsv`: what is expected where, since when, says who.
public struct Expectation: Hashable, Sendable {
  /// The id of the profile.
  public let profile: String
  /// The line of the table.
  public let row: Int
  /// The norm that is expected, or `veld:…`.
  public let norm: String
  /// The instrument that it is expected for; nil: anywhere.
  public let instrument: String?
  /// Whether it must (*moet*) or should (*zou*) be there.
  public let isRequired: Bool
  /// Why it is expected.
  public let source: String
  /// Rows of one group are alternatives; empty for none.
  public let group: String
  /// The conditions, all of which must hold; alternatives within one are split by `|`.
  public let conditions: [String]
  /// The section where it is expected; empty for anywhere.
  public let section: String

  /// Returns the alternatives of a condition, each complete.
  ///
  /// `soort:nap|beleidsnota` is `soort:nap` or `soort:beleidsnota`. A `|` between brackets belongs to a
  /// pattern.
  public static func alternatives(_ condition: String) -> [String] {
    var parts: [String] = [""]
    var depth = 0
    for character in condition {
      if character == "[" || character == "(" { depth += 1 }
      if character == "]" || character == ")" { depth -= 1 }
      if character == "|", depth == 0 {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    guard let colon = parts[0].firstIndex(of: ":") else { return parts }
    let prefix = parts[0][...colon]
    return parts.map { $0.contains(":") || $0.hasPrefix("datum") ? $0 : prefix + $0 }
  }
}
