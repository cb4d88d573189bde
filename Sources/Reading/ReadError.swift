public import Documents

/// Why a file could not be read at all.
public enum ReadError: Error, Hashable {
  /// The path is absent, may not be opened, or is no regular file or folder.
  case unreadable(file: String, why: String)
  /// No reader claims the file.
  case unknownFormat(file: String, what: String, tip: String)
  /// The file holds nothing.
  case empty(file: String)

  /// The message for people.
  public var diagnostic: Diagnostic {
    switch self {
    case .unreadable(let file, let why):
      Diagnostic(.error, "N100", place: file, why, tip: "controleer het pad en de leesrechten")
    case .unknownFormat(let file, let what, let tip):
      Diagnostic(.error, "N101", place: file, what, tip: tip)
    case .empty(let file):
      Diagnostic(.error, "N102", place: file, "leeg bestand", tip: "haal het stuk opnieuw op")
    }
  }
}
