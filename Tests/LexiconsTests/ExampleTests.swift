import Documents
import Lexicons
import TestSupport
import Testing

/// The shipped lexicon: every row proves itself.
@Suite struct ExampleTests {
  static let shipped = try? Lexicon.load(
    folders: ["\(Paths.lexicons)/imvo", "\(Paths.lexicons)/nl"],
    user: []
  )
  /// The rules in parts that a failure can be named by.
  static let parts: [Range<Int>] = {
    let count = shipped?.rules.count ?? 0
    return stride(from: 0, to: count, by: 50).map { $0..<min(count, $0 + 50) }
  }()

  @Test func `the shipped lexicon has rows of every kind`() throws {
    let lexicon = try #require(Self.shipped)
    #expect(lexicon.rules.count > 1500)
    #expect(lexicon.concepts.count > 250)
    #expect(lexicon.conceptOrder.count { lexicon.concepts[$0]?.kind != .party } > 220)
  }

  @Test(arguments: parts)
  func `the examples of every row hold`(numbers: Range<Int>) throws {
    let lexicon = try #require(Self.shipped)
    let failures = lexicon.failingExamples(of: numbers)
    #expect(failures.isEmpty, "\(failures.map(\.diagnostic.text))")
  }

  @Test func `every shipped row of terms has both examples`() throws {
    let lexicon = try #require(Self.shipped)
    let bare = lexicon.rules.filter { $0.positive.isEmpty || $0.negative.isEmpty }
    #expect(bare.isEmpty, "\(bare.map { "\($0.table):\($0.line)" })")
  }
}
