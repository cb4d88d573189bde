public import Detection
public import Documents
public import Lexicons

/// [Analysis] → Dossier: everything that needs a second document.
public enum Linker {
  /// Returns the dossier of analyses in input order.
  public static func dossier(
    of analyses: [Analysis],
    pledges: [Pledge] = [],
    unread: [Diagnostic] = [],
    lexicon: Lexicon,
    run: Run
  ) -> Dossier {
    Dossier(
      run: run,
      lexicon: lexicon,
      analyses: analyses,
      byDate: Array(analyses.indices),
      unread: unread,
      pledges: pledges,
      resolutions: analyses.map { analysis in
        analysis.references.map {
          Resolution(document: nil, canonical: $0.canonical, candidates: [])
        }
      },
      followUps: [],
      gaps: [],
      coherence: Coherence(norms: [], instruments: [], cells: []),
      repetitions: [],
      comparisons: [],
      profiles: run.profiles,
      asOf: run.asOf
    )
  }
}
