/// Something that learns more about an article from its text: quotations, people, keywords.
///
/// An annotator adds; it neither changes nor removes what the page told. Running it twice gives
/// the same as running it once.
public protocol ArticleAnnotator: Sendable {
  /// The same article with more known about it.
  func annotated(_ article: Article) -> Article
}
