/// Places in the checkout that tests read.
public enum Paths {
  /// The root of the checkout.
  public static let root: String = {
    let parts = #filePath.split(separator: "/").dropLast(3)
    return "/" + parts.joined(separator: "/")
  }()
  /// The shipped lexicons.
  public static let lexicons = root + "/Lexicons"
  /// The corpus.
  public static let corpus = root + "/Corpus"
}
