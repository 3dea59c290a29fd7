@testable import ArticleKit

/// A made-up page whose headline and body are told by marks, so that the finders of the header are
/// tested without the model that finds a body.
///
/// A line that begins with "= " is the headline, one with "~ " is body.
struct HeaderSample {
  let page: Page
  let article: Article
  let outline: PageOutline
  private let source: [UInt8]

  init(_ lines: [String]) throws {
    var text = ""
    var headline: String?
    var body: Set<String> = []
    for line in lines {
      let rest = String(line.dropFirst(2))
      if line.hasPrefix("= ") {
        headline = rest
      } else if line.hasPrefix("~ ") {
        body.insert(rest)
      }
      text += (line.hasPrefix("= ") || line.hasPrefix("~ ") ? rest : line) + "\n\n"
    }
    source = Array(text.utf8)
    page = try StandardPageReader().page(from: source, hints: PageHints())
    var outline = PageOutline(page)
    for index in outline.blocks.indices {
      let text = outline.string(index)
      outline.roles[index] = body.contains(text) ? .body : .none
      if text == headline {
        outline.headline = index
        outline.roles[index] = .headline
      }
    }
    var draft = ArticleDraft(page)
    draft.article.headline = headline
    HeaderFinders.find(in: &outline, &draft)
    article = draft.article
    self.outline = outline
  }

  /// The bytes of the source that a field's evidence points at, joined by one blank.
  func printed(_ field: Article.Field, at index: Int? = nil) -> String {
    return article.evidence(for: field, at: index).prefix(1).flatMap(\.sourceRanges).map {
      String(decoding: source[$0.start..<$0.end], as: UTF8.self)
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }.joined(separator: " ")
  }
}

extension HeaderSample {
  /// The bytes that a field's evidence points at one after the other, white space folded.
  func text(_ field: Article.Field) -> String? {
    article.evidence(for: field).first.flatMap {
      SourceBytes(Array(source)).text(of: $0.sourceRanges)
    }
  }

  /// Three paragraphs of running text.
  static let text = [
    "~ The council voted on the plan after a long debate, and most of its members said that they "
      + "were glad of the result.",
    "~ Residents of the quarter had asked for a quieter street for years, but there was no money "
      + "for it until the spring.",
    "~ The work is to begin in the autumn and will take about two years, the engineers said.",
  ]
}
