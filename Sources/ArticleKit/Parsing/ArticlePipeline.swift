/// The whole way from bytes to an annotated article: a reader, a parser, and any annotators.
///
/// ```swift
/// let pipeline = ArticlePipeline(annotators: [QuotationAnnotator()])
/// let article = try pipeline.article(from: bytes)
/// ```
public struct ArticlePipeline: Sendable {
  public var reader: any PageReader
  public var parser: any ArticleParser
  public var annotators: [any ArticleAnnotator]

  public init(
    reader: any PageReader = StandardPageReader(),
    parser: any ArticleParser = StandardArticleParser(),
    annotators: [any ArticleAnnotator] = []
  ) {
    self.reader = reader
    self.parser = parser
    self.annotators = annotators
  }

  /// Reads, parses and annotates one page; what is quoted gets its ranges in the source.
  ///
  /// - Throws: ``PageReadingError`` or ``ArticleParsingError``.
  public func article(from bytes: [UInt8], hints: PageHints = PageHints()) throws -> Article {
    var page = try reader.page(from: bytes, hints: hints)
    if page.readAt == nil { page.readAt = hints.readAt }
    var article = try parser.article(in: page)
    for annotator in annotators { article = annotator.annotated(article) }
    if !article.quotations.isEmpty { QuotationPlaces.locate(in: page, &article) }
    return article
  }
}
