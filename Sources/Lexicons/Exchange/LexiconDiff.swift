public import Documents

/// What differs between two sets of tables: by row, and by what they find in documents.
public struct LexiconDiff: Sendable {
  /// A row that was added, removed or changed.
  public struct Change: Hashable, Sendable {
    /// What became of the row.
    public enum Kind: String, Hashable, Sendable {
      case added = "+"
      case removed = "-"
      case changed = "~"
    }

    /// What became of it.
    public let kind: Kind
    /// The table.
    public let table: String
    /// What identifies the row: its id, or concept and pattern.
    public let key: String
    /// For a changed row: each column with the old and the new cell.
    public let cells: [String]
  }

  /// A hit that only one of the two finds.
  public struct Hit: Hashable, Sendable {
    /// Whether the new tables find it.
    public let isNew: Bool
    /// The document.
    public let document: String
    /// The concept.
    public let concept: String
    /// The bytes of the repaired text.
    public let range: TextRange
    /// The words, with some of the text around them.
    public let quote: String
  }

  /// Returns the rows that differ, by table and key.
  public static func changes(from old: Lexicon, to new: Lexicon) -> [Change] {
    let before = rows(of: old)
    let after = rows(of: new)
    var changes: [Change] = []
    for key in Set(before.keys).union(after.keys).sorted(by: {
      ($0.table, $0.name) < ($1.table, $1.name)
    }) {
      switch (before[key], after[key]) {
      case (nil, _?):
        changes.append(Change(kind: .added, table: key.table, key: key.name, cells: []))
      case (_?, nil):
        changes.append(Change(kind: .removed, table: key.table, key: key.name, cells: []))
      case (let first?, let second?):
        let columns = Set(first.keys).union(second.keys).sorted()
        let cells = columns.compactMap { column -> String? in
          let (left, right) = (first[column] ?? "", second[column] ?? "")
          return left == right ? nil : "\(column): '\(left)' → '\(right)'"
        }
        if !cells.isEmpty {
          changes.append(Change(kind: .changed, table: key.table, key: key.name, cells: cells))
        }
      case (nil, nil): continue
      }
    }
    return changes
  }

  private struct Key: Hashable {
    let table: String
    let name: String
  }

  private static func rows(of lexicon: Lexicon) -> [Key: [String: String]] {
    var rows: [Key: [String: String]] = [:]
    for sheet in lexicon.sheets {
      for row in sheet.rows {
        let parts: [String]
        switch sheet.stem {
        case "termen":
          parts = [
            row["concept"], row["patroon"], row["soort"] == "uitsluiten" ? "uitsluiten" : "",
          ]
        case "themas": parts = [row["thema"], row["patroon"]]
        case "soorten": parts = [row["soort"], row["patroon"]]
        case "profielen": parts = ["profiel", "norm", "instrument", "als"].map { row[$0] }
        case "tijd": parts = [row["id"], row["patroon"]]
        default: parts = [row[sheet.columns.first ?? "id"]]
        }
        let name = parts.filter { !$0.isEmpty }.joined(separator: " · ")
        rows[Key(table: sheet.stem, name: name)] = row.cells.filter { !$0.value.isEmpty }
      }
    }
    return rows
  }

  /// Returns the hits in a document that only one of the two finds, by place.
  public static func hits(in document: Document, from old: Lexicon, to new: Lexicon) -> [Hit] {
    let before = named(document, old)
    let after = named(document, new)
    let lost = before.subtracting(after).map { hit($0, isNew: false, document) }
    let won = after.subtracting(before).map { hit($0, isNew: true, document) }
    return (lost + won).sorted { left, right in
      (left.range, left.isNew ? 1 : 0, left.concept) < (
        right.range, right.isNew ? 1 : 0, right.concept
      )
    }
  }

  private struct Named: Hashable {
    let concept: String
    let range: TextRange
  }

  private static func named(_ document: Document, _ lexicon: Lexicon) -> Set<Named> {
    Set(
      lexicon.termMatches(in: document).map {
        Named(concept: lexicon.concept(of: $0.rule) ?? "", range: $0.range)
      }
    )
  }

  private static func hit(_ named: Named, isNew: Bool, _ document: Document) -> Hit {
    let bytes = document.text.utf8
    var start = max(0, named.range.start - 40)
    var end = min(bytes.count, named.range.end + 40)
    while start > 0, start < bytes.count, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    let before = document.quote(TextRange(start, named.range.start))
    let after = document.quote(TextRange(named.range.end, end))
    return Hit(
      isNew: isNew,
      document: document.source.name,
      concept: named.concept,
      range: named.range,
      quote: "…\(before) [\(document.quote(named.range))] \(after)…"
    )
  }
}
