import ArticleKit
import ArticleKitSQLite
import ArticleShell
import Foundation
import Testing

/// A store that is asked in the shell.
@Suite("The commands over a store")
struct StoreCommandTests {
  private let folder: TemporaryFolder
  private let output = RecordedOutput()
  private let session: ShellSession
  private let path: String
  private let store: SQLiteArticleStore

  init() async throws {
    folder = try TemporaryFolder()
    session = ShellSession(output: output, tools: LineParser.tools)
    path = folder.path + "/news.sqlite"
    store = try SQLiteArticleStore(at: URL(filePath: path))
    try await store.insert(Self.articles)
  }

  private static let articles = [
    article("a", "Ferry talks", "The ferry and the bridge were talked of.", "Coast Daily", "2017"),
    article("b", "Ferry ferry ferry", "Nothing but the ferry.", "Coast Daily", "2019-02-01"),
    article(
      "c", "Bridge", "A long tale of the bridge, and one ferry; of rain and wind.", "Port", "2018"),
  ]

  private static func article(
    _ id: String, _ headline: String, _ text: String, _ source: String, _ day: String
  ) -> Article {
    var article = Article(headline: headline, body: [Block(text)])
    article.id = Article.ID(rawValue: id)
    article.publisher = Publisher(source)
    article.datePublished = ArticleDate(iso: day)
    let place = TextRange(block: 0, start: 0, end: 3)
    article.people = [Person("Ann Lee of \(source)")]
    article.quotations = [
      Quotation(
        .direct, "We talk of \(headline)", range: place,
        speaker: Speaker(name: "Ann Lee of \(source)", person: 0))
    ]
    return article
  }

  private func opened() -> ShellSession {
    session.run("open \(path)")
    output.clear()
    return session
  }

  /// What a line prints, of both kinds.
  private func said(_ line: String) -> String {
    output.clear()
    session.run(line)
    return output.results + output.messages
  }

