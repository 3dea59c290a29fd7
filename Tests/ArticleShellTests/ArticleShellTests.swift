import ArticleKit
import ArticleShell
import Foundation

/// A parser for tests: the first line is the headline, the rest are paragraphs.
enum LineParser {
  static let loader = PageLoader { bytes, hints in
    let name = hints.name
    if bytes.isEmpty { throw PageReadingError(.empty, name: name) }
    if let zero = bytes.firstIndex(of: 0) {
      throw PageReadingError(.binary, name: name, offset: zero)
    }
    var offset = 0
    var lines: [(text: String, range: SourceRange)] = []
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if !line.isEmpty {
        lines.append(
          (
            String(decoding: line, as: UTF8.self),
            SourceRange(start: offset, end: offset + line.count)
          ))
      }
      offset += line.count + 1
    }
    guard lines.count > 1 else { throw ArticleParsingError(.noArticle, name: name) }
    var article = Article(
      headline: lines[0].text,
      body: lines.dropFirst().map { Block(.paragraph, $0.text, sourceRanges: [$0.range]) })
    article.url = hints.url
    article.evidence = [
      Evidence(
        .headline, sourceRanges: [lines[0].range], rule: "headline.first-line", confidence: 0.9,
        note: "the first line of the page")
    ]
    return article
  }

  static let tools = ShellTools(loader: loader, loaderForForm: { _ in loader })
}

/// A folder that is removed at the end of a test.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "articlekit-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try write(Array(text.utf8), to: name)
  }

  @discardableResult
  func write(_ bytes: [UInt8], to name: String) throws -> String {
    let file = path + "/" + name
    try Data(bytes).write(to: URL(filePath: file))
    return file
  }
}

/// A session with two articles, made without files.
func sampleSession(columns: Int? = nil) -> (session: ShellSession, output: RecordedOutput) {
  let output = RecordedOutput(style: OutputStyle(columns: columns))
  let session = ShellSession(output: output, tools: LineParser.tools)
  let source = "Menu\nHarbour bridge reopens\nBy Ann Lee\nThe old bridge opened again on Monday.\n"
  var first = Article(
    headline: "Harbour bridge reopens",
    body: [
      Block(.paragraph, "The old bridge opened again on Monday."),
      Block(.heading(level: 2), "What comes next"),
      Block(.paragraph, "Trams will cross it from June."),
    ])
  first.authors = [Author("Ann Lee")]
  first.publisher = Publisher("The Daily Example")
  var date = ArticleDate(month: 3, day: 4, raw: "4 March")
  date.infer(year: 2019, why: "the text says that it is a Monday")
  first.datePublished = date
  first.evidence = [
    Evidence(
      .headline, sourceRanges: [SourceRange(start: 5, end: 27)], rule: "headline.largest",
      confidence: 0.85),
    Evidence(
      .authors, index: 0, sourceRanges: [SourceRange(start: 31, end: 38)], rule: "byline.by-name",
      confidence: 0.95, note: "“By” opens the line"),
  ]
  session.add(Corpus.Entry(article: first, path: "bridge.txt", bytes: Array(source.utf8)))
  var second = Article(
    headline: "港の橋が再開", body: [Block(.paragraph, "橋は月曜日に再び開いた。\u{1B}[31m")])
  second.publisher = Publisher("例日報")
  second.datePublished = ArticleDate(year: 2019, month: 3, day: 5, raw: "2019年3月5日")
  session.add(Corpus.Entry(article: second, path: "hashi.txt", bytes: Array("港の橋が再開\n".utf8)))
  return (session, output)
}
