import ArticleKit
import Foundation

/// Links the articles of archives into stories, several threads decoding and reading them.
struct StoryArchives {
  private static let chunkSize = 2048
  private static let pieceSize = 32

  private(set) var linker = StoryLinker()
  private(set) var articleCount = 0

  /// Reads an archive and links its articles.
  ///
  /// - Parameter problem: told of each line that is no article.
  mutating func read(
    _ path: String, cancellation: Cancellation, progress: (Int) -> Void,
    problem: (any Error) -> Void
  ) throws {
    try SourceFile.check(path)
    var reader = try ArticleArchive(url: URL(filePath: path)).reader()
    while true {
      try cancellation.check()
      var lines: [Result<ArchiveLine, ArchiveError>] = []
      while lines.count < Self.chunkSize, let line = reader.nextLine() { lines.append(line) }
      if lines.isEmpty { return }
      let chunk = lines
      let pieces = (chunk.count + Self.pieceSize - 1) / Self.pieceSize
      try OrderedWork.run(count: pieces, cancellation: cancellation) { piece in
        let end = min(chunk.count, (piece + 1) * Self.pieceSize)
        return chunk[piece * Self.pieceSize..<end].map { line in
          line.flatMap { $0.entry() }.map { StoryLinker.Reading(of: $0.article) }
        }
      } deliver: { _, readings in
        for reading in readings {
          switch reading {
          case .success(let reading):
            linker.insert(reading)
            articleCount += 1
          case .failure(var error):
            // As the user gave it: a URL makes it absolute.
            error.path = path
            problem(error)
          }
        }
      }
      progress(articleCount)
    }
  }
}
