import ArticleKit
public import Foundation
import GRDB

extension SQLiteArticleStore {
  /// Makes a store whole again.
  ///
  /// Where SQLite finds the file in order, only the search index is made anew. Otherwise every
  /// version that can be read goes into a new file that takes the place of the damaged one, which
  /// is kept beside it with ".damaged" after its name; if that is not possible, nothing is changed.
  /// No other process may use the store meanwhile.
  public static func repair(
    _ url: URL, progress: (Double) throws -> Void = { _ in }
  ) throws -> RepairReport {
    let file = StoreFile(path: url.path(percentEncoded: false))
    return try file.doing("repair") {
      var report = RepairReport()
      if let store = soundStore(url) {
        try store.rebuildIndex(progress: progress)
        report.articles = try store.pool.read {
          try Int.fetchOne($0, sql: "SELECT count(*) FROM article") ?? 0
        }
        report.savedVersions = try store.pool.read {
          try Int.fetchOne($0, sql: "SELECT count(*) FROM version") ?? 0
        }
        return report
      }
      var salvage = try StoreSalvage(file)
      try salvage.run(&report, progress)
      return report
    }
  }

  /// Makes the search index anew from the stored articles.
  public func rebuildIndex(progress: (Double) throws -> Void = { _ in }) throws {
    try file.doing("make the search index") {
      try pool.write { try IndexRebuild.run($0, writing, progress: progress) }
    }
  }

  /// The store, if nothing but its index can be wrong.
  private static func soundStore(_ url: URL) -> SQLiteArticleStore? {
    guard let store = try? SQLiteArticleStore(at: url, for: .writing) else { return nil }
    let isSound = try? store.pool.read { db in
      let lines = try String.fetchAll(db, sql: "PRAGMA integrity_check(1)")
      guard lines == ["ok"] else { return false }
      let rows = try Row.fetchCursor(db, sql: "SELECT json, checksum FROM version")
      while let row = try rows.next() {
        if PreparedArticle.checksum(of: row[0]) != row[1] as Int64 { return false }
      }
      return true
    }
    return isSound == true ? store : nil
  }
}

/// Reads what can be read of a damaged file into a new one.
private struct StoreSalvage {
  private static let batch = 1_024
  /// After so many numbers without a row, there are no more.
  private static let longestGap: Int64 = 20_000

  private let file: StoreFile
  private let copy: String
  private let repaired: String

  init(_ file: StoreFile) throws {
    self.file = file
    copy = file.path + ".copy"
    repaired = file.path + ".repaired"
  }

  mutating func run(_ report: inout RepairReport, _ progress: (Double) throws -> Void) throws {
    let files = FileManager.default
    for path in [copy, repaired] { remove(path) }
    defer { for path in [copy, repaired] { remove(path) } }
    try files.copyItem(atPath: file.path, toPath: copy)
    if files.fileExists(atPath: file.path + "-wal") {
      try files.copyItem(atPath: file.path + "-wal", toPath: copy + "-wal")
    }
    try fill()
    let target = try SQLiteArticleStore(at: URL(filePath: repaired), for: .creating)
    // Only what is read is asked for: the new file is made with what is there.
    let source = try DatabaseQueue(path: URL(filePath: copy).path(percentEncoded: false))
    var names: [Int64: Article.ID] = [:]
    try saveVersions(from: source, into: target, &names, &report, progress)
    try saveRest(from: source, into: target, names, &report)
    try target.pool.write { db in
      try CurrentDatabase.with(db) { try SegmentMerging(db, target.writing).mergeMost() }
    }
    report.articles = try target.pool.read {
      try Int.fetchOne($0, sql: "SELECT count(*) FROM article") ?? 0
    }
    try target.pool.close()
    let damaged = file.path + ".damaged"
    remove(damaged)
    for end in ["", "-wal"] where files.fileExists(atPath: file.path + end) {
      try files.moveItem(atPath: file.path + end, toPath: damaged + end)
    }
    try? files.removeItem(atPath: file.path + "-shm")
    try files.moveItem(atPath: repaired, toPath: file.path)
    report.damaged = damaged
  }

  private func remove(_ path: String) {
    for end in ["", "-wal", "-shm", "-journal"] {
      try? FileManager.default.removeItem(atPath: path + end)
    }
  }

