/// A command: what it is called, what it takes, and what it does.
struct Command: Sendable {
  let name: String
  /// What stands behind the name, such as `PAD…`.
  let arguments: String
  /// One line of help.
  let summary: String
  /// The flags of its own, besides the common ones.
  let flags: [Flag]
  /// Does it; returns the exit status.
  let run: @Sendable (Invocation) async throws(UsageError) -> Int32

  /// All commands, in the order of help.
  static let all: [Command] = [
    .check, .report, .track, .answers, .compare, .find, .explain, .export, .read, .lexicon, .doctor,
  ]

  /// Flags that every command knows.
  static let common: [Flag] = [
    Flag(
      "lexicon",
      "l",
      .required("MAP"),
      help: "eigen woordenlijst, over de meegeleverde heen; mag vaker"
    ),
    Flag(
      "profile",
      "p",
      .required("ID"),
      help: "verwachtingsprofiel, zoals imvo-beleidsnota; mag vaker"
    ),
    Flag(
      "as-of",
      nil,
      .required("DATUM"),
      help: "dag voor het rekenen met termijnen (standaard: het nieuwste stuk)"
    ),
    Flag("since", nil, .required("DATUM"), help: "alleen stukken vanaf deze dag"),
    Flag("until", nil, .required("DATUM"), help: "alleen stukken tot en met deze dag"),
    Flag("speaker", nil, .required("WIE"), help: "regering, kamer, ngo of alle"),
    Flag("strength", nil, .required("N"), help: "minimale stelligheid, 0 tot 6"),
    Flag("format", nil, .required("VORM"), help: "vorm van de uitvoer"),
    Flag("json", help: "hetzelfde als --format json"),
    Flag(
      "output",
      "o",
      .required("PAD"),
      help: "uitvoer; de extensie bepaalt de vorm; - is standaarduitvoer"
    ),
    Flag("quiet", "q", help: "minder meldingen"),
    Flag("verbose", "v", help: "meer meldingen"),
    Flag("color", nil, .required("auto|always|never"), help: "kleur op het scherm"),
    Flag("jobs", nil, .required("N"), help: "aantal stukken tegelijk"),
    Flag(
      "files-from",
      nil,
      .required("BESTAND"),
      help: "lees de lijst van paden uit een bestand, of van -"
    ),
    Flag("null", "0", help: "de paden in --files-from zijn met NUL gescheiden"),
    Flag("ext", nil, .required("txt"), help: "soort van standaardinvoer (-)"),
    Flag(
      "tracked-changes",
      nil,
      .required("accept|original"),
      help: "bijgehouden wijzigingen aanvaarden (standaard) of de tekst van ervoor lezen"
    ),
    Flag("strict", help: "waarschuwingen van de woordenlijst gelden als fout"),
    Flag("keep-going", help: "onleesbare stukken veranderen de afsluitcode niet"),
    Flag("no-config", help: "lees nakomen.conf niet"),
    Flag("help", "h", help: "toon deze hulp"),
  ]
}
