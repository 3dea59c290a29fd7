import ArticleKit

/// The pages of small texts, for tests of what a reader makes of them.
func textPage(_ text: String) throws -> Page { try TextPageReader().page(from: Array(text.utf8)) }

func markdownPage(_ text: String) throws -> Page {
  try MarkdownPageReader().page(from: Array(text.utf8))
}

extension Page {
  /// The blocks' texts.
  var texts: [String] { blocks.map { string($0.range) } }

  /// The blocks' kinds.
  var kinds: [PageBlock.Kind] { blocks.map(\.kind) }
}
