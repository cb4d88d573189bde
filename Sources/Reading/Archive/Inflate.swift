import CZlib

/// The system's zlib in bounded steps: the bytes are counted while they come out.
enum Inflate {
  /// Why a stream could not be unpacked.
  enum Failure: Error { case damaged, tooLarge }

  /// Unpacks raw deflate.
  ///
  /// - Parameters:
  ///   - bytes: The packed bytes.
  ///   - limit: The most bytes that may come out.
  /// - Returns: The unpacked bytes.
  /// - Throws: `damaged` when the stream breaks off or is wrong, `tooLarge` past the limit.
  static func raw(_ bytes: ArraySlice<UInt8>, limit: Int) throws(Failure) -> [UInt8] {
    guard let stream = czlib_open() else { throw .damaged }
    defer { czlib_close(stream) }
    var output: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 64 << 10)
    var rest = bytes
    while true {
      var used: Int64 = 0
      var written: Int64 = 0
      let room = Int64(chunk.count)
      let result = rest.withUnsafeBufferPointer { input in
        chunk.withUnsafeMutableBufferPointer { output in
          czlib_inflate(
            stream,
            input.baseAddress,
            Int64(input.count),
            &used,
            output.baseAddress,
            room,
            &written
          )
        }
      }
      guard result >= 0 else { throw .damaged }
      output += chunk[..<Int(written)]
      guard output.count <= limit else { throw .tooLarge }
      rest = rest.dropFirst(Int(used))
      if result == 1 { return output }
      // No input used and no output made: the stream breaks off.
      guard used > 0 || written > 0 else { throw .damaged }
    }
  }

  /// The version of the system's zlib.
  static var version: String { String(cString: czlib_version()) }

  /// The CRC-32 of bytes.
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBufferPointer { czlib_crc32(0, $0.baseAddress, Int64($0.count)) }
  }
}
