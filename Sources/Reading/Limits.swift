/// How much is read of one input, so that no file can take the machine (inputs.md, 6).
public enum Limits {
  /// The bytes of one file.
  public static let fileSize = 256 << 20
  /// The bytes of one part that is XML or JSON.
  public static let markupSize = 64 << 20
  /// How deep elements may nest.
  public static let depth = 256
  /// The seconds that a helper program may run.
  public static let toolSeconds = 60.0
  /// The bytes that a helper program may print.
  public static let toolOutput = 200 << 20
  /// The bytes of memory that a helper program may use.
  public static let toolMemory = 2 << 30
  /// The members of one archive.
  public static let memberCount = 10_000
  /// The bytes of an archive, packed or unpacked.
  public static let archiveSize = 512 << 20
  /// How many times smaller an archive may be than what is in it.
  public static let archiveRatio = 200
}
