/// Pages of random tags, text and comments, the same for the same seed.
struct TagSoup {
  private var random: TestRandom

  init(seed: UInt64) { random = TestRandom(seed: seed) }

  private static let names = [
    "a", "b", "i", "p", "div", "span", "table", "tr", "td", "th", "tbody", "caption", "col", "ul",
    "li", "dl", "dt", "dd", "h1", "h2", "form", "input", "button", "select", "option", "optgroup",
    "svg", "math", "mi", "g", "title", "foreignobject", "desc", "template", "pre", "textarea",
    "script", "style", "br", "img", "hr", "x-y", "nobr", "font", "object", "body", "html", "head",
    "ruby", "rt", "noscript", "frameset", "iframe", "section", "colgroup", "annotation-xml",
  ]

  private static let texts = [
    "word", " ", "\n", "a &amp; b", "&#10;", "é", "x < y", "\r\n", "\0", "]]>", "<!--c-->",
    "<![CDATA[d]]>",
    "<!doctype html>", "<?e>", "</ >", "&notit;", "--",
  ]

  private static let attributes = [
    "", " class=a", " id='b c'", " href=\"x>y\"", " a=1 b=2 a=3", " size=1", " type=hidden", "/",
    " selected", " encoding=text/html", " t\n=\n'&quot;'",
  ]

  mutating func page(count: Int) -> String {
    var page = ""
    for _ in 0..<count {
      switch random.next() % 8 {
      case 0, 1, 2, 3: page += "<\(pick(Self.names))\(pick(Self.attributes))>"
      case 4, 5: page += "</\(pick(Self.names))\(random.next() % 9 == 0 ? " x" : "")>"
      default: page += pick(Self.texts)
      }
    }
    return page
  }

  private mutating func pick(_ choices: [String]) -> String {
    choices[Int(random.next() % UInt64(choices.count))]
  }
}
