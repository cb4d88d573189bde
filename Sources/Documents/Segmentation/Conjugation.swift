/// The forms of one verb, by the spelling rules of Dutch.
///
/// A weak verb needs its infinitive only; strong and irregular ones bring their stem, past and
/// participle. Separable verbs are conjugated without their particle, which is put back where Dutch
/// writes the two as one word (*aanpast*, *aangepast*).
struct Conjugation {
  /// First person and imperative: *werk*.
  let stem: String
  /// Third person: *werkt*.
  let third: String
  /// Plural and infinitive: *werken*.
  let plural: String
  /// Past singular: *werkte*.
  let past: String
  /// Past plural: *werkten*.
  let pastPlural: String
  /// Past participle: *gewerkt*.
  let participle: String

  /// Conjugates a verb without a particle; empty arguments are worked out by rule.
  init(infinitive: String, stem givenStem: String, past givenPast: String, participle given: String)
  {
    let stem = givenStem.isEmpty ? Self.stem(of: infinitive) : givenStem
    let past = givenPast.isEmpty ? Self.weakPast(of: infinitive, stem: stem) : givenPast
    self.stem = stem
    third = Self.irregularThird[infinitive] ?? (stem.hasSuffix("t") ? stem : stem + "t")
    plural = infinitive
    self.past = past
    pastPlural = Self.plural(ofPast: past)
    participle = given.isEmpty ? Self.weakParticiple(of: infinitive, stem: stem) : given
  }

  /// Third persons that are not the stem with a t.
  private static let irregularThird = [
    "zijn": "is", "hebben": "heeft", "kunnen": "kan", "mogen": "mag", "willen": "wil",
    "zullen": "zal", "gaan": "gaat", "staan": "staat", "slaan": "slaat", "ontstaan": "ontstaat",
    "bestaan": "bestaat", "verstaan": "verstaat", "volstaan": "volstaat",
    "ontslaan": "ontslaat", "ondergaan": "ondergaat", "ontgaan": "ontgaat",
  ]

  /// Past plurals that do not follow from the singular.
  private static let irregularPlurals = [
    "was": "waren", "had": "hadden", "zou": "zouden", "kon": "konden", "zei": "zeiden",
    "bad": "baden", "at": "aten", "ging": "gingen",
  ]

  private static let vowels = Set("aeiouyëïöüéèj")

  /// The stem of a weak verb: *maken* → *maak*, *stellen* → *stel*, *leven* → *leef*.
  static func stem(of infinitive: String) -> String {
    guard infinitive.hasSuffix("en") else { return String(infinitive.dropLast()) }
    var letters = Array(infinitive.dropLast(2))
    guard letters.count >= 2, let last = letters.last else { return String(letters) }
    let before = letters[letters.count - 2]
    if last == before && !vowels.contains(last) {
      letters.removeLast()
      return String(letters)
    }
    let isOpen =
      !vowels.contains(last) && vowels.contains(before) && before != "j"
      && (letters.count < 3 || !vowels.contains(letters[letters.count - 3]) || hasLoanEnd(letters))
    if isOpen && !isUnstressed(letters) {
      letters.insert(before == "ë" ? "e" : before, at: letters.count - 1)
    }
    if letters.last == "v" { letters[letters.count - 1] = "f" }
    if letters.last == "z" { letters[letters.count - 1] = "s" }
    return String(letters)
  }

  /// Whether the stem ends in the stressed *-er* of a loan after a vowel (*evalueren*).
  private static func hasLoanEnd(_ letters: [Character]) -> Bool {
    letters.count > 4 && letters.last == "r" && "eë".contains(letters[letters.count - 2])
  }

  /// Whether the last syllable is a weak *-el*, *-en* or *-em* (*regelen*, *rekenen*).
  private static func isUnstressed(_ letters: [Character]) -> Bool {
    guard letters[letters.count - 2] == "e", let last = letters.last, "lnm".contains(last) else {
      return false
    }
    return letters.dropLast(2).contains { vowels.contains($0) }
  }

  private static func weakPast(of infinitive: String, stem: String) -> String {
    stem + (takesT(infinitive) ? "te" : "de")
  }

  private static func weakParticiple(of infinitive: String, stem: String) -> String {
    let end = takesT(infinitive) ? "t" : "d"
    let body = stem.hasSuffix(end) ? stem : stem + end
    if hasUnstressedPrefix(infinitive) { return body }
    let first = body.first ?? " "
    switch first {
    case "e": return "geë" + body.dropFirst()
    case "i" where !body.hasPrefix("ij"): return "geï" + body.dropFirst()
    case "u" where !body.hasPrefix("ui"): return "geü" + body.dropFirst()
    default: return "ge" + body
    }
  }

  /// Whether the past ends in *-te*: the sound before *-en* is voiceless.
  private static func takesT(_ infinitive: String) -> Bool {
    let body = infinitive.hasSuffix("en") ? infinitive.dropLast(2) : infinitive[...]
    if body.hasSuffix("ch") { return true }
    guard let last = body.last else { return false }
    return "tkfspx".contains(last)
  }

  /// Whether the participle does without *ge-* (*bepaald*, *verklaard*).
  private static func hasUnstressedPrefix(_ infinitive: String) -> Bool {
    let prefixes = ["be", "ge", "her", "ont", "ver", "er", "onder", "over"]
    return prefixes.contains { prefix in
      guard infinitive.hasPrefix(prefix) else { return false }
      let rest = infinitive.dropFirst(prefix.count).dropLast(2)
      guard let first = rest.first, rest.contains(where: { vowels.contains($0) }) else {
        return false
      }
      // "bellen", "beven", "herbergen": the prefix would leave no syllable of its own.
      return prefix != "er" || first == "k"
    }
  }

  private static func plural(ofPast past: String) -> String {
    if let known = irregularPlurals[past] { return known }
    if past.hasSuffix("de") || past.hasSuffix("te") { return past + "n" }
    var letters = Array(past)
    guard letters.count >= 2, let last = letters.last else { return past + "en" }
    let before = letters[letters.count - 2]
    let isShort =
      vowels.contains(before) && !vowels.contains(last)
      && (letters.count < 3 || !vowels.contains(letters[letters.count - 3]))
    if isShort && before != "a" {
      letters.append(last)
    } else if letters.count >= 3 && letters[letters.count - 3] == before && "aeou".contains(before)
    {
      letters.remove(at: letters.count - 2)
    }
    if let end = letters.last, letters.count >= 2 {
      let isSounding = vowels.contains(letters[letters.count - 2]) && !(isShort && before != "a")
      if end == "f" && isSounding { letters[letters.count - 1] = "v" }
      if end == "s" && isSounding { letters[letters.count - 1] = "z" }
    }
    return String(letters) + "en"
  }
}
