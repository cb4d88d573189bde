import Documents

/// The metadata record of a publication (`metadata.xml`), which lies beside it and is no document.
struct PublicationRecord {
  /// What it says.
  let fields: PublicationFields
  /// The identifier of the publication.
  let identifier: String
  /// The name of the file.
  let name: String

  /// Reads a record; nil when a source is none.
  init?(_ source: Source) {
    guard let start = MarkupRoot.start(of: source.bytes.prefix(4096)),
      ["metadata_gegevens", "owms-metadata"].contains(start.name),
      source.bytes.count <= 4 << 20, let decoded = Decoding.decode(source.bytes)
    else { return nil }
    let tree = MarkupTree(decoded.text, isHTML: false)
    fields = PublicationFields(of: tree)
    name = source.name
    identifier = fields["identifier"] ?? ""
  }

  /// Whether the record is that of a document: by its number, its file name, or its folder.
  func belongs(to draft: Draft) -> Bool {
    guard !identifier.isEmpty else { return false }
    if draft.metadata.paper?.value == identifier { return true }
    let parts = draft.source.name.split(separator: "/")
    let stem = parts.last.map { $0.split(separator: ".").first.map(String.init) ?? "" }
    if stem == identifier { return true }
    return draft.metadata.paper == nil && parts.dropLast().last.map(String.init) == identifier
  }
}
