import Detection
import Documents
import Lexicons
import TestSupport

@testable import Linking

/// Dossiers of short texts, read with the shipped rules.
enum ShortDossier {
  /// A text with what a sidecar would say of it.
  struct Text {
    let name: String
    let kind: DocumentKind
    let date: String
    let sender: String
    let text: String

    init(_ name: String, _ kind: DocumentKind, _ date: String, _ sender: String, _ text: String) {
      self.name = name
      self.kind = kind
      self.date = date
      self.sender = sender
      self.text = text
    }
  }

  /// Returns the dossier of texts, in order.
  static func make(_ texts: Text..., pledges: [Pledge] = []) throws -> Dossier {
    let lexicon = try ExampleDossier.lexicon.get()
    let analyses = texts.map { analysis($0, lexicon) }
    let sides = analyses.count == 2 ? (old: [0], new: [1]) : nil
    return Linker.dossier(
      of: analyses,
      pledges: pledges,
      lexicon: lexicon,
      run: Run(version: "0.0.0"),
      comparing: sides
    )
  }

  private static func analysis(_ text: Text, _ lexicon: Lexicon) -> Analysis {
    var metadata = Metadata()
    metadata.kind = Metadata.Stated(text.kind, .given)
    metadata.sender = Metadata.Stated(text.sender, .given)
    if let day = CalendarDate(iso: text.date) {
      metadata.date = Metadata.Stated(DateInterval(day), .given)
    }
    let bytes = Array(text.text.utf8)
    var lines: [Draft.Line] = []
    var start = 0
    for index in 0...bytes.count where index == bytes.count || bytes[index] == 0x0A {
      lines.append(Draft.Line(range: TextRange(start, index)))
      start = index + 1
    }
    let draft = Draft(
      source: Source(name: text.name, path: text.name, bytes: bytes),
      format: "txt",
      text: TracedText(copyOf: bytes),
      lines: lines,
      metadata: metadata
    )
    return Detector.analysis(
      of: Segmenter.document(from: draft, language: lexicon.language),
      with: lexicon
    )
  }
}

extension Dossier {
  /// The follow-up of the promise that holds some words.
  func followUp(of words: String) -> FollowUp? {
    followUps.first {
      analyses[$0.commitment.document].statements[$0.commitment.statement].quote.contains(words)
    }
  }

  /// The grade of what is missing of a norm in a document.
  func grade(_ norm: String, in document: Int = 0) -> Gap.Grade? {
    gaps.first { $0.document == document && $0.norm == norm && $0.instrument == nil }?.grade
  }
}
