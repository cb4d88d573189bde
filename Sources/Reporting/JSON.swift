import Detection
import Documents
import Lexicons
import Linking

extension Report {
  /// One fact or finding a line, complete in itself; DuckDB and jq read it as it is.
  static let jsonLines = Report(name: "jsonl", suffix: "jsonl") { dossier, output in
    for (_, lines) in FactLines(dossier).groups {
      for line in lines {
        var bytes: [UInt8] = []
        line.write(into: &bytes)
        bytes.append(0x0A)
        output.write(bytes)
      }
    }
  }

  /// One object for the whole run.
  static let json = Report(name: "json", suffix: "json") { dossier, output in
    var members: [(String, JSONValue)] = [
      ("schema_version", .text("1.0")),
      (
        "tool",
        .object([
          ("name", .text("nakomen")),
          ("version", .text(dossier.run.version)),
          (
            "helpers",
            .object(
              dossier.run.helpers.sorted { $0.key < $1.key }.map { ($0.key, .text($0.value)) }
            )
          ),
        ])
      ),
      (
        "lexicon",
        .object([
          ("id", .text(dossier.lexicon.id)),
          ("version", .text(dossier.lexicon.version)),
          ("sha256", .text(dossier.lexicon.sha256)),
        ])
      ),
      ("profiles", .texts(dossier.profiles)),
      ("as_of", .optional(dossier.asOf?.description)),
      ("command", .texts(dossier.run.command)),
    ]
    for (name, lines) in FactLines(dossier).byType { members.append((name, .list(lines))) }
    var bytes: [UInt8] = []
    JSONValue.object(members).write(into: &bytes)
    bytes.append(0x0A)
    output.write(bytes)
  }
}

/// The lines of a dossier: one group per document, then the findings across documents.
struct FactLines {
  let dossier: Dossier
  private let places: [DocumentPlaces]
  private let doc: [String]

  init(_ dossier: Dossier) {
    self.dossier = dossier
    places = dossier.analyses.map { DocumentPlaces($0.document) }
    doc = dossier.analyses.map(\.document.source.name)
  }

  /// The lines in the order of exports: documents with their facts, then what links them.
  var groups: [(String, [JSONValue])] {
    var result: [(String, [JSONValue])] = []
    for index in dossier.analyses.indices {
      result.append((doc[index], facts(of: index)))
    }
    result.append(("", dossier.followUps.map(line) + dossier.gaps.map(line) + pledges))
    result.append(("", dossier.comparisons.map(line)))
    return result
  }

  /// The same lines in one list per type.
  var byType: [(String, [JSONValue])] {
    let all = dossier.analyses.indices
    return [
      ("documents", all.map(document)),
      ("statements", all.flatMap { index in statements(of: index).map(\.1) }),
      ("mentions", all.flatMap { index in mentions(of: index).map(\.1) }),
      ("references", all.flatMap { index in references(of: index).map(\.1) }),
      ("answers", all.flatMap(answers)),
      ("followups", dossier.followUps.map(line)),
      ("gaps", dossier.gaps.map(line)),
      ("pledges", pledges),
      ("comparisons", dossier.comparisons.map(line)),
    ]
  }

  private func facts(of index: Int) -> [JSONValue] {
    var placed = statements(of: index)
    placed += mentions(of: index)
    placed += references(of: index)
    let ordered = placed.enumerated().sorted {
      ($0.element.0, $0.offset) < ($1.element.0, $1.offset)
    }
    return [document(index)] + ordered.map(\.element.1) + answers(of: index)
  }

  private func document(_ index: Int) -> JSONValue {
    let analysis = dossier.analyses[index]
    let document = analysis.document
    let metadata = analysis.metadata
    let unread = Set(document.notices.filter(\.hidesText).flatMap(\.pages)).sorted()
    let redactions = document.notices.filter { $0.gap == .redaction }.count
    return .object([
      ("type", .text("document")),
      ("doc", .text(doc[index])),
      (
        "id",
        .text(
          FactID.make("d", type: "document", document: doc[index], said: [document.source.sha256])
        )
      ),
      ("title", .optional(metadata.title?.value)),
      ("kind", .optional(metadata.kind?.value.rawValue)),
      ("date", interval(metadata.date?.value)),
      ("date_source", .optional(metadata.date?.origin.rawValue)),
      ("sender", .optional(metadata.sender?.value)),
      ("citation", .text(Citation.dutch(analysis))),
      ("sha256", .text(document.source.sha256)),
      ("pages", .optional(document.pages)),
      ("unread", .list(unread.map { .number($0) })),
      ("redactions", .number(redactions)),
      (
        "notices",
        .list(
          document.notices.map {
            .object([("code", .text($0.code)), ("place", .text($0.place))])
          }
        )
      ),
    ])
  }

