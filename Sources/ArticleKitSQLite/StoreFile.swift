import ArticleKit
import Foundation
import GRDB

/// What can be told of a file before SQLite opens it, and how it is opened.
struct StoreFile: Sendable {
  let path: String
  var schema = StoreSchema()
  /// How long another process that writes is waited for, in seconds.
  var busyTimeout = 10.0

  /// Reads the first bytes of the file, and refuses what cannot be a store: so another
  /// application's database is never touched.
  ///
  /// - Returns: whether the file is a store already; false for one that is missing or empty.
  func check() throws(StoreError) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else {
      switch errno {
      case ENOENT: return false
      case EACCES: throw StoreError(.noPermission(doing: "open it"), path: path)
      default: throw system("open it")
      }
    }
    if status.st_mode & S_IFMT == S_IFDIR { throw StoreError(.folder, path: path) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw StoreError(.notADatabase, path: path) }
    guard let file = fopen(path, "rb") else {
      if errno == EACCES { throw StoreError(.noPermission(doing: "read it"), path: path) }
      throw system("read it")
    }
    defer { fclose(file) }
    var header = [UInt8](repeating: 0, count: 100)
    let count = fread(&header, 1, header.count, file)
    if count == 0 { return false }
    // A writer that was killed while it made the file left a journal: SQLite empties the file.
    if isPresent(path + "-journal") { return true }
    guard Array(header.prefix(16)) == Array("SQLite format 3\0".utf8) else {
      throw StoreError(.notADatabase, path: path)
    }
    guard count == header.count else {
      throw StoreError(.cutShort(expected: header.count, found: count), path: path)
    }
    func number(_ at: Int) -> Int { header[at..<at + 4].reduce(0) { $0 << 8 | Int($1) } }
    guard number(68) == StoreSchema.applicationID else {
      throw StoreError(.otherApplication(number(68)), path: path)
    }
    // What a log holds is not in the file yet; otherwise the file has as many pages as it says.
    let size = number(16) >> 16 == 1 ? 65_536 : number(16) >> 16
    let expected = size * number(28)
    if number(24) == number(92), Int(status.st_size) < expected, !isPresent(path + "-wal") {
      throw StoreError(.cutShort(expected: expected, found: Int(status.st_size)), path: path)
    }
    return true
  }

  /// Opens the store for reading and writing, makes the tables in an empty file, and leads an
  /// older schema to this one.
  func openForWriting(creating: Bool) throws -> DatabasePool {
    try doing("open it") {
      if try !check() {
        guard creating else { throw StoreError(.missing, path: path) }
        try create()
      } else if access(path, W_OK) != 0 {
        throw StoreError(.readOnly, path: path)
      }
      let pool = try DatabasePool(path: absolutePath, configuration: configuration())
      try bringUpToDate(pool)
      return pool
    }
  }

  /// Opens a store for reading alone; nothing is written, not even beside the file if that is not
  /// allowed.
  func openForReading() throws -> DatabasePool {
    try doing("open it") {
      guard try check() else { throw StoreError(.missing, path: path) }
      let pool = try readingPool()
      let found = try pool.read { try Int.fetchOne($0, sql: "PRAGMA user_version") } ?? 0
      guard found <= schema.version else {
        throw StoreError(.newerSchema(found: found, known: schema.version), path: path)
      }
      guard found == schema.version else { throw StoreError(.outdatedIndex, path: path) }
      return pool
    }
  }

  private func readingPool() throws -> DatabasePool {
    var configuration = configuration()
    configuration.readonly = true
    do {
      let pool = try DatabasePool(path: absolutePath, configuration: configuration)
      _ = try pool.read { try Int.fetchOne($0, sql: "PRAGMA user_version") }
      return pool
    } catch let error as DatabaseError
      where [.SQLITE_CANTOPEN, .SQLITE_READONLY].contains(error.resultCode)
      && !isPresent(path + "-wal")
    {
      // Without a log, and without a place for one, nobody can be writing.
      let url = URL(filePath: absolutePath).absoluteString
      return try DatabasePool(path: url + "?immutable=1", configuration: configuration)
    }
  }

  /// Calls `body` and makes its errors those of a store.
  func doing<Result>(_ what: String, _ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch {
      throw self.error(error, doing: what)
    }
  }

  /// An error as one of a store; those that ended the work on purpose stay what they are.
  func error(_ error: any Error, doing: String) -> any Error {
    let isOurs = error is DatabaseError || error is SegmentError || error is ArticleJSONError
    guard isOurs else { return error }
    return StoreError(error, doing: doing, path: path, waited: busyTimeout)
  }

  /// Absolute, so that SQLite takes no path for one of its URIs.
  private var absolutePath: String { URL(filePath: path).path(percentEncoded: false) }

  private func configuration() -> Configuration {
    var configuration = Configuration()
    configuration.label = "ArticleKit"
    configuration.busyMode = .timeout(busyTimeout)
    configuration.maximumReaderCount = 4
    configuration.prepareDatabase { db in
      // What was acknowledged is on the disk.
      if !db.configuration.readonly { try db.execute(sql: "PRAGMA synchronous = FULL") }
      try db.execute(sql: "PRAGMA cache_size = -16384")
      // The log is brought into the file now and then, not after every batch.
      try db.execute(sql: "PRAGMA wal_autocheckpoint = 4096")
    }
    return configuration
  }

  /// Makes the tables before the file is one with a log: whoever reads its first bytes finds
  /// either an empty file or a store.
  private func create() throws {
    var configuration = Configuration()
    configuration.busyMode = .timeout(busyTimeout)
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA page_size = 8192")
    }
    let queue = try DatabaseQueue(path: absolutePath, configuration: configuration)
    try queue.write { db in
      // Another process may have made them meanwhile.
      if try !db.tableExists("article") { try schema.create(db) }
    }
    try queue.close()
  }

  private func bringUpToDate(_ pool: DatabasePool) throws {
    let found = try pool.read { try Int.fetchOne($0, sql: "PRAGMA user_version") } ?? 0
    guard found <= schema.version else {
      throw StoreError(.newerSchema(found: found, known: schema.version), path: path)
    }
    guard found < schema.version else { return }
    let copy = path + ".schema-\(found)"
    try? FileManager.default.removeItem(atPath: copy)
    try pool.writeWithoutTransaction { db in
      try db.execute(sql: "VACUUM INTO ?", arguments: [copy])
    }
    do {
      try pool.write { db in
        let found = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
        if found < schema.version { try schema.migrate(db, from: found) }
      }
    } catch {
      let why = StoreError(error, doing: "migrate", path: path, waited: busyTimeout).reason
      throw StoreError(.migrationFailed(why.description, copy: copy), path: path)
    }
    try? FileManager.default.removeItem(atPath: copy)
  }

  private func isPresent(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_size > 0
  }

  private func system(_ doing: String) -> StoreError {
    StoreError(.system(doing: doing, message: String(cString: strerror(errno))), path: path)
  }
}
