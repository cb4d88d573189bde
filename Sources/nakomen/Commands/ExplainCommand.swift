import Detection
import Documents
import Lexicons

extension Command {
  /// `nakomen explain`: why a sentence is, or is not, a statement.
  static let explain = Command(
    name: "explain",
    arguments: "BESTAND:REGEL",
    summary: "welke regels op de zin van die regel van toepassing waren, en wat zij veranderden",
    flags: [],
    run: { (invocation) async throws(UsageError) -> Int32 in
      guard invocation.paths.count == 1, let place = Place(invocation.paths[0]) else {
        throw UsageError(
          "N206",
          "explain vraagt één plaats: BESTAND:REGEL",
          tip: "nakomen explain brief.txt:12"
        )
      }
      let pipeline = try Pipeline(invocation, paths: [place.path])
      let analyses = await pipeline.analyses()
      guard let analysis = analyses.first else {
        throw UsageError("N206", "geen leesbaar stuk gevonden")
      }
      guard let range = analysis.document.range(ofStoredLine: place.line) else {
        throw UsageError("N206", "het stuk heeft geen regel \(place.line) met tekst")
      }
      for explanation in Explanation.all(in: range, of: analysis, with: pipeline.lexicon) {
        Console.write(ExplanationText.lines(explanation, in: analysis).joined(separator: "\n"))
        Console.write("\n")
      }
      return pipeline.status(keepGoing: invocation.has("keep-going"))
    }
  )

  /// A file and a line in it.
  private struct Place {
    let path: String
    let line: Int

    /// Reads `brief.txt:12`.
    init?(_ text: String) {
      guard let colon = text.lastIndex(of: ":"), let line = Int(text[text.index(after: colon)...]),
        line > 0
      else { return nil }
      path = String(text[..<colon])
      self.line = line
    }
  }
}

/// An explanation in Dutch.
private enum ExplanationText {
  /// Returns the lines of an explanation.
  static func lines(_ explanation: Explanation, in analysis: Analysis) -> [String] {
    var lines = ["“\(explanation.quote)”", "  stem: \(voices[explanation.voice] ?? "")"]
    if let cue = explanation.voiceCue { lines.append("    door \(cue.rule): “\(cue.quote)”") }
    for part in explanation.parts {
      lines.append("  deelzin (\(kinds[part.kind] ?? "")): \(part.text)")
      if !part.verb.isEmpty {
        let acts = part.acts.isEmpty ? "" : " [\(part.acts.joined(separator: ", "))]"
        let marks = part.marks.isEmpty ? "" : ": \(part.marks.joined(separator: ", "))"
        lines.append("    werkwoord: \(part.verb)\(acts)\(marks)")
      }
      let subject = part.subject.isEmpty ? "" : "\(part.subject) "
      lines.append("    onderwerp: \(subject)(\(part.subjectClass))")
      for cue in part.cues { lines.append("    signaal: \(cue.rule): “\(cue.quote)”") }
      lines.append("    regel: \(part.verdict ?? "geen")")
    }
    for note in explanation.notes { lines.append("  verder: \(note)") }
    let found = analysis.statements.first { $0.sentence == explanation.sentence }
    guard let statement = found else { return lines + ["  uitkomst: geen uitspraak", ""] }
    lines.append("  uitkomst: \(statement.kind.rawValue), door \(statement.rule)")
    lines.append("  sterkte: \(statement.strength.base) als vorm")
    for step in statement.strength.steps {
      let change = step.change < 0 ? "\(step.change)" : "+\(step.change)"
      lines.append("    \(change) \(step.evidence.rule): “\(step.evidence.quote)”")
    }
    lines.append("    = \(statement.strength.level)")
    if let actor = statement.actor { lines.append("  wie: \(actor)") }
    if let deadline = statement.deadline { lines.append("  wanneer: \(deadline.text)") }
    if !statement.norms.isEmpty {
      lines.append("  normen: \(statement.norms.joined(separator: ", "))")
    }
    return lines + [""]
  }

  private static let voices: [Statement.Voice: String] = [
    .own: "eigen", .reported: "gerapporteerd", .quoted: "citaat", .asked: "vraag",
    .recommended: "aanbeveling", .law: "wet",
  ]

  private static let kinds: [Clause.Kind: String] = [
    .main: "hoofdzin", .coordinated: "nevengeschikt", .complement: "aanvulling",
    .relative: "betrekkelijk", .adverbial: "bijwoordelijk", .infinitive: "beknopt",
    .verbless: "zonder werkwoord",
  ]
}
