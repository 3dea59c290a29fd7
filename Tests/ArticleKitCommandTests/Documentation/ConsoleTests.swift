import Foundation
import Testing

@Suite("What the documents type")
struct ConsoleTests {
  @Test("It prints what the document says", arguments: MarkdownDocument.all)
  func console(document: MarkdownDocument) throws {
    // From the end, so that a recorded output does not move the fences before it.
    for fence in document.fences.reversed() where fence.language == "console" {
      let place = "\(document.path):\(fence.line)"
      guard var sessions = ConsoleSession.sessions(in: fence.lines) else {
        Issue.record("\(place): a console fence begins with “$ ” and a command")
        continue
      }
      var isRight = true
      try inClone { folder in
        for index in sessions.indices {
          let session = sessions[index]
          let result = try type(session.input, into: session, in: folder)
          guard !session.matches(result.output) else { continue }
          isRight = false
          Issue.record(
            """
            \(place): $ \(session.command)
            prints (status \(result.status)):
            \(result.output)
            """)
          if ProjectFolder.recordsOutputs { try record(&sessions[index], in: folder) }
        }
      }
      if !isRight, ProjectFolder.recordsOutputs {
        try document.replace(fence, with: sessions.flatMap(\.lines))
      }
    }
  }

  private func type(
    _ input: String, into session: ConsoleSession, in folder: URL
  ) throws -> CommandResult {
    try run(
      URL(filePath: "/bin/sh"), ["-c", "exec 2>&1\n" + session.command], in: folder,
      environment: [
        "PATH": folder.appending(path: ".bin").path() + ":/usr/bin:/bin",
        "HOME": folder.path(), "LC_ALL": "C.UTF-8", "TERM": "dumb",
      ], input: input)
  }

  /// Types one line more each time: what it adds to the output is the line's.
  private func record(_ session: inout ConsoleSession, in folder: URL) throws {
    var known = 0
    for step in session.steps.indices {
      let input = session.input(upTo: step + 1)
      let lines = ConsoleSession.lines(of: try type(input, into: session, in: folder).output)
      session.record(Array(lines.dropFirst(known)), at: step)
      known = max(known, lines.count)
    }
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
      // What Scripts/run does once it has built; RunScriptTests hold it to that.
      let start = scripts.appending(path: "run")
      try Data("#!/bin/sh\nexec articlekit seeds \"$@\"\n".utf8).write(to: start)
      try manager.setAttributes([.posixPermissions: 0o755], ofItemAtPath: start.path())
      try body(folder)
    }
  }
}
