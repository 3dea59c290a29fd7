import ArticleKit
import Foundation
import GRDB

/// Makes the search index anew from the stored articles, which are the truth.
enum IndexRebuild {
  private static let batch = 8_192

  /// Replaces the index within the transaction that the caller has open.
  static func run(
    _ db: Database, _ cache: SegmentCache, progress: (Double) throws -> Void = { _ in }
  ) throws {
    cache.clear()
    try db.execute(sql: "DELETE FROM segment_chunk")
    try db.execute(sql: "DELETE FROM segment")
    try IndexVersion.current.write(db)
    let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM article") ?? 0
    var done = 0
    var last: Int64 = 0
    while true {
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT article.number, version.json FROM article
          JOIN version ON version.number = article.current
          WHERE article.number > ? ORDER BY article.number LIMIT ?
          """, arguments: [last, batch])
      guard let end = rows.last else { break }
      last = end[0]
      var index = try IndexWriter(db, cache)
      for row in rows {
        let number: Int64 = row[0]
        let article = try ArticleJSON().decode(row[1])
        let document = index.add(article, marks: try StoreMarks.marks(db, article: number))
        try db.cachedStatement(sql: "UPDATE article SET document = ? WHERE number = ?")
          .execute(arguments: [document, number])
        done += 1
        if done % 256 == 0 { try progress(Double(done) / Double(max(count, 1))) }
      }
      try index.finish()
    }
    try CurrentDatabase.with(db) { try SegmentMerging(db, cache).mergeMost() }
    try progress(1)
  }
}

/// By which rules the search index was made.
struct IndexVersion: Equatable {
  /// Changes with the words that ``Tokenizer`` and ``Stemmer`` make.
  var tokenizer: Int64
  /// Changes with the bytes of a segment.
  var format: Int64

  static let current = IndexVersion(tokenizer: 1, format: 2)

  init(tokenizer: Int64, format: Int64) {
    self.tokenizer = tokenizer
    self.format = format
  }

  /// What a store notes.
  init(_ db: Database) throws {
    tokenizer = try StoreMeta.number(.tokenizer, db) ?? 0
    format = try StoreMeta.number(.indexFormat, db) ?? 0
  }

  func write(_ db: Database) throws {
    try StoreMeta.set(.tokenizer, tokenizer, db)
    try StoreMeta.set(.indexFormat, format, db)
  }
}
