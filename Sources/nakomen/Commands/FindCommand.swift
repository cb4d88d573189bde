import Detection
import Documents
import Lexicons
import Reporting

extension Command {
  /// `nakomen find`: evidence in its sentence, like grep.
  static let find = Command(
    name: "find",
    arguments: "NORM|\"tekst\" PAD…",
    summary: "waar een norm, instrument, partij of woordgroep staat, met de zin eromheen",
    flags: [
      Flag("context", "C", .required("N"), help: "N zinnen ervoor en erna")
    ],
    run: { (invocation) async throws(UsageError) -> Int32 in
      guard let wanted = invocation.paths.first,
        invocation.paths.count > 1
          || invocation.has("files-from")
      else {
        throw UsageError(
          "N206",
          "find vraagt een norm of tekst, en daarna stukken",
          tip: "nakomen find oeso-richtlijnen stukken/"
        )
      }
      let context = try Pipeline.number(invocation, "context", in: 0...50) ?? 0
      let pipeline = try Pipeline(invocation, paths: Array(invocation.paths.dropFirst()))
      let analyses = await pipeline.analyses()
      guard !analyses.isEmpty else { throw UsageError("N206", "geen leesbaar stuk gevonden") }
      let hits: [[TextRange]]
      if pipeline.lexicon.concepts[wanted] != nil {
        hits = analyses.map { analysis in
          analysis.mentions
            .filter { !$0.isWeak && !$0.isBroad }
            .filter { pipeline.lexicon.ancestry(of: $0.concept).contains(wanted) }
            .map(\.evidence.range)
        }
      } else {
        do throws(LexiconError) {
          let search = try pipeline.lexicon.searching(for: wanted)
          hits = analyses.map { search.termMatches(in: $0.document).map(\.range) }
        } catch {
          let near = nearest(to: wanted, among: pipeline.lexicon.conceptOrder)
          throw UsageError(
            "N303",
            "'\(Diagnostic.printable(wanted))' is geen id en geen geldig patroon",
            tip: near.map { "bedoelde u '\($0)'?" } ?? "nakomen lexicon list"
          )
        }
      }
      var count = 0
      for (analysis, ranges) in zip(analyses, hits) {
        for range in ranges {
          Console.write(HitLine.text(range, in: analysis, context: context) + "\n")
          count += 1
        }
      }
      if !invocation.has("quiet") {
        let pieces = analyses.count == 1 ? "1 stuk" : "\(analyses.count) stukken"
        Console.tell("\(count) \(count == 1 ? "treffer" : "treffers") in \(pieces)")
      }
      return pipeline.status(keepGoing: invocation.has("keep-going"))
    }
  )
}
