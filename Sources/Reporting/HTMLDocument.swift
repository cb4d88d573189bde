import Detection
import Documents
import Linking

/// The full text of each document, with what was recognised in it marked and noted in the margin.
extension HTMLPage {
  /// The list of documents.
  var documentList: HTML {
    HTMLBuilder.buildBlock(
      head(
        .documents,
        Wording.documentsHeadline(dossier),
        Wording.documentsLead
      ),
      scrolling(Wording.documentsCaption) {
        Tag.table(.class("wide sortable")) {
          Tag.caption(.class("unseen")) { Wording.documentsCaption }
          Tag.thead {
            Tag.tr {
              for column in Wording.documentColumns {
                Tag.th(.scope(.col), .data(.step, "sort")) { column }
              }
            }
          }
          Tag.tbody { for document in dossier.byDate { listRow(document) } }
        }
      }
    )
  }

  private func listRow(_ document: Int) -> HTML {
    let analysis = dossier.analyses[document]
    let date = analysis.metadata.date
    return Tag.tr {
      Tag.th(.scope(.row)) {
        documentLink(document)
        Tag.small(.class("muted")) { digest.names[document].title }
      }
      Tag.td(.data(.value, date?.value.first.description ?? "")) {
        digest.names[document].date ?? Wording.dateUnknown
      }
      Tag.td { analysis.metadata.kind.map { Wording.kind($0.value).one } ?? Wording.kindUnknown }
      Tag.td { analysis.metadata.sender?.value ?? Wording.senderUnknown }
      Tag.td { Wording.number(analysis.statements.count) }
      Tag.td { Wording.number(digest.words(in: document)) }
    }
  }

  /// One document as a view of its own.
  func documentView(_ document: Int) -> HTML {
    let analysis = dossier.analyses[document]
    return Tag.section(
      .class("view document"),
      .id(route(document)),
      .label(digest.names[document].short)
    ) {
      Tag.div(.class("sheet")) {
        head(.documents, digest.names[document].title)
        neighbours(document)
        documentFacts(document, analysis)
        Tag.div(.class("choices")) {
          Tag.p(.class("legend")) {
            for kind in DocumentMarks.Kind.allCases {
              Tag.mark(.class("m-\(kind.rawValue)")) { Wording.mark(kind) }
            }
          }
          Tag.div(.class("toolbar")) {
            Tag.label(.class("tick")) {
              Tag.input(.checkbox, .class("only"))
              Wording.onlyMarked
            }
            Tag.span(.class("row js-only")) {
              Tag.button(.button, .class("button"), .data(.step, "-1")) { Wording.previous }
              Tag.button(.button, .class("button"), .data(.step, "1")) { Wording.following }
              Tag.span(.class("small muted")) { Wording.keys }
              Tag.span(.class("small"), .role(.status), .data(.label, Wording.markOf))
            }
          }
        }
        pageLinks(document, analysis)
        Tag.div(.class("text"), .scrollable, .role(.region), .label(Wording.textOfDocument)) {
          text(document, analysis)
        }
      }
    }
  }

  /// The documents before and after this one, by date.
  private func neighbours(_ document: Int) -> HTML {
    let order = dossier.byDate
    guard order.count > 1, let position = order.firstIndex(of: document) else { return HTML() }
    return Tag.p(.class("neighbours")) {
      if position > 0 {
        Tag.span {
          Wording.before
          documentLink(order[position - 1])
        }
      }
      if position + 1 < order.count {
        Tag.span {
          Wording.after
          documentLink(order[position + 1])
        }
      }
    }
  }

  private func documentFacts(_ document: Int, _ analysis: Analysis) -> HTML {
    Tag.dl(.class("facts wide-facts")) {
      fact(Wording.Fact.citation) { citation(document) }
      fact(Wording.Fact.kind) {
        analysis.metadata.kind.map { Wording.capitalised(Wording.kind($0.value).one) }
          ?? Wording.kindUnknown
        if let kind = analysis.metadata.kind {
          Tag.span(.class("muted")) { " (\(Wording.origin(kind.origin)))" }
        }
      }
      fact(Wording.Fact.sender) { analysis.metadata.sender?.value ?? Wording.senderUnknown }
      fact(Wording.Fact.date) {
        digest.names[document].date ?? Wording.dateUnknown
        if let date = analysis.metadata.date {
          Tag.span(.class("muted")) { " (\(Wording.origin(date.origin)))" }
        }
      }
      fact(Wording.Fact.size) { Wording.extent(analysis, words: digest.words(in: document)) }
      fact(Wording.Fact.file) {
        analysis.document.source.name
        Tag.small { Tag.code { "SHA-256 \(analysis.document.source.sha256)" } }
      }
      if let address = analysis.metadata.url?.value {
        fact(Wording.Fact.address) {
          if let link = Attribute.href(outside: address) {
            Tag.a(link, .untold) { address }
          } else {
            Tag.code { address }
            Tag.small(.class("muted")) { Wording.notLinked }
          }
        }
      }
      if !analysis.document.notices.isEmpty {
        fact(Wording.Fact.notices) { notices(analysis.document) }
      }
      if !analysis.document.edits.isEmpty {
        fact(Wording.Fact.repairs) { repairs(document, analysis.document) }
      }
    }
  }

  /// What was skipped, guessed or unreadable.
  func notices(_ document: Document) -> HTML {
    Tag.ul {
      for notice in document.notices {
        Tag.li { Wording.notice(notice) }
      }
    }
  }

  /// The most repairs that are listed.
  private static let shownRepairs = 100

  /// What repair changed, each with what stood there.
  private func repairs(_ index: Int, _ document: Document) -> HTML {
    let changes = digest.mended[index]
    return HTMLBuilder.buildBlock(
      HTML(Wording.repairCount(document.edits)),
      changes.isEmpty
        ? HTML()
        : Tag.details {
          Tag.summary { Wording.showRepairs }
          Tag.ul(.class("repairs")) {
            for edit in changes.prefix(Self.shownRepairs) {
              Tag.li {
                Tag.code {
                  Document.plain(
                    document.stored.utf8,
                    TextRange(edit.stored.start, edit.stored.end)
                  )
                }
                " → "
                Tag.code { Wording.orDash(edit.replacement) }
                HTML(" ")
                Tag.span(.class("muted")) { edit.reason }
              }
            }
            if changes.count > Self.shownRepairs {
              Tag.li { Wording.cut(shown: Self.shownRepairs, of: changes.count) }
            }
          }
        }
    )
  }

  /// The pages, with how many marked sentences each has and which were not read.
  private func pageLinks(_ document: Int, _ analysis: Analysis) -> HTML {
    guard let pages = analysis.document.pages, pages > 1 else { return HTML() }
    let unread = Set(analysis.document.notices.filter(\.hidesText).flatMap(\.pages))
    var marked: [Int: Int] = [:]
    for statement in analysis.statements {
      if let page = digest.names[document].page(statement.range) { marked[page, default: 0] += 1 }
    }
    let present = Set(analysis.document.blocks.compactMap(\.page))
    return Tag.nav(.class("pages"), .label(Wording.pagesOf)) {
      for page in 1...pages {
        if present.contains(page) {
          Tag.a(.href(route(document, page: page)), .class(marked[page] == nil ? "bare" : "full")) {
            "p. \(page)"
            if let count = marked[page] { Tag.small { Wording.marks(count) } }
          }
        } else {
          Tag.span(.class(unread.contains(page) ? "unread" : "bare")) {
            "p. \(page)"
            Tag.small { unread.contains(page) ? Wording.notRead : Wording.noText }
          }
        }
      }
    }
  }
}
