import ArticleShell
import CLibEdit
import Foundation

/// Reads lines on a terminal with libedit: editing, history, completion, pasting.
///
/// One a process, used on the main thread.
final class LibEditLineReader: LineReader {
  private var editor: OpaquePointer?
  private let session: ShellSession
  private let history: HistoryFile?

  /// Makes a reader; nil where the terminal cannot be edited on.
  init?(session: ShellSession, history: HistoryFile?, readsUserSettings: Bool) {
    self.session = session
    self.history = history
    editor = ak_editor_open(
      "articlekit", readsUserSettings, Unmanaged.passUnretained(self).toOpaque(),
      { context, line, length, cursor in
        guard let context, let line else { return }
        Unmanaged<LibEditLineReader>.fromOpaque(context).takeUnretainedValue()
          .complete(LibEditLineReader.text(line, length), cursor: cursor)
      },
      { context, line, cursor, pasted in
        guard let line, let pasted else { return nil }
        let before = LibEditLineReader.text(line, cursor)
        return strdup(PastedText.inserted(String(cString: pasted), after: before))
      })
    guard editor != nil else { return nil }
    for line in history?.lines() ?? [] { ak_editor_remember(editor, line) }
  }

  deinit {
    ak_editor_close(editor)
  }

  func readLine(prompt: String) -> LineInput {
    var line: UnsafePointer<CChar>?
    let input = prompt.withCString { ak_editor_read(editor, $0, &line) }
    switch input {
    case ak_input_line: return .line(line.map { String(cString: $0) } ?? "")
    case ak_input_interrupted: return .interrupted
    default: return .endOfInput
    }
  }

  func remember(_ line: String) {
    ak_editor_remember(editor, line)
    // A history that cannot be kept is no reason to stop.
    try? history?.append(line)
  }

  private static func text(_ bytes: UnsafePointer<CChar>, _ count: Int) -> String {
    bytes.withMemoryRebound(to: UInt8.self, capacity: count) {
      String(decoding: UnsafeBufferPointer(start: $0, count: count), as: UTF8.self)
    }
  }

  private func complete(_ line: String, cursor: Int) {
    let completion = session.completion(of: line, at: cursor)
    if let insertion = completion.insertion(in: line) {
      let replaced = Array(line.utf8)[completion.replacing]
      // libedit counts what it deletes in scalars.
      let scalars = String(decoding: replaced, as: UTF8.self).unicodeScalars.count
      ak_editor_replace(editor, Int32(clamping: scalars), insertion)
    } else if completion.candidates.count > 1 {
      let columns = Int(ak_columns(1))
      let lines = completion.listing(columns: columns > 0 ? columns : 80)
      ak_editor_show(editor, lines.map { $0.plain + "\n" }.joined())
    } else {
      ak_editor_beep(editor)
    }
  }
}
