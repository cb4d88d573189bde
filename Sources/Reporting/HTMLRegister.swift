import Detection
import Documents
import Linking

/// The official register in its own words, beside and never mixed with what was found.
extension HTMLPage {
  var register: HTML {
    guard !dossier.pledges.isEmpty else { return HTML() }
    let title = Wording.registerTitle(dossier.pledges.count)
    return part(title, Wording.registerNote) {
      scrolling(title) {
        Tag.table(.class("wide sortable")) {
          Tag.caption(.class("unseen")) { title }
          Tag.thead {
            Tag.tr {
              for column in Wording.registerColumns {
                Tag.th(.scope(.col), .data(.step, "sort")) { column }
              }
            }
          }
          Tag.tbody {
            for (pledge, link) in zip(dossier.pledges, dossier.pledgeLinks) { row(pledge, link) }
          }
        }
      }
    }
  }

  private func row(_ pledge: Pledge, _ link: PledgeLink) -> HTML {
    Tag.tr {
      Tag.th(.scope(.row)) { Wording.orDash(pledge.number) }
      Tag.td { pledge.text }
      Tag.td { Wording.orDash(Wording.promisedBy(pledge)) }
      Tag.td(.data(.value, pledge.made?.description ?? "")) {
        Wording.orDash(pledge.made.map(Wording.day) ?? "")
      }
      Tag.td(.class("official")) { Wording.orDash(pledge.status) }
      Tag.td { fulfilment(pledge, link) }
      Tag.td {
        if link.statements.isEmpty { Wording.notFoundBack }
        for place in link.statements { paragraph(place) }
      }
    }
  }

  /// The day and the letters of fulfilment, as the register gives them.
  private func fulfilment(_ pledge: Pledge, _ link: PledgeLink) -> HTML {
    let words = Wording.fulfilment(pledge)
    return HTMLBuilder.buildBlock(
      HTML(Wording.orDash(words)),
      HTMLBuilder.buildArray(
        link.letters.map { letter in
          Tag.div {
            Tag.a(.href(Route(ViewName.documents.rawValue, digest.names[letter].slug))) {
              digest.names[letter].short
            }
          }
        }
      )
    )
  }

  /// A statement that the record is about, with a link to its card, else to its document.
  private func paragraph(_ place: StatementPlace) -> HTML {
    let card = (digest.promises + digest.others).first { promise in
      promise.place == place || promise.also.contains { $0.second == place }
    }
    let name = digest.names[place.document]
    let address = card.map(route) ?? Route(ViewName.documents.rawValue, name.slug)
    return Tag.div {
      Tag.a(.href(address)) { "\(name.short), \(name.place(digest.statement(place).range))" }
    }
  }
}
