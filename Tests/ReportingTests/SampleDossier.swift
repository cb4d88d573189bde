import TestSupport

@testable import Detection
@testable import Documents
@testable import Lexicons
@testable import Linking

/// A small dossier made by hand, with one of everything a report can show and hostile names and words.
enum SampleDossier {
  private static let plan = """
    Nota Eerlijke handel

    Wij zullen vóór 1 juli 2015 een register van handelsmissies openbaar maken. \
    Bedrijven die meereizen, krijgen de OESO-richtlijnen toegestuurd. \
    Het kabinet zal uiterlijk eind 2016 de exportkredietverzekering alleen verlenen aan bedrijven \
    die de OESO-richtlijnen onderschrijven.

    Wij streven ernaar dat leefbaar loon overal ter sprake komt. \
    Wij gaan niet over tot een wettelijke zorgplicht. \
    Het register van handelsmissies komt in 2015 beschikbaar.
    """
  private static let letter = """
    Het register <b>van</b> handelsmissies & reizen is sinds 3 mei 2016 openbaar. \
    Over leefbaar loon loopt nog \u{202E}overleg\u{202C} met de sector.
    """
  private static let questions = """
    Vraag 1
    Bent u bereid leefbaar loon op te nemen in de voorwaarden?

    Antwoord op vraag 1
    De handel met deze landen neemt toe.
    """

  /// The dossier.
  static func make() throws -> Dossier {
    let lexicon = try ExampleDossier.lexicon.get()
    let first = document("nota.txt", plan)
    let second = document("brief <script>alert(1)<script>.txt", letter)
    let third = document("vragen.txt", questions)
    let statements = [
      statement(
        first,
        "Wij zullen vóór",
        .promise,
        5,
        norms: [],
        ["handelsmissie"],
        due: "2015-06-30"
      ),
      statement(
        first,
        "Bedrijven die",
        .standing,
        1,
        norms: ["oeso-richtlijnen"],
        ["handelsmissie"]
      ),
      statement(
        first,
        "Het kabinet zal",
        .promise,
        6,
        norms: ["oeso-richtlijnen"],
        ["ekv"],
        due: "2016-12-31"
      ),
      statement(first, "Wij streven", .intention, 2, norms: ["leefbaar-loon"], []),
      statement(first, "Wij gaan niet", .refusal, 4, norms: ["zorgplicht"], []),
      statement(first, "Het register", .promise, 4, norms: [], ["handelsmissie"]),
    ]
    let later = [
      statement(second, "Het register", .reportDone, 0, norms: [], ["handelsmissie"]),
      statement(second, "Over leefbaar", .reportProgress, 0, norms: ["leefbaar-loon"], []),
    ]
    let analyses = [
      analysis(first, .beleidsnota, "2014-02-14", statements, []),
      analysis(second, .kamerbrief, "2016-06-01", later, []),
      analysis(third, .answers, "2020-03-04", [], [answer(third)]),
    ]
    return Dossier(
      run: Run(version: "0.0.0", command: ["report", "a b"], helpers: ["icu": "72.1"]),
      lexicon: lexicon,
      analyses: analyses,
      byDate: [0, 1, 2],
      unread: [Diagnostic(.error, "N110", place: "leeg.txt", "leeg bestand")],
      pledges: [pledge],
      pledgeLinks: [PledgeLink(statements: [place(3)], letters: [1])],
      resolutions: [[], [], []],
      followUps: followUps(statements, later),
      gaps: gaps(first),
      coherence: Coherence(
        norms: ["oeso-richtlijnen"],
        instruments: ["handelsmissie", "ekv"],
        cells: [cell("handelsmissie", 1, 1), cell("ekv", 6, 2)]
      ),
      repetitions: [Repetition(first: place(0), second: place(5), drift: .weakened)],
      comparisons: [comparison(statements[2])],
      profiles: ["imvo-beleidsnota"],
      asOf: CalendarDate(iso: "2020-03-04")
    )
  }

  /// A dossier of one document in which nothing was found.
  static func bare() throws -> Dossier {
    Linker.dossier(
      of: [analysis(document("kaal.txt", "Er staat hier niets."), nil, nil, [], [])],
      lexicon: try ExampleDossier.lexicon.get(),
      run: Run(version: "0.0.0")
    )
  }

  private static func place(_ statement: Int) -> StatementPlace {
    StatementPlace(document: 0, statement: statement)
  }

  private static func document(_ name: String, _ text: String) -> Document {
    let bytes = Array(text.utf8)
    var lines: [Draft.Line] = []
    var start = 0
    for index in 0...bytes.count where index == bytes.count || bytes[index] == 0x0A {
      lines.append(Draft.Line(range: TextRange(start, index)))
      start = index + 1
    }
    let draft = Draft(
      source: Source(name: name, path: name, bytes: bytes),
      format: "txt",
      text: TracedText(copyOf: bytes),
      lines: lines
    )
    return Segmenter.document(from: draft, language: Language())
  }

  private static func analysis(
    _ document: Document,
    _ kind: DocumentKind?,
    _ date: String?,
    _ statements: [Statement],
    _ answers: [Answer]
  ) -> Analysis {
    var metadata = Metadata()
    metadata.kind = kind.map { Metadata.Stated($0, .given) }
    metadata.date = date.flatMap { CalendarDate(iso: $0) }.map {
      Metadata.Stated(DateInterval($0), .exact)
    }
    return Analysis(
      document: document,
      metadata: metadata,
      mentions: [],
      references: [],
      statements: statements,
      answers: answers,
      themes: [],
      conditions: [:],
      foreignSentences: []
    )
  }

