import Detection
import Documents
import Linking

/// Old and new side by side, by norm.
extension HTMLPage {
  var comparison: HTML {
    let all = dossier.comparisons
    return HTMLBuilder.buildBlock(
      head(.comparison, Wording.comparisonHeadline(all), Wording.comparisonLead),
      Tag.div(.class("choices pair"), .data(.filter, "article.change")) {
        choice(
          "verdict",
          legend: Wording.Column.verdict,
          all: all.count,
          states: Wording.verdicts.map { verdict in
            (
              "v-\(verdict.rawValue)", ComparisonTable.word(verdict),
              all.count { $0.verdict == verdict }
            )
          }
        )
        counter(all.count, "vergelijking", "vergelijkingen")
      },
      HTMLBuilder.buildArray(all.map(change))
    )
  }

  private func change(_ comparison: Comparison) -> HTML {
    Tag.article(
      .class("change"),
      .id(Route(ViewName.comparison.rawValue, comparison.id)),
      .data(.state, "v-\(comparison.verdict.rawValue)")
    ) {
      Tag.header {
        Tag.h3 {
          digest.subject(
            norms: [comparison.norm],
            instruments: comparison.instrument.map { [$0] } ?? []
          )
        }
        tag("v-\(comparison.verdict.rawValue)", ComparisonTable.word(comparison.verdict))
      }
      Tag.div(.class("sides")) {
        side(Wording.old, comparison.old, comparison.oldStatement)
        side(Wording.new, comparison.new, comparison.newStatement)
      }
    }
  }

  private func side(_ heading: String, _ document: Int, _ statement: Int?) -> HTML {
    Tag.div {
      Tag.p(.class("small muted")) {
        heading
        ": "
        documentLink(document)
      }
      if let number = statement {
        let statement = dossier.analyses[document].statements[number]
        Tag.blockquote(.class("quote")) {
          quote(document, statement.range, statement: statement)
        }
        Tag.p { strength(statement.strength.level) }
        source(
          document,
          range: statement.range,
          number: digest.evidence.number(document: document, range: statement.range)
        )
      } else {
        Tag.p(.class("empty")) { Wording.noStatementFound }
      }
    }
  }
}
