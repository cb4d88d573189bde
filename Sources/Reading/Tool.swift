import Foundation
import Synchronization

/// Runs a program of the system on bytes: found by absolute path, without a shell, within limits.
struct Tool {
  /// What a run printed.
  struct Outcome {
    let status: Int32
    let output: [UInt8]
    /// Whether the run was ended by the time or output limit; then the output is partial.
    let wasStopped: Bool
  }

  let path: String
  private let limiter: String?

  static let timeLimit = 60.0
  static let outputLimit = 200 << 20

  /// Finds a program in the folders of the system; nil when it is not there.
  init?(_ name: String, folders: [String] = Tool.folders) {
    guard let path = Tool.find(name, folders) else { return nil }
    self.path = path
    limiter = Tool.find("prlimit", folders)
  }

  /// The folders of `PATH`, in order, absolute ones only.
  static var folders: [String] {
    (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")
      .split(separator: ":").map(String.init).filter { $0.hasPrefix("/") }
  }

  private static func find(_ name: String, _ folders: [String]) -> String? {
    folders.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Runs the program with bytes on its standard input.
  ///
  /// - Parameters:
  ///   - arguments: The arguments; no file name is among them.
  ///   - input: What the program reads.
  ///   - timeLimit: The seconds after which it is stopped.
  /// - Returns: What it printed; nil when it could not be started.
  func run(
    _ arguments: [String],
    input: [UInt8],
    timeLimit: Double = Tool.timeLimit
  ) -> Outcome? {
    // A program that exits early closes its input; that is no reason to die.
    signal(SIGPIPE, SIG_IGN)
    let process = Process()
    if let limiter {
      process.executableURL = URL(fileURLWithPath: limiter)
      process.arguments = ["--as=2147483648", path] + arguments
    } else {
      process.executableURL = URL(fileURLWithPath: path)
      process.arguments = arguments
    }
    process.environment = ["LC_ALL": "C.UTF-8", "TZ": "UTC", "PATH": "/usr/bin:/bin"]
    let (standardInput, output) = (Pipe(), Pipe())
    process.standardInput = standardInput
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    let writer = standardInput.fileHandleForWriting
    let pid = process.processIdentifier
    Thread.detachNewThread {
      try? writer.write(contentsOf: Data(input))
      try? writer.close()
    }
    let timer = DispatchSource.makeTimerSource(queue: .global())
    timer.schedule(deadline: .now() + timeLimit)
    let stopped = StopFlag()
    timer.setEventHandler {
      stopped.set()
      kill(pid, SIGKILL)
    }
    timer.resume()
    var bytes: [UInt8] = []
    let reader = output.fileHandleForReading
    while let chunk = try? reader.read(upToCount: 1 << 16), !chunk.isEmpty {
      bytes += chunk
      if bytes.count > Self.outputLimit {
        stopped.set()
        kill(pid, SIGKILL)
        break
      }
    }
    process.waitUntilExit()
    timer.cancel()
    return Outcome(
      status: process.terminationStatus,
      output: bytes,
      wasStopped: stopped.isSet
    )
  }
}

/// Whether a run was stopped; shared with the timer, hence a class with a lock.
private final class StopFlag: Sendable {
  private let flag = Mutex(false)

  func set() { flag.withLock { $0 = true } }

  var isSet: Bool { flag.withLock { $0 } }
}
