import ArticleKit
import Foundation

// 1. Read: from the bytes of a page to an article.
let path = CommandLine.arguments.dropFirst().first ?? "../seeds/004_5b12e4d389ea33b2.txt"
let bytes = try [UInt8](Data(contentsOf: URL(filePath: path)))
let article = try ArticlePipeline().article(from: bytes, hints: PageHints(name: path))

// 2. Look: what the page does not tell is nil or empty, never a guess.
print("headline ", article.headline ?? "–")
print("authors  ", article.authors.map { "\($0.name) (\($0.type.rawValue))" })
print("publisher", article.publisher?.name ?? "–")
print("section  ", article.section ?? "–")
print("published", article.datePublished?.iso ?? "–")
print("url      ", article.url?.absoluteString ?? "–")
print("body     ", article.body.count, "blocks,", article.text.count, "characters")
print("begins   ", article.body.first.map { String($0.text.prefix(60)) + "…" } ?? "–")

// 3. Ask why: each answer knows the bytes of the page that it was read from.
for evidence in article.evidence(for: .headline) {
  for range in evidence.sourceRanges {
    let line = String(decoding: bytes[range.range], as: UTF8.self)
    print("because   bytes \(range.start) to \(range.end) say “\(line)”")
  }
}

// 4. Ask for it: a query is a value, and a text that people know from search boxes.
let query = Query(parsing: "headline:putin kushner -macron date:2017")
print("matches  ", query, "→", query.matches(article))
