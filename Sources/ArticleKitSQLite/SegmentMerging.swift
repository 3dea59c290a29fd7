import ArticleKit
import Foundation
import GRDB

/// Keeps the number of segments small: the last ones of about one size become one of the next.
///
/// An article is written again at most log8(n) times in all. Only neighbours are merged, so that the
/// ranges of their documents stay apart.
struct SegmentMerging {
  private static let width = 8
  /// How many segments of a level become one: more where they are large, since an import makes many
  /// of them and ends with a merge of all.
  private static func width(at level: Int) -> Int { level < 3 ? width : 4 * width }

  private let db: Database
  private let cache: SegmentCache

  init(_ db: Database, _ cache: SegmentCache) {
    self.db = db
    self.cache = cache
  }

  private struct Stored {
    var id: Int64
    var first: Int64
    var last: Int64
    var live: Int

    /// The size, as the power of the width that it reaches.
    var level: Int {
      var (level, rest) = (0, live / 64)
      while rest > 0 {
        level += 1
        rest /= SegmentMerging.width
      }
      return level
    }
  }

  /// Writes a new segment.
  ///
  /// - Parameter write: gives its bytes, some at a time.
  func addSegment(
    first: Int64, last: Int64, documents: Int,
    _ write: (([UInt8]) throws -> Void) throws -> Void
  ) throws {
    let id = try StoreMeta.number(.nextSegment, db) ?? 1
    try StoreMeta.set(.nextSegment, id + 1, db)
    let chunks = ChunkWriter(db, segment: id)
    try write { try chunks.write($0) }
    try chunks.finish()
    try db.execute(
      sql: "INSERT INTO segment (id, first, last, documents, length) VALUES (?, ?, ?, ?, ?)",
      arguments: [id, first, last, documents, chunks.length])
  }

  /// Merges as many of the last segments as is due after a batch.
  func mergeIfDue() throws {
    let all = try stored()
    guard let top = all.map(\.level).max() else { return }
    for level in 0...top {
      let tail = all.reversed().prefix { $0.level <= level }
      if tail.count >= Self.width(at: level) { return try merge(Array(tail.reversed())) }
    }
  }

  /// Merges at the end of many batches: all but segments that are far larger than what came after.
  func mergeMost(check: @escaping () throws -> Void = {}) throws {
    let all = try stored()
    var count = 0
    var taken = 0
    for segment in all.reversed() {
      if taken > 0, segment.live > taken * Self.width { break }
      taken += segment.live
      count += 1
    }
    if count > 1 { try merge(Array(all.suffix(count)), check: check) }
  }

  private func stored() throws -> [Stored] {
    try Row.fetchAll(
      db,
      sql: "SELECT id, first, last, documents - deleted_count FROM segment ORDER BY first"
    ).map { Stored(id: $0[0], first: $0[1], last: $0[2], live: $0[3]) }
  }

  private func merge(_ segments: [Stored], check: @escaping () throws -> Void = {}) throws {
    guard let first = segments.first, let last = segments.last else { return }
    let ids = Set(segments.map(\.id))
    let parts = try cache.parts(db).filter { ids.contains($0.id) }.map(\.part)
    try addSegment(
      first: first.first, last: last.last, documents: segments.reduce(0) { $0 + $1.live }
    ) { sink in
      try SegmentMerge(parts).write { bytes in
        try check()
        try sink(bytes)
      }
    }
    for segment in segments { try SegmentRows.remove(segment.id, db) }
  }
}

extension SQLiteArticleStore {
  /// Makes few parts of the search index, after many insertions: searches are faster then.
  ///
  /// Insertions do most of this by themselves. Afterwards the log is brought into the file.
  public func mergeSegments() async throws { try mergeIndex() }

  /// Makes few parts of the search index, after many insertions: searches are faster then.
  package func mergeIndex(check: @escaping () throws -> Void = {}) throws {
    try writeNow("merge the search index") { db in
      try CurrentDatabase.with(db) { try SegmentMerging(db, writing).mergeMost(check: check) }
    }
    // Where others are reading, the log is brought into the file later.
    _ = try? pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
  }
}
