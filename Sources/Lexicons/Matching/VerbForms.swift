/// Which words of a text can be an infinitive or a participle, by their shape.
///
/// A shape says more than a list here: `@infinitief` stands where a cue has already found *zal* or
/// *te*, and there a word on *-en* is a verb unless it is one of the few that cannot be.
struct VerbForms {
  private let index: TextIndex
  private let exceptions: Set<Int32>

  /// Begins with the words of a document.
  init(_ index: TextIndex) {
    self.index = index
    exceptions = index.numbers(of: Self.never)
  }

  /// Whether the word at a node can have a form.
  func `is`(_ node: Int, _ form: Pattern.VerbForm) -> Bool {
    let here = index.nodes[node]
    guard !here.isMark, !exceptions.contains(here.piece) else { return false }
    let bytes = index.letters(of: here)
    guard bytes.count >= 4 || bytes.elementsEqual("gaan".utf8) else { return false }
    switch form {
    case .infinitive:
      return Self.ends(bytes, "en") || Self.ends(bytes, "aan") || Self.ends(bytes, "ien")
    case .participle:
      let isPrefixed = Self.prefixes.contains { bytes.starts(with: $0.utf8) }
      let hasInnerPrefix = Self.particles.contains { bytes.starts(with: $0.utf8) }
      let isEnded = Self.ends(bytes, "d") || Self.ends(bytes, "t") || Self.ends(bytes, "en")
      return (isPrefixed || hasInnerPrefix) && isEnded
    }
  }

  private static func ends(_ bytes: ArraySlice<UInt8>, _ suffix: String) -> Bool {
    bytes.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
  }

  private static let prefixes = ["ge", "be", "ver", "her", "ont", "er", "mis", "onder", "over"]
  private static let particles = [
    "aange", "afge", "bijge", "doorge", "inge", "meege", "nage", "omge", "opge", "overge",
    "toege", "terugge", "uitge", "vastge", "voorge", "voortge", "weerge", "samenge", "openge",
    "stopge", "deelge", "plaatsge", "bekendge", "goedge",
  ]
  private static let never = [
    "tussen", "binnen", "buiten", "tegen", "samen", "alleen", "eigen", "open", "zeven", "boven",
    "achten", "beneden", "heden", "mensen", "landen", "partijen", "bedrijven", "ondernemingen",
    "sectoren", "ketens", "jaren", "maanden", "weken", "dagen", "redenen", "gevallen", "kosten",
    "leden", "punten", "vragen", "rechten", "mensenrechten", "risicoketens", "eisen",
  ]
}
