import Detection
import Testing

@Suite struct FactIDTests {
  @Test func `an id does not change with white space or hyphens in the quote`() {
    let one = FactID.folded("de OESO-\nrichtlijnen")
    let two = FactID.folded("De OESO richtlijnen")
    #expect(one == two)
    #expect(FactID.make("t", type: "statement", document: "a", said: [one]).count == 14)
  }
}
