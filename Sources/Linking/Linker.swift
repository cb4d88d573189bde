public import Detection
public import Documents
public import Lexicons

/// [Analysis] → Dossier: everything that needs a second document.
public enum Linker {
  /// Returns the dossier of analyses in input order.
  ///
  /// - Parameters:
  ///   - analyses: The facts of each document, in input order.
  ///   - pledges: The records of official registers.
  ///   - unread: Files that could not be read at all.
  ///   - lexicon: The rules that were used.
  ///   - run: What the report prints about itself.
  ///   - sides: The indices of the old and the new documents, when two sides are compared.
  /// - Returns: The facts with everything that links them.
  public static func dossier(
    of analyses: [Analysis],
    pledges: [Pledge] = [],
    unread: [Diagnostic] = [],
    lexicon: Lexicon,
    run: Run,
    comparing sides: (old: [Int], new: [Int])? = nil
  ) -> Dossier {
    let set = AnalysisSet(analyses, lexicon: lexicon, asOf: run.asOf, pledges: pledges)
    let resolutions = set.resolutions()
    let followUps = FollowUpFinder(set: set, resolutions: resolutions).followUps()
    let byDocument = Dictionary(grouping: followUps) { $0.commitment.document }
    let expected = analyses.indices.flatMap { document in
      let finder = GapFinder(set, document: document, profiles: run.profiles)
      return finder.gaps()
        + finder.unfollowed(byDocument[document] ?? [])
    }
    let used = Set(expected.map(\.profile).filter { !$0.isEmpty })
    return Dossier(
      run: run,
      lexicon: lexicon,
      analyses: analyses,
      byDate: set.byDate,
      unread: unread,
      pledges: pledges,
      pledgeLinks: set.pledgeLinks,
      resolutions: resolutions,
      followUps: followUps,
      gaps: expected,
      coherence: set.coherence(),
      repetitions: set.repetitions(),
      comparisons: sides.map { set.comparisons(old: $0.old, new: $0.new) } ?? [],
      profiles: run.profiles.isEmpty ? used.sorted() : run.profiles,
      asOf: set.asOf
    )
  }
}
