/// Titles that programs put into the properties of a file.
enum TitleHint {
  /// Titles that templates and programs leave behind.
  private static let empty = [
    "microsoft word", "microsoft powerpoint", "naamloos", "untitled", "sjabloon",
    "template", "opmaakprofiel", "logo ",
  ]

  /// Whether a title may be that of the document, and not of its template or file.
  static func isTelling(_ title: String) -> Bool {
    let folded = title.lowercased()
    return title.count > 12 && title.count(where: \.isLetter) * 10 >= title.count * 6
      && ![".doc", ".docx", ".odt", ".pdf", ".dotx", ".indd"].contains(where: folded.hasSuffix)
      && !empty.contains(where: folded.hasPrefix)
  }
}
