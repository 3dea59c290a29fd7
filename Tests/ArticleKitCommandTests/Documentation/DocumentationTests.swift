import Foundation
import Testing

@Suite("The documents are true")
struct DocumentationTests {
  /// What a fence may be, and so how it is checked; "text" is for drawings and grammars.
  private static let languages: Set<String> = ["console", "sh", "swift", "json", "text"]

  /// The lines of ```sh blocks: commands that are too long for a test, with the script that runs
  /// them and the words that it has for it.
  private static let commandsRunElsewhere: [String: (script: String, words: String)] = [
    "Scripts/run": (".ci/run", "| Scripts/run"),
    "Scripts/test": (".ci/run", "exec bash Scripts/test"),
    "cd Examples": ("Scripts/test", #"cd "$root/Examples""#),
    "swift run ReadAndAsk": ("Scripts/test", #"swift run --skip-build "$name""#),
    "swift run ReadHTML": ("Scripts/test", #"swift run --skip-build "$name""#),
    "cd Benchmarks": ("Scripts/test", #"cd "$root/Benchmarks""#),
    "swift run -c release parse-speed": ("Scripts/test", "swift run --skip-build parse-speed"),
    "swift run -c release parse-speed --together ../seeds/*.txt": (
      "Scripts/test", "swift run --skip-build parse-speed"
    ),
    "swift run -c release range-check ../Examples/Pages": (
      "Scripts/test", "swift run --skip-build range-check ../Examples/Pages"
    ),
    "swift run -c release html-speed": ("Scripts/test", "swift run --skip-build html-speed"),
    "swift run -c release html-speed --hostile": (
      "Scripts/test", "swift run --skip-build html-speed"
    ),
    "swift run -c release html5lib-cases Cases": (
      "Scripts/test", "swift run --skip-build html5lib-cases Cases"
    ),
  ]

  @Test("All of them are found")
  func documents() {
    let paths = MarkdownDocument.all.map(\.path)
    for path in ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "Docs/Architecture.md"] {
      #expect(paths.contains(path))
    }
  }

  @Test("A fence is in a language that has a check", arguments: MarkdownDocument.all)
  func fences(document: MarkdownDocument) {
    for fence in document.fences {
      #expect(Self.languages.contains(fence.language), "\(document.path):\(fence.line)")
      if fence.language == "text" || fence.language == "json" {
        #expect(
          !fence.lines.contains { $0.hasPrefix("$ ") },
          "\(document.path):\(fence.line) has a command; it belongs in a console fence")
      }
    }
  }

  @Test("A command for the system's shell is run by a script", arguments: MarkdownDocument.all)
  func shellCommands(document: MarkdownDocument) throws {
    for fence in document.fences where fence.language == "sh" {
      for line in fence.lines where !line.isEmpty {
        let place = "\(document.path):\(fence.line)"
        guard let elsewhere = Self.commandsRunElsewhere[line] else {
          Issue.record("\(place): no script runs “\(line)”")
          continue
        }
        let script = try String(
          contentsOf: ProjectFolder.root.appending(path: elsewhere.script), encoding: .utf8)
        #expect(
          script.contains(elsewhere.words), "\(place): \(elsewhere.script) does not run “\(line)”")
      }
    }
  }

  @Test("Swift in a document is a part of a file that is compiled", arguments: MarkdownDocument.all)
  func swiftCode(document: MarkdownDocument) throws {
    for fence in document.fences where fence.language == "swift" {
      #expect(
        try Self.compiledFiles().contains { CodeBlock(fence.lines).isPart(of: $0) },
        "\(document.path):\(fence.line) is in no file of Examples/ or a Snippets folder")
    }
  }

  private static func compiledFiles() throws -> [[String]] {
    let manager = FileManager.default
    var files: [[String]] = []
    for folder in ["Examples/Sources", "Benchmarks/Sources", "Tests"] {
      let start = ProjectFolder.root.appending(path: folder)
      let names = manager.enumerator(atPath: start.path())?.allObjects as? [String] ?? []
      for name in names where name.hasSuffix(".swift") {
        guard folder != "Tests" || name.contains("/Snippets/") else { continue }
        let text = try String(contentsOf: start.appending(path: name), encoding: .utf8)
        files.append(text.components(separatedBy: "\n"))
      }
    }
    return files
  }

  @Test("JSON in a document is JSON", arguments: MarkdownDocument.all)
  func json(document: MarkdownDocument) {
    for fence in document.fences where fence.language == "json" {
      #expect(throws: Never.self, "\(document.path):\(fence.line)") {
        try JSONSerialization.jsonObject(with: Data(fence.lines.joined(separator: "\n").utf8))
      }
    }
  }

  @Test("A link within the project leads somewhere", arguments: MarkdownDocument.all)
  func links(document: MarkdownDocument) {
    let folder = ProjectFolder.root.appending(path: document.path).deletingLastPathComponent()
    for link in document.links where !link.contains("://") && !link.hasPrefix("mailto:") {
      let parts = link.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
      let target = parts[0].isEmpty ? document.path : parts[0]
      let base = parts[0].isEmpty ? ProjectFolder.root : folder
      let url = base.appending(path: target)
      #expect(
        FileManager.default.fileExists(atPath: url.path()), "\(document.path) links to \(link)")
      guard parts.count > 1, let text = try? String(contentsOf: url, encoding: .utf8) else {
        continue
      }
      let anchors = MarkdownDocument(path: target, text: text).anchors
      #expect(anchors.contains(parts[1]), "\(document.path) links to \(link)")
    }
  }

  @Test(
    "The examples' tutorial shows what the examples print",
    arguments: [("ReadAndAsk", 0), ("ReadHTML", 1)])
  func exampleOutput(name: String, place: Int) throws {
    let file = ProjectFolder.root.appending(path: "Examples/Expected/\(name).txt")
    let expected = try String(contentsOf: file, encoding: .utf8)
    let tutorial = try #require(MarkdownDocument.all.first { $0.path == "Examples/README.md" })
    let outputs = tutorial.fences.filter { $0.language == "text" }
    try #require(outputs.count > place)
    let shown = outputs[place]
    let lines = ConsoleSession.lines(of: expected)
    if ProjectFolder.recordsOutputs, shown.lines != lines {
      try tutorial.replace(shown, with: lines)
    }
    #expect(shown.lines == lines)
  }
}
