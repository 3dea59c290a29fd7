import ArticleKit
import Foundation
import Testing

@Suite("Docs/Formats.md knows every key of the article's JSON")
struct FormatsDocumentTests {
  /// An article with a value for everything.
  private var article: Article {
    get throws {
      let url = try #require(URL(string: "https://example.com/a"))
      let range = SourceRange(start: 0, end: 1)
      var date = ArticleDate(month: 4, day: 24, raw: "24 April")
      date.alternatives = ["2017-04-24"]
      date.infer(year: 2017, why: "a reason")
      var article = Article(
        headline: "A",
        body: [Block(.heading(level: 2), "B", sourceRanges: [range]), Block(.paragraph, "C")])
      article.sourceID = "a"
      article.source = ArticleSource(name: "a.txt", encoding: "UTF-8", byteCount: 1, digest: "0")
      article.url = url
      article.alternativeHeadline = "D"
      article.summary = "E"
      article.byline = "F"
      article.authors = [Author("G", url: url)]
      article.publisher = Publisher("H", url: url)
      article.section = "I"
      article.keywords = ["J"]
      article.dateline = Dateline(raw: "K", place: "K", date: date, agency: "L")
      article.datePublished = date
      article.dateModified = ArticleDate(month: 4, day: 25, raw: "25 April")
      article.language = "en"
      article.images = [ArticleImage(url: url, caption: "M", credit: "N")]
      article.related = [RelatedLink("O", url: url)]
      article.citedSources = ["P"]
      let place = TextRange(block: 0, start: 0, end: 1)
      article.quotations = [
        Quotation(
          .direct, "A", range: place, sourceRange: range,
          speaker: Speaker(
            name: "B", mention: "C", range: place, sourceRange: range, role: "D", person: 0),
          cue: "E", addressee: "F", via: "G", continues: 0)
      ]
      article.people = [
        Person(
          "A", otherNames: ["B"], roles: ["C"], gender: .female,
          mentions: [Person.Mention(.name, range: place)])
      ]
      article.isAccessibleForFree = true
      article.license = "Q"
      article.corrections = ["R"]
      article.evidence = [
        Evidence(
          .authors, index: 0, sourceRanges: [range], rule: "s", confidence: 1, note: "T")
      ]
      return article
    }
  }

  @Test func everyKeyHasARow() throws {
    let json = try JSONSerialization.jsonObject(with: JSONEncoder().encode(article))
    var keys: Set<String> = []
    collect(json, "", &keys)
    // The document tells the form of a date and of a range once.
    keys = Set(
      keys.map { key in
        for date in ["dateline.date", "dateModified"] where key.hasPrefix(date + ".") {
          return date
        }
        if key.hasPrefix("evidence[].sourceRanges[].") { return "evidence[].sourceRanges[]" }
        for place in ["speaker.range", "speaker.sourceRange", "quotations[].sourceRange"]
        where key.contains(place + ".") {
          return place.hasPrefix("speaker") ? "quotations[]." + place : place
        }
        if key.hasPrefix("people[].mentions[].range.") { return "people[].mentions[].range" }
        return key
      })
    keys.formUnion(["datePublished.edtf", "source", "body[].sourceRanges[]"])
    #expect(try documentedKeys() == keys)
  }

  /// The paths of the values in an object: "authors[].name".
  private func collect(_ value: Any, _ path: String, _ keys: inout Set<String>) {
    if let object = value as? [String: Any] {
      for (key, inner) in object {
        collect(inner, path.isEmpty ? key : path + "." + key, &keys)
      }
    } else if let list = value as? [Any] {
      for inner in list { collect(inner, path + "[]", &keys) }
    } else {
      keys.insert(path)
    }
  }

  private func documentedKeys() throws -> Set<String> {
    let document = try ProjectFolder.text("Docs/Formats.md")
    let section = document.components(separatedBy: "\n## ")
      .first { $0.hasPrefix("The article's JSON") }
    let rows = try #require(section).components(separatedBy: "\n").filter { $0.hasPrefix("| `") }
    return Set(rows.compactMap { $0.split(separator: "`").dropFirst().first.map(String.init) })
  }
}
