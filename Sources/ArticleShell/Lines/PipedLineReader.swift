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
      searched = buffer.count
      if isAtEnd {
        defer { start = buffer.count }
        return start < buffer.count ? .line(text(buffer[start...])) : .endOfInput
      }
      buffer.removeSubrange(..<start)
      searched -= start
      start = 0
      if let input = fill() { return input }
    }
  }

  /// Reads one piece more; what it gives is what the caller is to be told instead of a line.
  private func fill() -> LineInput? {
    let room = 65_536
    let count = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: room))
    let got = buffer[count...].withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    let code = errno
    buffer.removeLast(room - max(0, got))
    if got < 0, code == EINTR {
      guard takeInterruption() else { return nil }
      buffer = []
      if showsPrompt { write("\n") }
      return .interrupted
    }
    if got <= 0 { isAtEnd = true }
    return nil
  }

  private func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.last == 0x0D ? bytes.dropLast() : bytes, as: UTF8.self)
  }

  private func write(_ text: String) {
    FileHandle.standardOutput.write(Data(text.utf8))
  }
}
