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
  let checksum: Data
  /// The length of the text in bytes.
  let length: Int

  /// The bytes that the article takes in a batch.
  package var byteCount: Int { json.count }

  package init(_ article: Article) throws(ArticleJSONError) {
    self.article = article
    json = try ArticleJSON(includesText: false).encode(article)
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

  /// Half of the SHA-256 of bytes: tells whether they are still what was written.
  static func checksum(of bytes: Data) -> Data {
    var digest = SHA256()
    digest.update(bytes)
    let digits = Array(digest.finalized(hexDigits: 32).utf8)
    return Data(
      stride(from: 0, to: digits.count, by: 2).map {
        Self.value(digits[$0]) << 4 | Self.value(digits[$0 + 1])
      })
  }

  private static func value(_ digit: UInt8) -> UInt8 { digit < 58 ? digit - 48 : digit - 87 }
}
