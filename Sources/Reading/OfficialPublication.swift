import Documents

extension Reader {
  /// Reads official publications in XML (`kst`, `ah-tk`, `h-tk`, Staatscourant; `kamerwrk` and
  /// `handeling` of the nineties).
  ///
  /// - Read: headings, paragraphs, lists, tables, questions and answers, notices that questions are
  ///   answered elsewhere, notes (voet and tabel), signatures, annexes; in Handelingen who speaks;
  ///   kind, dossier, number, date and parliamentary year from head and metadata.
  /// - Skipped: images without words; unknown elements are read as paragraphs.
  /// - Not read: files that declare entities; `ReadError.forbiddenMarkup` says so.
  static let officialPublication = Reader(
    name: "xml",
    suffixes: ["xml"],
    claims: { head in
      guard let start = MarkupRoot.start(of: head) else { return false }
      return roots.contains(start.name)
    },
    read: { (source: Source) throws(ReadError) -> Draft in
      let (tree, notices) = try markup(of: source)
      var publication = Publication(tree: tree)
      return try publication.draft(of: source, notices: notices)
    }
  )

  /// The outermost elements of publications, and of parts of them that were cut out.
  private static let roots: Set<String> = [
    "officiele-publicatie", "kamerwrk", "kamerstuk", "kamervragen", "handelingen", "handeling",
    "staatscourant", "staatsblad", "bijlage", "stuk",
  ]
}

/// Parses XML under the guard rules: no entities of its own, no depth without end.
func markup(of source: Source) throws(ReadError) -> (MarkupTree, [Notice]) {
  guard source.bytes.count <= Limits.markupSize else {
    throw .tooLarge(file: source.name, what: "groter dan 64 MB")
  }
  guard let decoded = Decoding.decode(source.bytes) else {
    throw .unknownFormat(file: source.name, what: "geen XML", tip: "haal het stuk opnieuw op")
  }
  let tree = MarkupTree(decoded.text, isHTML: false)
  guard !tree.declaresEntities else {
    throw .forbiddenMarkup(file: source.name, what: "het bestand verklaart eigen entiteiten")
  }
  guard !tree.isTooDeep else { throw .tooLarge(file: source.name, what: "te diep genest") }
  var notices = decoded.notices
  if !tree.isWellFormed {
    notices.append(
      Notice(
        code: "N108",
        gap: .truncated,
        message: "geen geldige XML of afgebroken; er kan tekst ontbreken",
        tip: "haal het stuk opnieuw op bij de bron"
      )
    )
  }
  return (tree, notices)
}
