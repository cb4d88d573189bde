import Documents
import TestSupport
import Testing

@Suite struct TracedTextTests {
  @Test(arguments: 0..<UInt64(300))
  func `copied bytes equal their source after any cutting and pasting`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let source = (0..<60).map { _ in UInt8.random(in: 97...122, using: &random) }
    var text = TracedText(copyOf: source)
    for _ in 0..<20 {
      var next = TracedText()
      for _ in 0..<4 {
        let from = Int.random(in: 0...text.count, using: &random)
        let to = Int.random(in: from...text.count, using: &random)
        next.append(TextRange(from, to), of: text)
        if Bool.random(using: &random) { next.write("–", for: SourceRange(3, 5)) }
      }
      text = next
      if text.count == 0 { text = TracedText(copyOf: source) }
    }
    for offset in 0..<text.count where text.utf8[offset] < 0x80 {
      let origin = text.sourceRange(of: TextRange(offset, offset + 1))
      #expect(origin.count == 1 && source[origin.start] == text.utf8[offset])
    }
  }

  @Test func `written text stands for the whole range it was written for`() {
    var text = TracedText()
    text.copy(SourceRange(0, 2), of: Array("ab&eacute;c".utf8))
    text.write("é", for: SourceRange(2, 10))
    text.copy(SourceRange(10, 11), of: Array("ab&eacute;c".utf8))
    #expect(text.sourceRange(of: TextRange(2, 4)) == SourceRange(2, 10))
    #expect(text.sourceRanges(of: text.range) == [SourceRange(0, 11)])
  }
}

@Suite struct SHA256Tests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func `the hash is that of FIPS 180-4`(sample: (String, String)) {
    #expect(SHA256.hexadecimal(of: Array(sample.0.utf8)) == sample.1)
  }
}

@Suite struct CalendarDateTests {
  @Test func `every day of two centuries counts up and back`() {
    guard var date = CalendarDate(year: 1900, month: 1, day: 1) else { return }
    for _ in 0..<73_000 {
      let next = date.adding(days: 1)
      #expect(next > date && next.dayNumber == date.dayNumber + 1)
      #expect(CalendarDate(iso: next.description) == next)
      date = next
    }
    #expect(CalendarDate(iso: "2014-07-04")?.weekday == 5)
  }
}
