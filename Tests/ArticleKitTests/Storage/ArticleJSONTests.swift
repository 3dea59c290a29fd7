import ArticleKit
import Foundation
import StoreChecks
import Testing

@Suite("The JSON of an article")
struct ArticleJSONTests {
  @Test("What is written is read, and written the same again", arguments: 0..<300)
  func roundTrip(_ seed: Int) throws {
    var random = RandomArticles(seed: seed)
    let article = random.article()
    for json in [ArticleJSON(), ArticleJSON(isIndented: true)] {
      let data = try json.encode(article)
      let again = try json.decode(data)
      #expect(again == article)
      #expect(try json.encode(again) == data)
      #expect(data.contains(0x0A) == json.isIndented)
    }
  }

  private func decode(_ json: String) throws -> Article {
    try ArticleJSON().decode(Data(json.utf8))
  }

  @Test("Keys are sorted, slashes plain, and the text stands beside the body")
  func form() throws {
    var article = Article(headline: "A/B", body: [Block("One."), Block("Two.")])
    article.id = Article.ID(rawValue: "id")
    article.dateline = Dateline(raw: "PARIS –", place: "PARIS")
    article.datePublished = ArticleDate(year: 2017, month: 4, raw: "April 2017")
    #expect(
      String(decoding: try ArticleJSON().encode(article), as: UTF8.self) == """
        {"body":[{"kind":"paragraph","text":"One."},{"kind":"paragraph","text":"Two."}],\
        "datePublished":{"iso":"2017-04","raw":"April 2017"},\
        "dateline":{"place":"PARIS","raw":"PARIS –"},"headline":"A/B","id":"id",\
        "text":"PARIS – One.\\n\\nTwo.","version":"\(article.version)"}
        """)
  }

  @Test("Unknown keys are ignored, missing ones and null are nil or empty")
  func lenience() throws {
    let empty = try decode("{}")
    #expect(empty == Article())
    #expect(try decode("{\"colour\":[{\"a\":1}],\"headline\":null,\"authors\":null}") == empty)
    #expect(try decode("{\"body\":[{\"text\":\"a\"}]}").body == [Block("a")])
    #expect(try decode("{\"authors\":[{\"name\":\"a\"}]}").authors == [Author("a")])
    let dateline = try decode("{\"dateline\":{\"place\":\"PARIS\"}}").dateline
    #expect(dateline == Dateline(raw: "", place: "PARIS"))
  }

  @Test("The text is read only where the body is absent")
  func text() throws {
    let lines = "{\"text\":\"One.\\n\\n  Two. \\r\\n\"}"
    #expect(try decode(lines).body.map(\.text) == ["One.", "Two."])
    #expect(try decode("{\"text\":\"One.\",\"body\":[]}").body.isEmpty)
    #expect(try decode("{\"text\":\"One.\",\"body\":[{\"text\":\"B\"}]}").body.map(\.text) == ["B"])
    #expect(try decode("{\"text\":\"One.\",\"body\":null}").body.map(\.text) == ["One."])
    // A text alone gives the ID that its body gives.
    #expect(try decode(lines).id == Article(body: [Block("One.")]).id)
  }

  @Test("Its paragraphs are its lines without the blanks around them", arguments: 0..<200)
  func paragraphs(_ seed: Int) throws {
    let pieces = [
      "a", "é", " ", "\t", "\n", "\r\n", "\r", "\u{0B}", "\u{85}", "\u{2028}", "\u{2029}",
      "\u{A0}", "\u{3000}", "\u{2003}", "\u{202F}", "\u{1F}", "東", "\u{301}x",
    ]
    var random = RandomArticles(seed: seed)
    let text = (0..<random.number(0...30)).map { _ in random.pick(pieces) }.joined()
    let expected = text.split(whereSeparator: \.isNewline)
      .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    let json = try JSONEncoder().encode(["text": text])
    #expect(try ArticleJSON().decode(json).body.map(\.text) == expected)
  }

  @Test(
    "A value of the wrong type is named with its key path",
    arguments: [
      ("{\"headline\":1}", "headline: expected a string, found a number"),
      ("{\"headline\":true}", "headline: expected a string, found true or false"),
      ("{\"headline\":[]}", "headline: expected a string, found an array"),
      ("{\"headline\":{}}", "headline: expected a string, found an object"),
      ("{\"authors\":{}}", "authors: expected an array, found an object"),
      ("{\"authors\":[null]}", "authors[0]: expected an object, found null"),
      ("{\"authors\":[{}]}", "authors[0].name: expected a value, found none"),
      (
        "{\"authors\":[{\"name\":\"a\"},{\"name\":1}]}",
        "authors[1].name: expected a string, found a number"
      ),
      ("{\"keywords\":[\"a\",null]}", "keywords[1]: expected a string, found null"),
      (
        "{\"isAccessibleForFree\":\"yes\"}",
        "isAccessibleForFree: expected true or false, found a string"
      ),
      ("{\"body\":[{\"kind\":\"poem\"}]}", "body[0].kind: expected a kind of block, found “poem”"),
      (
        "{\"body\":[{\"kind\":\"heading\",\"level\":\"2\"}]}",
        "body[0].level: expected a whole number, found a string"
      ),
      ("{\"dateline\":\"PARIS\"}", "dateline: expected an object, found a string"),
      (
        "{\"datePublished\":{\"iso\":\"24.4.2017\"}}",
        "datePublished.iso: expected one like 2017-04-24T15:12+03:00, found “24.4.2017”"
      ),
      (
        "{\"evidence\":[{\"field\":\"colour\"}]}",
        "evidence[0].field: expected a known value, found “colour”"
      ),
      ("[1]", "expected an object, found an array"),
      ("\"a\"", "expected an object, found a string"),
      ("null", "expected an object, found null"),
    ])
  func wrongTypes(_ json: String, _ message: String) {
    let error = #expect(throws: ArticleJSONError.self) { try decode(json) }
    #expect(error?.description == message)
  }

  @Test(
    "What is no JSON is an error, never a crash",
    arguments: ["", " ", "{", "{\"a\":}", "{'a':1}", "{\"headline\":\"a", "\u{0}", "NaN"])
  func noJSON(_ json: String) {
    let error = #expect(throws: ArticleJSONError.self) { try decode(json) }
    #expect(error?.description.hasPrefix("expected a JSON object, found no valid JSON") == true)
  }

  @Test("JSON nested without end is an error, never a crash", arguments: ["[", "{\"a\":"])
  func nested(_ opening: String) {
    let deep = String(repeating: opening, count: 100_000)
    #expect(throws: ArticleJSONError.self) { try decode(deep) }
    #expect(throws: ArticleJSONError.self) { try decode("{\"headline\":" + deep) }
  }

  @Test("Articles with random bytes changed are read or refused", arguments: 0..<20)
  func noise(_ seed: Int) throws {
    var random = RandomArticles(seed: seed)
    let data = try ArticleJSON().encode(random.article())
    var refused = 0
    for _ in 0..<50 {
      var changed = data
      changed[random.number(0...data.count - 1)] = UInt8(random.number(0...255))
      do {
        let article = try ArticleJSON().decode(changed)
        #expect(try ArticleJSON().decode(ArticleJSON().encode(article)) == article)
      } catch {
        refused += 1
      }
    }
    #expect(refused > 0)
  }
}
