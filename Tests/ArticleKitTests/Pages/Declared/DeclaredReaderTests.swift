import HTMLTree
import Testing

@testable import ArticleKit

@Suite("What a page declares of itself")
struct DeclaredReaderTests {
  private func declarations(_ page: String) -> PageDeclarations {
    DeclaredReader.declarations(of: HTMLDocument(parsing: Array(page.utf8)))
  }

  private func said(_ page: String) -> [String] {
    declarations(page).values.map { "\($0.vocabulary).\($0.property)[\($0.name)]=\($0.value)" }
  }

  static let elements: [(String, [String])] = [
    ("<html lang=pt-BR>", ["html.language[lang]=pt-BR"]),
    (
      "<title>\n Tide &amp; time </title><svg><title>icon</title></svg>",
      ["title.title[title]=Tide & time"]
    ),
    ("<meta property=og:title content='A &quot;B&quot;'>", ["metaTag.title[og:title]=A \"B\""]),
    (
      "<meta name=DC.Date.Issued content=2020-01-02>",
      ["metaTag.datePublished[dc.date.issued]=2020-01-02"]
    ),
    (
      "<meta name='article:author og:article:author' content=X>",
      ["metaTag.author[article:author]=X"]
    ),
    ("<meta name=author content=''>", []),
    ("<meta name=viewport content=width>", []),
    ("<link rel=canonical href=/a?b&amp;c>", ["link.canonical[canonical]=/a?b&c"]),
    ("<link rel='alternate amphtml' href=/amp>", ["link.amphtml[amphtml]=/amp"]),
    ("<link rel=stylesheet href=/a.css>", []),
    ("<a rel='author nofollow' href=/x>Ida <b>Holm</b></a>", ["link.author[author]=Ida Holm"]),
    ("<a rel=nofollow href=/x>Ida Holm</a>", []),
    ("<a rel=tag href=/t>Boats</a>", ["link.keywords[tag]=Boats"]),
    ("<time datetime=2020-01-02T03:04Z>now</time>", ["time.date[datetime]=2020-01-02T03:04Z"]),
    ("<time>2 January 2020</time>", ["time.date[time]=2 January 2020"]),
    (
      "<abbr title='2020-01-02T03:04:05+01:00'>x</abbr>",
      ["time.date[abbr]=2020-01-02T03:04:05+01:00"]
    ),
    ("<abbr title='World Health Organization'>WHO</abbr>", []),
    ("<script>{\"headline\":\"no\"}</script>", []),
  ]

  @Test("Each element says what it should, and nothing else", arguments: elements)
  func element(_ page: String, _ expected: [String]) {
    #expect(said(page) == expected)
  }

  @Test("Microdata: properties belong to the item around them")
  func microdata() throws {
    let page = """
      <article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline name">Ferry</h1>
      <span itemprop=author itemscope itemtype=http://schema.org/Person>by <b itemprop=name>Ida Holm</b></span>
      <meta itemprop=datePublished content=2020-01-02><p itemprop=unknown>x</p></article><i itemprop=name>Site</i>
      """
    let found = declarations(page)
    #expect(found.items.map(\.kind) == [.newsArticle, .person])
    #expect(found.items[1].parent == 0)
    #expect(found.items[1].property == .author)
    let values = found.values.filter { $0.vocabulary == .microdata }
    #expect(
      values.map { "\($0.item).\($0.property)=\($0.value)" } == [
        "0.headline=Ferry", "0.name=Ferry", "1.value=by Ida Holm", "1.name=Ida Holm",
        "0.datePublished=2020-01-02", "-1.name=Site",
      ])
  }

  @Test("RDFa: typeof and property with prefixes")
  func rdfa() {
    let page = """
      <div typeof="schema:Article"><span property="schema:headline">Ferry</span>
      <span property="dc:date dc:created" content="2020-01-02T03:04:05+00:00" datatype="xsd:dateTime">x</span></div>
      """
    let found = declarations(page)
    #expect(found.items.map(\.kind) == [.article])
    #expect(found.values.map { "\($0.vocabulary).\($0.property)" } == ["rdfa.headline"])
  }

  @Test("Every range of an attribute or an element holds the value")
  func ranges() {
    let page = "<meta name=author content='Ida Holm'><title> Tide </title><time>5 May 2020</time>"
    let bytes = Array(page.utf8)
    for value in declarations(page).values {
      let text = String(decoding: bytes[value.sourceRange.range], as: UTF8.self)
      #expect(text.contains(value.value))
    }
    #expect(declarations(page).values.count == 3)
  }

  @Test("Deep and endless pages stay linear")
  func hostile() {
    let items = String(repeating: "<div itemscope itemprop=author>", count: 20_000)
    let found = declarations(items + "<b itemprop=name>x</b>")
    #expect(found.items.count <= PageDeclarations.most)
    let metas = String(repeating: "<meta name=author content=a>", count: 20_000)
    #expect(declarations(metas).values.count <= PageDeclarations.most)
  }

  @Test("An item has what it refers to elsewhere, before it and behind it, too")
  func itemref() {
    let page = """
      <p id=who itemprop=author itemscope itemtype=https://schema.org/Person>
      <b itemprop=name>Ida Holm</b></p>
      <article itemscope itemtype=https://schema.org/NewsArticle itemref="who when none">
      <h1 itemprop=headline>Ferry</h1></article>
      <div id=when><time itemprop=datePublished datetime=2021-05-04>4 May</time></div>
      <time itemprop=datePublished datetime=1999-01-01>x</time>
      """
    let found = declarations(page)
    let article = found.items.firstIndex { $0.kind == .newsArticle }
    let person = found.items.firstIndex { $0.kind == .person }
    let ofArticle = found.values.filter { $0.item == article }
    #expect(ofArticle.map(\.value) == ["Ferry", "2021-05-04"])
    #expect(person.map { found.items[$0].parent } == article)
    #expect(found.values.contains { $0.item == person && $0.property == .name })
  }
}
