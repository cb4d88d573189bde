import Detection
import Documents
import Linking

/// What is missing: one row per point, with why it was expected and where was searched.
extension HTMLPage {
  /// The most terms that are listed of one norm.
  private static let shownTerms = 60

  var gaps: HTML {
    HTMLBuilder.buildBlock(
      head(.missing, Wording.gapsHeadline(digest), Wording.gapsLead),
      digest.absences.isEmpty
        ? Tag.p(.class("empty")) { Wording.noGaps(digest) } : gapTable,
      refusals,
      unjudged
    )
  }

  /// What a point is about, as text.
  func subject(of absence: Absence) -> String {
    switch absence.kind {
    case .gap(let gap): digest.subject(of: gap)
    case .overdue(let promise): digest.subject(of: promise.statement)
    }
  }

  /// The quotes a point rests on, as numbers.
  func evidenceNumbers(of absence: Absence) -> [Int] {
    switch absence.kind {
    case .gap(let gap): evidenceNumbers(of: gap)
    case .overdue(let promise): [digest.number(promise.place)].compactMap { $0 }
    }
  }

  private func evidenceNumbers(of gap: Gap) -> [Int] {
    let own = gap.statement.flatMap {
      digest.number(StatementPlace(document: gap.document, statement: $0))
    }
    return gap.grade == .notNamed ? [] : (own.map { [$0] } ?? digest.mentions(of: gap))
  }

  private var gapTable: HTML {
    let absences = digest.absences
    return HTMLBuilder.buildBlock(
      Tag.div(.class("choices"), .data(.filter, "tr.point")) {
        choice(
          "grade",
          legend: Wording.Column.outcome,
          all: absences.count,
          states: Gap.Grade.allCases.map { grade in
            (grade.rawValue, Wording.grade(grade), absences.count { $0.grade == grade })
          }
        )
        Tag.div(.class("toolbar")) {
          Tag.div(.class("row js-only")) {
            menu(
              Wording.Column.document,
              all: Wording.allDocuments,
              documentOptions(absences.map(\.document))
            )
            Tag.button(.button, .class("button"), .data(.list, "notes")) { Wording.copyNotes }
            Tag.button(.button, .class("button"), .data(.list, "bullets")) { Wording.copyBullets }
            Tag.span(.role(.status), .class("copied"), .data(.label, Wording.copied))
          }
          counter(absences.count, "punt", "punten")
        }
      },
      Tag.table(.class("stack points"), .role(.table)) {
        Tag.caption(.class("unseen")) { Wording.gapsCaption }
        Tag.thead(.role(.rowgroup)) {
          Tag.tr(.role(.row)) {
            for column in Wording.gapColumns {
              Tag.th(.scope(.col), .role(.columnheader)) { column }
            }
          }
        }
        for group in Absence.Group.allCases {
          let members = absences.filter { $0.group == group }
          if !members.isEmpty {
            Tag.tbody(.role(.rowgroup)) {
              Tag.tr(.role(.row)) {
                Tag.th(
                  .role(.rowheader),
                  .columns(Wording.gapColumns.count),
                  .scope(.rowgroup),
                  .class("group")
                ) {
                  Wording.group(group)
                  HTML(" ")
                  Tag.span(.class("n")) { Wording.number(members.count) }
                  HTML(" ")
                  Tag.span(.class("why")) { Wording.groupNote(group) }
                }
              }
              for absence in members { row(absence) }
            }
          }
        }
      }
    )
  }

  /// The documents of some findings, once each, to choose from.
  func documentOptions(_ documents: [Int]) -> [(key: String, words: String)] {
    let shown = Set(documents)
    return dossier.byDate.filter(shown.contains).map {
      (digest.names[$0].slug, digest.names[$0].short)
    }
  }

  private func row(_ absence: Absence) -> HTML {
    let numbers = evidenceNumbers(of: absence)
    let page: TextRange? =
      if case .overdue(let promise) = absence.kind { promise.statement.range } else { nil }
    return Tag.tr(
      .role(.row),
      .class("point"),
      .id(Route(ViewName.missing.rawValue, absence.id)),
      .data(.state, absence.grade.rawValue),
      .data(.facets, digest.names[absence.document].slug),
      .data(
        .citation,
        Citation.dutch(
          dossier.analyses[absence.document],
          page: page.flatMap { digest.names[absence.document].page($0) }
        )
      )
    ) {
      Tag.th(.role(.rowheader), .scope(.row)) { subject(of: absence) }
      cell(Wording.Column.document) { documentLink(absence.document) }
      cell(nil) { tag(absence.grade.rawValue, Wording.grade(absence.grade)) }
      cell(Wording.Column.expectedBy) {
        Wording.expectedBy(absence, in: digest)
        if let source = Wording.expectationSource(absence) {
          Tag.small(.class("muted")) { source }
        }
      }
      cell(Wording.Column.whatIsThere) {
        Tag.span(.class("found")) { Wording.whatIsThere(absence, in: digest) }
        HTML(" ")
        evidenceLinks(numbers)
        explanation(absence)
      }
    }
  }

