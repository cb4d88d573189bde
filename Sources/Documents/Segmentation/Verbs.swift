/// The verbs of the language in all their forms, with the act they name.
public struct VerbTable: Sendable {
  /// What kind of act a verb names (*klasse* of `werkwoorden.tsv`).
  public enum Act: String, CaseIterable, Hashable, Sendable {
    case auxiliary = "hulp"
    case modal = "modaal"
    case copula = "koppel"
    case pledge = "toezegging"
    case create = "maken"
    case inform = "informeren"
    case examine = "onderzoek"
    case practice = "praktijk"
    case effort = "inspanning"
    case attitude = "houding"
    case judge = "oordeel"
    case ask = "vragen"
    case speak = "zeggen"
    case think = "denken"
    case happen = "gebeuren"
    case state = "toestand"
    case process = "proces"
    case comply = "naleven"
    case end = "stoppen"
    case go = "doorgaan"
    case consult = "overleg"
    case fulfil = "vervullen"
    case lack = "tekort"
    case bodily = "lichamelijk"
    case other = "overig"
  }

  /// The forms that a word can be of a verb.
  public struct Forms: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt8
    /// Makes a set from its bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// First person or imperative: *werk*.
    public static let stem = Forms(rawValue: 1)
    /// Third person: *werkt*.
    public static let third = Forms(rawValue: 2)
    /// Present plural and infinitive: *werken*.
    public static let plural = Forms(rawValue: 4)
    /// Past singular: *werkte*.
    public static let past = Forms(rawValue: 8)
    /// Past plural: *werkten*.
    public static let pastPlural = Forms(rawValue: 16)
    /// Past participle: *gewerkt*.
    public static let participle = Forms(rawValue: 32)
    /// Any form that can be the finite verb of a clause.
    public static let finite: Forms = [.stem, .third, .plural, .past, .pastPlural]
  }

  /// A verb.
  public struct Verb: Hashable, Sendable {
    /// Its infinitive, particle included: *aanpassen*.
    public let infinitive: String
    /// Its particle: *aan*; nil for a verb that is never split.
    public let particle: String?
    /// The infinitive without the particle: *passen*.
    public let base: String
    /// The acts it can name, the most usual first; empty for a mere base of a separable verb.
    public let acts: [Act]
  }

  /// A verb that a word can be a form of.
  public struct Reading: Hashable, Sendable {
    /// The number of the verb in `verbs`.
    public let verb: Int
    /// The forms.
    public let forms: Forms
  }

  /// All verbs.
  public private(set) var verbs: [Verb] = []
  private var readings: [String: [Reading]] = [:]
  private var separable: [String: Int] = [:]
  private var numbers: [String: Int] = [:]

  /// Makes a table without verbs.
  public init() {}

  /// Reads `werkwoorden.tsv` and `scheidbaar.tsv`.
  ///
  /// - Parameters:
  ///   - table: The table of verbs with their acts.
  ///   - separable: The table of separable verbs with their particle and forms.
  public init(verbs table: Table, separable: Table) {
    var split: [String: Table.Row] = [:]
    for row in separable.rows { split[row["werkwoord"]] = row }
    // A separable verb with forms of its own here also exists unsplit: *overleggen*, *voorkomen*.
    for row in table.rows where split[row["werkwoord"]] == nil || !row["stam"].isEmpty {
      let acts = row["klasse"].split(separator: " ").compactMap { Act(rawValue: String($0)) }
      let infinitive = row["werkwoord"]
      add(
        Verb(infinitive: infinitive, particle: nil, base: infinitive, acts: acts),
        Conjugation(
          infinitive: infinitive,
          stem: row["stam"],
          past: row["verleden"],
          participle: row["voltooid"]
        )
      )
    }
    var acts: [String: [Act]] = [:]
    for row in table.rows {
      acts[row["werkwoord"]] = row["klasse"].split(separator: " ")
        .compactMap { Act(rawValue: String($0)) }
    }
    for row in separable.rows {
      addSeparable(row, acts: acts[row["werkwoord"]] ?? [.other])
    }
  }

  /// The verbs that a folded word can be a form of, in the order of the tables.
  public func readings(of word: String) -> [Reading] {
    if let known = readings[word] { return known }
    guard !verbs.isEmpty, word.utf8.count > 5 else { return [] }
    return loanReadings(of: word) + compoundReadings(of: word)
  }

  /// The reading of an unlisted verb in *-eren*: *visualiseert*, *gevisualiseerd*.
  private func loanReadings(of word: String) -> [Reading] {
    guard word.utf8.count > 7, let unknown = numbers["doen"] else { return [] }
    if word.hasSuffix("eert") { return [Reading(verb: unknown, forms: .third)] }
    if word.hasPrefix("ge"), word.hasSuffix("eerd") {
      return [Reading(verb: unknown, forms: .participle)]
    }
    if word.hasSuffix("iseren") || word.hasSuffix("ificeren") {
      return [Reading(verb: unknown, forms: .plural)]
    }
    return []
  }

  /// The readings of a known verb behind a particle it is not listed with: *opgroeien*.
  private func compoundReadings(of word: String) -> [Reading] {
    for particle in Self.productive where word.hasPrefix(particle) {
      let rest = String(word.dropFirst(particle.count))
      guard let known = readings[rest] else { continue }
      return known.compactMap { reading in
        guard verbs[reading.verb].particle == nil, verbs[reading.verb].base != "delen" else {
          return nil
        }
        var forms = reading.forms
        // Stems and past plurals behind a preposition are nouns far more often (*uitspraken*).
        forms.subtract(
          reading.forms.contains(.stem)
            ? [.stem, .third, .past, .pastPlural]
            : [.past, .pastPlural]
        )
        return forms.isEmpty ? nil : Reading(verb: reading.verb, forms: forms)
      }
    }
    return []
  }

  private static let productive = [
    "aan", "achter", "af", "bij", "bijeen", "binnen", "door", "in", "langs", "los", "mee", "na",
    "neer",
    "om", "op", "open", "over", "rond", "samen", "tegen", "terug", "toe", "tussen", "uit", "vast",
    "verder", "voor", "voort", "vrij", "weer", "weg",
  ]

  /// The number of the verb that a verb becomes with a particle in the clause (*pas* … *aan*).
  public func verb(_ verb: Int, with particle: String) -> Int? {
    separable[particle + " " + verbs[verb].base]
  }

  /// Whether a word is the particle of some separable verb.
  public func isParticle(_ word: String) -> Bool { particles.contains(word) }

  private var particles: Set<String> = []

  private mutating func add(_ verb: Verb, _ forms: Conjugation, isBase: Bool = false) {
    let number = verbs.count
    verbs.append(verb)
    numbers[verb.infinitive] = number
    register(forms, verb: number, particle: "", isBase: isBase)
  }

  private mutating func addSeparable(_ row: Table.Row, acts: [Act]) {
    let infinitive = row["werkwoord"]
    let particle = row["deel"]
    let isApart = infinitive.contains(" ")
    let base = String(infinitive.dropFirst(particle.count + (isApart ? 1 : 0)))
    let participle = String(row["voltooid"].dropFirst(particle.count + (isApart ? 1 : 0)))
    let forms = Conjugation(
      infinitive: base,
      stem: row["stam"],
      past: row["verleden"],
      participle: participle
    )
    if numbers[base] == nil {
      add(Verb(infinitive: base, particle: nil, base: base, acts: []), forms, isBase: true)
    }
    let number = verbs.count
    verbs.append(Verb(infinitive: infinitive, particle: particle, base: base, acts: acts))
    numbers[infinitive] = number
    separable[particle + " " + base] = number
    particles.insert(particle)
    if !isApart { register(forms, verb: number, particle: particle) }
  }

  /// Enters the forms of a verb; a mere base (*moedigen*) has no participle of its own.
  private mutating func register(
    _ forms: Conjugation,
    verb: Int,
    particle: String,
    isBase: Bool = false
  ) {
    var found: [String: Forms] = [:]
    let pairs: [(String, Forms)] = [
      (forms.stem, .stem), (forms.third, .third), (forms.plural, .plural), (forms.past, .past),
      (forms.pastPlural, .pastPlural), (forms.participle, .participle),
    ]
    for (word, form) in pairs + Self.extra(verbs[verb].infinitive)
    where !(isBase && form == .participle) {
      found[particle + word, default: []].insert(form)
    }
    for (word, forms) in found {
      readings[word, default: []].append(Reading(verb: verb, forms: forms))
    }
  }

  /// Forms beside the regular ones.
  private static func extra(_ infinitive: String) -> [(String, Forms)] {
    switch infinitive {
    case "zijn": [("bent", .third), ("zijnde", [])]
    case "hebben": [("hebt", .third)]
    case "kunnen": [("kunt", .third)]
    case "zullen": [("zult", .third), ("zal", .stem)]
    case "willen": [("wou", .past), ("wilt", .third), ("wilden", .pastPlural)]
    case "mogen": []
    default: []
    }
  }
}
