import Foundation
import Testing

@testable import HTMLTree

/// Pages made to be slow: a page four times as long must not take much more than four times as long.
@Suite(.serialized) struct HostileGrowthTests {
  struct Page: CustomStringConvertible, Sendable {
    var head = ""
    let unit: String
    var description: String { String((head.prefix(20) + "…" + unit).prefix(60)) }

    func text(_ size: Int) -> String {
      head + String(repeating: unit, count: max(1, size / unit.utf8.count))
    }
  }

  private static let deep = String(repeating: "<div>", count: 600)

  static let pages: [Page] = [
    Page(unit: "<div>"), Page(unit: "<b>"), Page(unit: "<p>"), Page(unit: "<p>x"), Page(unit: "x"),
    Page(unit: "<table>"), Page(unit: "</p>"), Page(unit: "<a><table><tr>"), Page(unit: "<b><p>"),
    Page(unit: "<b><i><u><p>x"), Page(unit: "<template>"), Page(unit: "<svg><desc>"),
    Page(unit: "<font a><font b>x<p>"), Page(unit: "<nobr><div>"), Page(unit: "<select><option>"),
    Page(unit: "<form><div></form>"), Page(unit: "<body a>"), Page(unit: "a</b>"),
    Page(unit: "<!>"), Page(unit: "<math><annotation-xml>"), Page(unit: "<button><p>"),
    Page(head: "<div", unit: " a"), Page(head: "<table>", unit: "x<b>"),
    Page(head: "<frameset>", unit: " a"),
    Page(head: "<select><selectedcontent>", unit: "<option selected>x"),
    Page(head: deep, unit: "<table></table>"), Page(head: deep, unit: "<a>x</a>"),
    Page(head: "<a><b>" + deep, unit: "</a></b>"),
    Page(head: "<p><object>" + deep, unit: "<div></div>"),
    Page(head: "<ul>" + deep.replacing("div", with: "span"), unit: "<li></li>"),
  ]

  @Test(arguments: pages) func growsInStep(_ page: Page) {
    // Both are long enough to be beyond the limit of the depth, where every element costs more.
    let small = Array(page.text(20_000 + page.head.utf8.count).utf8)
    let large = Array(page.text(80_000 + page.head.utf8.count).utf8)
    func time(_ bytes: [UInt8]) -> Double {
      let start = Self.processorTime()
      #expect(HTMLDocument(parsing: bytes).nodeCount > 0)
      return Self.processorTime() - start
    }
    let times = (min(time(small), time(small)), min(time(large), time(large)))
    #expect(times.1 < max(times.0 * 12, 0.1), "\(times)")
  }

  /// Seconds of this thread, which other work on the machine hardly changes.
  private static func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  @Test(arguments: pages) func memoryIsBounded(_ page: Page) {
    let bytes = Array(page.text(30_000).utf8)
    let tree = HTMLDocument(parsing: bytes).tree
    #expect(tree.nodes.count <= bytes.count / 2 + 30_000)
    #expect(RangeBounds.areWithin(tree))
  }
}

/// Whether every span of a tree is within its text, and every link within its nodes.
enum RangeBounds {
  static func areWithin(_ tree: TreeStorage) -> Bool {
    let size = Int32(tree.utf8.count)
    let count = Int32(tree.nodes.count)
    for node in 0..<count {
      let span = tree.nodes.span(of: node)
      guard span.start >= 0, span.start <= size, span.end <= size else { return false }
      let relatives = [
        tree.nodes[node].parent, tree.nodes.firstChild(of: node), tree.nodes.nextSibling(of: node),
        tree.nodes.lastChild(of: node), tree.nodes.previousSibling(of: node),
      ]
      for relative in relatives {
        guard relative >= -1, relative < count else { return false }
      }
    }
    return true
  }
}
