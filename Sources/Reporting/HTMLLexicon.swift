import Detection
import Documents
import Lexicons
import Linking

/// What was searched for: every norm and instrument with its terms and how often it was named.
extension HTMLPage {
  var lexicon: HTML {
    let counts = ConceptCounts(dossier)
    let words = dossier.analyses.indices.reduce(0) { $0 + digest.words(in: $1) }
    let found = counts.concepts.filter { counts.hits[$0] != nil }
    let missed = counts.concepts.filter { counts.hits[$0] == nil }
    return HTMLBuilder.buildBlock(
      head(
        .lexicon,
        Wording.lexiconHeadline(found: found.count, all: counts.concepts.count),
        Wording.lexiconLead
      ),
      found.isEmpty ? HTML() : table(found, counts, words),
      missed.isEmpty
        ? HTML()
        : part(Wording.missedTitle(missed.count), Wording.missedNote) {
          Tag.p(.class("names")) { Wording.list(missed.map(digest.name)) + "." }
        },
      warnings
    )
  }

  private func table(_ concepts: [String], _ counts: ConceptCounts, _ words: Int) -> HTML {
    scrolling(Wording.lexiconCaption) {
      Tag.table(.class("wide sortable")) {
        Tag.caption(.class("unseen")) { Wording.lexiconCaption }
        Tag.thead {
          Tag.tr {
            for (index, column) in Wording.lexiconColumns.enumerated() {
              if (1...4).contains(index) {
                Tag.th(.scope(.col), .class("r"), .data(.step, "sort")) { column }
              } else {
                Tag.th(.scope(.col), .data(.step, "sort")) { column }
              }
            }
          }
        }
        Tag.tbody {
          for concept in concepts {
            let hits = counts.hits[concept] ?? 0
            Tag.tr {
              Tag.th(.scope(.row)) {
                Wording.capitalised(digest.name(concept))
                Tag.small(.class("muted")) { Tag.code { concept } }
              }
              Tag.td(.class("r")) { Wording.number(counts.terms[concept] ?? 0) }
              Tag.td(.class("r")) { Wording.number(hits) }
              Tag.td(.class("r")) { Wording.quotient(hits, per: words, times: 1000) }
              Tag.td(.class("r")) { Wording.number(counts.documents[concept]?.count ?? 0) }
              Tag.td { reportable(concept) }
              Tag.td { source(of: concept) }
            }
          }
        }
      }
    }
  }

  private func reportable(_ concept: String) -> HTML {
    guard let from = dossier.lexicon.concepts[concept]?.reportFrom else {
      return Tag.span(.class("muted")) { Wording.never }
    }
    return HTML(Wording.since(from, until: dossier.lexicon.concepts[concept]?.reportTo))
  }

  private func source(of concept: String) -> HTML {
    guard let concept = dossier.lexicon.concepts[concept], !concept.source.isEmpty,
      !concept.source.hasSuffix("(k)")
    else { return HTML("–") }
    guard let address = Attribute.href(outside: concept.url) else { return HTML(concept.source) }
    return Tag.a(address, .untold) { concept.source }
  }

  private var warnings: HTML {
    guard !dossier.lexicon.warnings.isEmpty else { return HTML() }
    return part(Wording.warningsTitle(dossier.lexicon.warnings.count)) {
      Tag.ul(.class("dashes")) {
        for warning in dossier.lexicon.warnings {
          Tag.li { "\(warning.place): \(warning.message) (\(warning.code))" }
        }
      }
    }
  }
}

/// How often each norm and instrument was named, in all documents.
private struct ConceptCounts {
  /// Norms and instruments in the order of the lexicon.
  let concepts: [String]
  /// The mentions that count, by concept; a concept that was not named is not there.
  let hits: [String: Int]
  /// The documents that name a concept.
  let documents: [String: Set<Int>]
  /// The terms of a concept.
  let terms: [String: Int]

  init(_ dossier: Dossier) {
    var hits: [String: Int] = [:]
    var documents: [String: Set<Int>] = [:]
    for (index, analysis) in dossier.analyses.enumerated() {
      for mention in analysis.mentions where !mention.isWeak && !mention.isBroad {
        hits[mention.concept, default: 0] += 1
        documents[mention.concept, default: []].insert(index)
      }
    }
    var terms: [String: Int] = [:]
    for rule in dossier.lexicon.rules {
      if case .term(let concept, _) = rule.meaning { terms[concept, default: 0] += 1 }
    }
    concepts = dossier.lexicon.conceptOrder.filter { id in
      let kind = dossier.lexicon.concepts[id]?.kind
      return kind == .norm || kind == .instrument
    }
    self.hits = hits
    self.documents = documents
    self.terms = terms
  }
}
