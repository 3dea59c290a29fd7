import ArticleKit
import Foundation
import GRDB
import Testing

@testable import ArticleKitSQLite

@Suite("Faults of a store's file")
struct StoreFaultTests {
  private let folder: StoreFolder

  init() throws { folder = try StoreFolder() }

  private func filled(_ name: String = "a.sqlite", _ count: Int = 300) async throws -> URL {
    let store = try folder.store(name)
    let long = String(repeating: "The harbour bridge opened again. ", count: 20)
    try await store.insert((0..<count).map { article("\($0)", "\(long) Number \($0).") })
    try await store.tag([Article.ID(rawValue: "7")], "kept")
    // All of it in one file.
    try await store.mergeSegments()
    try store.pool.close()
    return folder.url(name)
  }

  private func opening(_ url: URL, _ access: SQLiteArticleStore.Access) async -> StoreError.Reason?
  {
    await reason { _ = try SQLiteArticleStore(at: url, for: access) }
  }

  @Test("A missing file is made or reported")
  func missing() async throws {
    let url = folder.url("none.sqlite")
    #expect(await opening(url, .reading) == .missing)
    #expect(await opening(url, .writing) == .missing)
    #expect(!FileManager.default.fileExists(atPath: url.path()))
    #expect(await opening(url, .creating) == nil)
    #expect(await opening(URL(filePath: folder.path), .creating) == .folder)
    let nowhere = await opening(folder.url("no/such/a.sqlite"), .creating)
    #expect(nowhere != nil)
  }

  @Test("An empty file becomes a store")
  func empty() async throws {
    try Data().write(to: folder.url("e.sqlite"))
    #expect(await opening(folder.url("e.sqlite"), .reading) == .missing)
    #expect(await opening(folder.url("e.sqlite"), .creating) == nil)
  }

  @Test("What is no database is refused, and stays as it is")
  func notADatabase() async throws {
    for text in ["hello", String(repeating: "no database at all ", count: 1_000)] {
      let url = folder.url("t.sqlite")
      try Data(text.utf8).write(to: url)
      for access in [SQLiteArticleStore.Access.creating, .writing, .reading] {
        #expect(await opening(url, access) == .notADatabase)
      }
      #expect(try String(contentsOf: url, encoding: .utf8) == text)
    }
  }

  @Test("Another application's database is refused, and stays as it is")
  func otherApplication() async throws {
    let url = folder.url("o.sqlite")
    do {
      let queue = try DatabaseQueue(path: url.path())
      try await queue.write { db in
        try db.execute(sql: "CREATE TABLE t (a); PRAGMA application_id = 42")
      }
      try queue.close()
    }
    let before = try Data(contentsOf: url)
    #expect(await opening(url, .creating) == .otherApplication(42))
    #expect(try Data(contentsOf: url) == before)
  }

