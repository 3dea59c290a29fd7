/// What ``SQLiteArticleStore/check(progress:)`` found.
public struct StoreReport: Sendable, Hashable {
  public var articles = 0
  public var versions = 0
  /// The parts of the search index.
  public var segments = 0
  /// The bytes of the search index.
  public var indexBytes = 0
  /// What is wrong, in words; empty for a store that is whole.
  public var problems: [String] = []

  public var isWhole: Bool { problems.isEmpty }

  public init() {}
}

/// What ``SQLiteArticleStore/repair(_:progress:)`` did.
public struct RepairReport: Sendable, Hashable {
  /// Versions that were read, and so are in the store.
  public var savedVersions = 0
  /// Versions of which a row was there that could not be read.
  public var lostVersions = 0
  /// Articles that are in the store now.
  public var articles = 0
  /// What else could not be read: tables of tags, notes and queries.
  public var lostTables: [String] = []
  /// Where the file is that was repaired; nil where only the search index was made anew.
  public var damaged: String?

  public init() {}
}
