import Documents
import Linking

/// The overview: what was found, how much of it, the strongest gaps, and what was read.
extension HTMLPage {
  /// The most gaps that the overview names.
  private static let shownGaps = 10

  var overview: HTML {
    let counts = Wording.OverviewCounts(digest)
    let shown = digest.absences.prefix(Self.shownGaps)
    return HTMLBuilder.buildBlock(
      head(.overview, Wording.overviewHeadline(counts), Wording.overviewLead(counts)),
      figures(counts),
      Tag.div(.class("part two")) {
        Tag.div {
          if shown.isEmpty {
            Tag.h3 { Wording.noGapsTitle }
            Tag.p(.class("empty")) { Wording.noGaps(digest) }
          } else {
            Tag.h3 { Wording.strongestGaps(shown.count) }
            Tag.p(.class("small muted")) { Wording.gapOrder }
            Tag.ol(.class("gaps")) { for absence in shown { summary(absence) } }
          }
        }
        Tag.div {
          Tag.h3 { Wording.thisDossier }
          dossierFacts
          Tag.h3(.class("next")) { Wording.readStrength }
          ladder
        }
      },
      digest.promises.isEmpty ? HTML() : outcomes,
      perDocument
    )
  }

  private func figures(_ counts: Wording.OverviewCounts) -> HTML {
    Tag.ul(.class("figures")) {
      figure(counts.promises, Wording.figurePromises(counts), isLate: false)
      figure(counts.found, Wording.figureFound(counts), isLate: false)
      figure(counts.overdue, Wording.figureOverdue(counts), isLate: counts.overdue > 0)
      figure(counts.missing, Wording.figureMissing(counts), isLate: false)
    }
  }

  private func figure(_ number: Int, _ words: String, isLate: Bool) -> HTML {
    Tag.li(.class(isLate ? "late" : "plain")) {
      Tag.b { Wording.number(number) }
      Tag.span { words }
    }
  }

  /// One of the strongest gaps.
  private func summary(_ absence: Absence) -> HTML {
    Tag.li {
      Tag.div {
        Tag.h4 { subject(of: absence) }
        Tag.p {
          tag(absence.grade.rawValue, Wording.grade(absence.grade))
          HTML(" ")
          Tag.span(.class("muted")) {
            Wording.inDocument(digest.names[absence.document].short, absence)
          }
        }
        Tag.p {
          Wording.whatIsThere(absence, in: digest)
          HTML(" ")
          let numbers = evidenceNumbers(of: absence)
          if numbers.isEmpty {
            Tag.a(.href(Route(ViewName.missing.rawValue, absence.id))) { Wording.howSearched }
          } else {
            evidenceLinks(Array(numbers.prefix(3)))
          }
        }
      }
    }
  }

  private var dossierFacts: HTML {
    let pages = digest.pages
    return Tag.dl(.class("facts")) {
      if let period = Wording.period(dossier) { fact(Wording.Fact.period) { period } }
      fact(Wording.Fact.documents) { Wording.kinds(dossier) }
      if pages.all > 0 {
        fact(Wording.Fact.pages) {
          Wording.number(pages.all)
          if pages.unread > 0 {
            Wording.ofWhich(pages.unread)
            Tag.a(.href(Route(ViewName.account.rawValue, "hiaten"))) { Wording.notRead }
          }
        }
      }
      if !dossier.unread.isEmpty {
        fact(Wording.Fact.unreadFiles) {
          Tag.a(.href(Route(ViewName.account.rawValue, "hiaten"))) {
            Wording.count(dossier.unread.count, "bestand", "bestanden")
          }
        }
      }
      if digest.redactions > 0 {
        fact(Wording.Fact.redactions) {
          Wording.count(digest.redactions, "passage", "passages")
        }
      }
      fact(Wording.Fact.words) {
        Wording.number(dossier.analyses.indices.reduce(0) { $0 + digest.words(in: $1) })
      }
      fact(Wording.Fact.asOf) { Wording.asOf(dossier) }
      fact(Wording.Fact.lexicon) { Wording.lexicon(dossier.lexicon) }
      fact(Wording.Fact.profile) { Wording.profiles(dossier) }
      fact(Wording.Fact.program) { "nakomen \(dossier.run.version)" }
    }
  }

  private var ladder: HTML {
    Tag.ol(.class("ladder")) {
      for level in (0...6).reversed() {
        Tag.li {
          Tag.b { String(level) }
          Tag.i(.class("glyph l-\(level)"))
          Tag.span {
            Wording.strength(level)
            HTML(" ")
            Tag.span(.class("muted")) { Wording.strengthExample(level) }
          }
        }
      }
    }
  }

  /// What was found of the promises, as bars.
  private var outcomes: HTML {
    let most = Promise.State.allCases.map { digest.promises(in: $0).count }.max() ?? 1
    return part(Wording.outcomesTitle(digest.promises.count), Wording.outcomesNote) {
      Tag.ul(.class("bars")) {
        for state in Promise.State.allCases {
          let count = digest.promises(in: state).count
          if count > 0 {
            Tag.li {
              tag(state.rawValue, Wording.state(state))
              Tag.span(.class("num")) { Wording.number(count) }
              bar(count, of: max(1, most), state.rawValue)
            }
          }
        }
      }
    }
  }

  private func bar(_ count: Int, of most: Int, _ state: String) -> HTML {
    Tag.svg(.class("bar b-\(state)"), .decorative) {
      Tag.rect(
        .drawing(.width, "\(max(1, count * 100 / most))%"),
        .drawing(.height, "100%")
      )
    }
  }

  /// Per document how many promises and which gaps.
  private var perDocument: HTML {
    part(Wording.perDocumentTitle, Wording.perDocumentNote) {
      scrolling(Wording.perDocumentTitle) {
        Tag.table(.class("wide")) {
          Tag.caption(.class("unseen")) { Wording.perDocumentTitle }
          Tag.thead {
            Tag.tr {
              Tag.th(.scope(.col)) { Wording.Column.document }
              for column in Wording.perDocumentColumns {
                Tag.th(.scope(.col), .class("r")) { column }
              }
            }
          }
          Tag.tbody { for document in dossier.byDate { row(document) } }
        }
      }
    }
  }

  private func row(_ document: Int) -> HTML {
    let analysis = dossier.analyses[document]
    let gaps = dossier.gaps.filter { $0.document == document }
    let grades: [Gap.Grade] = [.notNamed, .onlyNamed, .noncommittal, .refused, .notAssessable]
    let overdue = digest.absences.filter { $0.document == document && $0.group == .overdue }
    let promises = digest.promises.filter { $0.place.document == document }
    let numbers =
      [promises.count, overdue.count]
      + grades.map { grade in gaps.filter { $0.grade == grade }.count }
    return Tag.tr {
      Tag.th(.scope(.row)) {
        documentLink(document)
        Tag.small(.class("muted")) { Wording.size(analysis) }
      }
      for number in numbers {
        Tag.td(.class(number == 0 ? "r muted" : "r")) { Wording.number(number) }
      }
    }
  }
}
