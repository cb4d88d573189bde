import Documents

extension HeadLines {
  /// The title or subject of the document.
  func title(of kind: DocumentKind?) -> Metadata.Stated<String>? {
    if kind == .persbericht, let title = pressTitle { return Metadata.Stated(title, .header) }
    if kind == .ngoPaper, let title = paperTitle { return Metadata.Stated(title, .header) }
    if let subject = subject { return Metadata.Stated(subject, .exact) }
    switch kind {
    case .answers, .questions:
      if let title = questionsTitle { return Metadata.Stated(title, .header) }
    case .nap:
      if let title = planTitle { return Metadata.Stated(title, .header) }
    case .motie:
      if let title = motionTitle { return Metadata.Stated(title, .header) }
    case .debate where meetingTitle != nil, .decisionList where meetingTitle != nil:
      if let title = meetingTitle { return Metadata.Stated(title, .header) }
    case .wet, .memorandum, .accessDecision:
      if let title = dossierTitle ?? enactedTitle { return Metadata.Stated(title, .header) }
    case .kamerbrief, .debate, .writtenExchange, .voortgangsrapportage, .kabinetsreactie:
      if let title = dossierTitle { return Metadata.Stated(title, .header) }
    default: break
    }
    if let title = dossierTitle ?? marked, Self.isProse(title) {
      return Metadata.Stated(title, .header)
    }
    return firstTitle.flatMap { Self.isProse($0) ? Metadata.Stated($0, .inferred) : nil }
  }

  /// Whether a line is made of letters for the most part; garbled text is not.
  private static func isProse(_ text: String) -> Bool {
    let letters = text.count { $0.isLetter }
    return letters * 10 >= text.count { !$0.isWhitespace } * 6
  }

  /// What stands behind *Betreft* or *Onderwerp*, with a second line when the first is cut.
  private var subject: String? {
    guard let field = field(["betreft", "onderwerp"]) else { return nil }
    var text = field.text
    let next = field.line + 1
    if next < headCount, Self.goesOn(text, lines[next].text) {
      text += (text.hasSuffix("-") ? "" : " ") + lines[next].text
    }
    return text.utf8.count < 240 ? Self.unquoted(text) : nil
  }

  /// Whether a line is cut and the next one ends it.
  private static func goesOn(_ text: String, _ next: String) -> Bool {
    guard let last = text.split(separator: " ").last else { return false }
    let isCut = [
      "van", "de", "het", "een", "en", "over", "op", "met", "tot", "voor", "in", "inzake",
    ]
    .contains(String(last))
    guard isCut || next.first?.isLowercase == true else { return false }
    return !text.hasSuffix(".") && text.utf8.count > 25 && last != "voorzitter"
  }

  /// `Vragen van het lid … over …` without when they were sent in.
  private var questionsTitle: String? {
    let text = head.map(\.text).joined(separator: " ")
    for mark in [
      "Vragen van het lid ", "Vragen van de leden ", "Antwoorden van de ", "Antwoord van de ",
    ] {
      guard let place = text.firstRange(of: mark) else { continue }
      let rest = text[place.lowerBound...]
      let end = [" (ingezonden", " Ingezonden op", " Antwoord van", " Vraag 1", ". "]
        .lazy.compactMap { rest.firstRange(of: $0)?.lowerBound }.first
      guard let end else { continue }
      let title = rest[..<end]
      if (30...400).contains(title.utf8.count) { return String(title) }
    }
    return nil
  }

  /// The name of a plan as its covering letter or its cover gives it.
  private var planTitle: String? {
    let text = head.map(\.text).reduce(into: "") { text, line in
      // `2014–` and `2017` on two lines are one period.
      let isPeriod = text.hasSuffix("–") && line.first?.isNumber == true
      text += (text.isEmpty || isPeriod ? "" : " ") + line
    }
    guard let place = text.firstRange(of: "Nationaal Actieplan") else { return nil }
    var words: [Substring] = []
    for word in text[place.lowerBound...].prefix(160).split(separator: " ") {
      let isEnd = ["aan", "is", "dat", "van", "uit", "heeft", "wordt", "geeft", "met", "op", "als"]
        .contains { word == $0 }
      let bare = word.reversed().drop { ".,;:".contains($0) }.count
      if words.count > 1, isEnd || word.prefix(bare) == "aan" { break }
      words.append(word.prefix(bare))
      if bare < word.count || words.count == 10 { break }
    }
    return words.joined(separator: " ")
  }

