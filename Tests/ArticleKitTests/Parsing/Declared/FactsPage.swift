import Foundation

@testable import ArticleKit

/// A small page in HTML around what a test is about.
struct FactsPage {
  var head = ""
  var top = "<h1>Harbour ferry runs again after storm</h1>"
  var url: String? = "https://www.quayside.example/local/harbour-ferry"
  var language = "en"

  static let text = """
    The ferry between the two quays of Holmby carried its first passengers for nine days on Friday, \
    after the storm had torn away the pontoon on the northern side and left it on the beach.
    """

  var html: String {
    let paragraphs = [
      Self.text,
      "Crews worked through the week to float a spare pontoon down from the yard, a job that the "
        + "council had said would take the whole of the month and that was done in four days.",
      "For the people of the northern side the bus around the bay had been the only way to work, "
        + "and it takes more than an hour each way when the road is clear of sand.",
    ]
    return """
      <!doctype html><html lang="\(language)"><head>\(head)</head><body>
      <nav><a href="/">Home</a> <a href="/local">Local</a></nav>
      <main><article>\(top)\(paragraphs.map { "<p>\($0)</p>" }.joined())</article></main>
      <footer><p>About us</p></footer></body></html>
      """
  }

  func article() throws -> Article {
    try ArticlePipeline().article(
      from: Array(html.utf8), hints: PageHints(url: url.flatMap { URL(string: $0) }))
  }

  static func json(_ text: String) -> String {
    "<script type=\"application/ld+json\">\(text)</script>"
  }
}

extension Article {
  var authorNames: [String] { authors.map(\.name) }
}
