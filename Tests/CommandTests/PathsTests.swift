import TestSupport
import Testing

@Suite struct PathsTests {
  @Test func `the paths of the checkout end where the tests expect`() {
    #expect(Paths.lexicons.hasSuffix("/Lexicons"))
  }
}
