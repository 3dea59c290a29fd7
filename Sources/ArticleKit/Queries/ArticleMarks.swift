/// What a store knows of an article beside what its page tells: what `tag:`, `story:` and
/// `is:duplicate` ask for.
package struct ArticleMarks: Sendable, Hashable {
  /// What people filed it under.
  package var tags: [String]
  /// The name of the story that it belongs to.
  package var story: String?
  /// Whether the store has the same text from elsewhere.
  package var isDuplicate: Bool

  package init(tags: [String] = [], story: String? = nil, isDuplicate: Bool = false) {
    self.tags = tags
    self.story = story
    self.isDuplicate = isDuplicate
  }
}
