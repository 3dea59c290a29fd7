import ArticleKit
import Foundation
import GRDB

extension SQLiteArticleStore {
  /// Verifies everything that the file has: SQLite's pages and indexes, every version against its
  /// checksum and its article, every chunk of the search index against its checksum, and its
  /// documents against the articles.
  ///
  /// Reads the whole file in one snapshot; others can write meanwhile.
  ///
  /// - Parameter progress: told what part is done, from 0 to 1; what it throws ends the work.
  public func check(progress: (Double) throws -> Void = { _ in }) throws -> StoreReport {
    try file.doing("check") {
      try pool.read { db in
        var check = StoreCheck(db)
        return try check.run(progress)
      }
    }
  }
}

/// The checks of a store, within one snapshot.
private struct StoreCheck {
  /// More of one kind of problem than this are counted only.
  private static let mostProblems = 5

  private let db: Database
  private var report = StoreReport()
  private var counts: [String: Int] = [:]

  init(_ db: Database) { self.db = db }

  mutating func run(_ progress: (Double) throws -> Void) throws -> StoreReport {
    try progress(0)
    for line in try String.fetchAll(db, sql: "PRAGMA integrity_check(20)") where line != "ok" {
      note("SQLite", line)
    }
    try checkVersions(progress)
    try checkRows()
    try checkIndex(progress)
    for (kind, count) in counts.sorted(by: { $0.key < $1.key }) where count > Self.mostProblems {
      report.problems.append("\(kind): \(count - Self.mostProblems) more")
    }
    try progress(1)
    return report
  }

  private mutating func note(_ kind: String, _ problem: String) {
    counts[kind, default: 0] += 1
    if counts[kind, default: 0] <= Self.mostProblems { report.problems.append(problem) }
  }

  private mutating func checkVersions(_ progress: (Double) throws -> Void) throws {
    report.articles = try Int.fetchOne(db, sql: "SELECT count(*) FROM article") ?? 0
    let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM version") ?? 0
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT version.number, version.digest, version.checksum, version.json, article.id
        FROM version LEFT JOIN article ON article.number = version.article
        """)
    while let row = try rows.next() {
      report.versions += 1
      if report.versions % 256 == 0 {
        try progress(0.1 + 0.6 * Double(report.versions) / Double(max(count, 1)))
      }
      let number: Int64 = row[0]
      let json: Data = row[3]
      guard PreparedArticle.checksum(of: json) == row[2] as Int64 else {
        note("version", "version \(number): its checksum does not fit its JSON")
        continue
      }
      guard let id = text(row[4]) else {
        note("version", "version \(number): there is no article for it")
        continue
      }
      do {
        let article = try ArticleJSON().decode(json)
        if article.id.rawValue != id { note("version", "version \(number): it is of another ID") }
        if article.version != row[1] as String {
          note("version", "version \(number): its digest is another one")
        }
      } catch {
        note("version", "version \(number): \(error)")
      }
    }
  }

  private mutating func checkRows() throws {
    let lost = try Int.fetchOne(
      db,
      sql: """
        SELECT count(*) FROM article WHERE NOT EXISTS
          (SELECT 1 FROM version WHERE number = article.current AND article = article.number)
        """)
    if let lost, lost > 0 { note("article", "\(lost) articles have no current version") }
    for table in ["quotation", "person", "tag", "note"] {
      let loose = try Int.fetchOne(
        db,
        sql: """
          SELECT count(*) FROM \(table)
          WHERE article NOT IN (SELECT number FROM article)
          """)
      if let loose, loose > 0 { note(table, "\(loose) rows of \(table) are of no article") }
    }
  }

  private mutating func checkIndex(_ progress: (Double) throws -> Void) throws {
    let cache = SegmentCache(byteLimit: 4 << 20)
    var documents = Set(try Int64.fetchAll(db, sql: "SELECT document FROM article"))
    let rows = try Row.fetchAll(db, sql: "SELECT id, length FROM segment ORDER BY first")
    report.segments = rows.count
    for (done, row) in rows.enumerated() {
      try progress(0.7 + 0.3 * Double(done) / Double(rows.count))
      let (id, length): (Int64, Int) = (row[0], row[1])
      report.indexBytes += length
      do {
        try CurrentDatabase.with(db) {
          let chunks = (length + SegmentRows.chunkSize - 1) / SegmentRows.chunkSize
          var bytes = 0
          for chunk in 0..<chunks {
            bytes += try SegmentRows.chunk(SegmentRows.place(id, chunk), db).count
          }
          guard bytes == length else { throw SegmentError.cutShort }
          guard let part = try cache.parts(db).first(where: { $0.id == id })?.part else { return }
          var strangers = 0
          for (number, key) in try part.segment.keys().enumerated()
          where part.removed?[number] != true && documents.remove(key) == nil {
            strangers += 1
          }
          if strangers > 0 {
            note("index", "part \(id) of the search index has \(strangers) documents of no article")
          }
        }
      } catch let error as SegmentError {
        note("index", "part \(id) of the search index: \(error)")
      }
    }
    if !documents.isEmpty {
      note("index", "\(documents.count) articles are not in the search index")
    }
    let range = try Int.fetchOne(
      db,
      sql: """
        SELECT count(*) FROM segment_chunk WHERE place >> 24 NOT IN (SELECT id FROM segment)
        """)
    if let range, range > 0 { note("index", "\(range) chunks are of no part of the search index") }
  }
}
