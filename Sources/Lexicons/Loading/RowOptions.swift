/// What the column `opties` of a term says.
struct RowOptions: Hashable {
  /// The options of the term.
  var term = TermOptions()
  /// What the matcher must know.
  var shape = Compiler.Shape(isCompound: false, isInflected: false, isTerm: true)
  /// Words that are company (`bij=[…]`); empty for none.
  var with = ""
  /// Words that spoil company (`zonder=[…]`); empty for none.
  var without = ""

  /// Reads the options; returns those that are not known.
  init(_ text: String, unknown: inout [String]) {
    for word in Self.words(of: text) {
      switch word {
      case "samenstelling": shape.isCompound = true
      case "vervoeging": shape.isInflected = true
      case "streng": term.isStrict = true
      case "ruim": term.isBroad = true
      case "zwak": term.company = .sentence
      case "zwak=alinea": term.company = .paragraph
      default:
        if word.hasPrefix("zwak="), word.hasSuffix("z"),
          let count = Int(word.dropFirst(5).dropLast()), (1...20).contains(count)
        {
          term.company = .sentences(count)
        } else if word.hasPrefix("bij=[") {
          with = String(word.dropFirst(4))
        } else if word.hasPrefix("zonder=[") {
          without = String(word.dropFirst(7))
        } else {
          unknown.append(word)
        }
      }
    }
  }

  /// Cuts at blanks outside brackets.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    var depth = 0
    for character in text {
      if character == "[" { depth += 1 }
      if character == "]" { depth -= 1 }
      if character == " ", depth == 0 {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        word.append(character)
      }
    }
    return word.isEmpty ? words : words + [word]
  }
}

extension RowOptions {
  /// Makes the options of a row that has none.
  init() {}
}
