import Documents

/// One thing that a question asks.
struct Ask {
  /// What kind of answer would satisfy it.
  enum Kind {
    /// An act is asked for: *Bent u bereid …?*
    case act
    /// Agreement is asked for: *Deelt u de mening …?*
    case opinion
    /// Confirmation is asked for: *Klopt het dat …?*
    case fact
    /// Facts are asked for: *Welke …?*, *Kunt u aangeven …?*
    case information
    /// A reason is asked for: *Waarom …?*
    case reason
    /// A judgement is asked for: *Wat vindt u van …?*
    case judgement

    /// Whether yes or no would answer it.
    var isPolar: Bool { self == .act || self == .opinion || self == .fact }
  }

  /// What it asks for.
  let kind: Kind
  /// Its sentence.
  let sentence: Int
  /// The stems of its words with content.
  let stems: Set<String>
  /// Whether it hangs on another one (*Zo ja, hoe?*).
  let isFollowUp: Bool

  /// Reads the asks of a question.
  static func all(in sentences: [Int], of document: Document) -> [Ask] {
    sentences.compactMap { index in
      let words = words(of: index, in: document)
      guard words.contains("?") || sentences.count == 1 else { return nil }
      return Ask(
        kind: kind(of: words),
        sentence: index,
        stems: stems(words),
        isFollowUp: isFollowUp(words)
      )
    }
  }

  /// The folded words of a sentence, marks included.
  static func words(of sentence: Int, in document: Document) -> [String] {
    document.tokens[document.sentences[sentence].tokens].map { document.words[$0.word] }
  }

  /// The beginnings of the words with content: six letters are enough to know a word in another form.
  static func stems(_ words: [String]) -> Set<String> {
    Set(
      words.compactMap { word -> String? in
        guard word.count > 4, !emptyWords.contains(word), word.contains(where: \.isLetter) else {
          return nil
        }
        return String(word.prefix(6))
      }
    )
  }

  private static func isFollowUp(_ words: [String]) -> Bool {
    let start = words.prefix(3)
    if start.starts(with: ["zo", "ja"]) || start.starts(with: ["zo", "nee"])
      || start.starts(with: ["zo", "niet"]) || start.starts(with: ["zo", "neen"])
    {
      return true
    }
    if start.starts(with: ["indien", "ja"]) || start.starts(with: ["indien", "nee"])
      || start.starts(with: ["indien", "niet"])
    {
      return true
    }
    return start.starts(with: ["waarom", "wel"]) || start.starts(with: ["waarom", "niet"])
  }

  /// What kind of answer the words of a sentence ask for.
  private static func kind(of words: [String]) -> Kind {
    for (index, word) in words.enumerated() {
      if let kind = openers[word], opensAsk(index, words) {
        return word == "hoe" || word == "wat" || word == "welk" || word == "welke"
          ? howKind(words[index...], kind) : kind
      }
      guard index + 1 < words.count, words[index + 1] == "u" else { continue }
      if let kind = addressed(word, Array(words[(index + 2)...])) { return kind }
    }
    let verbs = [
      "is", "zijn", "was", "waren", "wordt", "worden", "werd", "werden", "heeft", "hebben", "klopt",
      "kan", "kunnen", "mag", "mogen", "moet", "moeten", "zal", "zullen", "bestaat", "bestaan",
      "geldt", "gaat", "komt", "betekent", "krijgt", "krijgen",
    ]
    let first = words.first { $0.contains(where: \.isLetter) } ?? ""
    return verbs.contains(first) || words.contains("klopt") ? .fact : .information
  }

  /// Whether a word for a question stands where it opens one: at the start, or behind a comma or a
  /// preposition (*op welke wijze*).
  private static func opensAsk(_ index: Int, _ words: [String]) -> Bool {
    let before = words[..<index].filter { $0.contains(where: \.isLetter) }
    if before.count <= 1 { return true }
    let last = words[index - 1]
    return last == "," || last == ";" || last == ":" || last == "»" || last == "en"
  }

