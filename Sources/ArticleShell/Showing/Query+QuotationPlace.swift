import ArticleKit

extension Query {
  /// The query for all articles that may have a quotation which answers this one as
  /// ``QuotationPlace/asArticle``, and perhaps for others.
  var ofArticlesWithQuotations: Query {
    Query(.and([.field(.quote, .everything), clause.ofArticles(in: nil)]))
  }
}

extension Query.Clause {
  fileprivate func ofArticles(in field: Query.Field?) -> Query.Clause {
    func anywhere(_ fields: [Query.Field]) -> Query.Clause {
      .or(fields.map { .field($0, self) })
    }
    switch self {
    case .and(let clauses): return .and(clauses.map { $0.ofArticles(in: field) })
    case .or(let clauses): return .or(clauses.map { $0.ofArticles(in: field) })
    case .field(let own, let clause): return clause.ofArticles(in: own)
    case .date: return self
    case .everything, .term, .phrase, .near:
      switch field {
      case nil: return anywhere([.quote, .speaker, .source, .section])
      case .body: return anywhere([.quote])
      case .author: return anywhere([.speaker])
      case .some(let field): return anywhere([field])
      }
    // Another quotation of the article may be one for which it does not hold.
    case .not, .status, .has: return .everything
    }
  }
}
