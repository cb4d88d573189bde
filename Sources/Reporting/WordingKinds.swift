import Detection
import Documents
import Linking

extension Wording {
  /// What a kind of document is called.
  struct KindName {
    /// In the name of one document: `nota`.
    let short: String
    /// One of them.
    let one: String
    /// More of them.
    let many: String

    fileprivate init(_ short: String, _ one: String, _ many: String) {
      self.short = short
      self.one = one
      self.many = many
    }
  }

  /// What a kind of document is called.
  static func kind(_ kind: DocumentKind) -> KindName {
    switch kind {
    case .kamerbrief: KindName("Kamerbrief", "Kamerbrief", "Kamerbrieven")
    case .beslisnota: KindName("beslisnota", "beslisnota", "beslisnota’s")
    case .nap: KindName("actieplan", "actieplan", "actieplannen")
    case .beleidsnota: KindName("nota", "beleidsnota", "beleidsnota’s")
    case .voortgangsrapportage:
      KindName("voortgangsrapportage", "voortgangsrapportage", "voortgangsrapportages")
    case .kabinetsreactie: KindName("kabinetsreactie", "kabinetsreactie", "kabinetsreacties")
    case .motie: KindName("motie", "motie", "moties")
    case .advies: KindName("advies", "advies", "adviezen")
    case .persbericht: KindName("persbericht", "persbericht", "persberichten")
    case .wet: KindName("wet", "wettekst", "wetteksten")
    case .bijlage: KindName("bijlage", "bijlage", "bijlagen")
    case .answers:
      KindName(
        "antwoorden",
        "set antwoorden op Kamervragen",
        "sets antwoorden op Kamervragen"
      )
    case .questions: KindName("Kamervragen", "set Kamervragen", "sets Kamervragen")
    case .debate: KindName("debat", "verslag van een debat", "verslagen van debatten")
    case .questionList:
      KindName("vragenlijst", "lijst van vragen en antwoorden", "lijsten van vragen en antwoorden")
    case .writtenExchange:
      KindName(
        "schriftelijk overleg",
        "verslag van een schriftelijk overleg",
        "verslagen van schriftelijk overleg"
      )
    case .pledgeList: KindName("toezeggingenlijst", "toezeggingenlijst", "toezeggingenlijsten")
    case .europeanFile: KindName("BNC-fiche", "BNC-fiche", "BNC-fiches")
    case .ngoPaper: KindName("ngo-stuk", "stuk van een ngo", "stukken van ngo’s")
    case .memorandum:
      KindName("toelichting", "memorie van toelichting", "memories van toelichting")
    case .accessDecision: KindName("Woo-besluit", "Woo-besluit", "Woo-besluiten")
    case .decisionList: KindName("besluitenlijst", "besluitenlijst", "besluitenlijsten")
    case .notice: KindName("bekendmaking", "bekendmaking", "bekendmakingen")
    }
  }

  /// What a plan is expected to say of its actions, for the `veld:` rows of a profile.
  static func field(_ concept: String) -> String? {
    guard concept.hasPrefix("veld:") else { return nil }
    switch concept.dropFirst(5) {
    case "termijn": return "termijn bij de actiepunten"
    case "verantwoordelijke": return "verantwoordelijke bij de actiepunten"
    case "meetbaar": return "meetbaarheid van de actiepunten"
    case "budget": return "budget bij de actiepunten"
    default: return "\(concept.dropFirst(5)) bij de actiepunten"
    }
  }

  /// A level of strength in words.
  static func strength(_ level: Int) -> String {
    switch level {
    case 6...: "verplichting of toezegging"
    case 5: "voorwaarde of harde belofte"
    case 4: "concrete actie"
    case 3: "inspanning of verwachting"
    case 2: "aanmoediging of ambitie"
    case 1: "voorlichting"
    default: "vermelding"
    }
  }

  /// Words that are typical of a level of strength.
  static func strengthExample(_ level: Int) -> String {
    switch level {
    case 6...: "‘zeg toe’, ‘is verplicht’"
    case 5: "‘zullen … uitwerken’, ‘alleen als’"
    case 4: "‘wordt opgenomen in’"
    case 3: "‘zet zich in’, ‘verwacht dat’"
    case 2: "‘streeft naar’, ‘moedigt aan’"
    case 1: "‘worden geïnformeerd’"
    default: "het onderwerp wordt alleen genoemd"
    }
  }

  /// Where a date comes from.
  static func origin(_ origin: Metadata.Origin) -> String {
    switch origin {
    case .given: "opgegeven in documenten.tsv"
    case .exact: "staat in het stuk"
    case .header: "uit het briefhoofd of een kop"
    case .inferred: "afgeleid"
    }
  }
}
