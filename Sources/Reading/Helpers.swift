/// A program or library that reading leans on, as it was found on this machine.
public struct Helper: Hashable, Sendable {
  /// Its name, such as `pdftotext`.
  public let name: String
  /// The absolute path of a program; nil when it is not there, and for a library.
  public let path: String?
  /// The version it states; nil when it states none.
  public let version: String?
  /// What it is needed for, in Dutch.
  public let purpose: String
  /// The Debian package that brings it.
  public let package: String

  /// Whether it can be used.
  public var isFound: Bool { path != nil || version != nil }

  /// Looks for the extractor of PDF text.
  public static func pdftotext() -> Helper { poppler("pdftotext", "PDF lezen") }

  /// Looks for the program that tells which letters of a PDF are in italics.
  public static func pdftohtml() -> Helper {
    poppler("pdftohtml", "advies en antwoord scheiden in stukken van de Raad van State")
  }

  private static func poppler(_ name: String, _ purpose: String) -> Helper {
    let tool = Tool(name)
    let banner = tool?.run(["-v"], input: [], timeLimit: 5, keepsErrors: true)
    return Helper(
      name: name,
      path: tool?.path,
      version: banner.flatMap { version(in: $0.output) },
      purpose: purpose,
      package: "poppler-utils"
    )
  }

  /// Looks for the program that limits the memory of the extractor.
  public static func prlimit() -> Helper {
    Helper(
      name: "prlimit",
      path: Tool("prlimit", folders: Tool.folders + ["/usr/bin"])?.path,
      version: nil,
      purpose: "het geheugen van pdftotext begrenzen",
      package: "util-linux"
    )
  }

  /// The library that unpacks archives.
  public static func zlib() -> Helper {
    Helper(
      name: "zlib",
      path: nil,
      version: Inflate.version,
      purpose: "docx, odt en zip uitpakken",
      package: "zlib1g"
    )
  }

  /// The first word with a digit and a point: `pdftotext version 22.12.0`.
  private static func version(in output: [UInt8]) -> String? {
    let line = String(decoding: output, as: UTF8.self).split(separator: "\n").first ?? ""
    return line.split(separator: " ").first { $0.first?.isNumber == true && $0.contains(".") }
      .map(String.init)
  }
}
