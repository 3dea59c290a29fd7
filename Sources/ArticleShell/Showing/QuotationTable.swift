import ArticleKit

/// A quotation of an open article, with its number among those of all open articles.
struct QuotationPlace {
  var number: Int
  /// The article's number.
  var articleNumber: Int
  var article: Article
  /// What a store knew of the article.
  var marks: ArticleMarks
  var quotation: Quotation

  /// What a query is asked of: the words said, the speaker as the author, and where it stood.
  var asArticle: Article {
    var result = Article(body: [Block(quotation.text)])
    result.authors = [quotation.speaker?.name ?? quotation.speaker?.mention].compactMap { name in
      name.map { Author($0) }
    }
    result.quotations = [quotation]
    result.datePublished = article.datePublished
    result.publisher = article.publisher
    result.section = article.section
    result.language = article.language
    result.url = article.url
    return result
  }
}

extension Corpus {
  /// The quotations of all articles, numbered from 1 in the order of articles and text.
  var quotations: some Sequence<QuotationPlace> {
    var number = 0
    return entries.enumerated().lazy.flatMap { index, entry in
      entry.article.quotations.map { (index + 1, entry, $0) }
    }.map { articleNumber, entry, quotation in
      number += 1
      return QuotationPlace(
        number: number, articleNumber: articleNumber, article: entry.article, marks: entry.marks,
        quotation: quotation)
    }
  }
}

/// Quotations in a table: number, article, kind, speaker, words.
struct QuotationTable {
  /// A speaker that is less sure than this is marked.
  private static let sure = 0.7
  private var table = TextTable([
    TextTable.Column("#", isRightAligned: true), TextTable.Column("article", isRightAligned: true),
    TextTable.Column("kind"), TextTable.Column("speaker", minimum: 10),
    TextTable.Column("words", minimum: 16),
  ])
  private var isEmpty = true

  mutating func add(_ place: QuotationPlace) {
    isEmpty = false
    let speaker = place.quotation.speaker
    let isSure = speaker?.confidence ?? 1 >= Self.sure
    table.add([
      "\(place.number)", "\(place.articleNumber)", "\(place.quotation.kind.rawValue)",
      "\(speaker?.name ?? speaker?.mention ?? "–")\(isSure ? "" : "*")",
      "\(place.quotation.text)",
    ])
  }

  func lines(fitting width: Int?) -> [TerminalText] {
    isEmpty ? [] : table.lines(fitting: width)
  }
}
