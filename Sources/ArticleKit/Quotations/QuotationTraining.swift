/// What the training program of the quotations' models needs: what is seen of each stretch between
/// quotation marks, and of each stretch that may be reported speech.
///
/// Not part of the library's promise; `@_spi(Training)`.
@_spi(Training) public enum QuotationTraining {
  /// How many features of stretches between marks there are.
  public static let count = SpanFeatures.count
  /// How many features of reported speech there are.
  public static let reportCount = ReportFeatures.count

  /// A stretch of the text with the numbers of the features that it has.
  public typealias Seen = (range: TextRange, features: [Int])

  /// The stretches between quotation marks, names and titles among them.
  public static func features(of article: Article) -> [Seen] {
    let reader = reader(of: article)
    return reader.judged.map { (reader.passage.place($0.range, in: $0.part), $0.features) }
  }

  /// The stretches without marks that a cue may give to somebody; those of one cue follow each
  /// other.
  public static func reports(of article: Article) -> [Seen] {
    let reader = reader(of: article)
    return reader.judgedReports.map { (reader.passage.place($0.range, in: $0.part), $0.features) }
  }

  private static func reader(of article: Article) -> QuotationReader {
    QuotationReader(
      Passage(article), SpeechLexicon.lexicon(for: article.language), keepsFeatures: true)
  }
}
