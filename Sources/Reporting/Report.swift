public import Linking

/// A format to write a dossier in.
public struct Report: Sendable {
  /// Its name, as `--format` takes it.
  public let name: String
  /// The suffix of files, as `-o` takes it.
  public let suffix: String
  /// Writes the dossier.
  public let write: @Sendable (Dossier, inout Output) -> Void

  /// All formats.
  public static let all: [Report] = [.html, .markdown, .text, .json, .jsonLines]
}

/// Bytes that a report is written into.
public struct Output: Sendable {
  /// What was written so far.
  public private(set) var bytes: [UInt8] = []

  /// Makes an empty output.
  public init() {}

  /// Appends text.
  public mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Appends bytes.
  mutating func write(_ more: [UInt8]) { bytes += more }
}
