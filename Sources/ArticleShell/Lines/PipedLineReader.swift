import Foundation

/// Reads lines from a file descriptor, for input that is no terminal or a terminal without editing.
public final class PipedLineReader: LineReader {
  private let descriptor: Int32
  private let showsPrompt: Bool
  private let takeInterruption: () -> Bool
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false

  /// - Parameters:
  ///   - showsPrompt: Whether to write the prompt to standard output.
  ///   - takeInterruption: Whether the user pressed Ctrl-C since it was asked last.
  public init(
    descriptor: Int32 = 0, showsPrompt: Bool = false,
    takeInterruption: @escaping () -> Bool = { false }
  ) {
    self.descriptor = descriptor
    self.showsPrompt = showsPrompt
    self.takeInterruption = takeInterruption
  }

  public func readLine(prompt: String) -> LineInput {
    if showsPrompt {
      // What stopped the last command is not meant for this line.
      _ = takeInterruption()
      write(prompt)
    }
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        defer { start = end + 1 }
        return .line(text(buffer[start..<end]))
      }
      if isAtEnd {
        defer { start = buffer.count }
        return start < buffer.count ? .line(text(buffer[start...])) : .endOfInput
      }
      buffer.removeSubrange(..<start)
      start = 0
      searched = buffer.count
      if let input = fill() { return input }
    }
  }

  /// Reads one piece more; what it gives is what the caller is to be told instead of a line.
  private func fill() -> LineInput? {
    if showsPrompt {
      // A signal may come just before the read, which would then wait on: look from time to time.
      var waited = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      while poll(&waited, 1, 50) <= 0 {
        if takeInterruption() { return interruption() }
      }
    }
    var piece = [UInt8](repeating: 0, count: 65_536)
    let (count, code) = piece.withUnsafeMutableBytes {
      (read(descriptor, $0.baseAddress, $0.count), errno)
    }
    if count < 0, code == EINTR { return takeInterruption() ? interruption() : nil }
    if count <= 0 {
      isAtEnd = true
    } else {
      buffer += piece[..<count]
    }
    return nil
  }

  private func interruption() -> LineInput {
    buffer = []
    start = 0
    if showsPrompt { write("\n") }
    return .interrupted
  }

  private func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.last == 0x0D ? bytes.dropLast() : bytes, as: UTF8.self)
  }

  private func write(_ text: String) {
    let bytes = Array(text.utf8)
    // A prompt that nobody sees is no loss.
    _ = bytes.withUnsafeBytes { Foundation.write(1, $0.baseAddress, $0.count) }
  }
}
