import Documents

/// Reads the subset of Turtle in which vocabularies are exchanged.
///
/// - Read: prefixes and base, `a`, lists with `;` and `,`, literals with language or type, comments.
/// - Not read: blank nodes and collections; the message names the line.
struct TurtleReader {
  /// A value: an address, or text with perhaps a language.
  struct Object: Hashable {
    let value: String
    let language: String?
  }

  /// Subject, predicate and object.
  struct Triple: Hashable {
    let subject: String
    let predicate: String
    let object: Object
  }

  private let characters: [Character]
  private let file: String
  private var offset = 0
  private var line = 1
  private var prefixes: [String: String] = [:]
  private var base = ""

  /// Begins to read a text; the name of the file is for messages.
  init(_ text: String, _ file: String) {
    characters = Array(text)
    self.file = file
  }

  /// Returns the triples in order.
  func triples() throws(LexiconError) -> [Triple] {
    var reader = self
    var triples: [Triple] = []
    while reader.skip() {
      if try reader.takeDirective() { continue }
      let subject = try reader.takeName()
      var predicate = ""
      repeat {
        _ = reader.skip()
        if reader.peek == "." { break }
        predicate = try reader.takePredicate()
        repeat {
          _ = reader.skip()
          triples.append(
            Triple(subject: subject, predicate: predicate, object: try reader.takeObject())
          )
          _ = reader.skip()
        } while reader.take(",")
        while reader.take(";") { _ = reader.skip() }
      } while reader.peek != nil && reader.peek != "."
      guard reader.take(".") else { throw reader.flaw("punt aan het eind ontbreekt") }
    }
    return triples
  }

  private var peek: Character? { offset < characters.count ? characters[offset] : nil }

  /// Skips white space and comments; returns whether anything is left.
  private mutating func skip() -> Bool {
    while let character = peek {
      if character == "#" {
        while let next = peek, !next.isNewline { offset += next.isNewline ? 0 : 1 }
      } else if character.isWhitespace {
        if character.isNewline { line += 1 }
        offset += 1
      } else {
        return true
      }
    }
    return false
  }

  private mutating func take(_ character: Character) -> Bool {
    guard peek == character else { return false }
    offset += 1
    return true
  }

  private mutating func takeWord() -> String {
    var word = ""
    while let character = peek, !character.isWhitespace, !"<>\";,[]()".contains(character) {
      // A point ends a name only before white space.
      if character == ".", offset + 1 >= characters.count || characters[offset + 1].isWhitespace {
        break
      }
      word.append(character)
      offset += 1
    }
    return word
  }

  private mutating func takeDirective() throws(LexiconError) -> Bool {
    let start = offset
    let word = takeWord().lowercased()
    guard ["@prefix", "prefix", "@base", "base"].contains(word) else {
      offset = start
      return false
    }
    _ = skip()
    if word.hasSuffix("prefix") {
      let name = takeWord()
      _ = skip()
      prefixes[name] = try takeAddress()
    } else {
      base = try takeAddress()
    }
    _ = skip()
    if word.hasPrefix("@"), !take(".") { throw flaw("punt aan het eind ontbreekt") }
    return true
  }

  private mutating func takeAddress() throws(LexiconError) -> String {
    guard take("<") else { throw flaw("adres tussen < en > verwacht") }
    var address = ""
    while let character = peek, character != ">" {
      address.append(character)
      offset += 1
    }
    guard take(">") else { throw flaw("'>' ontbreekt") }
    return address.contains(":") ? address : base + address
  }

  private mutating func takeName() throws(LexiconError) -> String {
    if peek == "<" { return try takeAddress() }
    if let character = peek, "[(_".contains(character) {
      throw flaw("lege knopen en verzamelingen worden niet gelezen")
    }
    let word = takeWord()
    guard let colon = word.firstIndex(of: ":") else { throw flaw("'\(word)' is geen naam") }
    guard let prefix = prefixes[String(word[...colon])] else {
      throw flaw("onbekend voorvoegsel '\(word[...colon])'")
    }
    return prefix + word[word.index(after: colon)...]
  }

  private mutating func takePredicate() throws(LexiconError) -> String {
    if peek == "a", offset + 1 < characters.count, characters[offset + 1].isWhitespace {
      offset += 1
      return "a"
    }
    return try takeName()
  }

  private mutating func takeObject() throws(LexiconError) -> Object {
    guard let quote = peek, quote == "\"" || quote == "'" else {
      if let digit = peek, digit.isNumber { return Object(value: takeWord(), language: nil) }
      return Object(value: try takeName(), language: nil)
    }
    let value = try takeText(quote)
    if take("@") { return Object(value: value, language: takeWord()) }
    if take("^") {
      _ = take("^")
      _ = try takeName()
    }
    return Object(value: value, language: nil)
  }

  private mutating func takeText(_ quote: Character) throws(LexiconError) -> String {
    let isLong =
      offset + 2 < characters.count && characters[offset + 1] == quote
      && characters[offset + 2] == quote
    let mark = [Character](repeating: quote, count: isLong ? 3 : 1)
    offset += mark.count
    var text = ""
    while offset < characters.count {
      if characters[offset...].starts(with: mark) {
        offset += mark.count
        return text
      }
      var character = characters[offset]
      if character.isNewline { line += 1 }
      if character == "\\", offset + 1 < characters.count {
        offset += 1
        character = characters[offset]
        if character == "u" || character == "U" {
          let count = character == "u" ? 4 : 8
          let digits = String(characters[(offset + 1)...].prefix(count))
          offset += count
          character =
            UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init).map(Character.init) ?? "?"
        } else {
          character = ["n": "\n", "t": "\t", "r": "\r"][character] ?? character
        }
      }
      text.append(character)
      offset += 1
    }
    throw flaw("tekst is niet afgesloten")
  }

  private func flaw(_ message: String) -> LexiconError {
    .defects([
      Diagnostic(
        .error,
        "L060",
        place: "\(file):\(line)",
        message,
        tip: "zet het bestand met een ander programma om naar gewone Turtle"
      )
    ])
  }
}
