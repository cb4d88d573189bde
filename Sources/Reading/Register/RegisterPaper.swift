import Documents

/// What a register says of a document: the names it goes by, and facts about it.
struct RegisterPaper: Sendable {
  /// The number by which it is cited: an official identifier, else the number of the Kamer.
  let name: String
  /// Every other name in lower case: identifiers, numbers, names of its files without suffix.
  let aliases: Set<String>
  private let metadata: Metadata

  init(_ record: RegisterNode, of matter: RegisterNode?) {
    let version = record.all("huidigedocumentversie").first ?? record
    let publications = version.all("documentpublicatie")
    let identifier =
      [version["externeidentifier"], record["externeidentifier"]].first { !$0.isEmpty }
      ?? publications.map { $0["identifier"] }.first { !$0.isEmpty }
      ?? Self.annexIdentifier(record["aanhangselnummer"]) ?? ""
    var metadata = Metadata()
    if !identifier.isEmpty { OfficialIdentifier.apply(identifier, to: &metadata, origin: .exact) }
    let title = record["onderwerp"].isEmpty ? record["titel"] : record["onderwerp"]
    if !title.isEmpty { metadata.title = .init(title, .exact) }
    if let day = record.day("datum") { metadata.date = .init(DateInterval(day), .exact) }
    if let kind = Self.kind(record["soort"]) { metadata.kind = .init(kind, .exact) }
    if metadata.session == nil, !record["vergaderjaar"].isEmpty {
      metadata.session = .init(record["vergaderjaar"], .exact)
    }
    let reference = record["kenmerkafzender"]
    if !reference.isEmpty { metadata.reference = .init(reference, .exact) }
    let cases = ([matter].compactMap { $0 } + record.all("zaak")).filter {
      $0["soort"].lowercased() == "schriftelijke vragen"
    }
    if let number = cases.map({ $0["nummer"] }).first(where: { !$0.isEmpty }) {
      metadata.caseNumber = .init(number, .exact)
    }
    if let sender = Self.sender(record) { metadata.sender = .init(sender, .exact) }
    self.metadata = metadata
    let number = record["documentnummer"].isEmpty ? record["nummer"] : record["documentnummer"]
    name = identifier.isEmpty ? number : identifier
    let isLetter = record["soort"].lowercased().hasPrefix("brief regering")
    var names = [identifier, number, record["id"], version["id"]]
    names += publications.flatMap { [$0["identifier"], $0["id"]] }
    // A promise is often fulfilled by the number of a case, which is that of its letter.
    for matter in [matter].compactMap({ $0 }) + record.all("zaak") where isLetter {
      if matter["soort"].lowercased().hasPrefix("brief regering") {
        names += [matter["nummer"], matter["id"]]
      }
    }
    aliases = Set(names.filter { !$0.isEmpty }.map { $0.lowercased() })
  }

  /// `242501244` as `ah-tk-20242025-1244`.
  private static func annexIdentifier(_ number: String) -> String? {
    let digits = Array(number)
    guard digits.count == 9, digits.allSatisfy(\.isNumber), let last = Int(String(digits[4...])),
      let first = Int(String(digits[..<2])), let second = Int(String(digits[2..<4])),
      (first + 1) % 100 == second
    else { return nil }
    func year(_ short: Int) -> Int { short + (short > 80 ? 1900 : 2000) }
    return "ah-tk-\(year(first))\(year(second))-\(last)"
  }

  private static func kind(_ sort: String) -> DocumentKind? {
    let sort = sort.lowercased()
    let kinds: [(String, DocumentKind)] = [
      ("motie", .motie), ("brief regering", .kamerbrief),
      ("antwoord schriftelijke vragen", .answers), ("aanhangsel van de handelingen", .answers),
      ("schriftelijke vragen", .questions), ("lijst van vragen en antwoorden", .questionList),
      ("verslag van een schriftelijk overleg", .writtenExchange), ("stenogram", .debate),
      ("verslag van een", .debate), ("advies afdeling advisering", .advies),
      ("voorstel van wet", .wet),
      ("memorie van toelichting", .memorandum), ("besluitenlijst", .decisionList),
      ("position paper", .ngoPaper),
    ]
    return kinds.first { sort.hasPrefix($0.0) }?.1
  }

  /// The office, else the name, of who signed it first.
  private static func sender(_ record: RegisterNode) -> String? {
    let actors = record.all("documentactor")
    let signers = actors.filter {
      let relation = $0["relatie"].lowercased()
      return relation.contains("ondertekenaar") || relation.contains("afzender")
    }
    return signers.lazy.map { $0["functie"].isEmpty ? $0["actornaam"] : $0["functie"] }
      .first { !$0.isEmpty }
  }

  /// The name of a file in lower case, without folders and suffix.
  static func stem(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    return name.split(separator: ".").first.map { $0.lowercased() } ?? ""
  }

  /// Sets what the document does not say itself, or what its format only hinted at.
  func complete(_ draft: inout Draft) {
    func set<Value>(_ field: WritableKeyPath<Metadata, Metadata.Stated<Value>?>) {
      guard let known = metadata[keyPath: field] else { return }
      if draft.metadata[keyPath: field].map({ $0.origin == .inferred }) ?? true {
        draft.metadata[keyPath: field] = known
      }
    }
    set(\.title)
    set(\.kind)
    set(\.date)
    set(\.sender)
    set(\.reference)
    set(\.paper)
    set(\.caseNumber)
    set(\.session)
  }
}