  /// A cell that gets its heading in front of it on a narrow screen.
  private func cell(_ heading: String?, @HTMLBuilder content: () -> HTML) -> HTML {
    guard let heading else { return Tag.td(.role(.cell)) { content() } }
    return Tag.td(.role(.cell), .data(.label, heading)) { content() }
  }

  private func explanation(_ absence: Absence) -> HTML {
    Tag.details(.class("why-so")) {
      Tag.summary { Wording.explanation }
      Tag.dl {
        fact(Wording.Fact.searchedIn) { Wording.scope(absence, in: digest) }
        switch absence.kind {
        case .gap(let gap):
          fact(Wording.Fact.lexiconOutcome) { Wording.sensitivity(gap) }
          fact(Wording.Fact.nearMisses) { nearMisses(gap) }
          if let terms = digest.terms[gap.norm] {
            fact(Wording.Fact.terms) {
              terms.prefix(Self.shownTerms).joined(separator: " · ")
              if terms.count > Self.shownTerms {
                HTML(" ")
                Wording.cut(shown: Self.shownTerms, of: terms.count)
              }
            }
          }
        case .overdue(let promise):
          fact(Wording.Fact.term) { Wording.term(promise.statement, asOf: dossier.asOf) }
        }
        fact(Wording.Fact.number) { Tag.code { absence.id } }
      }
    }
  }

  private func nearMisses(_ gap: Gap) -> HTML {
    guard !gap.near.isEmpty else { return Tag.span(.class("muted")) { Wording.none } }
    return Tag.ul {
      for miss in gap.near {
        Tag.li {
          Tag.a(.href(route(gap.document, range: miss.range))) { Wording.quoted(miss.quote) }
          HTML(" ")
          Tag.span(.class("muted")) {
            "\(digest.names[gap.document].place(miss.range)): \(miss.reason)"
          }
        }
      }
    }
  }

  /// Expectations that the author refused outright: not missing, and never left out.
  private var refusals: HTML {
    guard !digest.refused.isEmpty else { return HTML() }
    return part(Wording.refusalsTitle(digest.refused.count), Wording.refusalsNote) {
      for gap in digest.refused {
        Tag.article(.class("item")) {
          Tag.h4 {
            digest.subject(of: gap)
            HTML(" ")
            tag(gap.grade.rawValue, Wording.grade(gap.grade))
          }
          if let number = gap.statement {
            let statement = dossier.analyses[gap.document].statements[number]
            Tag.blockquote(.class("quote")) {
              quote(gap.document, statement.range, statement: statement)
            }
            source(
              gap.document,
              range: statement.range,
              number: digest.evidence.number(document: gap.document, range: statement.range)
            )
          } else {
            Tag.p(.class("cite")) { citation(gap.document) }
          }
        }
      }
    }
  }

  /// Expectations that could not be judged, each with the reason.
  private var unjudged: HTML {
    guard !digest.unjudged.isEmpty else { return HTML() }
    return part(Wording.unjudgedTitle(digest.unjudged.count), Wording.unjudgedNote) {
      scrolling(Wording.unjudgedTitle(digest.unjudged.count)) {
        Tag.table(.class("wide")) {
          Tag.caption(.class("unseen")) { Wording.unjudgedTitle(digest.unjudged.count) }
          Tag.thead {
            Tag.tr {
              for column in Wording.unjudgedColumns { Tag.th(.scope(.col)) { column } }
            }
          }
          Tag.tbody {
            for gap in digest.unjudged {
              Tag.tr {
                Tag.th(.scope(.row)) { digest.subject(of: gap) }
                Tag.td { documentLink(gap.document) }
                Tag.td {
                  Wording.whyUnjudged(gap)
                  if !gap.near.isEmpty { nearMisses(gap) }
                }
              }
            }
          }
        }
      }
    }
  }
}
