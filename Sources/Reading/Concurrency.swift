import Foundation
import Synchronization

/// Applies a function to the numbers below a count, on several threads, with the results in order.
///
/// The threads have a stack of their own size: markup nests, and those of a pool are small.
///
/// - Parameters:
///   - count: How many numbers there are.
///   - jobs: The most threads at a time.
///   - transform: What is done with each number.
/// - Returns: The results by number.
func concurrently<Result: Sendable>(
  _ count: Int,
  jobs: Int,
  _ transform: @escaping @Sendable (Int) -> Result
) -> [Result] {
  guard jobs > 1, count > 1 else { return (0..<count).map(transform) }
  let state = Work<Result>(count)
  let group = DispatchGroup()
  for _ in 0..<min(jobs, count) {
    group.enter()
    let thread = Thread {
      while let number = state.next() { state.put(transform(number), at: number) }
      group.leave()
    }
    thread.stackSize = 16 << 20
    thread.start()
  }
  group.wait()
  return state.results
}

/// The next number and the results so far; shared by threads, hence a class with a lock.
private final class Work<Result: Sendable>: Sendable {
  private struct State {
    var next = 0
    var results: [Result?]
  }

  private let state: Mutex<State>
  private let count: Int

  init(_ count: Int) {
    self.count = count
    state = Mutex(State(results: Array(repeating: nil, count: count)))
  }

  func next() -> Int? {
    state.withLock { state in
      guard state.next < count else { return nil }
      state.next += 1
      return state.next - 1
    }
  }

  func put(_ result: Result, at number: Int) { state.withLock { $0.results[number] = result } }

  var results: [Result] { state.withLock { $0.results.compactMap { $0 } } }
}
