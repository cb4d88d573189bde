public import Documents

/// Another document, motion, question or promise that the text cites.
public struct Reference: Hashable, Sendable {
  /// What is cited.
  public enum Kind: String, Hashable, Sendable {
    case paper, dossier, annex, caseNumber = "case", document, motion, pledge, gazette, letter, url
  }

  /// Its stable id.
  public let id: String
  /// What is cited.
  public let kind: Kind
  /// The canonical id, such as `kst-26485-164` or `2025Z04931`; nil when only a name or date is given.
  public let canonical: String?
  /// Names of members for a motion; a title for a letter.
  public let names: [String]
  /// The date the text gives for what is cited.
  public let date: DateInterval?
  /// The rule and the words.
  public let evidence: Evidence
  /// The sentence it belongs to: for a reference in a note, that of the note's mark.
  public let sentence: Int
}
