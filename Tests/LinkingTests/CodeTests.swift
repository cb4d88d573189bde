import Linking
import Testing

@Suite struct FollowUpStatusTests {
  @Test func `statuses print the codes of the exports`() {
    #expect(FollowUp.Status.notMentioned.rawValue == "not-mentioned")
    #expect(Gap.Grade.allCases.map(\.rawValue).contains("not-followed-up"))
  }
}
