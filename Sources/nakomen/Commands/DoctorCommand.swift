import Documents
import Foundation
import Lexicons
import Reading

extension Command {
  /// `nakomen doctor`: what the program found on this machine, and what to install.
  static let doctor = Command(
    name: "doctor",
    arguments: "",
    summary: "welke hulpmiddelen en woordenlijsten er zijn, de grenzen, en wat u moet installeren",
    flags: [],
    run: { (invocation) async throws(UsageError) -> Int32 in
      guard invocation.paths.isEmpty else {
        throw UsageError(
          "N205",
          "doctor neemt geen stukken aan",
          tip: "nakomen read \(Diagnostic.printable(invocation.paths[0]))"
        )
      }
      let checkup = Checkup(invocation)
      Console.write(checkup.text)
      checkup.advice.forEach { Console.tell($0) }
      return checkup.hasLexicon ? 0 : 2
    }
  )
}

/// The state of the machine: helpers, rules, settings, limits.
private struct Checkup {
  /// The listing.
  private(set) var text = "nakomen \(Nakomen.version)\n"
  /// What is missing, with what to do.
  private(set) var advice: [Diagnostic] = []
  /// Whether there are rules to work with.
  private(set) var hasLexicon = false

  init(_ invocation: Invocation) {
    addHelpers()
    addLexicon(invocation)
    addSettings(invocation)
    addLimits()
  }

  private mutating func heading(_ title: String) { text += "\n\(title)\n" }

  private mutating func line(_ name: String, _ value: String) {
    let gap = String(repeating: " ", count: max(1, 24 - name.count))
    text += "  \(Diagnostic.printable(name))\(gap)\(Diagnostic.printable(value))\n"
  }

  private mutating func addHelpers() {
    heading("hulpmiddelen")
    for helper in [Helper.pdftotext(), .pdftohtml(), .prlimit(), .zlib()] {
      let found = [helper.version, helper.path].compactMap { $0 }.joined(separator: "  ")
      line(helper.name, (helper.isFound ? found : "ontbreekt") + "  (\(helper.purpose))")
      guard !helper.isFound else { continue }
      advice.append(
        Diagnostic(
          .warning,
          "N104",
          "\(helper.name) ontbreekt; nodig voor: \(helper.purpose)",
          tip: "sudo apt install \(helper.package)"
        )
      )
    }
    line("ICU", "\(icuVersion())  (woorden en zinnen scheiden)")
  }

  private mutating func addLexicon(_ invocation: Invocation) {
    heading("woordenlijsten")
    do throws(UsageError) {
      let lexicon = try Pipeline.lexicon(for: invocation)
      hasLexicon = true
      line("lexicon", "\(lexicon.id) \(lexicon.version)  sha256 \(lexicon.sha256)")
      var folders: [(folder: String, isShipped: Bool, tables: Int, rows: Int)] = []
      for table in lexicon.tables {
        let folder = table.path.split(separator: "/", omittingEmptySubsequences: false)
          .dropLast().joined(separator: "/")
        if let index = folders.firstIndex(where: { $0.folder == folder }) {
          folders[index].tables += 1
          folders[index].rows += table.rows
        } else {
          folders.append((folder, table.isShipped, 1, table.rows))
        }
      }
      for folder in folders {
        let name = folder.folder.split(separator: "/").last.map(String.init) ?? "."
        line(
          folder.isShipped ? name : "eigen lijst",
          "\(folder.tables) tabellen, \(folder.rows) rijen  \(folder.folder)"
        )
      }
      line(
        "begrippen",
        "\(lexicon.concepts.count) begrippen, \(lexicon.rules.count) patronen, "
          + "\(lexicon.expectations.count) verwachtingen, \(lexicon.lists.count) woordlijsten"
      )
      let profiles = Set(lexicon.expectations.map(\.profile)).sorted()
      line("profielen", profiles.joined(separator: ", "))
      line("waarschuwingen", "\(lexicon.warnings.count)")
      if !lexicon.warnings.isEmpty {
        advice.append(
          Diagnostic(
            .warning,
            "N302",
            "de woordenlijst geeft \(lexicon.warnings.count) waarschuwingen",
            tip: "nakomen lexicon lint"
          )
        )
      }
    } catch {
      line("lexicon", "ontbreekt")
      advice.append(Diagnostic(.error, error.code, error.message, tip: error.tip))
    }
  }

  private mutating func addSettings(_ invocation: Invocation) {
    heading("instellingen")
    line("nakomen.conf", Configuration.file() ?? "niet gevonden; de standaard geldt")
    let environment = ProcessInfo.processInfo.environment
    for name in environment.keys.sorted() where name.hasPrefix("NAKOMEN_") {
      line(name, "\(environment[name] ?? "")  (omgeving)")
    }
    let file = (try? Configuration.settings()) ?? [:]
    for (name, value) in file.sorted(by: { $0.key < $1.key }) {
      let variable = "NAKOMEN_" + name.uppercased().replacing("-", with: "_")
      if environment[variable] == nil { line(name, "\(value)  (nakomen.conf)") }
    }
    line("kernen", "\(ProcessInfo.processInfo.activeProcessorCount)")
  }

  private mutating func addLimits() {
    heading("grenzen")
    func megabytes(_ bytes: Int) -> String { "\(bytes >> 20) MB" }
    line("één bestand", megabytes(Limits.fileSize))
    line(
      "XML, JSON",
      "\(megabytes(Limits.markupSize)), \(Limits.depth) lagen diep"
    )
    line(
      "pdftotext",
      "\(Int(Limits.toolSeconds)) s, \(megabytes(Limits.toolOutput)) uitvoer, "
        + "\(megabytes(Limits.toolMemory)) geheugen"
    )
    line(
      "archief",
      "\(Limits.memberCount) bestanden, \(megabytes(Limits.archiveSize)), "
        + "hoogstens \(Limits.archiveRatio) keer ingepakt, één archief in een archief"
    )
    text += """

      formaten
        leest                   pdf, docx, odt, html, xml, md, txt, zip, json (open data van de Kamer)
        zet eerst om            doc, rtf: libreoffice --convert-to docx · scan: ocrmypdf -l nld
                                msg, eml: bewaar als PDF · xlsx: bewaar als csv

      """
  }
}
