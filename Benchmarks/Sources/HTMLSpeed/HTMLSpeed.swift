import Foundation
import HTMLTree
import Measuring

/// Times HTMLTree: on files, on pages of growing length, and on pages made to be slow.
@main
struct HTMLSpeed {
  static func main() throws {
    var arguments = Array(CommandLine.arguments.dropFirst())
    switch arguments.first {
    case "--best":
      arguments.removeFirst()
      guard let rounds = arguments.first.flatMap({ Int($0) }), rounds > 0 else { usage() }
      try printBest(of: rounds, files: arguments.dropFirst())
    case "--measure":
      guard arguments.count == 2 else { usage() }
      print(ParseMeasurement(measuring: try FileBytes.all(of: arguments[1])).line)
    case "--write":
      guard arguments.count == 2 else { usage() }
      let folder = URL(filePath: arguments[1])
      for page in GrowingPages.all {
        let file = folder.appending(path: page.name + ".html")
        try FileManager.default.moveItem(atPath: page.path(in: folder), toPath: file.path)
      }
    case "--hostile" where arguments.count == 1:
      try printTable(HostilePages.all, of: "page")
    case nil:
      try printTable(GrowingPages.all, of: "page")
    default:
      guard let first = arguments.first, !first.hasPrefix("-") else { usage() }
      try printTable(arguments.map { NamedPage(path: $0) }, of: "file")
    }
  }

  static func usage() -> Never {
    let text = """
      usage: html-speed                      pages of 10 kB to 50 MB
             html-speed --hostile            pages that were made to be slow
             html-speed FILE…                each file
             html-speed --write FOLDER       writes the pages of 10 kB to 50 MB
             html-speed --best ROUNDS FILE…  the fastest round over all files: seconds, bytes

      """
    FileHandle.standardError.write(Data(text.utf8))
    exit(2)
  }

  /// Parses all files once to warm up and then `rounds` times.
  static func printBest(of rounds: Int, files: ArraySlice<String>) throws {
    let pages = try files.map { try FileBytes.all(of: $0) }
    var best = Double.infinity
    for _ in 0...rounds {
      let seconds = ProcessorTime.seconds {
        for page in pages { keep(HTMLDocument(parsing: page)) }
      }
      best = min(best, seconds)
    }
    print(best, pages.reduce(0) { $0 + $1.count })
  }

  /// Every page in a process of its own, since a process's peak of memory never falls again.
  static func printTable(_ pages: [NamedPage], of title: String) throws {
    print("| \(title) | size | MB/s | ms | peak memory per byte | limits hit |")
    print("|---|--:|--:|--:|--:|---|")
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "html-speed-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for page in pages {
      let path = try page.path(in: folder)
      guard let result = try ParseMeasurement(inChildMeasuring: path) else {
        print("| \(page.name) | failed |")
        continue
      }
      print(result.row(named: page.name))
    }
  }

  /// Keeps the optimiser from leaving out a parse whose result nobody uses.
  @inline(never)
  static func keep(_ document: HTMLDocument) {
    precondition(document.utf8.count >= 0)
  }
}
