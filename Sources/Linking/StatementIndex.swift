import Detection
import Documents

/// Which statements share words, so that no statement need be compared with every other.
///
/// The keys of a word are its stem and, for a long one, its first and last six bytes: a compound and its
/// part share one of these.
struct StatementIndex {
  /// The statements by number, in order of document and place.
  let places: [StatementPlace]
  /// The keys of each statement.
  private let keys: [[Int]]
  /// The statements that hold a key.
  private let postings: [[Int]]
  /// The first number of each document.
  private let starts: [Int]
  /// Longer lists say too little to bring two statements together.
  private static let limit = 250

  init(_ subjects: [[Subject]], concepts: [[[String]]]) {
    var places: [StatementPlace] = []
    var keys: [[Int]] = []
    var starts: [Int] = []
    var numbers: [String: Int] = [:]
    var postings: [[Int]] = []
    for (document, own) in subjects.enumerated() {
      starts.append(places.count)
      for (number, subject) in own.enumerated() {
        var found: Set<Int> = []
        let words = subject.stems.flatMap { Self.keys($0.text) } + concepts[document][number]
        for word in words.sorted() {
          let key = numbers[word] ?? numbers.count
          numbers[word] = key
          if key == postings.count { postings.append([]) }
          if found.insert(key).inserted { postings[key].append(places.count) }
        }
        keys.append(found.sorted())
        places.append(StatementPlace(document: document, statement: number))
      }
    }
    self.places = places
    self.keys = keys
    self.postings = postings
    self.starts = starts
  }

  /// The keys of a stem.
  private static func keys(_ stem: String) -> [String] {
    let bytes = Array(stem.utf8)
    guard bytes.count >= 6 else { return [stem] }
    let first = String(decoding: bytes.prefix(6), as: UTF8.self)
    let last = String(decoding: bytes.suffix(6), as: UTF8.self)
    return [stem, "\u{1}" + first, "\u{2}" + last]
  }

  /// Returns the statements that share at least two keys with one, in order.
  func candidates(for place: StatementPlace, counts: inout [UInt16]) -> [StatementPlace] {
    let own = starts[place.document] + place.statement
    var touched: [Int] = []
    for key in keys[own] where postings[key].count <= Self.limit {
      for other in postings[key] where other != own {
        if counts[other] == 0 { touched.append(other) }
        counts[other] += 1
      }
    }
    var found: [Int] = []
    for other in touched {
      if counts[other] >= 2 { found.append(other) }
      counts[other] = 0
    }
    return found.sorted().map { places[$0] }
  }
}
