import HTMLTree
import Testing

@testable import ArticleKit

@Suite("JSON-LD")
struct JSONLDReaderTests {
  /// What is declared, as "kind.property=value", the item's own property before it if it has a
  /// parent: "newsArticle.headline=…", "newsArticle/author:person.name=…".
  private func said(_ json: String) -> [String] {
    let page = "<script type=\"application/ld+json\">\(json)</script>"
    let bytes = Array(page.utf8)
    let declarations = DeclaredReader.declarations(of: HTMLDocument(parsing: bytes))
    return declarations.values.filter { $0.vocabulary == .jsonLD }.map { value in
      var path = ""
      if value.item >= 0 {
        let item = declarations.items[value.item]
        path = "\(item.kind)"
        if item.parent >= 0, item.property != .graph {
          path = "\(declarations.items[item.parent].kind)/\(item.property):\(item.kind)"
        }
      }
      return "\(path).\(value.property)=\(value.value)"
    }
  }

  @Test("An article with its author and publisher")
  func plain() {
    let json = """
      {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry runs again",
       "author": {"@type": "Person", "name": "Ida Holm"}, "datePublished": "2021-05-04T06:10:00+02:00",
       "publisher": {"@type": "Organization", "name": "The Quay", "logo": {"url": "/l.png"}},
       "isAccessibleForFree": false, "wordCount": 310}
      """
    #expect(
      said(json) == [
        "newsArticle.headline=Ferry runs again", "newsArticle/author:person.name=Ida Holm",
        "newsArticle.datePublished=2021-05-04T06:10:00+02:00",
        "newsArticle/publisher:organization.name=The Quay",
        "organization/other:other.url=/l.png",
        "newsArticle.isAccessibleForFree=false",
      ])
  }

  @Test("A graph, lists of types and of names")
  func shapes() {
    let json = """
      [{"@graph": [{"@type": ["Article", "Thing"], "name": "A", "author": ["B C", {"name": "D E"}],
        "keywords": ["x", "y z"]}, {"@type": "http://schema.org/WebPage", "schema:name": "W"}]}]
      """
    #expect(
      said(json) == [
        "article.name=A", "article.author=B C", "article/author:other.name=D E",
        "article.keywords=x", "article.keywords=y z", "webPage.name=W",
      ])
  }

  static let broken: [(String, [String])] = [
    ("{\"@type\":\"Article\",\"name\":\"A\",}", ["article.name=A"]),
    (
      "{\"@type\":\"Article\" \"name\":\"A\" \"author\":\"B\"}",
      ["article.name=A", "article.author=B"]
    ),
    (
      "{\"@type\":\"Article\",\"name\":\"Who said \"no\" then\",\"author\":\"B\"}",
      ["article.name=Who said \"no\" then", "article.author=B"]
    ),
    (
      "{\"@type\":\"Article\",\"name\":\"Said \"no\", then\",\"author\":\"B\"}",
      ["article.name=Said \"no\", then", "article.author=B"]
    ),
    ("{\"@type\":\"Article\",\"name\":\"Two\nlines\"}", ["article.name=Two lines"]),
    ("//<![CDATA[\n{\"@type\":\"Article\",\"name\":\"A\"}\n//]]>", ["article.name=A"]),
    ("<!-- {\"@type\":\"Article\", /* so */ \"name\":\"A\"} -->", ["article.name=A"]),
    (
      "{&quot;@type&quot;:&quot;Article&quot;,&quot;name&quot;:&quot;A &amp;amp; B&quot;}",
      ["article.name=A & B"]
    ),
    ("{'@type':'Article','name':'It's on'}", ["article.name=It's on"]),
    ("{\"@type\":\"Article\",\"name\":\"Cut he", ["article.name=Cut he"]),
    (
      "{\"@type\":\"Article\",\"author\":[{\"name\":\"A\"},\"name\":\"B\"}",
      ["article/author:other.name=A"]
    ),
    ("{\"@type\":\"Article\",\"name\":null,\"author\":\"B\"}", ["article.author=B"]),
  ]

  @Test("Broken text is mended where it is safe", arguments: broken)
  func mended(_ json: String, _ expected: [String]) {
    let found = said(json)
    #expect(found.starts(with: expected), "\(found)")
  }

  @Test("Escapes, references and tags are resolved")
  func escapes() {
    let json =
      #"{"@type":"Article","name":"\u201eSo\u201c &amp;quot;q&amp;quot; <b>b<\/b> \ud83d\ude00 1 < 2"}"#
    #expect(said(json) == ["article.name=„So“ \"q\" b 😀 1 < 2"])
  }

  @Test("A range is that of the string without its quotation marks")
  func ranges() throws {
    let page = "<p>x</p><script type='application/ld+json'>{\"headline\" : \"F\\u00e9te\"}</script>"
    let bytes = Array(page.utf8)
    let values = DeclaredReader.declarations(of: HTMLDocument(parsing: bytes)).values
    let value = try #require(values.first)
    #expect(value.value == "Féte")
    #expect(String(decoding: bytes[value.sourceRange.range], as: UTF8.self) == "F\\u00e9te")
  }

  @Test("Words, numbers and nothing at all are no declarations")
  func nothing() {
    for json in [
      "", "null", "12", "\"headline\"", "headline", "[]", "{}", "}}]]", "{\"x\":{\"y\":1}}",
    ] {
      #expect(said(json).isEmpty, "\(json)")
    }
  }

  @Test("What nests deep or is cut off is read in linear time")
  func hostile() {
    let deep = String(repeating: "{\"author\":[", count: 50_000)
    _ = said(deep + "{\"name\":\"A\"}")
    let quotes = String(repeating: "\" ", count: 100_000)
    _ = said("{\"name\":\"" + quotes)
    let spaces = String(repeating: " ", count: 100_000)
    _ = said("{\"name\":\"" + spaces + String(repeating: "\"" + spaces, count: 5))
    let many = (0..<20_000).map { "{\"name\":\"n\($0)\"}" }.joined(separator: ",")
    #expect(said("[\(many)]").count <= PageDeclarations.most)
    let whole = Array("{\"@type\":\"Article\",\"author\":{\"name\":\"A\\u00e9\"}}".utf8)
    for count in whole.indices { _ = said(String(decoding: whole[..<count], as: UTF8.self)) }
  }

  static let bodies: [(String, [String])] = [
    (#"One.\n\nTwo."#, ["One.", "Two."]), ("One.\nTwo.", ["One.", "Two."]),
    ("<p class='a'>One <b>x</b>.</p><p>Two.</p>", ["One x.", "Two."]),
    (#"\u003cp\u003eOne.\u003c\/p\u003e\u003cp\u003eTwo."#, ["One.", "Two."]),
    ("&lt;p&gt;One.&lt;br/&gt;Two.&lt;/p&gt;", ["One.", "Two."]),
    (#"A path is C:\\new, 1 <pre> 2"#, [#"A path is C:\new, 1 2"#]),
  ]

  @Test("The text of an article has a value for each paragraph", arguments: bodies)
  func body(_ text: String, _ expected: [String]) {
    let found = said("{\"@type\":\"Article\",\"articleBody\":\"\(text)\"}")
    #expect(found == expected.map { "article.articleBody=\($0)" })
  }
}
