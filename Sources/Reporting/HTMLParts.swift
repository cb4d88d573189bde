import Detection
import Documents
import Linking

/// Pieces that several views share.
extension HTMLPage {
  /// The head of a view: what it is, the banner, what it found, and how to read it.
  func head(_ name: ViewName, _ headline: String, _ lead: String? = nil) -> HTML {
    Tag.header(.class("view-head")) {
      Tag.p(.class("signal")) {
        Tag.span(.class("rubric")) { Wording.view(name) }
        Tag.span {
          Tag.b { Wording.bannerSignal }
          HTML(" ")
          Wording.bannerCheck
        }
      }
      Tag.h2(.focusable) { headline }
      if let lead { Tag.p(.class("lead")) { lead } }
    }
  }

  /// A part of a view under a heading of its own.
  func part(_ title: String, _ note: String? = nil, @HTMLBuilder content: () -> HTML) -> HTML {
    Tag.div(.class("part")) {
      Tag.h3 { title }
      if let note { Tag.p(.class("note")) { note } }
      content()
    }
  }

  /// A fact with its name, for a list of facts.
  func fact(_ name: String, @HTMLBuilder content: () -> HTML) -> HTML {
    Tag.div {
      Tag.dt { name }
      Tag.dd { content() }
    }
  }

  /// The state of something: a glyph and a word, in the colour of its meaning.
  func tag(_ state: String, _ words: String) -> HTML {
    Tag.span(.class("tag t-\(state)")) { words }
  }

  /// The level of a statement: figure, glyph and word.
  func strength(_ level: Int) -> HTML {
    Tag.span(.class("level l-\(level)")) { "\(level) \(Wording.strength(level))" }
  }

  /// A link to a quote by its number.
  func evidenceLink(_ number: Int) -> HTML {
    Tag.a(.class("ev"), .href(Route(ViewName.evidence.rawValue, String(number)))) {
      Wording.evidence(number)
    }
  }

  /// Links to quotes, with commas.
  func evidenceLinks(_ numbers: [Int]) -> HTML {
    HTML.joined(numbers.map(evidenceLink), by: ", ")
  }

  /// The address of a document in the page.
  func route(_ document: Int) -> Route {
    Route(ViewName.documents.rawValue, digest.names[document].slug)
  }

  /// The address of a sentence of a document in the page.
  func route(_ document: Int, sentence: Int) -> Route {
    Route(ViewName.documents.rawValue, digest.names[document].slug, "z\(sentence + 1)")
  }

  /// The address of a page of a document.
  func route(_ document: Int, page: Int) -> Route {
    Route(ViewName.documents.rawValue, digest.names[document].slug, "p\(page)")
  }

  /// The address of the sentence that holds a range.
  func route(_ document: Int, range: TextRange) -> Route {
    let text = dossier.analyses[document].document
    guard !text.sentences.isEmpty else { return route(document) }
    return route(document, sentence: text.sentenceIndex(at: range.start))
  }

  /// A link to a document by its short name.
  func documentLink(_ document: Int) -> HTML {
    Tag.a(.href(route(document))) { digest.names[document].short }
  }

  /// A legal citation; the name of the series in italics.
  func citation(_ document: Int, range: TextRange? = nil) -> HTML {
    let page = range.flatMap { digest.names[document].page($0) }
    let text = Citation.dutch(dossier.analyses[document], page: page)
    let series = Citation.series(of: text)
    let rest = String(text.dropFirst(series.count))
    return Tag.span(.class("citation")) {
      if !series.isEmpty { Tag.i { series } }
      rest.replacing(" p. ", with: " p.\u{A0}").replacing(" nr. ", with: " nr.\u{A0}")
    }
  }

  /// The place and the number of a quote under it.
  func source(_ document: Int, range: TextRange, number: Int?) -> HTML {
    Tag.p(.class("cite")) {
      citation(document, range: range)
      HTML(" ")
      if digest.names[document].page(range) == nil {
        Tag.a(.href(route(document, range: range))) { digest.names[document].place(range) }
        HTML(number == nil ? "" : ", ")
      }
      number.map(evidenceLink)
    }
  }

  /// A table that scrolls by itself when it is wider than the window.
  func scrolling(_ label: String, @HTMLBuilder table: () -> HTML) -> HTML {
    Tag.div(.class("scroll"), .scrollable, .role(.region), .label(label)) { table() }
  }

  /// A choice of states; it filters what follows it, also without script.
  func choice(
    _ name: String,
    legend: String,
    all: Int,
    states: [(key: String, words: String, count: Int)]
  ) -> HTML {
    Tag.fieldset(.class("choice")) {
      Tag.legend { legend }
      pick(name, "all", Wording.everything, all, isChecked: true)
      for state in states where state.count > 0 {
        pick(name, state.key, state.words, state.count, isChecked: false)
      }
    }
  }

  private func pick(
    _ name: String,
    _ key: String,
    _ words: String,
    _ count: Int?,
    isChecked: Bool
  ) -> HTML {
    Tag.label(.class("pick")) {
      if isChecked {
        Tag.input(.radio, .choice(name), .value(key), .checked)
      } else {
        Tag.input(.radio, .choice(name), .value(key))
      }
      words
      if let count {
        HTML(" ")
        Tag.span(.class("n")) { Wording.number(count) }
      }
    }
  }

  /// A choice that changes what is shown in the cells of a table.
  func display(_ name: String, legend: String, _ options: [(key: String, words: String)]) -> HTML {
    Tag.fieldset(.class("choice")) {
      Tag.legend { legend }
      for (index, option) in options.enumerated() {
        pick(name, option.key, option.words, nil, isChecked: index == 0)
      }
    }
  }

  /// A list to choose from; only the script can use it.
  func menu(_ words: String, all: String, _ options: [(key: String, words: String)]) -> HTML {
    Tag.label(.class("menu")) {
      words
      HTML(" ")
      Tag.select(.data(.step, "facet")) {
        Tag.option(.value("")) { all }
        for option in options { Tag.option(.value(option.key)) { option.words } }
      }
    }
  }

  /// How many things are shown, kept right by the script.
  func counter(_ count: Int, _ one: String, _ many: String) -> HTML {
    Tag.p(.class("counter js-only"), .role(.status), .data(.noun, "\(one)|\(many)")) {
      Wording.count(count, one, many)
    }
  }
}
