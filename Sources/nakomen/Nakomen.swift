import Documents
import Foundation

/// The program: parse, run, exit status.
@main
struct Nakomen {
  /// The version that reports and `--version` print.
  static let version = "0.1.0"

  static func main() async {
    Interruption.listen()
    let words = Array(CommandLine.arguments.dropFirst())
    do throws(UsageError) {
      exit(try await run(words))
    } catch {
      Console.tell(Diagnostic(.error, error.code, error.message, tip: error.tip))
      exit(2)
    }
  }

  private static func run(_ words: [String]) async throws(UsageError) -> Int32 {
    guard let first = words.first else {
      Console.write(Help.overview())
      return 2
    }
    switch first {
    case "--version":
      Console.write("nakomen \(version)\n")
      return 0
    case "-h", "--help":
      Console.write(Help.overview())
      return 0
    case "help":
      return try help(words.dropFirst().first)
    default:
      break
    }
    guard let command = Command.all.first(where: { $0.name == first }) else {
      let near = nearest(to: first, among: Command.all.map(\.name) + ["help"])
      let hint = near.map { "; bedoelde u '\($0)'?" } ?? ""
      throw UsageError(
        "N201",
        "onbekende opdracht '\(Diagnostic.printable(first))'\(hint)",
        tip: "nakomen help"
      )
    }
    let flags = command.flags + Command.common
    let rest = Array(words.dropFirst())
    if rest.prefix(while: { $0 != "--" }).contains(where: { $0 == "-h" || $0 == "--help" }) {
      Console.write(Help.page(of: command))
      return 0
    }
    let settings = rest.contains("--no-config") ? [:] : try Configuration.settings()
    let invocation = try Invocation(words: rest, flags: flags, settings: settings)
    return try await command.run(invocation)
  }

  private static func help(_ name: String?) throws(UsageError) -> Int32 {
    guard let name else {
      Console.write(Help.overview())
      return 0
    }
    guard let command = Command.all.first(where: { $0.name == name }) else {
      let near = nearest(to: name, among: Command.all.map(\.name))
      let hint = near.map { "; bedoelde u '\($0)'?" } ?? ""
      throw UsageError("N201", "onbekende opdracht '\(Diagnostic.printable(name))'\(hint)")
    }
    Console.write(Help.page(of: command))
    return 0
  }
}
