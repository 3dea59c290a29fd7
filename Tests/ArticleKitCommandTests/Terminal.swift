import CPseudoTerminal
import Foundation

/// The program on a terminal, with somebody who types and reads.
final class Terminal {
  private let session: pt_session
  /// All that the program wrote.
  private(set) var screen = ""
  private var unread: [UInt8] = []
  private var seen = 0

  init(_ arguments: [String] = [], environment: [String: String], columns: Int = 80) {
    let all = ["TERM": "xterm", "LC_ALL": "C.UTF-8"].merging(environment) { $1 }
    session = Self.withStrings([Program.path] + arguments) { argv in
      Self.withStrings(all.map { "\($0.key)=\($0.value)" }) { envp in
        pt_start(Program.path, argv, envp, 24, Int32(columns))
      }
    }
  }

  deinit {
    pt_close(session)
  }

  private static func withStrings<Result>(
    _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    let copies = strings.map { strdup($0) } + [nil]
    defer { for copy in copies { free(copy) } }
    return copies.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { preconditionFailure("the list ends with nil") }
      return body(start)
    }
  }

  /// The terminal's modes.
  var modes: String {
    var text = [CChar](repeating: 0, count: 1024)
    pt_modes(session, &text, Int32(text.count))
    return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Types keys.
  func type(_ keys: String) {
    let bytes = Array(keys.utf8)
    _ = bytes.withUnsafeBytes { write(session.master, $0.baseAddress, $0.count) }
  }

  func resize(columns: Int) {
    pt_resize(session, 24, Int32(columns))
  }

  func signal(_ number: Int32) {
    pt_signal(session, number)
  }

  /// How long the program has run on a processor; nil where the system does not tell.
  var processorTime: Duration? {
    let file = "/proc/\(session.process)/schedstat"
    guard let text = try? String(contentsOfFile: file, encoding: .utf8) else { return nil }
    return text.split(separator: " ").first.flatMap { Int64($0) }.map { .nanoseconds($0) }
  }

  /// Reads until the text comes, after what was waited for before; false after so many seconds.
  func sees(_ text: String, within seconds: Double = 10) -> Bool {
    let end = Date(timeIntervalSinceNow: seconds)
    while true {
      let start = screen.utf8.index(screen.utf8.startIndex, offsetBy: seen)
      if let found = screen[start...].range(of: text) {
        seen = screen.utf8.distance(from: screen.utf8.startIndex, to: found.upperBound)
        return true
      }
      guard Date() < end else { return false }
      read()
    }
  }

  /// Reads what has come; false if nothing came for a while, or nothing will.
  @discardableResult
  private func read() -> Bool {
    guard pt_wait(session, 20) else { return false }
    var piece = [UInt8](repeating: 0, count: 65_536)
    let count = piece.withUnsafeMutableBytes {
      Foundation.read(session.master, $0.baseAddress, $0.count)
    }
    guard count > 0 else { return false }
    unread += piece[..<count]
    // A character may come in two pieces.
    var whole = unread.count
    while whole > 0, unread.count - whole < 4, unread[whole - 1] & 0xC0 == 0x80 { whole -= 1 }
    if whole > 0, unread[whole - 1] >= 0xC0 {
      let length = unread[whole - 1] >= 0xF0 ? 4 : unread[whole - 1] >= 0xE0 ? 3 : 2
      whole = whole - 1 + length <= unread.count ? unread.count : whole - 1
    } else {
      whole = unread.count
    }
    screen += String(decoding: unread[..<whole], as: UTF8.self)
    unread.removeFirst(whole)
    return true
  }

  /// The status that the program ends or stops with; nil if it does not within so many seconds.
  func status(within seconds: Double = 10) -> Int? {
    let end = Date(timeIntervalSinceNow: seconds)
    while Date() < end {
      let status = pt_status(session)
      if status >= 0 {
        // Its last words may still be on their way.
        while Date() < end, read() {}
        return Int(status)
      }
      read()
    }
    return nil
  }
}
