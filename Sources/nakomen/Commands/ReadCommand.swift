import Documents
import Reading
import Reporting

extension Command {
  /// `nakomen read`: what the reader saw, and what repair made of it.
  static let read = Command(
    name: "read",
    arguments: "BESTAND…",
    summary: "wat er van een stuk is gelezen: blokken, herstel, lacunes",
    flags: [],
    run: { (invocation) async throws(UsageError) -> Int32 in
      let format = invocation.value("format") ?? "list"
      guard ["list", "txt", "jsonl"].contains(format) else {
        throw UsageError(
          "N402",
          "onbekende vorm '\(Diagnostic.printable(format))'",
          tip: "kies uit: list, txt, jsonl"
        )
      }
      let pipeline = try Pipeline(invocation)
      guard !pipeline.inputs.drafts.isEmpty || !pipeline.inputs.registers.isEmpty else {
        throw Pipeline.nothingReadable
      }
      var output = Output()
      if format == "list" {
        for register in pipeline.inputs.registers { output.write(Listing.text(of: register)) }
      }
      for document in await pipeline.documents() {
        switch format {
        case "txt": output.write(String(decoding: document.stored.utf8, as: UTF8.self))
        case "jsonl": output.write(Exchange(of: document).line)
        default: output.write(Listing(of: document).text)
        }
      }
      try output.deliver(invocation)
      return pipeline.status(keepGoing: invocation.has("keep-going"))
    }
  )
}

/// A document as people inspect it: its tree, then what was repaired, dropped and missed.
struct Listing {
  let text: String

  init(of document: Document) {
    var lines = ["# \(Diagnostic.printable(document.source.name)) (\(document.format))"]
    lines += Outline(of: document).lines
    if !document.edits.isEmpty {
      lines += ["", "## herstel (\(document.edits.count))"]
      lines += document.edits.map { Self.line($0, document) }
    }
    if !document.calls.isEmpty {
      lines += ["", "## nootverwijzingen (\(document.calls.count))"]
      lines += document.calls.map { call in
        let line = document.storedLine(of: document.storedRange(of: call.range).start)
        return "r.\(line) noot \(call.label)"
      }
    }
    if !document.notices.isEmpty {
      lines += ["", "## meldingen (\(document.notices.count))"]
      lines += document.notices.map { notice in
        "\(notice.code)\(notice.place.isEmpty ? "" : " " + notice.place): \(notice.message)"
      }
    }
    text = lines.map { Diagnostic.printable($0) }.joined(separator: "\n") + "\n"
  }

  /// A register: how many records it has, and its promises with the register's own status.
  static func text(of register: Register) -> String {
    var lines = [
      "# \(register.file) (register)",
      "toezeggingen: \(register.pledges.count) · gegevens van stukken: \(register.paperCount)"
        + " · verwijderd: \(register.deletedCount)",
    ]
    lines += register.pledges.map { pledge in
      let status = pledge.status.isEmpty ? "–" : pledge.status
      return "\(pledge.number) [\(status)] \(pledge.text)"
    }
    return lines.map { Diagnostic.printable($0) }.joined(separator: "\n") + "\n"
  }

  /// The rest of the words on both sides of an edit.
  private static func edges(_ edit: Edit, _ bytes: [UInt8]) -> (TextRange, TextRange) {
    var start = edit.stored.start
    var end = edit.stored.end
    let isAbout = edit.kind == .furniture || edit.kind == .moved || edit.kind == .sentenceJoined
    if !isAbout {
      while start > 0, bytes[start - 1] > 0x20, edit.stored.start - start < 40 { start -= 1 }
      while end < bytes.count, bytes[end] > 0x20, end - edit.stored.end < 40 { end += 1 }
    }
    return (TextRange(start, edit.stored.start), TextRange(edit.stored.end, end))
  }

  private static func line(_ edit: Edit, _ document: Document) -> String {
    let at = edit.stored.start
    let (before, after) = edges(edit, document.stored.utf8)
    let old = Document.plain(document.stored.utf8, TextRange(before.start, after.end))
    let new =
      edit.kind == .furniture || edit.kind == .moved && edit.replacement.isEmpty
      ? ""
      : Document.plain(document.stored.utf8, before) + edit.replacement
        + Document.plain(document.stored.utf8, after)
    return
      "r.\(document.storedLine(of: at)) \(edit.kind.rawValue): ‘\(old)’ → ‘\(new)’ "
      + "(\(edit.reason))"
  }
}
