import Documents
import Lexicons
import TestSupport
import Testing

@testable import Detection

/// A sentence of a letter and the kind of statement it is; nil for none.
struct KindCase: CustomTestStringConvertible, Sendable {
  let text: String
  let kind: Statement.Kind?
  let genre: DocumentKind
  var testDescription: String { text }

  init(_ kind: Statement.Kind?, _ text: String, in genre: DocumentKind = .kamerbrief) {
    self.kind = kind
    self.text = text
    self.genre = genre
  }

  static let all: [KindCase] = [
    .init(.promise, "Het kabinet zal volgend jaar een loket voor schippers openen."),
    .init(.promise, "Er wordt een handleiding voor inkopers opgesteld."),
    .init(.promise, "Uw Kamer wordt hierover voor de zomer geïnformeerd."),
    .init(.promise, "Ik ga hierover met de gemeenten in gesprek."),
    .init(.promise, "De minister heeft besloten de regeling te verlengen."),
    .init(.intention, "Nederland zet zich in Brussel in voor betere regels."),
    .init(.intention, "Het kabinet is voornemens de drempel te verlagen."),
    .init(.intention, "Het kabinet wil de wachttijd in de jeugdzorg halveren."),
    .init(.requirement, "Bedrijven die een garantie vragen, moeten een verklaring ondertekenen."),
    .init(.requirement, "Aanvragers komen alleen met een keurmerk in aanmerking voor steun."),
    .init(.expectation, "Het kabinet verwacht van banken dat zij hun klanten kennen."),
    .init(.expectation, "Gemeenten worden aangemoedigd om hun beleid te herzien."),
    .init(.standing, "De ambassades ondersteunen ondernemers bij klachten over de keten."),
    .init(.refusal, "Het kabinet acht een verbod op deze handel niet wenselijk."),
    .init(.refusal, "Ik zie geen aanleiding om de regels te wijzigen."),
    .init(.refusal, "De minister zal het rapport niet openbaar maken."),
    .init(.request, "De motie verzoekt de regering een meldpunt in te richten."),
    .init(.recommendation, "De rekenkamer beveelt een strenger toezicht van harte aan."),
    .init(.reportDone, "De toezegging is daarmee gestand gedaan."),
    .init(.reportDone, "Het ministerie heeft een handreiking voor inkopers ontwikkeld."),
    .init(.reportProgress, "Er wordt op dit moment gewerkt aan een wetsvoorstel."),
    .init(.reportLacking, "De toegezegde evaluatie van de regeling is nog niet afgerond."),
    .init(nil, "De wereldhandel zal in de komende jaren verder toenemen."),
    .init(nil, "Op de foto staat een brug over een brede rivier."),
    .init(nil, "Het vorige kabinet wilde een loket voor schippers openen."),
    .init(.recommendation, "De overheid moet toezicht houden op deze bedrijven.", in: .ngoPaper),
    .init(.recommendation, "Neem de richtlijnen op in alle contracten.", in: .ngoPaper),
    .init(.reportLacking, "Een plan voor toezicht ontbreekt nog altijd.", in: .ngoPaper),
    .init(.reportLacking, "De minister schrapt het budget voor toezicht.", in: .ngoPaper),
    .init(.reportLacking, "Nederland trekt zich uit dit overleg terug.", in: .ngoPaper),
    .init(.reportLacking, "Er is geen onafhankelijk toezicht op de keten.", in: .ngoPaper),
    .init(
      .reportLacking,
      "De afspraken met de havens worden niet eens genoemd.",
      in: .ngoPaper
    ),
    .init(.reportPartial, "Er is weinig aandacht voor de positie van vrouwen.", in: .ngoPaper),
    .init(.intention, "Het doel van de regeling is de uitval te halveren.", in: .ngoPaper),
    .init(.promise, "Het plan zal met de sector worden uitgevoerd.", in: .ngoPaper),
    .init(.intention, "Het verdient de voorkeur de loketten te bundelen."),
    .init(.recommendation, "Gemeenten zouden vaker moeten controleren."),
    .init(.reportDone, "Met de sector is afgesproken dat er meer toezicht komt."),
    .init(.reportProgress, "Momenteel vindt een evaluatie van de regeling plaats."),
    .init(.promise, "De minister krijgt de mogelijkheid om nader onderzoek te vragen."),
    .init(
      .recommendation,
      "Handelingsperspectief: de bewindspersoon kan het onderwerp vooraf agenderen.",
      in: .beslisnota
    ),
    .init(nil, "De missie duurt volgens het programma drie dagen.", in: .beslisnota),
    .init(.request, "verzoekt de regering voor de zomer een plan te presenteren,", in: .motie),
    .init(nil, "overwegende dat veel bedrijven de regels al naleven;", in: .motie),
  ]
}

