import ArticleKit
import Foundation
import GRDB

/// The rows that the bytes of the index's segments are kept in.
enum SegmentRows {
  /// The bytes of a chunk, except for a segment's last one.
  static let chunkSize = 1 << 15
  /// A segment's chunks have the row numbers that begin with its own.
  private static let chunkBits: Int64 = 24

  static func place(_ segment: Int64, _ chunk: Int) -> Int64 {
    segment << chunkBits | Int64(chunk)
  }

  static func places(of segment: Int64) -> ClosedRange<Int64> {
    place(segment, 0)...(place(segment + 1, 0) - 1)
  }

  /// The bytes of a chunk.
  ///
  /// - Throws: where there are none, or others than were written.
  static func chunk(_ place: Int64, _ db: Database) throws -> [UInt8] {
    let statement = try db.cachedStatement(
      sql: "SELECT bytes, checksum FROM segment_chunk WHERE place = ?")
    guard let row = try Row.fetchOne(statement, arguments: [place]) else {
      throw SegmentError.cutShort
    }
    let bytes = try row.withUnsafeData(atIndex: 0) { $0.map { [UInt8]($0) } ?? [] }
    guard ChunkChecksum.of(bytes) == row[1] as Int64 else {
      throw SegmentError.unreadable("a checksum does not fit")
    }
    return bytes
  }

  static func remove(_ segment: Int64, _ db: Database) throws {
    let places = places(of: segment)
    try db.execute(
      sql: "DELETE FROM segment_chunk WHERE place BETWEEN ? AND ?",
      arguments: [places.lowerBound, places.upperBound])
    try db.execute(sql: "DELETE FROM segment WHERE id = ?", arguments: [segment])
  }
}

/// Takes the bytes of a new segment, some at a time, and writes them chunk by chunk.
final class ChunkWriter {
  private let db: Database
  private let segment: Int64
  private var buffer: [UInt8] = []
  private var chunks = 0
  /// The bytes taken.
  private(set) var length = 0

  init(_ db: Database, segment: Int64) {
    self.db = db
    self.segment = segment
  }

  func write(_ bytes: [UInt8]) throws {
    buffer += bytes
    length += bytes.count
    var at = 0
    while buffer.count - at >= SegmentRows.chunkSize {
      try writeChunk(Array(buffer[at..<at + SegmentRows.chunkSize]))
      at += SegmentRows.chunkSize
    }
    if at > 0 { buffer.removeFirst(at) }
  }

  /// Writes what is left.
  func finish() throws {
    if !buffer.isEmpty { try writeChunk(buffer) }
    buffer = []
  }

  private func writeChunk(_ bytes: [UInt8]) throws {
    let statement = try db.cachedStatement(
      sql: "INSERT INTO segment_chunk (place, checksum, bytes) VALUES (?, ?, ?)")
    try statement.execute(
      arguments: [
        SegmentRows.place(segment, chunks), ChunkChecksum.of(bytes), Data(bytes),
      ])
    chunks += 1
  }
}
