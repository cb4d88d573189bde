import Detection
import Documents
import Lexicons
import TestSupport
import Testing

/// A question, its answer, and what the answer does.
struct AnswerCase: CustomTestStringConvertible, Sendable {
  let question: String
  let answer: String
  let stance: Answer.Stance
  let isDodged: Bool
  var testDescription: String { question + " – " + answer }

  init(_ question: String, _ answer: String, _ stance: Answer.Stance, dodged: Bool = false) {
    self.question = question
    self.answer = answer
    self.stance = stance
    isDodged = dodged
  }

  static let all: [AnswerCase] = [
    .init("Bent u bekend met het bericht over katoen?", "Ja.", .yes),
    .init("Klopt het dat de polis is verleend?", "Nee, dat klopt niet.", .no),
    .init("Deelt u de mening dat lonen hoger moeten?", "Die mening deel ik.", .yes),
    .init("Deelt u de mening dat lonen hoger moeten?", "Die mening deel ik niet.", .no),
    .init(
      "Bent u bereid een meldpunt voor mijnwerkers op te richten?",
      "Ik zal dit jaar een meldpunt voor mijnwerkers oprichten.",
      .yes
    ),
    .init(
      "Bent u bereid een meldpunt voor mijnwerkers op te richten?",
      "Ik waardeer de inzet van velen. De oprichting van een meldpunt acht ik niet wenselijk.",
      .no
    ),
    .init(
      "Bent u bereid een meldpunt voor mijnwerkers op te richten?",
      "Daartoe ben ik bereid, mits de sector de helft betaalt.",
      .conditional
    ),
    .init(
      "Bent u bereid een meldpunt voor mijnwerkers op te richten?",
      "De uitvoerder heeft ervaren mensen in dienst. Mensenrechten blijven een belangrijk thema.",
      .evasive,
      dodged: true
    ),
    .init(
      "Bent u bereid de namen van fabrieken te publiceren en om daar controles te laten houden?",
      "De namen van fabrieken zal ik publiceren. Controles zal ik daar niet laten houden.",
      .partial
    ),
    .init("Hoeveel bedrijven gingen mee?", "Er gingen 31 bedrijven mee.", .informative),
    .init("Wanneer verschijnt de lijst?", "De lijst verscheen op 2 december 2031.", .informative),
    .init(
      "Waarom ontbreekt dit onderwerp op de agenda?",
      "Het onderwerp is vaak onderdeel van het gesprek.",
      .evasive,
      dodged: true
    ),
    .init(
      "Waarom ontbreekt dit onderwerp op de agenda?",
      "Het onderwerp ontbreekt omdat het gastland daarom vroeg.",
      .informative
    ),
    .init(
      "Vindt u dat dit zo door kan gaan?",
      "Er zijn regels voor de opslag.",
      .evasive,
      dodged: true
    ),
  ]
}

@Suite struct AnswerTests {
  static let lexicon = try? Lexicon.load(
    folders: [Paths.lexicons + "/nl", Paths.lexicons + "/imvo"],
    user: []
  )

  private static func answers(_ text: String) throws -> [Answer] {
    let lexicon = try #require(lexicon)
    let draft = PlainDocument.draft(text)
    let document = Segmenter.document(from: draft, language: lexicon.language)
    return Detector.analysis(of: document, with: lexicon).answers
  }

  @Test(arguments: AnswerCase.all)
  func `says what an answer does with a question`(sample: AnswerCase) throws {
    let text = "Vraag 1\n\(sample.question)\n\nAntwoord\n\(sample.answer)\n"
    let answer = try #require(try Self.answers(text).first)
    #expect(answer.stance == sample.stance)
    #expect(answer.isDodged == sample.isDodged)
    #expect(!answer.evidence.isEmpty)
  }

