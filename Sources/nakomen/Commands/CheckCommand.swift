import Documents
import Lexicons
import Linking
import Reading
import Reporting

extension Command {
  /// `nakomen check`: one line per finding.
  static let check = Command(
    name: "check",
    arguments: "PAD…",
    summary: "wat ontbreekt of geen opvolging kreeg, één regel per bevinding",
    flags: [
      Flag("norm", nil, .required("ID"), help: "alleen bevindingen over deze norm"),
      Flag(
        "grade",
        nil,
        .required("GRAAD"),
        help: "not-named, only-named, noncommittal of not-followed-up"
      ),
    ],
    run: { (invocation) async throws(UsageError) -> Int32 in
      if let grade = invocation.value("grade"), Gap.Grade(rawValue: grade) == nil {
        let grades = Gap.Grade.allCases.map(\.rawValue).joined(separator: ", ")
        throw UsageError(
          "N203",
          "--grade: onbekende graad '\(Diagnostic.printable(grade))'",
          tip: "kies uit: \(grades)"
        )
      }
      let pipeline = try Pipeline(invocation)
      if let norm = invocation.value("norm") { try pipeline.requireConcept(norm) }
      let dossier = try await pipeline.dossier()
      let findings = FindingLines(dossier).findings.filter { finding in
        (invocation.value("norm").map { finding.norms.contains($0) } ?? true)
          && (invocation.value("grade").map { finding.grade.rawValue == $0 } ?? true)
      }
      Console.write(findings.map { $0.text + "\n" }.joined())
      if !invocation.has("quiet") {
        Console.tell(FindingLines(dossier).summary(of: findings))
      }
      return pipeline.status(
        findings: !findings.isEmpty,
        keepGoing: invocation.has("keep-going")
      )
    }
  )
}

extension Pipeline {
  /// Throws N303 for an id that the lexicon does not know.
  func requireConcept(_ id: String) throws(UsageError) {
    guard lexicon.concepts[id] == nil else { return }
    let hint = nearest(to: id, among: lexicon.conceptOrder).map { "; bedoelde u '\($0)'?" } ?? ""
    throw UsageError(
      "N303",
      "onbekende norm '\(Diagnostic.printable(id))'\(hint)",
      tip: "nakomen lexicon list"
    )
  }
}
