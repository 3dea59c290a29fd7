import Foundation

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#elseif canImport(Glibc)
  import Glibc
#endif

/// An open file: the few calls of the system that an archive is made of, with its errors typed.
final class ArchiveFile {
  let path: String
  private let descriptor: CInt

  init(_ path: String, _ flags: CInt, doing: String) throws(ArchiveError) {
    self.path = path
    let descriptor = Self.retrying { open(path, flags | O_CLOEXEC, 0o666) }
    self.descriptor = CInt(descriptor)
    if descriptor < 0 { throw Self.error(doing, path) }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// Reads bytes into a buffer; 0 at the end of the file.
  func read(into buffer: inout [UInt8], from start: Int) throws(ArchiveError) -> Int {
    let room = buffer.count - start
    let count = buffer.withUnsafeMutableBytes { bytes in
      let free = UnsafeMutableRawBufferPointer(rebasing: bytes[start...])
      return Self.retrying { Self.systemRead(descriptor, free.baseAddress, room) }
    }
    if count < 0 { throw Self.error("read", path) }
    return count
  }

  /// Reads bytes at an offset; fewer than asked for at the end of the file.
  func read(_ count: Int, at offset: Int) throws(ArchiveError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var done = 0
    while done < count {
      let got = bytes.withUnsafeMutableBytes { buffer in
        let free = UnsafeMutableRawBufferPointer(rebasing: buffer[done...])
        return Self.retrying {
          pread(descriptor, free.baseAddress, count - done, off_t(offset + done))
        }
      }
      if got < 0 { throw Self.error("read", path) }
      if got == 0 { break }
      done += got
    }
    bytes.removeLast(count - done)
    return bytes
  }

  /// Writes all bytes.
  func write(_ bytes: [UInt8]) throws(ArchiveError) {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        let rest = UnsafeRawBufferPointer(rebasing: buffer[done...])
        return Self.retrying { Self.systemWrite(descriptor, rest.baseAddress, rest.count) }
      }
      if count < 0 { throw Self.error("write", path) }
      done += count
    }
  }

  /// Waits until the bytes are on the disk.
  func synchronize() throws(ArchiveError) {
    // A folder or a pipe may not know how; then there is nothing to wait for.
    if Self.retrying({ Int(fsync(descriptor)) }) < 0, errno != EINVAL, errno != EROFS {
      throw Self.error("write", path)
    }
  }

  /// The file's length in bytes.
  func size() throws(ArchiveError) -> Int {
    Int(try status("read").st_size)
  }

  /// The file's permissions.
  func mode() throws(ArchiveError) -> mode_t {
    try status("read").st_mode & 0o7777
  }

  func setMode(_ mode: mode_t) {
    // Only a convenience: the archive is right with the permissions of a new file as well.
    _ = fchmod(descriptor, mode)
  }

  func truncate(to size: Int) {
    _ = ftruncate(descriptor, off_t(size))
  }

  /// Waits until no other process appends.
  func lock() {
    _ = Self.retrying { Int(flock(descriptor, LOCK_EX)) }
  }

  static func error(_ doing: String, _ path: String) -> ArchiveError {
    ArchiveError(.system(doing: doing, message: String(cString: strerror(errno))), path: path)
  }

  private func status(_ doing: String) throws(ArchiveError) -> stat {
    var status = stat()
    if fstat(descriptor, &status) < 0 { throw Self.error(doing, path) }
    return status
  }

  /// Repeats a call that a signal interrupted.
  private static func retrying<Result: SignedInteger>(_ call: () -> Result) -> Int {
    while true {
      let result = call()
      if result >= 0 || errno != EINTR { return Int(result) }
    }
  }

  // Names of their own, as the methods hide the system's.
  private static func systemRead(
    _ descriptor: CInt, _ buffer: UnsafeMutableRawPointer?, _ count: Int
  ) -> Int {
    #if canImport(Darwin)
      Darwin.read(descriptor, buffer, count)
    #elseif canImport(Musl)
      Musl.read(descriptor, buffer, count)
    #else
      Glibc.read(descriptor, buffer, count)
    #endif
  }

  private static func systemWrite(
    _ descriptor: CInt, _ buffer: UnsafeRawPointer?, _ count: Int
  ) -> Int {
    #if canImport(Darwin)
      Darwin.write(descriptor, buffer, count)
    #elseif canImport(Musl)
      Musl.write(descriptor, buffer, count)
    #else
      Glibc.write(descriptor, buffer, count)
    #endif
  }
}
