import Detection
import Documents

extension Analysis {
  /// Who speaks a statement, in a debate; nil elsewhere.
  func speaker(of statement: Statement) -> String? {
    let sentence = document.sentenceIndex(at: statement.range.start)
    guard document.sentences.indices.contains(sentence) else { return nil }
    return document.blocks[document.sentences[sentence].block].speaker
  }

  /// Whose words a statement is: the speaker in a debate, else the sender.
  func author(of statement: Statement) -> String? {
    speaker(of: statement) ?? metadata.sender?.value
  }

  /// Who is bound, by name where the words say only *ik* or *wij*.
  func boundParty(of statement: Statement) -> String? {
    guard let actor = statement.actor else { return author(of: statement) }
    let pronouns: Set<String> = ["ik", "wij", "we"]
    return pronouns.contains(actor.lowercased()) ? speaker(of: statement) ?? actor : actor
  }
}
