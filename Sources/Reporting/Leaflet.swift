import Detection
import Documents
import Lexicons
import Linking

/// The report as a list of plain pieces, for formats that know headings, quotes and notes only.
struct Leaflet {
  /// A piece of the report.
  enum Piece {
    /// A heading with its depth, from 1.
    case heading(Int, String)
    /// Running text.
    case paragraph(String)
    /// What a finding is about, and what was found.
    case finding(String, String)
    /// Words of a document, with the note that says where they stand.
    case quote(String, note: String)
    /// A line of a list; the note says where it comes from.
    case item(String, note: String?)
    /// A table: the headings, then the rows.
    case table([String], [[String]])
  }

  /// The pieces in order.
  let pieces: [Piece]

  /// Writes the report of a dossier.
  init(_ digest: Digest) {
    let writer = LeafletWriter(digest)
    pieces =
      writer.front + writer.missing + writer.promises + writer.matrix + writer.questions
      + writer.comparison + writer.account
  }
}

/// Writes the pieces of each part.
private struct LeafletWriter {
  private let digest: Digest
  private var dossier: Dossier { digest.dossier }

  init(_ digest: Digest) { self.digest = digest }

  var front: [Leaflet.Piece] {
    let counts = Wording.OverviewCounts(digest)
    return [
      .heading(1, Wording.title(digest)),
      .paragraph(Wording.subtitle(digest)),
      .paragraph(Wording.banner),
      .paragraph("\(Wording.overviewHeadline(counts)). \(Wording.overviewLead(counts))"),
    ]
  }

  var missing: [Leaflet.Piece] {
    var pieces: [Leaflet.Piece] = [.heading(2, Wording.view(.missing))]
    if digest.absences.isEmpty { pieces.append(.paragraph(Wording.noGaps(digest))) }
    for group in Absence.Group.allCases {
      let members = digest.absences.filter { $0.group == group }
      guard !members.isEmpty else { continue }
      pieces.append(
        .heading(3, "\(Wording.group(group)) (\(members.count)): \(Wording.groupNote(group))")
      )
      pieces += members.flatMap(absence)
    }
    if !digest.refused.isEmpty {
      pieces.append(.heading(3, Wording.refusalsTitle(digest.refused.count)))
      pieces.append(.paragraph(Wording.refusalsNote))
      for gap in digest.refused {
        pieces.append(.finding(digest.subject(of: gap), Wording.grade(gap.grade)))
        pieces += quote(gap)
      }
    }
    if !digest.unjudged.isEmpty {
      pieces.append(.heading(3, Wording.unjudgedTitle(digest.unjudged.count)))
      pieces += digest.unjudged.map { gap in
        .item(
          "\(digest.subject(of: gap)), \(digest.names[gap.document].short): "
            + Wording.whyUnjudged(gap) + ".",
          note: nil
        )
      }
    }
    return pieces
  }

  private func absence(_ absence: Absence) -> [Leaflet.Piece] {
    let name = digest.names[absence.document].short
    let expected = Wording.expectedBy(absence, in: digest)
    let source = Wording.expectationSource(absence).map { "; \($0)" } ?? ""
    let why = ", verwacht door \(expected)\(source)"
    switch absence.kind {
    case .overdue(let promise):
      return [
        .finding(digest.subject(of: promise.statement), "\(Wording.grade(absence.grade)), \(name)"),
        .paragraph(Wording.whatIsThere(absence, in: digest)),
        quote(promise.place),
      ]
    case .gap(let gap):
      let title = Leaflet.Piece.finding(
        digest.subject(of: gap),
        "\(Wording.grade(gap.grade)), \(name)\(why)"
      )
      let quotes = gap.grade == .notNamed ? [] : quote(gap)
      let found = Wording.whatIsThere(absence, in: digest)
      guard quotes.isEmpty else { return [title, .paragraph(found)] + quotes }
      return [title, .item(found, note: Citation.dutch(dossier.analyses[gap.document]))]
    }
  }

