import Documents

extension HeadLines {
  /// Who sent or wrote the document.
  func sender(of kind: DocumentKind?) -> Metadata.Stated<String>? {
    switch kind {
    case .motie: return movers
    case .answers: return answering ?? signature ?? ministry
    case .kamerbrief, .nap, .voortgangsrapportage, .kabinetsreactie, .questionList, .beleidsnota,
      .accessDecision, nil:
      return letterHeading ?? signature ?? ministry
    case .persbericht: return ministry
    // Those who speak in a debate are named where they speak.
    case .ngoPaper, .advies, .debate, .decisionList: return nil
    case .questions, .writtenExchange, .pledgeList, .europeanFile, .wet, .bijlage, .memorandum,
      .notice, .beslisnota:
      return ministry ?? signature
    }
  }

  /// `MOTIE VAN DE LEDEN BOS EN DE WIT`: the movers, written as names.
  private var movers: Metadata.Stated<String>? {
    for (index, line) in head.enumerated() {
      for mark in ["motie van het lid ", "motie van de leden "] {
        guard let place = line.folded.firstRange(of: mark) else { continue }
        var names = String(line.text[place.upperBound...])
        if let cut = [" over ", " ter vervanging"].lazy
          .compactMap({ names.lowercased().firstRange(of: $0)?.lowerBound }).first
        {
          names = String(names[..<cut])
        } else if line.text.utf8.count > 55, index + 1 < headCount,
          Self.isAllCapitals(lines[index + 1].text)
        {
          names += " " + lines[index + 1].text
        }
        let isShouted = Self.isAllCapitals(names)
        let article = mark.hasSuffix("leden ") ? "de leden " : "het lid "
        return Metadata.Stated(article + (isShouted ? Self.asNames(names) : names), .header)
      }
    }
    return nil
  }

  /// `Antwoord van Minister Bos (Financiën)`, `Antwoorden van de minister voor … op vragen`.
  private var answering: Metadata.Stated<String>? {
    let text = head.map(\.text).joined(separator: " ")
    let folded = text.lowercased()
    for mark in ["antwoord van ", "antwoorden van ", "mededeling van "] {
      guard let place = folded.firstRange(of: mark) else { continue }
      let distance = folded.distance(from: folded.startIndex, to: place.upperBound)
      var rest = text.dropFirst(distance)
      if rest.lowercased().hasPrefix("de ") { rest = rest.dropFirst(3) }
      let low = rest.lowercased()
      guard low.hasPrefix("minister") || low.hasPrefix("staatssecretaris") else { continue }
      let ends = [
        " (ontvangen", ", mede namens", ", ook namens", " op vragen", " op de ",
        " op schriftelijke",
        " mede namens", " inzake", " naar aanleiding",
      ].compactMap { end in
        low.firstRange(of: end).map { low.distance(from: low.startIndex, to: $0.lowerBound) }
      }
      guard let length = ends.min(), length < 160 else { continue }
      // Two ministers who answer together: `Minister Bos (BZ) van Minister De Wit (Defensie)`.
      let names = String(rest.prefix(length)).replacing(") van Minister ", with: ") en Minister ")
        .replacing(") van Staatssecretaris ", with: ") en Staatssecretaris ")
      return Metadata.Stated(Self.clean(names), .header)
    }
    return nil
  }

  /// `BRIEF VAN DE MINISTER VAN FINANCIËN` over one line or more.
  private var letterHeading: Metadata.Stated<String>? {
    for index in 0..<headCount {
      guard let place = lines[index].folded.firstRange(of: "brief van de ") else { continue }
      var words = String(lines[index].text[place.upperBound...])
      let low = words.lowercased()
      guard low.hasPrefix("minister") || low.hasPrefix("staatssecretaris") else { continue }
      guard Self.isAllCapitals(words) || place.lowerBound == lines[index].folded.startIndex else {
        continue
      }
      var next = index + 1
      while next < headCount, Self.isAllCapitals(lines[next].text), next < index + 4 {
        words += " " + lines[next].text
        next += 1
      }
      return Metadata.Stated(Self.asOffice(words), .header)
    }
    return nil
  }

