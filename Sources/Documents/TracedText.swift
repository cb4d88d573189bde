/// UTF-8 text that remembers which source bytes each of its bytes stands for.
///
/// A list of runs in the order of the text, found by binary search. Readers *copy* and *write*;
/// every repair builds a new text by *appending* parts of an old one.
public struct TracedText: Hashable, Sendable {
  /// A stretch of text with one origin.
  struct Run: Hashable, Sendable {
    /// The first byte of the text that this run holds.
    var start: Int
    /// The source bytes that the run stands for.
    var source: SourceRange
    /// Whether the text is the source byte for byte.
    var isCopy: Bool
  }

  /// The bytes of the text.
  public private(set) var utf8: [UInt8] = []
  private(set) var runs: [Run] = []

  /// Makes an empty text.
  public init() {}

  /// Makes a text that is its source, byte for byte.
  public init(copyOf bytes: [UInt8]) {
    utf8 = bytes
    if !bytes.isEmpty {
      runs = [Run(start: 0, source: SourceRange(0, bytes.count), isCopy: true)]
    }
  }

  /// The number of bytes.
  public var count: Int { utf8.count }

  /// The range of the whole text.
  public var range: TextRange { TextRange(0, utf8.count) }

  /// Reserves room for a number of bytes.
  public mutating func reserveCapacity(_ count: Int) { utf8.reserveCapacity(count) }

  /// Appends source bytes as they are.
  public mutating func copy(_ range: SourceRange, of bytes: [UInt8]) {
    precondition(range.end <= bytes.count, "copy past the source: \(range.end) > \(bytes.count)")
    guard range.count > 0 else { return }
    add(Run(start: utf8.count, source: range, isCopy: true))
    utf8.append(contentsOf: bytes[range.start..<range.end])
  }

  /// Appends text that stands for source bytes without being them, such as `é` for `&eacute;`.
  public mutating func write(_ text: some StringProtocol, for range: SourceRange) {
    write(bytes: Array(text.utf8), for: range)
  }

  /// Appends UTF-8 bytes that stand for source bytes without being them.
  public mutating func write(bytes: [UInt8], for range: SourceRange) {
    guard !bytes.isEmpty else { return }
    add(Run(start: utf8.count, source: range, isCopy: false))
    utf8.append(contentsOf: bytes)
  }

  /// Appends a part of another text together with its origins.
  public mutating func append(_ range: TextRange, of other: TracedText) {
    precondition(range.end <= other.count, "append past the text: \(range.end) > \(other.count)")
    guard !range.isEmpty else { return }
    var index = other.runIndex(at: range.start)
    while index < other.runs.count, other.runs[index].start < range.end {
      let run = other.runs[index]
      let end = index + 1 < other.runs.count ? other.runs[index + 1].start : other.count
      let from = max(run.start, range.start)
      let to = min(end, range.end)
      let source =
        run.isCopy
        ? SourceRange(run.source.start + from - run.start, run.source.start + to - run.start)
        : run.source
      add(Run(start: utf8.count, source: source, isCopy: run.isCopy))
      utf8.append(contentsOf: other.utf8[from..<to])
      index += 1
    }
  }

  /// The smallest source range that holds everything a range of text stands for.
  public func sourceRange(of range: TextRange) -> SourceRange {
    let parts = sourceRanges(of: range)
    guard let first = parts.first else {
      let at = sourceOffset(of: range.start)
      return SourceRange(at, at)
    }
    var start = first.start
    var end = first.end
    for part in parts {
      start = min(start, part.start)
      end = max(end, part.end)
    }
    return SourceRange(start, end)
  }

  /// The source ranges a range of text stands for, in text order, neighbours joined.
  public func sourceRanges(of range: TextRange) -> [SourceRange] {
    guard !range.isEmpty, !runs.isEmpty else { return [] }
    var result: [SourceRange] = []
    var index = runIndex(at: range.start)
    while index < runs.count, runs[index].start < range.end {
      let run = runs[index]
      let end = index + 1 < runs.count ? runs[index + 1].start : count
      let from = max(run.start, range.start)
      let to = min(end, range.end)
      let source =
        run.isCopy
        ? SourceRange(run.source.start + from - run.start, run.source.start + to - run.start)
        : run.source
      if let last = result.last, last.end == source.start {
        result[result.count - 1] = SourceRange(last.start, source.end)
      } else if result.last != source {
        result.append(source)
      }
      index += 1
    }
    return result
  }

  /// The source byte that the byte at an offset stands for; at the end of the text, the byte after the last.
  public func sourceOffset(of offset: Int) -> Int {
    guard !runs.isEmpty else { return 0 }
    guard offset < count else { return runs[runs.count - 1].source.end }
    let run = runs[runIndex(at: offset)]
    return run.isCopy ? run.source.start + offset - run.start : run.source.start
  }

  private mutating func add(_ run: Run) {
    if let last = runs.last, last.isCopy, run.isCopy, last.source.end == run.source.start,
      utf8.count - last.start == last.source.count
    {
      runs[runs.count - 1].source = SourceRange(last.source.start, run.source.end)
    } else {
      runs.append(run)
    }
  }

  /// The index of the run that holds the byte at an offset.
  private func runIndex(at offset: Int) -> Int {
    var low = 0
    var high = runs.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if runs[middle].start <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
