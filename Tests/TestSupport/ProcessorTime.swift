import Foundation

/// The time that this thread has worked, which other work on the machine leaves alone.
public enum ProcessorTime {
  /// Measures how long the processor works on something in this thread.
  ///
  /// - Parameter work: The work; what it leaves to other threads is not counted.
  /// - Returns: The processor time of this thread.
  public static func measure(_ work: () throws -> Void) rethrows -> Duration {
    let start = now
    try work()
    return now - start
  }

  private static var now: Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}
