import ArticleKit
import Foundation
import Measuring

/// Times searches in memory: `search-speed CORPUS.jsonl QUERIES.jsonl [TOP.jsonl]`.
///
/// The corpus has an object a line (id, title, text, source, section, date, author); the queries too
/// (id, cls, user). One table comes out, a row for each class of queries; with a third path the ten
/// best articles for every query, to compare with those of others.
@main
struct SearchSpeed {
  private struct Record: Decodable {
    var id: String
    var title: String?
    var text: String
    var source: String?
    var section: String?
    var date: String?
    var author: String?

    var article: Article {
      var article = Article(headline: title, body: [Block(text)])
      article.id = Article.ID(rawValue: id)
      article.publisher = source.map { Publisher($0) }
      article.section = section
      article.authors = author.map { [Author($0)] } ?? []
      article.datePublished = date.flatMap { ArticleDate(iso: $0) }
      return article
    }
  }

  private struct Question: Decodable {
    var id: String
    var cls: String
    var user: String
  }

  static func main() async throws {
    let paths = Array(CommandLine.arguments.dropFirst())
    guard paths.count >= 2 else {
      print("usage: search-speed CORPUS.jsonl QUERIES.jsonl [TOP.jsonl]")
      return
    }
    let clock = ContinuousClock()
    let articles = try lines(of: paths[0], as: Record.self).map(\.article)
    let bytes = articles.reduce(0) { $0 + $1.text.utf8.count + ($1.headline?.utf8.count ?? 0) }
    let questions = try lines(of: paths[1], as: Question.self)
    let before = ProcessMemory.current()
    let store = MemoryArticleStore(articles)
    let indexing = try await clock.measure { _ = try await store.count(matching: "a") }
    let seconds = indexing / .seconds(1)
    print(
      """
      \(articles.count) articles, \(bytes / 1_000_000) MB of text, indexed in \
      \(rounded(seconds, 2)) s: \(Int(Double(articles.count) / seconds)) a second, \
      \(rounded(Double(bytes) / seconds / 1e6, 1)) MB/s; \
      \((ProcessMemory.current() - before) / 1_000_000) MB more memory

      | queries | number | p50, ms | p95, ms | hits, mean |
      |---|--:|--:|--:|--:|
      """)
    var times: [String: [Double]] = [:]
    var totals: [String: Int] = [:]
    var top = ""
    for question in questions {
      let request = SearchRequest(Query(parsing: question.user))
      var best = Double.infinity
      var page = SearchPage(total: 0, hits: [])
      for _ in 0..<5 {
        let time = try await clock.measure { page = try await store.search(request) }
        best = min(best, time / .milliseconds(1))
      }
      times[question.cls, default: []].append(best)
      totals[question.cls, default: 0] += page.total
      let hits = page.hits.map { ["id": $0.article.id.rawValue, "score": "\($0.score)"] }
      let line = try JSONSerialization.data(
        withJSONObject: ["query": question.id, "total": page.total, "hits": hits],
        options: .sortedKeys)
      top += String(decoding: line, as: UTF8.self) + "\n"
    }
    for (kind, unordered) in times.sorted(by: { $0.key < $1.key }) {
      let times = unordered.sorted()
      print(
        "| \(kind) | \(times.count) | \(rounded(times[times.count / 2], 3)) |",
        "\(rounded(times[min(times.count - 1, times.count * 95 / 100)], 3)) |",
        "\((totals[kind] ?? 0) / times.count) |")
    }
    if paths.count > 2 { try top.write(toFile: paths[2], atomically: true, encoding: .utf8) }
  }

  private static func lines<Value: Decodable>(of path: String, as: Value.Type) throws -> [Value] {
    let decoder = JSONDecoder()
    return try Data(contentsOf: URL(filePath: path)).split(separator: 0x0A)
      .map { try decoder.decode(Value.self, from: Data($0)) }
  }

  private static func rounded(_ value: Double, _ digits: Int) -> String {
    String(format: "%.\(digits)f", value)
  }
}