@Suite struct StatementTests {
  static let lexicon = try? Lexicon.load(
    folders: [Paths.lexicons + "/imvo", Paths.lexicons + "/nl"],
    user: []
  )

  /// The statements of a text as if it were a document of a kind.
  static func statements(_ text: String, _ kind: DocumentKind) throws -> [Statement] {
    let lexicon = try #require(lexicon)
    var metadata = Metadata()
    metadata.kind = .init(kind, .given)
    metadata.date = CalendarDate(year: 2024, month: 3, day: 1).map {
      .init(DateInterval($0), .given)
    }
    let document = Segmenter.document(
      from: PlainDocument.draft(text, metadata: metadata),
      language: lexicon.language
    )
    return Statement.all(
      in: document,
      metadata: metadata,
      mentions: Mention.all(in: document, lexicon: lexicon),
      deadlines: Deadline.all(in: document, date: metadata.date?.value, lexicon: lexicon),
      lexicon: lexicon
    )
  }

  @Test(arguments: KindCase.all)
  func `the kind follows from act, subject and voice`(sample: KindCase) throws {
    #expect(try Self.statements(sample.text, sample.genre).first?.kind == sample.kind)
  }

  @Test(arguments: KindCase.all)
  func `every statement shows the rule and the words that caused it`(sample: KindCase) throws {
    for statement in try Self.statements(sample.text, sample.genre) {
      #expect(!statement.evidence.isEmpty)
      #expect(!statement.rule.isEmpty)
      #expect(statement.evidence.allSatisfy { statement.quote.contains($0.quote) })
    }
  }

  @Test(arguments: [
    ("In het voorjaar heeft het kabinet ervoor gekozen de sluizen te vernieuwen.", nil),
    ("De minister heeft in oktober al toegezegd dat hij de Kamer een brief zal sturen.", nil),
    (
      "Het kabinet heeft besloten uiterlijk in 2031 alle sluizen te vernieuwen.",
      "uiterlijk in 2031"
    ),
    ("In mijn brief heb ik toegezegd de Kamer in oktober te informeren.", "in oktober"),
    ("Ik zal de Kamer in oktober een brief sturen.", "in oktober"),
  ])
  func `when something was decided is no term`(sample: (text: String, term: String?)) throws {
    let found = try #require(try Self.statements(sample.text, .kamerbrief).first)
    #expect(found.kind == .promise)
    #expect(found.deadline?.text == sample.term)
  }

  @Test(arguments: [
    (DocumentKind.advies, [Statement.Kind.recommendation, .promise]),
    (.ngoPaper, [.recommendation, .recommendation]),
  ])
  func `what answers an advice is the government's own`(
    sample: (kind: DocumentKind, found: [Statement.Kind])
  ) throws {
    var draft = PlainDocument.draft(
      "De Afdeling adviseert de regeling voor schippers aan te vullen.\n\n"
        + "Wij zullen daarom de toelichting bij de regeling aanvullen.\n\n"
        + "De toelichting moet ook over de sluizen gaan."
    )
    draft.lines[0].speaker = Draft.Line.adviser
    let lexicon = try #require(Self.lexicon)
    let document = Segmenter.document(from: draft, language: lexicon.language)
    var metadata = Metadata()
    metadata.kind = .init(sample.kind, .given)
    let found = Statement.all(
      in: document,
      metadata: metadata,
      mentions: Mention.all(in: document, lexicon: lexicon),
      deadlines: [],
      lexicon: lexicon
    )
    #expect(Array(found.map(\.kind).prefix(2)) == sample.found)
  }

