/// The text of an article that the page has for machines alone.
enum DeclaredBody {
  /// Less is no text to stand for a page's.
  private static let least = 500

  /// Puts the text of the article's item in the place of a body that the page does not show, or of
  /// which it shows the beginning alone.
  static func apply(_ facts: DeclaredFacts, to draft: inout ArticleDraft) {
    guard let article = facts.article else { return }
    let paragraphs = facts.values(.articleBody, of: article)
    let length = paragraphs.reduce(0) { $0 + $1.value.utf8.count }
    let shown = draft.article.body.reduce(0) { $0 + $1.text.utf8.count }
    guard length >= least, shown * 4 < length else { return }
    draft.article.body = paragraphs.map { Block($0.value, sourceRanges: [$0.sourceRange]) }
    // It is the beginning of the first paragraph.
    draft.article.dateline = nil
    draft.article.evidence.removeAll { $0.field == .dateline || $0.field == .body }
    draft.article.evidence.append(
      Evidence(
        .body, origin: .jsonLD, sourceRanges: paragraphs.map(\.sourceRange),
        rule: "body.declared", confidence: 0.8))
  }
}
