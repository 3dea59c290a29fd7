import HTMLTree
import Testing

@Suite("Selectors cost as much as the page is long")
struct SelectorEffortTests {
  /// The fastest of some runs; a machine that is busy otherwise makes single ones slow.
  private func time(_ selector: HTMLSelector, _ page: HTMLDocument) -> Duration {
    (0..<3).map { _ in ContinuousClock().measure { _ = page.select(selector).count } }.min()
      ?? .zero
  }

  @Test(
    "Eight times the siblings take about eight times as long",
    arguments: [
      "li:nth-child(2n+1)", "li:nth-last-of-type(3n)", "li ~ li ~ li", "li + li", ":has(~ li)",
      "ul:has(> li:nth-last-child(2)) i", ":only-of-type",
    ])
  func siblings(text: String) throws {
    let selector = try HTMLSelector(parsing: text)
    func page(_ count: Int) -> HTMLDocument {
      HTMLDocument(parsing: "<ul>" + String(repeating: "<li><i>x</i>", count: count))
    }
    let short = time(selector, page(4_000))
    let long = time(selector, page(32_000))
    // A quadratic walk would take 64 times as long.
    #expect(long < short * 24, "\(text): \(short), then \(long)")
  }

  @Test("Neither do many combinators on a deep page take more than their number")
  func depth() throws {
    let page = HTMLDocument(
      parsing: String(
        repeating: String(repeating: "<div><b>", count: 200)
          + String(repeating: "</b></div>", count: 200),
        count: 10))
    let parts = Array(repeating: "div b", count: 30).joined(separator: " ")
    let most = try HTMLSelector(parsing: "x " + parts + " i, u")
    let one = try HTMLSelector(parsing: "u")
    #expect(page.select(most).isEmpty)
    // 61 parts; trying all ways through the tree would take longer than the universe has.
    #expect(time(most, page) < time(one, page) * 400)
  }
}
