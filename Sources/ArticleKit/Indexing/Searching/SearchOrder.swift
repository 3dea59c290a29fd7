/// In what order the articles that answer a query are given; equal ones newest first, then by ID.
public enum SearchOrder: String, Sendable, Hashable, Codable, CaseIterable {
  /// The most relevant first; see ``Ranking``. Without a word in the query, the newest.
  case relevance
  /// In the order of ``ArticleStore``.
  case newest
  /// In the reverse of that order.
  case oldest
  /// By the publisher's name; those without one last.
  case source
  /// The longest texts first.
  case longest
  case shortest
}
