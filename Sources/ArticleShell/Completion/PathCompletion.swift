import Foundation

/// Completes the path of a file.
enum PathCompletion {
  /// More files than this are not looked at.
  private static let mostFiles = 10_000

  /// The files whose names go on from a word; hidden ones only after a dot.
  static func completion(of word: CommandLine.Word, in line: [UInt8]) -> Completion {
    let typed = word.text
    let cut = typed.lastIndex(of: "/").map { typed.index(after: $0) } ?? typed.startIndex
    let (folder, beginning) = (String(typed[..<cut]), String(typed[cut...]))
    let path = folder.isEmpty ? "." : PagePaths.expandingHome(folder)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    let quote = word.openQuote
    let candidates = names.prefix(mostFiles).filter { name in
      name.hasPrefix(beginning) && (beginning.hasPrefix(".") || !name.hasPrefix("."))
    }
    .sorted()
    .map { name in
      let isFolder = PagePaths.isFolder(PagePaths.join(path, name))
      let text = quoted(folder + name + (isFolder ? "/" : ""), in: quote, isWhole: !isFolder)
      return Completion.Candidate(
        text: text, label: name + (isFolder ? "/" : ""), isWhole: !isFolder)
    }
    return Completion(replacing: word.range, candidates: candidates)
  }

  /// A path as it has to be typed.
  private static func quoted(_ path: String, in quote: UInt8?, isWhole: Bool) -> String {
    guard let quote else {
      return path.reduce(into: "") { result, character in
        if " \t;'\"\\".contains(character) || character == "#" && result.isEmpty { result += "\\" }
        result.append(character)
      }
    }
    let mark = String(Unicode.Scalar(quote))
    let inside =
      mark == "'"
      ? path
      : path.replacingOccurrences(of: "\\", with: "\\\\")
        .replacingOccurrences(of: "\"", with: "\\\"")
    return mark + inside + (isWhole ? mark : "")
  }
}
