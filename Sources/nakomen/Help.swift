/// Help from the table of commands.
enum Help {
  /// The list of commands.
  static func overview() -> String {
    var text = """
      nakomen leest Nederlandse beleidsstukken en laat zien wat er is toegezegd, door wie,
      wanneer en hoe stellig, en wat daarvan in latere stukken is terug te vinden.

      gebruik: nakomen OPDRACHT [opties] PAD…

      opdrachten

      """
    let width = (Command.all.map { $0.name.count + 1 + $0.arguments.count }.max() ?? 0) + 2
    for command in Command.all {
      text += "  " + padded("\(command.name) \(command.arguments)", width) + command.summary + "\n"
    }
    text += """
        \(padded("help [OPDRACHT]", width))uitleg over een opdracht

      voorbeelden
        nakomen report stukken/ -o rapport.html
        nakomen check nota.txt --profile imvo-beleidsnota
        nakomen find oeso-richtlijnen stukken/

      Een bevinding is een signaal, geen oordeel. Controleer het citaat.

      """
    return text
  }

  /// The page of one command.
  static func page(of command: Command) -> String {
    var text = "nakomen \(command.name) \(command.arguments)\n\n\(command.summary)\n"
    if !command.flags.isEmpty { text += "\nopties\n" + table(command.flags) }
    return text + "\nalgemene opties\n" + table(Command.common)
  }

  private static func table(_ flags: [Flag]) -> String {
    let names = flags.map(title)
    let width = (names.map(\.count).max() ?? 0) + 2
    return zip(names, flags).map { "  " + padded($0, width) + $1.help + "\n" }.joined()
  }

  private static func title(_ flag: Flag) -> String {
    let short = flag.short.map { "-\($0), " } ?? "    "
    return switch flag.value {
    case .none: short + "--" + flag.name
    case .required(let what): short + "--\(flag.name) \(what)"
    case .optional(let what): short + "--\(flag.name)[=\(what)]"
    }
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}
