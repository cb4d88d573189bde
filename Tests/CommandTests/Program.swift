import Foundation
import TestSupport

/// The built program, run as a user would.
enum Program {
  /// What a run left behind.
  struct Outcome {
    let status: Int32
    let output: String
    let talk: String
  }

  /// The program stands beside the bundle of tests.
  static let path: String = {
    let bundle = CommandLine.arguments[0]
    let folder = bundle.split(separator: "/").dropLast().joined(separator: "/")
    return "/" + folder + "/nakomen"
  }()

  /// Runs it with the shipped lexicons and without settings from outside.
  static func run(
    _ arguments: [String],
    input: String = "",
    folder: String? = nil,
    helpers: String = "/usr/bin:/bin",
    through wrapper: [String] = []
  ) throws -> Outcome {
    let process = Process()
    let words = wrapper + [path] + arguments
    process.executableURL = URL(fileURLWithPath: words[0])
    process.arguments = Array(words.dropFirst())
    process.environment = ["NAKOMEN_LEXICONS": Paths.lexicons, "PATH": helpers]
    if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
    let (standardInput, output, talk) = (Pipe(), Pipe(), Pipe())
    process.standardInput = standardInput
    process.standardOutput = output
    process.standardError = talk
    try process.run()
    try standardInput.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try standardInput.fileHandleForWriting.close()
    // Both pipes are drained at once, so that neither can fill up.
    let errors = DispatchQueue(label: "talk")
    nonisolated(unsafe) var said = Data()
    errors.async { said = talk.fileHandleForReading.readDataToEndOfFile() }
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    errors.sync {}
    process.waitUntilExit()
    let status =
      process.terminationReason == .uncaughtSignal
      ? 128 + process.terminationStatus : process.terminationStatus
    return Outcome(
      status: status,
      output: String(decoding: printed, as: UTF8.self),
      talk: String(decoding: said, as: UTF8.self)
    )
  }

  /// Makes a folder with files for one test and removes it afterwards.
  static func withFolder(_ files: [String: Data], _ body: (String) throws -> Void) throws {
    let path = NSTemporaryDirectory() + "nakomen-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: path) }
    for (name, data) in files { try data.write(to: URL(fileURLWithPath: path + "/" + name)) }
    try body(path)
  }
}
