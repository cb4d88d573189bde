import Detection
import Documents
import Lexicons

/// Rows of a profile that ask that a commitment has a field filled: a term, an amount, a body.
extension GapFinder {
  /// The author's own commitments that made the condition of a row true and lack its field.
  ///
  /// The field may stand in another sentence of the paragraph; then nothing is said.
  func unfilled(_ row: Expectation) -> [Int] {
    guard !set.hidesText(document) else { return [] }
    let places = row.conditions.flatMap(Expectation.alternatives)
      .flatMap { analysis.conditions[$0] ?? [] }
    guard !places.isEmpty else { return [] }
    return analysis.statements.indices.filter { index in
      let statement = analysis.statements[index]
      return statement.voice == .own && statement.kind == .promise
        && statement.strength.level >= 4
        && places.contains { $0.overlaps(statement.range) }
        && !isFilled(row.norm, in: statement)
        && !others(like: index).contains { isFilled(row.norm, in: $0) }
    }
  }

  /// The author's other statements on the subject of one: the term of a promise may stand in its
  /// repetition in the list of actions.
  private func others(like index: Int) -> [Statement] {
    let own = set.subject(StatementPlace(document: document, statement: index))
    return analysis.statements.indices.filter { other in
      guard other != index, analysis.statements[other].voice == .own else { return false }
      let here = own.covered(by: set.subject(StatementPlace(document: document, statement: other)))
      return here.weight >= 1.2 && here.share >= 0.34
    }.map { analysis.statements[$0] }
  }

  private func isFilled(_ field: String, in statement: Statement) -> Bool {
    switch field {
    case "veld:termijn": statement.deadline != nil || paragraphHoldsTerm(statement)
    case "veld:verantwoordelijke": statement.testability.responsible
    case "veld:meetbaar": statement.testability.measurable || paragraphHoldsNumber(statement)
    case "veld:budget": paragraphHoldsNumber(statement)
    default: true
    }
  }

  /// The sentences of the paragraph of a statement.
  private func paragraph(of statement: Statement) -> Range<Int> {
    let document = analysis.document
    return document.blocks[document.sentences[statement.sentence].block].sentences
  }

  private func paragraphHoldsTerm(_ statement: Statement) -> Bool {
    let sentences = paragraph(of: statement)
    return sentences.contains {
      set.statements(inSentence: $0, of: document).contains { $0.deadline != nil }
    }
      || numbers(in: sentences).contains {
        $0.utf8.count == 4 && ["19", "20"].contains($0.prefix(2))
      }
  }

  private func paragraphHoldsNumber(_ statement: Statement) -> Bool {
    let sentences = paragraph(of: statement)
    let words = set.lexicon.lists["getal"] ?? []
    let document = analysis.document
    return !numbers(in: sentences).isEmpty
      || sentences.contains { sentence in
        document.sentences[sentence].tokens.contains {
          let word = document.words[document.tokens[$0].word]
          return word != "een" && words.contains(word) || word == "€" || word == "euro"
        }
      }
  }

  /// The words of sentences that begin with a digit.
  private func numbers(in sentences: Range<Int>) -> [String] {
    let document = analysis.document
    return sentences.flatMap { sentence in
      document.sentences[sentence].tokens.compactMap {
        let word = document.words[document.tokens[$0].word]
        return word.first?.isNumber == true ? word : nil
      }
    }
  }

  /// The findings that nothing was found of commitments whose term has passed, one for each that names
  /// a norm or an instrument.
  func unfollowed(_ followUps: [FollowUp]) -> [Gap] {
    followUps.compactMap { followUp in
      let index = followUp.commitment.statement
      let statement = analysis.statements[index]
      guard followUp.isUnanswered, let norm = (statement.norms + statement.instruments).first else {
        return nil
      }
      return Gap(
        id: FactID.make(
          "f",
          type: "gap",
          document: analysis.document.source.name,
          said: [norm, Gap.Grade.notFollowedUp.rawValue, statement.id]
        ),
        document: document,
        norm: norm,
        instrument: statement.norms.isEmpty ? nil : statement.instruments.first,
        grade: .notFollowedUp,
        isCertain: false,
        profile: "",
        row: 0,
        source: "",
        searched: scope(of: norm),
        near: [],
        strict: .notFollowedUp,
        standard: .notFollowedUp,
        broad: .notFollowedUp,
        statement: index
      )
    }
  }

  /// The finding that a commitment lacks a field, with the commitment as its quote.
  func fieldGap(_ row: Expectation, of index: Int) -> Gap {
    let statement = analysis.statements[index]
    return Gap(
      id: FactID.make(
        "f",
        type: "gap",
        document: analysis.document.source.name,
        said: [row.norm, statement.id]
      ),
      document: document,
      norm: row.norm,
      instrument: nil,
      grade: .noncommittal,
      isCertain: false,
      profile: row.profile,
      row: row.row,
      source: row.source.hasSuffix("(k)") ? "" : row.source,
      searched: scope(of: row.norm),
      near: [
        Gap.NearMiss(
          quote: statement.quote,
          reason: "deze toezegging maakt het veld nodig",
          range: statement.range
        )
      ],
      strict: .noncommittal,
      standard: .noncommittal,
      broad: .noncommittal,
      statement: index
    )
  }
}
