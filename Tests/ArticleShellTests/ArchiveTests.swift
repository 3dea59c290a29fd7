import ArticleKit
import ArticleShell
import Foundation
import Testing

/// Archives opened in the shell.
struct ArchiveTests {
  private let folder: TemporaryFolder
  private let output = RecordedOutput()
  private let session: ShellSession

  init() throws {
    folder = try TemporaryFolder()
    session = ShellSession(output: output, tools: ShellTools())
  }

  private static let page = """
    Harbour bridge reopens

    By Ann Lee

    4 March 2019

    The old bridge opened again on Monday, and the first trams crossed it before noon.

    Nobody in the town had believed it, said the mayor, and the baker closed his shop to see it.
    """

  /// Parses pages and writes the archive, as `parse --output jsonl` does; the sources are named
  /// without their folder.
  @discardableResult
  private func archive(_ pages: [String: String], named name: String = "a.jsonl") throws -> String {
    var articles: [Article] = []
    for (name, text) in pages.sorted(by: { $0.key < $1.key }) {
      try folder.write(text, to: name)
      let hints = PageHints(name: name)
      let parsed = try ArticlePipeline().article(from: Array(text.utf8), hints: hints)
      // What the rules make of so short a page is not the matter here.
      let paragraphs = text.split(separator: "\n\n").map(String.init)
      let headline = try #require(paragraphs.first { $0.hasPrefix("Harbour") })
      var article = Article(headline: headline, body: paragraphs.suffix(2).map { Block($0) })
      article.source = parsed.source
      let start = try #require(text.range(of: headline)).lowerBound.utf16Offset(in: text)
      article.evidence = [
        Evidence(
          .headline, sourceRanges: [SourceRange(start: start, end: start + headline.utf8.count)],
          rule: "headline.largest", confidence: 0.9)
      ]
      articles.append(article)
    }
    let path = folder.path + "/" + name
    try ArticleArchive(url: URL(filePath: path)).write(articles)
    return path
  }

  @Test func itsArticlesAreListedShownAndFound() throws {
    let other = Self.page.replacingOccurrences(of: "bridge", with: "tunnel")
    let path = try archive(["a.txt": Self.page, "b.txt": other])
    #expect(session.run("open \(path)"))
    #expect(output.messages == "2 articles read; their numbers are 1 to 2\n")
    #expect(session.run("find tunnel; show 1"))
    #expect(output.results.contains("2  Harbour tunnel reopens"))
    #expect(output.results.contains("The old bridge opened again on Monday"))
    // The same archive again keeps its numbers.
    #expect(session.run("open \(path)"))
    #expect(session.corpus.entries.map(\.path) == ["\(path):1", "\(path):2"])
  }

  @Test func whyOpensTheSourceBesideTheArchive() throws {
    let path = try archive(["a.txt": "Menu\n\n" + Self.page])
    #expect(session.run("open \(path); why 1 headline"))
    #expect(
      output.results.contains(
        """
          \(folder.path)/a.txt:3:1
            Harbour bridge reopens
            ^^^^^^^^^^^^^^^^^^^^^^
        """), "\(output.results)")
  }

  @Test func whySaysThatTheSourceIsNotThereOrIsAnother() throws {
    let path = try archive(["a.txt": Self.page])
    try FileManager.default.removeItem(atPath: folder.path + "/a.txt")
    #expect(session.run("open \(path); why 1 headline"))
    #expect(
      output.results.hasSuffix(
        "  bytes 0 to 22 of a.txt; the source is not open: no such file\n"), "\(output.results)")
    try folder.write(Self.page.replacingOccurrences(of: "Ann", with: "Tom"), to: "a.txt")
    #expect(session.run("why 1 headline"))
    #expect(output.results.hasSuffix("a.txt; the source is not open: it has changed since\n"))
    try folder.write(
      "{\"headline\":\"One\",\"evidence\":[{\"field\":\"headline\",\"rule\":\"r\","
        + "\"sourceRanges\":[{\"start\":3,\"end\":9}]}]}\n", to: "b.jsonl")
    #expect(session.run("open \(folder.path)/b.jsonl; why 2 headline"))
    #expect(
      output.results.hasSuffix(
        "  bytes 3 to 9; the source is not open: the archive does not name it\n"))
  }

  @Test func badLinesAreNamedAndTheOthersRead() throws {
    let lines = [
      "{\"headline\":\"One\"}", "nonsense", "{\"headline\":2}", "{\"id\":\"a\",\"file\":\"a.txt\"}",
      "{\"headline\":\"Two\"}",
    ]
    let path = try folder.write(lines.joined(separator: "\n") + "\n", to: "a.ndjson")
    #expect(!session.run("open \(path) \(folder.path)/none.jsonl"))
    let messages = output.messages.split(separator: "\n").map(String.init)
    try #require(messages.count == 5)
    #expect(messages[0].hasPrefix("error: \(path):2 (byte 19): expected a JSON object, found no"))
    #expect(
      messages[1]
        == "error: \(path):3 (byte 28): headline: expected a string, found a number")
    #expect(
      messages[2]
        == "error: \(path):4 (byte 43): expected an article with a headline or a body, found neither"
    )
    #expect(messages[3] == "error: \(folder.path)/none.jsonl: no such file")
    #expect(messages[4] == "2 articles read; their numbers are 1 to 2")
  }

  @Test func manyBadLinesAreCounted() throws {
    let path = try folder.write(String(repeating: "{}\n", count: 30), to: "a.jsonl")
    #expect(!session.run("open \(path)"))
    #expect(output.messages.split(separator: "\n").count == 6)
    #expect(output.messages.hasSuffix("error: \(path): 25 further lines are no article\n"))
  }

  @Test func aFolderGivesItsPagesAlone() throws {
    try archive(["a.txt": Self.page])
    #expect(session.run("open \(folder.path)"))
    #expect(output.messages == "1 article read; its number is 1\n")
  }
}
