import Documents

extension Lexicon {
  /// Returns the concepts as SKOS in Turtle (`exports.md` §10): labels, what they are part of, what
  /// they mean, and, since SKOS has no negative label, `nakomen:notLabel` for exclusions.
  public func turtle() -> String {
    var text = """
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix dct: <http://purl.org/dc/terms/> .
      @prefix nakomen: <urn:nakomen:term:> .
      @prefix c: <urn:nakomen:concept:> .

      <urn:nakomen:lexicon:\(id)> a skos:ConceptScheme ;
        skos:prefLabel \(Turtle.literal(id)) .

      """
    var patterns: [String: (labels: [String], patterns: [String], not: [String])] = [:]
    for rule in rules {
      switch rule.meaning {
      case .term(let concept, _):
        let labels = (try? Pattern(rule.pattern)).flatMap(LintChecks.labels)
        if let labels {
          patterns[concept, default: ([], [], [])].labels += labels
        } else {
          patterns[concept, default: ([], [], [])].patterns.append(rule.pattern)
        }
      case .exclusion(let concept):
        patterns[concept, default: ([], [], [])].not.append(rule.pattern)
      case .cue, .theme, .documentKind, .time, .answer: continue
      }
    }
    for id in conceptOrder {
      guard let concept = concepts[id] else { continue }
      let named = patterns[id] ?? ([], [], [])
      var lines = ["skos:notation \(Turtle.literal(id))"]
      lines.append("skos:prefLabel \(Turtle.literal(concept.name))@nl")
      if let english = englishNames[id], !english.isEmpty {
        lines.append("skos:prefLabel \(Turtle.literal(english))@en")
      }
      if let parent = concept.parent { lines.append("skos:broader \(Turtle.concept(parent))") }
      if !concept.definition.isEmpty {
        lines.append("skos:definition \(Turtle.literal(concept.definition))@nl")
      }
      if !concept.source.isEmpty { lines.append("dct:source \(Turtle.literal(concept.source))") }
      lines += Turtle.unique(named.labels).map { "skos:altLabel \(Turtle.literal($0))@nl" }
      lines += Turtle.unique(named.patterns).map { "skos:hiddenLabel \(Turtle.literal($0))" }
      lines += Turtle.unique(named.not).map { "nakomen:notLabel \(Turtle.literal($0))" }
      lines.append("skos:inScheme <urn:nakomen:lexicon:\(self.id)>")
      text +=
        "\n\(Turtle.concept(id)) a skos:Concept ;\n  "
        + lines.joined(separator: " ;\n  ") + " .\n"
    }
    return text
  }

  /// Returns `normen` and `termen` made of SKOS in Turtle.
  ///
  /// - Parameters:
  ///   - text: The subset that is written: prefixes, `a`, lists with `;` and `,`, language tags.
  ///   - origin: What to name as source where the file names none.
  /// - Returns: The tables.
  /// - Throws: `defects` with the line that could not be read.
  public static func imported(
    turtle text: String,
    origin: String
  ) throws(LexiconError) -> [ExportedTable] {
    var concepts: [String: ImportedConcepts.Concept] = [:]
    var order: [String] = []
    for triple in try TurtleReader(text, origin).triples() {
      let subject = Turtle.id(triple.subject)
      if triple.predicate == "a" || triple.predicate == Turtle.type {
        if triple.object.value == Turtle.skos + "Concept", concepts[subject] == nil {
          concepts[subject] = ImportedConcepts.Concept(id: subject)
          order.append(subject)
        }
        continue
      }
      guard
        triple.predicate.hasPrefix(Turtle.skos) || triple.predicate.hasPrefix(Turtle.dct)
          || triple.predicate.hasSuffix("notLabel")
      else { continue }
      var concept = concepts[subject] ?? ImportedConcepts.Concept(id: subject)
      let value = triple.object.value
      switch triple.predicate.split(whereSeparator: { "#/:".contains($0) }).last ?? "" {
      case "prefLabel" where triple.object.language == "en": concept.englishName = value
      case "prefLabel": concept.name = value
      case "altLabel": concept.patterns.append(ImportedConcepts.pattern(value))
      case "hiddenLabel":
        concept.patterns.append(
          triple.object.language == nil ? value : ImportedConcepts.pattern(value)
        )
      case "notLabel": concept.exclusions.append(value)
      case "broader": concept.parent = Turtle.id(value)
      case "definition", "scopeNote": concept.definition = value
      case "source": concept.source = value
      default: break
      }
      concepts[subject] = concept
    }
    var imported = ImportedConcepts(origin: origin)
    imported.concepts = order.compactMap { id in
      guard var concept = concepts[id] else { return nil }
      if concept.patterns.isEmpty { concept.patterns = [ImportedConcepts.pattern(concept.name)] }
      if concepts[concept.parent] == nil { concept.parent = "" }
      return concept
    }
    return imported.tables
  }
}

/// How Turtle writes things.
enum Turtle {
  static let skos = "http://www.w3.org/2004/02/skos/core#"
  static let dct = "http://purl.org/dc/terms/"
  static let type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"

  /// Returns text as a literal.
  static func literal(_ text: String) -> String {
    var result = "\""
    for character in text {
      switch character {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      default: result.append(character)
      }
    }
    return result + "\""
  }

  /// Returns an id as a name.
  static func concept(_ id: String) -> String {
    id.contains("/") ? "<urn:nakomen:concept:\(id)>" : "c:\(id)"
  }

  /// Returns the id in an address: what stands behind the last `#`, `/` or `concept:`.
  static func id(_ address: String) -> String {
    if address.hasPrefix("urn:nakomen:concept:") { return String(address.dropFirst(20)) }
    let last =
      address.split(whereSeparator: { "#/:".contains($0) }).last.map(String.init) ?? address
    return ImportedConcepts.id(last)
  }

  static func unique(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }
}