  @Test("A file that is cut short says so; what is left of it is saved")
  func cutShort() async throws {
    let url = try await filled()
    let whole = try Data(contentsOf: url)
    for share in [0.3, 0.6, 0.95] {
      let copy = folder.url("cut-\(share).sqlite")
      let length = Int(Double(whole.count) * share)
      try whole.prefix(length).write(to: copy)
      #expect(
        await opening(copy, .writing) == .cutShort(expected: whole.count, found: length))
      let report = try SQLiteArticleStore.repair(copy)
      #expect(report.damaged == copy.path() + ".damaged")
      #expect(try Data(contentsOf: URL(filePath: copy.path() + ".damaged")).count == length)
      let store = try SQLiteArticleStore(at: copy)
      #expect(try await store.count == report.articles)
      #expect(try store.check().problems == [])
      #expect(share < 0.9 || report.articles > 100, "\(report)")
    }
  }

  @Test("Damage anywhere is an error or is found by the check, never a wrong answer or a crash")
  func damage() async throws {
    let url = try await filled()
    let whole = try Data(contentsOf: url)
    for place in stride(from: 100, to: whole.count, by: whole.count / 25) {
      var bytes = whole
      for index in place..<min(place + 64, bytes.count) { bytes[index] ^= 0x5A }
      let copy = folder.url("damaged.sqlite")
      for end in ["", "-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: copy.path() + end)
      }
      try bytes.write(to: copy)
      do {
        let store = try SQLiteArticleStore(at: copy, for: .reading)
        _ = try store.check()
        _ = try await store.articles(matching: "harbour", limit: 3)
      } catch {
        #expect(error is StoreError)
      }
    }
  }

  @Test("An index out of step is found, and made anew")
  func indexOutOfStep() async throws {
    let url = try await filled()
    for sql in [
      "DELETE FROM segment", "UPDATE article SET document = 999999 WHERE id = '7'",
      "UPDATE segment_chunk SET bytes = zeroblob(length(bytes))",
      "DELETE FROM segment_chunk",
    ] {
      do {
        let store = try SQLiteArticleStore(at: url)
        #expect(try store.check().problems == [])
        try await store.pool.write { try $0.execute(sql: sql) }
        #expect(try !store.check().isWhole, "\(sql)")
        try store.pool.close()
      }
      let report = try SQLiteArticleStore.repair(url)
      #expect(report.damaged == nil && report.articles == 300)
      let store = try SQLiteArticleStore(at: url)
      #expect(try store.check().problems == [])
      #expect(try await store.count(matching: "harbour") == 300)
      #expect(try await store.count(matching: "tag:kept") == 1)
      try store.pool.close()
    }
  }

  @Test("A version that was changed by others is found")
  func changedVersion() async throws {
    let store = try SQLiteArticleStore(at: try await filled())
    try await store.pool.write { db in
      try db.execute(sql: "UPDATE version SET json = x'7B7D' WHERE number = 5")
    }
    let problems = try store.check().problems
    #expect(problems == ["version 5: its checksum does not fit its JSON"])
  }

  @Test("A newer schema is refused; an older one is brought up to date, or stays as it was")
  func schemas() async throws {
    let url = try await filled()
    var newer = StoreSchema()
    newer.version = 3
    newer.migrations = [
      1: { try $0.execute(sql: "ALTER TABLE article ADD COLUMN colour TEXT") },
      2: { try $0.execute(sql: "CREATE TABLE nonsense (") },
    ]
    func open(_ schema: StoreSchema) throws -> SQLiteArticleStore {
      try SQLiteArticleStore(
        StoreFile(path: url.path(), schema: schema), url: url, for: .writing)
    }
    let copy = url.path() + ".schema-1"
    let failed = await reason { _ = try open(newer) }
    guard case .migrationFailed(_, copy)? = failed else {
      Issue.record("\(String(describing: failed))")
      return
    }
    // Both the file and its copy are what the file was.
    for path in [url.path(), copy] {
      let store = try SQLiteArticleStore(at: URL(filePath: path), for: .writing)
      #expect(try store.check().problems == [])
      #expect(try await store.count == 300)
    }
    newer.migrations[2] = { try $0.execute(sql: "CREATE TABLE sense (a)") }
    let store = try open(newer)
    #expect(try await store.count == 300)
    #expect(!FileManager.default.fileExists(atPath: copy))
    try store.pool.close()
    for access in [SQLiteArticleStore.Access.writing, .reading] {
      #expect(await opening(url, access) == .newerSchema(found: 3, known: 1))
    }
  }

  @Test("An index of another version is made anew, and not read")
  func indexVersions() async throws {
    let url = try await filled()
    let store = try SQLiteArticleStore(at: url)
    try await store.pool.write { try StoreMeta.set(.tokenizer, 999, $0) }
    try store.pool.close()
    #expect(await opening(url, .reading) == .outdatedIndex)
    let renewed = try SQLiteArticleStore(at: url)
    #expect(try renewed.check().problems == [])
    #expect(try await renewed.count(matching: "harbour") == 300)
  }

  @Test("A store that was opened for reading is not written")
  func readOnly() async throws {
    let store = try SQLiteArticleStore(at: try await filled(), for: .reading)
    #expect(await reason { try await store.insert(article("x")) } == .readOnly)
    #expect(try await store.count == 300)
  }

  @Test("Another process that keeps the file locked is waited for, then named")
  func locked() async throws {
    let url = try await filled()
    let file = StoreFile(path: url.path(), busyTimeout: 0.2)
    let store = try SQLiteArticleStore(file, url: url, for: .writing)
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let other = try DatabaseQueue(path: url.path(), configuration: configuration)
    try await other.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
    #expect(try await store.count == 300)
    let failed = await reason { try await store.insert(article("x")) }
    #expect(failed == .locked(seconds: 0.2))
    try await other.writeWithoutTransaction { try $0.execute(sql: "COMMIT") }
    try await store.insert(article("x"))
    #expect(try store.check().problems == [])
  }

  @Test("A batch that fails is not there, and the next one is right")
  func rollback() async throws {
    let store = try SQLiteArticleStore(at: try await filled())
    struct Stop: Error {}
    #expect(throws: Stop.self) {
      try store.writeNow("insert") { db in
        var writer = try StoreWriter(db, store.writing)
        for number in 0..<50 {
          _ = try writer.insert(PreparedArticle(article("new \(number)", "harbour")))
        }
        try writer.finish()
        throw Stop()
      }
    }
    #expect(try await store.count(matching: "harbour") == 300)
    for number in 0..<30 { try await store.insert(article("other \(number)", "quay")) }
    #expect(try await store.count(matching: "quay") == 30)
    #expect(try await store.count(matching: "harbour") == 300)
    #expect(try store.check().problems == [])
  }
}
