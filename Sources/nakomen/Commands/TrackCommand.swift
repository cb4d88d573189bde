import Detection
import Documents
import Lexicons
import Linking
import Reading
import Reporting

extension Command {
  /// `nakomen track`: the promises as a table.
  static let track = Command(
    name: "track",
    arguments: "PAD…",
    summary: "de toezeggingen: wie, wat, wanneer, hoe stellig, en wat ervan is teruggevonden",
    flags: [
      Flag("overdue", help: "alleen verstreken termijnen zonder gevonden opvolging"),
      Flag("norm", nil, .required("ID"), help: "alleen over deze norm"),
      Flag("instrument", nil, .required("ID"), help: "alleen over dit instrument"),
      Flag("actor", nil, .required("TEKST"), help: "alleen van wie deze tekst in de naam heeft"),
    ],
    run: { (invocation) async throws(UsageError) -> Int32 in
      let pipeline = try Pipeline(invocation)
      for flag in ["norm", "instrument"] {
        if let id = invocation.value(flag) { try pipeline.requireConcept(id) }
      }
      let least = try Pipeline.number(invocation, "strength", in: 0...6) ?? 0
      let dossier = try await pipeline.dossier()
      let rows = PromiseTable(dossier).rows.filter { row in
        let concepts = (row.statement.norms + row.statement.instruments)
          .flatMap { dossier.lexicon.ancestry(of: $0) }
        let actor = row.statement.actor?.lowercased() ?? ""
        return row.statement.strength.level >= least
          && (!invocation.has("overdue") || row.followUp?.isUnanswered == true)
          && (invocation.value("norm").map(concepts.contains) ?? true)
          && (invocation.value("instrument").map(concepts.contains) ?? true)
          && (invocation.value("actor").map { actor.contains($0.lowercased()) } ?? true)
      }
      // A record has no norm, no strength and no term of its own; a choice by these leaves it out.
      let choosesByText = ["overdue", "norm", "instrument", "strength"].contains(
        where: invocation.has
      )
      let records =
        choosesByText
        ? []
        : PledgeTable(dossier).rows.filter { row in
          let person = "\(row.pledge.person) \(row.pledge.ministry)".lowercased()
          return invocation.value("actor").map { person.contains($0.lowercased()) } ?? true
        }
      Console.write((rows.map(\.text) + records.map(\.text)).joined(separator: "\n"))
      return pipeline.status(keepGoing: invocation.has("keep-going"))
    }
  )

  /// `nakomen compare`: what became of each norm between an old and a new text.
  static let compare = Command(
    name: "compare",
    arguments: "OUD NIEUW",
    summary: "wat tussen een oud en een nieuw stuk verviel, zwakker, gelijk, sterker of nieuw is",
    flags: [
      Flag("norm", nil, .required("ID"), help: "alleen deze norm"),
      Flag("fail-on", nil, .required("weakened"), help: "afsluitcode 1 bij vervallen of afgezwakt"),
    ],
    run: { (invocation) async throws(UsageError) -> Int32 in
      guard invocation.paths.count == 2 else {
        throw UsageError("N206", "compare vraagt een oud en een nieuw stuk (of map)")
      }
      if let value = invocation.value("fail-on"), value != "weakened" {
        throw UsageError("N203", "--fail-on kent alleen 'weakened'")
      }
      let sides = try invocation.paths.map { (path) throws(UsageError) in
        try Pipeline(invocation, paths: [path])
      }
      let old = await sides[0].analyses()
      let new = await sides[1].analyses()
      guard !old.isEmpty, !new.isEmpty else {
        throw UsageError("N206", "een van beide kanten bevat geen leesbaar stuk")
      }
      let dossier = Linker.dossier(
        of: old + new,
        unread: sides.flatMap(\.inputs.unread),
        lexicon: sides[0].lexicon,
        run: sides[0].run,
        comparing: (Array(old.indices), Array(new.indices.map { $0 + old.count }))
      )
      let comparisons = dossier.comparisons.filter { line in
        invocation.value("norm").map { dossier.lexicon.ancestry(of: line.norm).contains($0) }
          ?? true
      }
      if invocation.value("format") != nil || invocation.has("json")
        || invocation.value("output") != nil
      {
        let report = try Report.chosen(by: invocation, standard: "jsonl", among: Report.all)
        var output = Output()
        report.write(dossier, &output)
        try output.deliver(invocation)
      } else {
        Console.write(ComparisonTable.text(comparisons, in: dossier))
      }
      let isWorse = comparisons.contains { [.dropped, .weakened].contains($0.verdict) }
      let statuses = sides.map {
        $0.status(
          findings: isWorse && invocation.has("fail-on"),
          keepGoing: invocation.has("keep-going")
        )
      }
      return statuses.max() ?? 0
    }
  )
}
