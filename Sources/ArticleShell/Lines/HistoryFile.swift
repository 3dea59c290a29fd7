public import Foundation

/// The lines typed in earlier sessions: JSON Lines, readable by their owner alone.
///
/// Several sessions may add to one file at a time. A line that begins with a blank is not kept.
public struct HistoryFile: Sendable {
  public var path: String
  /// How many lines are given back, the newest ones.
  public var limit: Int

  public init(path: String, limit: Int = 1000) {
    self.path = path
    self.limit = limit
  }

  private struct Entry: Codable {
    var line: String
    var time: Int?
  }

  /// The place of the history: `ARTICLEKIT_HISTORY`, otherwise within `XDG_STATE_HOME` or
  /// `~/.local/state`; nil where `ARTICLEKIT_HISTORY` is empty or there is no home.
  public static func path(environment: [String: String]) -> String? {
    if let path = environment["ARTICLEKIT_HISTORY"] { return path.isEmpty ? nil : path }
    if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") {
      return state + "/articlekit/history"
    }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return home + "/.local/state/articlekit/history"
  }

  /// The lines, the oldest first, each but once, where it was typed last.
  public func lines() -> [String] {
    guard let bytes = try? SourceFile.bytes(at: path, limit: 64 << 20) else { return [] }
    let decoder = JSONDecoder()
    var seen: Set<String> = []
    var lines: [String] = []
    for piece in bytes.split(separator: 0x0A).reversed() where lines.count < limit {
      // A torn line is passed.
      guard let entry = try? decoder.decode(Entry.self, from: Data(piece)) else { continue }
      if seen.insert(entry.line).inserted { lines.append(entry.line) }
    }
    return lines.reversed()
  }

  /// Adds a line.
  ///
  /// - Throws: ``SourceFile/Problem`` where the file cannot be written.
  public func append(_ line: String, at time: Date = Date()) throws {
    guard !line.hasPrefix(" "), !line.isEmpty else { return }
    let folder = NSString(string: path).deletingLastPathComponent
    if !folder.isEmpty, !PagePaths.isFolder(folder) {
      try? FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }
    let descriptor = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw SourceFile.problem(path, errno) }
    // Closing lets go of the lock.
    defer { close(descriptor) }
    guard flock(descriptor, LOCK_EX) == 0, fchmod(descriptor, 0o600) == 0 else {
      throw SourceFile.problem(path, errno)
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let entry = Entry(line: line, time: Int(time.timeIntervalSince1970))
    var bytes = Array(try encoder.encode(entry)) + [0x0A]
    if try endsTorn(descriptor) { bytes.insert(0x0A, at: 0) }
    let size = lseek(descriptor, 0, SEEK_END)
    if size > 64 * limit * 8 {
      bytes = try shortened(to: limit / 2) + bytes
      guard ftruncate(descriptor, 0) == 0 else { throw SourceFile.problem(path, errno) }
    }
    let written = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    guard written == bytes.count else { throw SourceFile.problem(path, errno) }
  }

  /// Whether the last line of the file was not written to its end.
  private func endsTorn(_ descriptor: Int32) throws -> Bool {
    guard lseek(descriptor, -1, SEEK_END) >= 0 else { return false }
    var last: UInt8 = 0
    return read(descriptor, &last, 1) == 1 && last != 0x0A
  }

  /// The newest lines, as the file holds them.
  private func shortened(to count: Int) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try lines().suffix(count).flatMap {
      Array(try encoder.encode(Entry(line: $0, time: nil))) + [0x0A]
    }
  }
}
