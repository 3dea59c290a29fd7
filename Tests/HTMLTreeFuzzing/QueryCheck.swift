/// Checks that text and selectors answer for every tree, and agree with themselves.
enum QueryCheck {
  private static let selectors = [
    "p", "*", "[class]", ".a", "b i", "div > *", "p ~ p", "td + td", ":not(b)", "a:not(p a)",
    ":nth-child(2n+1)", ":last-of-type", ":has(> b)", "p:has(+ p), :has(~ table)", ":empty, :root",
    "tr :is(td, b > i):first-child",
  ].compactMap { try? HTMLSelector(parsing: $0) }

  static func run(_ document: HTMLDocument) {
    checkText(of: document)
    guard document.nodeCount < 100 else { return }
    let selector = selectors[document.utf8.count % selectors.count]
    check(selector, in: document)
  }

  /// Reads a text as a selector, and asks a page for it.
  static func run(selector text: String) {
    do {
      check(try HTMLSelector(parsing: text), in: page)
    } catch {
      guard error.offset >= 0, error.offset <= text.utf8.count, !error.description.isEmpty else {
        finding("an error beyond the selector")
      }
    }
  }

  /// A walk over the page and a look at each element must choose the same.
  private static func check(_ selector: HTMLSelector, in document: HTMLDocument) {
    // For a single node, `:scope` is that node.
    let hasScope = selector.description.utf8.count > 5 && selector.description.contains("scope")
    let found = document.select(selector)
    let matching = document.root.descendants.filter { node in
      hasScope ? found.contains(node) : node.matches(selector)
    }
    guard found == Array(matching) else {
      finding("\(selector) chooses \(found.map(\.name)), but \(matching.map(\.name)) match")
    }
    guard document.first(selector) == found.first else { finding("\(selector): another first one") }
    for node in found.prefix(3) where node.closest(selector) != node {
      if !hasScope { finding("\(selector): another closest one") }
    }
  }

  private static func checkText(of document: HTMLDocument) {
    let text = document.root.visibleText
    guard text.string == document.text else { finding("two texts of one page") }
    var end = 0
    for run in text.runs {
      guard run.range.lowerBound >= end, !run.range.isEmpty else { finding("runs out of order") }
      end = run.range.upperBound
      guard end <= text.utf8.count, run.documentRange.upperBound <= document.utf8.count else {
        finding("a run beyond the text")
      }
      guard !run.isVerbatim || text.utf8[run.range] == document.utf8[run.documentRange] else {
        finding("a verbatim run that differs")
      }
    }
    _ = document.root.rawText
  }

  private static let page = HTMLDocument(
    parsing: """
      <!DOCTYPE html><title>a</title><p id=a class="a b">b<b><i lang=en>c</i></b><a href=/x>d</a>
      <ul><li>1<li class=a>2<li><b>3</b></ul><table><tr><td>x<td title="a b">y</table><svg><g/></svg>
      <div><p><p><span></span></div>
      """)
}
