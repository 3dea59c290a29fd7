/// Lines of code from a document, to be found again in a file, where they may stand deeper.
struct CodeBlock {
  private let lines: [Substring]

  init(_ lines: [String]) {
    self.lines = Self.withoutMargin(lines[...])
  }

  /// Whether the lines stand in a file one after the other, all indented by the same.
  func isPart(of file: [String]) -> Bool {
    guard !lines.isEmpty, file.count >= lines.count else { return false }
    return (0...file.count - lines.count).contains { start in
      file[start].hasSuffix(lines[0])
        && Self.withoutMargin(file[start..<start + lines.count]) == lines
    }
  }

  /// The lines without the blanks that all of them begin with; a blank line is an empty one.
  private static func withoutMargin(_ lines: ArraySlice<String>) -> [Substring] {
    let margins = lines.filter { $0.contains { $0 != " " } }.map { $0.prefix { $0 == " " }.count }
    let margin = margins.min() ?? 0
    return lines.map { $0.dropFirst(margin) }
  }
}