  /// Lengthens the copy to what its first page says: SQLite opens no file that is shorter.
  private func fill() throws {
    let handle = try FileHandle(forUpdating: URL(filePath: copy))
    defer { try? handle.close() }
    guard let header = try handle.read(upToCount: 100), header.count == 100 else { return }
    func number(_ at: Int) -> UInt64 { header[at..<at + 4].reduce(0) { $0 << 8 | UInt64($1) } }
    let size = number(16) >> 16 == 1 ? 65_536 : number(16) >> 16
    // A length that nobody believes is none.
    let pages = min(number(28), 1 << 32 / max(size, 1) * 16)
    if try handle.seekToEnd() < size * pages { try handle.truncate(atOffset: size * pages) }
  }

  private func saveVersions(
    from source: DatabaseQueue, into target: SQLiteArticleStore,
    _ names: inout [Int64: Article.ID], _ report: inout RepairReport,
    _ progress: (Double) throws -> Void
  ) throws {
    var pending: [PreparedArticle] = []
    func flush() throws {
      guard !pending.isEmpty else { return }
      _ = try target.insert(prepared: pending)
      pending = []
    }
    let numbers = Self.numbers(in: source)
    for (done, number) in numbers.enumerated() {
      if done % 64 == 0 { try progress(Double(done) / Double(numbers.count)) }
      let row = try? source.read { db in
        try Row.fetchOne(
          db.cachedStatement(sql: "SELECT article, checksum, json FROM version WHERE number = ?"),
          arguments: [number])
      }
      guard let row, let json = Data.fromDatabaseValue(row[2]),
        let checksum = Int64.fromDatabaseValue(row[1]),
        PreparedArticle.checksum(of: json) == checksum,
        let article = try? ArticleJSON().decode(json), let prepared = try? PreparedArticle(article)
      else {
        report.lostVersions += 1
        continue
      }
      names[row[0]] = article.id
      pending.append(prepared)
      report.savedVersions += 1
      if pending.count >= Self.batch { try flush() }
    }
    try flush()
  }

  /// The numbers of all versions that are there, or that may be.
  private static func numbers(in source: DatabaseQueue) -> [Int64] {
    if let all = try? source.read({ db in
      try Int64.fetchAll(db, sql: "SELECT number FROM version ORDER BY number")
    }) {
      return all
    }
    var numbers: [Int64] = []
    var next: Int64 = 1
    var misses: Int64 = 0
    while misses < longestGap {
      // Where a page is damaged, a row may be there that nobody can read.
      let isThere = try? source.read { db in
        try Bool.fetchOne(
          db.cachedStatement(sql: "SELECT count(*) FROM version WHERE number = ?"),
          arguments: [next])
      }
      if isThere == true { numbers.append(next) }
      misses = isThere == true ? 0 : misses + 1
      next += 1
    }
    return numbers
  }

  private func saveRest(
    from source: DatabaseQueue, into target: SQLiteArticleStore, _ names: [Int64: Article.ID],
    _ report: inout RepairReport
  ) throws {
    let tables = [
      "tag": ["article", "name"],
      "note": ["article", "digest", "block", "start", "end", "quote", "text"],
      "saved_query": ["name", "text"],
    ]
    var tagged: Set<Int64> = []
    for (table, columns) in tables.sorted(by: { $0.key < $1.key }) {
      let list = columns.joined(separator: ", ")
      guard
        let rows = try? source.read({ db in
          try Row.fetchAll(db, sql: "SELECT \(list) FROM \(table)")
        })
      else {
        report.lostTables.append(table)
        continue
      }
      try target.pool.write { db in
        for row in rows {
          var values = Array(row.databaseValues)
          if columns[0] == "article" {
            guard let old = Int64.fromDatabaseValue(values[0]), let id = names[old],
              let number = try SQLiteArticleStore.number(of: id, db)
            else { continue }
            values[0] = number.databaseValue
            if table == "tag" { tagged.insert(number) }
          }
          let places = columns.map { _ in "?" }.joined(separator: ", ")
          try db.execute(
            sql: "INSERT OR IGNORE INTO \(table) (\(list)) VALUES (\(places))",
            arguments: StatementArguments(values))
        }
      }
    }
    guard !tagged.isEmpty else { return }
    try target.pool.write { db in
      var writer = try StoreWriter(db, target.writing)
      for number in tagged.sorted() { try writer.reindex(number: number) }
      try writer.finish()
    }
  }
}
