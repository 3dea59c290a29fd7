import HTMLTree
import Testing

@Suite("Markup is written as the standard says")
struct SerializationTests {
  private func body(_ markup: String) -> String {
    HTMLDocument(parsing: "<!DOCTYPE html><body>" + markup).body?.innerHTML ?? "no body"
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let source: String
    let markup: String
    var testDescription: String { name }
  }

  @Test(
    "In the body",
    arguments: [
      Case(name: "elements are closed", source: "<p>a<p>b", markup: "<p>a</p><p>b</p>"),
      Case(
        name: "text is escaped", source: "a &lt;b> &amp; \u{A0}\"'",
        markup: "a &lt;b&gt; &amp; &nbsp;\"'"),
      Case(
        name: "attributes are quoted and escaped, since 2025 < and > too",
        source: #"<a title='<b> & "c"&nbsp;' href=x?a&b=c>d</a>"#,
        markup: #"<a title="&lt;b&gt; &amp; &quot;c&quot;&nbsp;" href="x?a&amp;b=c">d</a>"#),
      Case(
        name: "an attribute without a value", source: "<input disabled>",
        markup: #"<input disabled="">"#),
      Case(
        name: "void elements have no end tag",
        source: "<br><hr><img src=a><wbr><embed><input><source><track><area>",
        markup: #"<br><hr><img src="a"><wbr><embed><input><source><track><area>"#),
      Case(
        name: "as void as these are old ones", source: "<param><keygen><bgsound>",
        markup: "<param><keygen><bgsound>"),
      Case(
        name: "raw text is written as it is", source: "<script>a && b < c</script>",
        markup: "<script>a && b < c</script>"),
      Case(
        name: "style, xmp, iframe, noembed and noframes too",
        source: "<style>a>b</style><xmp>&</xmp><iframe>&</iframe><noembed>&</noembed>",
        markup: "<style>a>b</style><xmp>&</xmp><iframe>&</iframe><noembed>&</noembed>"),
      Case(
        name: "RCDATA is escaped", source: "<textarea>a & <b></textarea>",
        markup: "<textarea>a &amp; &lt;b&gt;</textarea>"),
      Case(
        name: "noscript has markup without scripting", source: "<noscript><p>a &amp; b</noscript>",
        markup: "<noscript><p>a &amp; b</p></noscript>"),
      Case(name: "comments", source: "<!-- a & b -->", markup: "<!-- a & b -->"),
      Case(
        name: "the contents of templates", source: "<template><td>a</template>b",
        markup: "<template><td>a</td></template>b"),
      Case(
        name: "foreign names have their case, foreign attributes their prefix",
        source: "<svg viewbox='0 0' xlink:href=#a><foreignobject></foreignobject><br>",
        markup: """
          <svg viewBox="0 0" xlink:href="#a"><foreignObject></foreignObject></svg><br>
          """),
      Case(
        name: "a script of SVG is escaped", source: "<svg><script>a&amp;b</script></svg>",
        markup: "<svg><script>a&amp;b</script></svg>"),
      Case(
        name: "references and CR LF are read", source: "<p title='&eacute;'>&eacute;\r\nx",
        markup: "<p title=\"é\">é\nx</p>"),
    ])
  func content(_ example: Case) {
    #expect(body(example.source) == example.markup)
  }

  @Test("A whole document, with its doctype and without its identifiers")
  func document() {
    let page = HTMLDocument(
      parsing: """
        <!doctype HTML PUBLIC "-//W3C//DTD HTML 4.01//EN" "x"><!--a--><title>b</title>c
        """)
    #expect(
      page.html
        == "<!DOCTYPE html><!--a--><html><head><title>b</title></head><body>c</body></html>")
  }

  @Test("noscript is raw text with scripting")
  func noscript() {
    var options = HTMLParsingOptions()
    options.isScriptingEnabled = true
    let page = HTMLDocument(parsing: "<body><noscript><p>&</noscript>", options: options)
    #expect(page.body?.innerHTML == "<noscript><p>&</noscript>")
  }

  @Test("A node is written as it is within its parent")
  func outer() throws {
    let page = HTMLDocument(parsing: "<p>a&amp;<b>b</b><script>&</script><!--c--></p>")
    let p = try #require(page.body?.firstChild)
    #expect(p.children.map(\.outerHTML).joined() == p.innerHTML)
    #expect(p.firstChild?.outerHTML == "a&amp;")
    #expect(p.firstChild?.innerHTML == "")
    #expect(p.outerHTML == "<p>\(p.innerHTML)</p>")
    #expect(page.html == page.root.innerHTML)
  }

  @Test("Appending keeps what is there")
  func appending() throws {
    let page = HTMLDocument(parsing: "<p>a")
    var output = Array("x".utf8)
    let body = try #require(page.body)
    body.appendInnerHTML(to: &output)
    body.appendOuterHTML(to: &output)
    #expect(String(decoding: output, as: UTF8.self) == "x<p>a</p><body><p>a</p></body>")
  }

  @Test("Neither depth nor length is too much for a small stack")
  func deep() {
    var options = HTMLParsingOptions()
    options.limits.depth = 200_000
    let source = String(repeating: "<div>", count: 100_000)
    let page = HTMLDocument(parsing: source, options: options)
    let end = String(repeating: "</div>", count: 100_000)
    #expect(page.body?.innerHTML == source + end)
  }
}
