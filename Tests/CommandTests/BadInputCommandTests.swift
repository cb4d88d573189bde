import Foundation
import TestSupport
import Testing

@Suite struct BadInputCommandTests {
  private static var folderOfAll: [String: Data] {
    var files = ["goed.txt": Data("\(BadInput.sentence) Dit stuk is goed.\n".utf8)]
    for sample in BadInput.files { files[sample.name] = Data(sample.bytes ?? []) }
    return files
  }

  @Test func `one run over everything bad names all of it and reads the rest`() throws {
    try Program.withFolder(Self.folderOfAll) { folder in
      let outcome = try Program.run(["export", folder])
      #expect(outcome.status == 3)
      for sample in BadInput.files {
        let lines = outcome.talk.split(separator: "\n").filter {
          $0.contains(" \(sample.code): \(sample.name)")
        }
        #expect(lines.contains { $0.contains(sample.message) }, "\(sample.name): \(lines)")
      }
      #expect(outcome.output.contains("\"doc\":\"goed.txt\""))
      let report = folder + "/uit.html"
      #expect(try Program.run(["report", "--keep-going", folder, "-o", report]).status == 0)
      let text = try String(contentsOfFile: report, encoding: .utf8)
      for sample in BadInput.files { #expect(text.contains(sample.name), "\(sample.name)") }
      // Nothing is written but what was asked for.
      let names = Set(try FileManager.default.contentsOfDirectory(atPath: folder))
      #expect(names == Set(Self.folderOfAll.keys).union(["uit.html"]))
    }
  }

  @Test(
    arguments: ["afgebroken.xml", "bom.xml", "veel.zip", "wachtwoord.docx", "utf16.txt", "nul.txt"]
  )
  func `a bad file alone ends with its own status`(name: String) throws {
    let sample = try #require(BadInput.files.first { $0.name == name })
    try Program.withFolder([name: Data(sample.bytes ?? [])]) { folder in
      let outcome = try Program.run(["check", folder + "/" + name])
      #expect(outcome.status == sample.status)
      #expect(outcome.talk.contains("\(sample.code): \(name)"))
      #expect(try Program.run(["read", folder + "/" + name]).status == sample.status)
    }
  }

  @Test func `without pdftotext a PDF is named with what to install`() throws {
    let files = ["a.pdf": Data("%PDF-1.4".utf8), "goed.txt": Data(BadInput.sentence.utf8)]
    try Program.withFolder(files) { folder in
      let outcome = try Program.run(["check", "--quiet", folder], helpers: "/bestaat/niet")
      #expect(outcome.status == 3)
      #expect(outcome.talk.contains("nakomen: fout N104: a.pdf: pdftotext ontbreekt\n  tip: sudo"))
    }
  }

  @Test func `a folder without permission is named`() throws {
    try Program.withFolder(["goed.txt": Data(BadInput.sentence.utf8)]) { folder in
      let closed = folder + "/dicht"
      try FileManager.default.createDirectory(atPath: closed, withIntermediateDirectories: false)
      try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: closed)
      defer {
        try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: closed)
      }
      // Root may read everything, so root gives up being root first.
      let wrapper =
        getuid() == 0
        ? [
          "/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--inh-caps=-all",
        ]
        : []
      // Where others may not enter the checkout, there is nobody to ask.
      guard try Program.run(["--version"], through: wrapper).status == 0 else { return }
      let outcome = try Program.run(["check", folder], through: wrapper)
      #expect(outcome.talk.contains("N100: dicht/: geen leesrechten"), "\(outcome.talk)")
      #expect(outcome.status == 3)
    }
  }
}

@Suite struct DoctorTests {
  @Test func `the doctor lists helpers, rules, settings and limits`() throws {
    let outcome = try Program.run(["doctor"])
    #expect(outcome.status == 0 && outcome.talk.isEmpty)
    for words in [
      "/pdftotext  (PDF lezen)", "pdftohtml", "zlib", "ICU", "imvo", "tabellen", "nakomen.conf",
      "256 MB",
      "10000 bestanden", "ocrmypdf",
    ] {
      #expect(outcome.output.contains(words), "\(words)")
    }
  }

  @Test func `what is missing is said with what to install`() throws {
    let outcome = try Program.run(["doctor"], helpers: "/bestaat/niet")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("pdftotext               ontbreekt"))
    #expect(outcome.talk.contains("tip: sudo apt install poppler-utils"))
  }

  @Test func `settings are shown with where they come from`() throws {
    try Program.withFolder(["nakomen.conf": Data("profile = nap\n".utf8)]) { folder in
      let outcome = try Program.run(["doctor"], folder: folder)
      #expect(outcome.output.contains("profile                 nap  (nakomen.conf)"))
    }
    let wrong = try Program.run(["doctor", "x.pdf"])
    #expect(wrong.status == 2 && wrong.talk.contains("N205"))
  }
}
