public import Detection
import Documents
public import Lexicons
public import Linking
public import Reading

/// The example dossier of the corpus, analysed with the shipped rules.
public enum ExampleDossier {
  /// The shipped rules.
  public static let lexicon: Result<Lexicon, LexiconError> = Result {
    () throws(LexiconError) -> Lexicon in
    try Lexicon.load(folders: [Paths.lexicons + "/nl", Paths.lexicons + "/imvo"], user: [])
  }

  /// What the readers make of the dossier as it was delivered.
  public static let inputs = Inputs(paths: [Paths.corpus + "/voorbeeld"])

  /// The dossier.
  public static let whole: Result<Dossier, LexiconError> = Result {
    () throws(LexiconError) -> Dossier in
    Linker.dossier(
      of: try analyses(of: inputs),
      pledges: inputs.pledges,
      unread: inputs.unread,
      lexicon: try Self.lexicon.get(),
      run: Run(version: "0.0.0", command: ["report", "voorbeeld"])
    )
  }

  /// The same papers as plain text, before they were typeset.
  public static let texts: Result<[Analysis], LexiconError> = Result {
    () throws(LexiconError) -> [Analysis] in
    try analyses(of: Inputs(paths: [Paths.corpus + "/bron/tekst"]))
  }

  private static func analyses(of inputs: Inputs) throws(LexiconError) -> [Analysis] {
    let lexicon = try Self.lexicon.get()
    return inputs.drafts.map { draft in
      Detector.analysis(
        of: Segmenter.document(from: draft, language: lexicon.language),
        with: lexicon
      )
    }
  }
}