  /// The first line of a page with news, without the names of the page and the site.
  private var pressTitle: String? {
    guard let line = head.first(where: { $0.text.count > 20 }) else { return nil }
    let end = line.text.firstRange(of: " Nieuwsbericht")?.lowerBound ?? line.text.endIndex
    return String(line.text[..<end])
  }

  /// The line under *Position paper*.
  private var paperTitle: String? {
    guard let index = lines.firstIndex(where: { $0.folded == "position paper" }) else { return nil }
    return lines.dropFirst(index + 1).first.map(\.text)
  }

  private var motionTitle: String? {
    for line in head {
      for mark in ["motie van het lid ", "motie van de leden "] {
        guard let place = line.folded.firstRange(of: mark) else { continue }
        if line.folded[place.upperBound...].contains(" over ") { return line.text }
        return sender(of: .motie).map { "Motie van " + $0.value }
      }
    }
    return nil
  }

  /// `Besluitenlijst van de procedurevergadering van 3 maart 2031`.
  private var meetingTitle: String? {
    for (index, line) in head.enumerated() where line.text.utf8.count < 200 {
      if let place = line.text.firstRange(of: "Besluitenlijst van ") {
        return whole(String(line.text[place.lowerBound...]), from: index)
      }
    }
    return nil
  }

  /// The name of a law, order or decision: `Besluit van 3 maart 2031, houdende …`.
  private var enactedTitle: String? {
    for (index, line) in head.enumerated().prefix(30) {
      guard let first = line.text.first, first.isUppercase || first.isNumber else { continue }
      let name = line.folded.drop { $0.isNumber || $0 == " " || $0 == "." }
      guard Self.enactments.contains(where: name.hasPrefix), !name.contains(" treedt in werking")
      else { continue }
      let title = whole(String(line.text.suffix(name.count)), from: index)
      if title.split(separator: " ").count > 3 { return title }
    }
    return nil
  }

  private static let enactments = [
    "besluit van ", "wet van ", "regeling van de ", "wijziging van ", "beleidsregel",
    "voorstel van wet",
    "instellingsbesluit", "besluit op ", "beslissing op ", "regels ", "vaststelling van ",
    "uitvoeringsbesluit", "tijdelijke wet", "regeling ", "algemene wet ", "verordening ",
    "richtlijn (eu)",
    "verordening (eu)", "aanwijzing", "subsidieregeling", "invoering van ", "goedkeuring van ",
    "verdrag ",
  ]

  /// The title of the dossier in the head of a parliamentary paper.
  private var dossierTitle: String? {
    guard let start = head.firstIndex(where: { $0.folded.contains("kamer der staten-generaal") }),
      head.contains(where: { $0.folded.hasPrefix("vergaderjaar") })
    else { return nil }
    for index in head.indices.dropFirst(start + 1) {
      var scanner = TextScanner(Array(lines[index].text.utf8))
      guard var dossier = DossierNumber.take(&scanner) else { continue }
      dossier.takeSuffix(&scanner)
      scanner.skipBlanks()
      let rest = String(decoding: scanner.bytes[scanner.offset...], as: UTF8.self)
      if rest.count > 8 { return whole(rest, from: index) }
      let next = lines[..<headCount].dropFirst(index + 1).prefix(4).first { line in
        line.text.count > 8 && line.text.contains { $0.isLowercase }
      }
      return next?.text
    }
    return nil
  }

  /// A title over several narrow lines, up to one that begins anew.
  private func whole(_ start: String, from index: Int) -> String {
    var title = start
    for line in lines[..<headCount].dropFirst(index + 1).prefix(8) {
      guard line.text.first?.isLowercase == true, title.utf8.count < 400 else { break }
      title += (title.hasSuffix("-") ? "" : " ") + line.text
    }
    return title
  }

  /// The first heading that the text marks itself, or a title in quotation marks on its own line.
  private var marked: String? {
    for (index, line) in head.enumerated() {
      let raw = bytes[line.range.start..<line.range.end].drop { $0 <= 0x20 }
      guard raw.first == 0x23, !Self.isPartName(line.folded) else { continue }
      let isLabel = ["nota", "brief", "memo", "beslisnota"].contains(line.folded)
      if isLabel, index + 1 < headCount { return Self.unquoted(lines[index + 1].text) }
      return Self.unquoted(line.text)
    }
    for line in head.prefix(12) where line.text.utf8.count < 120 {
      if let first = line.text.first, "‘“«".contains(first), let last = line.text.last,
        "’”»".contains(last)
      {
        return Self.unquoted(line.text)
      }
    }
    return nil
  }

