import Foundation
import Testing

/// Scripts/run with a `swift` that builds nothing and an `articlekit` that shows its arguments.
@Suite("Scripts/run hands everything on")
struct RunScriptTests {
  private static let swift = """
    #!/bin/sh
    case "$*" in
      --version) echo "Swift version 6.2 (x)" ;;
      *--show-bin-path) echo "$BIN" ;;
      *) echo "Building for production..." ;;
    esac
    """
  private static let program = """
    #!/bin/sh
    printf '<%s>\\n' "$@"
    cat
    """

  /// Runs it in a clone whose path has blanks; `inside` from the top of the clone.
  private func start(_ arguments: [String], inside: Bool, input: String = "") throws
    -> CommandResult
  {
    try withTemporaryFolder { folder in
      let clone = folder.appending(path: "my clone")
      let manager = FileManager.default
      for name in ["Scripts", "seeds"] {
        let copy = clone.appending(path: name)
        try manager.createDirectory(at: clone, withIntermediateDirectories: true)
        try manager.copyItem(at: ProjectFolder.root.appending(path: name), to: copy)
      }
      for (name, text) in [("swift", Self.swift), ("articlekit", Self.program)] {
        let file = folder.appending(path: name)
        try Data(text.utf8).write(to: file)
        try manager.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path())
      }
      let bin = folder.path(percentEncoded: false)
      var result = try run(
        clone.appending(path: "Scripts/run"), arguments, in: inside ? clone : folder,
        environment: ["PATH": bin + ":/usr/bin:/bin", "BIN": bin], input: input)
      result.output = result.output.replacing(
        clone.resolvingSymlinksInPath().path(percentEncoded: false), with: "CLONE")
      return result
    }
  }

  @Test("Alone it opens the seeds, and the commands come from its input")
  func alone() throws {
    let result = try start([], inside: true, input: "list\n")
    #expect(result.output == "<seeds>\nlist\n")
    #expect(result.errors.contains("Building for production"))
    #expect(result.status == 0)
  }

  @Test("Options follow the seeds, from any folder")
  func options() throws {
    let result = try start(["-c", "find a b"], inside: false)
    #expect(result.output == "<CLONE/seeds>\n<-c>\n<find a b>\n")
  }

  @Test("Anything else takes the place of the seeds")
  func others() throws {
    let result = try start(["parse", "my page.txt", "--output", "json"], inside: false)
    #expect(result.output == "<parse>\n<my page.txt>\n<--output>\n<json>\n")
  }
}
