import Detection
import Documents

extension AnalysisSet {
  /// Returns what each reference of each document means within the dossier.
  func resolutions() -> [[Resolution]] {
    let keys = analyses.map(Self.identifiers)
    return analyses.indices.map { index in
      analyses[index].references.map { resolve($0, from: index, keys) }
    }
  }

  /// The canonical ids a document is known by.
  private static func identifiers(_ analysis: Analysis) -> Set<String> {
    let metadata = analysis.metadata
    let ids = [metadata.paper?.value, metadata.caseNumber?.value, metadata.reference?.value]
    return Set(ids.compactMap { $0 })
  }

  private func resolve(
    _ reference: Reference,
    from index: Int,
    _ keys: [Set<String>]
  ) -> Resolution {
    if let id = reference.canonical {
      // A case number stands in the questions, the answers and the letter that brings them.
      let found = analyses.indices.filter { $0 != index && keys[$0].contains(id) }
      let isOwn = keys[index].contains(id)
      if found.count == 1, !isOwn {
        return Resolution(document: found[0], canonical: id, candidates: [])
      }
      return Resolution(document: nil, canonical: id, candidates: isOwn ? [] : found)
    }
    let found = candidates(for: reference, from: index)
    if found.count == 1 { return Resolution(document: found[0], canonical: nil, candidates: []) }
    return Resolution(document: nil, canonical: nil, candidates: found)
  }

  /// The documents that a name, a title or a date can mean.
  private func candidates(for reference: Reference, from index: Int) -> [Int] {
    analyses.indices.filter { other in
      guard other != index, !isNewer(other, than: index) else { return false }
      let metadata = analyses[other].metadata
      switch reference.kind {
      case .motion:
        guard metadata.kind?.value == .motie, !reference.names.isEmpty else { return false }
        let words = Self.words([metadata.title?.value, metadata.sender?.value])
        return reference.names.allSatisfy { name in
          Self.words([name]).allSatisfy { words.contains($0) }
        } && agrees(reference, metadata)
      case .letter, .document:
        if !reference.names.isEmpty {
          let title = FactID.folded(metadata.title?.value ?? "")
          return reference.names.contains { !title.isEmpty && title.contains(FactID.folded($0)) }
            && agrees(reference, metadata)
        }
        guard let date = reference.date, let own = metadata.date?.value else { return false }
        return date == own && metadata.kind?.value != .motie
      case .paper, .dossier, .annex, .caseNumber, .pledge, .gazette, .url:
        return false
      }
    }
  }

  /// Whether the date that a reference gives, if any, can be that of the document.
  private func agrees(_ reference: Reference, _ metadata: Metadata) -> Bool {
    guard let date = reference.date, let own = metadata.date?.value else { return true }
    return own.first <= date.last && date.first <= own.last
  }

  private static func words(_ texts: [String?]) -> Set<String> {
    Set(
      texts.compactMap { $0 }.flatMap {
        $0.lowercased().split { !$0.isLetter }.map(String.init)
      }
    )
  }
}
