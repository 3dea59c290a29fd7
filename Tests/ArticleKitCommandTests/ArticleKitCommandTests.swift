import Foundation
import Testing

/// The built program, which lies beside the test bundle.
enum Program {
  static let path: String = {
    var folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    for bundle in Bundle.allBundles where bundle.bundlePath.hasSuffix(".xctest") {
      folder = bundle.bundleURL.deletingLastPathComponent()
    }
    return folder.appending(path: "articlekit").path(percentEncoded: false)
  }()

  /// What a run of the program gave.
  struct Run {
    var status: Int32
    var output: String
    var messages: String
  }

  /// Runs the program to its end.
  static func run(
    _ arguments: [String], input: String = "", in folder: String? = nil,
    environment: [String: String] = [:]
  ) throws -> Run {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.environment = ["PATH": "/usr/bin:/bin", "HOME": NSTemporaryDirectory()]
      .merging(environment) { $1 }
    if let folder { process.currentDirectoryURL = URL(filePath: folder) }
    // Files, not pipes: nothing can fill up.
    let scratch = try TemporaryFolder()
    let names = ["in", "out", "err"].map { URL(filePath: scratch.path + "/" + $0) }
    try Data(input.utf8).write(to: names[0])
    for name in names.dropFirst() { try Data().write(to: name) }
    process.standardInput = try FileHandle(forReadingFrom: names[0])
    process.standardOutput = try FileHandle(forWritingTo: names[1])
    process.standardError = try FileHandle(forWritingTo: names[2])
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: names[1]), as: UTF8.self),
      messages: String(decoding: try Data(contentsOf: names[2]), as: UTF8.self))
  }
}

/// A folder that is removed at the end of a test.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "articlekit-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  @discardableResult
  func write(_ bytes: [UInt8], to name: String) throws -> String {
    let file = path + "/" + name
    try Data(bytes).write(to: URL(filePath: file))
    return file
  }
}

struct ProgramTests {
  @Test func versionAndHelpGoToStandardOutput() throws {
    let version = try Program.run(["--version"])
    #expect(version.status == 0)
    #expect(version.output.split(separator: ".").count == 3)
    let help = try Program.run(["--help"])
    #expect(help.status == 0)
    #expect(help.output.contains("parse") && help.messages.isEmpty)
    #expect(try Program.run(["parse", "--help"]).output.contains("--manifest"))
  }

  @Test(arguments: [
    ("an unknown option", ["--frob"], 64, "unknown option '--frob'"),
    ("a mistyped command", ["prase"], 64, "did you mean “parse”?"),
    ("a command of the shell", ["list"], 64, "articlekit -c"),
    ("nothing to parse", ["parse"], 64, "no file is given"),
    ("a missing file", ["parse", "no-such.txt"], 1, "no-such.txt: no such file"),
    ("a failing command", ["-c", "show 1"], 1, "no article is open"),
    ("a missing path", ["no/such.txt", "-c", "help"], 1, "no/such.txt: no such file"),
  ])
  func whatIsWrongIsSaid(name: String, arguments: [String], status: Int, message: String) throws {
    let run = try Program.run(arguments)
    #expect(Int(run.status) == status)
    #expect(run.messages.lowercased().contains(message.lowercased()))
    #expect(run.messages.hasPrefix("error: "))
  }

  @Test func commandsComeFromAPipeWithoutAPrompt() throws {
    let run = try Program.run([], input: "help\nlsit\nhelp show\nquit\nhelp\n")
    #expect(run.status == 1)
    #expect(run.output.contains("USAGE: show"))
    #expect(!run.output.contains("articlekit> "))
    #expect(run.output.components(separatedBy: "find <query>").count == 2)
    #expect(
      run.messages == "error: there is no command “lsit”; did you mean “list”?\n  lsit\n  ^^^^\n")
    #expect(try Program.run([], input: "help").status == 0)
  }

  @Test func severalCommandsAreRun() throws {
    let run = try Program.run(["-c", "help show; help list", "-c", "help quit"])
    #expect(run.status == 0)
    #expect(run.output.components(separatedBy: "USAGE: ").count == 4)
    #expect(!run.output.contains("\u{1B}"))
    #expect(try Program.run(["--color", "always", "-c", "help"]).output.contains("\u{1B}[1m"))
  }

  @Test func badFilesAreNamedAndNothingIsRaw() throws {
    let folder = try TemporaryFolder()
    try folder.write([], to: "empty.txt")
    try folder.write(
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13], to: "picture.txt")
    try FileManager.default.createDirectory(
      atPath: folder.path + "/folder.txt", withIntermediateDirectories: true)
    let files = ["empty.txt", "picture.txt", "folder.txt", "missing.txt", "esc\u{1B}[31m.txt"]
    let run = try Program.run(["parse"] + files, in: folder.path)
    #expect(run.status == 1)
    let lines = run.messages.split(separator: "\n").map(String.init)
    #expect(lines.count == files.count)
    #expect(lines[0].hasPrefix("error: empty.txt is empty"))
    #expect(lines[1].hasPrefix("error: picture.txt is"))
    #expect(lines[2] == "error: folder.txt is a directory; expected a file")
    #expect(lines[3] == "error: missing.txt: no such file")
    #expect(lines[4] == #"error: esc\u{1B}[31m.txt: no such file"#)
  }

  @Test(.enabled(if: geteuid() != 0, "root may read everything"))
  func aFileWithoutPermissionIsNamed() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write([0x61], to: "secret.txt")
    chmod(path, 0)
    let run = try Program.run(["parse", path])
    #expect(run.status == 1)
    #expect(run.messages == "error: \(path): no permission to read it\n")
  }

  @Test func aReaderThatLeavesIsNoError() throws {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = [
      "-c", "'\(Program.path)' -c \"$1\" 2>&1 >/dev/full | head -c 0; echo done", "sh", "help",
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(text == "done\n")
  }
}
