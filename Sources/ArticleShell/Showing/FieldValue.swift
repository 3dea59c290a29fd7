import ArticleKit
import Foundation

/// A field's value on one line.
enum FieldValue {
  /// The value of a field, or of one element of it.
  static func text(of field: Article.Field, at index: Int?, in article: Article) -> String {
    switch field {
    case .headline: article.headline ?? ""
    case .alternativeHeadline: article.alternativeHeadline ?? ""
    case .summary: article.summary ?? ""
    case .byline: article.byline ?? ""
    case .authors: list(article.authors.map(\.name), index)
    case .publisher: article.publisher?.name ?? ""
    case .section: article.section ?? ""
    case .keywords: list(article.keywords, index)
    case .dateline: article.dateline?.raw ?? ""
    case .datePublished: article.datePublished.map(ArticleSheet.printed) ?? ""
    case .dateModified: article.dateModified.map(ArticleSheet.printed) ?? ""
    case .language: article.language ?? ""
    case .body: list(article.body.map(\.text), index)
    case .images:
      list(
        article.images.map {
          [$0.caption, $0.credit, $0.url?.absoluteString].compactMap(\.self)
            .joined(separator: " · ")
        }, index)
    case .related: list(article.related.map(\.headline), index)
    case .citedSources: list(article.citedSources, index)
    case .url: article.url?.absoluteString ?? ""
    case .isAccessibleForFree: article.isAccessibleForFree.map { $0 ? "true" : "false" } ?? ""
    case .license: article.license ?? ""
    case .corrections: list(article.corrections, index)
    }
  }

  private static func list(_ values: [String], _ index: Int?) -> String {
    guard let index else { return values.joined(separator: "; ") }
    return values.indices.contains(index) ? values[index] : ""
  }
}
