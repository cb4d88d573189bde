import Documents

extension HeadLines {
  /// The parliamentary year in the head: `Vergaderjaar 2024–2025`.
  var session: Metadata.Stated<String>? {
    for line in head {
      guard let place = line.folded.firstRange(of: "vergaderjaar") else { continue }
      let digits = line.folded[place.upperBound...].split { !$0.isNumber }
      guard let first = digits.first.flatMap({ Int($0) }), digits.count > 1,
        (1945...2100).contains(first)
      else { continue }
      return Metadata.Stated("\(first)-\(first + 1)", .exact)
    }
    return nil
  }

  /// The document's own number as a parliamentary paper or as an annex to the proceedings.
  func paper(session: String?) -> Metadata.Stated<String>? {
    ownFileName ?? footerNumber ?? headNumber ?? annexNumber(session)
  }

  /// A line that is nothing but the name of an official file.
  private var ownFileName: Metadata.Stated<String>? {
    for line in lines where line.text.utf8.count < 40 {
      let folded = line.folded
      guard folded.hasPrefix("kst-") || folded.hasPrefix("ah-tk-") || folded.hasPrefix("h-tk-"),
        let name = folded.split(separator: " ").first, name.contains(where: \.isNumber)
      else { continue }
      var finder = ReferenceFinder(text: Array(line.text.utf8), date: nil)
      finder.findAll()
      if let id = finder.found.first?.canonical { return Metadata.Stated(id, .exact) }
    }
    return nil
  }

  /// The foot of a printed page: `Tweede Kamer, vergaderjaar 2013–2014, 26 485, nr. 187 7`.
  private var footerNumber: Metadata.Stated<String>? {
    for line in lines where line.text.utf8.count < 130 {
      guard line.folded.contains("kamer, vergaderjaar") else { continue }
      var finder = ReferenceFinder(text: Array(line.text.utf8), date: nil)
      finder.findAll()
      if let found = finder.found.first(where: { $0.kind == .paper }) {
        return found.canonical.map { Metadata.Stated($0, .exact) }
      }
    }
    return nil
  }

  /// The head of a parliamentary paper: a dossier number, its title, and `Nr. 9` at some distance.
  private var headNumber: Metadata.Stated<String>? {
    guard let start = head.firstIndex(where: { $0.folded.contains("kamer der staten-generaal") })
    else { return nil }
    var dossier: DossierNumber?
    var index = start + 1
    while index < headCount {
      let line = lines[index]
      var scanner = TextScanner(Array(line.text.utf8))
      if dossier == nil, var found = DossierNumber.take(&scanner) {
        found.takeSuffix(&scanner)
        if found.suffix.isEmpty { takeLooseSuffix(&found, after: &index, &scanner) }
        dossier = found
      } else if let dossier, line.folded.hasPrefix("nr") {
        let digits = line.text.dropFirst(2).drop { $0 == "." || $0 == " " }
        let text = digits.isEmpty && index + 1 < headCount ? lines[index + 1].text[...] : digits
        let number = text.prefix { $0.isNumber }
        let letters = text.prefix { $0.isUppercase }
        if !number.isEmpty { return Metadata.Stated(dossier.canonical + "-" + number, .header) }
        if (1...2).contains(letters.count) {
          return Metadata.Stated(dossier.canonical + "-" + letters, .header)
        }
      }
      index += 1
    }
    return nil
  }

  /// Reads the suffix of a dossier when it stands loose: `21 501` · `-` · `30`, or `36 600` · `XV`.
  private func takeLooseSuffix(
    _ dossier: inout DossierNumber,
    after index: inout Int,
    _ scanner: inout TextScanner
  ) {
    let rest = scanner.bytes[scanner.offset...].drop { $0 <= 0x20 }
    if rest.first == 0x2D {
      let digits = rest.dropFirst().drop { $0 <= 0x20 }.prefix { TextScanner.isDigit($0) }
      if digits.count == 2 { dossier.suffix = String(decoding: digits, as: UTF8.self) }
      return
    }
    guard rest.isEmpty, index + 1 < headCount else { return }
    let next = lines[index + 1].text
    if next == "-" || next == "–", index + 2 < headCount {
      let digits = lines[index + 2].text
      if digits.count == 2, digits.allSatisfy(\.isNumber) {
        dossier.suffix = digits
        index += 2
      }
    } else if !next.isEmpty, next.count < 7, next.allSatisfy({ "IVX".contains($0) }) {
      dossier.suffix = next
      index += 1
    }
  }

  /// The number of answers to questions: it stands alone on a line of the head.
  private func annexNumber(_ session: String?) -> Metadata.Stated<String>? {
    guard let session, head.contains(where: { $0.folded.contains("aanhangsel van de handelingen") })
    else { return nil }
    let years = session.split(separator: "-").joined()
    let number = head.first { (3...4).contains($0.text.count) && $0.text.allSatisfy(\.isNumber) }
    return number.map { Metadata.Stated("ah-tk-\(years)-\($0.text)", .header) }
  }

  /// The number of the questions that are asked or answered.
  func caseNumber(of kind: DocumentKind?) -> Metadata.Stated<String>? {
    guard kind == .answers || kind == .questions || kind == .kamerbrief else { return nil }
    for line in head
    where kind != .kamerbrief || line.folded.contains("vragen") || line.folded.contains("kenmerk") {
      var finder = ReferenceFinder(text: Array(line.text.utf8), date: nil)
      finder.findAll()
      if let id = finder.found.first(where: { $0.kind == .caseNumber })?.canonical {
        return Metadata.Stated(id, .exact)
      }
    }
    return nil
  }

  /// The sender's own reference: `Onze referentie`, `Ons kenmerk`, `Kenmerk`.
  var reference: Metadata.Stated<String>? {
    let labels = ["onze referentie", "ons kenmerk", "kenmerk", "ons nummer"]
    guard let field = field(labels) ?? field(labels, in: lines.count) else { return nil }
    let value = field.text.split(separator: " ").first.map(String.init) ?? ""
    guard value.contains(where: \.isNumber), value.utf8.count >= 5 else { return nil }
    return Metadata.Stated(value, field.line < headCount ? .exact : .header)
  }
}
