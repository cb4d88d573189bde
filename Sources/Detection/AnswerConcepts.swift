import Documents
import Lexicons

/// Which norms and instruments of a question its answer leaves untouched.
struct AskedConcepts {
  private let document: Document
  private let mentions: [Mention]
  private let lexicon: Lexicon

  /// Makes it of the concepts named in a document, weak forms included.
  init(_ document: Document, _ mentions: [Mention], lexicon: Lexicon) {
    self.document = document
    self.mentions = mentions.filter { $0.kind == .norm || $0.kind == .instrument }
    self.lexicon = lexicon
  }

  /// The ids that the question names and the answer does not.
  ///
  /// A bare *ja* or *nee* answers all of a question; so only an answer that takes up some of what it
  /// names, or dodges, leaves the rest. Facts about a thing may be told without its name: only an act
  /// that was asked for can be left.
  func left(
    by question: Exchange.Question,
    in reply: Exchange.Reply?,
    verdict: AnswerVerdict
  ) -> [String] {
    guard let range = question.range, let reply else { return [] }
    let asks = Ask.all(in: question.sentences, of: document)
    guard verdict.isDodged || asks.contains(where: { $0.kind == .act }) else { return [] }
    let asked = mentions.filter { range.contains($0.evidence.range) && !$0.isWeak }.map(\.concept)
    let named = Set(
      mentions.filter { reply.range.contains($0.evidence.range) }.flatMap { family(of: $0.concept) }
    )
    var left: [String] = []
    for id in asked where !left.contains(id) && family(of: id).isDisjoint(with: named) {
      // Frameworks are spoken of in many words: their absence says nothing.
      if lexicon.concepts[id]?.sort == "kader" { continue }
      left.append(id)
    }
    let takesUpSome = asked.contains { !family(of: $0).isDisjoint(with: named) }
    return takesUpSome || verdict.isDodged ? left : []
  }

  /// A concept with what it is a part of, the broad heads of families left out.
  private func family(of id: String) -> Set<String> {
    Set(lexicon.ancestry(of: id).filter { lexicon.concepts[$0]?.parent != nil || $0 == id })
  }
}
