import Documents
import Lexicons

/// A lexicon of a few rows, for tests of one thing at a time.
struct SmallLexicon {
  /// Its tables by file name.
  var texts: [String: String] = [:]

  /// Makes the concepts a–e: `b` is a part of `a`, `c` a sibling of `b`; `i` is an instrument.
  init(terms: [String] = [], cues: [String] = [], themes: [String] = []) {
    texts["normen.tsv"] = """
      id\touder\tnaam\tsoort\tthema\tbron\ttoelichting
      a\t\tA\tkader\toeso-ungp\teigen\teerste
      b\ta\tB\tnorm\t\teigen\ttweede
      c\ta\tC\tnorm\t\teigen\tderde
      d\t\tD\tnorm\tsdg\teigen\tvierde

      """
    texts["instrumenten.tsv"] = "id\tnaam\tbron\ttoelichting\ni\tI\teigen\tvijfde\n"
    texts["partijen.tsv"] = "id\tnaam\tsoort\tbron\nrijk\tRijk\toverheid\teigen\n"
    texts["scheidbaar.tsv"] = """
      werkwoord\tdeel\tstam\tverleden\tvoltooid
      inzetten\tin\tzet\tzette\tingezet
      toezeggen\ttoe\tzeg\tzegde\ttoegezegd

      """
    texts["lijsten/kleur.txt"] = "rood\nlicht blauw\n"
    texts["termen.tsv"] = ([Self.termColumns] + terms + ["rijk\tkabinet\tterm"]).map { $0 + "\n" }
      .joined()
    texts["signalen.tsv"] = ([Self.cueColumns] + cues).map { $0 + "\n" }.joined()
    texts["themas.tsv"] = (["thema\tpatroon"] + themes).map { $0 + "\n" }.joined()
  }

  static let termColumns = "concept\tpatroon\tsoort\topties\tja\tnee"
  static let cueColumns = "id\tklasse\tsterkte\trichting\tbereik\tvoorrang\tpatroon\tja\tnee\tbron"

  /// Compiles it.
  func loaded() throws -> Lexicon { try Lexicon.load(texts: texts) }
}

extension Lexicon {
  /// Returns what counts in a text as `concept:words`.
  func named(in text: String) -> [String] {
    let document = document(ofLine: text)
    return termMatches(in: document).map {
      "\(concept(of: $0.rule) ?? ""):\(document.quote($0.range))"
    }
  }

  /// Returns the cues of a text as `id:words|words`, a bar between words that stand apart.
  func cues(in text: String) -> [String] {
    let document = document(ofLine: text)
    return cueMatches(in: document).map { match in
      rules[match.rule].id + ":" + match.ranges.map { document.quote($0) }.joined(separator: "|")
    }
  }
}
