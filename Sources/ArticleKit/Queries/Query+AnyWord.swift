extension Query {
  /// The query that any of the words answers instead of all of them: what ranking by relevance
  /// makes the most of.
  ///
  /// Words, phrases and alternatives that have to be there become alternatives; clauses for a
  /// field, for days and the like still have to hold, and what must not be there still must not.
  /// A phrase stands beside its words. The commonest words of English are left out where others
  /// are left; words that are repeated stay so.
  public var matchingAnyWord: Query {
    let parts: [Clause] = if case .and(let clauses) = clause { clauses } else { [clause] }
    let words = parts.filter(\.isOfWords).flatMap(\.alternatives)
    let telling = words.filter { !$0.isStopWord }
    let any: [Clause] = words.isEmpty ? [] : [.or(telling.isEmpty ? words : telling)]
    return Query(.and(any + parts.filter { !$0.isOfWords }))
  }
}

extension Query.Clause {
  /// Whether the clause is of words alone, in no field.
  fileprivate var isOfWords: Bool {
    switch self {
    case .term, .phrase, .near: true
    case .or(let clauses), .and(let clauses): clauses.allSatisfy(\.isOfWords)
    default: false
    }
  }

  /// The clauses of which one is enough.
  fileprivate var alternatives: [Query.Clause] {
    switch self {
    case .or(let clauses), .and(let clauses): clauses.flatMap(\.alternatives)
    case .phrase(let phrase) where phrase.words.count > 1:
      [self]
        + phrase.words.filter { $0.utf8.count > 1 && !Tokenizer.isSingle($0) }
        .map { .term(Query.Term($0)) }
    case .near(let words, _): [self] + words.map { .term(Query.Term($0)) }
    default: [self]
    }
  }

  fileprivate var isStopWord: Bool {
    guard case .term(let term) = self, term.comparison == .whole else { return false }
    return Tokenizer.foldedWords(of: term.word).allSatisfy(StopWords.contains)
  }
}
