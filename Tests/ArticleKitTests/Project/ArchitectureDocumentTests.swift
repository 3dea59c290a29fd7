import Foundation
import Testing

@Suite("Docs/Architecture.md draws the house as it is")
struct ArchitectureDocumentTests {
  /// The rows of the tables below a heading, or below a later line: the names in backticks of each
  /// cell.
  private func rows(after heading: String) throws -> [[[String]]] {
    let document = try ProjectFolder.text("Docs/Architecture.md")
    let part = try #require(document.components(separatedBy: heading).dropFirst().first)
    return part.components(separatedBy: "\n")
      .drop { !$0.hasPrefix("|") }.prefix { $0.hasPrefix("|") }.dropFirst(2)
      .map { row in
        row.split(separator: "|").map { cell in
          cell.split(separator: "`", omittingEmptySubsequences: false).enumerated()
            .filter { !$0.offset.isMultiple(of: 2) }.map { String($0.element) }
        }
      }
  }

  private func folders(in path: String) throws -> Set<String> {
    let start = ProjectFolder.root.appending(path: path)
    let names = try FileManager.default.contentsOfDirectory(atPath: start.path())
    return Set(
      names.filter { name in
        // Git keeps no empty folder, and an editor's remains are none of ours.
        let files = try? FileManager.default.contentsOfDirectory(
          atPath: start.appending(path: name).path())
        return files?.isEmpty == false
      }
      .map { path + "/" + $0 })
  }

  @Test("Every room has a row, and the empty ones are empty")
  func rooms() throws {
    let there = try folders(in: "Sources").union(folders(in: "Sources/ArticleKit"))
      .subtracting(["Sources/ArticleKit"])
    #expect(Set(try rows(after: "## The rooms").compactMap { $0.first?.first }) == there)
    let empty = Set(try rows(after: "are drawn and empty").compactMap { $0.first?.first })
    #expect(empty.isDisjoint(with: there), "no longer empty: \(empty.intersection(there))")
  }

  @Test("Who may use whom is what the tests hold the sources to")
  func arrows() throws {
    var drawn: [String: Set<String>] = [:]
    for row in try rows(after: "## Who may use whom") {
      guard row.count == 2, let name = row[0].first else { continue }
      drawn[name] = Set(row[1])
    }
    #expect(House.folders.keys.allSatisfy { drawn[$0] != nil })
    for (name, allowed) in House.folders {
      #expect(drawn[name] == allowed, "\(name)")
    }
    #expect(drawn["HTMLTree"] == [])
  }
}
