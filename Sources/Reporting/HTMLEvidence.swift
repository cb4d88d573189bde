import Detection
import Documents
import Linking

/// Every quote with its number, the sentences around it, its source and the rule behind it.
extension HTMLPage {
  var evidence: HTML {
    HTMLBuilder.buildBlock(
      head(
        .evidence,
        Wording.evidenceHeadline(digest.evidence.items.count),
        Wording.evidenceLead
      ),
      HTMLBuilder.buildArray(
        grouped.map { document, items in
          Tag.section(.class("register")) {
            Tag.h3(.class("set-title")) {
              documentLink(document)
              HTML(" ")
              Tag.span(.class("muted")) { citation(document) }
            }
            for item in items { entry(item) }
          }
        }
      )
    )
  }

  /// The quotes by document, in their order.
  private var grouped: [(Int, [EvidenceItem])] {
    var groups: [(Int, [EvidenceItem])] = []
    for item in digest.evidence.items {
      if groups.last?.0 == item.document {
        groups[groups.count - 1].1.append(item)
      } else {
        groups.append((item.document, [item]))
      }
    }
    return groups
  }

  private func entry(_ item: EvidenceItem) -> HTML {
    let analysis = dossier.analyses[item.document]
    let statement = item.statement.map { analysis.statements[$0] }
    let page = digest.names[item.document].page(item.range)
    return Tag.article(
      .class("entry"),
      .id(Route(ViewName.evidence.rawValue, String(item.number))),
      .data(.citation, Citation.dutch(analysis, page: page))
    ) {
      Tag.h4 {
        Tag.i { String(item.number) }
        Tag.span { statement.map(digest.subject) ?? Wording.passage }
        if let statement { strength(statement.strength.level) }
      }
      Tag.div {
        context(item, after: false)
        Tag.blockquote(.class("quote")) {
          quote(item.document, item.range, statement: statement)
        }
        context(item, after: true)
        repair(item.document, item.range)
        Tag.p(.class("cite")) {
          Tag.span(.class("whole")) { citation(item.document, range: item.range) }
          HTML(" ")
          Tag.a(.href(route(item.document, range: item.range))) {
            Wording.inText(digest.names[item.document].place(item.range))
          }
        }
        if let statement {
          reasons(statement, analysis)
        } else {
          Tag.p(.class("cite")) { Wording.speaker(of: item.range, in: analysis) }
        }
      }
    }
  }

  private func context(_ item: EvidenceItem, after: Bool) -> HTML {
    guard let range = neighbour(item.document, of: item.range, after: after) else {
      return HTML()
    }
    return Tag.p(.class("around")) {
      String(
        decoding: dossier.analyses[item.document].document.text.utf8[range.start..<range.end],
        as: UTF8.self
      )
    }
  }

  /// Who says it, what it is, and how the strength came about.
  private func reasons(_ statement: Statement, _ analysis: Analysis) -> HTML {
    Tag.p(.class("cite")) {
      Wording.whoSays(statement, sender: analysis.author(of: statement))
      HTML(" ")
      Wording.kindAndRule(statement)
      HTML(" ")
      Tag.code { statement.rule }
      ". "
      Wording.stepsSentence(statement.strength)
    }
  }
}
