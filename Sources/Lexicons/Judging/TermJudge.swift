import Documents

extension Lexicon {
  /// Finds the terms and lets the whole lexicon judge them: exclusions veto, weak terms need
  /// company, of overlapping terms the leftmost and then the longest counts.
  public func termHits(in index: TextIndex) -> TermHits { index.terms }

  /// Works out the terms of an index.
  func judgedTerms(in index: TextIndex) -> TermHits {
    var hits = TermHits()
    let all = matches(of: engine.terms, in: index, clauses: false)
    let candidates = withoutVetoed(all, &hits)
    var strong: [Match] = []
    var weak: [Match] = []
    var broad: [Match] = []
    for match in candidates {
      let options = options(of: match.rule)
      if options.company != nil {
        weak.append(match)
      } else if options.isBroad {
        broad.append(match)
      } else {
        strong.append(match)
      }
    }
    strong = contested(strong)
    var accepted: [Match] = []
    var refused: [Match] = []
    if !weak.isEmpty {
      let company = Company(lexicon: self, index: index, strong: strong, weak: weak)
      var found: [(match: Match, distance: Int)] = []
      for match in weak {
        let distance = company.distance(to: match)
        if options(of: match.rule).isBroad {
          if distance != nil { broad.append(match) }
        } else if let distance {
          found.append((match, distance))
        } else {
          refused.append(match)
        }
      }
      accepted = nearestReferences(found)
    }
    hits.counted = contested(strong, and: accepted)
    hits.weak = outside(hits.counted, contested(refused))
    let known = Set(hits.counted)
    hits.broad = contested(hits.counted, and: broad).filter { !known.contains($0) }
    hits.strict = strict(hits.counted, candidates)
    return hits
  }

  /// Puts weaker matches beside settled ones: where they overlap, the weaker counts only when it
  /// holds all of the other and more.
  private func contested(_ settled: [Match], and weaker: [Match]) -> [Match] {
    var rivals: [Match] = []
    var beaten: Set<Int> = []
    var cursor = 0
    for match in contested(weaker) {
      while cursor < settled.count, settled[cursor].range.end <= match.range.start { cursor += 1 }
      var overlapped: [Int] = []
      var next = cursor
      while next < settled.count, settled[next].range.start < match.range.end {
        overlapped.append(next)
        next += 1
      }
      let holds = overlapped.allSatisfy { number in
        let other = settled[number]
        return match.range.contains(other.range) && match.range != other.range
          || match.range == other.range && concept(of: match.rule) != concept(of: other.rule)
      }
      guard holds else { continue }
      rivals.append(match)
      for number in overlapped where settled[number].range != match.range { beaten.insert(number) }
    }
    let kept = settled.enumerated().filter { !beaten.contains($0.offset) }.map(\.element)
    return (kept + rivals).sorted(by: Match.isBefore)
  }

  /// Takes away what an exclusion of the same concept, or of one above it, overlaps.
  private func withoutVetoed(_ matches: [Match], _ hits: inout TermHits) -> [Match] {
    var vetoes: [String: [Match]] = [:]
    for match in matches {
      if case .exclusion(let concept) = rules[match.rule].meaning {
        for id in engine.descendants[concept] ?? [concept] { vetoes[id, default: []].append(match) }
      }
    }
    var kept: [Match] = []
    var cursors: [String: Int] = [:]
    for match in matches {
      guard case .term(let concept, _) = rules[match.rule].meaning else { continue }
      guard let list = vetoes[concept] else {
        kept.append(match)
        continue
      }
      var cursor = cursors[concept] ?? 0
      // Exclusions are short: one that ends 400 bytes before the term cannot matter any more.
      while cursor < list.count, list[cursor].range.start + 400 < match.range.start { cursor += 1 }
      cursors[concept] = cursor
      let veto = list[cursor...].prefix { $0.range.start < match.range.end }
        .first { veto in
          // A part of the concept that holds all of the excluded words says more than they do.
          veto.range.overlaps(match.range)
            && (self.concept(of: veto.rule) == concept || !match.range.contains(veto.range))
        }
      if let veto { hits.vetoed.append((match, veto.rule)) } else { kept.append(match) }
    }
    return kept
  }

  /// Leftmost, then longest; the same words may name two concepts.
  private func contested(_ matches: [Match]) -> [Match] {
    // Of one concept the strict row speaks for the words, then the earlier row.
    let ordered = matches.sorted { left, right in
      if left.range != right.range { return Match.isBefore(left, right) }
      let (first, second) = (options(of: left.rule), options(of: right.rule))
      if first.isStrict != second.isStrict { return first.isStrict }
      return left.rule < right.rule
    }
    var kept: [Match] = []
    var reach = -1
    var same: Set<String> = []
    for match in ordered {
      let concept = concept(of: match.rule) ?? ""
      if match.range.start >= reach {
        kept.append(match)
        reach = match.range.end
        same = [concept]
      } else if let last = kept.last, last.range == match.range, same.insert(concept).inserted {
        kept.append(match)
      }
    }
    return kept
  }

  /// Of references with the same words only those count whose antecedent stands nearest.
  private func nearestReferences(_ found: [(match: Match, distance: Int)]) -> [Match] {
    var nearest: [TextRange: Int] = [:]
    for (match, distance) in found where options(of: match.rule).isReference {
      nearest[match.range] = min(distance, nearest[match.range] ?? Int.max)
    }
    return found.filter { match, distance in
      guard let best = nearest[match.range] else { return true }
      return !options(of: match.rule).isReference || distance == best
    }.map(\.match)
  }

  /// Returns the matches that overlap none of the counted ones.
  private func outside(_ counted: [Match], _ matches: [Match]) -> [Match] {
    var cursor = 0
    return matches.filter { match in
      while cursor < counted.count, counted[cursor].range.end <= match.range.start { cursor += 1 }
      return cursor == counted.count || !counted[cursor].range.overlaps(match.range)
    }
  }

  /// Returns the numbers of counted matches in which a strict row of the same concept, or of a part
  /// of it, matched as well.
  private func strict(_ counted: [Match], _ candidates: [Match]) -> Set<Int> {
    let rows = candidates.filter { options(of: $0.rule).isStrict }
    var result: Set<Int> = []
    var cursor = 0
    for (number, match) in counted.enumerated() {
      let concept = concept(of: match.rule) ?? ""
      let below = engine.descendants[concept] ?? [concept]
      while cursor < rows.count, rows[cursor].range.start + 400 < match.range.start { cursor += 1 }
      let isStrict = rows[cursor...].prefix { $0.range.start < match.range.end }.contains {
        match.range.contains($0.range) && below.contains(self.concept(of: $0.rule) ?? "")
      }
      if isStrict { result.insert(number) }
    }
    return result
  }
}
