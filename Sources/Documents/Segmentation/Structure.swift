/// Blocks into sections: chapters, questions and answers, boxes, notes, annexes.
struct Structure {
  /// What a block is, before its sentences are known.
  struct Entry {
    let piece: Layout.Piece
    let range: TextRange
    let title: String
    let wordCount: Int
    let isFinished: Bool
    /// Who speaks, where the format says so.
    let speaker: String?
  }

  private(set) var sections: [Section] = []
  /// The innermost section of each block.
  private(set) var innermost: [Int] = []

  private var open: [Open] = []
  private let entries: [Entry]

  /// A section that has not ended yet.
  private struct Open {
    let index: Int
    let rank: Int
  }

  /// Ranks: a section closes those of the same or a higher rank.
  private enum Rank {
    static let root = 0
    static let annex = 1
    static let chapter = 2
    static let turn = 9
    static let question = 10
    static let inside = 20
    static let leaf = 30
  }

  /// Finds the sections of a document.
  init(_ entries: [Entry]) {
    self.entries = entries
    begin(.root, rank: Rank.root, heading: nil, title: "", at: 0)
    var index = 0
    let front = Self.frontCount(entries)
    if front > 0 {
      begin(.front, rank: Rank.leaf, heading: nil, title: "", at: 0)
      while index < front {
        innermost.append(current)
        index += 1
      }
      end(rank: Rank.leaf, at: index)
    }
    while index < entries.count {
      place(index)
      index += 1
    }
    end(rank: Rank.root, at: entries.count)
    pairAnswers()
  }

  private var current: Int { open.last?.index ?? 0 }

  private mutating func begin(
    _ kind: Section.Kind,
    rank: Int,
    heading: Int?,
    title: String,
    at block: Int
  ) {
    end(rank: rank, at: block)
    sections.append(
      Section(
        kind: kind,
        parent: open.last?.index,
        heading: heading,
        title: title,
        blocks: block..<block
      )
    )
    open.append(Open(index: sections.count - 1, rank: rank))
  }

  private mutating func end(rank: Int, at block: Int) {
    while let last = open.last, last.rank >= rank {
      let section = sections[last.index]
      sections[last.index] = Section(
        kind: section.kind,
        parent: section.parent,
        heading: section.heading,
        title: section.title,
        blocks: section.blocks.lowerBound..<block
      )
      open.removeLast()
    }
  }

  private mutating func place(_ index: Int) {
    let entry = entries[index]
    let piece = entry.piece
    if case .note = piece.kind {
      if sections[current].kind != .notes {
        begin(.notes, rank: Rank.leaf, heading: nil, title: "", at: index)
      }
    } else if piece.isFront {
      if sections[current].kind != .front {
        begin(.front, rank: Rank.leaf, heading: nil, title: "", at: index)
      }
    } else if piece.isBox {
      if sections[current].kind != .box {
        let isHeading = if case .heading = piece.kind { true } else { false }
        begin(
          .box,
          rank: Rank.leaf,
          heading: isHeading ? index : nil,
          title: isHeading ? entry.title : "",
          at: index
        )
      }
    } else if let label = piece.label {
      let kind: Section.Kind =
        label.kind == .question ? .question(label.numbers) : .answer(label.numbers)
      begin(kind, rank: Rank.question, heading: index, title: entry.title, at: index)
    } else if changesSpeaker(index) {
      turn(index)
    } else if case .heading(let level) = piece.kind {
      heading(index, level)
    } else if isSignature(index) {
      begin(.signature, rank: Rank.leaf, heading: nil, title: "", at: index)
    } else {
      leaveLeaf(index)
    }
    innermost.append(current)
  }

  /// Ends notes, letterhead and boxes before running text; a signature goes on with short lines.
  private mutating func leaveLeaf(_ index: Int) {
    guard let last = open.last, last.rank == Rank.leaf else { return }
    if sections[last.index].kind == .signature, !entries[index].isFinished,
      entries[index].wordCount <= 8, index - sections[last.index].blocks.lowerBound < 6
    {
      return
    }
    end(rank: Rank.leaf, at: index)
  }

  /// Whether other words begin here than those of whoever spoke before.
  private func changesSpeaker(_ index: Int) -> Bool {
    index > 0
      ? entries[index].speaker != entries[index - 1].speaker : entries[index].speaker != nil
  }