  /// The office under a letter: `De minister voor Buitenlandse Handel`, up to its comma.
  private var signature: Metadata.Stated<String>? {
    for index in lines.indices {
      let folded = lines[index].folded
      guard folded.hasPrefix("de minister v") || folded.hasPrefix("de staatssecretaris v") else {
        continue
      }
      var text = lines[index].text
      // Two columns that were read as one: the second office stands behind the first half of the first.
      var second: String?
      if let place = text.dropFirst(3).firstRange(of: " De minister ")
        ?? text.dropFirst(3).firstRange(of: " De staatssecretaris ")
      {
        second = String(text[place.lowerBound...])
        text = String(text[..<place.lowerBound])
      }
      var next = index + 1
      while !text.contains(","), next < min(index + 3, lines.count), text.utf8.count < 110 {
        text += " " + lines[next].text
        next += 1
      }
      guard let comma = text.firstIndex(of: ","), text[..<comma].utf8.count < 120 else { continue }
      let isClosed = text[comma...].count < 3 || second != nil || next > index + 1
      guard isClosed, !text[..<comma].contains(" heeft "), !text[..<comma].contains(" zal ") else {
        continue
      }
      var office = Self.clean(String(text[..<comma]))
      if office.lowercased().hasPrefix("de ") { office = String(office.dropFirst(3)) }
      office = Self.asOffice(office)
      if second == nil, let below = officeBelow(next) { second = below }
      if let other = second?.split(separator: ",").first {
        let name = Self.clean(String(other))
        office += " en " + (name.hasPrefix("De ") ? String(name.dropFirst(3)) : name)
      }
      return Metadata.Stated(office, .header)
    }
    return nil
  }

  /// The office of a second signature: behind the name that stands under the first one.
  private func officeBelow(_ name: Int) -> String? {
    let index = name + 1
    guard index < lines.count, lines[name].text.split(separator: " ").count <= 5,
      !lines[name].text.contains(where: { ",;:".contains($0) }),
      lines[index].folded.hasPrefix("de minister v")
        || lines[index].folded.hasPrefix("de staatssecretaris v")
    else { return nil }
    var text = lines[index].text
    for line in lines.dropFirst(index + 1).prefix(2) where !text.contains(",") {
      text += " " + line.text
    }
    guard let comma = text.firstIndex(of: ","), text[..<comma].utf8.count < 120,
      text[comma...].count < 3
    else { return nil }
    return text
  }

  /// `Ministerie van Buitenlandse Zaken` in the head or in a margin.
  private var ministry: Metadata.Stated<String>? {
    for index in lines.indices where lines[index].folded.hasPrefix("ministerie van ") {
      let line = lines[index]
      // In small letters it goes on from the line above: running text.
      guard line.text.utf8.count < 80, !line.text.hasSuffix("."), line.text.hasPrefix("M"),
        !line.text.contains(where: \.isNumber)
      else { continue }
      var name = line.text
      let isCut = name.hasSuffix(" Buitenlandse") || name.hasSuffix(" en") || name.hasSuffix(",")
      if isCut, index + 1 < lines.count { name += " " + lines[index + 1].text }
      return Metadata.Stated(Self.clean(name), index < headCount ? .header : .inferred)
    }
    return nil
  }

  private static func clean(_ text: String) -> String {
    let words = text.split { $0.isWhitespace }.joined(separator: " ")
    return String(words.reversed().drop { ",.;:".contains($0) }.reversed())
  }

  static func isAllCapitals(_ text: String) -> Bool {
    text.contains { $0.isLetter } && !text.contains { $0.isLowercase }
  }

  /// Writes a name in capitals as names are written: `THIJSSEN EN DE WIT` → `Thijssen en De Wit`.
  static func asNames(_ text: String) -> String {
    let words = text.split { $0.isWhitespace }.map { $0.lowercased() }
    var startsName = true
    let written = words.map { word -> String in
      defer { startsName = word == "en" || word.hasSuffix(",") }
      if word == "en" || word == "c.s." || word == "cs." { return word }
      let isParticle = ["van", "de", "der", "den", "ten", "ter"].contains(word)
      return isParticle && !startsName ? word : capitalised(word)
    }
    return written.joined(separator: " ")
  }

  /// Writes an office in capitals as it is written: `minister van Binnenlandse Zaken en …`.
  static func asOffice(_ text: String) -> String {
    guard isAllCapitals(text) else { return clean(text) }
    let small = ["minister", "staatssecretaris", "ministers", "van", "voor", "en", "de", "het"]
    let words = text.split { $0.isWhitespace }.map { $0.lowercased() }
    return clean(words.map { small.contains($0) ? $0 : capitalised($0) }.joined(separator: " "))
  }

  /// A word with capitals at its start and behind its hyphens.
  private static func capitalised(_ word: String) -> String {
    word.split(separator: "-", omittingEmptySubsequences: false)
      .map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: "-")
  }
}
