/// A flag of the command line: its names, whether it takes a value, and its help.
struct Flag: Sendable {
  /// Whether a flag takes a value.
  enum Value: Sendable {
    case none
    /// The value follows, or stands behind `=`; the text names it in help.
    case required(String)
    /// The value can only stand behind `=`, so that it never swallows a path.
    case optional(String)
  }

  let name: String
  let short: Character?
  let value: Value
  let help: String

  init(_ name: String, _ short: Character? = nil, _ value: Value = .none, help: String) {
    self.name = name
    self.short = short
    self.value = value
    self.help = help
  }
}

/// A command line that was understood: what was given, and nothing guessed.
struct Invocation: Sendable {
  let paths: [String]
  private let values: [String: [String]]

  init(paths: [String], values: [String: [String]]) {
    self.paths = paths
    self.values = values
  }

  /// Whether a flag was given.
  func has(_ flag: String) -> Bool { values[flag] != nil }

  /// The last value of a flag; nil when it was not given, empty when given without a value.
  func value(_ flag: String) -> String? { values[flag]?.last }

  /// All values of a repeatable flag, in order.
  func all(_ flag: String) -> [String] { values[flag] ?? [] }
}

/// A wrong command line or a run that cannot go on: one message and exit status 2.
struct UsageError: Error {
  let code: String
  let message: String
  let tip: String

  init(_ code: String, _ message: String, tip: String = "") {
    self.code = code
    self.message = message
    self.tip = tip
  }
}

extension Invocation {
  /// Reads the words behind a command.
  ///
  /// - Parameters:
  ///   - words: The words behind the command's name.
  ///   - flags: The flags that the command knows.
  ///   - settings: Values from the environment and the configuration file; the command line wins.
  /// - Throws: N202 for a flag that the command does not know, N203 for a wrong value.
  init(
    words: [String],
    flags: [Flag],
    settings: [String: String] = [:]
  ) throws(UsageError) {
    var paths: [String] = []
    var values: [String: [String]] = [:]
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--" {
        paths += rest
        break
      }
      if word.hasPrefix("--") {
        let parts = word.dropFirst(2).split(
          separator: "=",
          maxSplits: 1,
          omittingEmptySubsequences: false
        )
        let name = String(parts.first ?? "")
        guard let flag = flags.first(where: { $0.name == name }) else {
          throw Self.unknown("--" + name, flags)
        }
        let attached = parts.count == 2 ? String(parts[1]) : nil
        values[name, default: []].append(try Self.value(of: flag, attached, &rest))
      } else if word.hasPrefix("-"), word.count > 1 {
        var letters = word.dropFirst()
        while let letter = letters.popFirst() {
          guard let flag = flags.first(where: { $0.short == letter }) else {
            throw Self.unknown("-\(letter)", flags)
          }
          var attached: String?
          if case .required = flag.value, !letters.isEmpty {
            attached = String(letters.first == "=" ? letters.dropFirst() : letters)
            letters = ""
          }
          values[flag.name, default: []].append(try Self.value(of: flag, attached, &rest))
        }
      } else {
        paths.append(word)
      }
    }
    for (name, value) in settings
    where values[name] == nil && flags.contains(where: { $0.name == name }) {
      values[name] = [value]
    }
    self.init(paths: paths, values: values)
  }

  private static func value(
    of flag: Flag,
    _ attached: String?,
    _ rest: inout ArraySlice<String>
  ) throws(UsageError) -> String {
    switch flag.value {
    case .none:
      guard attached == nil else {
        throw UsageError("N203", "--\(flag.name) neemt geen waarde aan")
      }
      return ""
    case .optional:
      return attached ?? ""
    case .required(let what):
      if let attached { return attached }
      guard let next = rest.popFirst() else {
        throw UsageError(
          "N203",
          "bij --\(flag.name) ontbreekt een waarde (\(what))",
          tip: "schrijf --\(flag.name) \(what)"
        )
      }
      return next
    }
  }

  private static func unknown(_ word: String, _ flags: [Flag]) -> UsageError {
    let near = nearest(to: word, among: flags.map { "--" + $0.name })
    let hint = near.map { "; bedoelde u '\($0)'?" } ?? ""
    return UsageError("N202", "onbekende optie '\(word)'\(hint)")
  }
}

/// Returns the word at an edit distance of at most 2, the nearest first.
func nearest(to word: String, among words: [String]) -> String? {
  words.map { (distance(word, $0), $0) }
    .filter { $0.0 <= 2 }
    .min { ($0.0, $0.1) < ($1.0, $1.1) }?.1
}

/// The number of letters to change, add or drop to get from one word to the other.
private func distance(_ left: String, _ right: String) -> Int {
  let from = Array(left)
  let to = Array(right)
  var row = Array(0...to.count)
  for (index, letter) in from.enumerated() {
    var previous = row[0]
    row[0] = index + 1
    for (column, other) in to.enumerated() {
      let cost = min(row[column] + 1, row[column + 1] + 1, previous + (letter == other ? 0 : 1))
      previous = row[column + 1]
      row[column + 1] = cost
    }
  }
  return row[to.count]
}
