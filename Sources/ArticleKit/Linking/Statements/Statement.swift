/// What somebody said, as one article reports it.
public struct Statement: Sendable, Hashable, Codable {
  /// The words as printed.
  public var text: String
  /// The sentence around them, where only a few words of it are quoted; else nil.
  public var context: String?
  /// Whose words they are; nil if not known.
  public var speaker: String?
  /// When they were published, as far as is known.
  public var date: ArticleDate?
  /// The article that reports them.
  public var article: Article.ID?
  /// Which element of ``Article/quotations`` they are.
  public var quotation: Int?

  public init(
    _ text: String, context: String? = nil, speaker: String? = nil, date: ArticleDate? = nil,
    article: Article.ID? = nil, quotation: Int? = nil
  ) {
    self.text = text
    self.context = context
    self.speaker = speaker
    self.date = date
    self.article = article
    self.quotation = quotation
  }
}

extension Statement {
  /// Fewer words than this are too few to compare without the sentence around them.
  private static let fewWords = 5

  /// The statement that a quotation of an article reports; nil if there is no such quotation.
  public init?(_ quotation: Int, of article: Article) {
    guard article.quotations.indices.contains(quotation) else { return nil }
    let known = article.quotations[quotation]
    self.init(
      known.text, speaker: known.speaker?.name, date: article.datePublished, article: article.id,
      quotation: quotation)
    if known.kind == .mixed, WordScanner.words(of: known.text).count < Self.fewWords {
      context = Self.sentence(around: known.range, in: article)
    }
  }

  /// The sentence of a block in which a range lies.
  private static func sentence(around range: TextRange, in article: Article) -> String? {
    guard let block = range.block, article.body.indices.contains(block) else { return nil }
    let bytes = Array(article.body[block].text.utf8)
    guard range.start >= 0, range.end <= bytes.count, range.start <= range.end else { return nil }
    func isEnd(_ index: Int) -> Bool {
      ".!?".utf8.contains(bytes[index])
        && (index + 1 == bytes.count || bytes[index + 1] == UInt8(ascii: " "))
    }
    let start = (0..<range.start).last(where: isEnd).map { $0 + 1 } ?? 0
    let end = (range.end..<bytes.count).first(where: isEnd).map { $0 + 1 } ?? bytes.count
    return String(decoding: bytes[start..<end], as: UTF8.self)
      .trimmingPrefix(while: \.isWhitespace).description
  }
}
