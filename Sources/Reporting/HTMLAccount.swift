import Detection
import Documents
import Lexicons
import Linking

/// How the report was made and what it does not see: method, limits, gaps, inputs, versions.
extension HTMLPage {
  var account: HTML {
    HTMLBuilder.buildBlock(
      head(.account, Wording.accountHeadline),
      chapter(Wording.methodTitle) { for text in Wording.method { Tag.p { text } } },
      chapter(Wording.limitsTitle) {
        Tag.ul(.class("dashes")) {
          for limit in Wording.limits(dossier.analyses.count) { Tag.li { limit } }
        }
      },
      hiatuses,
      inputs,
      proof,
      provenance
    )
  }

  private func chapter(
    _ title: String,
    id: String? = nil,
    @HTMLBuilder content: () -> HTML
  ) -> HTML {
    let body = HTMLBuilder.buildBlock(
      Tag.h3 { title },
      Tag.div(.class("body")) { content() }
    )
    guard let id else { return Tag.div(.class("chapter")) { body } }
    return Tag.div(.class("chapter"), .id(Route(ViewName.account.rawValue, id))) { body }
  }

  /// What could not be read, and the longest time without a document.
  private var hiatuses: HTML {
    let noticed = dossier.byDate.filter { !dossier.analyses[$0].document.notices.isEmpty }
    return chapter(Wording.hiatusTitle, id: "hiaten") {
      if noticed.isEmpty, dossier.unread.isEmpty { Tag.p { Wording.noHiatus } }
      for diagnostic in dossier.unread {
        Tag.p(.class("hiatus")) { Wording.unreadFile(diagnostic) }
      }
      for document in noticed {
        Tag.div(.class("hiatus")) {
          documentLink(document)
          notices(dossier.analyses[document].document)
        }
      }
      if let silence = Wording.longestSilence(dossier) { Tag.p { silence } }
    }
  }

  private var inputs: HTML {
    chapter(Wording.inputsTitle) {
      scrolling(Wording.inputsTitle) {
        Tag.table(.class("inputs")) {
          Tag.caption(.class("unseen")) { Wording.inputsTitle }
          Tag.thead {
            Tag.tr {
              for column in Wording.inputColumns { Tag.th(.scope(.col)) { column } }
            }
          }
          Tag.tbody {
            for document in dossier.byDate {
              let analysis = dossier.analyses[document]
              Tag.tr {
                Tag.th(.scope(.row)) {
                  documentLink(document)
                  Tag.small(.class("muted")) { analysis.document.source.name }
                }
                Tag.td { digest.names[document].date ?? Wording.dateUnknown }
                Tag.td { Wording.pagesOrDash(analysis.document.pages) }
                Tag.td { Wording.number(digest.words(in: document)) }
                Tag.td { Tag.code { analysis.document.source.sha256 } }
              }
            }
          }
        }
      }
    }
  }

  /// Which expected norm was looked for in which document, and how often it was named.
  private var proof: HTML {
    let norms = provenNorms
    guard !norms.isEmpty else { return HTML() }
    let hits = dossier.byDate.map { document in
      var counts: [String: Int] = [:]
      for mention in dossier.analyses[document].mentions where !mention.isWeak && !mention.isBroad {
        for concept in Set(dossier.lexicon.ancestry(of: mention.concept)) {
          counts[concept, default: 0] += 1
        }
      }
      return counts
    }
    return chapter(Wording.proofTitle) {
      Tag.p { Wording.proofNote }
      scrolling(Wording.proofTitle) {
        Tag.table(.class("proof")) {
          Tag.caption(.class("unseen")) { Wording.proofTitle }
          Tag.thead {
            Tag.tr {
              Tag.th(.scope(.col)) { Wording.Column.norm }
              for document in dossier.byDate {
                Tag.th(.scope(.col), .class("r")) { digest.names[document].short }
              }
            }
          }
          Tag.tbody {
            for norm in norms {
              Tag.tr {
                Tag.th(.scope(.row)) { Wording.capitalised(digest.name(norm)) }
                for counts in hits {
                  let count = counts[norm] ?? 0
                  Tag.td(.class(count == 0 ? "r muted" : "r")) { Wording.number(count) }
                }
              }
            }
          }
        }
      }
    }
  }

  /// The norms that a profile expects or that a document names, in lexicon order.
  private var provenNorms: [String] {
    var shown = Set(dossier.gaps.map(\.norm))
    for analysis in dossier.analyses {
      for mention in analysis.mentions
      where mention.kind == .norm && !mention.isWeak && !mention.isBroad {
        shown.insert(mention.concept)
      }
    }
    return dossier.lexicon.conceptOrder.filter(shown.contains)
  }

  private var provenance: HTML {
    chapter(Wording.provenanceTitle) {
      Tag.dl(.class("facts wide-facts")) {
        fact(Wording.Fact.program) { "nakomen \(dossier.run.version)" }
        fact(Wording.Fact.lexicon) {
          Wording.lexicon(dossier.lexicon)
          Tag.small { Tag.code { "SHA-256 \(dossier.lexicon.sha256)" } }
        }
        fact(Wording.Fact.profile) { Wording.profiles(dossier) }
        fact(Wording.Fact.asOf) { Wording.asOf(dossier) }
        if !dossier.run.helpers.isEmpty {
          fact(Wording.Fact.helpers) {
            dossier.run.helpers.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
              .joined(separator: ", ")
          }
        }
        fact(Wording.Fact.command) { Tag.code { Wording.command(dossier.run) } }
      }
      if !dossier.lexicon.unjudged.isEmpty {
        Tag.p { Wording.unjudgedNorms(dossier.lexicon.unjudged.map(digest.name)) }
      }
      Tag.p { Wording.repeatable }
    }
  }
}
