import ArticleShell
import CLibEdit
import Foundation

/// Results to standard output, everything else to standard error.
final class StandardOutput: Output {
  private var buffer: [UInt8] = []
  private let color: ColorChoice
  private let environment: [String: String]
  private let outIsTerminal = isatty(STDOUT_FILENO) != 0
  private let errorIsTerminal = isatty(STDERR_FILENO) != 0
  private var showsProgress = false
  private var lastProgress = Date.distantPast

  init(color: ColorChoice, environment: [String: String]) {
    self.color = color
    self.environment = environment
  }

  /// Asked anew each time, because the user may change the size of the window.
  var style: OutputStyle {
    let columns = outIsTerminal ? Int(ak_columns(STDOUT_FILENO)) : 0
    return OutputStyle(
      isTerminal: outIsTerminal, columns: columns > 0 ? columns : nil,
      usesColor: color.usesColor(isTerminal: outIsTerminal, environment: environment))
  }

  func result(_ line: TerminalText) {
    let usesColor = color.usesColor(isTerminal: outIsTerminal, environment: environment)
    result(bytes: Array((line.rendered(inColor: usesColor) + "\n").utf8))
  }

  func result(bytes: [UInt8]) {
    progress(nil)
    buffer += bytes
    // Somebody who watches wants to see the first results while the next are made.
    if outIsTerminal || buffer.count >= 1 << 16 { flush() }
  }

  func message(_ line: TerminalText) {
    progress(nil)
    flush()
    let usesColor = color.usesColor(isTerminal: errorIsTerminal, environment: environment)
    Self.write(Array((line.rendered(inColor: usesColor) + "\n").utf8), to: STDERR_FILENO)
  }

  func progress(_ line: TerminalText?) {
    guard errorIsTerminal, environment["TERM"] != "dumb" else { return }
    guard let line else {
      if showsProgress { Self.write(Array("\r\u{1B}[K".utf8), to: STDERR_FILENO) }
      showsProgress = false
      return
    }
    let now = Date()
    guard now.timeIntervalSince(lastProgress) > 0.1 else { return }
    lastProgress = now
    showsProgress = true
    Self.write(Array("\r\(line.plain)\u{1B}[K".utf8), to: STDERR_FILENO)
  }

  func flush() {
    guard !buffer.isEmpty else { return }
    Self.write(buffer, to: STDOUT_FILENO)
    buffer.removeAll(keepingCapacity: true)
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes {
        Foundation.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      // A reader that has gone (head, a closed pager) is no error of ours.
      if count < 0, errno == EPIPE { exit(0) }
      guard count > 0 else { return }
      done += count
    }
  }
}
