import ArticleKit
import ArticleKitSQLite
import Foundation

/// Reads archives and pages into a store: parsing on several threads, writing on the caller's.
struct ArticleImport {
  /// More bad lines of one archive than this are counted only.
  private static let mostProblems = 20
  private static let chunkSize = 8_192
  private static let chunkBytes = 64 << 20
  private static let pieceSize = 32

  private var batches: StoreImport
  private let session: ShellSession
  private let tellsBatches: Bool
  private let start = ContinuousClock.now
  /// Bytes of all files, and of those that were read.
  private var size = 0
  private var done = 0
  private(set) var hasFailed = false

  init(batches: StoreImport, session: ShellSession, tellsBatches: Bool) {
    self.batches = batches
    self.session = session
    self.tellsBatches = tellsBatches
  }

  /// The articles that are on the disk.
  var count: Int { batches.count }

  /// What was done, in a line.
  var report: String {
    let summary = batches.summary
    var parts = ["\(summary.added) added"]
    if summary.newVersions > 0 { parts.append("\(summary.newVersions) new versions") }
    if summary.known > 0 { parts.append("\(summary.known) known already") }
    return parts.joined(separator: ", ") + "; \(rate) articles a second"
  }

  private var seconds: Double { (ContinuousClock.now - start) / .seconds(1) }
  private var rate: Int { Int(Double(count) / max(seconds, 0.001)) }

  /// Reads what paths name, in their order.
  mutating func read(_ paths: [String]) throws {
    var files: [String] = []
    for path in paths {
      do {
        files += try Self.files(at: path)
      } catch {
        fail(error)
      }
    }
    size = files.reduce(0) { $0 + Self.size(of: $1) }
    var pages: [String] = []
    for file in files {
      guard ArchiveLoader.isArchive(file) else {
        pages.append(file)
        continue
      }
      try readPages(&pages)
      try readArchive(file)
    }
    try readPages(&pages)
  }

  /// Writes what is pending.
  mutating func finish() throws {
    try batches.flush()
    tellBatch()
    session.output.progress("\(count) articles; merging the search index")
    let cancellation = session.tools.cancellation
    try batches.finish { try cancellation.check() }
  }

  private mutating func readArchive(_ path: String) throws {
    let before = done
    do {
      try SourceFile.check(path)
      var problems = 0
      var reader = try ArticleArchive(url: URL(filePath: path)).reader()
      while try readChunk(of: &reader, path, &problems, from: before) {}
      if problems > Self.mostProblems {
        let more = problems - Self.mostProblems
        fail(
          SourceFile.Problem(
            path: path, reason: "\(more) further line\(more == 1 ? " is" : "s are") no article"))
      }
    } catch let error as StoreError {
      throw error
    } catch let error as Interruption {
      throw error
    } catch {
      fail(error)
    }
    done = before + Self.size(of: path)
  }

  /// Reads the next lines of an archive.
  ///
  /// - Returns: whether there were any.
  private mutating func readChunk(
    of reader: inout ArchiveReader, _ path: String, _ problems: inout Int, from before: Int
  ) throws -> Bool {
    var lines: [Result<ArchiveLine, ArchiveError>] = []
    var bytes = 0
    while lines.count < Self.chunkSize, bytes < Self.chunkBytes, let line = reader.nextLine() {
      if case .success(let line) = line { bytes += line.byteCount }
      lines.append(line)
    }
    guard !lines.isEmpty else { return false }
    let chunk = lines
    let pieces = (chunk.count + Self.pieceSize - 1) / Self.pieceSize
    try OrderedWork.run(
      count: pieces, window: 32, cancellation: session.tools.cancellation
    ) { piece in
      let end = min(chunk.count, (piece + 1) * Self.pieceSize)
      return chunk[piece * Self.pieceSize..<end].map { Self.prepared($0, path) }
    } deliver: { _, articles in
      for article in articles {
        switch article {
        case .success(let (article, offset)):
          done = before + offset
          try add(article)
        case .failure(let error):
          problems += 1
          if problems <= Self.mostProblems { fail(error) }
        }
      }
    }
    return true
  }

  private static func prepared(
    _ line: Result<ArchiveLine, ArchiveError>, _ path: String
  ) -> Result<(PreparedArticle, Int), ArchiveError> {
    line.flatMap { $0.entry() }.flatMap { entry in
      do throws(ArticleJSONError) {
        // Any object is an article to the decoder, a manifest's line too.
        guard entry.article.headline != nil || !entry.article.body.isEmpty else {
          throw ArticleJSONError(
            expected: "an article with a headline or a body", found: "neither")
        }
        return .success((try PreparedArticle(entry.article), entry.offset))
      } catch {
        return .failure(
          ArchiveError(.badLine(error), path: path, line: entry.line, offset: entry.offset))
      }
    }.mapError { error in
      // As the user gave it: a URL makes it absolute.
      var error = error
      error.path = path
      return error
    }
  }

  private mutating func readPages(_ pages: inout [String]) throws {
    let files = pages
    pages = []
    let (loader, cancellation) = (session.tools.loader, session.tools.cancellation)
    try OrderedWork.run(count: files.count, cancellation: cancellation) { index in
      Result {
        let loaded = try loader.load(
          PageLoader.Request(path: files[index]), cancellation: cancellation)
        return (try PreparedArticle(loaded.article), loaded.bytes.count)
      }
    } deliver: { _, result in
      switch result {
      case .success(let (article, size)):
        done += size
        try add(article)
      case .failure(let error as Interruption): throw error
      case .failure(let error): fail(error)
      }
    }
  }

  private mutating func add(_ article: PreparedArticle) throws {
    if try batches.add(article) { tellBatch() }
    guard count > 0 else { return }
    let left = Double(max(0, size - done)) * seconds / Double(max(done, 1))
    session.output.progress("\(count) articles, \(rate) a second, \(Self.duration(left)) left")
  }

  private func tellBatch() {
    if tellsBatches { session.output.message("\(count) articles are on the disk") }
  }

  private mutating func fail(_ error: any Error) {
    hasFailed = true
    session.reportUnreadable(error)
  }

  /// The file itself, or the archives and pages of a folder.
  private static func files(at path: String) throws -> [String] {
    guard PagePaths.isFolder(path) else { return [path] }
    let archives = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    let found = archives.filter { !$0.hasPrefix(".") && ArchiveLoader.isArchive($0) }.sorted()
      .map { PagePaths.join(path, $0) }
    return found.isEmpty
      ? try PagePaths.files(at: path)
      : found
        + ((try? PagePaths.files(at: path)) ?? [])
  }

  private static func size(of path: String) -> Int {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return (attributes?[.size] as? Int) ?? 0
  }

  static func duration(_ seconds: Double) -> String {
    let whole = Int(min(seconds, 1e9).rounded(.up))
    return whole < 100 ? "\(whole) s" : whole < 6_000 ? "\(whole / 60) min" : "\(whole / 3_600) h"
  }
}
