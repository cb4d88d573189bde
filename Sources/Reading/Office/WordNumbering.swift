/// The lists of a Word file, and the numbers that Word prints before their items.
struct WordNumbering {
  /// A level of a list.
  private struct Level {
    var format = "decimal"
    /// The text, with `%1` for the number of the first level.
    var text = ""
    var start = 1
    /// The style of paragraphs that take this level.
    var style: String?
    /// Whether numbers of other levels are written in digits.
    var isLegal = false
  }

  private struct List {
    let abstract: String
    /// The numbers at which this list begins again, by level.
    let restarts: [Int: Int]
  }

  private var levels: [String: [Int: Level]] = [:]
  private var lists: [String: List] = [:]
  /// The numbers so far, by kind of list; lists of one kind count on.
  private var counters: [String: [Int]] = [:]
  private var begun: Set<String> = []

  init() {}

  /// Reads `numbering.xml`.
  init(_ tree: MarkupTree) {
    for abstract in tree.all("abstractnum") {
      guard let id = tree.attribute("abstractnumid", of: abstract) else { continue }
      for node in tree.all("lvl", in: abstract) {
        guard let index = tree.attribute("ilvl", of: node).flatMap({ Int($0) }),
          (0..<9).contains(index)
        else { continue }
        levels[id, default: [:]][index] = Self.level(node, of: tree)
      }
    }
    for node in tree.all("num") {
      guard let id = tree.attribute("numid", of: node),
        let reference = tree.first("abstractnumid", in: node),
        let abstract = tree.attribute("val", of: reference)
      else { continue }
      var restarts: [Int: Int] = [:]
      for override in tree.all("lvloverride", in: node) {
        guard let index = tree.attribute("ilvl", of: override).flatMap({ Int($0) }),
          let start = tree.first("startoverride", in: override)
        else { continue }
        restarts[index] = tree.attribute("val", of: start).flatMap { Int($0) } ?? 1
      }
      lists[id] = List(abstract: abstract, restarts: restarts)
    }
  }

  private static func level(_ node: Int, of tree: MarkupTree) -> Level {
    func value(_ name: String) -> String? {
      tree.first(name, in: node).flatMap { tree.attribute("val", of: $0) }
    }
    var level = Level()
    level.format = value("numfmt") ?? "decimal"
    level.text = value("lvltext") ?? ""
    // A number that no one would print is read as the first.
    level.start = value("start").flatMap { Int($0) }.map { min(max($0, 0), 100_000) } ?? 1
    level.style = value("pstyle")
    level.isLegal = tree.first("islgl", in: node) != nil
    return level
  }

  /// Whether there is a list with an id.
  func has(_ list: String) -> Bool { lists[list] != nil }

  /// The level of a list that paragraphs of a style take.
  func level(of style: String, in list: String) -> Int? {
    guard let abstract = lists[list]?.abstract else { return nil }
    return levels[abstract]?.first { $0.value.style == style }?.key
  }

  /// Counts an item and returns the number that is printed before it; nil for a bullet.
  mutating func next(in list: String, level index: Int) -> String? {
    guard let found = lists[list], let levels = levels[found.abstract],
      (0..<9).contains(index), let level = levels[index]
    else { return nil }
    var counts = counters[found.abstract] ?? []
    if begun.insert(list).inserted, let restart = found.restarts[index] {
      counts = Array(counts.prefix(index))
      while counts.count < index { counts.append(levels[counts.count]?.start ?? 1) }
      counts.append(min(max(restart, 0), 100_000) - 1)
    }
    while counts.count <= index {
      let start = levels[counts.count]?.start ?? 1
      // A level that was jumped over counts as begun; the item's own is about to begin.
      counts.append(counts.count == index ? start - 1 : start)
    }
    counts = Array(counts.prefix(index + 1))
    counts[index] += 1
    counters[found.abstract] = counts
    guard level.format != "bullet", level.format != "none" else { return nil }
    var text = level.text
    for (place, count) in counts.enumerated() {
      let format = level.isLegal ? "decimal" : levels[place]?.format ?? "decimal"
      text = text.replacing("%\(place + 1)", with: Self.written(count, format))
    }
    return text.isEmpty ? nil : text
  }

  /// A number as a list writes it.
  static func written(_ number: Int, _ format: String) -> String {
    switch format {
    case "lowerLetter", "upperLetter", "a", "A":
      guard number > 0 else { return "" }
      // Word goes on with aa, bb, cc.
      let letter = Character(UnicodeScalar(UInt8(97 + (number - 1) % 26)))
      let text = String(repeating: letter, count: min((number - 1) / 26 + 1, 9))
      return format == "upperLetter" || format == "A" ? text.uppercased() : text
    case "lowerRoman", "upperRoman", "i", "I":
      let text = roman(number)
      return format == "upperRoman" || format == "I" ? text.uppercased() : text
    case "decimalZero": return number < 10 ? "0\(number)" : "\(number)"
    default: return "\(number)"
    }
  }

  private static func roman(_ number: Int) -> String {
    var rest = min(number, 3999)
    var text = ""
    for (value, sign) in [
      (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
      (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ] {
      while rest >= value {
        text += sign
        rest -= value
      }
    }
    return text
  }
}