  @Test("A store takes the place of what is open, and the other way round")
  func opening() throws {
    try folder.write("One\nText.\n", to: "one.md")
    #expect(session.run("open \(folder.path)/one.md; open \(path)"))
    #expect(
      output.messages.hasSuffix(
        "1 article is closed\n\(path): a store of 3 articles; "
          + "list and find number those that they show\n"))
    #expect(said("show 1").contains("error: no article of the store is listed; list some with"))
    #expect(said("open \(folder.path)/one.md").contains("\(path) is closed\n1 article read"))
    #expect(said("list").hasPrefix("#"))
    #expect(!session.run("open \(path) \(folder.path)/one.md"))
    #expect(output.messages.contains("is a store; it is opened alone, in place of articles"))
    #expect(session.corpus.entries.count == 1)
  }

  @Test("A store is told by its bytes, whatever its name")
  func openingByBytes() async throws {
    let other = folder.path + "/other.sqlite"
    do { try await SQLiteArticleStore(at: URL(filePath: other)).insert(Self.articles) }
    let copy = folder.path + "/copy.txt"
    let whole = try SQLiteArticleStore(at: URL(filePath: other), for: .writing)
    #expect(try await whole.count == 3)
    try FileManager.default.copyItem(atPath: other, toPath: copy)
    for ending in ["-wal", "-shm"] where FileManager.default.fileExists(atPath: other + ending) {
      try FileManager.default.copyItem(atPath: other + ending, toPath: copy + ending)
    }
    #expect(session.run("open \(copy)"), "\(output.messages)")
    #expect(output.messages.contains("a store of 3 articles"))
  }

  @Test(
    "What is no store says why",
    arguments: [
      ("none.sqlite", nil, "there is no such file; expected a store (import makes one)"),
      ("text.db", "A text that is longer than the first bytes of a store.", "no SQLite"),
      ("short.sqlite", "SQLite format 3\0", "the file is cut short: it has 16 bytes"),
      (
        "other.data", "SQLite format 3\0" + String(repeating: "\0", count: 200),
        "another application's database"
      ),
    ])
  func noStore(_ name: String, _ text: String?, _ reason: String) throws {
    if let text { try folder.write(text, to: name) }
    #expect(!session.run("open \(folder.path)/\(name)"))
    #expect(output.messages.hasPrefix("error: \(folder.path)/\(name): "), "\(output.messages)")
    #expect(output.messages.contains(reason), "\(output.messages)")
  }

  @Test("Numbers are those of the last list")
  func numbers() {
    let session = opened()
    #expect(session.run("list --limit 2"))
    #expect(output.results.contains("1  2019-02-01  Coast Daily  Ferry ferry ferry\n"))
    #expect(output.messages == "3 articles, 2 shown; more with --limit, or: find QUERY\n")
    #expect(said("show 3").hasPrefix("error: there is no article 3; the listed ones are 1 to 2"))
    #expect(said("find --sort oldest ferry; show 1").contains("published    2017"))
    #expect(said("like 3").contains("by: "))
    #expect(!said("like 1").contains("1  Bridge\n2  Bridge"))
  }

  @Test(
    "A store answers as articles in memory do",
    arguments: [
      "find ferry", "find --sort newest ferry", "find --any --limit 2 bridge rain",
      "find --output jsonl bridge", "find tag:none", "facets source", "facets year bridge",
      "kwic talked", "quotes speaker:port", "quotes --kind indirect", "timeline headline:ferry",
      "find ferry; explain 1 ferry -rain", "find --sort newest *; people ann",
    ])
  func agrees(_ line: String) {
    let other = RecordedOutput()
    let memory = ShellSession(output: other, tools: LineParser.tools)
    for article in [Self.articles[1], Self.articles[2], Self.articles[0]] {
      memory.add(Corpus.Entry(article: article, path: article.id.rawValue, bytes: []))
    }
    #expect(memory.run(line))
    #expect(opened().run(line), "\(output.messages)")
    #expect(Self.withoutNumbers(output.results) == Self.withoutNumbers(other.results))
  }

  /// The lines of a result in any order, without the articles' numbers: these differ.
  private static func withoutNumbers(_ text: String) -> [String] {
    text.replacing(/"number":\d+/, with: "").split(separator: "\n").map { line in
      line.split(separator: " ").filter { $0.count > 2 || Int($0) == nil }.joined(separator: " ")
    }.sorted()
  }

  @Test("explain tells what the score is made of")
  func explain() {
    _ = opened()
    let text = said("find ferry; explain 1 ferry -rain")
    #expect(text.contains("\nadds  word   known in  worth  weight here\n"), "\(text)")
    #expect(text.contains("  ferry         3   "), "\(text)")
    #expect(text.contains("article 1 is number 1 of 2, score "), "\(text)")
    #expect(text.contains("words, 13 is the mean") || text.contains("is the mean\n"), "\(text)")
    #expect(said("explain 1 rain").hasSuffix("article 1 does not answer it; 1 of 3 do\n"))
  }

  @Test("Commands that compare speak of the listed articles")
  func comparing() {
    _ = opened()
    #expect(said("stories").contains("no article of the store is listed"))
    #expect(said("find ferry; stories").contains("among the 3 articles listed last\n"))
    #expect(said("people").hasPrefix("articles  name\n       2  Ann Lee of Coast Daily\n"))
    #expect(said("people coast").contains("quotations  name"))
    #expect(said("timeline nobody").contains("nobody of that name is quoted"))
  }

  @Test("Tags are given by number and by query, and found")
  func tags() {
    _ = opened()
    #expect(said("tags").hasPrefix("no article has a tag"))
    #expect(said("find ferry; tag \"to read\" 1 2").hasSuffix("2 articles are tagged “to read”\n"))
    #expect(
      said("tag \"to read\" ferry")
        == "1 article is tagged “to read”; 2 had it already\n")
    #expect(said("tag todo headline:bridge") == "1 article is tagged “todo”\n")
    #expect(said("tags") == "articles  tag\n       3  to read\n       1  todo\n")
    let found = said("find tag:todo bridge")
    #expect(found.hasPrefix("1  Bridge  Port\n   A long tale of the bridge"))
    #expect(found.contains("\n   tags: todo\n"))
    #expect(said("tags 1") == "to read\ntodo\n")
    #expect(said("show 1").contains("tags  to read, todo\n"))
    #expect(said("explain 1 tag:todo").contains("yes    tag:todo"))
    #expect(said("untag todo 1") == "1 article is no longer tagged “todo”\n")
    #expect(said("untag \"to read\"") == "3 articles are no longer tagged “to read”\n")
    #expect(said("untag todo").hasPrefix("error: no article has the tag “todo”"))
    #expect(said("tag todo").hasPrefix("error: expected numbers of articles or a query"))
    #expect(said("tag todo 9").hasPrefix("error: there is no article 9"))
  }

  @Test("Notes stand on the headline or on words")
  func notes() async throws {
    _ = opened()
    #expect(said("notes").hasPrefix("the store has no notes"))
    #expect(said("find rain; note 1 Ask again.") == said("find rain") + "note 1, on “Bridge”\n")
    #expect(said("note --on \"A LONG tale\" 1 Of 1900?") == "note 2, on “A long tale”\n")
    #expect(said("note --on storm 1 x").hasPrefix("error: article 1 has no passage “storm”"))
    #expect(
      said("notes") == """
        note  article  passage      text
           1        1  Bridge       Ask again.
           2        1  A long tale  Of 1900?

        """)
    #expect(said("show 1").contains("note 2  Of 1900? (on “A long tale”)\n"))
    var changed = Self.articles[2]
    changed.body = [Block("A short tale.")]
    try await store.insert([changed])
    #expect(said("notes").contains("A long tale*  Of 1900?"))
    #expect(said("notes --remove 2; notes 1").contains("   1        1  Bridge*"))
    #expect(said("notes --remove 2").hasPrefix("error: there is no note 2"))
  }

  @Test("A saved query is asked by its name, and narrowed down")
  func saved() {
    _ = opened()
    #expect(said("saved").hasPrefix("no query is saved"))
    #expect(said("save crossings ferry OR bridge") == "saved; ask it with: find @crossings\n")
    #expect(said("save \"le pen\" speaker:\"le pen\"").hasSuffix("find @\"le pen\"\n"))
    #expect(
      said("saved")
        == "name        query\n@crossings  ferry OR bridge\n@\"le pen\"   speaker:\"le pen\"\n")
    #expect(said("find @crossings").hasSuffix("3 articles\n"))
    #expect(said("find @crossings before:2018").hasSuffix("1 article\n"))
    #expect(said("facets source @crossings rain") == "articles  source\n       1  Port\n1 value\n")
    #expect(said("find @crosings").contains("it is searched as a word; did you mean “@crossings”?"))
    #expect(said("saved --remove \"le pen\"; saved").contains("@crossings"))
    #expect(said("saved --remove crosings").contains("did you mean “crossings”?"))
  }

  @Test("Versions are listed and compared")
  func versions() async throws {
    _ = opened()
    #expect(said("find rain; versions 1").hasSuffix("1 version\n"))
    var changed = Self.articles[2]
    changed.body = [Block("A long tale of the tunnel, and one ferry; of rain and wind.")]
    try await store.insert([changed])
    let list = said("versions 1")
    #expect(list.hasSuffix("2 versions; what changed: versions 1 1 2\n"), "\(list)")
    let text = said("versions 1 1 2")
    #expect(text.contains("{-bridge,-} {+tunnel,+}"), "\(text)")
    #expect(said("versions 1 1") == text)
    #expect(said("versions 1 3").hasPrefix("error: article 1 has no version 3; it has 1 to 2"))
    #expect(said("versions 1 2") == "the two are the same\n")
  }

  @Test(
    "Each needs a store, or a file of one",
    arguments: [
      "tag a b", "untag a", "tags", "note 1 a", "notes", "save a b", "saved", "versions 1",
    ])
  func noStoreOpen(_ line: String) {
    #expect(said(line).hasPrefix("error: no store is open; open one with: open STORE"))
  }

  @Test("Outside of a store they take its file, and leave what is open")
  func named() {
    let (other, output) = sampleSession()
    #expect(other.run("tag --store \(path) crossing bridge; tags --store \(path)"))
    #expect(output.results == "articles  tag\n       2  crossing\n")
    #expect(other.run("save --store \(path) b tag:crossing; saved --store \(path)"))
    #expect(other.run("search --store \(path) @b rain"))
    #expect(output.messages.hasSuffix("1 article\n"))
    #expect(other.run("notes --store \(path)"))
    #expect(!other.run("tag --store \(path) a 1"))
    #expect(output.messages.contains("no article of the store is listed"))
    #expect(other.corpus.entries.count == 2)
    #expect(other.run("show 1"))
    #expect(!other.run("tags --store \(folder.path)/none.sqlite"))
  }

  @Test("Tab knows tags and saved queries")
  func completion() {
    _ = opened()
    session.run("save crossings ferry; tag crossing ferry; list")
    func candidates(_ line: String) -> [String] {
      session.completion(of: line, at: line.utf8.count).candidates.map(\.text)
    }
    #expect(candidates("find @cr") == ["@crossings"])
    #expect(candidates("tag cr") == ["crossing"])
    #expect(candidates("show ") == ["1", "2", "3"])
    #expect(candidates("tags --s") == ["--store"])
  }

  @Test("A call that takes long ends when the user asks")
  func stopping() throws {
    let start = Date()
    let stopped = ShellSession(
      output: output,
      tools: ShellTools(cancellation: Cancellation { Date().timeIntervalSince(start) > 0.2 }))
    stopped.run("open \(path)")
    Thread.sleep(until: start.addingTimeInterval(0.3))
    #expect(!stopped.run("find ferry"))
    #expect(stopped.wasInterrupted)
  }
}
