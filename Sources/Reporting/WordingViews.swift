import Detection
import Documents
import Linking

/// Sentences of the matrix.
extension Wording {
  static let coherenceLead =
    "Elke cel geeft de stevigste uitspraak over een norm bij een instrument, van 1 (voorlichting) "
    + "tot 6 (verplichting). Een cel zonder cijfer betekent: in deze stukken is geen uitspraak gevonden "
    + "die beide noemt."
  static let cellOptions: [(key: String, words: String)] = [
    ("levels", "sterkte"), ("counts", "aantal vindplaatsen"), ("yes", "ja of nee"),
  ]
  static let matrixCaption = "Sterkte per norm en instrument"
  static let filled = "Gevuld"
  static let expectedAbsent = "verwacht, niet bindend gevonden"
  static let nothingFound = "niets gevonden"
  static let contrastsNote =
    "Dezelfde norm staat bij het ene instrument minstens drie treden steviger dan bij het andere."
  static let cellsTitle = "De citaten achter de cellen"
  static let cellsNote = "De stevigste uitspraak staat bovenaan en geeft de cel haar cijfer."
  static let derived = "Afgeleid: de norm staat in de zin ervoor."

  static func coherenceHeadline(_ coherence: Coherence) -> String {
    let cells = count(coherence.cells.count, "combinatie", "combinaties")
    let high = coherence.cells.map(\.level).max() ?? 0
    let low = coherence.cells.map(\.level).min() ?? 0
    let range = high == low ? "alle met sterkte \(high)" : "van sterkte \(low) tot \(high)"
    return "\(capitalised(cells)) van norm en instrument, \(range)"
  }

  static func filledOf(_ filled: Int, _ all: Int) -> String { "\(filled) van \(all)" }

  static func cellLabel(_ cell: Coherence.Cell) -> String {
    "sterkte \(cell.level), \(strength(cell.level)), \(places(cell.statements.count))"
  }

  static func places(_ number: Int) -> String { count(number, "vindplaats", "vindplaatsen") }

  static func contrastsTitle(_ number: Int) -> String {
    number == 1 ? "1 norm met een groot verschil" : "\(number) normen met een groot verschil"
  }

  static func contrast(
    norm: String,
    firm: (name: String, level: Int),
    soft: (name: String, level: Int)
  ) -> String {
    "\(capitalised(norm)): bij \(firm.name) is de stevigste uitspraak sterkte \(firm.level) "
      + "(\(strength(firm.level))), bij \(soft.name) sterkte \(soft.level) "
      + "(\(strength(soft.level)))."
  }
}

/// Sentences of the questions.
extension Wording {
  static let questionsLead =
    "‘Beantwoord’ betekent dat het antwoord op de vraag ingaat, niet dat het de vraagsteller gelijk "
    + "geeft. ‘Zonder rechtstreeks antwoord’ betekent dat wat werd gevraagd niet in het antwoord is "
    + "herkend: lees het antwoord ernaast."
  static let questionUnknown = "De tekst van de vraag is niet herkend."
  static let noAnswerHere = "In dit stuk staat geen antwoord op deze vraag."

  static func questionsHeadline(_ states: [QuestionSet.State]) -> String {
    let parts = QuestionSet.State.allCases.compactMap { state -> String? in
      let number = states.count { $0 == state }
      return number == 0 ? nil : "\(number) \(answer(state))"
    }
    return "\(capitalised(count(states.count, "vraag", "vragen"))): \(list(parts))"
  }

  static func answer(_ state: QuestionSet.State) -> String {
    switch state {
    case .answered: "beantwoord"
    case .partly: "deels beantwoord"
    case .dodged: "zonder rechtstreeks antwoord"
    case .elsewhere: "hier zonder antwoord"
    }
  }

  static func stance(_ stance: Answer.Stance) -> String {
    switch stance {
    case .yes: "ja"
    case .no: "nee"
    case .partial: "ten dele"
    case .conditional: "onder voorwaarde"
    case .informative: "geeft informatie"
    case .evasive: "gaat niet op de vraag in"
    }
  }

