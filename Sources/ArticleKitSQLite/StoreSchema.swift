import GRDB

/// The tables of a store and their versions.
///
/// Everything that the search index has follows from the tables `article` and `version`, and can
/// be made anew from them.
struct StoreSchema: Sendable {
  /// Marks a file as a store of articles: "AKit".
  static let applicationID = 0x414B_6974

  /// The number of the schema, SQLite's `user_version`.
  var version = 1
  /// The statements that lead from a number to the next one.
  var migrations: [Int: @Sendable (Database) throws -> Void] = [:]

  /// Makes the tables in an empty database.
  func create(_ db: Database) throws {
    try db.execute(sql: Self.tables)
    try IndexVersion.current.write(db)
    try db.execute(sql: "PRAGMA application_id = \(Self.applicationID)")
    try db.execute(sql: "PRAGMA user_version = \(version)")
  }

  /// Leads an older schema to this one.
  func migrate(_ db: Database, from old: Int) throws {
    for number in old..<version {
      guard let step = migrations[number] else {
        throw DatabaseError(message: "there is no way from schema \(number) to \(number + 1)")
      }
      try step(db)
    }
    try db.execute(sql: "PRAGMA user_version = \(version)")
  }

  /// - `article`: an article; `document` is its number in the search index, a new one each time it
  ///   is indexed. The columns beside are for lists and order; the JSON is the truth.
  /// - `version`: what the article was, the current version last. `checksum` is of the JSON.
  /// - `segment`: a part of the search index, never changed but for the bits of deleted documents.
  /// - `segment_chunk`: its bytes; `place` is the segment's id × 2²⁴ + the chunk's number.
  private static let tables = """
    CREATE TABLE meta (
      name TEXT PRIMARY KEY,
      value NOT NULL
    ) WITHOUT ROWID;

    CREATE TABLE article (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      document INTEGER NOT NULL UNIQUE,
      current INTEGER NOT NULL,
      moment INTEGER,
      date TEXT,
      headline TEXT,
      source TEXT,
      section TEXT,
      language TEXT,
      url TEXT,
      length INTEGER NOT NULL,
      story TEXT,
      is_duplicate INTEGER NOT NULL DEFAULT 0
    );
    CREATE INDEX article_by_moment ON article (moment DESC, id);

    CREATE TABLE version (
      number INTEGER PRIMARY KEY,
      article INTEGER NOT NULL,
      digest TEXT NOT NULL,
      checksum INTEGER NOT NULL,
      json BLOB NOT NULL
    );
    CREATE UNIQUE INDEX version_of_article ON version (article, digest);

    CREATE TABLE quotation (
      article INTEGER NOT NULL,
      position INTEGER NOT NULL,
      kind TEXT NOT NULL,
      text TEXT NOT NULL,
      speaker TEXT,
      mention TEXT,
      cue TEXT,
      PRIMARY KEY (article, position)
    ) WITHOUT ROWID;

    CREATE TABLE person (
      article INTEGER NOT NULL,
      position INTEGER NOT NULL,
      kind TEXT NOT NULL,
      name TEXT NOT NULL,
      roles TEXT,
      PRIMARY KEY (article, position)
    ) WITHOUT ROWID;
    CREATE INDEX person_by_name ON person (name);

    CREATE TABLE tag (
      article INTEGER NOT NULL,
      name TEXT NOT NULL,
      PRIMARY KEY (article, name)
    ) WITHOUT ROWID;
    CREATE INDEX tag_by_name ON tag (name);

    CREATE TABLE note (
      number INTEGER PRIMARY KEY,
      article INTEGER NOT NULL,
      digest TEXT NOT NULL,
      block INTEGER,
      start INTEGER NOT NULL,
      end INTEGER NOT NULL,
      quote TEXT NOT NULL,
      text TEXT NOT NULL
    );
    CREATE INDEX note_of_article ON note (article);

    CREATE TABLE saved_query (
      name TEXT PRIMARY KEY,
      text TEXT NOT NULL
    ) WITHOUT ROWID;

    CREATE TABLE segment (
      id INTEGER PRIMARY KEY,
      first INTEGER NOT NULL,
      last INTEGER NOT NULL,
      documents INTEGER NOT NULL,
      deleted_count INTEGER NOT NULL DEFAULT 0,
      deleted BLOB,
      length INTEGER NOT NULL
    );

    CREATE TABLE segment_chunk (
      place INTEGER PRIMARY KEY,
      checksum INTEGER NOT NULL,
      bytes BLOB NOT NULL
    );
    """
}
