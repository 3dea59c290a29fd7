import Foundation
import Testing

@testable import HTMLTree

/// Neither depth nor length needs stack: nothing calls itself for what is in a page.
@Suite struct SmallStackTests {
  @Test(arguments: HostileGrowthTests.pages)
  func halfAMegabyteIsEnough(_ page: HostileGrowthTests.Page) async {
    var options = HTMLParsingOptions()
    options.collectsErrors = true
    let bytes = Array(page.text(100_000).utf8)
    let limited = options
    await onSmallStack { Self.use(HTMLDocument(parsing: bytes, options: limited)) }
  }

  @Test(arguments: ["<div>", "<b>", "<span a>", "<svg>", "<ul><li>", "<template>"])
  func depthNeedsNone(_ unit: String) async {
    var options = HTMLParsingOptions()
    options.limits.depth = 200_000
    options.limits.formattingElements = 16
    let bytes = Array(String(repeating: unit, count: 20_000).utf8)
    let unlimited = options
    await onSmallStack { Self.use(HTMLDocument(parsing: bytes, options: unlimited)) }
  }

  /// What walks over a whole tree.
  private static func use(_ document: HTMLDocument) {
    #expect(document.nodeCount > 2 && !document.html.isEmpty)
    #expect(document.root.descendants.contains { $0.isElement("body") || $0.isElement("frameset") })
    #expect((try? document.select("div > div, p ~ b:not(:last-child), :has(x)")) != nil)
    #expect(document.marks.count <= document.nodeCount)
    #expect(HTMLBlocks(document).text.count < 1 << 24)
    #expect(document.text.utf8.count < 1 << 24)
  }

  private func onSmallStack(_ work: @escaping @Sendable () -> Void) async {
    await withCheckedContinuation { continuation in
      let thread = Thread {
        work()
        continuation.resume()
      }
      thread.stackSize = 512 << 10
      thread.start()
    }
  }
}
