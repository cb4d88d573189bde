public import Documents
public import Lexicons

/// What a document says of itself: its kind, date, sender, subject and numbers.
///
/// What the user, the format or an official record has stated is kept; the rest is filled in.
public enum Recognition {
  /// Returns the metadata of a document, completed from its own text.
  public static func metadata(of document: Document, lexicon: Lexicon) -> Metadata {
    metadata(of: document, lexicon: lexicon, index: lexicon.index(of: document))
  }

  /// Returns the metadata of a document whose index was made.
  static func metadata(of document: Document, lexicon: Lexicon, index: TextIndex) -> Metadata {
    var metadata = document.metadata
    let lines = HeadLines(document)
    if metadata.kind == nil {
      // A decision on a request for public access speaks of papers of other kinds; it is none of them.
      metadata.kind =
        lines.isAccessDecision
        ? Metadata.Stated(.accessDecision, .header)
        : KindScores(document, lexicon: lexicon, index: index, lines: lines).best
    }
    if metadata.session == nil { metadata.session = lines.session }
    if metadata.paper == nil { metadata.paper = lines.paper(session: metadata.session?.value) }
    if metadata.caseNumber == nil {
      metadata.caseNumber = lines.caseNumber(of: metadata.kind?.value)
    }
    if metadata.reference == nil { metadata.reference = lines.reference }
    if metadata.date == nil || metadata.date?.origin == .inferred {
      // The days in the properties of a file are those of its saving: they only bound the rest.
      let saved = metadata.date?.value
      metadata.date =
        lines.date
        ?? DateInference(
          document,
          kind: metadata.kind?.value,
          session: metadata.session?.value,
          saved: saved,
          lines: lines
        ).date
    }
    // The movers of a motion are named as its head has them; a record gives initials, one or all.
    if metadata.kind?.value == .motie, metadata.sender?.origin != .given {
      metadata.sender = lines.sender(of: .motie) ?? metadata.sender
    }
    if metadata.sender == nil {
      metadata.sender =
        lines.sender(of: metadata.kind?.value)
        ?? author(in: document, lexicon: lexicon, index: index, kind: metadata.kind?.value)
    }
    // The title in the properties of a file is often that of its template: the text comes first.
    if metadata.title == nil || metadata.title?.origin == .inferred {
      let own = lines.title(of: metadata.kind?.value)
      // Where the first page could not be read, the first heading is one of the text.
      let isHeadless = document.notices.contains {
        $0.gap == .noTextLayer && $0.pages.contains(1)
      }
      if let own, own.origin != .inferred || metadata.title == nil && !isHeadless {
        metadata.title = own
      }
    }
    return metadata
  }

  /// The organisation that an outsider's text names most, if it names it early or often.
  private static func author(
    in document: Document,
    lexicon: Lexicon,
    index: TextIndex,
    kind: DocumentKind?
  ) -> Metadata.Stated<String>? {
    guard kind == .ngoPaper else { return nil }
    var counts: [String: Int] = [:]
    for match in lexicon.termHits(in: index).counted {
      guard let id = lexicon.concept(of: match.rule), let party = lexicon.concepts[id],
        party.kind == .party, party.sort == "ngo"
      else { continue }
      counts[party.name, default: 0] += match.range.start < 2500 ? 3 : 1
    }
    let best = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    return best.flatMap { $0.value >= 3 ? Metadata.Stated($0.key, .inferred) : nil }
  }
}

/// How much speaks for each kind of document.
struct KindScores {
  private var scores: [DocumentKind: Int] = [:]
  private var fromHead: Set<DocumentKind> = []

