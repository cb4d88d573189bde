public import Documents

/// A saved answer of the open data of the Tweede Kamer: promises, and facts about documents.
///
/// - Read: OData as JSON (whole answers, bare lists, answers with the request around them) and
///   entries of the SyncFeed, of *Toezegging*, *Document* and *Zaak*.
/// - Skipped: deleted records and every other kind of record.
/// - Never a document: nothing is found to be missing in a register.
public struct Register: Sendable {
  /// The name of the file, as it is printed.
  public let file: String
  /// The promises, each once, as it was changed last.
  public var pledges: [Pledge] { entries.map(\.pledge) }
  /// The number of records of documents.
  public var paperCount: Int { papers.count }
  /// The number of records that the register has deleted.
  public let deletedCount: Int
  /// Whether the file breaks off or is damaged; what could be read is there.
  public let isDamaged: Bool
  /// What the records say of documents.
  let papers: [RegisterPaper]
  /// The promises, each with what tells it from others and when it was changed last.
  let entries: [Entry]

  /// A promise among those of other files.
  struct Entry: Sendable {
    let pledge: Pledge
    /// The number, else the words.
    let key: String
    /// When the register changed it last, in a form that sorts as text.
    let changed: String
  }

  /// Reads a register; nil when the file is something else.
  ///
  /// - Throws: `noBody` for other records, which are no documents either; `tooLarge`,
  ///   `forbiddenMarkup` as for every XML.
  init?(_ source: Source) throws(ReadError) {
    let head = source.bytes.prefix(4096)
    let root: RegisterNode
    let isDamaged: Bool
    if JSONTree.mayBegin(head) {
      guard source.bytes.count <= Limits.markupSize else {
        throw .tooLarge(file: source.name, what: "groter dan 64 MB")
      }
      guard let decoded = Decoding.decode(source.bytes),
        let (tree, isWhole) = JSONTree.read(decoded.text.utf8)
      else {
        if Self.isNamedAsRecord(source) { throw .noBody(file: source.name) }
        return nil
      }
      root = RegisterNode("", tree)
      isDamaged = !isWhole
    } else if Self.isFeed(head) {
      let (tree, notices) = try markup(of: source)
      root = RegisterNode(0, of: tree)
      isDamaged = notices.contains { $0.gap == .truncated }
    } else {
      // What is called JSON and is none is no text either.
      if source.path.lowercased().hasSuffix(".json") { throw .noBody(file: source.name) }
      return nil
    }
    var records = Records()
    records.collect(root, of: nil)
    guard !records.isEmpty else {
      // Text may begin as JSON does; only a file that is JSON is refused as such.
      if isDamaged, !Self.isNamedAsRecord(source) { return nil }
      throw .noBody(file: source.name)
    }
    file = source.name
    self.isDamaged = isDamaged
    deletedCount = records.deleted
    papers = records.papers
    let names = Dictionary(
      papers.flatMap { paper in paper.aliases.map { ($0, paper.name) } },
      uniquingKeysWith: { first, _ in first }
    )
    entries = records.pledges.map { record in
      Entry(
        pledge: Self.pledge(record, file: source.name, names: names),
        key: record["nummer"].isEmpty ? record["tekst"] : record["nummer"],
        changed: Records.changed(record)
      )
    }
  }

  /// What to tell of a register that breaks off.
  var damage: Diagnostic {
    let read = pledges.count == 1 ? "1 toezegging" : "\(pledges.count) toezeggingen"
    return Diagnostic(
      .error,
      "N108",
      place: file,
      "het register breekt af of is beschadigd; \(read) gelezen",
      tip: "sla het antwoord van de open data opnieuw op"
    )
  }

  private static func isNamedAsRecord(_ source: Source) -> Bool {
    let suffix = source.path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    return suffix == "json" || suffix == "xml"
  }

