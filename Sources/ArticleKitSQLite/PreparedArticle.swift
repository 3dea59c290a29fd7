package import ArticleKit
import Foundation

/// An article with all that its rows need: what can be made on any thread before the one writer
/// takes it.
package struct PreparedArticle: Sendable {
  package let article: Article
  /// The JSON that is stored.
  let json: Data
  /// ``Article/version``.
  let digest: String
  /// Of the JSON.
  let checksum: Int64
  /// The length of the text in bytes.
  let length: Int

  /// The bytes that the article takes in a batch.
  package var byteCount: Int { json.count }

  package init(_ article: Article) throws(ArticleJSONError) {
    self.article = article
    json = try ArticleJSON(includesDerived: false).encode(article)
    digest = article.version
    checksum = Self.checksum(of: json)
    length = article.body.reduce(0) { $0 + $1.text.utf8.count }
  }

  /// Prepares articles, several threads at a time.
  static func prepare(_ articles: [Article], path: String) async throws -> [PreparedArticle] {
    let size = 64
    guard articles.count > size else { return try articles.map { try prepare($0, path: path) } }
    return try await withThrowingTaskGroup(of: (Int, [PreparedArticle]).self) { group in
      let starts = Array(stride(from: 0, to: articles.count, by: size))
      for (index, start) in starts.enumerated() {
        group.addTask {
          let part = articles[start..<min(start + size, articles.count)]
          return (index, try part.map { try prepare($0, path: path) })
        }
      }
      var parts = [[PreparedArticle]](repeating: [], count: starts.count)
      for try await (index, part) in group { parts[index] = part }
      return parts.flatMap { $0 }
    }
  }

  private static func prepare(_ article: Article, path: String) throws -> PreparedArticle {
    do {
      return try PreparedArticle(article)
    } catch {
      throw StoreError(.unwritable(article.id, error), path: path)
    }
  }

  static func checksum(of json: Data) -> Int64 { ChunkChecksum.of(json) }
}