  /// `Vraag 3` or `Vraag 3, samen beantwoord met 4 en 5`.
  static func question(_ answer: Answer) -> String {
    let others = answer.joint.filter { $0 != answer.question }
    let joint =
      others.isEmpty ? "" : ", samen beantwoord met \(list(others.map { String($0) }))"
    return "Vraag \(answer.question)\(joint)"
  }

  /// What an answer leaves, puts off or sends elsewhere.
  static func remarks(_ answer: Answer, name: (String) -> String) -> [String] {
    var remarks: [String] = []
    if !answer.left.isEmpty {
      let left = list(answer.left.map { quoted(name($0)) })
      remarks.append("Genoemd in de vraag, niet teruggevonden in het antwoord: \(left).")
    }
    if answer.isPostponed { remarks.append("Het antwoord wordt uitgesteld.") }
    if let elsewhere = answer.elsewhere {
      remarks.append("Verwijst voor het antwoord naar: \(quoted(elsewhere)).")
    }
    return remarks
  }
}

/// Sentences of the comparison.
extension Wording {
  static let comparisonLead =
    "Per norm staat de stevigste uitspraak van het oude stuk naast die van het nieuwe. "
    + "‘Niet teruggevonden’ gaat alleen over deze stukken."
  static let old = "Oud"
  static let new = "Nieuw"
  static let noStatementFound = "Geen uitspraak over deze norm gevonden."
  static let verdicts: [Comparison.Verdict] = [.dropped, .weakened, .kept, .strengthened, .new]

  static func comparisonHeadline(_ comparisons: [Comparison]) -> String {
    let parts = verdicts.compactMap { verdict -> String? in
      let number = comparisons.count { $0.verdict == verdict }
      return number == 0 ? nil : "\(number) \(ComparisonTable.word(verdict))"
    }
    return "\(capitalised(count(comparisons.count, "vergelijking", "vergelijkingen"))): "
      + list(parts)
  }
}

/// Sentences of the evidence.
extension Wording {
  static let evidenceLead =
    "Alle citaten waarnaar dit rapport verwijst, in de volgorde van de stukken. Het nummer van een "
    + "citaat is overal hetzelfde."
  static let passage = "Passage"
  static let inSource = "In de bron:"

  static func evidenceHeadline(_ number: Int) -> String {
    "\(capitalised(count(number, "citaat", "citaten"))) met vindplaats en regel"
  }

  /// Whose words a passage is that is no statement.
  static func speaker(of range: TextRange, in analysis: Analysis) -> String {
    let document = analysis.document
    let sentence = document.sentenceIndex(at: range.start)
    guard document.sentences.indices.contains(sentence) else { return "" }
    let block = document.blocks[document.sentences[sentence].block]
    if case .heading = block.kind { return "Staat in een kop." }
    if case .note = block.kind { return "Staat in een noot." }
    if case .question = document.sections[block.section].kind { return "Staat in een vraag." }
    if analysis.foreignSentences.contains(sentence) {
      return "Weergegeven woorden van een ander."
    }
    return "Geen uitspraak waarmee de schrijver zich bindt."
  }

  static func inText(_ place: String) -> String { "in de tekst: \(place)" }

  /// Who says it: the one who is bound, and whose words they are.
  static func whoSays(_ statement: Statement, sender: String?) -> String {
    var parts = [capitalised(voice(statement.voice))]
    if let actor = statement.actor { parts.append("handelend: \(actor)") }
    if let sender { parts.append("afzender: \(sender)") }
    return parts.joined(separator: "; ") + "."
  }

  static func kindAndRule(_ statement: Statement) -> String {
    "Herkend als \(kind(statement.kind)), regel"
  }

  /// How the strength came about, as a sentence; empty when the cue alone gave it.
  static func stepsSentence(_ strength: Strength) -> String {
    let steps = steps(strength)
    return steps.isEmpty ? "" : "Sterkte \(strength.level) \(steps)."
  }
}
