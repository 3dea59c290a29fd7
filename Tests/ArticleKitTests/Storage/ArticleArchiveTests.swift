import ArticleKit
import Foundation
import StoreChecks
import Testing

@Suite("Archives of articles")
struct ArticleArchiveTests {
  /// A folder that is gone after the test.
  private func withFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "archive-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  private func withArchive(
    _ text: String, limit: Int = 16 << 20, _ body: (ArticleArchive) throws -> Void
  ) throws {
    try withFolder { folder in
      let archive = ArticleArchive(url: folder.appending(path: "a.jsonl"), maximumLineLength: limit)
      try Data(text.utf8).write(to: archive.url)
      try body(archive)
    }
  }

  private func articles(_ count: Int, seed: Int) -> [Article] {
    var random = RandomArticles(seed: seed)
    return (0..<count).map { _ in random.article() }
  }

  @Test("What is written is read, byte for byte the same each time", arguments: 0..<20)
  func roundTrip(_ seed: Int) throws {
    try withFolder { folder in
      let archive = ArticleArchive(url: folder.appending(path: "a b %41.jsonl"))
      let articles = articles(30, seed: seed)
      #expect(try archive.write(articles) == 30)
      let bytes = try Data(contentsOf: archive.url)
      let (read, errors) = try archive.read()
      #expect(read == articles && errors.isEmpty)
      try archive.write(read)
      #expect(try Data(contentsOf: archive.url) == bytes)
      #expect(try archive.append(articles.prefix(3)).count == 3)
      #expect(try archive.read().articles == articles + articles.prefix(3))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path()).count == 1)
    }
  }

  @Test("An article that spans many buffers is read")
  func longLines() throws {
    try withFolder { folder in
      let archive = ArticleArchive(url: folder.appending(path: "a.jsonl"))
      let articles = [0, 65_000, 65_536, 400_000].map {
        Article(headline: "x", body: [Block(String(repeating: "é", count: $0))])
      }
      try archive.write(articles)
      #expect(try archive.read().articles == articles)
    }
  }

  @Test("An empty file, blank lines, a byte order mark and CR LF are fine")
  func lenience() throws {
    try withArchive("") { archive in
      let (articles, errors) = try archive.read()
      #expect(articles.isEmpty && errors.isEmpty)
    }
    let text = "\u{FEFF}{\"headline\":\"a\"}\r\n\n  \t\r\n{\"headline\":\"b\"}"
    try withArchive(text) { archive in
      let entries = try archive.reader().map { try $0.get() }
      #expect(entries.map(\.article.headline) == ["a", "b"])
      #expect(entries.map(\.line) == [1, 4])
      #expect(entries.map(\.offset) == [0, 27])
    }
  }

  @Test(
    "A bad line is reported with its place, and the others are read",
    arguments: [
      ("{\"headline\":1}", "headline: expected a string, found a number"),
      (
        "{\"authors\":[{\"name\":\"a\"},{\"name\":2}]}",
        "authors[1].name: expected a string, found a number"
      ),
      ("[]", "expected an object, found an array"),
      ("42", "expected an object, found a number"),
    ])
  func badLines(_ line: String, _ message: String) throws {
    try withArchive("{\"headline\":\"a\"}\n\(line)\n{\"headline\":\"b\"}\n") { archive in
      let (articles, errors) = try archive.read()
      #expect(articles.map(\.headline) == ["a", "b"])
      let path = archive.url.path()
      #expect(errors.map(\.description) == ["\(path):2 (byte 17): \(message)"])
    }
  }

  @Test("A line that is no JSON is reported", arguments: ["{", "nonsense", "{\"a\":}", "\u{0}x"])
  func noJSON(_ line: String) throws {
    try withArchive("\(line)\n{\"headline\":\"b\"}\n") { archive in
      let (articles, errors) = try archive.read()
      #expect(articles.map(\.headline) == ["b"])
      let start = "\(archive.url.path()):1 (byte 0): expected a JSON object, found no valid JSON"
      #expect(errors.count == 1)
      #expect(errors.first?.description.hasPrefix(start) == true)
    }
  }

  @Test("Bytes that are no UTF-8 are an error of their line")
  func noUTF8() throws {
    try withArchive("") { archive in
      try Data(Array("{\"headline\":\"".utf8) + [0xFF, 0xC3] + Array("\"}\n{}\n".utf8))
        .write(to: archive.url)
      let (articles, errors) = try archive.read()
      #expect(articles.count == 1 && errors.count == 1)
      #expect(errors.first?.line == 1)
    }
  }

  @Test("A file cut anywhere loses no whole line, and is mended by the next append")
  func torn() throws {
    let articles = articles(2, seed: 11)
    try withArchive("") { archive in
      try archive.write(articles)
      let bytes = try Data(contentsOf: archive.url)
      let first = (bytes.firstIndex(of: 0x0A) ?? 0) + 1
      for end in stride(from: first, through: bytes.count, by: 7) {
        try bytes.prefix(end).write(to: archive.url)
        let isWhole = end == first || end >= bytes.count - 1
        let (read, errors) = try archive.read()
        #expect(read == (end < bytes.count - 1 ? Array(articles.prefix(1)) : articles))
        #expect(errors.map(\.reason) == (isWhole ? [] : [.tornLine]))

        let summary = try archive.append([articles[0]])
        #expect(summary.mended?.reason == (isWhole ? nil : .tornLine))
        #expect(summary.mended?.offset == (isWhole ? nil : first))
        let mended = try archive.read()
        #expect(mended.articles == read + [articles[0]])
        #expect(mended.errors.count == (isWhole ? 0 : 1))
      }
    }
  }

  @Test("A torn line says so")
  func tornMessage() throws {
    try withArchive("{}\n{\"headline\":\"ha") { archive in
      let errors = try archive.read().errors
      #expect(
        errors.map(\.description) == [
          "\(archive.url.path()):2 (byte 3): the file ends within this line; "
            + "expected a whole article (its writer was interrupted)"
        ])
    }
  }

  @Test("A last line that only lacks its line feed is whole")
  func missingFeed() throws {
    try withArchive("{\"headline\":\"a\"}") { archive in
      let article = Article(headline: "b")
      let summary = try archive.append([article])
      #expect(summary.count == 1 && summary.mended == nil)
      #expect(try archive.read().articles.map(\.headline) == ["a", "b"])
    }
  }

  @Test("Lines longer than the limit are passed over, and the next one is read")
  func limit() throws {
    let long = "{\"headline\":\"" + String(repeating: "x", count: 200_000) + "\"}"
    try withArchive("\(long)\n{\"headline\":\"a\"}\n\(long)", limit: 1_000) { archive in
      let (articles, errors) = try archive.read()
      #expect(articles.map(\.headline) == ["a"])
      #expect(errors.map(\.line) == [1, 3])
      #expect(
        errors.first?.description
          == "\(archive.url.path()):1 (byte 0): the line is longer than 1000 bytes; "
          + "it is passed over")
    }
    for (limit, count) in [(16, 1), (15, 0)] {
      try withArchive("{\"headline\":\"a\"}\n", limit: limit) { archive in
        let (articles, errors) = try archive.read()
        #expect(articles.count == count && errors.count == 1 - count)
      }
    }
  }

  @Test("Where the system refuses, the error says what was tried")
  func systemErrors() throws {
    try withFolder { folder in
      let missing = ArticleArchive(url: folder.appending(path: "none/a.jsonl"))
      let path = missing.url.path()
      func message(_ call: () throws -> Void) -> String {
        do {
          try call()
          return "no error"
        } catch { return "\(error)" }
      }
      let why = "No such file or directory"
      #expect(message { _ = try missing.read() } == "\(path): cannot open: \(why)")
      #expect(message { try missing.append([Article()]) } == "\(path): cannot open: \(why)")
      let creation = message { try missing.write([Article()]) }
      let parts = creation.split(separator: ".tmp: ", maxSplits: 1)
      #expect(parts.first?.hasPrefix(path) == true)
      #expect(parts.last == "cannot create: \(why)")
      let inFolder = ArticleArchive(url: folder)
      #expect(message { _ = try inFolder.read() }.hasSuffix(": cannot read: Is a directory"))
    }
  }

  @Test("What cannot be written is refused, and the file stays as it was")
  func unwritable() throws {
    try withArchive("{\"headline\":\"a\"}\n") { archive in
      var article = Article(headline: "b")
      article.evidence = [Evidence(.headline, rule: "r", confidence: .nan)]
      for write in [{ _ = try archive.write([article]) }, { _ = try archive.append([article]) }] {
        let error = #expect(throws: ArchiveError.self) { try write() }
        #expect(
          error?.description
            == "\(archive.url.path()): cannot write article \(article.id): "
            + "evidence[0].confidence: expected a finite number, found nan")
      }
      let kept = try archive.read().articles
      #expect(kept.map(\.headline) == ["a"])
      let folder = archive.url.deletingLastPathComponent().path()
      let files = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(files == ["a.jsonl"])
    }
  }

  @Test("A symbolic link stays one, and permissions stay")
  func links() throws {
    try withFolder { folder in
      let files = FileManager.default
      let (real, link) = (folder.appending(path: "real"), folder.appending(path: "link"))
      try Data().write(to: real)
      try files.setAttributes([.posixPermissions: 0o640], ofItemAtPath: real.path())
      try files.createSymbolicLink(at: link, withDestinationURL: real)
      try ArticleArchive(url: link).write([Article(headline: "a")])
      #expect(try files.destinationOfSymbolicLink(atPath: link.path()) == real.path())
      #expect(try ArticleArchive(url: real).read().articles.count == 1)
      let mode = try files.attributesOfItem(atPath: real.path())[.posixPermissions] as? Int
      #expect(mode == 0o640)
    }
  }

  @Test("Writers that append at the same time lose nothing")
  func concurrentAppends() async throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).jsonl")
    defer { try? FileManager.default.removeItem(at: file) }
    let archive = ArticleArchive(url: file)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          for number in 0..<10 { try archive.append([Article(headline: "\(writer) \(number)")]) }
        }
      }
      try await group.waitForAll()
    }
    let (articles, errors) = try archive.read()
    #expect(articles.count == 40 && errors.isEmpty)
  }
}
