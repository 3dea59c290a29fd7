import HTMLTree
import Testing

@Suite("Selectors choose elements")
struct SelectorTests {
  /// The ids of the elements that a selector chooses in a page.
  static func ids(_ selector: String, in page: HTMLDocument) throws -> String {
    try page.select(selector).map { $0.attribute("id") ?? $0.name }.joined(separator: " ")
  }

  private static let page = HTMLDocument(
    parsing: """
      <!DOCTYPE html><title id=t>x</title>
      <main id=m class="wide Front"><h1 id=h lang=en-GB>a</h1>
      <p id=p1 class="lead first" title="One two">b <a id=a1 href="/news/1" rel=NEXT>c</a></p>
      <p id=p2 data-x="">d <b id=b1><a id=a2 href="https://x.example/2.html">e</a></b></p>
      <ul id=u><li id=l1>1<li id=l2>2<li id=l3><a id=a3>3</a><li id=l4>4<li id=l5><!--c--></ul>
      <div id=d1><p id=p3><span id=s1></span><b id=b2></b><span id=s2> </span></p></div></main>
      <svg id=v viewBox="0"><linearGradient id=g /></svg><template id=e><p id=no></template>
      """)

  @Test(
    "By what they are and where they stand",
    arguments: [
      ("p", "p1 p2 p3"), ("P", "p1 p2 p3"), ("*", "html head t body m h p1 a1 p2 b1 a2 u l1 l2 l3"),
      ("#p1", "p1"), ("p#p1.lead", "p1"), (".lead", "p1"), (".Lead", ""), (".first.lead", "p1"),
      ("[href]", "a1 a2"), ("[HREF]", "a1 a2"), ("[data-x]", "p2"), ("[data-x='']", "p2"),
      ("[title=One]", ""), ("[title='One two']", "p1"), ("[title=\"one TWO\" i]", "p1"),
      ("[title~=two]", "p1"), ("[title~='One two']", ""), ("[title~='']", ""),
      ("[lang|=en]", "h"), ("[lang|=en-GB]", "h"), ("[lang|=e]", ""), ("[href^='/news']", "a1"),
      ("[href^='']", ""), ("[href$='.html']", "a2"), ("[href*=example]", "a2"),
      ("[rel=next]", "a1"), ("[rel=next s]", ""), ("[ href = \"/news/1\" ]", "a1"),
      ("main a", "a1 a2 a3"), ("p > a", "a1"), ("p a", "a1 a2"), ("h1 + p", "p1"),
      ("h1 ~ p", "p1 p2"), ("h1~p a", "a1 a2"), ("body > main > p:first-of-type", "p1"),
      ("div *", "p3 s1 b2 s2"), ("a, h1", "h a1 a2 a3"), ("p:not(.lead)", "p2 p3"),
      ("p:not(.lead, div p)", "p2"), ("p:not(main > p)", "p3"), (":is(h1, p) b", "b1 b2"),
      (":where(main > p, h1)", "h p1 p2"), ("a:not([href])", "a3"), ("p a:not(b a)", "a1"),
      ("li:first-child", "l1"), ("li:last-child", "l5"), ("b:only-child", "b1"),
      ("li:nth-child(2)", "l2"), ("li:nth-child(odd)", "l1 l3 l5"), ("li:nth-child(2n)", "l2 l4"),
      ("li:nth-child( -n + 2 )", "l1 l2"), ("li:nth-child(3n - 1)", "l2 l5"),
      ("li:nth-child(n+4)", "l4 l5"), ("li:nth-child(0)", ""), ("li:nth-last-child(2)", "l4"),
      ("li:nth-last-child(-n+2)", "l4 l5"), ("p:nth-of-type(2)", "p2"),
      ("main > :nth-last-of-type(1)", "h p2 u d1"), ("span:last-of-type", "s2"),
      ("p3 :only-of-type", ""), ("#p3 > :only-of-type", "b2"), ("main :empty", "l5 s1 b2"),
      (":root", "html"), (":root > body", "body"), (":scope > head", "head"),
      ("p:has(> a)", "p1"), ("p:has(a)", "p1 p2"), ("h1:has(+ p)", "h"), ("p:has(~ ul)", "p1 p2"),
      ("p:has(a, span)", "p1 p2 p3"), ("p:not(:has(a))", "p3"), ("li:has(a):nth-child(3)", "l3"),
      ("main:has(> ul > li a)", "m"), ("main:has(> li)", ""), ("p:has(b > a:not(.x))", "p2"),
      ("[viewBox]", "v"), ("[viewbox]", ""), ("linearGradient", "g"), ("lineargradient", ""),
      ("#no", ""), ("nothing", ""), ("p/* a */ > /**/a", "a1"), ("#\\70 1", "p1"),
      ("#\\p2 , .\\6c ead", "p1 p2"), ("[title='\\4fne two']", "p1"),
    ])
  func choice(selector: String, expected: String) throws {
    let found = try Self.ids(selector, in: Self.page)
    #expect(selector == "*" ? found.hasPrefix(expected) : found == expected)
  }