  /// The quotes that a gap rests on: its statement, or where its norm is only named.
  private func quote(_ gap: Gap) -> [Leaflet.Piece] {
    if let statement = gap.statement {
      return [quote(StatementPlace(document: gap.document, statement: statement))]
    }
    return digest.mentions(of: gap).prefix(3).map { number in
      quote(digest.evidence.items[number - 1])
    }
  }

  private func quote(_ item: EvidenceItem) -> Leaflet.Piece {
    let analysis = dossier.analyses[item.document]
    return .quote(
      analysis.document.quote(item.range),
      note: Citation.dutch(analysis, page: digest.names[item.document].page(item.range))
    )
  }

  private func quote(_ place: StatementPlace) -> Leaflet.Piece {
    let statement = digest.statement(place)
    return .quote(
      Wording.withoutBullet(statement.quote),
      note: note(place.document, statement.range)
    )
  }

  private func note(_ document: Int, _ range: TextRange) -> String {
    Citation.dutch(dossier.analyses[document], page: digest.names[document].page(range))
  }

  var promises: [Leaflet.Piece] {
    var pieces: [Leaflet.Piece] = [.heading(2, Wording.view(.promises))]
    guard !digest.promises.isEmpty else {
      return pieces + [.paragraph(Wording.noPromises(dossier.analyses.count))] + register
    }
    pieces.append(.paragraph(Wording.promisesHeadline(digest) + "."))
    pieces.append(.paragraph(Wording.promisesLead(digest)))
    pieces += digest.promises.flatMap(promise)
    if !digest.others.isEmpty {
      pieces.append(.heading(3, Wording.othersTitle(digest.others.count)))
      pieces.append(.paragraph(Wording.othersNote))
      pieces += digest.others.flatMap(promise)
    }
    return pieces + register
  }

  private var register: [Leaflet.Piece] {
    guard !dossier.pledges.isEmpty else { return [] }
    let rows = zip(dossier.pledges, dossier.pledgeLinks).map { pledge, link in
      [
        Wording.orDash(pledge.number), pledge.text, Wording.orDash(Wording.promisedBy(pledge)),
        Wording.orDash(pledge.made.map(Wording.day) ?? ""), Wording.orDash(pledge.status),
        Wording.orDash(Wording.fulfilment(pledge, link, in: digest)),
        Wording.places(link, in: digest),
      ]
    }
    return [
      .heading(3, Wording.registerTitle(dossier.pledges.count)),
      .paragraph(Wording.registerNote),
      .table(Wording.registerColumns, rows),
    ]
  }

  private func promise(_ promise: Promise) -> [Leaflet.Piece] {
    let statement = promise.statement
    let scope = Wording.scope(promise, in: dossier).map { " (\($0))" } ?? ""
    var pieces: [Leaflet.Piece] = [
      .finding(
        digest.subject(of: statement),
        "gevonden: \(Wording.state(promise, in: digest))\(scope)"
      ),
      quote(promise.place),
      .item("Door: \(statement.actor ?? Wording.actorUnknown).", note: nil),
      .item("Termijn: \(Wording.term(statement, asOf: dossier.asOf)).", note: nil),
      .item(
        "Sterkte: \(statement.strength.level) (\(Wording.strength(statement.strength.level))).",
        note: nil
      ),
      .item(
        "Officieel: \(promise.followUp?.official ?? Wording.notInRegister).",
        note: nil
      ),
    ]
    for repetition in promise.also {
      let second = digest.statement(repetition.second)
      pieces.append(
        .item(
          "\(Wording.capitalised(Wording.drift(repetition.drift))) \(Wording.quoted(second.quote))",
          note: note(repetition.second.document, second.range)
        )
      )
    }
    for link in promise.followUp?.links ?? [] {
      let date = digest.names[link.document].date ?? Wording.dateUnknown
      pieces.append(
        .item(
          "\(Wording.capitalised(date)), \(Wording.event(link)) \(Wording.quoted(link.quote)) "
            + "(\(Wording.linkReasons(link)))",
          note: note(link.document, link.range)
        )
      )
    }
    return pieces
  }

