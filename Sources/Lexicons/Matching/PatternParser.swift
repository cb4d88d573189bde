/// Reads the notation for patterns, one character at a time.
struct PatternParser {
  private let characters: [Character]
  private var offset = 0

  /// Begins to read a pattern.
  init(_ text: String) {
    characters = Array(text)
  }

  /// Takes the `!-` that makes hyphens and blanks different, if it stands first.
  mutating func takeLiteralMark() -> Bool {
    guard characters.starts(with: "!-") else { return false }
    offset = 2
    return true
  }

  /// Reads parts until a closing bracket, a `|` or the end.
  mutating func sequence(until closing: Character?) throws(Pattern.Flaw) -> [Pattern.Node] {
    var nodes: [Pattern.Node] = []
    var needsBlank = false
    while offset < characters.count {
      let character = characters[offset]
      if character == " " || character == "\u{A0}" {
        needsBlank = false
        offset += 1
        continue
      }
      if character == closing || closing != nil && character == "|" { return nodes }
      if character == "]" || character == ")" || character == "}" || character == "|" {
        throw flaw(
          "'\(character)' staat los",
          tip: character == "|" ? "alternatieven staan tussen haken: [a|b]" : "haakje openen mist"
        )
      }
      if needsBlank {
        throw flaw(
          "'\(character)' staat vast aan wat ervoor staat",
          tip: "zet een spatie, of schrijf de vormen uit: [norm|normen]"
        )
      }
      nodes += try part(character)
      needsBlank = true
    }
    if let closing {
      throw flaw("'\(closing)' ontbreekt", tip: "sluit elk haakje dat u opent")
    }
    return nodes
  }

  private mutating func part(_ character: Character) throws(Pattern.Flaw) -> [Pattern.Node] {
    switch character {
    case "[":
      return [.alternatives(try branches(until: "]"))]
    case "(":
      let found = try branches(until: ")")
      return [.optional(found.count == 1 ? found[0] : [.alternatives(found)])]
    case "<":
      return [try gap()]
    case "{":
      offset += 1
      let name = takeName()
      guard offset < characters.count, characters[offset] == "}", !name.isEmpty else {
        throw flaw("lijst is niet afgesloten", tip: "schrijf {naam}")
      }
      offset += 1
      return [.list(name)]
    case "@":
      offset += 1
      let name = takeName()
      if let fact = Pattern.Fact(rawValue: name) { return [.fact(fact)] }
      if let form = Pattern.VerbForm(rawValue: name) { return [.form(form)] }
      throw flaw(
        "onbekend feit '@\(name)'",
        tip: "@norm @instrument @partij @overheid @datum @infinitief @deelwoord"
      )
    case "~":
      offset += 1
      let verb = takeName()
      if verb.isEmpty { throw flaw("na '~' ontbreekt een werkwoord", tip: "schrijf ~aandringen") }
      return [.separable(verb.replacing("_", with: " "))]
    default:
      return try word()
    }
  }

  private mutating func branches(until closing: Character) throws(Pattern.Flaw) -> [[Pattern.Node]]
  {
    offset += 1
    var branches: [[Pattern.Node]] = []
    while true {
      let branch = try sequence(until: closing)
      if branch.isEmpty {
        throw flaw(
          "leeg alternatief",
          tip: "haal het streepje weg, of maak het geheel (facultatief)"
        )
      }
      branches.append(branch)
      let isLast = characters[offset] == closing
      offset += 1
      if isLast { return branches }
    }
  }

  private mutating func gap() throws(Pattern.Flaw) -> Pattern.Node {
    let rest = characters[offset...].prefix { $0 != ">" }
    let bounds = rest.dropFirst().split(separator: "-").map { Int(String($0)) }
    guard bounds.count == 2, let low = bounds[0], let high = bounds[1], low <= high, high <= 30,
      offset + rest.count < characters.count
    else {
      throw flaw(
        "afstand is niet leesbaar",
        tip: "schrijf <0-3>: ten hoogste drie woorden ertussen"
      )
    }
    offset += rest.count + 1
    return .gap(low...high)
  }

  private mutating func takeName() -> String {
    var name = ""
    while offset < characters.count {
      let character = characters[offset]
      guard character.isLetter || character.isNumber || character == "-" || character == "_" else {
        break
      }
      name.append(character)
      offset += 1
    }
    return name
  }

  private mutating func word() throws(Pattern.Flaw) -> [Pattern.Node] {
    var word = Pattern.Word(text: "")
    if characters[offset] == "=" {
      word.isExact = true
      offset += 1
    }
    if offset < characters.count, characters[offset] == "*" {
      word.isOpenBefore = true
      offset += 1
    }
    while offset < characters.count {
      var character = characters[offset]
      if " []()|<{\u{A0}".contains(character) { break }
      if character == "*" {
        word.isOpenAfter = true
        offset += 1
        break
      }
      if character == "\\", offset + 1 < characters.count {
        offset += 1
        character = characters[offset]
      }
      word.text.append(character)
      offset += 1
    }
    if word.text == "...", !word.isExact { return [.clauseGap] }
    if word.text.isEmpty {
      throw flaw(
        "'\(word.isExact ? "=" : "*")' zonder woord",
        tip: "schrijf het teken vast aan een woord"
      )
    }
    return Self.nodes(of: word)
  }

  /// Cuts a word at its marks, as the words of a text are cut.
  private static func nodes(of word: Pattern.Word) -> [Pattern.Node] {
    let bytes = Array(word.text.utf8)
    let pieces = Fold.pieces(of: word.text)
    guard Fold.hasLetters(bytes) else {
      return [.word(word)]
    }
    var nodes: [Pattern.Node] = []
    var last = 0
    func addMarks(_ range: Range<Int>) {
      var offset = range.lowerBound
      while offset < range.upperBound, let (kind, length) = Fold.mark(bytes, at: offset) {
        let isOutside = range.lowerBound == 0 || range.upperBound == bytes.count
        if kind == .separate || kind == .tight && isOutside {
          nodes.append(.mark(String(decoding: bytes[offset..<offset + length], as: UTF8.self)))
        }
        offset += length
      }
    }
    for (index, piece) in pieces.enumerated() {
      addMarks(last..<piece.range.lowerBound)
      var part = Pattern.Word(text: String(decoding: bytes[piece.range], as: UTF8.self))
      part.isExact = word.isExact
      part.isOpenBefore = word.isOpenBefore && index == 0
      part.isOpenAfter = word.isOpenAfter && index == pieces.count - 1
      nodes.append(.word(part))
      last = piece.range.upperBound
    }
    addMarks(last..<bytes.count)
    return nodes
  }

  private func flaw(_ message: String, tip: String) -> Pattern.Flaw {
    Pattern.Flaw(message: "\(message) (teken \(min(offset, characters.count) + 1))", tip: tip)
  }
}
