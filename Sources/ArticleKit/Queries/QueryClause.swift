extension Query {
  /// One part of a query, or all of it.
  public indirect enum Clause: Sendable, Hashable {
    /// Every article; within a field, every article that has the field.
    case everything
    case and([Clause])
    case or([Clause])
    case not(Clause)
    /// A word; outside of a field, in any of ``Field/ofText``.
    case term(Term)
    /// Words side by side, in one paragraph or other element.
    case phrase(Phrase)
    /// Words in any order in one paragraph or other element, with at most so many other words
    /// from the first of them to the last. At most ``Query/maximumNearWords`` words count.
    case near([String], within: Int)
    /// A clause whose words are looked for in one field; a field within it takes their place.
    case field(Field, Clause)
    /// A date that lies within these days.
    case date(DateField, Days)
    case status(Status)
    case has(Part)
  }

  /// A word and how it is compared.
  public struct Term: Sendable, Hashable {
    public enum Comparison: Sendable, Hashable {
      /// The whole word.
      case whole
      /// Words that begin so.
      case prefix
      /// Words with at most this many errors, 1 or 2: a letter added, dropped, replaced, or two
      /// swapped. Words of three letters allow one error, shorter words none.
      case fuzzy(Int)
    }

    /// The word as written.
    public var word: String
    public var comparison: Comparison

    public init(_ word: String, _ comparison: Comparison = .whole) {
      self.word = word
      self.comparison = comparison
    }
  }

  /// Words that stand side by side.
  public struct Phrase: Sendable, Hashable {
    /// The words as written.
    public var words: [String]
    /// Whether the last word is the beginning of one: `covid-1*`.
    public var endsWithPrefix: Bool

    /// Makes a phrase of the words of a text.
    public init(_ text: String, endsWithPrefix: Bool = false) {
      self.init(words: Tokenizer.words(of: text), endsWithPrefix: endsWithPrefix)
    }

    public init(words: [String], endsWithPrefix: Bool = false) {
      self.words = words
      self.endsWithPrefix = endsWithPrefix
    }
  }
}

extension Query.Clause {
  /// The same question with every word cut as text is cut; nil where nothing is asked.
  var normalized: Query.Clause? {
    switch self {
    case .everything, .date, .status, .has: return self
    case .term(let term): return term.normalized
    case .phrase(let phrase): return phrase.normalized.map { .phrase($0) }
    case .near(let words, let distance):
      let words = words.flatMap(Tokenizer.words).prefix(Query.maximumNearWords)
      guard words.count > 1 else { return words.first.flatMap { Query.Term($0).normalized } }
      return .near(Array(words), within: min(max(0, distance), Query.maximumNearDistance))
    case .and(let clauses):
      let parts = clauses.compactMap(\.normalized).flatMap { part in
        if case .and(let inner) = part { inner } else { [part] }
      }
      return parts.count > 1 ? .and(parts) : parts.first
    case .or(let clauses):
      let parts = clauses.compactMap(\.normalized).flatMap { part in
        if case .or(let inner) = part { inner } else { [part] }
      }
      return parts.count > 1 ? .or(parts) : parts.first
    case .not(let clause):
      guard let part = clause.normalized else { return nil }
      if case .not(let inner) = part { return inner }
      return .not(part)
    case .field(let field, let clause):
      guard let part = clause.normalized else { return nil }
      switch part {
      case .field, .date, .status, .has: return part
      default: return .field(field, part)
      }
    }
  }
}

extension Query.Term {
  /// A term, or a phrase where the word is more than one; nil where it is none.
  fileprivate var normalized: Query.Clause? {
    let words = Tokenizer.words(of: word)
    guard let only = words.first else { return nil }
    guard words.count == 1 else {
      let phrase = Query.Phrase(words: words, endsWithPrefix: comparison == .prefix)
      return phrase.normalized.map { .phrase($0) }
    }
    var comparison = comparison
    if Tokenizer.isSingle(only) { comparison = .whole }
    if case .fuzzy(let errors) = comparison {
      comparison = errors < 1 ? .whole : .fuzzy(min(errors, 2))
    }
    // In capitals the word would be read as an operator.
    let isOperator = comparison == .whole && ["AND", "OR", "NOT"].contains(only)
    return .term(Query.Term(isOperator ? only.lowercased() : only, comparison))
  }
}

extension Query.Phrase {
  fileprivate var normalized: Query.Phrase? {
    let words = words.flatMap(Tokenizer.words)
    guard let last = words.last else { return nil }
    // A prefix of one word is a term; as a phrase it would not be told from it in text.
    let endsWithPrefix = endsWithPrefix && words.count > 1 && !Tokenizer.isSingle(last)
    return Query.Phrase(words: words, endsWithPrefix: endsWithPrefix)
  }
}