  /// Begins the section of a speaker, under the label if there is one; ends it when nobody speaks.
  private mutating func turn(_ index: Int) {
    let entry = entries[index]
    guard let speaker = entry.speaker else {
      end(rank: Rank.turn, at: index)
      if case .heading(let level) = entry.piece.kind { heading(index, level) }
      return
    }
    let isHeading = if case .heading = entry.piece.kind { true } else { false }
    begin(
      .chapter(level: 5),
      rank: Rank.turn,
      heading: isHeading ? index : nil,
      title: speaker,
      at: index
    )
  }

  private mutating func heading(_ index: Int, _ level: Int) {
    let entry = entries[index]
    let form = WordForm.folded(entry.title)
    let isInside = open.contains { $0.rank == Rank.question }
    if sections[current].kind == .signature, entry.wordCount <= 6, level == 4 {
      return
    }
    if form.hasPrefix("bijlage") || form.hasPrefix("annex") {
      begin(.annex, rank: Rank.annex, heading: index, title: entry.title, at: index)
    } else if form.contains("actiepunten") || form.contains("actielijst") {
      begin(
        .actions,
        rank: Rank.chapter + min(level, 6),
        heading: index,
        title: entry.title,
        at: index
      )
    } else if isInside, level >= 4, !Self.endsAnswers.contains(form) {
      begin(
        .chapter(level: level),
        rank: Rank.inside,
        heading: index,
        title: entry.title,
        at: index
      )
    } else {
      begin(
        .chapter(level: level),
        rank: Rank.chapter + min(level, 6),
        heading: index,
        title: entry.title,
        at: index
      )
    }
  }

  /// Heads after which no answer goes on.
  private static let endsAnswers: Set<String> = [
    "mededeling", "toelichting", "toelichting:", "mededeling:", "ondertekening", "noten",
    "voetnoten",
  ]

  /// Whether a block is the role of a minister under a letter, or a closing formula.
  private func isSignature(_ index: Int) -> Bool {
    let entry = entries[index]
    guard entry.wordCount <= 14 else { return false }
    let form = WordForm.folded(entry.title)
    if form.hasPrefix("hoogachtend") || form.hasPrefix("met vriendelijke groet") { return true }
    guard form.contains(",") else { return false }
    return ["de minister ", "de staatssecretaris ", "namens de minister ", "de minister-president"]
      .contains { form.hasPrefix($0) }
  }

  /// The number of blocks before the body: titles, letterhead, addressee, without a full stop.
  private static func frontCount(_ entries: [Entry]) -> Int {
    var count = 0
    for (index, entry) in entries.prefix(60).enumerated() {
      // A line that leads a list in is text.
      if entry.title.hasSuffix(":"), index + 1 < entries.count,
        case .item = entries[index + 1].piece.kind
      {
        break
      }
      if entry.isFinished || entry.wordCount > 25 || entry.piece.label != nil { break }
      if case .item = entry.piece.kind { break }
      if case .note = entry.piece.kind { break }
      if case .heading(let level) = entry.piece.kind, level <= 2 { break }
      count += 1
    }
    // The head directly above the body belongs to the body.
    if count > 0, count < entries.count, case .heading = entries[count - 1].piece.kind {
      count -= 1
    }
    return count >= 2 ? count : 0
  }

  /// Gives bare answers the questions that were asked since the last answer.
  ///
  /// An answer that names only the last of several questions asked in a row answers them all,
  /// when nothing else answers the others.
  private mutating func pairAnswers() {
    var answered: Set<Int> = []
    for section in sections {
      if case .answer(let numbers) = section.kind { answered.formUnion(numbers) }
    }
    var pending: [Int] = []
    for index in sections.indices {
      switch sections[index].kind {
      case .question(let numbers): pending += numbers
      case .answer(let numbers):
        let open = pending.filter { !answered.contains($0) }
        let all = numbers.isEmpty ? (open.isEmpty ? pending : open) : open + numbers
        replace(index, with: .answer(Array(Set(all)).sorted()))
        pending = []
      default: break
      }
    }
  }

  private mutating func replace(_ index: Int, with kind: Section.Kind) {
    let section = sections[index]
    sections[index] = Section(
      kind: kind,
      parent: section.parent,
      heading: section.heading,
      title: section.title,
      blocks: section.blocks
    )
  }
}
