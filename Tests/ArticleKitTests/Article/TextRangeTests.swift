import Foundation
import Testing

@testable import ArticleKit

@Suite("Places in an article's text")
struct TextRangeTests {
  private let article: Article = {
    var article = Article(
      headline: "Mayor: “We stay”",
      body: [Block("The mayor, a-b & co, said “we stay”."), Block("“Nous restons”, dit-il.")])
    article.url = URL(string: "https://paper.example/a?b=c")
    return article
  }()

  @Test func textOfARange() {
    #expect(article.text(of: TextRange(block: 0, start: 4, end: 9)) == "mayor")
    #expect(article.text(of: TextRange(block: nil, start: 0, end: 5)) == "Mayor")
    #expect(article.text(of: TextRange(block: 1, start: 3, end: 15)) == "Nous restons")
    #expect(article.text(of: TextRange(block: 1, start: 3, end: 3)) == "")
    for range in [
      TextRange(block: 2, start: 0, end: 1), TextRange(block: -1, start: 0, end: 1),
      TextRange(block: 0, start: -1, end: 1), TextRange(block: 0, start: 0, end: 999),
    ] {
      #expect(article.text(of: range) == nil)
      #expect(article.selector(of: range) == nil)
      #expect(article.textFragmentLink(to: range) == nil)
    }
  }

  @Test func selector() {
    let range = TextRange(block: 0, start: 4, end: 9)
    #expect(
      article.selector(of: range, context: 5)
        == TextQuoteSelector(exact: "mayor", prefix: "The ", suffix: ", a-b"))
    #expect(article.selector(of: range, context: -1)?.suffix == "")
  }

  @Test("A link to the words, with those beside them, in the syntax of text fragments")
  func link() {
    func link(_ start: Int, _ end: Int) -> String? {
      article.textFragmentLink(to: TextRange(block: 0, start: start, end: end))?.absoluteString
    }
    #expect(link(4, 9) == "https://paper.example/a?b=c#:~:text=The-,mayor,-a%2Db")
    #expect(link(11, 14)?.hasSuffix("#:~:text=mayor%2C-,a%2Db,-co%2C") == true)
    #expect(link(15, 16) == nil)
    var long = article
    long.body = [Block((1...30).map { "w\($0)" }.joined(separator: " "))]
    let all = TextRange(block: 0, start: 0, end: long.body[0].text.utf8.count)
    #expect(
      long.textFragmentLink(to: all)?.absoluteString.hasSuffix(
        "text=w1%20w2%20w3%20w4%20w5,w26%20w27%20w28%20w29%20w30") == true)
    long.url = nil
    #expect(long.textFragmentLink(to: all) == nil)
  }
}
