import ArticleKit
import Foundation

/// Reads the articles of archives in JSON Lines.
enum ArchiveLoader {
  /// The endings of an archive's file.
  static let endings: Set<String> = ["jsonl", "ndjson"]
  /// More bad lines of one archive than this are counted only.
  private static let mostProblems = 5

  static func isArchive(_ path: String) -> Bool {
    guard let dot = path.lastIndex(of: ".") else { return false }
    return endings.contains(path[path.index(after: dot)...].lowercased())
  }

  /// The articles of an archive in order; for each line that is none, an error that names it.
  static func entries(
    of path: String, cancellation: Cancellation
  ) -> [Result<Corpus.Entry, any Error>] {
    var results: [Result<Corpus.Entry, any Error>] = []
    var problems = 0
    do {
      try SourceFile.check(path)
      for line in try ArticleArchive(url: URL(filePath: path)).reader() {
        try cancellation.check()
        switch line.flatMap({ entry($0, path) }) {
        case .success(let entry): results.append(.success(entry))
        case .failure(var error):
          problems += 1
          // As the user gave it: a URL makes it absolute.
          error.path = path
          if problems <= mostProblems { results.append(.failure(error)) }
        }
      }
      if problems > mostProblems {
        results.append(.failure(FurtherProblems(path: path, count: problems - mostProblems)))
      }
    } catch {
      results.append(.failure(error))
    }
    return results
  }

  private static func entry(
    _ read: ArchiveEntry, _ path: String
  ) -> Result<Corpus.Entry, ArchiveError> {
    // Any object is an article to the decoder, a manifest's line too.
    guard read.article.headline != nil || !read.article.body.isEmpty else {
      let error = ArticleJSONError(
        expected: "an article with a headline or a body", found: "neither")
      return .failure(
        ArchiveError(.badLine(error), path: path, line: read.line, offset: read.offset))
    }
    return .success(Corpus.Entry(article: read.article, archive: path, line: read.line))
  }

  private struct FurtherProblems: Error, CustomStringConvertible {
    var path: String
    var count: Int

    var description: String {
      "\(path): \(count) further line\(count == 1 ? " is" : "s are") no article"
    }
  }
}
