import Foundation

/// The project's own files.
enum ProjectFolder {
  /// The top of the clone that this file was compiled in.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Whether the outputs in the documents are to be replaced by what is printed now; a test that
  /// replaces something fails all the same, so that nothing is taken over unseen.
  static let recordsOutputs = ProcessInfo.processInfo.environment["RECORD_OUTPUTS"] == "1"

  /// The folder that the build put the program and this test into.
  static var products: URL {
    #if os(macOS)
      for bundle in Bundle.allBundles where bundle.bundleURL.pathExtension == "xctest" {
        return bundle.bundleURL.deletingLastPathComponent()
      }
    #endif
    return URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
  }
}

/// What a program that ended has said.
struct CommandResult {
  var status: Int32
  var output: String
  var errors: String
}

/// Runs a program to its end; its output goes through files, so that no pipe can fill up.
func run(
  _ program: URL, _ arguments: [String], in folder: URL = ProjectFolder.root,
  environment: [String: String]? = nil, input: String = ""
) throws -> CommandResult {
  try withTemporaryFolder { scratch in
    func handle(_ name: String, _ content: String) throws -> FileHandle {
      let file = scratch.appending(path: name)
      try Data(content.utf8).write(to: file)
      return try FileHandle(forUpdating: file)
    }
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    if let environment { process.environment = environment }
    process.standardInput = try handle("input", input)
    process.standardOutput = try handle("output", "")
    process.standardError = try handle("errors", "")
    try process.run()
    process.waitUntilExit()
    func text(_ name: String) throws -> String {
      String(decoding: try Data(contentsOf: scratch.appending(path: name)), as: UTF8.self)
    }
    return CommandResult(
      status: process.terminationStatus, output: try text("output"), errors: try text("errors"))
  }
}

/// Calls with a new folder that is removed afterwards.
func withTemporaryFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory
    .appending(path: "articlekit-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try body(folder)
}
