public import Documents

/// An example of a row that does not hold.
public struct ExampleFailure: Hashable, Sendable {
  /// The number of the rule.
  public let rule: Int
  /// Whether it is the sentence that must match.
  public let isPositive: Bool
  /// The message.
  public let diagnostic: Diagnostic
}

extension Lexicon {
  /// Returns the examples that do not hold, in the order of the rules: every `ja` must be hit by its
  /// row's concept or cue at the marked words, no `nee` may be; the whole lexicon judges.
  public func failingExamples(of numbers: Range<Int>? = nil) -> [ExampleFailure] {
    var failures: [ExampleFailure] = []
    for number in numbers ?? rules.indices {
      let rule = rules[number]
      for isPositive in [true, false] {
        let text = isPositive ? rule.positive : rule.negative
        guard !text.isEmpty, let reason = failure(of: number, text, isPositive: isPositive) else {
          continue
        }
        let column = isPositive ? "ja" : "nee"
        failures.append(
          ExampleFailure(
            rule: number,
            isPositive: isPositive,
            diagnostic: Diagnostic(
              .error,
              isPositive ? "L031" : "L030",
              place: "\(rule.table):\(rule.line):\(column)",
              reason.message,
              tip: reason.tip
            )
          )
        )
      }
    }
    return failures
  }

  /// Returns why an example does not hold; nil when it does.
  private func failure(
    of number: Int,
    _ text: String,
    isPositive: Bool
  ) -> (message: String, tip: String)? {
    let example = Example(text)
    let index = index(of: document(ofLine: example.plain))
    let found = judged(number, index)
    let rule = rules[number]
    // The examples of an exclusion say the reverse of what they seem to: `ja` is taken away.
    if case .exclusion(let concept) = rule.meaning {
      return failureOfExclusion(concept, example, index, isPositive: isPositive)
    }
    if isPositive {
      if found.isEmpty {
        let others = rivals(number, index).map { quote($0, index) }
        return (
          "ja van rij \(rule.line) wordt niet getroffen",
          others.isEmpty
            ? "het patroon past niet op '\(rule.pattern)'"
            : "wel: \(others.joined(separator: ", "))"
        )
      }
      if example.spans.isEmpty || found.contains(where: { example.fits($0) }) { return nil }
      return (
        "ja van rij \(rule.line) wordt op andere woorden getroffen dan gemerkt: "
          + found.map { "'\(index.document.quote($0.range))'" }.joined(separator: ", "),
        "zet de haken om de getroffen woorden"
      )
    }
    guard let hit = found.first else { return nil }
    return (
      "nee van rij \(rule.line) wordt toch getroffen: \(quote(hit, index))",
      "maak het patroon nauwer of voeg een rij uitsluiten toe"
    )
  }

  private func failureOfExclusion(
    _ concept: String,
    _ example: Example,
    _ index: TextIndex,
    isPositive: Bool
  ) -> (message: String, tip: String)? {
    let below = engine.descendants[concept] ?? [concept]
    let counted = termHits(in: index).counted.filter {
      below.contains(self.concept(of: $0.rule) ?? "")
    }
    let marked = example.hull
    if isPositive {
      let hit = counted.first { hit in marked.map { $0.overlaps(hit.range) } ?? true }
      return hit.map { hit in
        (
          "ja van een uitsluiting wordt toch geteld: \(quote(hit, index))",
          "het patroon moet die woorden raken"
        )
      }
    }
    let hit = counted.contains { hit in marked.map { $0.overlaps(hit.range) } ?? true }
    return hit
      ? nil
      : ("nee van een uitsluiting wordt niet geteld", "kies een zin waarin het begrip wel telt")
  }

