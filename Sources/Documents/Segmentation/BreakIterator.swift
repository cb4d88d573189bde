import CICU

/// The owner of one ICU break iterator, made and dropped inside one call.
struct BreakIterator: ~Copyable {
  /// What to look for.
  enum Unit { case word, sentence }

  private let handle: OpaquePointer

  /// Opens an iterator with ICU's Dutch rules.
  init?(_ unit: Unit) {
    guard let handle = cicu_open(Int32(unit == .word ? CICU_WORD : CICU_SENTENCE), "nl") else {
      return nil
    }
    self.handle = handle
  }

  deinit { cicu_close(handle) }

  /// Calls a function with each boundary after the first: its byte offset and rule status.
  func boundaries(in bytes: [UInt8], _ visit: (_ offset: Int, _ status: Int) -> Void) {
    bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress,
        cicu_set_text(handle, base, Int64(buffer.count)) == 0
      else { return }
      while true {
        let next = cicu_next(handle)
        guard next >= 0 else { return }
        visit(Int(next), Int(cicu_rule_status(handle)))
      }
    }
  }
}

/// The version of the system's ICU, such as `72.1`.
public func icuVersion() -> String { String(cString: cicu_version()) }