  private func interval(_ interval: DateInterval?) -> JSONValue {
    guard let interval else { return .null }
    return .list([.text(interval.first.description), .text(interval.last.description)])
  }

  private func statements(of index: Int) -> [(Int, JSONValue)] {
    let analysis = dossier.analyses[index]
    return analysis.statements.enumerated().map { number, statement in
      let place = StatementPlace(document: index, statement: number)
      var members: [(String, JSONValue)] = [
        ("type", .text("statement")), ("doc", .text(doc[index])), ("id", .text(statement.id)),
      ]
      members += places[index].members(of: statement.range)
      let steps = statement.strength.steps.map { step -> JSONValue in
        .object([("rule", .text(step.evidence.rule)), ("change", .number(step.change))])
      }
      let tests = statement.testability
      members += [
        ("kind", .text(statement.kind.rawValue)),
        ("strength", .number(statement.strength.level)),
        ("steps", .list(steps)),
        ("actor", .optional(statement.actor)),
        ("addressee", .optional(statement.addressee)),
        ("voice", .text(statement.voice.rawValue)),
        ("negated", .bool(statement.isNegated)),
        ("deadline", .optional(statement.deadline?.text)),
        ("due", interval(statement.deadline?.due)),
        ("assumption", .optional(statement.deadline?.assumption)),
        ("norms", .texts(statement.norms)),
        ("instruments", .texts(statement.instruments)),
        (
          "testable",
          .object([
            ("specific", .bool(tests.specific)), ("measurable", .bool(tests.measurable)),
            ("timed", .bool(tests.timed)), ("responsible", .bool(tests.responsible)),
          ])
        ),
        ("rule", .text(statement.rule)),
        ("also", .list(also(place))),
      ]
      return (statement.range.start, .object(members))
    }
  }

  /// The same promise elsewhere.
  private func also(_ place: StatementPlace) -> [JSONValue] {
    dossier.repetitions.compactMap { repetition in
      let other: StatementPlace
      if repetition.first == place {
        other = repetition.second
      } else if repetition.second == place {
        other = repetition.first
      } else {
        return nil
      }
      let statement = dossier.analyses[other.document].statements[other.statement]
      return .object([
        ("doc", .text(doc[other.document])),
        ("quote", .text(statement.quote)),
        ("start", .number(places[other.document].start(of: statement.range))),
        ("drift", .optional(repetition.drift?.rawValue)),
      ])
    }
  }

  private func mentions(of index: Int) -> [(Int, JSONValue)] {
    // A weak form without company is no mention; it forbids "missing" and is shown there.
    dossier.analyses[index].mentions.filter { !$0.isWeak && !$0.isBroad }.map { mention in
      let members: [(String, JSONValue)] =
        [("type", .text("mention")), ("doc", .text(doc[index])), ("id", .text(mention.id))]
        + places[index].members(of: mention.evidence.range)
        + [
          ("concept", .text(mention.concept)),
          ("weak", .bool(mention.isAccompanied)),
          ("rule", .text(mention.evidence.rule)),
        ]
      return (mention.evidence.range.start, .object(members))
    }
  }

  private func references(of index: Int) -> [(Int, JSONValue)] {
    let resolver = dossier.resolutions[index]
    return dossier.analyses[index].references.enumerated().map { number, reference in
      let resolution = resolver[number]
      let members: [(String, JSONValue)] =
        [("type", .text("reference")), ("doc", .text(doc[index])), ("id", .text(reference.id))]
        + places[index].members(of: reference.evidence.range)
        + [
          ("to", .optional(resolution.document.map { doc[$0] } ?? resolution.canonical)),
          ("kind", .text(reference.kind.rawValue)),
          ("candidates", .texts(resolution.candidates.map { doc[$0] })),
        ]
      return (reference.evidence.range.start, .object(members))
    }
  }

  private func answers(of index: Int) -> [JSONValue] {
    let analysis = dossier.analyses[index]
    return analysis.answers.map { answer in
      let words = answer.answered.map {
        analysis.document.quote($0).split(separator: " ").prefix(8).joined(separator: " ")
      }
      return .object([
        ("type", .text("answer")), ("doc", .text(doc[index])), ("id", .text(answer.id)),
        ("question", .number(answer.question)),
        ("answered_in", .optional(words)),
        ("stance", .optional(answer.stance?.rawValue)),
        ("dodged", .bool(answer.isDodged)),
        ("left", .texts(answer.left)),
        ("joint", .list(answer.joint.map { .number($0) })),
        ("postponed", .bool(answer.isPostponed)),
        ("elsewhere", .optional(answer.elsewhere)),
      ])
    }
  }

