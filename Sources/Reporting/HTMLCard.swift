import Detection
import Documents
import Linking

/// The card of a promise: the quote on the left, the facts on the right, what came later below.
extension HTMLPage {
  /// The card of a promise that the choices above the cards can leave out.
  func card(_ promise: Promise) -> HTML {
    Tag.article(
      .class("card promise"),
      .id(route(promise)),
      .data(.state, promise.state.rawValue),
      .data(.facets, facets(promise))
    ) { inside(promise) }
  }

  /// The card of a demand, a request or an intention; the choices leave it alone.
  func otherCard(_ promise: Promise) -> HTML {
    Tag.article(.class("card"), .id(route(promise))) { inside(promise) }
  }

  private func inside(_ promise: Promise) -> HTML {
    let statement = promise.statement
    let document = promise.place.document
    return HTMLBuilder.buildBlock(
      Tag.header {
        Tag.h4 {
          digest.subject(of: statement)
          HTML(" ")
          Tag.small { statement.id }
        }
        Tag.dl(.class("statuses")) {
          fact(Wording.Column.foundHere) {
            tag(promise.state.rawValue, Wording.state(promise, in: digest))
            if let scope = Wording.scope(promise, in: dossier) {
              Tag.small(.class("muted")) { scope }
            }
          }
          fact(Wording.Column.official) {
            if let word = promise.followUp?.official {
              Tag.span(.class("official")) { word }
            } else {
              Tag.span(.class("muted")) { Wording.notInRegister }
            }
          }
        }
      },
      Tag.div(.class("body")) {
        Tag.div(.class("left")) {
          Tag.blockquote(.class("quote")) {
            quote(document, statement.range, statement: statement)
          }
          source(document, range: statement.range, number: digest.number(promise.place))
          repair(document, statement.range)
          ticks(statement.testability)
          career(promise)
        }
        facts(promise)
      }
    )
  }

  /// The four checks of a promise.
  private func ticks(_ checks: Statement.Testability) -> HTML {
    Tag.ul(.class("ticks")) {
      for (holds, words) in Wording.checks(checks) {
        Tag.li(.class(holds ? "yes" : "no")) { words }
      }
    }
  }

  /// What later documents say, each with its date and its quote.
  private func career(_ promise: Promise) -> HTML {
    let links = promise.followUp?.links ?? []
    guard !links.isEmpty || !promise.also.isEmpty else { return HTML() }
    return Tag.ol(.class("career")) {
      for repetition in promise.also { place(of: repetition) }
      for link in links { event(link, of: promise) }
    }
  }

  /// The second place of the same promise.
  private func place(of repetition: Repetition) -> HTML {
    let second = repetition.second
    let statement = digest.statement(second)
    return Tag.li(.class("t-repeated")) {
      Tag.small { Wording.alsoIn(digest.names[second.document].place(statement.range)) }
      Wording.drift(repetition.drift)
      HTML(" ")
      Tag.span(.class("short")) { Wording.quoted(Wording.shortened(statement.quote, to: 160)) }
      HTML(" ")
      digest.number(second).map(evidenceLink)
    }
  }

  /// What one later passage says.
  private func event(_ link: FollowUp.Link, of promise: Promise) -> HTML {
    let date = digest.names[link.document].date ?? Wording.dateUnknown
    return Tag.li(.class("t-\(Wording.eventState(link).rawValue)")) {
      Tag.small {
        date
        ", "
        digest.names[link.document].short
      }
      Tag.b { Wording.event(link) }
      HTML(" ")
      if let late = lateness(of: link, for: promise) {
        late
        HTML(" ")
      }
      Tag.span(.class("short")) { Wording.quoted(Wording.shortened(link.quote, to: 220)) }
      HTML(" ")
      digest.evidence.number(document: link.document, range: link.range).map(evidenceLink)
      Tag.small(.class("muted")) { Wording.linkReasons(link) }
    }
  }

  /// How long after the term a later text reports fulfilment.
  private func lateness(of link: FollowUp.Link, for promise: Promise) -> String? {
    guard link.effect == .fulfilled, let deadline = promise.statement.deadline,
      let reported = dossier.analyses[link.document].metadata.date?.value.first,
      let days = promise.days(from: reported), days > deadline.grace
    else { return nil }
    return Wording.reportedLate(days)
  }

  private func facts(_ promise: Promise) -> HTML {
    let statement = promise.statement
    let analysis = dossier.analyses[promise.place.document]
    return Tag.dl(.class("facts")) {
      if !promise.isPromise {
        fact(Wording.Fact.kind) { Wording.capitalised(Wording.kind(statement.kind)) }
      }
      fact(Wording.Fact.by) {
        statement.actor ?? Wording.actorUnknown
        if let sender = analysis.author(of: statement), sender != statement.actor {
          Tag.small(.class("muted")) { Wording.sender(sender) }
        }
      }
      fact(Wording.Fact.to) { statement.addressee ?? Wording.addresseeUnknown }
      fact(Wording.Fact.made) {
        digest.names[promise.place.document].date ?? Wording.dateUnknown
        Tag.small(.class("muted")) { documentLink(promise.place.document) }
      }
      fact(Wording.Fact.term) {
        Wording.term(statement, asOf: dossier.asOf)
      }
      fact(Wording.Fact.strength) {
        strength(statement.strength.level)
        if !statement.strength.steps.isEmpty {
          Tag.small(.class("muted")) { Wording.steps(statement.strength) }
        }
      }
      if statement.voice != .own {
        fact(Wording.Fact.voice) { Wording.voice(statement.voice) }
      }
      fact(Wording.Fact.rule) { Tag.code { statement.rule } }
    }
  }
}
