/// One printable message: stable code, place, what happened, what to do.
public struct Diagnostic: Hashable, Sendable {
  /// How bad it is.
  public enum Severity: Hashable, Sendable { case error, warning }

  /// How bad it is.
  public let severity: Severity
  /// The stable code, such as `N104` or `L011`.
  public let code: String
  /// The place: `brief.pdf`, `signalen.tsv:41:patroon`; empty when there is none.
  public let place: String
  /// What happened, in Dutch, as a clause without capital or full stop.
  public let message: String
  /// What to do, in Dutch; empty when nothing can be done.
  public let tip: String

  /// Makes a message.
  public init(
    _ severity: Severity,
    _ code: String,
    place: String = "",
    _ message: String,
    tip: String = ""
  ) {
    self.severity = severity
    self.code = code
    self.place = place
    self.message = message
    self.tip = tip
  }

  /// The message as it is printed on standard error, with the tip on a line of its own.
  public var text: String {
    let word = severity == .error ? "fout" : "let op"
    let before = place.isEmpty ? "" : "\(Self.printable(place)): "
    let line = "nakomen: \(word) \(code): \(before)\(Self.printable(message))"
    return tip.isEmpty ? line : "\(line)\n  tip: \(Self.printable(tip))"
  }

  /// Returns text with control characters shown as escapes, so that a file name cannot forge a line.
  public static func printable(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      let isControl =
        scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
        || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
      if isControl {
        result += "\\u{\(String(scalar.value, radix: 16))}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
