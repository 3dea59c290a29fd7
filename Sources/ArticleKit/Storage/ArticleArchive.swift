public import Foundation

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#elseif canImport(Glibc)
  import Glibc
#endif

/// A file of articles in JSON Lines: one article of ``ArticleJSON`` on each line.
///
/// ```swift
/// let archive = ArticleArchive(url: file)
/// try archive.append(articles)
/// for line in try archive.reader() {
///   print(try line.get().article.headline ?? "–")
/// }
/// ```
public struct ArticleArchive: Sendable {
  public let url: URL
  /// The longest line that is read, in bytes; it bounds the memory that reading takes.
  public var maximumLineLength: Int

  public init(url: URL, maximumLineLength: Int = 16 << 20) {
    self.url = url
    self.maximumLineLength = max(1, maximumLineLength)
  }

  /// What an append did.
  public struct AppendSummary: Sendable, Hashable {
    /// The number of articles written.
    public var count: Int
    /// What was wrong with the file's last line, after which the articles now begin on a line of
    /// their own; nil if nothing was.
    public var mended: ArchiveError?
  }

  private var path: String { url.path(percentEncoded: false) }

  /// Replaces the file by one with these articles, in their order: a reader sees the old file or
  /// the new one, also after a crash.
  ///
  /// A new file is written in the same folder, brought to the disk, and given the name. A symbolic
  /// link stays one: what it points to is replaced.
  ///
  /// - Returns: the number of articles.
  @discardableResult
  public func write(_ articles: some Sequence<Article>) throws(ArchiveError) -> Int {
    let target = url.resolvingSymlinksInPath().path(percentEncoded: false)
    let folder = URL(filePath: target).deletingLastPathComponent().path(percentEncoded: false)
    let temporary = target + ".\(UUID().uuidString.prefix(8)).tmp"
    var isDone = false
    defer { if !isDone { unlink(temporary) } }
    let file = try ArchiveFile(temporary, O_WRONLY | O_CREAT | O_EXCL, doing: "create")
    if let old = try? ArchiveFile(target, O_RDONLY, doing: "read"), let mode = try? old.mode() {
      file.setMode(mode)
    }
    var count = 0
    var buffer: [UInt8] = []
    for article in articles {
      buffer += try line(of: article)
      count += 1
      if buffer.count >= 1 << 20 {
        try file.write(buffer)
        buffer.removeAll(keepingCapacity: true)
      }
    }
    try file.write(buffer)
    try file.synchronize()
    guard rename(temporary, target) == 0 else { throw ArchiveFile.error("replace", target) }
    isDone = true
    try ArchiveFile(folder, O_RDONLY, doing: "open the folder").synchronize()
    return count
  }

  /// Adds articles at the end of the file, which is made if there is none.
  ///
  /// They are on the disk when the call returns. Another process that appends at the same time is
  /// waited for.
  ///
  /// If the file ends without a line feed, as a writer that was killed leaves it, the articles
  /// begin on a new line. If they cannot be written whole, none of them is.
  @discardableResult
  public func append(_ articles: some Sequence<Article>) throws(ArchiveError) -> AppendSummary {
    var bytes: [UInt8] = []
    var summary = AppendSummary(count: 0)
    for article in articles {
      bytes += try line(of: article)
      summary.count += 1
    }
    guard summary.count > 0 else { return summary }
    let file = try ArchiveFile(path, O_RDWR | O_APPEND | O_CREAT, doing: "open")
    file.lock()
    let size = try file.size()
    if size > 0, try file.read(1, at: size - 1) != [0x0A] {
      bytes.insert(0x0A, at: 0)
      summary.mended = try lastLineError(of: file, size)
    }
    do {
      try file.write(bytes)
      try file.synchronize()
    } catch {
      file.truncate(to: size)
      throw error
    }
    return summary
  }

  /// Opens the file for reading line by line.
  public func reader() throws(ArchiveError) -> ArchiveReader {
    let file = try ArchiveFile(path, O_RDONLY, doing: "open")
    return ArchiveReader(file, maximumLineLength: maximumLineLength)
  }

  /// Reads the whole file: its articles in order, and what was wrong with its other lines.
  ///
  /// - Throws: where the system refuses to read on.
  public func read() throws(ArchiveError) -> (articles: [Article], errors: [ArchiveError]) {
    var articles: [Article] = []
    var errors: [ArchiveError] = []
    for line in try reader() {
      switch line {
      case .success(let entry): articles.append(entry.article)
      case .failure(let error):
        if case .system = error.reason { throw error }
        errors.append(error)
      }
    }
    return (articles, errors)
  }

  private func line(of article: Article) throws(ArchiveError) -> [UInt8] {
    do {
      return Array(try ArticleJSON().encode(article)) + [0x0A]
    } catch {
      throw ArchiveError(.unwritable(article.id, error), path: path)
    }
  }

  /// What is wrong with the line that the file ends with; nil if it only lacks its line feed.
  private func lastLineError(
    of file: ArchiveFile, _ size: Int
  ) throws(ArchiveError) -> ArchiveError? {
    var last: [UInt8] = []
    while last.count < min(size, maximumLineLength), last.firstIndex(of: 0x0A) == nil {
      let count = min(1 << 16, size - last.count)
      last = try file.read(count, at: size - last.count - count) + last
    }
    if let feed = last.lastIndex(of: 0x0A) { last.removeFirst(feed + 1) }
    if (try? ArticleJSON().decode(Data(last))) != nil { return nil }
    return ArchiveError(.tornLine, path: path, offset: size - last.count)
  }
}
