import StoreChecks

@testable import ArticleKit

/// A page of random but sound HTML, the same for the same seed.
struct GeneratedHTML {
  let text: String

  var bytes: [UInt8] { Array(text.utf8) }

  init(seed: Int) {
    var random = RandomArticles(seed: seed)
    var markup = "<!DOCTYPE html>\n<html><head><title>T</title></head><body class=\"page\">"
    for _ in 0..<60 { markup += Self.element(&random, depth: 0) }
    text = markup + "</body></html>\n"
  }

  private static func element(_ random: inout RandomArticles, depth: Int) -> String {
    let name = random.pick(names)
    let isInline = inline.contains(name)
    var content = ""
    for _ in 0..<random.pick([1, 2, 3]) {
      content += random.pick(texts)
      if depth < 4, random.pick([true, false]) {
        content += isInline ? random.pick(texts) : element(&random, depth: depth + 1)
      }
    }
    return "<\(name)\(random.pick(attributes))>\(content)</\(name)>\(random.pick(["", "\n", " "]))"
  }

  private static let inline: Set<String> = ["span", "a", "b", "em", "h2", "p", "pre"]
  private static let names = [
    "p", "div", "div", "section", "ul", "li", "h2", "blockquote", "figure", "span", "a", "b", "em",
    "pre", "article", "aside", "noscript", "button",
  ]
  private static let attributes = [
    "", " class=\"entry-content\"", " id=\"x\"", " hidden", " style=\"display: none\"", " href=/a",
    " aria-hidden=\"true\"", " class='authorName'",
  ]
  private static let texts = [
    "word", "Two words ", " é東 ", "&amp;", "&nbsp;", "a&#8217;b", "<br>", "<br><br>", "\n  ",
    "<img src=a.jpg>",
    "\u{200B}", "\u{A0}x", "x\u{AD}y", "\r\n", "1 &lt; 2", "<b>bold</b>", "<a href=\"/b\">link</a>",
    "\u{FEFF}",
    "<!-- c -->", "<script>1</script>", "&unknown;", "\t",
  ]
}
