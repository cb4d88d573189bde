/// Zip archives made by hand, right or wrong in ways that no program would write.
public struct ZipFile: Sendable {
  /// A member and what its headers say of it.
  public struct Member: Sendable {
    let name: [UInt8]
    let data: [UInt8]
    var method: UInt16 = 0
    var flags: UInt16 = 0
    var size: UInt32
    var checksum: UInt32

    /// Makes a stored member.
    public init(_ name: String, _ text: String) { self.init(name, bytes: Array(text.utf8)) }

    /// Makes a stored member.
    public init(_ name: String, bytes: [UInt8]) {
      self.name = Array(name.utf8)
      data = bytes
      size = UInt32(bytes.count)
      checksum = ZipFile.checksum(bytes)
    }

    /// The same with another unpacked size in its headers.
    public func claiming(size: UInt32) -> Member {
      var member = self
      member.size = size
      return member
    }

    /// The same with another method of compression in its headers.
    public func method(_ method: UInt16) -> Member {
      var member = self
      member.method = method
      return member
    }

    /// The same with the flag that it is encrypted.
    public var encrypted: Member {
      var member = self
      member.flags = 1
      return member
    }

    /// The same with a wrong checksum.
    public var damaged: Member {
      var member = self
      member.checksum ^= 1
      return member
    }
  }

  /// The bytes of an archive.
  ///
  /// - Parameters:
  ///   - members: The members in order.
  ///   - overlapping: Whether the directory says that all begin where the first does.
  /// - Returns: The members, the directory and the end record.
  public static func bytes(_ members: [Member], overlapping: Bool = false) -> [UInt8] {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for member in members {
      let offset = overlapping ? 0 : UInt32(file.count)
      let common =
        two(member.flags) + two(member.method) + [0, 0, 0x21, 0] + four(member.checksum)
        + four(UInt32(member.data.count)) + four(member.size) + two(UInt16(member.name.count))
        + [0, 0]
      file += [0x50, 0x4B, 3, 4, 20, 0] + common + member.name + member.data
      directory += [0x50, 0x4B, 1, 2, 20, 0, 20, 0] + common
      directory += [UInt8](repeating: 0, count: 10) + four(offset) + member.name
    }
    let count = two(UInt16(truncatingIfNeeded: members.count))
    let end =
      [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + count + count + four(UInt32(directory.count))
      + four(UInt32(file.count)) + [0, 0]
    return file + directory + end
  }

  /// Raw deflate of zeros: one literal, then copies of 258 bytes, in the fixed code of RFC 1951.
  public static func deflatedZeros(copies: Int) -> [UInt8] {
    var bits: [Bool] = [true, true, false]
    func add(_ code: Int, _ length: Int) {
      for place in (0..<length).reversed() { bits.append(code >> place & 1 == 1) }
    }
    add(0b0011_0000, 8)
    for _ in 0..<copies {
      add(0b1100_0101, 8)
      add(0, 5)
    }
    add(0, 7)
    while bits.count % 8 != 0 { bits.append(false) }
    return stride(from: 0, to: bits.count, by: 8).map { start in
      (0..<8).reduce(UInt8(0)) { $0 | (bits[start + $1] ? 1 << UInt8($1) : 0) }
    }
  }

  private static func two(_ value: UInt16) -> [UInt8] {
    [UInt8(truncatingIfNeeded: value), UInt8(value >> 8)]
  }

  private static func four(_ value: UInt32) -> [UInt8] {
    two(UInt16(truncatingIfNeeded: value)) + two(UInt16(value >> 16))
  }

  /// CRC-32, bit by bit.
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var checksum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      checksum ^= UInt32(byte)
      for _ in 0..<8 {
        checksum = checksum & 1 == 1 ? checksum >> 1 ^ 0xEDB8_8320 : checksum >> 1
      }
    }
    return ~checksum
  }
}
