import Testing

@testable import HTMLTree

/// What lies between the top of the stack and the last element within the limit of the depth ends
/// scopes as it would without the limit.
@Suite struct HiddenElementTests {
  private func options(openElements: Int) -> HTMLParsingOptions {
    var options = HTMLParsingOptions()
    options.limits.depth = 16
    options.limits.openElements = openElements
    return options
  }

  /// The row of the template is forgotten, and the one around the template must not be taken for it.
  @Test(arguments: [
    "<tr><b><tr>", "<tr><b></tr>", "<tr><b></table>", "<tr><b><tbody>", "<tr><b></tbody>",
    "<tbody><b><tbody>", "<tbody><b></tbody>", "<tbody><b></table>", "<tbody><b><caption>",
  ]) func partsOfATableEndInTheirTemplate(content: String) throws {
    let page =
      String(repeating: "<div>", count: 10) + "<table><tbody><tr><td><template>" + content
      + "x</template>y</td></tr></tbody></table>z"
    let document = HTMLDocument(parsing: page, options: options(openElements: 2))
    #expect(document.limitsHit == [.depth, .openElements])
    #expect(parent(of: "y", in: document)?.name == "td")
    #expect(parent(of: "z", in: document)?.name == "div")
  }

  private func parent(of text: String, in document: HTMLDocument) -> HTMLNode? {
    document.root.descendants.first { $0.data == text }?.parent
  }

  /// A tag that ends none of them without the limit.
  @Test(arguments: [
    ("<span>", "<div><div><q>", "</span>"), ("<li>", "<ul><ul><q>", "<li>"),
    ("<p>", "<object><q><q>", "</p>"), ("<svg><desc>", "<q><svg><g>", "</desc>"),
  ]) func elementsOutsideStayOpen(outer: String, inner: String, tag: String) {
    let depth = 13 - outer.count { $0 == "<" }
    let page = String(repeating: "<div>", count: depth) + outer + inner + tag + "x"
    let limited = HTMLDocument(parsing: page, options: options(openElements: 100))
    let whole = HTMLDocument(parsing: page)
    #expect(limited.limitsHit == [.depth] && whole.limitsHit.isEmpty)
    let name = parent(of: "x", in: limited)?.name
    #expect(name != nil && name == parent(of: "x", in: whole)?.name)
  }

  @Test func templatesThatAreForgottenAreNotClosed() {
    let count = 30
    let page =
      "<body>" + String(repeating: "<template>", count: count)
      + String(repeating: "</template>", count: count) + "<p>x"
    let document = HTMLDocument(parsing: page, options: options(openElements: 1))
    #expect(document.limitsHit == [.depth, .openElements])
    #expect(document.body?.children.map(\.name) == ["template", "p"])
    #expect(document.body?.lastChild?.lastChild?.data == "x")
  }
}
