import Foundation
import Synchronization

/// Runs a program of the system on bytes: found by absolute path, without a shell, within limits.
struct Tool {
  /// What a run printed.
  struct Outcome {
    /// Why a run was ended before it was done.
    enum Stop { case time, output }

    let status: Int32
    let output: [UInt8]
    /// The limit that ended the run; then the output is partial.
    let stop: Stop?

    /// Whether the run was ended by a limit.
    var wasStopped: Bool { stop != nil }
  }

  let path: String
  private let limiter: String?

  /// Finds a program in the folders of the system; nil when it is not there.
  init?(_ name: String, folders: [String] = Tool.folders) {
    guard let path = Tool.find(name, folders) else { return nil }
    self.path = path
    limiter = Tool.find("prlimit", Tool.folders + ["/usr/bin"])
  }

  /// The folders of `PATH`, in order, absolute ones only.
  static var folders: [String] {
    (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")
      .split(separator: ":").map(String.init).filter { $0.hasPrefix("/") }
  }

  /// Held while a program is started.
  private static let starting = Mutex(())

  private static func find(_ name: String, _ folders: [String]) -> String? {
    folders.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Runs the program with bytes on its standard input.
  ///
  /// - Parameters:
  ///   - arguments: The arguments; no file name is among them.
  ///   - input: What the program reads.
  ///   - timeLimit: The seconds after which it is stopped.
  ///   - outputLimit: The bytes after which it is stopped.
  ///   - keepsErrors: Whether what it prints as errors belongs to the output.
  /// - Returns: What it printed; nil when it could not be started.
  func run(
    _ arguments: [String],
    input: [UInt8],
    timeLimit: Double = Limits.toolSeconds,
    outputLimit: Int = Limits.toolOutput,
    keepsErrors: Bool = false
  ) -> Outcome? {
    // A program that exits early closes its input; that is no reason to die.
    signal(SIGPIPE, SIG_IGN)
    let process = Process()
    if let limiter {
      process.executableURL = URL(fileURLWithPath: limiter)
      process.arguments = ["--as=\(Limits.toolMemory)", path] + arguments
    } else {
      process.executableURL = URL(fileURLWithPath: path)
      process.arguments = arguments
    }
    process.environment = ["LC_ALL": "C.UTF-8", "TZ": "UTC", "PATH": "/usr/bin:/bin"]
    // One at a time, and closed in the program itself: a program started beside it must not hold the
    // pipes of this one open.
    let pipes = Self.starting.withLock { _ -> (Pipe, Pipe)? in
      let pipes = (Pipe(), Pipe())
      for pipe in [pipes.0, pipes.1] {
        for end in [pipe.fileHandleForReading, pipe.fileHandleForWriting] {
          _ = fcntl(end.fileDescriptor, F_SETFD, FD_CLOEXEC)
        }
      }
      process.standardInput = pipes.0
      process.standardOutput = pipes.1
      process.standardError = keepsErrors ? pipes.1 : FileHandle.nullDevice
      return (try? process.run()) != nil ? pipes : nil
    }
    guard let (standardInput, output) = pipes else { return nil }
    let writer = standardInput.fileHandleForWriting
    Thread.detachNewThread {
      try? writer.write(contentsOf: Data(input))
      try? writer.close()
    }
    var printed = Printed(until: Date(timeIntervalSinceNow: timeLimit), limit: outputLimit)
    printed.drain(output.fileHandleForReading.fileDescriptor)
    if printed.stop != nil { Self.end(process.processIdentifier) }
    process.waitUntilExit()
    return Outcome(status: process.terminationStatus, output: printed.bytes, stop: printed.stop)
  }

  /// Ends a program, and whatever it started where it leads a group of its own.
  private static func end(_ program: pid_t) {
    kill(getpgid(program) == program ? -program : program, SIGKILL)
  }
}

/// What a program prints, read until it ends or a limit is reached.
private struct Printed {
  private(set) var bytes: [UInt8] = []
  private(set) var stop: Tool.Outcome.Stop?
  private let deadline: Date
  private let limit: Int

  init(until deadline: Date, limit: Int) {
    self.deadline = deadline
    self.limit = limit
  }

  /// Reads until the end; a wait never outlasts the deadline, whoever holds the pipe open.
  mutating func drain(_ descriptor: Int32) {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let rest = deadline.timeIntervalSinceNow
      guard rest > 0 else { return stop = .time }
      var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let ready = poll(&waiting, 1, Int32(min(rest, 3600) * 1000) + 1)
      if ready < 0, errno == EINTR { continue }
      guard ready > 0 else { return stop = .time }
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      bytes += chunk[..<count]
      guard bytes.count <= limit else { return stop = .output }
    }
  }
}
