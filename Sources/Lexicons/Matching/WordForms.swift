/// The forms a Dutch word can take; rather one too many than one too few.
enum WordForms {
  /// Returns plural, `-e` and dropped-apostrophe forms of a folded word, itself first.
  ///
  /// - *norm* → *normen, norms, norme*; *zaak* → *zaken*; *bedrijf* → *bedrijven*; *plan* → *plannen*;
  ///   *mogelijkheid* → *mogelijkheden*. A form that is no word is never met, so it does no harm.
  static func inflections(of word: String) -> [String] {
    var forms = [word, word + "s", word + "en", word + "e", word + "n", word + "es"]
    let letters = Array(word)
    guard letters.count >= 3, let last = letters.last else { return forms }
    let isVowel: (Character) -> Bool = { "aeiouyéè".contains($0) }
    let before = letters[letters.count - 2]
    let third = letters[letters.count - 3]
    if word.hasSuffix("heid") { forms.append(word.dropLast(4) + "heden") }
    if word.hasSuffix("e") { forms.append(String(word.dropLast())) }
    guard !isVowel(last) else { return forms }
    let softened: Character? = last == "f" ? "v" : last == "s" ? "z" : nil
    if let softened {
      let stem = word.dropLast()
      forms += ["\(stem)\(softened)en", "\(stem)\(softened)e"]
    }
    if isVowel(before), before == third {
      let stem = letters.dropLast(2)
      for ending in [last, softened].compactMap({ $0 }) {
        forms += ["\(String(stem))\(ending)en", "\(String(stem))\(ending)e"]
      }
    } else if isVowel(before), !isVowel(third) {
      forms += ["\(word)\(last)en", "\(word)\(last)e"]
    }
    return forms
  }

  /// Returns the six shapes of a separable verb as patterns: split in present and past, infinitive,
  /// `te`-infinitive, participle, and the joined forms of a subordinate clause.
  ///
  /// - Returns: Joined shapes, and pairs of a stem with the part that stands at the end.
  static func shapes(of verb: SeparableVerb) -> (joined: [String], stems: [String]) {
    let base = verb.base
    let present = [verb.stem, thirdPerson(verb.stem), base]
    let past = pastForms(verb.past)
    let stems = unique(present + past)
    let joined =
      [verb.part + " te " + base]
      + unique([base] + stems).map { verb.isApart ? "\(verb.part) \($0)" : "\(verb.part)\($0)" }
      + [verb.participle]
    return (unique(joined), stems)
  }

  /// Returns the form with *hij* (*zet*, *dringt*, *gaat*).
  private static func thirdPerson(_ stem: String) -> String {
    if stem.hasSuffix("t") { return stem }
    return stem.hasSuffix("a") ? stem + "at" : stem + "t"
  }

  /// Returns singular and plural of a past tense (*zette* → *zetten*, *drong* → *drongen*, *gaf* → *gaven*).
  private static func pastForms(_ singular: String) -> [String] {
    guard !singular.isEmpty else { return [] }
    if singular.hasSuffix("te") || singular.hasSuffix("de") { return [singular, singular + "n"] }
    return inflections(of: singular).filter { $0 == singular || $0.hasSuffix("en") }
  }

  private static func unique(_ words: [String]) -> [String] {
    var seen: Set<String> = []
    return words.filter { !$0.isEmpty && seen.insert($0).inserted }
  }
}

/// A verb whose part can stand at the end of the clause: a row of `scheidbaar.tsv`.
struct SeparableVerb: Hashable, Sendable {
  /// The infinitive, such as *inzetten*.
  let infinitive: String
  /// The part, such as *in*.
  let part: String
  /// The first person singular without the part, such as *zet*.
  let stem: String
  /// The past singular without the part, such as *zette*.
  let past: String
  /// The participle, such as *ingezet*.
  let participle: String

  /// Whether part and verb are always written apart (*beschikbaar stellen*).
  var isApart: Bool { infinitive.contains(" ") }
  /// The infinitive without the part.
  var base: String {
    infinitive.hasPrefix(part)
      ? String(infinitive.dropFirst(part.count).drop { $0 == " " }) : infinitive
  }
}
