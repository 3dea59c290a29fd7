import Foundation
import Testing

@Suite("Scripts/ on machines that lack something")
struct ScriptTests {
  /// Runs Scripts/set-up where `swift` says this, or is not there at all.
  private func setUp(swiftSaying answer: String?) throws -> CommandResult {
    try withTemporaryFolder { folder in
      for tool in ["bash", "env", "sed", "head", "uname", "dirname", "id"] {
        guard let path = Self.path(of: tool) else { continue }
        try FileManager.default.createSymbolicLink(
          at: folder.appending(path: tool), withDestinationURL: path)
      }
      if let answer {
        let swift = folder.appending(path: "swift")
        try Data("#!/bin/sh\ncat <<END\n\(answer)\nEND\n".utf8).write(to: swift)
        try FileManager.default.setAttributes(
          [.posixPermissions: 0o755], ofItemAtPath: swift.path())
        try FileManager.default.createSymbolicLink(
          at: folder.appending(path: "cat"), withDestinationURL: URL(filePath: "/bin/cat"))
      }
      return try run(
        ProjectFolder.root.appending(path: "Scripts/set-up"), [],
        environment: ["PATH": folder.path()])
    }
  }

  private static func path(of tool: String) -> URL? {
    ["/bin/", "/usr/bin/"].map { URL(filePath: $0 + tool) }
      .first { FileManager.default.isExecutableFile(atPath: $0.path()) }
  }

  @Test("No Swift: says so, and where to get it")
  func noSwift() throws {
    let result = try setUp(swiftSaying: nil)
    #expect(result.status == 1)
    #expect(result.errors.contains("needs Swift 6.2 or later, and no swift was found"))
    #expect(result.errors.contains("https://www.swift.org/install"))
    #expect(result.output == "")
  }

  @Test(
    "Too old a Swift: says which one there is",
    arguments: [
      ("Swift version 5.10.1 (swift-5.10.1-RELEASE)", "5.10"),
      ("swift-driver version: 1.115 Apple Swift version 6.1.2 (swiftlang)", "6.1"),
    ])
  func oldSwift(answer: String, version: String) throws {
    let result = try setUp(swiftSaying: answer)
    #expect(result.status == 1)
    #expect(result.errors.contains("is Swift \(version)."))
    #expect(result.errors.contains("https://www.swift.org/install"))
  }

  @Test("A Swift that tells no version: shows what it said")
  func strangeSwift() throws {
    let result = try setUp(swiftSaying: "no idea")
    #expect(result.status == 1)
    #expect(result.errors.contains("no idea"))
  }

  @Test("A Swift that will do, among it one of a later major version")
  func newSwift() throws {
    for answer in ["Swift version 6.2 (x)", "Swift version 6.3.1 (x)", "Swift version 7.0-dev"] {
      let result = try setUp(swiftSaying: answer)
      #expect(result.status == 0, "\(answer): \(result.errors)")
    }
  }

  @Test(
    "Every script can be run as it is",
    arguments: ["Scripts/run", "Scripts/test", "Scripts/set-up", "Scripts/fuzz", ".ci/run"])
  func executable(path: String) throws {
    let url = ProjectFolder.root.appending(path: path)
    #expect(FileManager.default.isExecutableFile(atPath: url.path()))
    #expect(try run(URL(filePath: "/bin/bash"), ["-n", url.path()]).status == 0)
  }
}