  @Test func `follows an answer that points at another`() throws {
    let found = try Self.answers(
      """
      Vraag 1
      Bent u bereid de lonen te laten meten?

      Antwoord
      Nee, want dat is al gebeurd.

      Vraag 2
      Bent u bereid dat nog dit jaar te doen?

      Antwoord
      Zie het antwoord op vraag 1.
      """
    )
    #expect(found.map(\.stance) == [.no, .no])
    #expect(found.map(\.isDodged) == [false, false])
  }

  @Test func `pairs one text with several questions, in any order`() throws {
    let found = try Self.answers(
      """
      Vraag 1
      Kent u het bericht?

      Vraag 2
      Bent u bereid de lonen te laten meten?

      Vraag 3
      Bent u bereid de sector daarop aan te spreken?

      Antwoord op vraag 2 en 3
      Ja. Ik zal de lonen laten meten en de sector daarop aanspreken.

      Antwoord op vraag 1
      Ja.
      """
    )
    #expect(found.map(\.question) == [1, 2, 3])
    #expect(found.map(\.stance) == [.yes, .yes, .yes])
    #expect(found.map(\.joint) == [[1], [2, 3], [2, 3]])
  }

  @Test func `names what the answer passes over`() throws {
    let found = try Self.answers(
      """
      Vraag 1
      Bent u bereid de OESO-richtlijnen als voorwaarde te stellen bij handelsmissies en bij een \
      exportkredietverzekering?

      Antwoord
      Ja, ik zal de OESO-richtlijnen als voorwaarde stellen bij handelsmissies.
      """
    )
    #expect(found.first?.left == ["ekv"])
  }

  @Test func `names the ask that a bare yes cannot answer`() throws {
    let found = try Self.answers(
      """
      Vraag 1
      Kent u het bericht over katoen? Wat is uw reactie daarop? Zo nee, waarom niet?

      Antwoord
      Ja.
      """
    )
    #expect(found.first?.stance == .yes)
    #expect(found.first?.left == ["Wat is uw reactie daarop?"])
  }

  @Test func `does not judge an answer that only says when or where the answer comes`() throws {
    let found = try Self.answers(
      """
      Vraag 1
      Bent u bereid de lonen te laten meten?

      Antwoord
      Deze vraag zal ik zo spoedig mogelijk beantwoorden.

      Vraag 2
      Bent u bereid de fabrieken te bezoeken?

      Antwoord
      Deze vraag is beantwoord in een brief aan de Kamer (98 765, nr. 7).
      """
    )
    #expect(found.map(\.stance) == [nil, nil])
    #expect(found.map(\.isPostponed) == [true, false])
    #expect(found.map(\.elsewhere) == [nil, "kst-98765-7"])
    #expect(found.map(\.isDodged) == [false, false])
  }

  @Test func `reads a list with bare numbers`() throws {
    let found = try Self.answers(
      """
      Lijst van vragen en antwoorden over de begroting

      1
      Klopt het dat de polis alleen voor havens geldt?
      Nee, dat klopt niet. Er zijn ook polissen voor fabrieken.
      2
      Bent u bereid de dekking voor kolen te beëindigen?
      Ja, vanaf 1 januari 2031 wordt voor kolen geen dekking meer verleend.
      """
    )
    #expect(found.map(\.question) == [1, 2])
    #expect(found.map(\.stance) == [.no, .yes])
  }

  @Test func `knows a notice from an answer`() throws {
    let questions = "Vraag 1\nBent u bereid de lonen te laten meten?\n\nMededeling\n"
    let later = try Self.answers(
      questions + "De vragen kunnen niet binnen de gebruikelijke termijn worden beantwoord."
    )
    #expect(later.first?.isPostponed == true)
    #expect(later.first?.stance == nil)
    #expect(later.first?.isDodged == false)
    let letter = try Self.answers(
      questions + "De vragen zijn beantwoord middels een brief over lonen (98 765, nr. 64)."
    )
    #expect(letter.first?.elsewhere == "kst-98765-64")
    #expect(letter.first?.isPostponed == false)
  }
}