  /// Adds up the rows of `soorten.tsv` that match, each once, and what the structure says.
  init(_ document: Document, lexicon: Lexicon, index: TextIndex, lines: HeadLines) {
    var seen: Set<Int> = []
    for match in lexicon.kindMatches(in: index) {
      guard case .documentKind(let id, let place, let weight) = lexicon.rules[match.rule].meaning,
        let kind = DocumentKind(rawValue: id)
      else { continue }
      let start = document.storedRange(of: match.range).start
      switch place {
      case "kop" where start >= lines.headEnd: continue
      case "slot" where start < lines.tailStart: continue
      default: break
      }
      guard seen.insert(match.rule).inserted else { continue }
      scores[kind, default: 0] += weight
      if place == "kop" { fromHead.insert(kind) }
    }
    addStructure(document)
    if Self.isOutsider(document.metadata, lexicon) { scores[.ngoPaper, default: 0] += 6 }
  }

  /// Whether the sender or the site that a page names is an organisation outside the government.
  private static func isOutsider(_ metadata: Metadata, _ lexicon: Lexicon) -> Bool {
    let sender = metadata.sender?.value.lowercased() ?? ""
    let host = metadata.url?.value.split(separator: "/").dropFirst().first?.lowercased() ?? ""
    let labels = Set(host.split(separator: ".").map { $0.filter { $0 != "-" } })
    guard !sender.isEmpty || !labels.isEmpty else { return false }
    let words = sender.split { !$0.isLetter }
    let isByName = words.contains {
      ["stichting", "vereniging", "foundation", "coalitie", "campagne", "vakbond", "ngo"].contains(
        $0
      )
    }
    return isByName
      || lexicon.concepts.values.contains { party in
        guard party.kind == .party, party.sort == "ngo", party.id.count > 2 else { return false }
        return sender == party.name.lowercased() || sender == party.id
          || labels.contains(party.id.filter { $0 != "-" })
      }
  }

  private mutating func addStructure(_ document: Document) {
    var questions = 0
    var answers = 0
    var addressed = 0
    for section in document.sections {
      if case .question = section.kind {
        questions += 1
        if Self.addresses(document, section) { addressed += 1 }
      }
      if case .answer = section.kind { answers += 1 }
    }
    // Questions to a minister speak to someone (*Kent u, deelt u*); those of a test or an interview
    // seldom do.
    let areToMinister = addressed * 4 >= questions || scores[.answers, default: 0] >= 12
    if answers > 0, areToMinister {
      scores[.answers, default: 0] += questions > 0 ? 9 : 4
    }
    if questions > 0, answers == 0, areToMinister, scores[.answers, default: 0] < 7 {
      scores[.questions, default: 0] += 6
    }
    // A list of bare numbers shows answers too; what it calls itself decides.
    if scores[.questionList, default: 0] >= 10 { scores[.questionList, default: 0] += 9 }
    if speakers(document) >= 4 { scores[.debate, default: 0] += 12 }
  }

  /// Whether a section holds *u* or *uw*.
  private static func addresses(_ document: Document, _ section: Section) -> Bool {
    section.blocks.contains { block in
      document.blocks[block].sentences.contains { sentence in
        document.tokens[document.sentences[sentence].tokens].contains { token in
          ["u", "uw"].contains(document.words[token.word])
        }
      }
    }
  }

  /// The number of blocks that begin with who speaks.
  private func speakers(_ document: Document) -> Int {
    document.blocks.count { block in
      if let speaker = block.speaker { return speaker != Draft.Line.adviser }
      let line = document.quote(
        TextRange(block.range.start, min(block.range.end, block.range.start + 90))
      )
      guard let colon = line.firstIndex(of: ":") else { return false }
      let label = line[..<colon]
      return label.count < 60
        && ["De voorzitter", "De heer ", "Mevrouw ", "Minister ", "Staatssecretaris "].contains {
          label.hasPrefix($0)
        }
    }
  }

  /// The kind with the highest sum; nil when too little speaks for any.
  var best: Metadata.Stated<DocumentKind>? {
    let order = DocumentKind.allCases
    var winner: (kind: DocumentKind, score: Int)?
    for kind in order {
      let score = scores[kind, default: 0]
      if score > winner?.score ?? 4 { winner = (kind, score) }
    }
    return winner.map { Metadata.Stated($0.kind, fromHead.contains($0.kind) ? .header : .inferred) }
  }
}