  /// Returns the hits of what a rule means: of its concept, its cue, its theme.
  private func judged(_ number: Int, _ index: TextIndex) -> [Match] {
    switch rules[number].meaning {
    case .term(let id, let options):
      let hits = termHits(in: index)
      let all = options.isBroad ? hits.counted + hits.broad : hits.counted
      return all.filter { concept(of: $0.rule) == id }
    case .exclusion: return []
    case .cue: return cueMatches(in: index).filter { rules[$0.rule].id == rules[number].id }
    case .theme(let theme):
      return themeMatches(in: index).filter { rules[$0.rule].meaning == .theme(theme) }
    case .documentKind(let kind, _, _):
      return kindMatches(in: index).filter {
        if case .documentKind(kind, _, _) = rules[$0.rule].meaning { true } else { false }
      }
    case .time(let time):
      return timeMatches(in: index).filter {
        if case .time(let other) = rules[$0.rule].meaning { other.id == time.id } else { false }
      }
    case .answer(let answerClass):
      return answerMatches(in: index).filter { rules[$0.rule].meaning == .answer(answerClass) }
    }
  }

  /// Returns the hits that stand where a rule's own should, for the message.
  private func rivals(_ number: Int, _ index: TextIndex) -> [Match] {
    switch rules[number].meaning {
    case .term, .exclusion:
      let hits = termHits(in: index)
      return hits.counted + hits.weak + hits.vetoed.map(\.match)
    case .cue: return cueMatches(in: index)
    case .theme: return themeMatches(in: index)
    case .documentKind: return kindMatches(in: index)
    case .time: return timeMatches(in: index)
    case .answer: return answerMatches(in: index)
    }
  }

  /// Makes a document of one paragraph.
  public func document(ofLine text: String) -> Document {
    let bytes = Array(text.utf8)
    let draft = Draft(
      source: Source(name: "voorbeeld", path: "voorbeeld", bytes: bytes),
      format: "txt",
      text: TracedText(copyOf: bytes),
      lines: [Draft.Line(range: TextRange(0, bytes.count), endsBlock: true)]
    )
    return Segmenter.document(from: draft, language: language)
  }

  private func quote(_ match: Match, _ index: TextIndex) -> String {
    let rule = rules[match.rule]
    let weak = options(of: match.rule).company == nil ? "" : ", zwak"
    return "'\(index.document.quote(match.range))' (\(rule.id), \(rule.table):\(rule.line)\(weak))"
  }
}

/// An example with its marked words.
struct Example {
  /// The sentence without brackets.
  let plain: String
  /// The marked bytes in order.
  let spans: [TextRange]

  /// Reads an example; brackets mark the words that must be hit.
  init(_ text: String) {
    var bytes: [UInt8] = []
    var spans: [TextRange] = []
    var start: Int?
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "["): start = bytes.count
      case UInt8(ascii: "]"):
        if let from = start { spans.append(TextRange(from, bytes.count)) }
        start = nil
      default: bytes.append(byte)
      }
    }
    plain = String(decoding: bytes, as: UTF8.self)
    self.spans = spans
  }

  /// From the first to the last marked byte; nil without marks.
  var hull: TextRange? {
    guard let first = spans.first, let last = spans.last else { return nil }
    return TextRange(first.start, last.end)
  }

  /// Whether a match covers exactly the marked words; what ends a compound or genitive may be left out.
  func fits(_ match: Match) -> Bool {
    let bytes = Array(plain.utf8)
    return spans.contains { $0.start == match.range.start }
      && match.ranges.allSatisfy { part in
        spans.contains { $0.start <= part.start && part.end <= $0.end }
      }
      && spans.allSatisfy { span in
        let inside = match.ranges.filter { span.contains($0) }
        guard let last = inside.map(\.end).max() else { return false }
        return last == span.end || Self.isTail(bytes[last..<span.end])
      } || isOneOf(match)
  }

  /// Several marked words may be several hits of one concept.
  private func isOneOf(_ match: Match) -> Bool {
    spans.count > 1 && spans.contains { $0 == match.range }
  }

  /// The rest of a word: no blank in it.
  private static func isTail(_ bytes: ArraySlice<UInt8>) -> Bool {
    !bytes.contains(0x20)
  }
}