  private func line(_ followUp: FollowUp) -> JSONValue {
    let index = followUp.commitment.document
    let statement = dossier.analyses[index].statements[followUp.commitment.statement]
    let evidence = followUp.links.map { link -> JSONValue in
      .object([
        ("doc", .text(doc[link.document])),
        ("quote", .text(link.quote)),
        ("start", .number(places[link.document].start(of: link.range))),
        ("end", .number(places[link.document].end(of: link.range))),
        ("effect", .text(link.effect.rawValue)),
        ("grade", .text(link.grade.rawValue)),
        ("reasons", .texts(link.reasons)),
      ])
    }
    return .object([
      ("type", .text("followup")), ("doc", .text(doc[index])), ("id", .text(followUp.id)),
      ("of", .text(statement.id)),
      ("quote", .text(statement.quote)),
      ("start", .number(places[index].start(of: statement.range))),
      ("status", .text(followUp.status.rawValue)),
      ("overdue", .bool(followUp.isOverdue)),
      ("official", .optional(followUp.official)),
      ("searched", .texts(followUp.searched.map { doc[$0] })),
      ("evidence", .list(evidence)),
    ])
  }

  private func line(_ gap: Gap) -> JSONValue {
    let near = gap.near.map { miss -> JSONValue in
      .object([
        ("quote", .text(miss.quote)),
        ("reason", .text(miss.reason)),
        ("page", .optional(dossier.analyses[gap.document].document.location(of: miss.range).page)),
      ])
    }
    return .object([
      ("type", .text("gap")), ("doc", .text(doc[gap.document])), ("id", .text(gap.id)),
      ("norm", .text(gap.norm)),
      ("instrument", .optional(gap.instrument)),
      ("grade", .text(gap.grade.rawValue)),
      ("certainty", .text(gap.isCertain ? "certain" : "check")),
      ("profile", gap.profile.isEmpty ? .null : .text(gap.profile)),
      ("row", gap.profile.isEmpty ? .null : .number(gap.row)),
      ("source", gap.source.isEmpty ? .null : .text(gap.source)),
      (
        "searched",
        .object([
          ("pages", .number(gap.searched.pages)), ("unread", .number(gap.searched.unread)),
          ("redactions", .number(gap.searched.redactions)), ("terms", .number(gap.searched.terms)),
        ])
      ),
      ("near", .list(near)),
      (
        "sensitivity",
        .object([
          ("strict", .optional(gap.strict?.rawValue)),
          ("default", .optional(gap.standard?.rawValue)),
          ("broad", .optional(gap.broad?.rawValue)),
        ])
      ),
    ])
  }

  private func line(_ comparison: Comparison) -> JSONValue {
    .object([
      ("type", .text("comparison")), ("doc", .text(doc[comparison.new])),
      ("id", .text(comparison.id)),
      ("old", .text(doc[comparison.old])),
      ("new", .text(doc[comparison.new])),
      ("norm", .text(comparison.norm)),
      ("instrument", .optional(comparison.instrument)),
      ("verdict", .text(comparison.verdict.rawValue)),
      ("old_quote", .optional(comparison.oldQuote)),
      ("new_quote", .optional(comparison.newQuote)),
    ])
  }
}

/// The places of quotes of one document, in Unicode scalars of its stored text.
struct DocumentPlaces {
  private let document: Document
  private let offsets: ScalarOffsets

  init(_ document: Document) {
    self.document = document
    offsets = ScalarOffsets(document.stored.utf8)
  }

  func start(of range: TextRange) -> Int { offsets[document.storedRange(of: range).start] }

  func end(of range: TextRange) -> Int { offsets[document.storedRange(of: range).end] }

  /// The fields `quote`, `start`, `end`, `page`, `paragraph`, `raw` and `spans`.
  func members(of range: TextRange) -> [(String, JSONValue)] {
    let quote = document.quote(range)
    let parts = document.storedRanges(of: range)
    let raw = parts.map { String(decoding: document.stored.utf8[$0.start..<$0.end], as: UTF8.self) }
      .joined()
    let isTouched = Self.squeezed(raw) != Self.squeezed(quote)
    let location = document.location(of: range)
    let spans = parts.map {
      JSONValue.list([.number(offsets[$0.start]), .number(offsets[$0.end])])
    }
    return [
      ("quote", .text(quote)),
      ("start", .number(start(of: range))),
      ("end", .number(end(of: range))),
      ("page", .optional(location.page)),
      ("paragraph", .number(location.paragraph)),
      ("raw", isTouched || parts.count > 1 ? .text(raw) : .null),
      ("spans", isTouched || parts.count > 1 ? .list(spans) : .null),
    ]
  }

  private static func squeezed(_ text: String) -> [UInt8] { text.utf8.filter { $0 > 0x20 } }
}
