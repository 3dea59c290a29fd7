import ArticleKit
import ArticleKitSQLite
import Foundation
import Measuring

/// Times the store in SQLite; prints one JSON object.
///
/// `store-speed import ARCHIVE.jsonl STORE.sqlite` inserts articles that are in memory, parsed, with
/// ``SQLiteArticleStore/insert(contentsOf:batchSize:progress:)``. `store-speed search STORE.sqlite QUERIES.jsonl` asks each query (id, cls,
/// user) seven times and keeps the best time; `kinds` has the medians by class.
@main
struct StoreSpeed {
  static func main() async throws {
    let words = Array(CommandLine.arguments.dropFirst())
    switch words.first {
    case "import" where words.count == 3: try await runImport(words[1], into: words[2])
    case "search" where words.count == 3: try await runSearch(words[1], words[2])
    default: print("usage: store-speed import ARCHIVE STORE | store-speed search STORE QUERIES")
    }
  }

  private static func runImport(_ archive: String, into path: String) async throws {
    let clock = ContinuousClock()
    let store = try SQLiteArticleStore(at: URL(filePath: path))
    let articles = try ArticleArchive(url: URL(filePath: archive)).reader().map {
      try $0.get().article
    }
    let bytes = articles.reduce(0) { sum, article in
      article.body.reduce(sum + (article.headline?.utf8.count ?? 0)) { $0 + $1.text.utf8.count }
    }
    let memory = ProcessMemory.peak()
    let time = try await clock.measure { try await store.insert(contentsOf: articles) }
    let more = ProcessMemory.peak() - memory
    let report = try store.check()
    let seconds = time / .seconds(1)
    try write([
      "articles": articles.count, "textBytes": bytes, "seconds": seconds,
      "articlesPerSecond": Double(articles.count) / seconds, "memoryForImport": more,
      "indexBytesPerTextByte": Double(report.indexBytes) / Double(max(bytes, 1)),
      "fileBytes": (try URL(filePath: path).resourceValues(forKeys: [.fileSizeKey])).fileSize ?? 0,
      "problems": report.problems,
    ])
  }

  private struct Question: Decodable {
    var id: String
    var cls: String
    var user: String
  }

  private static func runSearch(_ path: String, _ queries: String) async throws {
    let clock = ContinuousClock()
    let decoder = JSONDecoder()
    let questions = try Data(contentsOf: URL(filePath: queries)).split(separator: 0x0A)
      .map { try decoder.decode(Question.self, from: Data($0)) }
    var opened: SQLiteArticleStore?
    let opening = try await clock.measure {
      let store = try SQLiteArticleStore(at: URL(filePath: path), for: .reading)
      if let first = questions.first {
        _ = try await store.search(SearchRequest(Query(parsing: first.user)))
      }
      opened = store
    }
    guard let store = opened else { return }
    var times: [String: [Double]] = [:]
    var cold: [Double] = []
    for question in questions {
      let request = SearchRequest(Query(parsing: question.user))
      var best = Double.infinity
      for turn in 0..<7 {
        let time = try await clock.measure { _ = try await store.identifiers(request) }
        best = min(best, time / .milliseconds(1))
        if turn == 0 { cold.append(time / .milliseconds(1)) }
      }
      times[question.cls, default: []].append(best)
    }
    cold.sort()
    try write([
      "openToFirstAnswer": opening / .milliseconds(1),
      "firstTimeMedian": cold.isEmpty ? 0 : cold[cold.count / 2],
      "kinds": times.mapValues { values in
        let values = values.sorted()
        return [
          "p50": values[values.count / 2],
          "p95": values[min(values.count - 1, values.count * 95 / 100)],
        ]
      },
      "peakMemory": ProcessMemory.peak(),
    ])
  }

  private static func write(_ object: [String: Any]) throws {
    let options: JSONSerialization.WritingOptions = [.sortedKeys, .prettyPrinted]
    let json = try JSONSerialization.data(withJSONObject: object, options: options)
    FileHandle.standardOutput.write(json + Data([0x0A]))
  }
}