  private static func statement(
    _ document: Document,
    _ start: String,
    _ kind: Statement.Kind,
    _ level: Int,
    norms: [String],
    _ instruments: [String],
    due: String? = nil
  ) -> Statement {
    let index = document.sentences.firstIndex { document.quote($0.range).hasPrefix(start) } ?? 0
    let range = document.sentences[index].range
    let quote = document.quote(range)
    let cue = Evidence(
      rule: "\(kind.rawValue)/voorbeeld",
      range: TextRange(range.start, range.start + 3),
      quote: String(quote.prefix(3))
    )
    let last = due.flatMap { CalendarDate(iso: $0) }
    let deadline = last.map { day in
      Deadline(
        text: "de termijn",
        due: DateInterval(day),
        grace: 0,
        assumption: nil,
        otherReading: nil,
        isBinding: true,
        evidence: cue
      )
    }
    return Statement(
      id: "t-" + String(SHA256.hexadecimal(of: Array((kind.rawValue + quote).utf8)).prefix(12)),
      sentence: index,
      range: range,
      quote: quote,
      kind: kind,
      strength: Strength(base: level, steps: []),
      actor: "het kabinet",
      actorClass: "overheid",
      addressee: nil,
      voice: .own,
      isNegated: false,
      isConditional: false,
      deadline: deadline,
      norms: norms,
      instruments: instruments,
      testability: Statement.Testability(
        specific: true,
        measurable: true,
        timed: due != nil,
        responsible: true
      ),
      rule: cue.rule,
      evidence: [cue],
      section: 0
    )
  }

  private static func followUps(_ statements: [Statement], _ later: [Statement]) -> [FollowUp] {
    func link(_ index: Int, _ effect: FollowUp.Status) -> FollowUp.Link {
      FollowUp.Link(
        document: 1,
        range: later[index].range,
        quote: later[index].quote,
        effect: effect,
        grade: .likely,
        reasons: ["zelfde onderwerp"]
      )
    }
    return [
      FollowUp(
        id: "f-000000000001",
        commitment: place(0),
        status: .fulfilled,
        doubt: nil,
        isOverdue: false,
        official: "Voldaan",
        searched: [1, 2],
        links: [link(0, .fulfilled)]
      ),
      FollowUp(
        id: "f-000000000002",
        commitment: place(2),
        status: .notMentioned,
        doubt: nil,
        isOverdue: true,
        official: nil,
        searched: [2],
        links: []
      ),
      FollowUp(
        id: "f-000000000003",
        commitment: place(3),
        status: .inProgress,
        doubt: nil,
        isOverdue: false,
        official: nil,
        searched: [1, 2],
        links: [link(1, .inProgress)]
      ),
    ]
  }

  private static func gaps(_ document: Document) -> [Gap] {
    func gap(
      _ number: Int,
      _ norm: String,
      _ instrument: String?,
      _ grade: Gap.Grade,
      isCertain: Bool,
      statement: Int? = nil,
      near: [Gap.NearMiss] = []
    ) -> Gap {
      Gap(
        id: "f-00000000010\(number)",
        document: 0,
        norm: norm,
        instrument: instrument,
        grade: grade,
        isCertain: isCertain,
        profile: "imvo-beleidsnota",
        row: 10 + number,
        source: "UN Guiding Principles 17-21",
        searched: Gap.Scope(pages: 0, unread: 0, redactions: 0, terms: 12),
        near: near,
        strict: grade,
        standard: grade,
        broad: near.isEmpty ? grade : .onlyNamed,
        statement: statement
      )
    }
    let near = Gap.NearMiss(
      quote: "de voorwaarden",
      reason: "te zwak om alleen te tellen",
      range: document.sentences[1].range
    )
    return [
      gap(1, "ungp", nil, .notNamed, isCertain: true),
      gap(2, "gepaste-zorgvuldigheid", "ekv", .notNamed, isCertain: false, near: [near]),
      gap(3, "leefbaar-loon", nil, .noncommittal, isCertain: true, statement: 3),
      gap(4, "zorgplicht", nil, .refused, isCertain: true, statement: 4),
      gap(5, "klimaat", nil, .notAssessable, isCertain: false),
    ]
  }

  private static func cell(_ instrument: String, _ level: Int, _ statement: Int) -> Coherence.Cell {
    Coherence.Cell(
      norm: "oeso-richtlijnen",
      instrument: instrument,
      level: level,
      statements: [place(statement)],
      isDerived: false
    )
  }

  private static func comparison(_ statement: Statement) -> Comparison {
    Comparison(
      id: "f-000000000201",
      old: 0,
      new: 1,
      norm: "oeso-richtlijnen",
      instrument: nil,
      verdict: .dropped,
      oldStatement: 2,
      newStatement: nil,
      oldQuote: statement.quote,
      newQuote: nil
    )
  }

  private static func answer(_ document: Document) -> Answer {
    let question = document.sentences.first { document.quote($0.range).hasPrefix("Bent") }
    let reply = document.sentences.first { document.quote($0.range).hasPrefix("De handel") }
    return Answer(
      id: "a-000000000301",
      question: 1,
      asked: question?.range,
      answered: reply?.range,
      stance: .evasive,
      isDodged: true,
      left: ["leefbaar-loon"],
      joint: [],
      isPostponed: false,
      elsewhere: nil,
      evidence: []
    )
  }

  private static let pledge = Pledge(
    number: "TZ201402-001",
    text: "Register van handelsmissies openbaar maken",
    status: "Voldaan",
    ministry: "BZ",
    person: "",
    made: nil,
    due: nil,
    fulfilledBy: [],
    file: "register.json"
  )
}
