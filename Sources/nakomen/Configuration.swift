import Documents
import Foundation

/// Settings from the nearest `nakomen.conf` upwards and from `NAKOMEN_*`; the latter win.
enum Configuration {
  /// Returns values by the long name of the flag.
  static func settings() throws(UsageError) -> [String: String] {
    var settings: [String: String] = [:]
    if let path = file() { settings = try read(path) }
    for (name, value) in ProcessInfo.processInfo.environment where name.hasPrefix("NAKOMEN_") {
      let flag = name.dropFirst(8).lowercased().replacing("_", with: "-")
      if Command.common.contains(where: { $0.name == flag }) { settings[flag] = value }
    }
    return settings
  }

  /// The nearest configuration file, from the working directory upwards.
  static func file() -> String? {
    var folder = FileManager.default.currentDirectoryPath
    while true {
      let path = folder + (folder == "/" ? "" : "/") + "nakomen.conf"
      if FileManager.default.fileExists(atPath: path) { return path }
      guard folder != "/", let cut = folder.lastIndex(of: "/") else { return nil }
      folder = cut == folder.startIndex ? "/" : String(folder[..<cut])
    }
  }

  private static func read(_ path: String) throws(UsageError) -> [String: String] {
    guard let data = FileManager.default.contents(atPath: path) else { return [:] }
    var settings: [String: String] = [:]
    let text = String(decoding: data, as: UTF8.self)
    for (index, raw) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = raw.trimmingCharacters(in: .whitespaces)
      if line.isEmpty || line.hasPrefix("#") { continue }
      let place = "nakomen.conf:\(index + 1)"
      let parts = line.split(separator: "=", maxSplits: 1)
        .map { $0.trimmingCharacters(in: .whitespaces) }
      guard parts.count == 2 else {
        throw UsageError("N204", "\(place): geen regel van de vorm sleutel = waarde")
      }
      guard Command.common.contains(where: { $0.name == parts[0] }) else {
        let near = nearest(to: parts[0], among: Command.common.map(\.name))
        let hint = near.map { "; bedoelde u '\($0)'?" } ?? ""
        throw UsageError(
          "N204",
          "\(place): onbekende sleutel '\(Diagnostic.printable(parts[0]))'\(hint)"
        )
      }
      settings[parts[0]] = parts[1]
    }
    return settings
  }
}
