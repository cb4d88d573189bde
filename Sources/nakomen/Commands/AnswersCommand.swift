import Reporting

extension Command {
  /// `nakomen answers`: what was asked, what was answered, what was left.
  static let answers = Command(
    name: "answers",
    arguments: "PAD…",
    summary: "Kamervragen: wat werd gevraagd, wat het antwoord ermee doet, en wat blijft liggen",
    flags: [
      Flag("dodged", help: "alleen vragen waar het antwoord niet op ingaat")
    ],
    run: { (invocation) async throws(UsageError) -> Int32 in
      let pipeline = try Pipeline(invocation)
      let dossier = try await pipeline.dossier()
      Console.write(AnswerTable.text(dossier, dodged: invocation.has("dodged")))
      return pipeline.status(keepGoing: invocation.has("keep-going"))
    }
  )
}
