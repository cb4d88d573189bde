import Detection
import Documents
public import Lexicons
public import Linking
import Reading

/// The example dossier of the corpus, analysed with the shipped rules.
public enum ExampleDossier {
  /// The shipped rules.
  public static let lexicon: Result<Lexicon, LexiconError> = Result {
    () throws(LexiconError) -> Lexicon in
    try Lexicon.load(folders: [Paths.lexicons + "/nl", Paths.lexicons + "/imvo"], user: [])
  }

  /// The dossier.
  public static let whole: Result<Dossier, LexiconError> = Result {
    () throws(LexiconError) -> Dossier in
    let lexicon = try Self.lexicon.get()
    let inputs = Inputs(paths: [Paths.corpus + "/voorbeeld"])
    let analyses = inputs.drafts.map { draft in
      Detector.analysis(
        of: Segmenter.document(from: draft, language: lexicon.language),
        with: lexicon
      )
    }
    return Linker.dossier(
      of: analyses,
      pledges: inputs.pledges,
      unread: inputs.unread,
      lexicon: lexicon,
      run: Run(version: "0.0.0", command: ["report", "voorbeeld"])
    )
  }
}
