import ArticleKit
import Testing

/// A passage written for the tests with what a reader by hand finds in it.
///
/// A line is a paragraph; "> " opens a pull quote, "# " a heading.
struct GoldPassage: Sendable {
  /// One quotation: its words without marks, kind, speaker's name; nil for nobody told.
  struct Words: Sendable {
    var text: String
    var kind: String
    var speaker: String?
    var addressee: String?
    var via: String?

    init(
      _ text: String, _ kind: String = "direct", by speaker: String?, to addressee: String? = nil,
      via: String? = nil
    ) {
      self.text = text
      self.kind = kind
      self.speaker = speaker
      self.addressee = addressee
      self.via = via
    }
  }

  var name: String
  var language: String
  var headline: String?
  var text: String
  var quotations: [Words]
  /// What is known not to be found yet.
  var isGap = false

  init(_ name: String, headline: String? = nil, _ text: String, _ quotations: [Words]) {
    self.init(name, "en", headline: headline, text, quotations)
  }

  init(
    _ name: String, _ language: String, headline: String? = nil, _ text: String,
    _ quotations: [Words]
  ) {
    self.name = name
    self.language = language
    self.headline = headline
    self.text = text
    self.quotations = quotations
  }

  /// The passage as one that is known not to be read rightly.
  var asGap: GoldPassage {
    var result = self
    result.isGap = true
    return result
  }

  var article: Article {
    let blocks = text.split(separator: "\n").map { line in
      if line.hasPrefix("> ") { return Block(.pullQuote, String(line.dropFirst(2))) }
      if line.hasPrefix("# ") { return Block(.heading(level: 2), String(line.dropFirst(2))) }
      return Block(String(line))
    }
    var article = Article(headline: headline, body: blocks)
    article.language = language
    return QuotationAnnotator().annotated(article)
  }
}

extension GoldPassage: CustomTestStringConvertible {
  var testDescription: String { name }
}
