import Foundation
import Testing

@Suite("The documents are true")
struct DocumentationTests {
  /// What a fence may be, and so how it is checked; "text" is for drawings and grammars.
  private static let languages: Set<String> = ["console", "sh", "swift", "json", "text"]

  /// The lines of ```sh blocks: commands that a test cannot run, and the file that runs them.
  private static let commandsRunElsewhere = [
    "Scripts/run": ".ci/run",
    "Scripts/test": ".ci/run",
    "swift run ReadAndAsk": "Scripts/test",
    "swift run -c release parse-speed": "Scripts/test",
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

  @Test("What is typed prints what the document says", arguments: MarkdownDocument.all)
  func console(document: MarkdownDocument) throws {
    for fence in document.fences where fence.language == "console" {
      let place = "\(document.path):\(fence.line)"
      guard let sessions = ConsoleSession.sessions(in: fence.lines) else {
        Issue.record("\(place): a console fence begins with “$ ” and a command")
        continue
      }
      try inClone { folder in
        for session in sessions {
          let result = try run(
            URL(filePath: "/bin/sh"), ["-c", "exec 2>&1\n" + session.command], in: folder,
            environment: [
              "PATH": folder.appending(path: ".bin").path() + ":/usr/bin:/bin",
              "HOME": folder.path(), "LC_ALL": "C.UTF-8", "TERM": "dumb",
            ], input: session.input)
          #expect(
            session.matches(result.output),
            """
            \(place): $ \(session.command)
            prints (status \(result.status)):
            \(result.output)
            """)
        }
      }
    }
  }

  @Test("A command for the system's shell is run by a script", arguments: MarkdownDocument.all)
  func shellCommands(document: MarkdownDocument) throws {
    for fence in document.fences where fence.language == "sh" {
      for line in fence.lines where !line.isEmpty && !line.hasPrefix("git clone ") {
        let command = line.hasPrefix("cd ") ? nil : line
        guard let command else { continue }
        guard let script = Self.commandsRunElsewhere[command] else {
          Issue.record("\(document.path):\(fence.line): nothing runs “\(line)”")
          continue
        }
        let text = try String(
          contentsOf: ProjectFolder.root.appending(path: script), encoding: .utf8)
        let name = command.split(separator: " ").last.map(String.init) ?? command
        #expect(text.contains(name), "\(script) does not run “\(command)”")
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

  @Test("The example's tutorial shows what the example prints")
  func exampleOutput() throws {
    let expected = try String(
      contentsOf: ProjectFolder.root.appending(path: "Examples/Expected/ReadAndAsk.txt"),
      encoding: .utf8)
    let tutorial = MarkdownDocument.all.first { $0.path == "Examples/README.md" }
    let shown = tutorial?.fences.first { $0.language == "text" }
    #expect(shown.map { $0.lines.joined(separator: "\n") + "\n" } == expected)
  }

  /// Calls with a folder that looks like the top of a clone after a build: seeds, `Scripts/run`,
  /// and `articlekit` in the PATH.
  private func inClone(_ body: (URL) throws -> Void) throws {
    try withTemporaryFolder { folder in
      let manager = FileManager.default
      let programs = folder.appending(path: ".bin")
      let scripts = folder.appending(path: "Scripts")
      for new in [programs, scripts] {
        try manager.createDirectory(at: new, withIntermediateDirectories: true)
      }
      try manager.createSymbolicLink(
        at: programs.appending(path: "articlekit"),
        withDestinationURL: ProjectFolder.products.appending(path: "articlekit"))
      try manager.copyItem(
        at: ProjectFolder.root.appending(path: "seeds"), to: folder.appending(path: "seeds"))
      // What Scripts/run does once it has built; ScriptTests hold it to that.
      let start = scripts.appending(path: "run")
      try Data("#!/bin/sh\nexec articlekit seeds \"$@\"\n".utf8).write(to: start)
      try manager.setAttributes([.posixPermissions: 0o755], ofItemAtPath: start.path())
      try body(folder)
    }
  }
}
