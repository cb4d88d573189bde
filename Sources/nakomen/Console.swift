import Documents
import Foundation

/// Standard output for data, standard error for talk.
enum Console {
  /// Writes bytes to standard output.
  static func write(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(1, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        exit(errno == EPIPE ? 141 : 2)
      }
      rest = rest.dropFirst(count)
    }
  }

  /// Writes text to standard output.
  static func write(_ text: String) { write(Array(text.utf8)) }

  /// Writes a line of talk to standard error.
  static func tell(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
  }

  /// Prints a message.
  static func tell(_ diagnostic: Diagnostic) { tell(diagnostic.text) }

  /// Whether standard output is a terminal.
  static var isTerminal: Bool { isatty(1) == 1 }
}

/// Writes a file whole or not at all: under a temporary name in the same folder, then renamed.
struct OutputFile {
  let path: String

  /// Writes the bytes; throws N401 when the folder does not take them.
  func write(_ bytes: [UInt8]) throws(UsageError) {
    let temporary = path + ".deel"
    Interruption.remove(onInterrupt: temporary)
    defer { Interruption.remove(onInterrupt: nil) }
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: temporary))
    } catch {
      unlink(temporary)
      throw UsageError(
        "N401",
        "\(Diagnostic.printable(path)): kan niet worden geschreven",
        tip: "bestaat de map, en mag u erin schrijven?"
      )
    }
    guard rename(temporary, path) == 0 else {
      unlink(temporary)
      throw UsageError(
        "N401",
        "\(Diagnostic.printable(path)): kan niet worden vervangen",
        tip: "kies met -o een andere naam"
      )
    }
  }
}
