import Documents

extension Reader {
  /// Reads PDF through poppler's `pdftotext -bbox-layout`, with a layout of our own from the boxes.
  ///
  /// - Read: lines in reading order with their page; superscript numbers as note marks; small print
  ///   at the foot of a page as notes; columns in the margin apart from the text beside them.
  /// - Offsets count in the text layer as the extractor printed it, kept in `Source.bytes`.
  /// - Not read: pages without a text layer (a notice says which), files behind a password.
  static let pdf = Reader(
    name: "pdf",
    suffixes: ["pdf"],
    claims: { head in
      head.prefix(1024).indices.contains { head[$0...].starts(with: "%PDF-".utf8) }
    },
    read: { (source: Source) throws(ReadError) -> Draft in
      guard source.bytes.count <= Limits.fileSize else {
        throw .tooLarge(file: source.name, what: "groter dan 256 MB")
      }
      guard let tool = Tool("pdftotext") else {
        throw .missingTool(file: source.name, tool: "pdftotext", package: "poppler-utils")
      }
      let arguments = ["-q", "-enc", "UTF-8", "-bbox-layout", "-", "-"]
      return try pdfDraft(of: source, from: tool.run(arguments, input: source.bytes))
    }
  )

  /// Returns the draft of what the extractor printed.
  ///
  /// - Parameters:
  ///   - source: The PDF.
  ///   - outcome: What `pdftotext -bbox-layout` left; nil when it could not be started.
  /// - Returns: The draft; a part of it when a limit ended the run.
  /// - Throws: Why there is none.
  static func pdfDraft(
    of source: Source,
    from outcome: Tool.Outcome?
  ) throws(ReadError) -> Draft {
    guard let outcome else {
      throw .missingTool(file: source.name, tool: "pdftotext", package: "poppler-utils")
    }
    if outcome.wasStopped, outcome.output.isEmpty {
      throw .toolStopped(file: source.name, tool: "pdftotext", why: "duurde te lang")
    }
    guard outcome.status == 0 || outcome.wasStopped else {
      throw .cannotOpen(
        file: source.name,
        why: "de PDF kan niet worden geopend: beschadigd, of met een wachtwoord beveiligd"
      )
    }
    var layer = source
    layer.member = "tekstlaag"
    layer.bytes = withoutControls(outcome.output)
    let italics = PDFItalics.matter(in: layer.bytes) ? PDFItalics.read(source) : nil
    return try PDFText(source: layer, stop: outcome.stop, italics: italics).draft()
  }
}

/// Replaces control characters that no XML may hold by blanks; fonts without a map give such bytes.
private func withoutControls(_ bytes: [UInt8]) -> [UInt8] {
  bytes.map { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D ? 0x20 : $0 }
}

/// The text layer of a PDF on its way to a draft.
private struct PDFText {
  let source: Source
  let stop: Tool.Outcome.Stop?
  let italics: PDFItalics?
  private let tree: MarkupTree
  private var builder: LineBuilder

  init(
    source: Source,
    stop: Tool.Outcome.Stop?,
    italics: PDFItalics?
  ) throws(ReadError) {
    self.source = source
    self.stop = stop
    self.italics = italics
    guard let decoded = Decoding.decode(source.bytes) else {
      throw .cannotOpen(file: source.name, why: "de tekstlaag is onleesbaar")
    }
    tree = MarkupTree(decoded.text, isHTML: false)
    builder = LineBuilder(tree.text)
  }

