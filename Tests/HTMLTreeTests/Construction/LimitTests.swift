import Testing

@testable import HTMLTree

@Suite struct LimitTests {
  private func depth(_ document: HTMLDocument) -> Int {
    var deepest = 0
    for node in document.root.descendants where node.firstChild == nil {
      var depth = 0
      var ancestor = node.parent
      while let element = ancestor {
        depth += 1
        ancestor = element.parent
      }
      deepest = max(deepest, depth)
    }
    return deepest
  }

  @Test func deepElementsBecomeSiblings() {
    var options = HTMLParsingOptions()
    options.limits.depth = 20
    let page =
      String(repeating: "<div>", count: 50) + "a" + String(repeating: "</div>", count: 50) + "b"
    let document = HTMLDocument(parsing: page, options: options)
    #expect(document.limitsHit == [.depth])
    #expect(document.root.descendants.filter { $0.isElement("div") }.count == 50)
    #expect(depth(document) == 21)
    // All were closed in their order, so that what follows is in the body again.
    #expect(document.body?.lastChild?.data == "b")
    options.limits.depth = 60
    #expect(HTMLDocument(parsing: page, options: options).limitsHit.isEmpty)
  }

  @Test func elementsBeyondTheDepthCloseInTheirOrder() {
    var options = HTMLParsingOptions()
    options.limits.depth = 16
    let page =
      String(repeating: "<div>", count: 14) + "<section><b><p><i>a</i></p>b</b></section>"
      + String(repeating: "</div>", count: 14) + "<p>c"
    let document = HTMLDocument(parsing: page, options: options)
    #expect(document.limitsHit == [.depth])
    #expect(document.body?.lastChild?.firstChild?.data == "c")
    options.limits.openElements = 1
    #expect(HTMLDocument(parsing: page, options: options).limitsHit == [.depth, .openElements])
  }

  @Test func attributesAreCounted() {
    var options = HTMLParsingOptions()
    options.limits.attributes = 2
    let document = HTMLDocument(parsing: "<p a=1 b=2 c=3 a=4>x<p c>", options: options)
    #expect(document.limitsHit == [.attributes])
    #expect(TreeText.text(of: document, like: "") == "p(a=1 b=2)['x'] p(c)")
  }

  @Test func formattingElementsAreForgotten() {
    var options = HTMLParsingOptions()
    options.limits.formattingElements = 3
    let document = HTMLDocument(parsing: "<p><b><i><u><s>a<p>b", options: options)
    #expect(document.limitsHit == [.formattingElements])
    #expect(TreeText.text(of: document, like: "") == "p[b[i[u[s['a']]]]] p[i[u[s['b']]]]")
  }

  @Test func copiesEnd() {
    var options = HTMLParsingOptions()
    options.limits.copiedElements = 2
    let document = HTMLDocument(
      parsing: "<b><i><p>a</p></i></b><p><b>c<p>d<p>e<p>f", options: options)
    #expect(document.limitsHit == [.copiedElements])
    #expect(
      TreeText.text(of: document, like: "")
        == "b[i[p['a']]] p[b['c']] p[b['d']] p[b['e']] p['f']")
  }

  @Test func copiesOfLongTagsCountForMore() {
    let value = String(repeating: "x", count: 100_000)
    let page = "<p><b title=\(value)>" + String(repeating: "<p>a", count: 1_000)
    let document = HTMLDocument(parsing: page)
    #expect(document.limitsHit == [.copiedElements])
    let markup = document.html
    #expect(markup.utf8.count < 25 * page.utf8.count)
  }

  @Test func theInputIsCutBetweenCharacters() {
    var options = HTMLParsingOptions()
    options.limits.inputSize = 5
    let document = HTMLDocument(parsing: "<p>aéé", options: options)
    #expect(document.limitsHit == [.inputSize])
    #expect(TreeText.text(of: document, like: "") == "p['a']")
    options.limits.inputSize = 0
    #expect(TreeText.text(of: HTMLDocument(parsing: "<p>", options: options)) == "html[head body]")
  }

  @Test func manySecondBodiesAreEnough() {
    let page = (0..<200).map { "<body a\($0)>" }.joined()
    let document = HTMLDocument(parsing: page)
    #expect(document.limitsHit == [.attributes])
    #expect(document.body?.attributes.count == 65)
  }
}
