import ArticleKit
import Foundation
import GRDB

/// Writes the search index within one transaction: what is added becomes a segment, what is
/// removed a bit beside the segment that has it, and small segments become larger ones.
struct IndexWriter {
  private let db: Database
  private let cache: SegmentCache
  private var next: Int64
  private var entries: [SegmentBuilder.Entry] = []
  private var removed: Set<Int64> = []
  /// The segment of what is to be added, if it was made before.
  private let draft: SegmentDraft?

  /// - Parameter draft: the segment of the articles that will be added if all of them are new; used
  ///   if that proves true.
  init(_ db: Database, _ cache: SegmentCache, draft: SegmentDraft? = nil) throws {
    self.db = db
    self.cache = cache
    self.draft = draft
    next = try StoreMeta.number(.nextDocument, db) ?? 1
  }

  /// Takes an article into the index.
  ///
  /// - Returns: its number there.
  mutating func add(_ article: Article, marks: ArticleMarks) -> Int64 {
    entries.append(SegmentBuilder.Entry(article, marks: marks, key: next))
    next += 1
    return next - 1
  }

  /// Takes a document out of the index.
  mutating func remove(_ document: Int64) { removed.insert(document) }

  /// Writes what came together.
  consuming func finish() throws {
    guard !entries.isEmpty || !removed.isEmpty else { return }
    let fresh = entries.filter { !removed.contains($0.key) }
    let gone = removed.subtracting(entries.map(\.key))
    try CurrentDatabase.with(db) {
      if !gone.isEmpty { try markRemoved(gone) }
      if !fresh.isEmpty { try write(fresh) }
      try SegmentMerging(db, cache).mergeIfDue()
    }
    try StoreMeta.set(.nextDocument, next, db)
  }

  private func write(_ entries: [SegmentBuilder.Entry]) throws {
    let keys = entries.map(\.key)
    guard let first = keys.min(), let last = keys.max() else { return }
    let isDrafted = removed.isEmpty && draft?.count == entries.count
    let segment = isDrafted ? draft : nil
    try SegmentMerging(db, cache).addSegment(first: first, last: last, documents: entries.count) {
      try $0((segment ?? SegmentBuilder(entries).draft()).bytes(keys: keys))
    }
  }

  private func markRemoved(_ documents: Set<Int64>) throws {
    let rows = try Row.fetchAll(
      db, sql: "SELECT id, first, last, documents, deleted, deleted_count FROM segment")
    var left = documents
    for row in rows {
      let range = (row[1] as Int64)...(row[2] as Int64)
      let own = left.filter { range.contains($0) }
      guard !own.isEmpty else { continue }
      let (id, count): (Int64, Int) = (row[0], row[3])
      var bits = Bitmap(
        words: SegmentCache.words((row[4] as Data?) ?? Data()), count: count)
      let segment = try cache.segment(id, db)
      for (number, document) in try segment.keys().enumerated() where own.contains(document) {
        bits[number] = true
        left.remove(document)
      }
      let population = bits.population
      if population == count {
        try SegmentRows.remove(id, db)
      } else if population != row[5] as Int {
        try db.execute(
          sql: "UPDATE segment SET deleted = ?, deleted_count = ? WHERE id = ?",
          arguments: [SegmentCache.data(bits.words), population, id])
      }
    }
    guard left.isEmpty else { throw SegmentError.impossible }
  }
}
