import Foundation

/// A word or several words to look for in an index, and where.
struct IndexLeaf: Sendable, Hashable {
  /// How several words have to stand.
  enum Arrangement: Sendable, Hashable {
    /// One after the other.
    case inOrder
    /// In one element, with at most so many words between the first and the last that are none
    /// of them.
    case near(Int)
  }

  /// Nil for the fields of the text.
  var field: Query.Field?
  /// Folded; never empty.
  var words: [[UInt8]]
  /// How the last word is compared; all others are compared whole.
  var comparison: Query.Term.Comparison
  /// Whether words are compared by their stems, else as they are.
  var comparesStems: Bool
  var arrangement: Arrangement = .inOrder
  /// Whether the element has to begin with it.
  var isAtStart = false

  /// Whether it is found in quotations, not in articles.
  var isOfQuotation: Bool { field == .quote || field == .speaker }
  var space: UInt8 { field.flatMap { IndexedField.of($0) }?.space ?? 0 }
  /// Whether the words of its space are kept by stem.
  var isKeptByStem: Bool { field.flatMap { IndexedField.of($0) }?.hasStems ?? true }
  /// The code of its field where the space has further fields; nil where every place counts.
  var code: Int? {
    guard let field, space == 0, !isOfQuotation else { return nil }
    return IndexedField.of(field)?.code
  }

  /// Whether it is a word whose documents can be read as they stand in the index.
  var isPlain: Bool {
    words.count == 1 && code == nil && !isAtStart && comparison == .whole
      && (comparesStems || !isKeptByStem)
  }

  /// Whether what it finds says how relevant an article is.
  var counts: Bool {
    switch field {
    case .lang, .url, .site, .tag, .story: false
    default: true
    }
  }
}

extension Query.Field {
  /// Whether a word without quotation marks is compared by its stem.
  var comparesStems: Bool {
    switch self {
    case .headline, .summary, .body, .section, .keyword, .related, .quote: true
    default: false
    }
  }
}

/// A clause with its words replaced by numbers of leaves, as an index evaluates it.
indirect enum IndexNode: Sendable, Hashable {
  case everything
  case leaf(Int)
  case and([IndexNode])
  case or([IndexNode])
  case not(IndexNode)
  /// Articles with a flag of ``DocumentFlags``.
  case flag(UInt64)
  case days(Query.DateField, Query.DayNumbers)
  /// Articles with a quotation for which all of these hold.
  case quotation([IndexNode])
  /// Every quotation.
  case anyQuotation(hasSpeaker: Bool)
}

/// A query ready to be asked of an index.
struct IndexQuery: Sendable {
  private(set) var leaves: [IndexLeaf] = []
  /// For each leaf, how often it counts for the score: as often as the query has it outside of
  /// a negation.
  private(set) var multiplicities: [Int] = []
  /// How often each leaf is asked for, whether it counts or not.
  private(set) var uses: [Int] = []
  private(set) var root: IndexNode = .everything
  private var known: [IndexLeaf: Int] = [:]

  init(_ query: Query) {
    root = node(query.clause, in: nil, isNegated: false)
  }

  private mutating func node(
    _ clause: Query.Clause, in field: Query.Field?, isNegated: Bool
  ) -> IndexNode {
    switch clause {
    case .everything:
      switch field {
      case nil: return .everything
      case .quote: return .quotation([.anyQuotation(hasSpeaker: false)])
      case .speaker: return .quotation([.anyQuotation(hasSpeaker: true)])
      case .some(let field): return .flag(DocumentFlags.bit(field))
      }
    case .and(let clauses): return conjunction(clauses, in: field, isNegated: isNegated)
    case .or(let clauses):
      return Self.alternatives(clauses.map { node($0, in: field, isNegated: isNegated) })
    case .not(let clause): return .not(node(clause, in: field, isNegated: true))
    case .term(let term):
      return leaf([term.word], term.comparison, in: field, isExact: false, isNegated)
    case .phrase(let phrase):
      return leaf(
        phrase.words, phrase.endsWithPrefix ? .prefix : .whole, in: field, isExact: true, isNegated)
    case .near(let words, let distance):
      return leaf(
        words, .whole, in: field, isExact: false, isNegated, arrangement: .near(distance))
    case .field(let field, let clause): return node(clause, in: field, isNegated: isNegated)
    case .date(let field, let days): return .days(field, Query.DayNumbers(asked: days))
    case .status(let status): return .flag(DocumentFlags.bit(status))
    case .has(let part): return .flag(DocumentFlags.bit(part))
    }
  }

  /// What is asked of quotations side by side must hold for one of them.
  private mutating func conjunction(
    _ clauses: [Query.Clause], in field: Query.Field?, isNegated: Bool
  ) -> IndexNode {
    let nodes = clauses.map { node($0, in: field, isNegated: isNegated) }
    var (others, ofOne): ([IndexNode], [IndexNode]) = ([], [])
    for node in nodes {
      if case .quotation(let parts) = node { ofOne += parts } else { others.append(node) }
    }
    if ofOne.isEmpty { return .and(others) }
    return others.isEmpty ? .quotation(ofOne) : .and(others + [.quotation(ofOne)])
  }

  /// Alternatives that are all asked of quotations are one question to a quotation, so that what
  /// stands beside them can ask the same one.
  private static func alternatives(_ nodes: [IndexNode]) -> IndexNode {
    var ofOne: [IndexNode] = []
    for node in nodes {
      guard case .quotation(let parts) = node else { return .or(nodes) }
      ofOne.append(parts.count == 1 ? parts[0] : .and(parts))
    }
    return ofOne.isEmpty ? .or(nodes) : .quotation([.or(ofOne)])
  }

  private mutating func leaf(
    _ words: [String], _ comparison: Query.Term.Comparison, in field: Query.Field?, isExact: Bool,
    _ isNegated: Bool, arrangement: IndexLeaf.Arrangement = .inOrder
  ) -> IndexNode {
    // Pages are composed (NFC); what is typed may have a letter and its marks apart.
    let folded = words.flatMap {
      Tokenizer.foldedWords(of: $0.precomposedStringWithCanonicalMapping)
    }
    guard !folded.isEmpty else { return .not(.everything) }
    let leaf = IndexLeaf(
      field: field, words: folded, comparison: comparison,
      comparesStems: !isExact && comparison == .whole && (field?.comparesStems ?? true),
      arrangement: folded.count > 1 ? arrangement : .inOrder, isAtStart: field == .lang)
    let number = known[leaf] ?? leaves.count
    if number == leaves.count {
      known[leaf] = number
      leaves.append(leaf)
      multiplicities.append(0)
      uses.append(0)
    }
    uses[number] += 1
    if !isNegated, leaf.counts { multiplicities[number] += 1 }
    return leaf.isOfQuotation ? .quotation([.leaf(number)]) : .leaf(number)
  }
}