  @Test("Classes and ids match in any case in quirks mode alone")
  func quirks() throws {
    let source = "<p id=A class='B c'>x"
    let quirky = HTMLDocument(parsing: source)
    let standard = HTMLDocument(parsing: "<!DOCTYPE html>" + source)
    for selector in ["#a", ".b", "p.C", "#a:not(.x)"] {
      #expect(try Self.ids(selector, in: quirky) == "A")
      #expect(try Self.ids(selector, in: standard) == "")
    }
    #expect(try Self.ids("[class='b C']", in: quirky) == "")
  }

  @Test("Within a node, by what is around it")
  func within() throws {
    let p = try #require(try Self.page.first("#p2"))
    #expect(try p.select("main a").map { $0.attribute("id") } == ["a2"])
    #expect(try p.select("h1 ~ p a").count == 1)
    #expect(try p.select("p").isEmpty)
    #expect(try p.select(":scope > b").count == 1)
    #expect(try p.select(":scope > a").isEmpty)
    #expect(try p.first("*")?.name == "b")
    #expect(try p.first("i") == nil)
    #expect(try p.lastChild?.select("*").count == 1)
    #expect(try p.firstChild?.select("*").isEmpty == true)
  }

  @Test("One node")
  func single() throws {
    let a = try #require(try Self.page.first("#a2"))
    for selector in ["a", "main a", "p > b > a", "h1 ~ p a", "a:only-child", ":scope", "a:not(i)"] {
      #expect(try a.matches(selector), "\(selector)")
    }
    for selector in ["b", "p > a", "h1 + p a", "a:not(main a)", "a:has(*)"] {
      #expect(try !a.matches(selector), "\(selector)")
    }
    #expect(try a.firstChild?.matches("*") == false)
    #expect(try a.closest("a") == a)
    #expect(try a.closest("h1 ~ *")?.attribute("id") == "p2")
    #expect(try a.closest("ul") == nil)
    #expect(try a.firstChild?.closest("p")?.attribute("id") == "p2")
    #expect(try Self.page.root.closest("*") == nil)
  }

  @Test("In the contents of a template, which are a tree of their own")
  func templates() throws {
    let contents = try #require(try Self.page.first("template")?.templateContents)
    #expect(try contents.select("p").count == 1)
    #expect(try contents.select("body p, template p").isEmpty)
    #expect(try contents.first("p")?.matches("template > p") == false)
  }

  @Test("In a fragment")
  func fragments() throws {
    let page = HTMLDocument.fragment(
      parsing: Array("<td id=a>x<td id=b>".utf8), context: .init("tr"))
    #expect(try Self.ids("td + td, td:first-child", in: page) == "a b")
  }

  @Test("References and CR in values are read before they are compared")
  func values() throws {
    let page = HTMLDocument(parsing: "<p id=1 class='a&Tab;b' title='&lt;x&gt;\r\n'>y")
    #expect(try Self.ids(".a.b[title='<x>\\a ']", in: page) == "1")
  }
}