  @Test func `a hedge lowers the strength and says so`() throws {
    let firm = try Self.statements(
      "Het kabinet zal de scholen betrekken bij het plan.",
      .kamerbrief
    )
    let soft = try Self.statements(
      "Het kabinet zal de scholen waar mogelijk betrekken bij het plan.",
      .kamerbrief
    )
    let before = try #require(firm.first).strength
    let after = try #require(soft.first).strength
    #expect(after.level == before.level - 1)
    #expect(after.steps.map(\.evidence.rule) == ["afzwakking/waar-mogelijk"])
  }

  @Test func `a refused promise is negated, a second clause is not`() throws {
    let found = try Self.statements(
      "Het kabinet zal dit niet verplichten. Het kabinet zal wel een handleiding maken.",
      .kamerbrief
    )
    #expect(found.map(\.kind) == [.refusal, .promise])
    #expect(found.map(\.isNegated) == [true, false])
  }

  @Test func `a pronoun among the first words means the norm of the sentence before`() throws {
    let found = try Self.statements(
      "De missie staat in het teken van kinderarbeid. "
        + "Bij de uitwerking daarvan zal het kabinet de vakbonden betrekken. "
        + "Het kabinet zal ook een loket openen.",
      .kamerbrief
    )
    #expect(found.map(\.norms) == [["kinderarbeid"], []])
  }

  @Test func `items take the kind of the lead-in that announces them`() throws {
    let found = try Self.statements(
      """
      Het kabinet zal de volgende stappen zetten:

      - een loket openen voor kleine importeurs
      - de handleiding voor inkopers herzien
      """,
      .kamerbrief
    )
    #expect(found.suffix(2).map(\.kind) == [.promise, .promise])
  }

  @Test func `words between quotation marks are nobody's promise here`() throws {
    let found = try Self.statements(
      "De onderzoekers schrijven: “Het ministerie zal elke missie moeten begeleiden.”",
      .kamerbrief
    )
    #expect(found.allSatisfy { $0.voice != .own })
  }

  @Test func `an explanation names the rule of a clause`() throws {
    let lexicon = try #require(Self.lexicon)
    let document = Segmenter.document(
      from: PlainDocument.draft("Het kabinet zal een loket voor schippers openen."),
      language: lexicon.language
    )
    let analysis = Detector.analysis(of: document, with: lexicon)
    let range = TextRange(0, document.text.count)
    let explained = Explanation.all(in: range, of: analysis, with: lexicon)
    let part = try #require(explained.first?.parts.first)
    #expect(part.verb == "openen")
    #expect(part.subjectClass == "overheid")
    #expect(part.verdict == "toezegging/zullen → promise 5")
  }

  @Test func `an explanation says what a list, a voice before it or a heading changed`() throws {
    let lexicon = try #require(Self.lexicon)
    let text = """
      Het kabinet zal de volgende stappen zetten:

      - een loket openen voor kleine importeurs

      In de consultaties is de drempel besproken. De drempel moet omlaag.

      Bent u bereid dit te doen?
      """
    var metadata = Metadata()
    metadata.kind = .init(.kamerbrief, .given)
    let document = Segmenter.document(
      from: PlainDocument.draft(text, metadata: metadata),
      language: lexicon.language
    )
    let analysis = Detector.analysis(of: document, with: lexicon)
    let range = TextRange(0, document.text.count)
    let notes = Explanation.all(in: range, of: analysis, with: lexicon).map(\.notes)
    let voices = Explanation.all(in: range, of: analysis, with: lexicon).compactMap(\.voiceCue)
    #expect(notes.contains { $0.contains { $0.hasPrefix("lijst/") } })
    #expect(notes.contains { $0.contains { $0.hasSuffix("dit zijn nog de woorden van anderen") } })
    #expect(notes.last?.isEmpty == false)
    #expect(voices.map(\.rule) == ["stem-gerapporteerd/consultaties"])
  }
}