  /// The first short line that is no letterhead and no sentence; a title may go on over three lines.
  private var firstTitle: String? {
    let first = head.prefix(25)
    for (index, line) in first.enumerated() {
      let words = line.text.split(separator: " ").count
      guard (1...14).contains(words), line.text.count > 5, line.text.first?.isUppercase == true,
        !line.text.hasSuffix(".") || index == 0 && Self.isVerbless(line.folded),
        !line.text.hasSuffix(","), !line.text.hasSuffix(":"),
        dateMention(line) == nil || words > 4, !Self.isPartName(line.folded),
        !Self.letterhead.contains(where: { line.folded.hasPrefix($0) }) || Self.isAnnexTitle(line)
      else { continue }
      var title = line.text
      for next in lines[..<headCount].dropFirst(index + 1).prefix(2) {
        guard next.text.first?.isLowercase == true else { break }
        title += " " + next.text
      }
      // What goes on for longer is a paragraph.
      let isParagraph = title.split(separator: " ").count > 18 || title.contains(". ")
      // An office over two lines ends with its comma.
      if isParagraph || title.last == "," { continue }
      if title.last != "." { return title }
      if title == line.text { return String(title.dropLast()) }
    }
    return nil
  }

  /// Whether a line names a part that any document can have, and so no document.
  static func isPartName(_ folded: String) -> Bool {
    let name = folded.drop { $0.isNumber || $0 == "." || $0 == " " }
    return partNames.contains(String(name))
      || ["artikel ", "gelet op ", "hoofdstuk "].contains {
        name.hasPrefix($0)
      }
  }

  private static let partNames: Set<String> = [
    "inleiding", "introductie", "samenvatting", "managementsamenvatting", "voorwoord", "aanleiding",
    "leeswijzer", "colofon", "inhoud", "inhoudsopgave", "achtergrond", "conclusie", "conclusies",
    "toelichting", "overwegingen", "besluit", "bijlage", "bijlagen", "algemeen", "ten geleide",
    "doel", "vraag", "antwoord", "tekst", "document",
  ]

  /// Whether a line holds none of the words that make a sentence of it.
  private static func isVerbless(_ folded: String) -> Bool {
    let verbs: Set<Substring> = [
      "is", "zijn", "was", "waren", "heeft", "hebben", "wordt", "worden", "werd", "kan", "kunnen",
      "zal", "zullen", "moet", "moeten", "ik", "u", "wij", "we", "hierbij", "dat",
    ]
    return !folded.split(whereSeparator: { $0 == " " || $0 == "." || $0 == "," })
      .contains { verbs.contains($0) }
  }

  /// `Bijlage 1 - inventarislijst`: the head of an annex with its name.
  private static func isAnnexTitle(_ line: Line) -> Bool {
    let words = line.folded.split(separator: " ")
    guard words.first == "bijlage", words.count >= 3 else { return false }
    return words[1...].contains { ["-", "–", ":"].contains($0) } || words[1].hasSuffix(":")
  }

  private static func unquoted(_ text: String) -> String {
    let marks: Set<Character> = ["‘", "’", "“", "”", "«", "»", "\""]
    guard let first = text.first, let last = text.last, marks.contains(first), marks.contains(last),
      text.count > 2
    else { return text }
    let inside = text.dropFirst().dropLast()
    return inside.contains { "‘“«".contains($0) } ? text : String(inside)
  }

  private static let letterhead = [
    "tweede kamer", "eerste kamer", "vergaderjaar", "ministerie", "aan de", "aan ", "postbus",
    "pagina",
    "retouradres", "den haag", "geachte", "binnenhof", "datum", "onze referentie", "ons kenmerk",
    "kenmerk", "kamerstuk", "nr.", "ter beslissing", "ter informatie", "van ", "via", "kopie aan",
    "afgestemd", "bescherming persoonlijke", "opgesteld door", "fictief", "inhoud", "brief van",
    "hierbij", "graag", "met deze", "in deze", "stichting", "memo", "position paper",
    "openbare versie", "issn", "kst-", "logo ", "vastgesteld", "beoordeling", "de heer", "mevrouw",
    "uw kenmerk", "bijlage", "zoek", "versie",
  ]
}
