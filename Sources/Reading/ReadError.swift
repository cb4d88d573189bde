public import Documents

/// Why a file could not be read at all.
public enum ReadError: Error, Hashable {
  /// The path is absent, may not be opened, or is no regular file or folder.
  case unreadable(file: String, why: String)
  /// No reader claims the file.
  case unknownFormat(file: String, what: String, tip: String)
  /// The file holds nothing.
  case empty(file: String)
  /// The reader needs a program that is not installed.
  case missingTool(file: String, tool: String, package: String)
  /// A program cannot open the file: damaged, or behind a password.
  case cannotOpen(file: String, why: String)
  /// A program took too long or printed too much.
  case toolStopped(file: String, tool: String, why: String)
  /// Entities or a DOCTYPE where none may stand.
  case forbiddenMarkup(file: String, what: String)
  /// The file, or something in it, is larger or deeper than the limits.
  case tooLarge(file: String, what: String)
  /// The archive is refused as a whole.
  case refusedArchive(file: String, why: String)
  /// A page or record about a document, or a skeleton without text.
  case noBody(file: String)

  /// The message for people.
  public var diagnostic: Diagnostic {
    switch self {
    case .unreadable(let file, let why):
      Diagnostic(.error, "N100", place: file, why, tip: "controleer het pad en de leesrechten")
    case .unknownFormat(let file, let what, let tip):
      Diagnostic(.error, "N101", place: file, what, tip: tip)
    case .empty(let file):
      Diagnostic(.error, "N102", place: file, "leeg bestand", tip: "haal het stuk opnieuw op")
    case .missingTool(let file, let tool, let package):
      Diagnostic(
        .error,
        "N104",
        place: file,
        "\(tool) ontbreekt",
        tip: "sudo apt install \(package) (of: nakomen doctor)"
      )
    case .cannotOpen(let file, let why):
      Diagnostic(
        .error,
        "N105",
        place: file,
        why,
        tip: "open het stuk zelf en sla het op zonder wachtwoord"
      )
    case .toolStopped(let file, let tool, let why):
      Diagnostic(.error, "N106", place: file, "\(tool): \(why)", tip: "splits het stuk in delen")
    case .forbiddenMarkup(let file, let what):
      Diagnostic(.error, "N109", place: file, what, tip: "haal het stuk opnieuw op bij de bron")
    case .tooLarge(let file, let what):
      Diagnostic(.error, "N110", place: file, what, tip: "splits het stuk in delen")
    case .refusedArchive(let file, let why):
      Diagnostic(
        .error,
        "N111",
        place: file,
        why,
        tip: "haal het bestand opnieuw op, of pak het zelf uit"
      )
    case .noBody(let file):
      Diagnostic(
        .error,
        "N117",
        place: file,
        "geen tekst van een stuk: alleen een pagina of gegevens erover; niet te beoordelen",
        tip: "download het stuk zelf"
      )
    }
  }
}
