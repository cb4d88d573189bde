/// A repair marks what is wrong with a layout; the order of the list is the order they run in.
public struct Repair: Sendable {
  /// What it is called in listings and ablations.
  public let name: String
  /// Whether it works on blocks rather than on lines.
  let gathers: Bool
  let run: @Sendable (inout Layout) -> Void

  /// All repairs in order.
  public static let all: [Repair] = [
    .furniture, .notes, .joins, .columns, .characters, .addresses, .brokenWords, .lostHyphens,
    .splitWords,
  ]

  /// Returns the draft after all repairs, its text remembering the text as it was read.
  ///
  /// Without repairs the blocks are still gathered: that is what makes a document of lines.
  static func repaired(
    _ draft: Draft,
    _ language: Language,
    without skipped: Set<String> = []
  ) -> Emission.Result {
    var layout = Layout(draft, language)
    HardBreaks.loosen(&layout)
    Labelling.mark(&layout)
    Redactions.note(&layout)
    for repair in all where !repair.gathers && !skipped.contains(repair.name) {
      repair.run(&layout)
    }
    Paragraphs.gather(&layout)
    for repair in all where repair.gathers && !skipped.contains(repair.name) { repair.run(&layout) }
    return Emission.draft(of: layout)
  }
}
