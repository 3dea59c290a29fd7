import ArticleKit
import Foundation
import GRDB

/// The segments of a store's index that were read, and the bytes of their chunks used last.
///
/// `@unchecked Sendable`: every property is touched only while the lock is held.
final class SegmentCache: @unchecked Sendable {
  private struct Opened {
    var segment: Segment
    var removed: Bitmap?
    var removedCount = -1
  }

  private let lock = NSLock()
  private let capacity: Int
  private var opened: [Int64: Opened] = [:]
  private var chunks: [Int64: Int] = [:]
  private var slots: [Slot] = []
  private var hand = 0

  private struct Slot {
    var place: Int64
    var bytes: [UInt8]
    var wasUsed: Bool
  }

  /// - Parameter byteLimit: the most bytes of chunks that are kept.
  init(byteLimit: Int = 64 << 20) {
    capacity = max(8, byteLimit / SegmentRows.chunkSize)
  }

  /// The index of a moment: its segments, those known already as they were read before.
  func index(_ db: Database) throws -> SearchIndex {
    let parts = try self.parts(db)
    if parts.count < lock.withLock({ opened.count }) { forget(allBut: Set(parts.map(\.id))) }
    return SearchIndex(parts.map(\.part))
  }

  /// The segments of a moment in the order of their documents' numbers.
  func parts(_ db: Database) throws -> [(id: Int64, part: SearchIndex.Part)] {
    let statement = try db.cachedStatement(
      sql: "SELECT id, length, documents, deleted_count FROM segment ORDER BY first")
    return try Row.fetchAll(statement).map { ($0[0], try part($0, db)) }
  }

  /// A segment alone.
  func segment(_ id: Int64, _ db: Database) throws -> Segment {
    let statement = try db.cachedStatement(
      sql: "SELECT id, length, documents, deleted_count FROM segment WHERE id = ?")
    guard let row = try Row.fetchOne(statement, arguments: [id]) else {
      throw SegmentError.cutShort
    }
    return try part(row, db).segment
  }

  /// Forgets everything: what a transaction read that then came to nothing.
  func clear() {
    lock.withLock {
      opened = [:]
      chunks = [:]
      slots = []
      hand = 0
    }
  }

  private func part(_ row: Row, _ db: Database) throws -> SearchIndex.Part {
    let (id, length, documents, removed): (Int64, Int, Int, Int) = (row[0], row[1], row[2], row[3])
    let known = lock.withLock { opened[id] }
    if let known, known.removedCount == removed {
      return SearchIndex.Part(known.segment, removed: known.removed)
    }
    let segment: Segment
    if let known {
      segment = known.segment
    } else {
      segment = try Segment(StoredSegment(id: id, count: length, cache: self))
      guard segment.documentCount == documents else { throw SegmentError.impossible }
    }
    var bits: Bitmap?
    if removed > 0 {
      let words = try Data.fetchOne(
        db, sql: "SELECT deleted FROM segment WHERE id = ?", arguments: [id])
      bits = Bitmap(words: Self.words(words ?? Data()), count: documents)
    }
    lock.withLock {
      // An older moment is not to replace a newer one.
      if opened[id].map({ $0.removedCount <= removed }) ?? true {
        opened[id] = Opened(segment: segment, removed: bits, removedCount: removed)
      }
    }
    return SearchIndex.Part(segment, removed: bits)
  }

  private func forget(allBut ids: Set<Int64>) {
    lock.withLock {
      for id in opened.keys where !ids.contains(id) { opened[id] = nil }
    }
  }

  /// The bytes of a chunk, if they are at hand.
  fileprivate func chunk(_ place: Int64) -> [UInt8]? {
    lock.lock()
    defer { lock.unlock() }
    guard let slot = chunks[place] else { return nil }
    slots[slot].wasUsed = true
    return slots[slot].bytes
  }

  /// Keeps the bytes of a chunk, in place of one that was not used for long.
  fileprivate func keep(_ bytes: [UInt8], at place: Int64) {
    lock.lock()
    defer { lock.unlock() }
    guard chunks[place] == nil else { return }
    if slots.count < capacity {
      chunks[place] = slots.count
      slots.append(Slot(place: place, bytes: bytes, wasUsed: false))
      return
    }
    while slots[hand].wasUsed {
      slots[hand].wasUsed = false
      hand = (hand + 1) % slots.count
    }
    chunks[slots[hand].place] = nil
    chunks[place] = hand
    slots[hand] = Slot(place: place, bytes: bytes, wasUsed: false)
    hand = (hand + 1) % slots.count
  }

  static func words(_ data: Data) -> [UInt64] {
    let bytes = [UInt8](data)
    return stride(from: 0, to: bytes.count - bytes.count % 8, by: 8).map { start in
      (0..<8).reduce(0) { $0 | UInt64(bytes[start + $1]) << UInt64($1 * 8) }
    }
  }

  static func data(_ words: [UInt64]) -> Data {
    var data = Data(capacity: words.count * 8)
    for word in words {
      for shift in stride(from: UInt64(0), to: 64, by: 8) {
        data.append(UInt8(truncatingIfNeeded: word >> shift))
      }
    }
    return data
  }
}

/// The bytes of a segment in the rows of a store.
///
/// They are read on the connection that the caller's thread has: a segment may be gone for others.
private struct StoredSegment: SegmentBytes {
  let id: Int64
  let count: Int
  let cache: SegmentCache

  func read(_ range: Range<Int>) throws(SegmentError) -> [UInt8] {
    guard range.lowerBound >= 0, range.upperBound <= count else { throw SegmentError.cutShort }
    guard !range.isEmpty else { return [] }
    let size = SegmentRows.chunkSize
    let first = range.lowerBound / size
    let last = (range.upperBound - 1) / size
    if first == last {
      return try part(of: first, range.lowerBound - first * size..<range.upperBound - first * size)
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count)
    for chunk in first...last {
      let start = chunk * size
      bytes += try part(
        of: chunk,
        max(range.lowerBound, start) - start..<min(range.upperBound, start + size) - start)
    }
    return bytes
  }

  private func part(
    of number: Int, _ range: Range<Int>
  ) throws(SegmentError) -> [UInt8] {
    let place = SegmentRows.place(id, number)
    let bytes: [UInt8]
    if let known = cache.chunk(place) {
      bytes = known
    } else {
      bytes = try CurrentDatabase.chunk(place)
      cache.keep(bytes, at: place)
    }
    guard range.upperBound <= bytes.count else { throw SegmentError.cutShort }
    return range.count == bytes.count ? bytes : Array(bytes[range])
  }
}

/// The connection that code further down on the same thread may read with.
enum CurrentDatabase {
  private static let key = "ArticleKitSQLite.database"

  /// Lets `body` read segments with a connection.
  static func with<Result>(_ db: Database, _ body: () throws -> Result) rethrows -> Result {
    let thread = Thread.current
    let former = thread.threadDictionary[key]
    thread.threadDictionary[key] = db
    defer { thread.threadDictionary[key] = former }
    return try body()
  }

  static func chunk(_ place: Int64) throws(SegmentError) -> [UInt8] {
    guard let db = Thread.current.threadDictionary[key] as? Database else {
      throw SegmentError.unreadable("it is asked for outside of a transaction")
    }
    do {
      return try SegmentRows.chunk(place, db)
    } catch let error as SegmentError {
      throw error
    } catch {
      throw SegmentError.unreadable("\(error)")
    }
  }
}
