import GRDB

/// What a store notes about itself.
enum StoreMeta: String {
  case nextDocument = "next document"
  case nextSegment = "next segment"
  case tokenizer
  case indexFormat = "index format"

  static func number(_ name: StoreMeta, _ db: Database) throws -> Int64? {
    try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT value FROM meta WHERE name = ?"),
      arguments: [name.rawValue])
  }

  static func set(_ name: StoreMeta, _ value: Int64, _ db: Database) throws {
    try db.cachedStatement(sql: "INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)")
      .execute(arguments: [name.rawValue, value])
  }
}
