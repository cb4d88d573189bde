/// Finds fixed ASCII text in bytes, whatever its case.
enum ByteSearch {
  /// Whether a range holds a text that is given in lower case.
  static func contains(_ text: StaticString, _ bytes: [UInt8], _ range: TextRange) -> Bool {
    let count = text.utf8CodeUnitCount
    guard range.count >= count else { return false }
    return text.withUTF8Buffer { wanted in
      let first = wanted[0]
      for at in range.start...(range.end - count) where bytes[at] | 0x20 == first {
        var index = 1
        while index < count, bytes[at + index] | 0x20 == wanted[index] | 0x20 { index += 1 }
        if index == count { return true }
      }
      return false
    }
  }
}
