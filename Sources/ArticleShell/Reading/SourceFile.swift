import Foundation

/// The one place where files are read: bad files are told apart, and none is read past a limit.
public enum SourceFile {
  /// The most bytes that are read of one file: 1 GiB.
  public static let limit = 1 << 30

  /// Why a file could not be read.
  public struct Problem: Error, Sendable, Hashable {
    /// The path as the caller gave it.
    public var path: String
    /// The reason: "no such file", "is a directory".
    public var reason: String

    public init(path: String, reason: String) {
      self.path = path
      self.reason = reason
    }
  }

  /// The bytes of a file; "-" reads standard input.
  public static func bytes(
    at path: String, limit: Int = limit, cancellation: Cancellation = .never
  ) throws -> [UInt8] {
    if path == "-" {
      return try bytes(from: 0, named: "standard input", limit: limit, cancellation: cancellation)
    }
    let (descriptor, size) = try opened(path)
    defer { close(descriptor) }
    guard size <= limit else { throw tooLarge(path, limit) }
    return try bytes(
      from: descriptor, named: path, limit: limit, expected: size, cancellation: cancellation)
  }

  /// The first bytes of a regular file, fewer if it has no more; nil if it cannot be read.
  static func beginning(of path: String, count: Int) -> [UInt8]? {
    var status = stat()
    // To read of a pipe would take it away.
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      let descriptor = try? opened(path).descriptor
    else { return nil }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: count)
    let got = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    return got < 0 ? nil : Array(bytes.prefix(got))
  }

  /// Throws where a path names no file that can be read.
  static func check(_ path: String) throws {
    close(try opened(path).descriptor)
  }

  /// Opens a file for reading; the caller closes it.
  private static func opened(_ path: String) throws -> (descriptor: Int32, size: Int) {
    // Without O_NONBLOCK, a pipe that nobody writes to would hang the program.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw problem(path, errno) }
    var isKept = false
    defer { if !isKept { close(descriptor) } }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw problem(path, errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR:
      throw Problem(path: path, reason: "is a directory; expected a file")
    case S_IFIFO where path.hasPrefix("/dev/fd/") || path.hasPrefix("/proc/self/fd/"):
      // What the user's shell makes of `<(command)`.
      _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) & ~O_NONBLOCK)
    default:
      throw Problem(path: path, reason: "is not a regular file")
    }
    isKept = true
    return (descriptor, Int(status.st_size))
  }

  private static func bytes(
    from descriptor: Int32, named name: String, limit: Int, expected: Int = 0,
    cancellation: Cancellation
  ) throws -> [UInt8] {
    let step = 1 << 20
    var bytes: [UInt8] = []
    // One byte more than expected lets the end show without another piece.
    var room = min(max(expected + 1, 4096), step)
    bytes.reserveCapacity(expected + 1)
    while true {
      try cancellation.check()
      let start = bytes.count
      var count = 0
      bytes.append(contentsOf: repeatElement(0, count: room))
      count = bytes[start...].withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      let code = errno
      bytes.removeLast(room - max(0, count))
      if count < 0 {
        if code == EINTR { continue }
        throw problem(name, code)
      }
      if count == 0 { return bytes }
      guard bytes.count <= limit else { throw tooLarge(name, limit) }
      room = min(max(expected + 1 - bytes.count, 4096), step)
    }
  }

  private static func tooLarge(_ path: String, _ limit: Int) -> Problem {
    Problem(path: path, reason: "is too large; at most \(limit >> 20) MiB are read")
  }

  static func problem(_ path: String, _ code: Int32) -> Problem {
    let reason =
      switch code {
      case ENOENT: "no such file"
      case EACCES, EPERM: "no permission to read it"
      default: String(cString: strerror(code))
      }
    return Problem(path: path, reason: reason)
  }
}

extension SourceFile.Problem: CustomStringConvertible {
  public var description: String {
    reason.hasPrefix("is ") ? "\(path) \(reason)" : "\(path): \(reason)"
  }
}
