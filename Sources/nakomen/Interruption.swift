import Foundation
import Synchronization

/// What happens on Ctrl-C: a half-written file goes, and the status is 130.
enum Interruption {
  private static let unfinished = Mutex<String?>(nil)

  /// Begins to listen, on a thread of its own; call before any other thread exists.
  static func listen() {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    Thread {
      var signals = sigset_t()
      sigemptyset(&signals)
      sigaddset(&signals, SIGINT)
      var caught: Int32 = 0
      sigwait(&signals, &caught)
      if let path = unfinished.withLock({ $0 }) { unlink(path) }
      _exit(130)
    }.start()
  }

  /// Names the file that must not be left behind; nil when there is none.
  static func remove(onInterrupt path: String?) { unfinished.withLock { $0 = path } }
}