  private static func howKind(_ words: ArraySlice<String>, _ kind: Kind) -> Kind {
    let near = words.prefix(7)
    if near.contains("kan"), near.contains("het"), words.first == "hoe" { return .reason }
    if near.contains("verklaart") || near.contains("oorzaak") { return .reason }
    let judging = [
      "vindt", "beoordeelt", "reageert", "reactie", "oordeel", "mening", "kijkt", "waardeert",
      "signaal", "boodschap", "appreciatie",
    ]
    return near.contains { judging.contains($0) } ? .judgement : kind
  }

  /// The kind of a question that is put to *u* with this verb.
  private static func addressed(_ verb: String, _ rest: [String]) -> Kind? {
    let near = rest.prefix(8)
    switch verb {
    case "bent":
      if near.contains("bereid") || near.contains("voornemens") || near.contains("plan") {
        return .act
      }
      if near.contains("bekend") || near.contains("hoogte") { return .fact }
      return near.contains("eens") || near.contains("mening") || near.contains("oordeel")
        ? .opinion : .fact
    case "kunt", "zou":
      return requested(rest)
    case "deelt", "vindt", "acht", "onderschrijft", "erkent", "begrijpt", "snapt", "ziet", "meent":
      return .opinion
    case "heeft", "kent", "weet", "herinnert", "herkent", "verwacht", "was", "beschikt", "houdt":
      return .fact
    case "gaat", "wilt", "zult", "geeft", "neemt", "overweegt", "laat", "zorgt", "treedt", "komt",
      "maakt", "stelt", "dringt", "spreekt", "zet", "voert", "trekt", "steunt":
      return .act
    default: return nil
    }
  }

  /// *Kunt u …?* asks for facts when its verb is one of telling, for an act otherwise.
  private static func requested(_ rest: [String]) -> Kind {
    if rest.contains("toezeggen") || rest.contains("garanderen") { return .act }
    if rest.contains("bevestigen") || rest.contains("uitsluiten") { return .fact }
    let isTelling = rest.contains { word in
      telling.contains(word) || (word.hasPrefix("toe") && word.hasSuffix("lichten"))
    }
    return isTelling ? .information : .act
  }

  private static let openers: [String: Kind] = [
    "wat": .information, "welk": .information, "welke": .information, "hoe": .information,
    "hoeveel": .information, "wanneer": .information, "wie": .information, "waar": .information,
    "waarin": .information, "waaruit": .information, "waarmee": .information,
    "hoeverre": .information, "wiens": .information, "hoelang": .information,
    "waarom": .reason, "waardoor": .reason,
  ]
  private static let telling: Set<String> = [
    "aangeven", "toelichten", "uiteenzetten", "uitleggen", "verklaren", "schetsen", "inzichtelijk",
    "inzicht", "delen", "overzicht", "specificeren", "onderbouwen", "motiveren", "beschrijven",
    "noemen", "reflecteren", "ingaan", "reageren", "vertellen", "opsommen", "weten", "duiden",
    "preciseren", "informeren", "toelichting", "aanduiden", "concretiseren",
    "uitsplitsen", "opheldering", "melden", "beantwoorden", "verhelderen", "omschrijven",
    "weergeven", "nader",
  ]
  private static let emptyWords: Set<String> = [
    "bereid", "mening", "vraag", "vragen", "antwoord", "worden", "hebben", "zullen", "kunnen",
    "moeten", "waarom", "welke", "wanneer", "hiervan", "daarvan", "hierover", "daarover", "omdat",
    "tussen", "onder", "zoals", "andere", "alleen", "eerder", "verder", "bijvoorbeeld", "kamer",
    "minister", "kabinet", "regering", "nederland", "nederlandse", "namelijk", "daarom", "volgens",
    "gevolg", "waarbij", "waarin", "deelt", "klopt", "hoeveel", "daarbij", "hierbij", "tevens",
    "binnen", "zodat", "gemaakt", "gegeven", "geven", "maken", "mogelijk",
  ]
}