  /// Whether the first bytes are those of a SyncFeed or of a record saved from one.
  private static func isFeed(_ head: ArraySlice<UInt8>) -> Bool {
    let start = String(decoding: head, as: UTF8.self)
    guard start.drop(while: { $0.isWhitespace || $0 == "\u{FEFF}" }).hasPrefix("<") else {
      return false
    }
    let isAtom = start.contains("<entry") || start.contains("<feed")
    return isAtom && start.contains("gegevensmagazijn.tweedekamer.nl")
      || start.contains("tweedekamer.nl/xsd/tkData")
  }

  private static func pledge(
    _ record: RegisterNode,
    file: String,
    names: [String: String]
  ) -> Pledge {
    let letters = record.all("kamerbriefnakoming").flatMap { letter -> [String] in
      let own = ["documentnummer", "nummer", "ref", "id"].map { letter[$0] }
      guard letter.text.isEmpty else {
        return letter.text.split { $0 == ";" || $0 == "," }
          .map { $0.split(separator: " ").joined(separator: " ") }
      }
      return [own.first { !$0.isEmpty } ?? ""]
    }
    var seen: Set<String> = []
    return Pledge(
      number: record["nummer"],
      text: record["tekst"],
      status: record["status"],
      ministry: record["ministerie"],
      person: person(record),
      // The meeting tells the day better than the day the register was filled in.
      made: record.all("activiteit").lazy.compactMap { $0.day("datum") }.first
        ?? record.day("aanmaakdatum") ?? record.day("datum"),
      due: record.day("datumnakoming"),
      fulfilledBy: letters.map { names[$0.lowercased()] ?? $0 }
        .filter { !$0.isEmpty && seen.insert($0).inserted },
      file: file
    )
  }

  /// Who promised it: the office and the name, or as much of these as there is.
  private static func person(_ record: RegisterNode) -> String {
    let parts = ["titulatuur", "initialen", "tussenvoegsel", "achternaam"].map { record[$0] }
    let whole = [record["naam"], record["naamtoezegger"]].first { !$0.isEmpty }
    let name = whole ?? parts.filter { !$0.isEmpty }.joined(separator: " ")
    let office = record["functie"]
    if office.isEmpty || name.lowercased().contains(office.lowercased()) { return name }
    return name.isEmpty ? office : "\(office) \(name)"
  }
}

/// The records of an answer, each entity once.
private struct Records {
  private(set) var papers: [RegisterPaper] = []
  private(set) var deleted = 0
  private var order: [String] = []
  private var latest: [String: RegisterNode] = [:]
  private var hasMatters = false

  /// The promises that were not deleted, in the order of the answer.
  var pledges: [RegisterNode] {
    order.compactMap { latest[$0] }.filter {
      !$0.isDeleted && !($0["nummer"].isEmpty && $0["tekst"].isEmpty)
    }
  }

  var isEmpty: Bool { papers.isEmpty && latest.isEmpty && deleted == 0 && !hasMatters }

  /// Collects the records below a node.
  ///
  /// - Parameters:
  ///   - node: The answer, or a part of it.
  ///   - matter: The case that the part belongs to.
  mutating func collect(_ node: RegisterNode, of matter: RegisterNode?) {
    var matter = matter
    switch node.entity {
    case .pledge: add(pledge: node)
    case let entity? where node.isDeleted:
      if entity != .pledge { deleted += 1 }
      return
    case .paper:
      papers.append(RegisterPaper(node, of: matter))
    case .matter:
      hasMatters = true
      matter = node
    case nil:
      break
    }
    for part in node.parts where !part.parts.isEmpty { collect(part, of: matter) }
  }

  private mutating func add(pledge: RegisterNode) {
    if pledge.isDeleted { deleted += 1 }
    let key = pledge["id"].isEmpty ? pledge["nummer"] + pledge["tekst"] : pledge["id"]
    guard let old = latest[key] else {
      order.append(key)
      latest[key] = pledge
      return
    }
    if Self.changed(pledge) >= Self.changed(old) { latest[key] = pledge }
  }

  /// When a record was changed last, as the register writes it; the forms sort as text.
  static func changed(_ record: RegisterNode) -> String {
    record["gewijzigdop"].isEmpty ? record["bijgewerkt"] : record["gewijzigdop"]
  }
}