  consuming func draft() throws(ReadError) -> Draft {
    let pages = tree.all("page")
    guard !pages.isEmpty else {
      throw .cannotOpen(file: source.name, why: "de PDF heeft geen bladzijden")
    }
    var first: [PDFPage.Line] = []
    var heights: [Double: Int] = [:]
    for (index, node) in pages.enumerated() {
      let lines = PDFPage(node, of: tree).linesInOrder(isFirst: index == 0)
      if index == 0 { first = lines }
      for line in lines { heights[(line.height * 2).rounded() / 2, default: 0] += line.words.count }
      let slanted = italics?.slanted(lines, page: index)
      for (number, line) in lines.enumerated() {
        builder.speaker = slanted?[number] == true ? Draft.Line.adviser : nil
        write(line, page: index + 1)
      }
      builder.blank(page: index + 1)
    }
    var draft = Draft(
      source: source,
      format: "pdf",
      text: builder.text,
      lines: builder.lines,
      calls: builder.calls,
      metadata: metadata(
        largest: PDFTitle(first, text: string).title(
          body: heights.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0
        )
      ),
      pages: pages.count
    )
    draft.noteEmptyPages()
    draft.noteStampedPages()
    if let stop {
      let limit =
        switch stop {
        case .time: "\(Int(Limits.toolSeconds)) seconden"
        case .output: "\(Limits.toolOutput >> 20) MB"
        }
      draft.notices.append(
        Notice(
          code: "N106",
          gap: .truncated,
          message: "pdftotext is na \(limit) gestopt; er ontbreekt tekst",
          tip: "splits het stuk in delen"
        )
      )
    }
    return draft
  }

  private mutating func write(_ line: PDFPage.Line, page: Int) {
    if line.beginsParagraph { builder.blank(page: page) }
    var words = line.words[...]
    var role = Draft.Line.Role.body
    if let cell = line.cell { role = .cell(row: cell.row, column: cell.column) }
    if let label = line.noteLabel {
      role = .note(label: label)
      if line.hasLabel { words = words.dropFirst() }
    }
    for word in words {
      if word.isMark, !builder.isEmpty {
        builder.call(tree.plain(word.range, isLiteral: false))
      } else {
        if !word.isGlued { builder.space(at: word.range.start) }
        builder.add(word.range)
      }
    }
    builder.end(role, endsBlock: false, page: page)
  }

  /// The words of a line, for the title.
  private func string(_ line: PDFPage.Line) -> String {
    line.words.reduce(into: "") { text, word in
      guard !word.isMark else { return }
      if !text.isEmpty, !word.isGlued { text += " " }
      text += tree.plain(word.range, isLiteral: false)
    }
  }

  /// The title in the properties of a PDF is often that of its template, and so less than what is
  /// printed large: both are a hint, no more.
  private func metadata(largest: String?) -> Metadata {
    var metadata = Metadata()
    if let largest {
      metadata.title = .init(largest, .inferred)
    } else if let title = tree.first("title").map({ tree.string(of: $0) }),
      TitleHint.isTelling(title)
    {
      metadata.title = .init(title, .inferred)
    }
    return metadata
  }
}

extension Draft {
  /// Adds a notice for scanned pages on which only a stamp or a page number is text.
  ///
  /// A single page with a few words is a cover; many of them are a scan.
  mutating func noteStampedPages() {
    guard let pages, pages >= 3 else { return }
    var words = [Int](repeating: 0, count: pages)
    for line in lines {
      guard let page = line.page, (1...pages).contains(page) else { continue }
      words[page - 1] +=
        text.utf8[line.range.start..<line.range.end]
        .split(whereSeparator: { $0 <= 0x20 }).count
    }
    let stamped = words.indices.filter { (1...5).contains(words[$0]) }.map { $0 + 1 }
    guard stamped.count >= 2, stamped.count * 10 >= pages * 3 else { return }
    notices.append(
      Notice(
        code: "N107",
        gap: .noTextLayer,
        place: "p. \(pageList(stamped))",
        message: "hooguit vijf woorden op p. \(pageList(stamped)), vermoedelijk een scan met een "
          + "stempel; \"ontbreekt\" wordt voor dit stuk niet gemeld",
        tip: "ocrmypdf -l nld --force-ocr \(source.path) \(source.path)-ocr.pdf",
        pages: stamped
      )
    )
  }
}
