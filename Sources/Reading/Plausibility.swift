import Documents

/// Whether what was read can be Dutch prose: letters and the small words that every Dutch text is full of.
///
/// Fonts without a character map, mis-decoded text and other languages look read, but a norm that is
/// not found in them is not missing.
enum Plausibility {
  /// About 45 % of the words of Dutch policy prose are among these; of English or garbled text under 10 %.
  private static let small: Set<String> = [
    "de", "het", "een", "en", "van", "in", "is", "dat", "op", "te", "voor", "met", "die", "zijn",
    "aan", "niet", "om", "ook", "als", "door", "bij", "er", "naar", "uit", "worden", "wordt", "of",
    "tot", "over", "deze", "dit", "heeft", "hebben", "kan", "kunnen", "zal", "moet", "ik", "wij",
    "u", "geen", "meer", "nog", "onder", "tussen", "zoals", "maar", "was", "werd", "hun", "zich",
  ]

  /// The least number of words that says anything.
  private static let leastWords = 60
  /// The share of small words below which a text is not Dutch prose.
  private static let leastShare = 0.1

  /// Returns what to tell of a draft that cannot be judged; nil for Dutch prose and for short texts.
  static func notice(for draft: Draft) -> Notice? {
    var words = 0
    var found = 0
    var unreadable = 0
    var word: [UInt8] = []
    func endWord() {
      guard !word.isEmpty else { return }
      words += 1
      if word.count <= 6, small.contains(String(decoding: word, as: UTF8.self)) { found += 1 }
      word.removeAll(keepingCapacity: true)
    }
    for byte in draft.text.utf8 {
      switch byte {
      case 0x41...0x5A: word.append(byte + 0x20)
      case 0x61...0x7A, 0x80...: word.append(byte)
      case 0...0x20: endWord()
      default:
        endWord()
        unreadable += 1
      }
    }
    endWord()
    let isGarbled = unreadable > draft.text.count / 4 && unreadable > leastWords
    guard isGarbled || words >= leastWords, isGarbled || Double(found) < leastShare * Double(words)
    else { return nil }
    return Notice(
      code: "N117",
      gap: .notDutch,
      message: "de letters vormen geen Nederlandse tekst; niet te beoordelen",
      tip: "open het stuk zelf; is de tekst daar wel leesbaar, maak dan een nieuwe PDF met "
        + "ocrmypdf -l nld --force-ocr"
    )
  }
}
