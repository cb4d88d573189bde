import Documents

/// The members of a zip archive, from its central directory, within limits; nothing is written to disk.
///
/// Refused as a whole: encryption, overlapping members, more than 10,000 of them, more than 512 MiB
/// unpacked, a ratio above 200, names with `..`, absolute names and backslashes (inputs.md, 6 and 7).
struct Zip {
  /// A member as the directory lists it.
  struct Member {
    let name: String
    let method: Int
    let checksum: UInt32
    let packed: Int
    let size: Int
    let offset: Int
  }

  /// Whether bytes begin as an archive does, with members or without.
  static func begins(_ bytes: some Sequence<UInt8>) -> Bool {
    let start = Array(bytes.prefix(4))
    return start == [0x50, 0x4B, 0x03, 0x04] || start == [0x50, 0x4B, 0x05, 0x06]
  }

  static let tooMany = "meer dan 10.000 bestanden in het archief"
  static let tooLarge = "uitgepakt groter dan 512 MB"

  /// What may still be unpacked of an archive and the archives inside it.
  struct Room {
    private var count = Limits.memberCount
    private var size = Limits.archiveSize

    /// Takes members; false when there are too many.
    mutating func takes(_ members: Int) -> Bool {
      count -= members
      return count >= 0
    }

    /// Takes the bytes of a member; false when there are too many.
    mutating func unpacks(_ bytes: Int) -> Bool {
      size -= bytes
      return size >= 0
    }
  }

  /// The members in the bytewise order of their names, folders left out.
  let members: [Member]
  private let bytes: [UInt8]
  private let file: String

  /// Reads the directory of an archive.
  init(_ bytes: [UInt8], file: String) throws(ReadError) {
    self.bytes = bytes
    self.file = file
    var found: [Member] = []
    guard let end = Self.endRecord(bytes) else {
      throw .refusedArchive(file: file, why: "beschadigd of afgebroken zip-archief")
    }
    let count = Self.number(bytes, end + 10, 2)
    guard count <= Limits.memberCount, count < 0xFFFF else {
      throw .refusedArchive(file: file, why: Self.tooMany)
    }
    var at = Self.number(bytes, end + 16, 4)
    for _ in 0..<count {
      guard at + 46 <= bytes.count, Self.number(bytes, at, 4) == 0x0201_4B50 else {
        throw .refusedArchive(file: file, why: "beschadigd zip-archief (byte \(at))")
      }
      let flags = Self.number(bytes, at + 8, 2)
      guard flags & 1 == 0 else {
        throw .refusedArchive(file: file, why: "het archief is versleuteld")
      }
      let nameLength = Self.number(bytes, at + 28, 2)
      let extra = Self.number(bytes, at + 30, 2) + Self.number(bytes, at + 32, 2)
      guard at + 46 + nameLength <= bytes.count else {
        throw .refusedArchive(file: file, why: "beschadigd zip-archief (byte \(at))")
      }
      let name = Self.name(bytes[(at + 46)..<(at + 46 + nameLength)])
      guard Self.isSafe(name) else {
        let shown = Diagnostic.printable(name)
        throw .refusedArchive(file: file, why: "onveilige naam in het archief: \(shown)")
      }
      if !name.hasSuffix("/") {
        found.append(
          Member(
            name: name,
            method: Self.number(bytes, at + 10, 2),
            checksum: UInt32(Self.number(bytes, at + 16, 4)),
            packed: Self.number(bytes, at + 20, 4),
            size: Self.number(bytes, at + 24, 4),
            offset: Self.number(bytes, at + 42, 4)
          )
        )
      }
      at += 46 + nameLength + extra
    }
    try Self.check(found, bytes.count, file)
    members = found.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// Unpacks a member; throws when it is damaged or larger than it says.
  func data(of member: Member) throws(ReadError) -> [UInt8] {
    let damaged = ReadError.refusedArchive(file: "\(file)/\(member.name)", why: "beschadigd")
    guard member.offset + 30 <= bytes.count, Self.number(bytes, member.offset, 4) == 0x0403_4B50
    else { throw damaged }
    let start =
      member.offset + 30 + Self.number(bytes, member.offset + 26, 2)
      + Self.number(bytes, member.offset + 28, 2)
    guard start + member.packed <= bytes.count else { throw damaged }
    let packed = bytes[start..<(start + member.packed)]
    let unpacked: [UInt8]
    switch member.method {
    case 0: unpacked = Array(packed)
    case 8:
      do throws(Inflate.Failure) {
        unpacked = try Inflate.raw(packed, limit: min(Limits.archiveSize, max(member.size, 0)))
      } catch {
        throw damaged
      }
    default:
      throw .refusedArchive(
        file: "\(file)/\(member.name)",
        why: "onbekende compressie (\(member.method))"
      )
    }
    guard unpacked.count == member.size, Inflate.checksum(unpacked) == member.checksum else {
      throw damaged
    }
    return unpacked
  }

  /// Unpacks the member with a name; nil when there is none.
  func data(named name: String) throws(ReadError) -> [UInt8]? {
    guard let member = members.first(where: { $0.name == name }) else { return nil }
    return try data(of: member)
  }

  private static func check(
    _ members: [Member],
    _ count: Int,
    _ file: String
  ) throws(ReadError) {
    let total = members.reduce(0) { $0 + $1.size }
    let packed = members.reduce(0) { $0 + $1.packed }
    guard total <= Limits.archiveSize else {
      throw .refusedArchive(file: file, why: tooLarge)
    }
    // A small text of blanks may well shrink a hundredfold; a bomb shrinks a thousandfold.
    guard total <= max(packed, 1) * Limits.archiveRatio || total < 1 << 20 else {
      throw .refusedArchive(file: file, why: "verdacht sterk gecomprimeerd")
    }
    var last = 0
    for member in members.sorted(by: { $0.offset < $1.offset }) {
      guard member.offset >= last, member.offset + 30 + member.packed <= count else {
        throw .refusedArchive(file: file, why: "bestanden in het archief overlappen elkaar")
      }
      last = member.offset + 30 + member.packed
    }
  }

  private static func isSafe(_ name: String) -> Bool {
    !name.isEmpty && !name.hasPrefix("/") && !name.contains("\\") && !name.contains("\0")
      && !name.split(separator: "/").contains("..")
  }

  /// The name as UTF-8, else in the code page that zip was made with.
  private static func name(_ bytes: ArraySlice<UInt8>) -> String {
    if let name = String(validating: bytes, as: UTF8.self) { return name }
    var name = String.UnicodeScalarView()
    for byte in bytes {
      name.append(byte < 0x80 ? Unicode.Scalar(byte) : upper[Int(byte) - 0x80])
    }
    return String(name)
  }

  /// The characters 0x80 to 0xFF of code page 437 (APPNOTE.TXT, appendix D).
  private static let upper = Array(
    ("ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
      + "└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■ ")
      .unicodeScalars
  )

  /// The offset of the end record, searched from the end; the comment may be 64 KiB.
  private static func endRecord(_ bytes: [UInt8]) -> Int? {
    guard bytes.count >= 22 else { return nil }
    var at = bytes.count - 22
    let last = max(0, bytes.count - 22 - 0xFFFF)
    while at >= last {
      if number(bytes, at, 4) == 0x0605_4B50 { return at }
      at -= 1
    }
    return nil
  }

  /// A little-endian number; bytes past the end count as zero.
  private static func number(_ bytes: [UInt8], _ at: Int, _ length: Int) -> Int {
    var value = 0
    for offset in 0..<length where at + offset < bytes.count {
      value |= Int(bytes[at + offset]) << (8 * offset)
    }
    return value
  }
}