  var matrix: [Leaflet.Piece] {
    let cells = dossier.coherence.cells
    guard !cells.isEmpty else { return [] }
    let rows = dossier.coherence.norms.map { norm in
      [digest.name(norm)]
        + dossier.coherence.instruments.map { instrument in
          cells.first { $0.norm == norm && $0.instrument == instrument }.map { "\($0.level)" }
            ?? "–"
        }
    }
    return [
      .heading(2, Wording.view(.coherence)),
      .paragraph(Wording.coherenceHeadline(dossier.coherence) + ". " + Wording.coherenceLead),
      .table([Wording.Column.norm] + dossier.coherence.instruments.map(digest.name), rows),
    ]
  }

  var questions: [Leaflet.Piece] {
    guard !digest.questions.isEmpty else { return [] }
    let states = digest.questions.flatMap(\.answers).map(QuestionSet.state)
    var pieces: [Leaflet.Piece] = [
      .heading(2, Wording.view(.questions)),
      .paragraph(Wording.questionsHeadline(states) + ". " + Wording.questionsLead),
    ]
    for set in digest.questions {
      let document = dossier.analyses[set.document].document
      pieces.append(.heading(3, digest.names[set.document].short))
      for answer in set.answers {
        pieces.append(
          .finding(Wording.question(answer), Wording.answer(QuestionSet.state(answer)))
        )
        if let asked = answer.asked {
          pieces.append(.quote(document.quote(asked), note: note(set.document, asked)))
        }
        if let answered = answer.answered {
          pieces.append(.paragraph("\(Wording.Column.answer):"))
          pieces.append(.quote(document.quote(answered), note: note(set.document, answered)))
        } else {
          pieces.append(.paragraph(Wording.noAnswerHere))
        }
        pieces += Wording.remarks(answer, name: digest.name).map { .item($0, note: nil) }
      }
    }
    return pieces
  }

  var comparison: [Leaflet.Piece] {
    guard !dossier.comparisons.isEmpty else { return [] }
    var pieces: [Leaflet.Piece] = [
      .heading(2, Wording.view(.comparison)),
      .paragraph(Wording.comparisonHeadline(dossier.comparisons) + ". " + Wording.comparisonLead),
    ]
    for comparison in dossier.comparisons {
      pieces.append(
        .finding(
          digest.subject(
            norms: [comparison.norm],
            instruments: comparison.instrument.map { [$0] } ?? []
          ),
          ComparisonTable.word(comparison.verdict)
        )
      )
      let sides = [
        (comparison.old, comparison.oldStatement), (comparison.new, comparison.newStatement),
      ]
      for (document, statement) in sides {
        if let statement {
          pieces.append(quote(StatementPlace(document: document, statement: statement)))
        } else {
          pieces.append(
            .item(
              "\(digest.names[document].short): \(Wording.noStatementFound)",
              note: nil
            )
          )
        }
      }
    }
    return pieces
  }

  var account: [Leaflet.Piece] {
    var pieces: [Leaflet.Piece] = [.heading(2, Wording.view(.account))]
    pieces += Wording.method.map { .paragraph($0) }
    pieces.append(.heading(3, Wording.limitsTitle))
    pieces += Wording.limits(dossier.analyses.count).map { .item($0, note: nil) }
    pieces.append(.heading(3, Wording.hiatusTitle))
    pieces += dossier.unread.map { .item(Wording.unreadFile($0), note: nil) }
    for document in dossier.byDate {
      pieces += dossier.analyses[document].document.notices.map { notice in
        .item("\(digest.names[document].short): \(Wording.notice(notice))", note: nil)
      }
    }
    pieces.append(.paragraph(Wording.longestSilence(dossier) ?? Wording.noSilence))
    pieces.append(.heading(3, Wording.inputsTitle))
    pieces += dossier.byDate.map { document in
      let source = dossier.analyses[document].document.source
      return .item("\(source.name) (SHA-256 \(source.sha256))", note: nil)
    }
    pieces.append(.heading(3, Wording.provenanceTitle))
    pieces.append(
      .paragraph(
        "nakomen \(dossier.run.version); woordenlijst \(Wording.lexicon(dossier.lexicon)) "
          + "(SHA-256 \(dossier.lexicon.sha256)); profielen: \(Wording.profiles(dossier)); "
          + "peildatum: \(Wording.asOf(dossier))."
      )
    )
    return pieces
  }
}
