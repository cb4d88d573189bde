/// Closed classes of Dutch words that decide about form, not about meaning.
enum DutchWords {
  /// Words that stand before a name with initials (`de heer A. Jansen`, `door B. de Wit`).
  static let beforeNames: Set<String> = [
    "aan", "als", "bij", "collega", "commissaris", "de", "dokter", "door", "en", "gedeputeerde",
    "generaal", "het", "heer", "in", "lid", "met", "mevrouw", "meneer", "minister", "namens", "of",
    "ondergetekende", "over", "president", "professor", "rechter", "staatssecretaris", "te",
    "tegen",
    "van", "voor", "voorzitter", "volgens", "wethouder",
  ]

  /// Words that begin sentences and are no names.
  static let starters: Set<String> = [
    "aan", "aangezien", "achter", "al", "alle", "alleen", "allemaal", "als", "alvorens", "andere",
    "anders", "beide", "bent", "beste", "bij", "binnen", "bovendien", "buiten", "daar", "daaraan",
    "daarbij", "daarbinnen", "daardoor", "daarentegen", "daarin", "daarmee", "daarna", "daarnaast",
    "daarom", "daarop", "daarover", "daartoe", "daarvan", "daarvoor", "dan", "dat", "de", "deelt",
    "denk", "derhalve", "desondanks", "deze", "die", "dit", "doel", "door", "dus", "echter", "een",
    "eén", "één", "eerst", "eerste", "elk", "elke", "en", "enerzijds", "enkele", "er", "eventuele",
    "geen", "geeft", "gelet", "gezien", "haar", "had", "heb", "hebben", "heeft", "helaas", "het",
    "hiermee", "hierbij", "hierdoor", "hierin", "hierna", "hiernaast", "hierop", "hierover",
    "hiertoe", "hiervan", "hiervoor", "hij", "hoe", "hoeveel", "hoewel", "hun", "ieder", "iedere",
    "iedereen", "ik", "immers", "in", "inclusief", "indien", "inmiddels", "is", "ja", "je", "kan",
    "klopt", "kunnen", "kunt", "later", "maar", "meer", "men", "met", "middels", "mijn", "moet",
    "moeten", "na", "naar", "naast", "namens", "nee", "net", "niet", "nog", "nu", "of", "om",
    "omdat", "onder", "ondanks", "ons", "onze", "ook", "op", "over", "overigens", "per", "recent",
    "sinds", "sommige", "te", "tegen", "ten", "tenslotte", "ter", "terwijl", "tevens", "tijdens",
    "toch", "toen", "tot", "tussen", "uit", "uw", "van", "vanaf", "vanuit", "vanwege", "veel",
    "verder", "vervolgens", "via", "vindt", "volgens", "voor", "vooral", "voorts", "waar",
    "waarbij",
    "waarom", "wanneer", "want", "was", "wat", "we", "weer", "wel", "welk", "welke", "werd", "wie",
    "wij", "wil", "worden", "wordt", "zal", "zeker", "ze", "zelfs", "zie", "ziet", "zij", "zijn",
    "zo", "zoals", "zodat", "zodra", "zonder", "zowel", "zou",
  ]

  /// Words after which a sentence cannot end: articles, prepositions, conjunctions, pronouns.
  static let unfinished: Set<String> = [
    "aan", "achter", "als", "alsmede", "behalve", "beide", "bij", "binnen", "boven", "buiten",
    "dat",
    "de", "der", "des", "deze", "die", "diens", "dit", "doordat", "een", "elk", "elke", "en", "er",
    "enkele", "geen", "haar", "het", "hun", "iedere", "in", "inzake", "jegens", "krachtens", "maar",
    "met", "middels", "mijn", "na", "naar", "naast", "namens", "noch", "of", "om", "omdat",
    "omtrent", "onder", "ondanks", "onze", "op", "over", "per", "qua", "rond", "sinds", "te",
    "tegen", "ten", "tenzij", "ter", "terwijl", "tijdens", "toen", "tot", "totdat", "tussen", "uit",
    "uw", "van", "vanaf", "vanuit", "vanwege", "via", "volgens", "voor", "waar", "waarbij",
    "waardoor", "waarin", "waarmee", "waarop", "waarvan", "waarvoor", "wanneer", "want", "wegens",
    "welk", "welke", "wie", "wiens", "ze", "zij", "zijn", "zoals", "zodat", "zonder", "zowel",
    "zulke",
  ]
}
