import Detection
import Documents
import Linking

/// The questions of parliament: what was asked, what the answer does with it, what it leaves.
extension HTMLPage {
  var questions: HTML {
    let states = digest.questions.flatMap(\.answers).map(QuestionSet.state)
    return HTMLBuilder.buildBlock(
      head(.questions, Wording.questionsHeadline(states), Wording.questionsLead),
      Tag.div(.class("choices pair"), .data(.filter, "article.question")) {
        choice(
          "answer",
          legend: Wording.Column.answer,
          all: states.count,
          states: QuestionSet.State.allCases.map { state in
            (state.rawValue, Wording.answer(state), states.count { $0 == state })
          }
        )
        counter(states.count, "vraag", "vragen")
      },
      HTMLBuilder.buildArray(
        digest.questions.map { set in
          Tag.section(.class("set")) {
            Tag.h3(.class("set-title")) {
              documentLink(set.document)
              HTML(" ")
              Tag.span(.class("muted")) { citation(set.document) }
            }
            for answer in set.answers { question(answer, in: set.document) }
          }
        }
      )
    )
  }

  private func question(_ answer: Answer, in document: Int) -> HTML {
    let state = QuestionSet.state(answer)
    return Tag.article(
      .class("question"),
      .id(Route(ViewName.questions.rawValue, digest.names[document].slug, answer.id)),
      .data(.state, state.rawValue)
    ) {
      Tag.h4 { Wording.question(answer) }
      Tag.div(.class("asked")) {
        if let asked = answer.asked {
          quote(document, asked)
        } else {
          Tag.span(.class("muted")) { Wording.questionUnknown }
        }
      }
      Tag.div(.class("answered")) {
        if let answered = answer.answered {
          Tag.blockquote(.class("reply")) { quote(document, answered) }
        } else {
          Tag.p(.class("muted")) { Wording.noAnswerHere }
        }
        Tag.p(.class("verdict")) {
          tag(state.rawValue, Wording.answer(state))
          if let stance = answer.stance {
            HTML(" ")
            Tag.span(.class("muted")) { Wording.stance(stance) }
          }
        }
        for remark in Wording.remarks(answer, name: digest.name) {
          Tag.p(.class("small")) { remark }
        }
        if let range = answer.answered ?? answer.asked {
          Tag.p(.class("cite")) {
            Tag.a(.href(route(document, range: range))) { digest.names[document].place(range) }
          }
        }
      }
    }
  }
}
