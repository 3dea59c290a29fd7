import ArticleShell
import Foundation
import Testing

/// What every reader of lines promises, checked with the readers given three lines: "one",
/// "Привет 日本" and an empty one.
func checkLineReader(_ reader: any LineReader) {
  #expect(reader.readLine(prompt: "> ") == .line("one"))
  #expect(reader.readLine(prompt: "> ") == .line("Привет 日本"))
  reader.remember("Привет 日本")
  #expect(reader.readLine(prompt: "> ") == .line(""))
  #expect(reader.readLine(prompt: "> ") == .endOfInput)
  #expect(reader.readLine(prompt: "> ") == .endOfInput)
}

struct LineReaderTests {
  @Test(arguments: ["one\nПривет 日本\n\n", "one\r\nПривет 日本\r\n\r\n"])
  func scriptedReaderKeepsTheContract(text: String) {
    let reader = ScriptedLineReader(lines: text)
    checkLineReader(reader)
    #expect(reader.remembered == ["Привет 日本"])
  }

  @Test(arguments: ["one\nПривет 日本\n\n", "one\r\nПривет 日本\r\n\r\n"])
  func pipedReaderKeepsTheContract(text: String) throws {
    let pipe = Pipe()
    pipe.fileHandleForWriting.write(Data(text.utf8))
    try pipe.fileHandleForWriting.close()
    checkLineReader(PipedLineReader(descriptor: pipe.fileHandleForReading.fileDescriptor))
  }

  @Test func aLastLineNeedsNoEnd() throws {
    let pipe = Pipe()
    pipe.fileHandleForWriting.write(Data("a\nb".utf8))
    try pipe.fileHandleForWriting.close()
    let reader = PipedLineReader(descriptor: pipe.fileHandleForReading.fileDescriptor)
    #expect(reader.readLine(prompt: "") == .line("a"))
    #expect(reader.readLine(prompt: "") == .line("b"))
    #expect(reader.readLine(prompt: "") == .endOfInput)
    #expect(ScriptedLineReader(lines: "a\nb").readLine(prompt: "") == .line("a"))
  }

  @Test func aScriptRunsOnAfterAFailure() {
    let (session, output) = sampleSession()
    let reader = ScriptedLineReader([
      .line("show 9"), .line("  "), .interrupted, .line("find trams"), .line("quit"), .line("list"),
    ])
    #expect(!Shell(session: session, reader: reader).run(isInteractive: true))
    #expect(reader.remembered == ["show 9", "find trams", "quit"])
    #expect(output.results.contains("Harbour bridge"))
    #expect(!output.results.contains("publisher"))
  }
}

struct HistoryFileTests {
  @Test func linesAreKeptOnceAndByTheOwnerAlone() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/state/articlekit/history"
    let file = HistoryFile(path: path)
    for line in ["list", "show 1", "list", " secret", "find \"Привет\"", ""] {
      try file.append(line)
    }
    #expect(file.lines() == ["show 1", "list", "find \"Привет\""])
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect((attributes[.posixPermissions] as? Int) == 0o600)
  }

  @Test func aTornLineIsPassed() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("{\"line\":\"a\"}\nnonsense\n{\"line\":\"b", to: "history")
    let file = HistoryFile(path: path)
    #expect(file.lines() == ["a"])
    try file.append("c")
    #expect(file.lines() == ["a", "c"])
  }

  @Test func itStaysShort() throws {
    let folder = try TemporaryFolder()
    let file = HistoryFile(path: folder.path + "/history", limit: 10)
    for number in 0..<400 { try file.append("show \(number)") }
    #expect(file.lines() == (390..<400).map { "show \($0)" })
    let size = try Data(contentsOf: URL(filePath: file.path)).count
    #expect(size < 64 * 10 * 8 + 1000)
  }

  @Test func aFileThatCannotBeWrittenIsAnError() {
    #expect(throws: SourceFile.Problem.self) {
      try HistoryFile(path: "/dev/null/history").append("a")
    }
    #expect(HistoryFile(path: "/dev/null/history").lines().isEmpty)
  }

  @Test(arguments: [
    ("an own place", ["ARTICLEKIT_HISTORY": "/a/b", "HOME": "/h"], "/a/b"),
    ("none", ["ARTICLEKIT_HISTORY": "", "HOME": "/h"], nil),
    ("XDG", ["XDG_STATE_HOME": "/s", "HOME": "/h"], "/s/articlekit/history"),
    ("relative XDG", ["XDG_STATE_HOME": "s", "HOME": "/h"], "/h/.local/state/articlekit/history"),
    ("home", ["HOME": "/h"], "/h/.local/state/articlekit/history"), ("no home", [:], nil),
  ])
  func thePlaceFollowsTheEnvironment(name: String, environment: [String: String], path: String?) {
    #expect(HistoryFile.path(environment: environment) == path)
  }
}

struct OrderedWorkTests {
  @Test func answersComeInOrderAndWithinTheWindow() throws {
    let lock = NSLock()
    nonisolated(unsafe) var furthest = 0
    var delivered: [Int] = []
    try OrderedWork.run(count: 200, threads: 4, window: 8) { index in
      Thread.sleep(forTimeInterval: Double((index * 7) % 5) / 2000)
      lock.withLock { furthest = max(furthest, index) }
      return index
    } deliver: { index, answer in
      #expect(index == answer)
      #expect(lock.withLock { furthest } <= index + 8)
      delivered.append(answer)
    }
    #expect(delivered == Array(0..<200))
  }

  @Test func nothingToDoIsDone() throws {
    try OrderedWork.run(count: 0) {
      $0
    } deliver: { _, _ in
      Issue.record("no call expected")
    }
  }
}

struct SourceFileTests {
  @Test(arguments: [
    ("a folder", "/", "/ is a directory; expected a file"),
    ("missing", "/no/such", "/no/such: no such file"),
    ("a device", "/dev/null", "/dev/null is not a regular file"),
  ])
  func aBadFileIsNamedWithTheReason(name: String, path: String, description: String) {
    #expect {
      try SourceFile.bytes(at: path)
    } throws: { error in
      "\(error)" == description
    }
  }

  @Test func aFileHasALimit() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write([UInt8](repeating: 0x61, count: 3_000_000), to: "a.txt")
    #expect(try SourceFile.bytes(at: path).count == 3_000_000)
    #expect(throws: SourceFile.Problem.self) { try SourceFile.bytes(at: path, limit: 2_999_999) }
  }

  @Test(.enabled(if: geteuid() != 0, "root may read everything"))
  func aFileWithoutPermissionIsNamed() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a", to: "a.txt")
    chmod(path, 0)
    #expect {
      try SourceFile.bytes(at: path)
    } throws: { error in
      "\(error)" == "\(path): no permission to read it"
    }
  }
}
