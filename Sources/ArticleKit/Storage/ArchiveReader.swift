import Foundation

/// One article of an archive and where it stands.
public struct ArchiveEntry: Sendable, Hashable {
  public var article: Article
  /// The line, from 1.
  public var line: Int
  /// The offset of the line's first byte in the file.
  public var offset: Int
}

/// The lines of an archive, read once and in order: articles, and errors for lines that are none.
///
/// An error does not end the reading, unless the system refuses to read on.
/// Blank lines and a byte order mark are passed over. Memory: one line, at most the archive's
/// ``ArticleArchive/maximumLineLength``, and a buffer of 64 kB.
public struct ArchiveReader: Sequence, IteratorProtocol {
  private let file: ArchiveFile
  private let limit: Int
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)
  /// The bytes of the buffer that were not consumed yet.
  private var unread = 0..<0
  /// The offset in the file of the first of them.
  private var offset = 0
  private var line = 0
  private var isAtEnd = false

  init(_ file: ArchiveFile, maximumLineLength: Int) {
    self.file = file
    limit = maximumLineLength
  }

  /// The next line that is not blank; nil at the end of the file.
  public mutating func next() -> Result<ArchiveEntry, ArchiveError>? {
    nextLine().map { $0.flatMap { $0.entry() } }
  }

  /// The next line as it stands, for a caller who decodes it on another thread.
  package mutating func nextLine() -> Result<ArchiveLine, ArchiveError>? {
    while !isAtEnd {
      let start = offset
      line += 1
      do {
        let (bytes, isTooLong) = try readLine()
        if isTooLong { return .failure(error(.lineTooLong(limit: limit), at: start)) }
        guard bytes.contains(where: { $0 > 0x20 }) else { continue }
        return .success(
          ArchiveLine(bytes: bytes, path: file.path, line: line, offset: start, isTorn: isAtEnd))
      } catch {
        isAtEnd = true
        return .failure(error)
      }
    }
    return nil
  }

  /// Reads up to the next line feed, which is left out, and past it.
  private mutating func readLine() throws(ArchiveError) -> (ArraySlice<UInt8>, isTooLong: Bool) {
    var bytes: [UInt8] = []
    var isTooLong = false
    let isFirst = offset == 0
    while true {
      if unread.isEmpty {
        let count = try file.read(into: &buffer, from: 0)
        unread = 0..<count
        if count == 0 {
          isAtEnd = true
          break
        }
      }
      let feed = buffer[unread].firstIndex(of: 0x0A)
      let end = feed ?? unread.upperBound
      if isTooLong || bytes.count + (end - unread.lowerBound) > limit {
        isTooLong = true
        bytes = []
      } else {
        bytes += buffer[unread.lowerBound..<end]
      }
      let next = feed.map { $0 + 1 } ?? end
      offset += next - unread.lowerBound
      unread = next..<unread.upperBound
      if feed != nil { break }
    }
    let mark = isFirst && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return (bytes[mark...], isTooLong)
  }

  private func error(_ reason: ArchiveError.Reason, at start: Int) -> ArchiveError {
    ArchiveError(reason, path: file.path, line: line, offset: start)
  }
}

/// A line of an archive that was not decoded yet.
package struct ArchiveLine: Sendable {
  fileprivate var bytes: ArraySlice<UInt8>
  fileprivate var path: String
  fileprivate var line: Int
  fileprivate var offset: Int
  /// Whether the file ends with it, without a line feed.
  fileprivate var isTorn: Bool

  package var byteCount: Int { bytes.count }

  package func entry() -> Result<ArchiveEntry, ArchiveError> {
    do {
      let article = try ArticleJSON().decode(Data(bytes))
      return .success(ArchiveEntry(article: article, line: line, offset: offset))
    } catch {
      // Without a line feed the line may be half of one; with one it is bad as it is.
      let isHalf = isTorn && error.keyPath.isEmpty && bytes.first == UInt8(ascii: "{")
      return .failure(
        ArchiveError(
          isHalf ? .tornLine : .badLine(error), path: path, line: line, offset: offset))
    }
  }
}
