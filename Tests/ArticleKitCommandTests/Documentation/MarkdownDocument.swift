import Foundation
import Testing

/// One of the project's documents, as far as its tests look into it.
struct MarkdownDocument: CustomTestStringConvertible {
  /// A fenced block of code.
  struct Fence {
    let language: String
    /// The number of the line that opens it, counted from 1.
    let line: Int
    let lines: [String]
  }

  /// The path from the top of the clone.
  let path: String
  private(set) var fences: [Fence] = []
  private(set) var headings: [String] = []
  /// The targets of the inline links outside code.
  private(set) var links: [String] = []

  var testDescription: String { path }

  init(path: String, text: String) {
    self.path = path
    var open: (language: String, line: Int, lines: [String])?
    for (index, line) in text.components(separatedBy: "\n").enumerated() {
      if line.hasPrefix("```") {
        if let block = open {
          fences.append(Fence(language: block.language, line: block.line, lines: block.lines))
          open = nil
        } else {
          open = (String(line.dropFirst(3)), index + 1, [])
        }
      } else if open != nil {
        open?.lines.append(line)
      } else {
        if line.hasPrefix("#") {
          headings.append(line.drop { $0 == "#" }.trimmingCharacters(in: .whitespaces))
        }
        links += Self.links(in: line)
      }
    }
  }

  private static func links(in line: String) -> [String] {
    // What stands between backticks is code.
    let prose = line.components(separatedBy: "`").enumerated()
      .map { $0.offset.isMultiple(of: 2) ? $0.element : "code" }.joined()
    return prose.components(separatedBy: "](").dropFirst()
      .compactMap { $0.components(separatedBy: ")").first }
  }

  /// Writes the document's file with other lines in a fence.
  func replace(_ fence: Fence, with lines: [String]) throws {
    let file = ProjectFolder.root.appending(path: path)
    var all = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
    all.replaceSubrange(fence.line..<fence.line + fence.lines.count, with: lines)
    try Data(all.joined(separator: "\n").utf8).write(to: file)
  }

  /// The names that GitHub gives to the headings, for links within a document.
  var anchors: [String] {
    headings.map { heading in
      String(
        heading.lowercased().replacing(" ", with: "-")
          .filter { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" })
    }
  }

  /// Every document of the project.
  static let all: [MarkdownDocument] = {
    let manager = FileManager.default
    let names = manager.enumerator(atPath: ProjectFolder.root.path())?.allObjects as? [String] ?? []
    return names.filter { name in
      name.hasSuffix(".md") && !name.hasPrefix("Tests/")
        && !name.split(separator: "/").contains { $0.hasPrefix(".") }
    }
    .sorted()
    .compactMap { name in
      let url = ProjectFolder.root.appending(path: name)
      return (try? String(contentsOf: url, encoding: .utf8)).map {
        MarkdownDocument(path: name, text: $0)
      }
    }
  }()
}
