/// A repair is a function from draft to draft; the order of the list is the order they run in.
public struct Repair: Sendable {
  /// What it is called in listings and ablations.
  public let name: String
  let run: @Sendable (Draft, Language) -> Draft

  /// All repairs in order.
  public static let all: [Repair] = []

  /// Returns the draft after all repairs, its text remembering the text as it was read.
  static func repaired(_ draft: Draft, _ language: Language) -> Draft {
    var current = draft
    current.text = TracedText(copyOf: draft.text.utf8)
    for repair in all { current = repair.run(current, language) }
    return current
  }
}
