public import Documents

/// What the paths of a command line hold.
public struct Inputs: Sendable {
  /// The drafts in the bytewise order of their names.
  public var drafts: [Draft] = []
  /// The records of official registers.
  public var pledges: [Pledge] = []
  /// Files that could not be read, and other things to tell.
  public var diagnostics: [Diagnostic] = []
}
