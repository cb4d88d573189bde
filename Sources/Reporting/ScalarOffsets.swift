/// Byte offsets of a text as offsets in Unicode scalars, in constant time.
struct ScalarOffsets {
  private static let step = 512
  private let bytes: [UInt8]
  /// The number of scalars before each multiple of `step`.
  private let counts: [Int]

  init(_ bytes: [UInt8]) {
    var counts: [Int] = []
    counts.reserveCapacity(bytes.count / Self.step + 1)
    var count = 0
    for (index, byte) in bytes.enumerated() {
      if index % Self.step == 0 { counts.append(count) }
      if byte & 0xC0 != 0x80 { count += 1 }
    }
    self.bytes = bytes
    self.counts = counts
  }

  /// The number of scalars before a byte.
  subscript(offset: Int) -> Int {
    guard offset > 0, !counts.isEmpty else { return 0 }
    let at = min(offset, bytes.count)
    let block = min(at / Self.step, counts.count - 1)
    var count = counts[block]
    for byte in bytes[(block * Self.step)..<at] where byte & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
