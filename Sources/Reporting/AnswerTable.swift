import Detection
import Documents
import Lexicons
public import Linking

/// The questions of a dossier with what their answers do, as text for a terminal.
public enum AnswerTable {
  /// Returns the table: by document, then by number; with `dodged` only what the answer evades.
  public static func text(_ dossier: Dossier, dodged: Bool) -> String {
    let names = dossier.lexicon.concepts
    let parts = dossier.byDate.compactMap { document -> String? in
      let analysis = dossier.analyses[document]
      let answers = analysis.answers.filter { !dodged || $0.isDodged }
      guard !answers.isEmpty else { return nil }
      let date = analysis.metadata.date.map { Citation.written($0.value) } ?? "datum onbekend"
      let sender = analysis.metadata.sender.map { ", \($0.value)" } ?? ""
      let head = "\(Diagnostic.printable(analysis.document.source.name)), \(date)\(sender)"
      let rows = answers.map { row($0, analysis) { names[$0]?.name ?? $0 } }
      let states = analysis.answers.map(QuestionSet.state)
      let foot = dodged ? "" : "\n  \(Wording.questionsHeadline(states)).\n"
      return head + "\n\n" + rows.joined(separator: "\n") + foot
    }
    return parts.isEmpty
      ? "geen vragen gevonden\n" : parts.joined(separator: "\n")
  }

  private static func row(
    _ answer: Answer,
    _ analysis: Analysis,
    name: (String) -> String
  ) -> String {
    let document = analysis.document
    let place = (answer.answered ?? answer.asked).map { range -> String in
      let location = document.location(of: range)
      return " (" + (location.page.map { "p. \($0)" } ?? "regel \(location.line)") + ")"
    }
    let state = Wording.answer(QuestionSet.state(answer))
    let stance = answer.stance.map { " – \(Wording.stance($0))" } ?? ""
    var lines = ["  \(Wording.question(answer))\(place ?? ""): \(state)\(stance)"]
    if let asked = answer.asked { lines.append("    gevraagd: \"\(short(document, asked))\"") }
    if let answered = answer.answered {
      lines.append("    antwoord: \"\(short(document, answered))\"")
    } else {
      lines.append("    \(Wording.noAnswerHere)")
    }
    if let proof = answer.evidence.first {
      lines.append("    bepaald door: \"\(short(document, proof.range))\" (\(proof.rule))")
    }
    lines += Wording.remarks(answer, name: name).map { "    \($0)" }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The first words of a range, at most some two lines of a terminal.
  private static func short(_ document: Document, _ range: TextRange) -> String {
    let words = document.quote(range).split(separator: " ")
    let count = 24
    return words.count <= count
      ? words.joined(separator: " ") : words.prefix(count).joined(separator: " ") + " …"
  }
}
