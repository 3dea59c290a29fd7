import Foundation

/// A property by whose values articles are counted.
public enum Facet: String, Sendable, Hashable, CaseIterable {
  case source, author, section, keyword, language, site, place, agency, speaker, person, year
  case month, day
  /// What the store has filed the article under, and the story that it has put it in.
  case tag, story

  /// The values that an article has, each once; none if it is not known.
  public func values(of article: Article) -> [String] {
    values(of: article, marks: ArticleMarks())
  }

  /// The values that an article has, also of what the store alone knows.
  package func values(of article: Article, marks: ArticleMarks) -> [String] {
    let values: [String?] =
      switch self {
      case .source: [article.publisher?.name]
      case .author: article.authors.map(\.name)
      case .section: [article.section]
      case .keyword: article.keywords
      case .language: [article.language]
      case .site: [article.url?.host()?.lowercased()]
      case .place: [article.dateline?.place]
      case .agency: [article.dateline?.agency]
      case .speaker: article.quotations.map(\.speaker?.name)
      case .person: article.people.map(\.name)
      case .tag: marks.tags
      case .story: [marks.story]
      case .year: [article.datePublished?.isoPrefix(4)]
      case .month: [article.datePublished?.isoPrefix(7)]
      case .day: [article.datePublished?.isoPrefix(10)]
      }
    var seen: Set<String> = []
    return values.compactMap { $0 }.filter { !$0.isEmpty && seen.insert($0).inserted }
  }
}

/// A value of a facet and the number of articles that have it.
public struct FacetCount: Sendable, Hashable {
  public var value: String
  public var count: Int

  public init(_ value: String, _ count: Int) {
    self.value = value
    self.count = count
  }

  /// Counts in the order in which stores give them: the greatest first, equal ones by value.
  package static func ordered(_ counts: [String: Int]) -> [FacetCount] {
    counts.map { FacetCount($0.key, $0.value) }
      .sorted { ($1.count, $0.value) < ($0.count, $1.value) }
  }
}

extension ArticleDate {
  /// The first characters of the ISO form; nil where the date is less precise.
  fileprivate func isoPrefix(_ count: Int) -> String? {
    guard let iso, iso.utf8.count >= count else { return nil }
    return String(iso.prefix(count))
  }
}
