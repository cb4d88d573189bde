import Detection
import Documents
import Lexicons
import Linking

/// The marked words of a document, so that every view marks the same ones.
struct DocumentMarks: Sendable {
  /// What marked words are.
  enum Kind: String, CaseIterable, Sendable { case cue, norm, term, report, claim }

  /// Marked words.
  struct Span: Sendable {
    /// The bytes of the repaired text.
    let range: TextRange
    /// What they are.
    let kind: Kind
  }

  /// The spans in order; none overlaps another.
  let spans: [Span]

  /// Collects what the facts of a document rest on.
  init(_ analysis: Analysis) {
    var all: [Span] = []
    for statement in analysis.statements {
      let kind = Self.kind(of: statement.kind)
      for evidence in statement.evidence where evidence.range != statement.range {
        all.append(Span(range: evidence.range, kind: kind))
      }
      if let deadline = statement.deadline {
        all.append(Span(range: deadline.evidence.range, kind: .term))
      }
    }
    for mention in analysis.mentions where !mention.isWeak && !mention.isBroad {
      guard mention.kind == .norm || mention.kind == .instrument else { continue }
      all.append(Span(range: mention.evidence.range, kind: .norm))
    }
    all.sort {
      ($0.range.start, -$0.range.end, $0.kind.rawValue)
        < ($1.range.start, -$1.range.end, $1.kind.rawValue)
    }
    var kept: [Span] = []
    for span in all where !span.range.isEmpty {
      if let last = kept.last, span.range.start < last.range.end { continue }
      kept.append(span)
    }
    spans = kept
  }

  /// The spans that lie wholly in a range.
  func spans(in range: TextRange) -> ArraySlice<Span> {
    var low = 0
    var high = spans.count
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].range.start < range.start { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < spans.count, spans[end].range.end <= range.end { end += 1 }
    return spans[low..<end]
  }

  /// How the words are marked that made a statement what it is.
  static func kind(of kind: Statement.Kind) -> Kind {
    switch kind {
    case .reportDone, .reportProgress, .reportPartial: .report
    case .refusal, .reportLacking: .claim
    case .promise, .intention, .requirement, .expectation, .standing, .request, .recommendation:
      .cue
    }
  }
}
