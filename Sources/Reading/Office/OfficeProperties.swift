import Documents

/// What the properties of an office file say of it: hints, for they are often those of its template.
struct OfficeProperties {
  /// The title, when it is not that of a template.
  private(set) var title: String?
  /// From the day the file was made to the day it was last saved.
  private(set) var saved: DateInterval?

  /// Reads `docProps/core.xml` or `meta.xml`.
  init(_ tree: MarkupTree) {
    func field(_ names: String...) -> String? {
      names.lazy.compactMap { tree.first($0) }.map { tree.string(of: $0) }.first { !$0.isEmpty }
    }
    title = field("title").flatMap { TitleHint.isTelling($0) ? $0 : nil }
    let made = field("created", "creation-date").flatMap { CalendarDate(iso: $0.prefix(10)) }
    let last = field("modified", "date").flatMap { CalendarDate(iso: $0.prefix(10)) }
    guard let last, last.year > 1994, last != Self.empty else { return }
    // A template is years older than what was written in it.
    let limit = last.adding(days: -365)
    saved = DateInterval(min(last, max(limit, made ?? limit)), last)
  }

  /// The day in the empty document that programs begin with which keep no time (python-docx).
  private static let empty = CalendarDate(year: 2013, month: 12, day: 23)

  /// Sets what the properties hint at, where nothing is known.
  func apply(to metadata: inout Metadata) {
    if metadata.title == nil, let title { metadata.title = .init(title, .inferred) }
    if metadata.date == nil, let saved { metadata.date = .init(saved, .inferred) }
  }
}
