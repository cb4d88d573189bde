/// Which tables there are and which columns they have.
enum Schema {
  /// The columns of each table; the required ones first, then the others.
  static let tables: [String: (required: [String], other: [String])] = [
    "normen": concept, "instrumenten": concept, "partijen": concept,
    "stukken": (
      ["id", "naam", "bron"], ["ouder", "nummer", "datum", "url", "toelichting", "thema"]
    ),
    "termen": (["concept", "patroon"], ["soort", "opties", "ja", "nee", "bron", "toelichting"]),
    "signalen": (
      ["id", "klasse", "patroon"],
      [
        "sterkte", "richting", "bereik", "voorrang", "onderwerp", "tijd", "bijzin", "ja", "nee",
        "bron", "toelichting", "opties",
      ]
    ),
    "profielen": (
      ["profiel", "norm", "eis", "bron"], ["instrument", "groep", "als", "sectie", "toelichting"]
    ),
    "themas": (["thema", "patroon"], ["ja", "nee", "bron", "toelichting"]),
    "soorten": (
      ["soort", "patroon", "plaats", "gewicht"], ["ja", "nee", "bron", "toelichting"]
    ),
    "scheidbaar": (["werkwoord", "deel", "stam"], ["verleden", "voltooid"]),
    "tijd": (
      ["id", "patroon"],
      ["van", "tot", "marge", "aanname", "ja", "nee", "bron", "toelichting", "soort", "bindt"]
    ),
    "antwoorden": (["id", "klasse", "patroon"], ["ja", "nee", "bron", "toelichting"]),
    "afkortingen": (["afkorting", "soort"], ["toelichting"]),
  ]

  private static let concept: (required: [String], other: [String]) = (
    ["id", "naam", "bron"],
    [
      "ouder", "naam_en", "soort", "thema", "url", "geldig_van", "geldig_tot", "meld_van",
      "meld_tot", "niet_verwarren_met", "toelichting",
    ]
  )

  /// The tables that others read; their columns are not judged here.
  static let foreign: Set<String> = [
    "werkwoorden", "woorddelen", "functiewoorden", "naamwoorden", "documenten", "beoordeling",
  ]

  /// The kinds of concept by table.
  static let kinds: [String: Concept.Kind] = [
    "normen": .norm, "instrumenten": .instrument, "partijen": .party, "stukken": .paper,
  ]

  /// The `soort` a concept can have, by kind.
  static let sorts: [Concept.Kind: Set<String>] = [
    .norm: ["kader", "norm", "stap"],
    .instrument: ["instrument"],
    .party: ["overheid", "parlement", "ngo", "bedrijf", "internationaal", "derde"],
    .paper: [],
  ]

  /// The themes, in the order in which they are reported.
  static let themes = [
    "oeso-ungp", "ilo", "wetgeving", "financiering", "convenanten", "inkoop", "herstel", "sdg",
  ]

  /// The classes of a cue.
  static let cueClasses: Set<String> = [
    "toezegging", "voornemen", "inspanning", "aandacht", "verplichting", "voorwaarde",
    "verwachting", "praktijk", "weigering", "verzoek", "aanbeveling", "gedaan", "bezig", "deels",
    "uitgebleven", "ontkenning", "afzwakking", "stem:gerapporteerd", "stem:citaat",
    "stem:aanbeveling", "stem:wet", "terugverwijzing", "*",
  ]

  /// The classes of what an answer does.
  static let answerClasses: Set<String> = [
    "ja", "nee", "toezegging", "weigering", "voorwaarde", "deels", "erkenning", "verwijzing",
    "onbekend", "later", "reden", "uitstel", "elders",
  ]

  /// The kinds of row in `termen`.
  static let termSorts: Set<String> = ["term", "afkorting", "verwijzing", "uitsluiten", ""]
}
