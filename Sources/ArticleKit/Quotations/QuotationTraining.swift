/// What the training program of the quotations' model needs: what is seen of each stretch between
/// quotation marks.
///
/// Not part of the library's promise; `@_spi(Training)`.
@_spi(Training) public enum QuotationTraining {
  /// How many features there are.
  public static let count = SpanFeatures.count

  /// The stretches between quotation marks, names and titles among them, each with the numbers of
  /// the features that it has.
  public static func features(of article: Article) -> [(range: TextRange, features: [Int])] {
    let reader = QuotationReader(
      Passage(article), SpeechLexicon.lexicon(for: article.language), keepsFeatures: true)
    return reader.judged.map { (reader.passage.place($0.range, in: $0.part), $0.features) }
  }
}
