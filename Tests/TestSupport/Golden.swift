import Foundation

/// Expected output in a file beside the test.
public enum Golden {
  /// Returns what the file holds; with `NAKOMEN_RECORD=1` it is rewritten first, and nil is returned,
  /// so that a recording can never pass for a test.
  public static func text(_ name: String, beside file: String, now: String) throws -> String? {
    let folder = file.split(separator: "/").dropLast().joined(separator: "/")
    let path = "/\(folder)/Golden/\(name)"
    if ProcessInfo.processInfo.environment["NAKOMEN_RECORD"] == "1" {
      try FileManager.default.createDirectory(
        atPath: "/\(folder)/Golden",
        withIntermediateDirectories: true
      )
      try now.write(toFile: path, atomically: true, encoding: .utf8)
      return nil
    }
    return try String(contentsOfFile: path, encoding: .utf8)
  }
}
