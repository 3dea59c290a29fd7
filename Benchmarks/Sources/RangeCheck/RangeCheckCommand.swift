import Foundation
@_spi(Conformance) import HTMLTree

/// Checks on real pages that the source of every node, read again, gives that node.
///
/// Usage: `range-check FOLDER`, where the folder holds HTML pages. Each node that comes out otherwise
/// is printed; the last line counts.
@main
enum RangeCheckCommand {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    guard let folder = arguments.first,
      let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
    else {
      FileHandle.standardError.write(Data("usage: range-check FOLDER\n".utf8))
      exit(2)
    }
    var counts = (pages: 0, checked: 0, skipped: 0, wrong: 0)
    for name in names.sorted() {
      guard let data = FileManager.default.contents(atPath: folder + "/" + name) else { continue }
      let document = HTMLDocument(parsing: Array(data))
      let check = RangeCheck(document)
      counts.pages += 1
      counts.checked += check.checkedCount
      counts.skipped += check.skippedCount
      counts.wrong += check.mismatches.count
      for node in check.mismatches.prefix(3) { print(describe(node, in: document, name)) }
    }
    print(
      """
      \(counts.pages) pages, \(counts.checked) nodes come out as they were, but \(counts.wrong); \
      \(counts.skipped) have no source of their own
      """)
    exit(counts.wrong == 0 ? 0 : 1)
  }

  private static func describe(
    _ node: HTMLNode, in document: HTMLDocument, _ page: String
  ) -> String {
    let range = node.range
    let source = String(decoding: document.utf8[range].prefix(200), as: UTF8.self)
    let parent = node.parent?.name ?? ""
    return "\(page): \(node.kind) \(node.name) in \(parent) at \(range): \(source.debugDescription)"
  }
}
